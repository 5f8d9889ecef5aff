import { useId } from 'react';
import { FACILITY_FACTS, FACILITY_KINDS, GROUNDS, METHODS, ROCKS, STATED_DIVISIONS, type FacilityKind } from 'iatg-core/other-storage';
import { useOtherStorageText, useOtherStorageWords } from '../../i18n/use-other-storage-text.js';
import { useText } from '../../i18n/use-text.js';
import type { Properties } from '../../state/plan-document.js';
import { useEvaluation } from '../../state/use-store.js';
import { ChoiceField } from '../forms/choice-field.js';
import { NumberField } from '../forms/number-field.js';
import { FACT_LABELS } from './fact-labels.js';

interface Props {
  /** As the file has it: what is not understood stays until it is changed. */
  readonly facility: Properties;
  readonly onChange: (facility: Properties) => void;
  /** On the map the lines hold at every angle. */
  readonly isOnMap?: boolean;
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
}

const MAY_BE_TREATED: readonly string[] = ['1.2', '1.2.3', '1.3', '1.6'];
const TREATED_AS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const;

export const kindOf = (facility: Properties): FacilityKind | undefined => FACILITY_KINDS.find((kind) => kind === facility.kind);

/** The facts of a kind; those that it shares with another kind are kept when the kind changes. */
export function withKind(facility: Properties, kind: FacilityKind): Properties {
  const facts: readonly string[] = FACILITY_FACTS[kind];
  return { ...Object.fromEntries(Object.entries(facility).filter(([name]) => facts.includes(name))), kind, ...(facts.includes('contents') && !Array.isArray(facility.contents) && { contents: [] }) };
}

/** All that is stated of underground storage, a port or a transit area. */
export function FacilityFields({ facility, onChange, isOnMap = false, onStart, onEnd }: Props) {
  const other = useOtherStorageText();
  const words = useOtherStorageWords();
  const { messages } = useText();
  const { rules } = useEvaluation().evaluation;
  const kind = kindOf(facility);
  const set = (change: Properties): void => onChange(stated({ ...facility, ...change }));
  const steps = { ...(onStart && { onStart }), ...(onEnd && { onEnd }) };
  const number = (name: string) => ({ value: typeof facility[name] === 'number' ? facility[name] : undefined, onChange: (value: number | undefined) => set({ [name]: value }), ...steps });
  const facts: readonly string[] = kind ? FACILITY_FACTS[kind] : [];
  const declared = typeof facility.unitisation === 'object' && facility.unitisation !== null ? (facility.unitisation as Properties) : null;

  return (
    <>
      {facts.includes('contents') && <Lots legend={other(FACT_LABELS.contents)} lots={facility.contents} onChange={(contents) => set({ contents })} {...steps} />}
      {kind === 'chamber' && (
        <>
          <Select label={other(FACT_LABELS.rock)} value={facility.rock} none={other('other.not-stated')} choices={ROCKS.map((value) => [value, words.rock[value]])} onChange={(rock) => set({ rock })} />
          <NumberField label={other(FACT_LABELS.loadingDensity_kg_m3)} unit="kg/m³" isOptional min={0.001} {...number('loadingDensity_kg_m3')} />
          <NumberField label={other(FACT_LABELS.spallCoefficient)} isOptional min={0.3} max={0.6} {...number('spallCoefficient')} />
          <NumberField label={other(FACT_LABELS.cover_m)} unit="m" isOptional min={0} {...number('cover_m')} />
          <NumberField label={other(FACT_LABELS.groundShockFactor)} isOptional min={0.000001} {...number('groundShockFactor')} />
          <Select label={other(FACT_LABELS.ground)} value={facility.ground} none={other('other.not-stated')} choices={GROUNDS.map((value) => [value, words.ground[value]])} onChange={(ground) => set({ ground })} />
        </>
      )}
      {kind === 'tunnel-mouth' && (
        <>
          <NumberField label={other(FACT_LABELS.area_m2)} unit="m²" min={0.001} {...number('area_m2')} />
          <NumberField label={other(FACT_LABELS.perimeter_m)} unit="m" min={0.001} {...number('perimeter_m')} />
          <NumberField label={other(FACT_LABELS.volume_m3)} unit="m³" min={0.001} {...number('volume_m3')} />
          <NumberField label={other(FACT_LABELS.axis_deg)} help={other('other.axis-help')} unit="°" isOptional min={0} max={360} {...number('axis_deg')} />
          {!isOnMap && <NumberField label={other(FACT_LABELS.offAxis_deg)} help={other('other.off-axis-help')} unit="°" isOptional min={-180} max={180} {...number('offAxis_deg')} />}
        </>
      )}
      {kind === 'ship' && (
        <>
          <ChoiceField
            legend={other(FACT_LABELS.loading)}
            value={facility.loading === true ? 'yes' : facility.loading === false ? 'no' : undefined}
            choices={(['yes', 'no'] as const).map((value) => ({ value, label: other(`other.${value}`) }))}
            onChange={(value) => set({ loading: value === 'yes' })}
          />
          <label className="check">
            <input type="checkbox" checked={facility.barricadeOnBoard === true} onChange={({ currentTarget: { checked } }) => set({ barricadeOnBoard: checked || undefined })} /> {other(FACT_LABELS.barricadeOnBoard)}
          </label>
          <NumberField label={other(FACT_LABELS.swingingLength_m)} unit="m" isOptional min={0.1} {...number('swingingLength_m')} />
          <NumberField label={other(FACT_LABELS.anchorChain_m)} unit="m" isOptional min={0.1} {...number('anchorChain_m')} />
        </>
      )}
      {kind === 'transit-area' && (
        <>
          <NumberField label={other(FACT_LABELS.daysPerWeek)} min={0} max={7} {...number('daysPerWeek')} />
          <Select
            label={other(FACT_LABELS.pesColumn)}
            value={facility.pesColumn ?? 'P10'}
            choices={[...rules.edition.pesColumns].map(([code, plain]) => [code, `${code}: ${messages.pesColumn(code, plain)}`])}
            onChange={(pesColumn) => set({ pesColumn })}
          />
          <label className="check">
            <input type="checkbox" checked={declared !== null} onChange={({ currentTarget: { checked } }) => set({ unitisation: checked ? { largestStack: [], approval: '' } : undefined })} /> {other(FACT_LABELS.unitisation)}
          </label>
          {declared && (
            <>
              <p className="field-help">{words.note['unitisation-declared']}.</p>
              <Lots legend={other(FACT_LABELS.largestStack)} lots={declared.largestStack} onChange={(largestStack) => set({ unitisation: { ...declared, largestStack } })} {...steps} />
              <Approval value={declared.approval} onChange={(approval) => set({ unitisation: { ...declared, approval } })} {...steps} />
            </>
          )}
        </>
      )}
      {facts.includes('method') && <Select label={other(FACT_LABELS.method)} value={facility.method ?? 'calculated'} choices={METHODS.map((value) => [value, messages.method[value]])} onChange={(method) => set({ method })} />}
    </>
  );
}

const stated = (facts: Properties): Properties => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

interface SelectProps {
  readonly label: string;
  readonly value: unknown;
  /** What stands for a fact that is not stated, where it may be so. */
  readonly none?: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | undefined) => void;
}

export function Select({ label, value, none, choices, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={typeof value === 'string' ? value : ''} onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([one, shown]) => (
          <option key={one} value={one}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

interface StepProps {
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
}

function Approval({ value, onChange, onStart, onEnd }: StepProps & { readonly value: unknown; readonly onChange: (value: string) => void }) {
  const other = useOtherStorageText();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{other(FACT_LABELS.approval)}</label>
      <input id={id} type="text" autoComplete="off" value={typeof value === 'string' ? value : ''} onFocus={onStart} onBlur={onEnd} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </div>
  );
}

/** Divisions and quantities. A new lot has neither until they are stated, and is a fault until then. */
function Lots({ legend, lots: found, onChange, ...steps }: StepProps & { readonly legend: string; readonly lots: unknown; readonly onChange: (lots: readonly Properties[]) => void }) {
  const other = useOtherStorageText();
  const { text } = useText();
  const lots: readonly Properties[] = Array.isArray(found) ? found.filter((lot: unknown): lot is Properties => typeof lot === 'object' && lot !== null) : [];
  const put = (at: number, change: Properties): void => onChange(lots.map((lot, i) => (i === at ? stated({ ...lot, ...change }) : lot)));
  return (
    <fieldset className="other-lots">
      <legend>{legend}</legend>
      {lots.map((lot, i) => (
        // Lots have no name of their own; they stay in their order.
        <div key={i} className="other-lot" role="group" aria-label={other('other.lot', { number: i + 1 })}>
          <Select
            label={other(FACT_LABELS.hd)}
            value={lot.hd}
            none={text('form.choose')}
            choices={STATED_DIVISIONS.map((hd) => [hd, hd])}
            onChange={(hd) => put(i, { hd, ...(!MAY_BE_TREATED.includes(hd ?? '') && { treatAs: undefined }) })}
          />
          <NumberField label={text(FACT_LABELS.neq_kg)} unit="kg" min={0} value={typeof lot.neq_kg === 'number' ? lot.neq_kg : undefined} onChange={(neq_kg) => put(i, { neq_kg })} {...steps} />
          <button type="button" className="button" aria-label={other('other.remove-lot', { number: i + 1 })} onClick={() => onChange(lots.filter((_, at) => at !== i))}>
            <span aria-hidden="true">×</span>
          </button>
          {MAY_BE_TREATED.includes(String(lot.hd)) && (
            <Select label={other(FACT_LABELS.treatAs)} value={lot.treatAs} none={other('other.not-stated')} choices={TREATED_AS.map((hd) => [hd, hd])} onChange={(treatAs) => put(i, { treatAs })} />
          )}
        </div>
      ))}
      <button type="button" className="button" onClick={() => onChange([...lots, {}])}>
        {other('other.add-lot')}
      </button>
    </fieldset>
  );
}
