import { useTrainingWords } from '../../i18n/use-training-text.js';
import type { TrainingProblem } from 'iatg-training';
import { createContext, use, useId } from 'react';
import { NumberField } from '../forms/number-field.js';

/** What is wrong in the exercise that is being made. */
export const Faults = createContext<readonly TrainingProblem[]>([]);

/** A choice: its value, and its words. */
export type Option<V extends string = string> = readonly [value: V, words: string];

/** The faults at a place of the file and below it, said beside the field. */
export function FaultsAt({ at, id }: { readonly at: string; readonly id?: string }) {
  const { words } = useTrainingWords();
  const here = use(Faults).filter(({ pointer }) => isAt(pointer, at));
  return (
    <span id={id} className="field-fault" role="status">
      {here.map(words.problem).join('. ')}
    </span>
  );
}

const isAt = (pointer: string, at: string): boolean => pointer === at || pointer.startsWith(`${at}/`);

interface Field<V> {
  readonly label: string;
  /** Its place in the file. */
  readonly at: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

export function TextField({ label, at, value, onChange, lines = 1 }: Field<string> & { readonly lines?: number }) {
  const id = useId();
  const isWrong = use(Faults).some(({ pointer }) => isAt(pointer, at));
  const shared = { id, value, 'aria-invalid': isWrong, 'aria-describedby': `${id}-fault` };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" autoComplete="off" {...shared} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <textarea rows={lines} {...shared} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      <FaultsAt at={at} id={`${id}-fault`} />
    </div>
  );
}

/** Null: nothing is stated, which only a field that may be left empty says. */
export function QuantityField({ label, at, value, onChange, ...kind }: Field<number | null> & { readonly isWhole?: boolean; readonly isOptional?: boolean }) {
  return (
    <div>
      <NumberField label={label} value={value ?? undefined} min={0} {...kind} onChange={(typed) => onChange(typed ?? null)} />
      <FaultsAt at={at} />
    </div>
  );
}

export function SelectField<V extends string>({ label, at, value, onChange, options }: Field<V> & { readonly options: readonly Option<V>[] }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={`${id}-fault`} onChange={({ currentTarget }) => onChange(currentTarget.value as V)}>
        {!options.some(([one]) => one === value) && <option value={value}>{value}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <FaultsAt at={at} id={`${id}-fault`} />
    </div>
  );
}

export function ChecksField({ label, at, value, onChange, options }: Field<readonly string[]> & { readonly options: readonly Option[] }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div>
        {options.map(([one, words]) => (
          <label key={one} className="training-check">
            <input type="checkbox" checked={value.includes(one)} onChange={({ currentTarget: { checked } }) => onChange(checked ? [...value, one] : value.filter((other) => other !== one))} /> <bdi>{words}</bdi>
          </label>
        ))}
      </div>
      <FaultsAt at={at} />
    </fieldset>
  );
}
