import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { openClassFile, openReadable } from '../../state/training-class-files.js';
import { builtIn, classKey } from '../../state/training-exercises.js';
import { removeClass, trainingStore } from '../../state/training-store.js';
import { useTraining } from '../../state/use-training.js';
import { ExerciseRow } from './exercise-row.js';

/** The exercises of the course, and those of class files. */
export function ExercisesList() {
  const text = useTrainingText();
  const classes = useTraining((state) => state.classes);
  return (
    <>
      <label className="button training-file">
        {text('exercises.open-file')}
        <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => void open(currentTarget)} />
      </label>
      <FaultyFile />
      {classes.map(({ id, fileName, title, exercises }) => (
        <section key={id} className="training-class">
          <h3>{text('exercises.file', { name: title || fileName })}</h3>
          <ul className="rows">
            {exercises.map((exercise) => (
              <ExerciseRow key={exercise.id} listed={{ key: classKey(id, exercise.id), exercise }} />
            ))}
          </ul>
          <button type="button" className="link" onClick={() => removeClass(id)}>
            {text('exercises.remove')}
          </button>
        </section>
      ))}
      <h3>{text('exercises.built-in')}</h3>
      <ul className="rows">
        {builtIn.map((listed) => (
          <ExerciseRow key={listed.key} listed={listed} />
        ))}
      </ul>
    </>
  );
}

async function open(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  await openClassFile(file);
  // So that the same file, mended, can be chosen again.
  input.value = '';
}

/** Every fault of the last file with its place, and what can be read all the same. */
function FaultyFile() {
  const { words } = useTrainingWords();
  const { count } = useText();
  const text = useTrainingText();
  const faulty = useTraining((state) => state.faulty);
  if (!faulty) return null;
  const { fileName, faults, readable } = faulty;
  return (
    <section className="training-faulty" role="alert">
      <h3>{text('exercises.faults', { name: fileName, count: count(faults.length) })}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div className="problems" role="region" aria-label={text('exercises.fault-what')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('exercises.fault-place')}</th>
              <th scope="col">{text('exercises.fault-what')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, i) => (
              // A place can have two faults; the list never changes its order.
              <tr key={i}>
                <td>{fault.pointer === '' ? text('exercises.whole-file') : <code dir="ltr">{fault.pointer}</code>}</td>
                <td>{words.problem(fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {readable.length === 0 ? <p>{text('exercises.no-faults-left')}</p> : null}
      <p className="training-actions">
        {readable.length > 0 && (
          <button type="button" className="button button-main" onClick={() => openReadable()}>
            {text('exercises.readable', { count: count(readable.length) })}
          </button>
        )}
        <button type="button" className="button" onClick={() => trainingStore.set({ faulty: null })}>
          {text('exercises.dismiss')}
        </button>
      </p>
    </section>
  );
}
