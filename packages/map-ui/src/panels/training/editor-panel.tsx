import { reviewExercise, type Exercise } from 'iatg-training';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { annotationsOf } from '../../state/annotations.js';
import { withHeader, type PlanDocument } from '../../state/plan-document.js';
import { edit } from '../../state/site-store.js';
import { answerOfTry, checked, leaveDraft, tryDraft } from '../../state/training-drafts.js';
import { setDraft } from '../../state/training-store.js';
import { useSite } from '../../state/use-store.js';
import { useTraining } from '../../state/use-training.js';
import { AllowedFields, AnswerFields, type Askable } from './editor-answer.js';
import { Faults, SelectField, TextField, QuantityField, type Option } from './editor-fields.js';
import { PanelHeading } from './panel-heading.js';

/** The trainer's editor. Every change is kept at once; what is still missing is said beside its field. */
export function EditorPanel({ id }: { readonly id: string }) {
  const text = useTrainingText();
  const draft = useTraining(({ drafts }) => drafts.find((one) => one.id === id));
  const result = useMemo(() => draft && checked(draft), [draft]);
  if (!draft || !result) return null;
  return (
    <article className="editor">
      <PanelHeading title={draft.title || text('editor.title')} onBack={leaveDraft} />
      <p className="training-help">{text('editor.kept')}</p>
      <Faults value={result.faults}>
        <Review draft={draft} exercise={result.exercise} faults={result.faults} />
        <Fields draft={draft} />
      </Faults>
      <p className="training-actions">
        <button type="button" className="button button-main" disabled={!result.exercise} onClick={() => void tryDraft(id)}>
          {text('editor.try')}
        </button>
      </p>
      <p className="training-rests">{text('training.plan-rests')}</p>
    </article>
  );
}

function Review({ exercise, faults }: { readonly draft: Exercise; readonly exercise: Exercise | null; readonly faults: React.ContextType<typeof Faults> }) {
  const { words } = useTrainingWords();
  const text = useTrainingText();
  const warnings = useMemo(() => (exercise ? reviewExercise(exercise) : []), [exercise]);
  const told = exercise ? warnings : faults;
  if (exercise && warnings.length === 0) return <p className="editor-faults editor-ready">{text('editor.no-faults')}</p>;
  return (
    <section className="editor-faults" aria-label={text(exercise ? 'editor.warnings' : 'editor.faults')}>
      <h3>{text(exercise ? 'editor.warnings' : 'editor.faults')}</h3>
      <ul>
        {told.map((one, i) => (
          // A place can have two faults; the list is written anew with every change.
          <li key={i}>
            <code dir="ltr">{one.pointer}</code> {words.problem(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fields({ draft }: { readonly draft: Exercise }) {
  const { count } = useText();
  const text = useTrainingText();
  const { plan, document } = useSite(({ open }) => open);
  const askable = useMemo<Askable>(() => {
    const named = (one: { readonly id: string; readonly name: string }): Option => [one.id, one.name];
    return { stores: plan.sites.filter(({ role }) => role === 'pes').map(named), sites: plan.sites.map(named), notes: annotationsOf(document).map(named) };
  }, [plan, document]);
  const set = (change: Partial<Exercise>): void => setDraft({ ...draft, ...change });
  return (
    <>
      <fieldset>
        <legend>{text('editor.words')}</legend>
        <TextField label={text('editor.field.title')} at="/title" value={draft.title} onChange={(title) => set({ title })} />
        <TextField label={text('editor.field.task')} at="/task" lines={4} value={draft.task} onChange={(task) => set({ task })} />
        <TextField label={text('editor.field.aims')} at="/aims" lines={2} value={draft.aims.join('\n')} onChange={(aims) => set({ aims: linesOf(aims) })} />
        <TextField label={text('editor.field.hints')} at="/hints" lines={3} value={draft.hints.join('\n')} onChange={(hints) => set({ hints: linesOf(hints) })} />
        <div className="pair">
          <SelectField
            label={text('editor.field.difficulty')}
            at="/difficulty"
            value={String(draft.difficulty ?? '')}
            options={['', '1', '2', '3', '4', '5'].map((one) => [one, one === '' ? text('editor.not-said') : count(Number(one))] as const)}
            onChange={(one) => set({ difficulty: one === '' ? null : Number(one) })}
          />
          <QuantityField label={text('editor.field.minutes')} at="/minutes" isOptional value={draft.minutes} onChange={(minutes) => set({ minutes })} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{text('editor.plan')}</legend>
        <p className="training-help">{text('editor.plan-explained')}</p>
        <TextField
          label={text('editor.plan-name')}
          at="/plan/sitePlan/name"
          value={plan.name}
          onChange={(name) => edit({ key: 'edit.rename', name }, (now: PlanDocument) => withHeader(now, { name }))}
        />
      </fieldset>
      <fieldset>
        <legend>{text('editor.answer')}</legend>
        <AnswerFields value={draft.answer} askable={askable} onChange={(answer) => set({ answer })} />
      </fieldset>
      <fieldset>
        <legend>{text('editor.allowed')}</legend>
        <AllowedFields value={draft.allowed} askable={askable} onChange={(allowed) => set({ allowed })} />
      </fieldset>
      <Solution draft={draft} onChange={set} />
      <TextField label={text('editor.notes')} at="/trainerNotes" lines={2} value={draft.trainerNotes ?? ''} onChange={(notes) => set({ trainerNotes: notes === '' ? null : notes })} />
    </>
  );
}

/** A line being typed may be empty: it is left out only when another follows. */
const linesOf = (typed: string): readonly string[] => {
  const lines = typed.split('\n');
  return typed === '' ? [] : lines.filter((line, i) => line !== '' || i === lines.length - 1);
};

function Solution({ draft, onChange }: { readonly draft: Exercise; readonly onChange: (change: Partial<Exercise>) => void }) {
  const text = useTrainingText();
  const attempts = useTraining((state) => state.attempts);
  const answer = answerOfTry(draft, attempts);
  const { solution } = draft;
  return (
    <fieldset>
      <legend>{text('editor.solution')}</legend>
      <TextField
        label={text('editor.solution-text')}
        at="/solution/text"
        lines={3}
        value={solution?.text ?? ''}
        onChange={(words) => onChange({ solution: words === '' && !solution?.answer ? null : { ...solution, text: words } })}
      />
      <p className="training-help" role="status">
        {solution?.answer ? text('editor.solution-taken') : text('editor.solution-none')}
      </p>
      {answer && (
        <p>
          <button type="button" className="button" onClick={() => onChange({ solution: { ...solution, text: solution?.text ?? '', answer } })}>
            {text('editor.solution-take')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
