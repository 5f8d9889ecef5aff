import { useId, useState } from 'react';
import { columnsInUse, iatg2021, namedOptions, TRAFFIC_KINDS } from 'iatg-core';
import { RULE_SET_CHOICES } from 'iatg-core/classification';
import { useProfilesText, useProfileWords } from '../../i18n/use-profiles-text.js';
import { useClassificationWords } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';
import { changeProfile, type KeptProfile, type ProfileJson } from '../../state/profiles-store.js';
import { NumberField } from '../forms/number-field.js';
import { exponentInWords, functionInWords, ownBranchesOf, standardColumn } from './column-words.js';

type Json = Readonly<Record<string, unknown>>;

/** A member that is to be an object; a file in the making may hold anything. */
const objectIn = (json: Json, member: string): Json => {
  const value = Object.hasOwn(json, member) ? json[member] : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
};
const numberIn = (json: Json, member: string): number | undefined => (typeof json[member] === 'number' ? json[member] : undefined);

/** The object with a member set, or without it; an object that is left empty is left out by who holds it. */
const withMember = (json: Json, member: string, value: unknown): Json => Object.fromEntries([...Object.entries(json).filter(([name]) => name !== member || value !== undefined).map(([name, was]) => [name, name === member ? value : was]), ...(value === undefined || Object.hasOwn(json, member) ? [] : [[member, value]])]);
const orNothing = (json: Json): Json | undefined => (Object.keys(json).length === 0 ? undefined : json);

/** The values of a profile beside those of the standard. What is typed is kept at once. */
export function ProfileForm({ profile: { id, json } }: { readonly profile: KeptProfile }) {
  const text = useProfilesText();
  const { text: page, count } = useText();
  const words = useClassificationWords();
  const set = (member: string, value: unknown): void => changeProfile(id, withMember(json, member, value) as ProfileJson);
  const said = (member: 'name' | 'authority' | 'source') => (
    <label key={member} className="profiles-text">
      {text(`profiles.${member}`)}
      <input type="text" value={typeof json[member] === 'string' ? json[member] : ''} onChange={({ currentTarget: { value } }) => set(member, member === 'name' ? value : value || undefined)} />
    </label>
  );
  const traffic = objectIn(json, 'trafficDensity');
  return (
    <section className="profiles-form" aria-label={text('profiles.edit')}>
      <h4>{text('profiles.edit')}</h4>
      {(['name', 'authority', 'source'] as const).map(said)}
      <Columns columns={objectIn(json, 'columns')} onChange={(columns) => set('columns', orNothing(columns))} />
      <Minima minima={objectIn(json, 'minima')} onChange={(minima) => set('minima', orNothing(minima))} />
      <fieldset>
        <legend>{text('profiles.traffic')}</legend>
        <div className="profiles-fields">
          {TRAFFIC_KINDS.flatMap((kind) =>
            (['high', 'medium'] as const).map((bound) => (
              <NumberField
                key={`${kind} ${bound}`}
                label={text(`profiles.${bound}`, { kind: page(`form.count.${kind}`) })}
                help={text('profiles.standard-is', { value: count(iatg2021.trafficDensity[kind][bound]) })}
                value={numberIn(objectIn(traffic, kind), bound)}
                min={1}
                isOptional
                onChange={(value) => set('trafficDensity', orNothing(withMember(traffic, kind, orNothing(withMember(objectIn(traffic, kind), bound, value)))))}
              />
            )),
          )}
        </div>
      </fieldset>
      <label className="profiles-text">
        {text('profiles.protection')}
        <select value={String(json['protection'] ?? '')} onChange={({ currentTarget: { value } }) => set('protection', value || undefined)}>
          <option value="">{text('profiles.as-plan')}</option>
          {(['limited', 'high', 'virtually-complete'] as const).map((one) => (
            <option key={one} value={one}>
              {page(`options.protection.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="profiles-text">
        {text('profiles.mixing')}
        <select value={String(json['mixing'] ?? '')} onChange={({ currentTarget: { value } }) => set('mixing', value || undefined)}>
          <option value="">{text('profiles.as-store')}</option>
          {RULE_SET_CHOICES.map((one) => (
            <option key={one} value={one}>
              {words.ruleSets[one]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface PartProps {
  readonly onChange: (changed: Json) => void;
}

function Columns({ columns, onChange }: PartProps & { readonly columns: Json }) {
  const text = useProfilesText();
  const free = columnsInUse(iatg2021).filter((name) => !Object.hasOwn(columns, name));
  return (
    <fieldset>
      <legend>{text('profiles.columns')}</legend>
      <p className="field-help">{text('profiles.columns-about')}</p>
      {Object.keys(columns).map((name) => (
        <Column key={name} name={name} column={objectIn(columns, name)} onChange={(changed) => onChange(withMember(columns, name, changed))} onRemove={() => onChange(withMember(columns, name, undefined))} />
      ))}
      <label className="profiles-text">
        {text('profiles.add-column')}
        <select value="" onChange={({ currentTarget: { value } }) => value && onChange({ ...columns, [value]: { minimum_m: standardColumn(value)?.minimum_m ?? null } })}>
          <option value="">–</option>
          {free.map((name) => (
            <option key={name} value={name}>
              {name}: {functionInWords(standardColumn(name))}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Column({ name, column, onChange, onRemove }: PartProps & { readonly name: string; readonly column: Json; readonly onRemove: () => void }) {
  const text = useProfilesText();
  const { noMinimum } = useProfileWords();
  const { metres } = useText();
  const standard = standardColumn(name);
  const branches = Array.isArray(column['branches']) ? (column['branches'] as readonly Json[]) : null;
  const setBranches = (changed: readonly Json[] | null): void => onChange(withMember(column, 'branches', changed ?? undefined));
  const setBranch = (i: number, member: string, value: unknown): void => setBranches(branches!.map((branch, n) => (n === i ? withMember(branch, member, value) : branch)));
  return (
    <fieldset className="profiles-column">
      <legend>
        {text('profiles.column')} <bdi>{name}</bdi>
      </legend>
      <p>
        {text('profiles.standard-function')}: <bdi dir="ltr">{functionInWords(standard)}</bdi>
      </p>
      <label>
        <input type="checkbox" checked={branches !== null} onChange={({ currentTarget: { checked } }) => setBranches(checked ? ownBranchesOf(standard) : null)} /> {text('profiles.own-function')}
      </label>
      {branches?.map((branch, i) => (
        // Branches are known by their order.
        <fieldset key={i} className="profiles-fields">
          <legend>{text('profiles.branch', { n: i + 1 })}</legend>
          {branch['form'] === 'log-quadratic' ? (
            <>
              <p className="field-help" dir="ltr">
                a + b ln Q + c (ln Q)²
              </p>
              {(['a', 'b', 'c'] as const).map((member) => (
                <NumberField key={member} label={member} value={numberIn(branch, member)} onChange={(value) => setBranch(i, member, value)} />
              ))}
            </>
          ) : (
            <>
              <NumberField label={text('profiles.coefficient')} value={numberIn(branch, 'coefficient')} min={0} onChange={(value) => setBranch(i, 'coefficient', value)} />
              <Exponent value={branch['exponent']} onChange={(value) => setBranch(i, 'exponent', value)} />
            </>
          )}
          {i < branches.length - 1 && <NumberField label={text('profiles.up-to')} unit="kg" value={numberIn(branch, 'upTo_kg')} min={0} onChange={(value) => setBranch(i, 'upTo_kg', value)} />}
        </fieldset>
      ))}
      {branches && (
        <button type="button" className="button" onClick={() => setBranches([...branches.map((branch, i) => (i === branches.length - 1 ? { upTo_kg: 2 * (numberIn(branches[i - 1] ?? {}, 'upTo_kg') ?? 500), ...branch } : branch)), withMember(branches.at(-1)!, 'upTo_kg', undefined)])}>
          {text('profiles.add-branch')}
        </button>
      )}
      <NumberField
        label={text('profiles.minimum')}
        unit="m"
        help={text('profiles.standard-is', { value: standard?.minimum_m == null ? noMinimum : metres(standard.minimum_m) })}
        value={numberIn(column, 'minimum_m')}
        min={0}
        isOptional
        // Empty: no least distance, not that of the standard.
        onChange={(value) => onChange(withMember(column, 'minimum_m', value ?? null))}
      />
      <button type="button" className="button" aria-label={text('profiles.as-standard-what', { name })} onClick={onRemove}>
        {text('profiles.as-standard')}
      </button>
    </fieldset>
  );
}

/** A number, or a fraction, which a decimal cannot say exactly. */
function Exponent({ value, onChange }: { readonly value: unknown; readonly onChange: (value: string | number) => void }) {
  const text = useProfilesText();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{text('profiles.exponent')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        value={typeof value === 'number' ? exponentInWords(value) : String(value ?? '')}
        onChange={({ currentTarget: { value: typed } }) => onChange(/^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed)}
      />
    </div>
  );
}

const EVERY_COLUMN = '';

function Minima({ minima, onChange }: PartProps & { readonly minima: Json }) {
  const text = useProfilesText();
  const { noMinimum } = useProfileWords();
  const { messages, metres } = useText();
  const [cell, setCell] = useState({ matrix: iatg2021.matrices[0]!.id, row: 'ibd', column: EVERY_COLUMN });
  const named = [cell.matrix, cell.row, ...(cell.column === EVERY_COLUMN ? [] : [cell.column])].join('/');
  const options = namedOptions(iatg2021, named).filter(({ column }) => column !== null);
  const printed = (name: string): readonly (number | null)[] => [...new Set(namedOptions(iatg2021, name).flatMap(({ column, minimum_m }) => (column === null ? [] : [minimum_m])))];
  return (
    <fieldset>
      <legend>{text('profiles.minima')}</legend>
      {Object.keys(minima).map((name) => (
        <div key={name} className="profiles-minimum">
          <NumberField
            label={name}
            unit="m"
            help={text('profiles.standard-is', { value: printed(name).map((value_m) => (value_m === null ? noMinimum : metres(value_m))).join('; ') })}
            value={numberIn(minima, name)}
            min={0}
            onChange={(value) => onChange(withMember(minima, name, value))}
          />
          <button type="button" className="button" aria-label={text('profiles.as-standard-what', { name })} onClick={() => onChange(withMember(minima, name, undefined))}>
            {text('profiles.as-standard')}
          </button>
        </div>
      ))}
      <div className="profiles-actions">
        <Choice label={text('profiles.matrix')} value={cell.matrix} choices={iatg2021.matrices.map(({ id, hazardDivision }) => [id, `${id}: HD ${hazardDivision}`])} onChange={(matrix) => setCell({ ...cell, matrix })} />
        <Choice label={text('profiles.row')} value={cell.row} choices={[...iatg2021.esRows].map(([code, plain]) => [code, `${code}: ${messages.esRow(code, plain)}`])} onChange={(row) => setCell({ ...cell, row })} />
        <Choice
          label={text('profiles.pes-column')}
          value={cell.column}
          choices={[[EVERY_COLUMN, text('profiles.every-column')], ...[...iatg2021.pesColumns].map(([code, plain]): [string, string] => [code, `${code}: ${messages.pesColumn(code, plain)}`])]}
          onChange={(column) => setCell({ ...cell, column })}
        />
        <button type="button" className="button" disabled={options.length === 0 || Object.hasOwn(minima, named)} onClick={() => onChange({ ...minima, [named]: Math.max(0, ...printed(named).map((value_m) => value_m ?? 0)) })}>
          {text('profiles.add-minimum')}
        </button>
      </div>
    </fieldset>
  );
}

function Choice({ label, value, choices, onChange }: { readonly label: string; readonly value: string; readonly choices: readonly (readonly [string, string])[]; readonly onChange: (value: string) => void }) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
