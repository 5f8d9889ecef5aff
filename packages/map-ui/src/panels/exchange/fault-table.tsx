import { planProblem, type Fault } from 'iatg-exchange';
import '../../style/exchange.css';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { useText } from '../../i18n/use-text.js';

export const MOST_LISTED = 200;

/** A fault in the language of the page, by its place. */
export function FaultTable({ faults }: { readonly faults: readonly Fault[] }) {
  const text = useExchangeText();
  const { text: page, messages, count } = useText();
  if (faults.length === 0) return null;
  const where = ({ part, row, column }: Fault): string => [part, row === null ? null : text('exchange.place.row', { row: count(row) }), column].filter(Boolean).join(', ');
  const what = ({ key, values }: Fault): string => {
    if (key === 'plan') return messages.problem(planProblem(values));
    const said = (text as (key: string, values: object) => string)(`exchange.fault.${key}`, values);
    return key === 'coordinates' ? `${said} ${(page as (key: string, values: object) => string)(`coordinates.fault.${values['reason']}`, values)}` : said;
  };
  return (
    <details className="import-faults" open>
      <summary>{text('import.faults', { count: count(faults.length) })}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className="import-scroll" tabIndex={0} role="region" aria-label={text('import.faults', { count: count(faults.length) })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('import.faults-where')}</th>
              <th scope="col">{text('import.faults-what')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, MOST_LISTED).map((fault, i) => (
              <tr key={i}>
                <td>
                  <bdi>{where(fault)}</bdi>
                </td>
                <td>{what(fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > MOST_LISTED && <p>{text('import.more', { count: count(faults.length - MOST_LISTED) })}</p>}
    </details>
  );
}
