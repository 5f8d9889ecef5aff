import { useState } from 'react';
import type { Permitted, PotentialExplosionSite, SiteLicence } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { askLicence, decisionsStore } from '../state/decisions-store.js';
import { MOST_PAIRS_AT_ONCE, permittedIn } from '../state/evaluation.js';
import { useEvaluation } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { ProfileNotice } from './profile-mark.js';
import { useAtRest } from './use-at-rest.js';

interface Props {
  readonly site: PotentialExplosionSite;
}

/** What the store may hold: as it is stored now, and each division alone. Follows every change in the same frame, in a huge plan when it rests. */
export function SiteLicencePanel({ site }: Props) {
  const { text } = useText();
  const { evaluation } = useEvaluation();
  const isAtRest = useAtRest(evaluation);
  const isShown = isAtRest || evaluation.count <= MOST_PAIRS_AT_ONCE;
  return (
    <section className="licence" aria-labelledby="licence-title">
      <h3 id="licence-title">{text('licence.title')}</h3>
      <ProfileNotice />
      {isShown ? <Licence site={site} /> : <p className="licence-main">{text('findings.behind')}</p>}
      <button type="button" className="button" onClick={() => showQuantities(site)}>
        {text('licence.any-mix')}
      </button>
    </section>
  );
}

/** Any mix, and what would allow more: found by a worker, in the view of decisions. */
function showQuantities({ id, contents }: PotentialExplosionSite): void {
  askLicence({ store: id, ...(contents.length === 0 && { by: 'mix' }) });
  decisionsStore.set({ tab: 'licence', cure: null, event: null });
  viewStore.set({ mode: 'decisions', tool: null, selected: null });
}

function Licence({ site }: Props) {
  const { text, kilograms } = useText();
  const { evaluation } = useEvaluation();
  const licence = permittedIn(evaluation, site);
  const { stored } = licence;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {stored && (
        <p className={stored.permitted_kg < stored.total_kg ? 'licence-main is-over' : 'licence-main'}>
          {text('licence.stored', { permitted: kilograms(stored.permitted_kg), total: kilograms(stored.total_kg) })} <Limits {...stored} />
        </p>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text('licence.alone')}</summary>
        {isOpen && <DivisionsAlone licence={licence} />}
      </details>
    </>
  );
}

/** Each division as if it were stored alone. */
function DivisionsAlone({ licence }: { readonly licence: SiteLicence }) {
  const { text, kilograms } = useText();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('licence.division')}</th>
          <th scope="col">{text('licence.permitted')}</th>
          <th scope="col">{text('licence.limited-by')}</th>
        </tr>
      </thead>
      <tbody>
        {licence.permitted.map((one) => (
          <tr key={one.hd}>
            <th scope="row">{one.hd}</th>
            <td className="figure">{kilograms(one.permitted_kg)}</td>
            <td>
              <Limits {...one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What would break with one kilogram more. */
function Limits({ limitedBy, notes, notAssessable }: Permitted) {
  const { text, count } = useText();
  const { site } = useEvaluation();
  const names = limitedBy.slice(0, 3).map((id) => site(id)?.name ?? id);
  return (
    <span className="beside">
      {names.length > 0 && text('licence.limits', { names: names.join(', ') })}
      {limitedBy.length > 3 && ` ${text('licence.more', { count: count(limitedBy.length - 3) })}`}
      {notes.includes('table-limit') && text('stores.table-limit')}
      {notAssessable.length > 0 && <span className="licence-gap">{text('licence.not-assessable', { count: count(notAssessable.length) })}</span>}
    </span>
  );
}
