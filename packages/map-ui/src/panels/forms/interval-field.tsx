import { useId, useRef, useState } from 'react';
import type { Interval } from 'iatg-assessment';
import { useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { ambiguous, readNumber } from './number-field.js';

interface Props {
  readonly label: string;
  /** Null: not stated. */
  readonly value: Interval | null;
  /** May it be left empty? */
  readonly isOptional?: boolean;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: Interval | null) => void;
}

/** One value, or least and greatest. As long as what is typed is neither, what was stated before stands. */
export function IntervalField({ label, value, isOptional = false, from, to, onChange }: Props) {
  const { say } = useAssessmentWords();
  const { text } = useText();
  const id = useId();
  /** What is typed, while the field has the focus. */
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(value);
  const fault = typed === null ? null : faultOf(typed);

  function faultOf(now: string): string | null {
    if (now.trim() === '') return isOptional ? null : text('field.needed');
    const either = partsOf(now).map(({ mantissa }) => ambiguous(mantissa)).find((one) => one !== null);
    if (either) return text('field.ambiguous', either);
    const read = readInterval(now);
    return read && read[0] >= from && read[1] <= to ? null : say('interval-wrong', { from: String(from), to: String(to) });
  }

  function write(now: string): void {
    setTyped(now);
    if (faultOf(now) === null) onChange(readInterval(now));
    else if (value !== before.current) onChange(before.current);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        value={typed ?? shown(value)}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help ${id}-fault`}
        onFocus={() => {
          before.current = value;
        }}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <span id={`${id}-help`} className="field-help">
        {say('interval-hint')}
      </span>
      <span id={`${id}-fault`} className="field-fault" role="status">
        {fault}
      </span>
    </div>
  );
}

const shown = (value: Interval | null): string => (value ? [...new Set(value)].join(' - ') : '');

interface Part {
  readonly mantissa: string;
  /** Of ten, as in `2e-5`. */
  readonly power: string;
}

function partsOf(typed: string): readonly Part[] {
  const number = String.raw`([\d٠-٩۰-۹.,٫]+)(?:[eE]([-−+]?\d{1,3}))?`;
  const found = new RegExp(`^\\s*${number}\\s*(?:[-−–—…]\\s*${number}\\s*)?$`).exec(typed);
  if (!found) return [];
  const [, first, firstPower = '', second, secondPower = ''] = found;
  return [{ mantissa: first!, power: firstPower }, ...(second === undefined ? [] : [{ mantissa: second, power: secondPower }])];
}

/** `5`, `5 - 8`, `2e-5 - 1e-4`; also in Arabic-Indic digits. Null: no interval, or one of two that a number may mean. */
export function readInterval(typed: string): Interval | null {
  const ends = partsOf(typed).map(({ mantissa, power }) => {
    const plain = readNumber(mantissa);
    return plain === null ? NaN : Number(`${plain}e${power.replace('−', '-') || '0'}`);
  });
  const [low, high = low] = ends;
  return low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : null;
}
