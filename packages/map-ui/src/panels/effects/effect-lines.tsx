import { useMemo, useState } from 'react';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';
import { chosenDonor, consequencesOf, explosionOf, linesOf, type Explosion } from '../../state/effects.js';
import { evaluatedBefore } from '../../state/comparison.js';
import { effectColor } from '../../state/effect-colors.js';
import { effectsStore, LINE_KINDS } from '../../state/effects-store.js';
import { useEffects, useSite } from '../../state/use-store.js';
import { readNumber } from '../forms/number-field.js';
import { LineWords, useLineLabel } from './line-words.js';

/** The lines round the explosion, from the outside inwards, with what a doubled charge makes of each. */
export function EffectLines({ explosion }: { readonly explosion: Explosion }) {
  const words = useConsequenceWords();
  const text = useEffectsText();
  const { metres, messages } = useText();
  const effects = useEffects((state) => state);
  const { shown, refused } = useMemo(() => linesOf(explosion.tnt_kg, effects), [explosion.tnt_kg, effects]);
  const label = useLineLabel();
  const before = useRadiiBefore(explosion);

  return (
    <section className="effects-section" aria-labelledby="effects-lines">
      <h2 id="effects-lines">{text('effects.lines')}</h2>
      <div className="effects-kinds" role="radiogroup" aria-labelledby="effects-lines">
        {LINE_KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="effect-lines" checked={effects.lines === kind} onChange={() => effectsStore.set({ lines: kind })} />
            {text(`effects.lines.${kind}`)}
          </label>
        ))}
      </div>
      <p className="beside">{text(`effects.lines-source.${effects.lines}`)}</p>
      {effects.lines === 'houses' && (
        <label className="field">
          {text('effects.house-set')}
          <select value={effects.houses} onChange={({ currentTarget }) => effectsStore.set({ houses: currentTarget.value as typeof effects.houses })}>
            {(['revised', 'estc'] as const).map((set) => (
              <option key={set} value={set}>
                {words.houseSet[set]}
              </option>
            ))}
          </select>
        </label>
      )}
      {effects.lines === 'pressures' && <PressuresField />}
      <ol className="effect-lines">
        {shown.map((one) => (
          <li key={one.key} className="effect-line">
            <span className="effect-sample" style={{ '--line': effectColor(one.step, shown.length) } as React.CSSProperties} aria-hidden="true" />
            <span className="effect-label">{label(one.line)}</span>
            <strong className="effect-radius">
              {metres(Math.ceil(one.radius_m))}
              {before?.get(one.key) !== undefined && before.get(one.key) !== one.radius_m && <span className="effect-before"> {text('effects.before', { distance: metres(Math.ceil(before.get(one.key)!)) })}</span>}
            </strong>
            <span className="effect-words beside">
              <LineWords one={one} />
              {one.between_m && <span> {text('effects.between', { least: metres(Math.floor(one.between_m[0])), greatest: metres(Math.ceil(one.between_m[1])) })}</span>}
              {one.growth_percent !== null && <span> {text('effects.doubled', { percent: messages.number(one.growth_percent, 1) })}</span>}
            </span>
          </li>
        ))}
      </ol>
      {refused.map(({ line, radius }) => (
        <p key={JSON.stringify(line)} className="effects-gap">
          {label(line)}: {radius.kind !== 'value' && words.refusal(radius)}
        </p>
      ))}
    </section>
  );
}

/** The same lines of the plan as it was, where it is compared. */
function useRadiiBefore({ donor }: Explosion): ReadonlyMap<string, number> | null {
  const document = useSite(({ before }) => before);
  const effects = useEffects((state) => state);
  return useMemo(() => {
    if (!document) return null;
    const then = chosenDonor(consequencesOf(evaluatedBefore(document), effects), donor.site.id);
    const explosion = then?.site.id === donor.site.id ? explosionOf(then) : null;
    return explosion && new Map(linesOf(explosion.tnt_kg, effects).shown.map(({ key, radius_m }) => [key, radius_m]));
  }, [document, donor, effects]);
}

/** Pressures in kPa, one after the other. */
function PressuresField() {
  const text = useEffectsText();
  const pressures = useEffects((state) => state.pressures_kPa);
  const [typed, setTyped] = useState<string | null>(null);
  const read = (now: string): readonly number[] | null => {
    const numbers = now.split(/[;\s]+/).filter(Boolean).map(readNumber);
    return numbers.length > 0 && numbers.length <= 8 && numbers.every((number) => number !== null && number > 0) ? (numbers as number[]) : null;
  };
  const isWrong = typed !== null && read(typed) === null;
  return (
    <div className="field">
      <label htmlFor="effects-pressures">{text('effects.pressures')}</label>
      <input
        id="effects-pressures"
        type="text"
        dir="ltr"
        autoComplete="off"
        value={typed ?? pressures.join('; ')}
        aria-invalid={isWrong}
        aria-describedby="effects-pressures-help"
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const now = read(value);
          if (now) effectsStore.set({ pressures_kPa: now });
        }}
        onBlur={() => setTyped(null)}
      />
      <span id="effects-pressures-help" className={isWrong ? 'field-fault' : 'field-help'} role="status">
        {text('effects.pressures-help')}
      </span>
    </div>
  );
}
