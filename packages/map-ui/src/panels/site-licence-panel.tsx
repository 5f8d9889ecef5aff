import type { Permitted, PotentialExplosionSite } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { permittedIn } from '../state/evaluation.js';
import { useEvaluation } from '../state/use-store.js';

/** What the store may hold: as it is stored now, and each division alone. Follows every change in the same frame. */
export function SiteLicencePanel({ site }: { readonly site: PotentialExplosionSite }) {
  const { text, kilograms } = useText();
  const { evaluation } = useEvaluation();
  const { stored, permitted } = permittedIn(evaluation, site);
  return (
    <section className="licence" aria-labelledby="licence-title">
      <h3 id="licence-title">{text('licence.title')}</h3>
      {stored && (
        <p className={stored.permitted_kg < stored.total_kg ? 'licence-main is-over' : 'licence-main'}>
          {text('licence.stored', { permitted: kilograms(stored.permitted_kg), total: kilograms(stored.total_kg) })} <Limits {...stored} />
        </p>
      )}
      <details>
        <summary>{text('licence.alone')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('licence.division')}</th>
              <th scope="col">{text('licence.permitted')}</th>
              <th scope="col">{text('licence.limited-by')}</th>
            </tr>
          </thead>
          <tbody>
            {permitted.map((one) => (
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
      </details>
    </section>
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
      {notAssessable.length > 0 && ` ${text('licence.not-assessable', { count: count(notAssessable.length) })}`}
    </span>
  );
}
