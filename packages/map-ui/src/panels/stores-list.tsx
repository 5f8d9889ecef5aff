import { useText } from '../i18n/use-text.js';
import { permittedIn } from '../state/evaluation.js';
import { useEvaluation, useView } from '../state/use-store.js';
import { selectSite } from '../state/view-store.js';
import { goToRow } from './go-to-row.js';
import { contentsWords, kindWords } from './site-words.js';
import { useAtRest } from './use-at-rest.js';
import { useCountsByStore } from './use-counts-by-store.js';

/** With more stores than this, what each may hold is found for the selected one only. */
const MOST_LICENCES = 100;

/** Each store with what it holds, what it may hold, and what stands in the way of more. */
export function StoresList() {
  const language = useText();
  const { text, count, kilograms } = language;
  const evaluated = useEvaluation();
  const { plan, evaluation, site } = evaluated;
  const selected = useView((view) => view.selected);
  const isAtRest = useAtRest(evaluated);
  const findings = useCountsByStore();
  const stores = plan.sites.filter((one) => one.role === 'pes');
  const chosen = selected?.kind === 'site' ? selected.id : selected?.pes;
  const reachable = stores.find(({ id }) => id === chosen) ?? stores[0];

  if (stores.length === 0) return <p className="nothing">{text('stores.none')}</p>;
  return (
    <ul className="rows">
      {stores.map((store) => {
        const isLicensed = isAtRest && (stores.length <= MOST_LICENCES || store.id === chosen);
        const stored = isLicensed ? permittedIn(evaluation, store).stored : undefined;
        const found = findings.get(store.id) ?? 0;
        return (
          <li key={store.id}>
            <button type="button" className="site-row" aria-current={store.id === chosen ? 'true' : undefined} tabIndex={store === reachable ? 0 : -1} onKeyDown={goToRow} onClick={() => selectSite(store.id, true)}>
              <span className="site-row-name">
                <bdi>{store.name}</bdi>
                {found > 0 && <span className="badge badge-fail">{text('stores.findings', { count: count(found) })}</span>}
              </span>
              <span className="beside">
                {kindWords(store, language)} · {contentsWords(store, language)}
              </span>
              <span className="beside">
                {stored === undefined
                  ? ' '
                  : stored === null
                    ? text('stores.no-mix')
                    : text('stores.permitted', {
                        permitted: kilograms(stored.permitted_kg),
                        limit: stored.limitedBy.length > 0 ? stored.limitedBy.slice(0, 2).map((id) => site(id)?.name ?? id).join(', ') : text('stores.table-limit'),
                      })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
