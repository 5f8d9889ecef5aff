import { useEffect, useRef } from 'react';
import { wordsOf, type AccidentId } from 'iatg-training';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import type { ListedExercise } from '../../state/training-exercises.js';
import { accidentOf, showAccident } from '../../state/training-replay.js';
import { isBegun, isDone, runExercise } from '../../state/training-run.js';
import { trainingStore } from '../../state/training-store.js';
import { useTraining } from '../../state/use-training.js';

/** An exercise in a list: a click opens it where it was left. */
export function ExerciseRow({ listed }: { readonly listed: ListedExercise }) {
  const { messages, count } = useText();
  const text = useTrainingText();
  const attempts = useTraining((state) => state.attempts);
  const { title } = wordsOf(listed.exercise, messages.language);
  const { difficulty, minutes } = listed.exercise;
  const isSolved = isDone(listed, attempts);
  return (
    <li>
      <Row name={listed.key} className={isSolved ? 'is-done' : undefined} onOpen={() => void runExercise(listed)}>
        <span className="training-row-title">
          <bdi>{title}</bdi>
          {isSolved && (
            <span className="training-done">
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="m5 12 5 5 9-10" />
              </svg>
              {text('exercises.done')}
            </span>
          )}
          {!isSolved && isBegun(listed, attempts) && <span className="training-begun">{text('exercises.begun')}</span>}
        </span>
        <span className="training-row-facts">{difficulty !== null && minutes !== null ? text('exercises.facts', { difficulty: count(difficulty), minutes: count(minutes) }) : text('exercises.no-facts')}</span>
      </Row>
    </li>
  );
}

/** An accident in a list. */
export function AccidentRow({ id }: { readonly id: AccidentId }) {
  const { accidentTexts } = useTrainingWords();
  const { day } = useText();
  const text = useTrainingText();
  const { name } = accidentTexts.accidents[id];
  const { date, rings } = accidentOf(id);
  return (
    <li>
      <Row name={id} onOpen={() => void showAccident(id, name)}>
        <span className="training-row-title">
          <bdi>{name}</bdi>
          <span className="training-begun">{text(rings.kind === 'none' ? 'accidents.account' : 'accidents.rings')}</span>
        </span>
        <span className="training-row-facts">{day(atDay(date.day))}</span>
      </Row>
    </li>
  );
}

/** A day of the place, whatever the time zone of this computer. */
export const atDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface RowProps {
  readonly name: string;
  readonly className?: string | undefined;
  readonly onOpen: () => void;
  readonly children: React.ReactNode;
}

function Row({ name, className = '', onOpen, children }: RowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(
    function returnHere() {
      if (trainingStore.get().last === name) button.current!.focus();
    },
    [name],
  );
  return (
    <button ref={button} type="button" className={`training-row ${className}`} onClick={onOpen}>
      {children}
    </button>
  );
}
