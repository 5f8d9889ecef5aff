import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { askLicence, shareSum, type Share } from '../../state/decisions-store.js';
import { useDecisions } from '../../state/use-store.js';
import { NumberField } from '../forms/number-field.js';

const DIVISIONS = ['1.1', '1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;

/** Shares that add up to 100 %: of two parts each is what the other leaves; of more the sum is shown, and nothing answered while it is another. */
export function MixFields() {
  const { count } = useText();
  const text = useDecisionsText();
  const { parts } = useDecisions((state) => state.licence);
  const sum = shareSum(parts);
  const set = (changed: readonly Share[]): void => askLicence({ parts: changed });
  const share = (at: number, percent: number): void =>
    set(parts.map((part, i) => (i === at ? { ...part, percent } : parts.length === 2 ? { ...part, percent: rounded(100 - percent) } : part)));
  const scale = (): void => {
    const all = parts.map(({ percent }) => rounded((percent / sum) * 100));
    // What rounding left goes to the greatest.
    const rest = 100 - all.reduce((a, b) => a + b, 0);
    const most = all.indexOf(Math.max(...all));
    set(parts.map((part, i) => ({ ...part, percent: rounded(all[i]! + (i === most ? rest : 0)) })));
  };
  return (
    <fieldset className="mix">
      <legend>{text('mix.parts')}</legend>
      {parts.map(({ hd, percent }, i) => (
        <div key={hd} className="mix-part">
          <NumberField label={text('mix.share', { hd })} unit="%" value={percent} min={0} max={100} onChange={(value) => value !== undefined && share(i, value)} />
          <input
            type="range"
            min={0}
            max={100}
            value={percent}
            aria-label={text('mix.slider', { hd })}
            aria-valuetext={`${count(percent)} %`}
            onChange={({ currentTarget }) => share(i, currentTarget.valueAsNumber)}
          />
          {parts.length > 1 && (
            <button
              type="button"
              className="button"
              aria-label={text('mix.remove-what', { hd })}
              onClick={() => {
                const rest = parts.filter((_, at) => at !== i);
                set(rest.length === 1 ? [{ hd: rest[0]!.hd, percent: 100 }] : rest);
              }}
            >
              {text('mix.remove')}
            </button>
          )}
        </div>
      ))}
      <label className="field">
        {text('mix.add')}
        <select
          value=""
          onChange={({ currentTarget: { value } }) => set([...parts, { hd: value as Share['hd'], percent: rounded(Math.max(0, 100 - sum)) }])}
        >
          <option value="">{text('mix.choose')}</option>
          {DIVISIONS.filter((hd) => !parts.some((part) => part.hd === hd)).map((hd) => (
            <option key={hd}>{hd}</option>
          ))}
        </select>
      </label>
      <p role="status" className={sum === 100 ? 'beside' : 'cure-unclear'}>
        {text(sum === 100 ? 'mix.sum' : 'mix.sum-wrong', { percent: count(sum) })}
      </p>
      {sum !== 100 && sum > 0 && (
        <button type="button" className="button" onClick={scale}>
          {text('mix.scale')}
        </button>
      )}
    </fieldset>
  );
}

const rounded = (percent: number): number => Math.round(percent * 1e4) / 1e4;
