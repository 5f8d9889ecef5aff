import type { Site } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { useEvaluation, useIsBehind } from '../state/use-store.js';
import { select } from '../state/view-store.js';
import { StatusMark } from './status-mark.js';
import { Towards } from './towards.js';

/** More of them stand in the list of findings. */
const MOST = 30;

/** What is wrong between a site and the others, as a store and as an exposed site. */
export function SiteFindings({ site }: { readonly site: Site }) {
  const { text, metresMissing } = useText();
  const { findings } = useEvaluation();
  const isBehind = useIsBehind();
  if (isBehind) return <p className="nothing">{text('findings.behind')}</p>;
  const own = findings.filter(({ store, target }) => store.site === site || target.site === site);
  if (own.length === 0) return <p className="all-kept">{text('site.no-findings')}</p>;
  return (
    <section aria-labelledby="site-findings">
      <h3 id="site-findings">{text('site.findings')}</h3>
      <ul className="rows">
        {own.slice(0, MOST).map(({ store, target, status, margin_m }) => (
          <li key={`${store.site.id} ${target.site.id}`}>
            <button type="button" className="site-row" onClick={() => select({ kind: 'pair', pes: store.site.id, es: target.site.id }, true)}>
              <StatusMark status={status} />
              <span>
                <bdi>{store.site.name}</bdi><Towards /><bdi>{target.site.name}</bdi>
              </span>
              {margin_m !== null && <span className="beside">{text('site.missing', { distance: metresMissing(-margin_m) })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
