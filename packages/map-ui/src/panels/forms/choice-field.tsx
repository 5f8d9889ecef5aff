import { useId } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly value: T | undefined;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly picture?: React.ReactNode }[];
  readonly onChange: (value: T) => void;
}

/** One of a few: with pictures where there are any. */
export function ChoiceField<T extends string>({ legend, help, value, choices, onChange }: Props<T>) {
  const name = useId();
  const hasPictures = choices.some(({ picture }) => picture !== undefined);
  return (
    <fieldset className={hasPictures ? 'choice choice-pictures' : 'choice'} aria-describedby={help && `${name}-help`}>
      <legend>{legend}</legend>
      {help && (
        <p id={`${name}-help`} className="field-help">
          {help}
        </p>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={value === choice.value} onChange={() => onChange(choice.value)} />
            {choice.picture}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
