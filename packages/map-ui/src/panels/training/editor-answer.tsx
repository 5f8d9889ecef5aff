import { ACTIONS, type Allowance, type AnswerSpec, type Ask, type Goal, type SiteCriterion } from 'iatg-training';
import type { Method } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { ChecksField, FaultsAt, SelectField, QuantityField, type Option } from './editor-fields.js';

/** What an exercise can ask about: the sites and notes of its plan. */
export interface Askable {
  readonly stores: readonly Option[];
  readonly sites: readonly Option[];
  readonly notes: readonly Option[];
}

interface Props<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly askable: Askable;
}

const DIVISIONS: readonly Option<'1.1' | '1.2.1' | '1.2.2' | '1.3.1' | '1.3.2'>[] = (['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const).map((hd) => [hd, hd] as const);
const KINDS: readonly AnswerSpec['kind'][] = ['choose-pairs', 'choose-site', 'number', 'change-plan', 'order'];
const first = (options: readonly Option[]): string => options[0]?.[0] ?? '';
/** A list that is left out where nothing is chosen. */
const some = <K extends string>(name: K, list: readonly string[]): Partial<Record<K, readonly string[]>> => (list.length > 0 ? ({ [name]: list } as Partial<Record<K, readonly string[]>>) : {});

/** What is asked, and all that belongs to it. */
export function AnswerFields({ value, onChange, askable }: Props<AnswerSpec>) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  return (
    <>
      <SelectField label={text('editor.kind')} at="/answer/kind" value={value.kind} options={KINDS.map((kind) => [kind, words.kind[kind]] as const)} onChange={(kind) => onChange(begun(kind, askable))} />
      <SpecFields value={value} onChange={onChange} askable={askable} />
    </>
  );
}

function SpecFields({ value, onChange, askable }: Props<AnswerSpec>) {
  const { messages } = useText();
  const text = useTrainingText();
  switch (value.kind) {
    case 'choose-pairs':
      return (
        <>
          <SelectField
            label={text('editor.status')}
            at="/answer/status"
            value={value.status}
            options={(['fail', 'not-assessable', 'pass', 'not-required'] as const).map((status) => [status, messages.status[status]] as const)}
            onChange={(status) => onChange({ ...value, status })}
          />
          <ChecksField label={text('editor.stores-only')} at="/answer/stores" value={value.stores ?? []} options={askable.stores} onChange={(stores) => onChange({ kind: value.kind, status: value.status, ...some('stores', stores) })} />
        </>
      );
    case 'choose-site':
      return <CriterionFields value={value.criterion} onChange={(criterion) => onChange({ ...value, criterion })} askable={askable} />;
    case 'number':
      return (
        <>
          {value.asks.map((ask, i) => (
            <fieldset key={ask.id}>
              <legend>{text('editor.ask', { number: i + 1 })}</legend>
              <AskFields value={ask} at={`/answer/asks/${i}`} onChange={(changed) => onChange({ ...value, asks: value.asks.map((one) => (one === ask ? changed : one)) })} askable={askable} />
              <RemoveButton onClick={() => onChange({ ...value, asks: value.asks.filter((one) => one !== ask) })} />
            </fieldset>
          ))}
          <FaultsAt at="/answer/asks" />
          <AddButton label={text('editor.add-ask')} onClick={() => onChange({ ...value, asks: [...value.asks, { id: freeId(value.asks), of: 'required', store: first(askable.stores), site: otherThan(first(askable.stores), askable) }] })} />
        </>
      );
    case 'change-plan':
      return (
        <>
          <h4>{text('editor.goals')}</h4>
          {value.goals.map((goal, i) => (
            // Goals have no name of their own; one is removed by its place.
            <fieldset key={i}>
              <legend>{text('editor.goal', { number: i + 1 })}</legend>
              <GoalFields value={goal} at={`/answer/goals/${i}`} onChange={(changed) => onChange({ ...value, goals: value.goals.map((one, at) => (at === i ? changed : one)) })} askable={askable} />
              <RemoveButton onClick={() => onChange({ ...value, goals: value.goals.filter((_, at) => at !== i) })} />
            </fieldset>
          ))}
          <AddButton label={text('editor.add-goal')} onClick={() => onChange({ ...value, goals: [...value.goals, { goal: 'nothing-deleted' }] })} />
        </>
      );
    case 'order': {
      const { by } = value;
      return (
        <>
          <SelectField
            label={text('editor.order-by')}
            at="/answer/by/of"
            value={by.of}
            options={(['required', 'permitted'] as const).map((of) => [of, text(`editor.order.${of}`)] as const)}
            onChange={(of) => onChange({ ...value, by: of === 'required' ? { of, store: first(askable.stores), sites: [] } : { of, stores: [], hd: '1.1' } })}
          />
          <SelectField
            label={text('editor.direction')}
            at="/answer/direction"
            value={value.direction}
            options={(['ascending', 'descending'] as const).map((one) => [one, text(`exercise.order.${one}`)] as const)}
            onChange={(direction) => onChange({ ...value, direction })}
          />
          {by.of === 'required' ? (
            <>
              <SelectField label={text('editor.store')} at="/answer/by/store" value={by.store} options={askable.stores} onChange={(store) => onChange({ ...value, by: { ...by, store } })} />
              <ChecksField label={text('editor.sites')} at="/answer/by/sites" value={by.sites} options={askable.sites.filter(([id]) => id !== by.store)} onChange={(sites) => onChange({ ...value, by: { ...by, sites } })} />
            </>
          ) : (
            <>
              <SelectField label={text('editor.hd')} at="/answer/by/hd" value={by.hd} options={DIVISIONS} onChange={(hd) => onChange({ ...value, by: { ...by, hd } })} />
              <ChecksField label={text('editor.stores')} at="/answer/by/stores" value={by.stores} options={askable.stores} onChange={(stores) => onChange({ ...value, by: { ...by, stores } })} />
            </>
          )}
        </>
      );
    }
  }
}

/** Something of the kind to begin with. */
function begun(kind: AnswerSpec['kind'], askable: Askable): AnswerSpec {
  const store = first(askable.stores);
  switch (kind) {
    case 'choose-pairs':
      return { kind, status: 'fail' };
    case 'choose-site':
      return { kind, criterion: { by: 'limits', store, hd: '1.1' } };
    case 'number':
      return { kind, asks: [{ id: 'a', of: 'required', store, site: otherThan(store, askable) }] };
    case 'change-plan':
      return { kind, goals: [{ goal: 'no-fail' }] };
    case 'order':
      return { kind, direction: 'ascending', by: { of: 'required', store, sites: [] } };
  }
}

const otherThan = (store: string, { sites }: Askable): string => sites.find(([id]) => id !== store)?.[0] ?? '';

function freeId(asks: readonly Ask[]): string {
  for (let number = 1; ; number++) if (!asks.some(({ id }) => id === `question-${number}`)) return `question-${number}`;
}

function CriterionFields({ value, onChange, askable }: Props<SiteCriterion>) {
  const text = useTrainingText();
  const store = first(askable.stores);
  const begin: Readonly<Record<SiteCriterion['by'], () => SiteCriterion>> = {
    place: () => ({ by: 'place', site: first(askable.sites), spots: [], pick: 'all' }),
    limits: () => ({ by: 'limits', store, hd: '1.1' }),
    'most-permitted': () => ({ by: 'most-permitted', stores: [], hd: '1.1' }),
  };
  return (
    <>
      <SelectField
        label={text('editor.criterion')}
        at="/answer/criterion/by"
        value={value.by}
        options={(['place', 'limits', 'most-permitted'] as const).map((by) => [by, text(`editor.criterion.${by}`)] as const)}
        onChange={(by) => onChange(begin[by]())}
      />
      {value.by === 'place' && (
        <>
          <SelectField label={text('editor.site')} at="/answer/criterion/site" value={value.site} options={askable.sites} onChange={(site) => onChange({ ...value, site })} />
          <ChecksField label={text('editor.spots')} at="/answer/criterion/spots" value={value.spots} options={askable.notes} onChange={(spots) => onChange({ ...value, spots })} />
          <SelectField label={text('editor.pick')} at="/answer/criterion/pick" value={value.pick} options={(['one', 'all'] as const).map((pick) => [pick, text(`editor.pick.${pick}`)] as const)} onChange={(pick) => onChange({ ...value, pick })} />
        </>
      )}
      {value.by === 'limits' && <SelectField label={text('editor.store')} at="/answer/criterion/store" value={value.store} options={askable.stores} onChange={(store) => onChange({ ...value, store })} />}
      {value.by === 'most-permitted' && <ChecksField label={text('editor.stores')} at="/answer/criterion/stores" value={value.stores} options={askable.stores} onChange={(stores) => onChange({ ...value, stores })} />}
      {value.by !== 'place' && <SelectField label={text('editor.hd')} at="/answer/criterion/hd" value={value.hd} options={DIVISIONS} onChange={(hd) => onChange({ ...value, hd })} />}
    </>
  );
}

function AskFields({ value, onChange, askable, at }: Props<Ask> & { readonly at: string }) {
  const text = useTrainingText();
  const { id, store } = value;
  const begin: Readonly<Record<Ask['of'], () => Ask>> = {
    required: () => ({ id, of: 'required', store, site: otherThan(store, askable) }),
    permitted: () => ({ id, of: 'permitted', store, hd: '1.1' }),
    'permitted-as-stored': () => ({ id, of: 'permitted-as-stored', store }),
  };
  return (
    <>
      <SelectField
        label={text('editor.ask-of')}
        at={`${at}/of`}
        value={value.of}
        options={(['required', 'permitted', 'permitted-as-stored'] as const).map((of) => [of, text(`editor.ask.${of}`)] as const)}
        onChange={(of) => onChange(begin[of]())}
      />
      <SelectField label={text('editor.store')} at={`${at}/store`} value={store} options={askable.stores} onChange={(store) => onChange({ ...value, store })} />
      {value.of === 'required' && (
        <>
          <SelectField label={text('editor.site')} at={`${at}/site`} value={value.site} options={askable.sites} onChange={(site) => onChange({ ...value, site })} />
          <SelectField
            label={text('editor.method')}
            at={`${at}/options`}
            value={value.options?.method ?? 'plan'}
            options={(['plan', 'calculated', 'tabulated', 'greater'] as const).map((one) => [one, text(`editor.method.${one}`)] as const)}
            onChange={(method) => {
              const { method: _, ...others } = value.options ?? {};
              onChange({ ...value, options: method === 'plan' ? others : { ...others, method: method as Method } });
            }}
          />
        </>
      )}
      {value.of === 'permitted' && <SelectField label={text('editor.hd')} at={`${at}/hd`} value={value.hd} options={DIVISIONS} onChange={(hd) => onChange({ ...value, hd })} />}
    </>
  );
}

const GOALS: readonly Goal['goal'][] = ['no-fail', 'all-assessable', 'nothing-deleted', 'contents-unchanged', 'stands-within', 'total-at-least', 'exposure-is', 'at-most-changes'];
const EXPOSURES = ['inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol'] as const;
const STATED = ['', '1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;

function GoalFields({ value, onChange, askable, at }: Props<Goal> & { readonly at: string }) {
  const text = useTrainingText();
  const begin: Readonly<Record<Goal['goal'], () => Goal>> = {
    'no-fail': () => ({ goal: 'no-fail' }),
    'all-assessable': () => ({ goal: 'all-assessable' }),
    'nothing-deleted': () => ({ goal: 'nothing-deleted' }),
    'contents-unchanged': () => ({ goal: 'contents-unchanged' }),
    'stands-within': () => ({ goal: 'stands-within', site: first(askable.sites), area: first(askable.notes) }),
    'total-at-least': () => ({ goal: 'total-at-least', neq_kg: 1000 }),
    'exposure-is': () => ({ goal: 'exposure-is', site: first(askable.sites), exposure: 'vulnerable-building' }),
    'at-most-changes': () => ({ goal: 'at-most-changes', count: 1 }),
  };
  return (
    <>
      <SelectField label={text('editor.goal-kind')} at={`${at}/goal`} value={value.goal} options={GOALS.map((goal) => [goal, text(`editor.goal.${goal}`)] as const)} onChange={(goal) => onChange(begin[goal]())} />
      {(value.goal === 'no-fail' || value.goal === 'all-assessable') && (
        <>
          <ChecksField label={text('editor.stores-any')} at={`${at}/stores`} value={value.stores ?? []} options={askable.stores} onChange={(stores) => onChange({ goal: value.goal, ...some('stores', stores), ...some('sites', value.sites ?? []) })} />
          <ChecksField label={text('editor.sites-any')} at={`${at}/sites`} value={value.sites ?? []} options={askable.sites} onChange={(sites) => onChange({ goal: value.goal, ...some('stores', value.stores ?? []), ...some('sites', sites) })} />
        </>
      )}
      {value.goal === 'contents-unchanged' && <ChecksField label={text('editor.stores-any')} at={`${at}/stores`} value={value.stores ?? []} options={askable.stores} onChange={(stores) => onChange({ goal: value.goal, ...some('stores', stores) })} />}
      {(value.goal === 'stands-within' || value.goal === 'exposure-is') && <SelectField label={text('editor.site')} at={`${at}/site`} value={value.site} options={askable.sites} onChange={(site) => onChange({ ...value, site })} />}
      {value.goal === 'stands-within' && <SelectField label={text('editor.area')} at={`${at}/area`} value={value.area} options={askable.notes} onChange={(area) => onChange({ ...value, area })} />}
      {value.goal === 'exposure-is' && (
        <SelectField label={text('editor.exposure')} at={`${at}/exposure`} value={value.exposure} options={EXPOSURES.map((one) => [one, text(`editor.exposure.${one}`)] as const)} onChange={(exposure) => onChange({ ...value, exposure })} />
      )}
      {value.goal === 'total-at-least' && (
        <>
          <QuantityField label={text('editor.quantity')} at={`${at}/neq_kg`} value={value.neq_kg} onChange={(neq_kg) => onChange({ ...value, neq_kg: neq_kg ?? 0 })} />
          <SelectField
            label={text('editor.hd')}
            at={`${at}/hd`}
            value={(value.hd ?? '') as (typeof STATED)[number]}
            options={STATED.map((hd) => [hd, hd === '' ? text('editor.hd-any') : hd] as const)}
            onChange={(hd) => {
              const { hd: _, ...others } = value;
              onChange(hd === '' ? others : { ...others, hd });
            }}
          />
          <ChecksField
            label={text('editor.stores-any')}
            at={`${at}/stores`}
            value={value.stores ?? []}
            options={askable.stores}
            onChange={(stores) => {
              const { stores: _, ...others } = value;
              onChange({ ...others, ...some('stores', stores) });
            }}
          />
        </>
      )}
      {value.goal === 'at-most-changes' && <QuantityField label={text('editor.changes')} at={`${at}/count`} isWhole value={value.count} onChange={(count) => onChange({ ...value, count: count ?? 0 })} />}
    </>
  );
}

/** What a student may change in the plan. */
export function AllowedFields({ value, onChange, askable }: Props<readonly Allowance[]>) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  return (
    <>
      {value.map((one, i) => (
        // Allowances have no name of their own; one is removed by its place.
        <fieldset key={i}>
          <legend>{text('editor.allow', { number: i + 1 })}</legend>
          <SelectField
            label={text('editor.allow-what')}
            at={`/allowed/${i}/do`}
            value={one.do}
            options={ACTIONS.map((action) => [action, words.action[action]] as const)}
            onChange={(action) => onChange(value.map((other, at) => (at === i ? { ...other, do: action } : other)))}
          />
          <ChecksField
            label={text('editor.sites-any')}
            at={`/allowed/${i}/sites`}
            value={one.sites ?? []}
            options={askable.sites}
            onChange={(sites) => onChange(value.map((other, at) => (at === i ? { do: one.do, ...some('sites', sites) } : other)))}
          />
          <RemoveButton onClick={() => onChange(value.filter((_, at) => at !== i))} />
        </fieldset>
      ))}
      <FaultsAt at="/allowed" />
      <AddButton label={text('editor.add-allowed')} onClick={() => onChange([...value, { do: 'move' }])} />
    </>
  );
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <p>
      <button type="button" className="button" onClick={onClick}>
        {label}
      </button>
    </p>
  );
}

function RemoveButton({ onClick }: { readonly onClick: () => void }) {
  const text = useTrainingText();
  return (
    <p>
      <button type="button" className="link" onClick={onClick}>
        {text('editor.remove')}
      </button>
    </p>
  );
}
