import { CLASSIFICATION_CODES, COMPATIBILITY_GROUPS, HAZARD_DIVISIONS } from 'iatg-core/classification';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';

const SUB_DIVISIONS = ['1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2'] as const;

/** What divisions, sub-divisions and groups mean, and which codes exist. */
export function Codes() {
  const text = useStockText();
  const words = useClassificationWords();
  const exists = (division: string, group: string): boolean => CLASSIFICATION_CODES.some((one) => one.division === division && one.group === group);
  return (
    <>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{text('desk.division')}</th>
            <th scope="col">{text('desk.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {HAZARD_DIVISIONS.map((one) => (
            <tr key={one}>
              <th scope="row">{one}</th>
              <td>{words.divisions[one]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{text('desk.sub-division')}</th>
            <th scope="col">{text('desk.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {SUB_DIVISIONS.map((one) => (
            <tr key={one}>
              <th scope="row">{one}</th>
              <td>{words.subDivisions[one]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{text('desk.codes-title')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className="desk-scroll" tabIndex={0} role="region" aria-label={text('desk.codes-title')}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{text('desk.group')}</th>
              {HAZARD_DIVISIONS.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
              <th scope="col">{text('desk.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {COMPATIBILITY_GROUPS.map((group) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                {HAZARD_DIVISIONS.map((division) => (
                  <td key={division}>{exists(division, group) ? <bdi>{`${division}${group}`}</bdi> : '–'}</td>
                ))}
                <td>{words.groups[group]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
