import type { AskNumbers, ChangePlan, ChoosePairs, ChooseSite, PutInOrder } from 'iatg-training';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { change, check, give, isOne, togglePair, toggleSite } from '../../state/training-run.js';
import { itemsOf, type Given, type Running } from '../../state/training-store.js';
import { useSite } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';
import { ambiguous, readNumber } from '../forms/number-field.js';

interface Props {
  readonly running: Running;
  readonly given: Given;
  readonly nameOf: (id: string) => string;
}

/** The answer as the exercise asks for it. */
export function AnswerForm(props: Props) {
  const { answer } = props.running.exercise;
  switch (answer.kind) {
    case 'choose-pairs':
      return <PairsForm {...props} asked={answer} />;
    case 'choose-site':
      return <SitesForm {...props} asked={answer} />;
    case 'number':
      return <NumbersForm {...props} asked={answer} />;
    case 'change-plan':
      return <ChangesForm {...props} asked={answer} />;
    case 'order':
      return <OrderForm {...props} asked={answer} />;
  }
}

function CheckButton({ numbers = {}, isReady = true }: { readonly numbers?: Readonly<Record<string, number>>; readonly isReady?: boolean }) {
  const text = useTrainingText();
  return (
    <p className="training-actions">
      <button type="button" className="button button-main" disabled={!isReady} onClick={() => check(numbers)}>
        {text('exercise.check')}
      </button>
    </p>
  );
}

/** Answering by clicks on the map. */
function PickButton({ running, nameOf }: Pick<Props, 'running' | 'nameOf'>) {
  const text = useTrainingText();
  const { picks, pickedStore, exercise } = running;
  const words = exercise.answer.kind === 'choose-site' ? text('exercise.pick-site') : pickedStore === null ? text('exercise.pick-store') : text('exercise.pick-second', { store: nameOf(pickedStore) });
  return (
    <p className="pick">
      <button type="button" className="button" aria-pressed={picks} onClick={() => change({ picks: !picks, pickedStore: null })}>
        {text('exercise.pick')}
      </button>
      <span role="status">{picks && words}</span>
    </p>
  );
}

function PairsForm({ running, given, nameOf, asked }: Props & { readonly asked: ChoosePairs }) {
  const { messages, count } = useText();
  const text = useTrainingText();
  const sites = useSite(({ open }) => open.plan.sites);
  const stores = sites.filter((site) => site.role === 'pes' && (asked.stores ? asked.stores.includes(site.id) : site.contents.some(({ neq_kg }) => neq_kg > 0)));
  const isChosen = (pes: string, es: string): boolean => given.pairs.some((pair) => pair.pes === pes && pair.es === es);
  return (
    <>
      <p>{text('exercise.pairs-asked', { status: messages.status[asked.status] })}</p>
      <PickButton running={running} nameOf={nameOf} />
      <p className="shown" role="status">
        {text('exercise.chosen', { count: count(given.pairs.length) })}
      </p>
      <div className="pairs-to-choose">
        {stores.map((store) => (
          <fieldset key={store.id} className="choice-list">
            <legend>{text('exercise.from-store', { store: store.name })}</legend>
            {sites
              .filter(({ id }) => id !== store.id)
              .map(({ id, name }) => (
                <label key={id} className="training-check">
                  <input type="checkbox" checked={isChosen(store.id, id)} onChange={() => togglePair({ pes: store.id, es: id })} /> <bdi>{name}</bdi>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <CheckButton />
    </>
  );
}

function SitesForm({ running, given, nameOf, asked: { criterion } }: Props & { readonly asked: ChooseSite }) {
  const text = useTrainingText();
  const name = useId();
  const sites = useSite(({ open }) => open.plan.sites);
  const isOnly = isOne(running.exercise);
  const choices = criterion.by === 'place' ? criterion.spots : criterion.by === 'most-permitted' ? criterion.stores : sites.map(({ id }) => id).filter((id) => id !== criterion.store);
  const question =
    criterion.by === 'place'
      ? text('exercise.asked.place', { site: nameOf(criterion.site) })
      : criterion.by === 'limits'
        ? text('exercise.asked.limits', { hd: criterion.hd, store: nameOf(criterion.store) })
        : text('exercise.asked.most-permitted', { hd: criterion.hd });
  return (
    <>
      <p>{question}</p>
      <PickButton running={running} nameOf={nameOf} />
      <fieldset className="choice-list">
        <legend>{text(isOnly ? 'exercise.choose-one' : 'exercise.choose-all')}</legend>
        {choices.map((id) => (
          <label key={id} className="training-check">
            <input type={isOnly ? 'radio' : 'checkbox'} name={isOnly ? name : undefined} checked={given.sites.includes(id)} onChange={() => toggleSite(id, isOnly)} /> <bdi>{nameOf(id)}</bdi>
          </label>
        ))}
      </fieldset>
      <CheckButton />
    </>
  );
}

function NumbersForm({ given, nameOf, asked: { asks } }: Props & { readonly asked: AskNumbers }) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  const { text: pageText, unit } = useText();
  const id = useId();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const faultOf = (typed: string): string | null => {
    if (typed.trim() === '') return null;
    const either = ambiguous(typed);
    if (either) return pageText('field.ambiguous', either);
    return readNumber(typed) === null ? text('exercise.number-fault') : null;
  };
  const typedOf = (ask: string): string => given.numbers[ask] ?? '';
  const numbers = Object.fromEntries(
    asks.flatMap((ask) => {
      const value = readNumber(typedOf(ask.id));
      return value === null ? [] : [[ask.id, value] as const];
    }),
  );
  return (
    <>
      {asks.map((ask) => {
        const fault = touched.has(ask.id) || faultOf(typedOf(ask.id)) !== null ? faultOf(typedOf(ask.id)) : null;
        return (
          <div key={ask.id} className="field">
            <label htmlFor={`${id}-${ask.id}`}>{words.ask(ask, nameOf)}</label>
            <span className="field-input">
              <input
                id={`${id}-${ask.id}`}
                type="text"
                inputMode="decimal"
                dir="ltr"
                autoComplete="off"
                value={typedOf(ask.id)}
                aria-invalid={fault !== null}
                aria-describedby={`${id}-${ask.id}-unit ${id}-${ask.id}-fault`}
                onChange={({ currentTarget: { value } }) => give(({ numbers: before }) => ({ numbers: { ...before, [ask.id]: value } }))}
                onBlur={() => setTouched(new Set([...touched, ask.id]))}
                onKeyDown={({ key }) => key === 'Enter' && check(numbers)}
              />
              <span id={`${id}-${ask.id}-unit`} className="field-unit">
                {unit(ask.of === 'required' ? 'm' : 'kg')}
              </span>
            </span>
            <span id={`${id}-${ask.id}-fault`} className="field-fault" role="status">
              {fault}
            </span>
          </div>
        );
      })}
      <CheckButton numbers={numbers} isReady={asks.every((ask) => faultOf(typedOf(ask.id)) === null)} />
    </>
  );
}

function ChangesForm({ running, nameOf, asked: { goals } }: Props & { readonly asked: ChangePlan }) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  const sites = useSite(({ open }) => open.plan.sites);
  const { allowed } = running.exercise;
  return (
    <>
      <h4>{text('exercise.goals')}</h4>
      <ul className="exercise-points">
        {goals.map((goal, i) => (
          // Goals have no name of their own; the list never changes.
          <li key={i}>{words.goal(goal, nameOf)}</li>
        ))}
      </ul>
      <h4>{text('exercise.allowed')}</h4>
      <ul className="exercise-points">
        {allowed.map((one) => (
          <li key={`${one.do} ${one.sites?.join(' ') ?? ''}`}>{words.allowance(one, nameOf)}</li>
        ))}
      </ul>
      <p className="training-help">{text('exercise.change-how')}</p>
      <ul className="site-buttons" aria-label={text('exercise.sites')}>
        {sites.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => selectSite(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <CheckButton />
    </>
  );
}

function OrderForm({ running, given, nameOf, asked: { direction, by } }: Props & { readonly asked: PutInOrder }) {
  const text = useTrainingText();
  const order = given.order ?? itemsOf(running.exercise);
  const move = (from: number, to: number): void => {
    const moved = [...order];
    moved.splice(to, 0, ...moved.splice(from, 1));
    give(() => ({ order: moved }));
  };
  return (
    <>
      <p>
        {text(`exercise.order.${direction}`)}, {by.of === 'required' ? text('exercise.order.required', { store: nameOf(by.store) }) : text('exercise.order.permitted', { hd: by.hd })}.
      </p>
      <ol className="order">
        {order.map((id, i) => (
          <li key={id}>
            <bdi>{nameOf(id)}</bdi>
            <span className="order-buttons">
              <ArrowButton label={text('exercise.up', { site: nameOf(id) })} isUp disabled={i === 0} onClick={() => move(i, i - 1)} />
              <ArrowButton label={text('exercise.down', { site: nameOf(id) })} disabled={i === order.length - 1} onClick={() => move(i, i + 1)} />
            </span>
          </li>
        ))}
      </ol>
      <CheckButton />
    </>
  );
}

function ArrowButton({ label, isUp = false, disabled, onClick }: { readonly label: string; readonly isUp?: boolean; readonly disabled: boolean; readonly onClick: () => void }) {
  return (
    // Not `disabled`: the focus would be lost at the end of the way.
    <button type="button" className="button icon-button" aria-label={label} title={label} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {isUp ? <path d="m5 15 7-7 7 7" /> : <path d="m5 9 7 7 7-7" />}
      </svg>
    </button>
  );
}
