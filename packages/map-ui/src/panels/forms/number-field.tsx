import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';

interface Props {
  readonly label: string;
  /** Its sign as this program writes it; shown as the language does. */
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

/**
 * A number with its unit and range. What is typed is written to the plan only when it is a number within the range; as long as it is not, the
 * plan has what it had before: of a 12,500 that is refused, the 12 that was typed on the way may not stay.
 */
export function NumberField({ label, unit, help, value, min = -Infinity, max = Infinity, isWhole = false, isOptional = false, onChange, onStart, onEnd }: Props) {
  const { text, count, unit: signOf } = useText();
  const id = useId();
  /** What is typed, while the field has the focus. */
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(value);
  // What the plan states is valid, however it is written.
  const fault = typed === null ? null : faultOf(typed);

  function faultOf(now: string): string | null {
    if (now.trim() === '') return isOptional ? null : text('field.needed');
    const either = ambiguous(now);
    if (either) return text('field.ambiguous', either);
    const read = readNumber(now);
    if (read === null) return text('field.not-a-number');
    if (isWhole && !Number.isInteger(read)) return text('field.not-whole');
    if (read < min) return text('field.too-small', { min: count(min) });
    if (read > max) return text('field.too-large', { max: count(max) });
    return null;
  }

  function write(now: string): void {
    setTyped(now);
    if (faultOf(now) === null) onChange(now.trim() === '' ? undefined : readNumber(now)!);
    else if (value !== before.current && (isOptional || before.current !== undefined)) onChange(before.current);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="field-input">
        <input
          id={id}
          type="text"
          inputMode={min < 0 ? 'text' : isWhole ? 'numeric' : 'decimal'}
          dir="ltr"
          autoComplete="off"
          value={typed ?? (value === undefined ? '' : String(value))}
          aria-invalid={fault !== null}
          aria-describedby={[unit && `${id}-unit`, help && `${id}-help`, `${id}-fault`].filter(Boolean).join(' ')}
          onFocus={() => {
            before.current = value;
            onStart?.();
          }}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => {
            setTyped(null);
            onEnd?.();
          }}
        />
        {unit && (
          <span id={`${id}-unit`} className="field-unit">
            {signOf(unit)}
          </span>
        )}
      </span>
      {help && (
        <span id={`${id}-help`} className="field-help">
          {help}
        </span>
      )}
      <span id={`${id}-fault`} className="field-fault" role="status">
        {fault}
      </span>
    </div>
  );
}

/**
 * Digits, also Arabic-Indic ones, with a decimal point or comma; no separators of thousands, which are another thing in every country. Null: no
 * number, or one of two.
 */
export function readNumber(typed: string): number | null {
  const plain = inAscii(typed).trim().replace(',', '.').replace('−', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) && !ambiguous(typed) ? Number(plain) : null;
}

/** 12,500 and 12.500 are twelve and a half or twelve thousand five hundred, depending on who writes: neither is taken. */
export function ambiguous(typed: string): { readonly whole: string; readonly decimal: string } | null {
  const [, before, after] = /^\s*[-−]?([1-9]\d{0,2})[.,](\d{3})\s*$/.exec(inAscii(typed)) ?? [];
  return before && after ? { whole: `${before}${after}`, decimal: `${before}.${after}0` } : null;
}

/** The digits of Arabic and Persian end in the figure that they are. Their decimal mark is no comma. */
const inAscii = (typed: string): string => typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0)! & 0xf)).replaceAll('٫', '.');
