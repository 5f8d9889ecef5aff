import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startLanguage } from './i18n/language-store.js';
import { startOnline } from './state/online.js';
import { startWorkspace } from './state/workspace.js';
import './style/tokens.css';
import './style/page.css';
import './style/layout.css';
import './style/explanation.css';
import './style/map.css';
import './style/lists.css';
import './style/table.css';
import './style/forms.css';
import './style/add.css';
import './style/files.css';
import './style/print.css';

startOnline();
// The plan of the last visit first: nothing of the demonstration flashes up before it.
void Promise.all([startLanguage(), startWorkspace()]).then(() => {
  void import('./state/change-log.js').then(({ startChangeLog }) => startChangeLog());
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
