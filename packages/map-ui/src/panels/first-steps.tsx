import { useText } from '../i18n/use-text.js';
import { endFirstVisit } from '../state/first-visit.js';
import { showEmpty } from '../state/site-store.js';
import { useEvaluation, useIsFirstVisit } from '../state/use-store.js';
import { select, selectSite, viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';

/** Three steps for whoever is here for the first time; all else is in its place beside them. */
export function FirstSteps() {
  const { text } = useText();
  const isFirstVisit = useIsFirstVisit();
  const { findings, plan } = useEvaluation();
  if (!isFirstVisit) return null;
  const worst = findings[0];
  const store = plan.sites.find(({ role }) => role === 'pes');
  return (
    <section className="first-steps" aria-labelledby="first-steps-title">
      <h2 id="first-steps-title">{text('first.title')}</h2>
      <ol>
        <li>
          {text('first.look')}{' '}
          {worst && (
            <button type="button" className="link" onClick={() => select({ kind: 'pair', pes: worst.store.site.id, es: worst.target.site.id }, true)}>
              {text('first.look-do')}
            </button>
          )}
        </li>
        <li>
          {text('first.change')}{' '}
          {store && (
            <button type="button" className="link" onClick={() => selectSite(store.id, true)}>
              {text('first.change-do')}
            </button>
          )}
        </li>
        <li>
          {text('first.own')}{' '}
          <button type="button" className="link" onClick={() => void flush().then(() => showEmpty(text('file.new-name')))}>
            {text('first.own-do')}
          </button>
        </li>
      </ol>
      <button
        type="button"
        className="button"
        onClick={() => {
          endFirstVisit();
          // The button that was pressed is gone.
          document.getElementById(`tab-${viewStore.get().tab}`)?.focus();
        }}
      >
        {text('first.end')}
      </button>
    </section>
  );
}
