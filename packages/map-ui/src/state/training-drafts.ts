import { blankExercise, checkExercise, exerciseAsJson, writeClassFile, type Answer, type Exercise, type ForClassOptions, type ParsedExercise } from 'iatg-training';
import type { PlanDocument } from './plan-document.js';
import { newKey, siteStore } from './site-store.js';
import { draftKey, printOf } from './training-exercises.js';
import { endRun, runExercise } from './training-run.js';
import { leaveStage, takeStage } from './training-stage.js';
import { answerOf, setDraft, trainingStore, type Attempt } from './training-store.js';

// Exercises in the making.

const newId = (): string => `own-${newKey().slice(0, 8)}`;

/** A new exercise on a copy of the open plan. */
export async function makeFromOpenPlan(language: string): Promise<void> {
  const { document } = siteStore.get().open;
  const draft = blankExercise({ id: newId(), language, plan: document });
  setDraft(draft);
  await editDraft(draft.id);
}

/** A copy of an exercise, to be changed. */
export async function makeFromExercise(exercise: Exercise): Promise<void> {
  const draft: Exercise = { ...exercise, id: newId(), solutionHidden: false };
  setDraft(draft);
  await editDraft(draft.id);
}

export const draftOf = (id: string): Exercise | undefined => trainingStore.get().drafts.find((one) => one.id === id);

let unfollow: (() => void) | null = null;

/** Opens an exercise in the making: the map shows its plan, and what is changed there belongs to it. */
export async function editDraft(id: string): Promise<void> {
  const draft = draftOf(id);
  if (!draft) return;
  endRun();
  unfollow?.();
  await takeStage(draft.plan as unknown as PlanDocument, { hidesVerdicts: false, hidesRings: false, extent: null, forbids: () => false }, left);
  trainingStore.set({ editing: id, replay: null, tab: 'own' });
  let { document } = siteStore.get().open;
  unfollow = siteStore.subscribe(() => {
    const { open } = siteStore.get();
    const now = draftOf(id);
    if (!open.training || open.document === document || !now || trainingStore.get().editing !== id) return;
    document = open.document;
    setDraft({ ...now, plan: document });
  });
}

export const leaveDraft = (): void => leaveStage();

function left(): void {
  unfollow?.();
  unfollow = null;
  const { editing } = trainingStore.get();
  if (editing !== null) trainingStore.set({ editing: null, last: draftKey(editing) });
}

/** What is still missing or wrong; the exercise if nothing is. */
export const checked = (draft: Exercise): ParsedExercise => checkExercise(exerciseAsJson(draft));

/** As a student sees it. */
export async function tryDraft(id: string): Promise<void> {
  const draft = draftOf(id);
  const { exercise } = draft ? checked(draft) : { exercise: null };
  if (!exercise) return;
  unfollow?.();
  unfollow = null;
  await runExercise({ key: draftKey(id), exercise });
}

/** The id of the exercise in the making that is being tried; null: it is none. */
export const triedDraft = (key: string): string | null => (key.startsWith('draft ') ? key.slice('draft '.length) : null);

/** The answer of the last try, if the exercise was solved as it is now; numbers were typed. */
export function answerOfTry(draft: Exercise, attempts: ReadonlyMap<string, Attempt>): Answer | null {
  const attempt = attempts.get(draftKey(draft.id));
  if (!attempt?.isSolved || attempt.print !== printOf(draft)) return null;
  const numbers = Object.fromEntries(Object.entries(attempt.given.numbers).map(([id, typed]) => [id, Number(typed.replace(',', '.'))]));
  return answerOf(draft, attempt.given, numbers, attempt.document ?? draft.plan);
}

/** The text of a class file: the exercises chosen, and nothing else of the trainer's. */
export const classFileText = (title: string, exercises: readonly Exercise[], options: ForClassOptions): string => writeClassFile({ title, exercises }, options);
