import { useId, useState } from 'react';
import { useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useEvaluation } from '../../state/use-store.js';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function LineField({ label, value, onChange }: TextProps) {
  return (
    <label className="assess-line">
      {label}
      <input type="text" value={value} maxLength={500} autoComplete="off" onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

export function NotesField({ label, value, onChange }: TextProps) {
  return (
    <label className="assess-line is-wide">
      {label}
      <textarea rows={1} value={value} maxLength={8_000} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

/** A name that has to say something: emptied, the one before stands. */
export function NameField({ label, value, onChange }: TextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="assess-line">
      {label}
      <input
        type="text"
        value={typed ?? value}
        maxLength={200}
        autoComplete="off"
        aria-invalid={typed !== null && typed.trim() === ''}
        onChange={({ currentTarget: { value: now } }) => {
          setTyped(now);
          if (now.trim() !== '') onChange(now);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly isLabelHidden?: boolean;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, value, options, isLabelHidden = false, className, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="assess-line">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} className={className} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A store of the open plan; one that the plan does not have stays under its id. */
export function StoreField({ value, onChange }: Pick<TextProps, 'value' | 'onChange'>) {
  const { say } = useAssessmentWords();
  const { plan } = useEvaluation();
  const stores = plan.sites.filter(({ role }) => role === 'pes');
  const isKnown = value === '' || stores.some(({ id }) => id === value);
  return <SelectField label={say('store')} value={value} options={[['', say('store-none')], ...stores.map(({ id, name }) => [id, name] as const), ...(isKnown ? [] : [[value, value] as const])]} onChange={onChange} />;
}
