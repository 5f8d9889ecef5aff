import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly help?: string;
  /** Undefined: not stated. */
  readonly value: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
  /** May it be left empty, which says that it is unknown? */
  readonly isOptional?: boolean;
  readonly onChange: (value: number | undefined) => void;
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
}

/** A number with its unit and range. What is typed is written to the plan only when it is a number within the range. */
export function NumberField({ label, unit, help, value, min = -Infinity, max = Infinity, isWhole = false, isOptional = false, onChange, onStart, onEnd }: Props) {
  const { text, count } = useText();
  const id = useId();
  /** What is typed, while the field has the focus. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === undefined ? '' : String(value));
  const fault = faultOf(shown);

  function faultOf(typed: string): string | null {
    if (typed.trim() === '') return isOptional ? null : text('field.needed');
    const read = readNumber(typed);
    if (read === null) return text('field.not-a-number');
    if (isWhole && !Number.isInteger(read)) return text('field.not-whole');
    if (read < min) return text('field.too-small', { min: count(min) });
    if (read > max) return text('field.too-large', { max: count(max) });
    return null;
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="field-input">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          value={shown}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-help ${id}-fault`}
          onFocus={onStart}
          onChange={({ currentTarget: { value: now } }) => {
            setTyped(now);
            if (faultOf(now) === null) onChange(now.trim() === '' ? undefined : readNumber(now)!);
          }}
          onBlur={() => {
            setTyped(null);
            onEnd?.();
          }}
        />
        {unit && <span className="field-unit">{unit}</span>}
      </span>
      {help && (
        <span id={`${id}-help`} className="field-help">
          {help}
        </span>
      )}
      <span id={`${id}-fault`} className="field-fault" role="status">
        {typed !== null && fault}
      </span>
    </div>
  );
}

/** Digits with a decimal point or comma; no separators of thousands, which are another thing in every country. */
export function readNumber(typed: string): number | null {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
