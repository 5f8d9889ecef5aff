import { useState } from 'react';
import { cellOf, COMPATIBILITY_GROUPS, MIXING_RULE_SETS, type CompatibilityGroup, type MixingCell, type RuleSetId } from 'iatg-core/classification';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';

/** The matrices as they stand, each with how far it was checked. */
export function Matrices() {
  const text = useStockText();
  const words = useClassificationWords();
  const [id, setId] = useState<RuleSetId>('german-2-sprengv');
  const set = MIXING_RULE_SETS.find((one) => one.id === id)!;
  const groups = COMPATIBILITY_GROUPS.filter((group) => cellOf(set, group, group));
  const absent = COMPATIBILITY_GROUPS.filter((group) => !groups.includes(group));
  const marks = Object.entries(set.notes);
  const markOf = (cell: MixingCell): string =>
    (cell.value === 'allowed' ? 'X' : cell.value === 'not-allowed' ? '–' : `C ${cell.conditions.map((condition) => marks.find(([, one]) => one === condition)![0]).join(',')}`) + (cell.lowConfidence ? '?' : '');
  const toneOf = ({ value }: MixingCell): string => (value === 'conditional' ? 'needs-answer' : value);
  return (
    <>
      <label>
        {text('mixing.rule-set')}{' '}
        <select value={id} onChange={({ currentTarget: { value } }) => setId(value as RuleSetId)}>
          {MIXING_RULE_SETS.map((one) => (
            <option key={one.id} value={one.id}>
              {words.ruleSets[one.id]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <span className={`badge badge-${set.verification}`}>{words.verifications[set.verification]}</span> {text(`desk.${set.use}`)}
      </p>
      <p className="field-help">
        <bdi dir="ltr">{set.source}</bdi>; <bdi dir="ltr">{set.check}</bdi>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className="desk-scroll" tabIndex={0} role="region" aria-label={words.ruleSets[id]}>
        <table className="desk-table desk-matrix" dir="ltr">
          <thead>
            <tr>
              <th scope="col">{text('desk.group')}</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {group}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {groups.map((column: CompatibilityGroup) => {
                  const cell = cellOf(set, row, column)!;
                  return (
                    <td key={column} className={`cell-${toneOf(cell)}`}>
                      {markOf(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-help">{text('desk.matrix-help')}</p>
      {absent.length > 0 && <p className="field-help">{text('desk.matrix-no-group', { groups: absent.join(', ') })}</p>}
      <dl className="desk-notes">
        {marks.map(([mark, condition]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{words.conditions[condition]}</dd>
          </div>
        ))}
      </dl>
      <p className="field-help">{text('mixing.not-iatg')}</p>
    </>
  );
}
