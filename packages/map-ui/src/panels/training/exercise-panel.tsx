import { wordsOf } from 'iatg-training';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { editDraft, makeFromExercise, triedDraft } from '../../state/training-drafts.js';
import { namesIn } from '../../state/training-exercises.js';
import { attemptOf, beginAgain, leaveExercise, mayShowRings, nextHint, showRings } from '../../state/training-run.js';
import type { Running } from '../../state/training-store.js';
import { useSite, useView } from '../../state/use-store.js';
import { useTraining } from '../../state/use-training.js';
import { selectSite } from '../../state/view-store.js';
import { AnswerForm } from './answer-form.js';
import { FeedbackList } from './feedback-list.js';
import { modelAnswerIn } from './model-answer.js';
import { PanelHeading } from './panel-heading.js';

/** An exercise: what is asked, the answer, and what there is to say about it. */
export function ExercisePanel({ running }: { readonly running: Running }) {
  const { words } = useTrainingWords();
  const { messages } = useText();
  const text = useTrainingText();
  const attempts = useTraining((state) => state.attempts);
  const { exercise, marked, isBehind } = running;
  const attempt = attemptOf(running, attempts);
  const { title, aims, task, hints } = wordsOf(exercise, messages.language);
  const nameOf = namesIn(exercise.plan);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(
    function showOutcome() {
      if (marked) outcome.current!.scrollIntoView({ block: 'nearest' });
    },
    [marked],
  );
  return (
    <article className="exercise">
      <PanelHeading title={title} onBack={() => leave(running)} />
      {aims.length > 0 && (
        <details className="exercise-aims">
          <summary>{text('exercise.aims')}</summary>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </details>
      )}
      <section className="exercise-task" aria-label={text('exercise.task')}>
        <h3>{text('exercise.task')}</h3>
        <p>{task}</p>
      </section>
      {hints.length > 0 && <Hints hints={hints} shown={attempt.hints} />}
      <Refused running={running} nameOf={nameOf} />
      <section aria-label={text('exercise.answer')}>
        <h3>{text('exercise.answer')}</h3>
        <AnswerForm running={running} given={attempt.given} nameOf={nameOf} />
      </section>
      <div ref={outcome} className="exercise-outcome" role="status">
        {marked && (
          <>
            <p className={marked.correct ? 'outcome outcome-right' : 'outcome outcome-not-yet'}>{marked.correct ? words.correct : words.notYet}</p>
            {isBehind && <p className="outcome-behind">{text('exercise.behind')}</p>}
            <FeedbackList feedback={marked.feedback} nameOf={nameOf} />
          </>
        )}
        {attempt.isSolved && <p className="exercise-solved">{text('exercise.solved')}</p>}
      </div>
      <ModelAnswer running={running} isSolved={attempt.isSolved} />
      {mayShowRings(running) && (
        <label className="training-check">
          <input type="checkbox" checked={running.showsRings} onChange={({ currentTarget }) => showRings(currentTarget.checked)} /> {text('exercise.show-rings')}
        </label>
      )}
      {exercise.answer.kind !== 'change-plan' && <Sites />}
      <p className="training-actions">
        <button type="button" className="button" onClick={() => void beginAgain()}>
          {text('exercise.again')}
        </button>
        {triedDraft(running.key) === null && (
          <button type="button" className="link" onClick={() => void makeFromExercise(exercise)}>
            {text('exercise.edit')}
          </button>
        )}
      </p>
      <p className="training-rests">{text('training.plan-rests')}</p>
    </article>
  );
}

/** A trainer's try leads back to the editor. */
function leave({ key }: Running): void {
  const draft = triedDraft(key);
  if (draft === null) leaveExercise();
  else void editDraft(draft);
}

function Hints({ hints, shown }: { readonly hints: readonly string[]; readonly shown: number }) {
  const { count } = useText();
  const text = useTrainingText();
  const left = hints.length - shown;
  return (
    <section className="exercise-hints" aria-label={text('exercise.hints')}>
      <div role="status">
        {shown > 0 && (
          <ol>
            {hints.slice(0, shown).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        )}
      </div>
      {left > 0 && (
        <button type="button" className="button" onClick={nextHint}>
          {text('exercise.next-hint', { left: count(left) })}
        </button>
      )}
    </section>
  );
}

/** What was just tried and is not allowed here. */
function Refused({ running: { refused }, nameOf }: { readonly running: Running; readonly nameOf: (id: string) => string }) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  return (
    <div role="alert">
      {refused && (
        <p className="exercise-refused">
          {text('exercise.refused', { site: refused.site === null ? text('exercise.refused-plan') : nameOf(refused.site), action: words.action[refused.action] })}
        </p>
      )}
    </div>
  );
}

/** The trainer's own words, for when it is solved. Before that only where somebody asks, in the presentation to a class. */
function ModelAnswer({ running: { exercise }, isSolved }: { readonly running: Running; readonly isSolved: boolean }) {
  const { messages } = useText();
  const text = useTrainingText();
  const isPresenting = useView((view) => view.presenting);
  const [isAsked, setAsked] = useState(false);
  const words = modelAnswerIn(exercise, messages.language);
  if (words === null || (!isSolved && !isPresenting)) return null;
  return (
    <section className="exercise-solution" aria-label={text('exercise.solution')}>
      {isPresenting && !isAsked ? (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {text('present.answers')}
        </button>
      ) : (
        <>
          <h3>{text('exercise.solution')}</h3>
          <p>{words}</p>
        </>
      )}
    </section>
  );
}

/** What is stated of each store and site can be read in its form. */
function Sites() {
  const text = useTrainingText();
  const sites = useSite(({ open }) => open.plan.sites);
  return (
    <details className="exercise-sites">
      <summary>{text('exercise.look')}</summary>
      <ul className="site-buttons">
        {sites.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => selectSite(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
