import { memo, useId } from 'react';
import { isItem, levelOf, stateOf, STATES, withAnswer, type AssessmentWords, type ItemAnswer, type Say, type State } from 'iatg-assessment';
import { changeAssessment } from '../../state/assessment-store.js';
import type { PairRow } from '../../state/evaluation.js';
import { FindingLinks } from './finding-links.js';
import { saidBy } from './item-words.js';
import { Needs } from './needs.js';

interface Props {
  readonly id: string;
  readonly answer: ItemAnswer;
  /** Of an authority; null: one of the checklist. */
  readonly ownQuestion: string | null;
  /** Findings of the plan that this task cures. */
  readonly rows: readonly PairRow[] | undefined;
  readonly words: AssessmentWords & { readonly say: Say };
}

/** A change of an answer; who says so and when comes from the head, unless it is there already. */
const answer = (id: string, change: Partial<ItemAnswer>): void =>
  changeAssessment((now) => {
    const { by, on } = now.answers[id] ?? { by: '', on: '' };
    return withAnswer(now, id, { ...(change.state && { by: by || now.by, on: on || now.on }), ...change });
  });

/** A question with its answer. Drawn again only where something of it changed. */
export const ChecklistItem = memo(function ChecklistItem({ id, answer: given, ownQuestion, rows, words }: Props) {
  const { say, items } = words;
  const field = useId();
  const { state, evidence, reason, by, on } = given;
  const level = isItem(id) ? levelOf(id) : null;
  const counts = stateOf(given);
  const hasDetails = state !== 'open' || evidence !== '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what is in it
    <li className={`assess-item is-${counts}`} data-item={id} onKeyDown={(event) => followKeys(event, id)}>
      <div className="assess-question">
        <p id={field}>{ownQuestion === null ? (isItem(id) ? items[id][0] : id) : <bdi>{ownQuestion}</bdi>}</p>
        {isItem(id) && <p className="hint">{items[id][1]}</p>}
        {level && <p className="hint">{say('clause-level', { place: level.place, level: String(level.level) })}</p>}
        {rows && <FindingLinks rows={rows} />}
      </div>
      <div className="assess-answer">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons */}
        <div className="assess-states" role="group" aria-labelledby={field}>
          {STATES.map((one, i) => (
            <button
              key={one}
              type="button"
              className={`assess-state is-${one}`}
              aria-pressed={state === one}
              tabIndex={state === one ? 0 : -1}
              onClick={() => answer(id, { state: one })}
            >
              <kbd aria-hidden="true">{i + 1}</kbd> {say(`state.${one}`)}
            </button>
          ))}
        </div>
        {state === 'not-applicable' && (
          <label className="assess-line">
            {say('reason')}
            <textarea rows={1} value={reason} maxLength={4_000} aria-invalid={counts === 'open'} onChange={({ currentTarget: { value } }) => answer(id, { reason: value })} />
            {counts === 'open' && <span className="field-fault">{say('reason-wanted')}</span>}
          </label>
        )}
        <label className="assess-line">
          <span className={hasDetails ? undefined : 'visually-hidden'}>{say('evidence')}</span>
          <textarea rows={1} value={evidence} maxLength={4_000} placeholder={hasDetails ? undefined : say('evidence')} onChange={({ currentTarget: { value } }) => answer(id, { evidence: value })} />
        </label>
        {state === 'gap' && <Needs id={id} needs={given.needs} />}
        {hasDetails && (
          <details className="assess-by">
            <summary><bdi>{saidBy(by, on) || say('by')}</bdi></summary>
            <div className="assess-facts">
              <label>
                {say('by')}
                <input type="text" value={by} maxLength={200} autoComplete="off" onChange={({ currentTarget: { value } }) => answer(id, { by: value })} />
              </label>
              <label>
                {say('on')}
                <input type="date" value={on} onChange={({ currentTarget: { value } }) => answer(id, { on: value })} />
              </label>
            </div>
          </details>
        )}
      </div>
    </li>
  );
});

/** 1 to 4 answer; up and down go from question to question, left and right from answer to answer; what is typed into a field stays there. */
function followKeys(event: React.KeyboardEvent<HTMLLIElement>, id: string): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  // By its place on the keyboard: digits need Shift on a French one.
  const figure = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
  const state: State | undefined = figure === undefined ? undefined : STATES[Number(figure) - 1];
  if (state && !event.shiftKey) {
    event.preventDefault();
    answer(id, { state });
    focusState(event.currentTarget, STATES.indexOf(state));
    return;
  }
  if (!(event.target instanceof HTMLButtonElement) || !event.target.matches('.assess-state')) return;
  const rows = [...event.currentTarget.closest('.assess-questions')!.querySelectorAll<HTMLElement>('[data-item]')];
  const at = rows.indexOf(event.currentTarget);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    rows[next]?.querySelector<HTMLElement>('.assess-state[tabindex="0"]')?.focus();
    return;
  }
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('.assess-state')];
  focusState(event.currentTarget, Math.min(Math.max(buttons.indexOf(event.target) + step, 0), buttons.length - 1));
}

const focusState = (row: HTMLElement, at: number): void => row.querySelectorAll<HTMLElement>('.assess-state')[at]?.focus();
