import { useText } from '../../i18n/use-text.js';
import { NumberField } from './number-field.js';

interface Props {
  readonly label: string;
  readonly help: string;
  /** Degrees clockwise from true north; null: unknown. */
  readonly value: number | null;
  /** May it be left empty? */
  readonly isOptional?: boolean;
  readonly onChange: (value: number | undefined) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** A bearing, typed or turned. */
export function BearingField({ label, help, value, isOptional = true, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  const shown = value === null ? 0 : ((value % 360) + 360) % 360;
  return (
    <div className="bearing">
      <NumberField label={label} help={help} unit="°" value={value ?? undefined} isOptional={isOptional} onChange={onChange} onStart={onStart} onEnd={onEnd} />
      <svg className="dial" viewBox="-24 -24 48 48" aria-hidden="true">
        <circle r="21" />
        <path d="M0-21v5M21 0h-5M0 21v-5M-21 0h5" />
        {value !== null && <path className="needle" d="M0-18 5 10 0 6-5 10z" transform={`rotate(${shown})`} />}
      </svg>
      <input
        type="range"
        min={0}
        max={359}
        value={Math.round(shown) % 360}
        aria-label={text('form.turn', { what: label })}
        aria-valuetext={value === null ? text('form.unknown') : `${Math.round(shown)}°`}
        onPointerDown={onStart}
        onPointerUp={onEnd}
        onPointerCancel={onEnd}
        onFocus={onStart}
        onBlur={onEnd}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
