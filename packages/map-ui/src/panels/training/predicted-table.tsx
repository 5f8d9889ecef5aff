import type { Accident } from 'iatg-training';
import { englishConsequences } from 'iatg-core/consequence';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { HOUSE_SET, predictedLines, setReplay } from '../../state/training-replay.js';
import type { Replay } from '../../state/training-store.js';

const LINES = ['houses', 'pressures'] as const;

/** The computed lines of the map as a table, from the smallest charge to the greatest. */
export function PredictedTable({ replay, accident }: { readonly replay: Replay; readonly accident: Accident }) {
  const { accidentTexts } = useTrainingWords();
  const { count, metres } = useText();
  const text = useTrainingText();
  const { rings } = accident;
  if (rings.kind === 'none') return null;
  const charges = rings.charges_t.map(count).join(', ');
  const lines = predictedLines(accident, replay.lines);
  const isRange = Math.min(...rings.charges_t) < Math.max(...rings.charges_t);
  return (
    <section className="predicted" aria-label={text('accident.computed')}>
      <h3>{text('accident.computed')}</h3>
      <p>
        <strong>{rings.kind === 'upper-bound' ? text('accident.charges-bound', { charges }) : text('accident.charges', { charges })}</strong> {accidentTexts.rings[rings.kind]} {isRange && text('accident.band')}
      </p>
      <div className="predicted-kinds" role="group" aria-label={text('accident.line')}>
        {LINES.map((one) => (
          <label key={one} className="training-check">
            <input type="radio" name="predicted" checked={replay.lines === one} onChange={() => setReplay({ lines: one })} /> {text(`accident.lines.${one}`)}
          </label>
        ))}
      </div>
      <table className="damage">
        <caption className="visually-hidden">{text('accident.computed')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('accident.line')}</th>
            <th scope="col">{text('accident.radius')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ of, near_m, far_m }) => (
            <tr key={of} data-line={of}>
              <th scope="row">{typeof of === 'number' ? text('accident.pressure', { pressure: count(of) }) : text('accident.house', { category: of, words: englishConsequences.house[of] })}</th>
              <td className="figure">{Math.round(near_m) === Math.round(far_m) ? metres(Math.round(far_m)) : text('accident.range', { low: count(Math.round(near_m)), high: metres(Math.round(far_m)) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="training-help">
        {replay.lines === 'houses' ? text('accident.lines-source.houses', { set: englishConsequences.houseSet[HOUSE_SET] }) : text('accident.lines-source.pressures')} {text('accident.no-one-counted')}
      </p>
    </section>
  );
}
