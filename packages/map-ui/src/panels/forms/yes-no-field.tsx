import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A fact that is declared or not. */
export function YesNoField({ label, help, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="yes-no">
      <label>
        <input type="checkbox" checked={value} aria-describedby={help && id} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        {label}
      </label>
      {help && (
        <span id={id} className="field-help">
          {help}
        </span>
      )}
    </div>
  );
}
