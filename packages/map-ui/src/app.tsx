import { useEffect } from 'react';
import { useText } from './i18n/use-text.js';
import { DropTarget } from './panels/drop-target.js';
import { ExplanationPanel } from './panels/explanation-panel.js';
import { Masthead } from './panels/masthead.js';
import { PlanHead } from './panels/plan-head.js';
import { RefusalPanel, WarningsPanel } from './panels/problems-panel.js';
import { SummaryTiles } from './panels/summary-tiles.js';
import { VerdictTable } from './panels/verdict-table.js';
import { useShownPairs } from './panels/use-shown-pairs.js';
import { useSite } from './state/use-store.js';

export function App() {
  const { text, messages } = useText();
  const name = useSite(({ open }) => open.plan.name);

  useEffect(
    function nameTheTab() {
      document.title = name ? `${name} – ${text('product')}` : text('product');
    },
    [name, text],
  );

  return (
    <>
      <a className="skip-link" href="#pairs">
        {text('product.skip')}
      </a>
      <Masthead />
      <main>
        <PlanHead />
        <RefusalPanel />
        <SummaryTiles />
        <WarningsPanel />
        <Workbench />
      </main>
      <footer>
        <p>{messages.ui.disclaimer}</p>
        <p className="on-screen">{text('product.privacy')}</p>
      </footer>
      <DropTarget />
    </>
  );
}

/** The pairs, and beside them how the distance of the chosen one came about. */
function Workbench() {
  const { shown, explained } = useShownPairs();
  return (
    <div className="workbench">
      <VerdictTable shown={shown} explained={explained} />
      <ExplanationPanel pair={explained} />
    </div>
  );
}
