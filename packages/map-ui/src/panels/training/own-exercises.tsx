import type { Exercise } from 'iatg-training';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { JSON_FILE, saveAs } from '../../io/save-file.js';
import { checked, classFileText, editDraft, makeFromOpenPlan } from '../../state/training-drafts.js';
import { builtIn } from '../../state/training-exercises.js';
import { bringBackDraft, removeDraft } from '../../state/training-store.js';
import { useTraining } from '../../state/use-training.js';
import { told } from '../save-plan.js';

/** For trainers: exercises of one's own, and the file for the class. */
export function OwnExercises() {
  const { count, code } = useText();
  const text = useTrainingText();
  const { drafts, deleted } = useTraining((state) => state);
  return (
    <>
      <p className="training-intro">{text('own.intro')}</p>
      <p>
        <button type="button" className="button button-main" onClick={() => void makeFromOpenPlan(code)}>
          {text('own.new')}
        </button>
      </p>
      <p className="training-help">{text('own.new-explained')}</p>
      <h3>{text('own.drafts')}</h3>
      {drafts.length === 0 && <p className="nothing">{text('own.none')}</p>}
      <ul className="rows">
        {drafts.map((draft) => {
          const title = draft.title || text('own.untitled');
          const { faults } = checked(draft);
          return (
            <li key={draft.id} className="draft-row">
              <span>
                <strong>
                  <bdi>{title}</bdi>
                </strong>
                <span className="training-row-facts">{faults.length > 0 ? text('own.faults', { count: count(faults.length) }) : text('own.ready')}</span>
              </span>
              <span className="training-actions">
                <button type="button" className="button" onClick={() => void editDraft(draft.id)}>
                  {text('own.open')}
                </button>
                <button type="button" className="icon-button" aria-label={text('own.delete', { title })} title={text('own.delete', { title })} onClick={() => removeDraft(draft.id)}>
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M5 7h14M10 4h4M7 7l1 13h8l1-13" />
                  </svg>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {deleted.map((draft) => (
        <p key={draft.id}>
          <button type="button" className="link" onClick={() => bringBackDraft(draft)}>
            {text('own.bring-back', { title: draft.title || text('own.untitled') })}
          </button>
        </p>
      ))}
      <ClassFileForm />
    </>
  );
}

const ANSWERS = ['hide', 'leave-out', 'keep-answers'] as const;

/** Chosen exercises in one file. */
function ClassFileForm() {
  const { words } = useTrainingWords();
  const { text: pageText, messages } = useText();
  const text = useTrainingText();
  const name = useId();
  const { drafts, classes } = useTraining((state) => state);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answers, setAnswers] = useState<(typeof ANSWERS)[number]>('hide');
  const own = drafts.flatMap((draft) => checked(draft).exercise ?? []);
  const offered: readonly { readonly key: string; readonly exercise: Exercise }[] = [
    ...own.map((exercise) => ({ key: `draft ${exercise.id}`, exercise })),
    ...classes.flatMap(({ id, exercises }) => exercises.map((exercise) => ({ key: `${id} ${exercise.id}`, exercise }))),
    ...builtIn,
  ];
  const exercises = offered.filter(({ key }) => chosen.has(key)).map(({ exercise }) => exercise);
  const save = (): Promise<unknown> =>
    told(pageText, async () => {
      const content = (): Blob => new Blob([classFileText(title || text('own.class-file'), unique(exercises), { hideAnswers: answers === 'hide', leaveOutAnswers: answers === 'leave-out' })], { type: JSON_FILE.mime });
      return (await saveAs('class-file', JSON_FILE, content))?.name ?? null;
    });
  return (
    <section className="class-form" aria-label={text('own.class-file')}>
      <h3>{text('own.class-file')}</h3>
      <div className="field">
        <label htmlFor={`${name}-title`}>{text('own.class-title')}</label>
        <input id={`${name}-title`} type="text" autoComplete="off" value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
      </div>
      <fieldset className="choice-list">
        <legend>{text('own.class-choose')}</legend>
        {offered.map(({ key, exercise }) => (
          <label key={key} className="training-check">
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={({ currentTarget: { checked: isChosen } }) => setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)))}
            />{' '}
            <bdi>{exercise.translations[messages.language]?.title ?? exercise.title}</bdi>
          </label>
        ))}
      </fieldset>
      <fieldset className="choice-list">
        <legend>{text('own.answers')}</legend>
        {ANSWERS.map((one) => (
          <label key={one} className="training-check">
            <input type="radio" name={name} checked={answers === one} onChange={() => setAnswers(one)} /> {text(`own.${one}`)}
          </label>
        ))}
      </fieldset>
      {answers === 'hide' && <p className="training-help">{words.hiddenCanBeRead}</p>}
      <p className="training-actions">
        <button type="button" className="button button-main" disabled={exercises.length === 0} aria-describedby={`${name}-some`} onClick={() => void save()}>
          {text('own.save')}
        </button>
        <span id={`${name}-some`} className="training-help">
          {exercises.length === 0 && text('own.choose-some')}
        </span>
      </p>
    </section>
  );
}

/** In one file no two exercises share an id: of a class file that was opened and its own copy, say. */
const unique = (exercises: readonly Exercise[]): readonly Exercise[] => {
  const taken = new Set<string>();
  return exercises.map((exercise) => {
    let { id } = exercise;
    for (let number = 2; taken.has(id); number++) id = `${exercise.id}-${number}`;
    taken.add(id);
    return { ...exercise, id };
  });
};
