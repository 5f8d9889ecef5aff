import { useMemo, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { annotationsOf } from '../state/annotations.js';
import { folded } from '../state/shown-pairs.js';
import { useEvaluation, useSite, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { goToRow } from './go-to-row.js';
import { kindWords } from './site-words.js';
import { useCountsBySite } from './use-counts-by-store.js';

const STEP = 200;

/** Every exposed site that holds no explosives, and the notes on the map. */
export function SitesList() {
  const language = useText();
  const { text, count } = language;
  const { plan } = useEvaluation();
  const { selected, search } = useView((view) => view);
  const annotations = useSite(({ open }) => annotationsOf(open.document));
  const findings = useCountsBySite();
  const [limit, setLimit] = useState(STEP);
  const sites = useMemo(() => {
    const wanted = folded(search).split(/\s+/);
    const exposed = plan.sites.filter(({ role }) => role === 'exposed-site').map((site) => ({ id: site.id, name: site.name, kind: kindWords(site, language) }));
    const notes = annotations.map(({ id, name }) => ({ id, name, kind: text('sites.note') }));
    return [...exposed, ...notes].filter(({ id, name, kind }) => wanted.every((word) => folded(`${name} ${id} ${kind}`).includes(word)));
  }, [plan, annotations, search, language, text]);
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
                <span className="beside">{site.kind}</span>
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
