import { useMemo, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { folded } from '../state/shown-pairs.js';
import { useEvaluation, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { goToRow } from './go-to-row.js';
import { kindWords } from './site-words.js';
import { useCountsBySite } from './use-counts-by-store.js';

const STEP = 200;

/** Every exposed site that holds no explosives. */
export function SitesList() {
  const language = useText();
  const { text, count } = language;
  const { plan } = useEvaluation();
  const { selected, search } = useView((view) => view);
  const findings = useCountsBySite();
  const [limit, setLimit] = useState(STEP);
  const sites = useMemo(() => {
    const wanted = folded(search).split(/\s+/);
    return plan.sites.filter((site) => site.role === 'exposed-site' && wanted.every((word) => folded(`${site.name} ${site.id} ${kindWords(site, language)}`).includes(word)));
  }, [plan, search, language]);
  const chosen = selected?.kind === 'site' ? selected.id : selected?.es;
  const rows = sites.slice(0, limit);
  const reachable = rows.find(({ id }) => id === chosen) ?? rows[0];

  return (
    <>
      <label className="search">
        <span className="visually-hidden">{text('table.search')}</span>
        <input type="search" value={search} placeholder={text('sites.search')} autoComplete="off" onChange={({ currentTarget }) => viewStore.set({ search: currentTarget.value })} />
      </label>
      {sites.length === 0 && <p className="nothing">{text('sites.none')}</p>}
      <ul className="rows">
        {rows.map((site) => {
          const found = findings.get(site.id) ?? 0;
          return (
            <li key={site.id}>
              <button type="button" className="site-row" aria-current={site.id === chosen ? 'true' : undefined} tabIndex={site === reachable ? 0 : -1} onKeyDown={goToRow} onClick={() => selectSite(site.id, true)}>
                <span className="site-row-name">
                  <bdi>{site.name}</bdi>
                  {found > 0 && <span className="badge badge-fail">{text('stores.findings', { count: count(found) })}</span>}
                </span>
                <span className="beside">{kindWords(site, language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length < sites.length && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('table.more')}
        </button>
      )}
    </>
  );
}
