import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { builtIn, builtInKey, lessons } from '../../state/training-exercises.js';
import { isDone } from '../../state/training-run.js';
import { useTraining } from '../../state/use-training.js';
import { AccidentRow, ExerciseRow } from './exercise-row.js';

/** The course: what is set in which lesson, and how far one is. */
export function LessonsList() {
  const { lessonTitles } = useTrainingWords();
  const { count } = useText();
  const text = useTrainingText();
  const attempts = useTraining((state) => state.attempts);
  return (
    <>
      <p className="training-intro">{text('lessons.intro')}</p>
      <ol className="lessons">
        {lessons.map(({ number, minutes, exercises, accidents }) => {
          const listed = exercises.map((id) => builtIn.find(({ key }) => key === builtInKey(id))!);
          const done = listed.filter((one) => isDone(one, attempts)).length;
          return (
            <li key={number} className="lesson">
              <h3>{text('lessons.title', { number: count(number), title: lessonTitles[number] })}</h3>
              <p className="lesson-facts">
                <span>{text('lessons.minutes', { minutes: count(minutes) })}</span>
                {listed.length > 0 && (
                  <>
                    <progress aria-hidden="true" max={listed.length} value={done} />
                    <span>{text('lessons.progress', { done: count(done), all: count(listed.length) })}</span>
                  </>
                )}
              </p>
              <ul className="rows">
                {listed.map((one) => (
                  <ExerciseRow key={one.key} listed={one} />
                ))}
              </ul>
              {accidents.length > 0 && (
                <>
                  <h4>{text('lessons.accidents')}</h4>
                  <ul className="rows">
                    {accidents.map((id) => (
                      <AccidentRow key={id} id={id} />
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
