import type { AccidentId, Answer, ChosenPair, Exercise, Marked, PlanChange, TrainingProblem } from 'iatg-training';
import { parseClassFile } from 'iatg-training';
import type { Position } from 'iatg-core';
import type { PlanDocument } from './plan-document.js';
import { keptDatabase } from '../io/kept-database.js';
import { keeper } from './kept-values.js';
import { createStore } from './store.js';

/** What the training area shows and knows. */
export interface TrainingState {
  readonly tab: TrainingTab;
  readonly running: Running | null;
  readonly replay: Replay | null;
  /** What was left last: there the focus returns. */
  readonly last: string | null;
  /** Id of the exercise in the making that is open. */
  readonly editing: string | null;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly classes: readonly OpenedClass[];
  readonly drafts: readonly Exercise[];
  /** Exercises in the making that were deleted in this visit, the last first. */
  readonly deleted: readonly Exercise[];
  /** The last file that was opened, with its faults. */
  readonly faulty: { readonly fileName: string; readonly faults: readonly TrainingProblem[]; readonly readable: readonly Exercise[] } | null;
  /** Does this browser keep attempts? Null: not known yet. */
  readonly isKept: boolean | null;
}

export const TRAINING_TABS = ['lessons', 'exercises', 'accidents', 'own'] as const;
export type TrainingTab = (typeof TRAINING_TABS)[number];

/** An exercise that is being done. */
export interface Running {
  readonly key: string;
  readonly exercise: Exercise;
  readonly marked: Marked | null;
  /** Something was changed since it was marked. */
  readonly isBehind: boolean;
  /** A change that the exercise does not allow, the last one tried. */
  readonly refused: PlanChange | null;
  /** A click on a site of the map is an answer. */
  readonly picks: boolean;
  /** The store that was picked, of a pair. */
  readonly pickedStore: string | null;
  readonly showsRings: boolean;
  /** Where the exercise was opened from. */
  readonly from: TrainingTab;
}

/** What a student has done of an exercise. Kept. */
export interface Attempt {
  /** Of which state of the exercise it is. */
  readonly print: string;
  /** The plan as changed; null: as it was. */
  readonly document: PlanDocument | null;
  readonly given: Given;
  readonly hints: number;
  readonly isSolved: boolean;
  /** Solved in this attempt or in one before. */
  readonly isDone: boolean;
}

export interface Given {
  readonly pairs: readonly ChosenPair[];
  readonly sites: readonly string[];
  /** As typed. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Null: as it stands in the exercise. */
  readonly order: readonly string[] | null;
}

export interface Replay {
  readonly id: AccidentId;
  readonly lines: 'houses' | 'pressures';
  /** Null: where it happened. */
  readonly movedTo: Position | null;
  /** The next click on the map says where. */
  readonly places: boolean;
  readonly from: TrainingTab;
}

/** A class file as it was opened. Kept as its text. */
export interface OpenedClass {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly exercises: readonly Exercise[];
  readonly text: string;
}

/** Attempts, opened class files, exercises in the making. Where the browser keeps nothing, training works all the same until the page is left. */
const { keepLater, startKeeping } = keeper(keptDatabase('iatg-training'));

export const NOTHING_GIVEN: Given = { pairs: [], sites: [], numbers: {}, order: null };

export const trainingStore = createStore<TrainingState>({
  tab: 'lessons',
  running: null,
  replay: null,
  last: null,
  editing: null,
  attempts: new Map(),
  classes: [],
  drafts: [],
  deleted: [],
  faulty: null,
  isKept: null,
});

export function setAttempt(key: string, attempt: Attempt | null): void {
  const attempts = new Map(trainingStore.get().attempts);
  if (attempt) attempts.set(key, attempt);
  else attempts.delete(key);
  trainingStore.set({ attempts });
  keepLater(`attempt ${key}`, attempt ?? undefined);
}

export function setDraft(draft: Exercise): void {
  const { drafts } = trainingStore.get();
  trainingStore.set({ drafts: drafts.some(({ id }) => id === draft.id) ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft] });
  keepLater(`draft ${draft.id}`, draft);
}

export function removeDraft(id: string): void {
  const { drafts, deleted } = trainingStore.get();
  trainingStore.set({ drafts: drafts.filter((one) => one.id !== id), deleted: [...drafts.filter((one) => one.id === id), ...deleted] });
  keepLater(`draft ${id}`, undefined);
}

export function bringBackDraft(draft: Exercise): void {
  setDraft(draft);
  trainingStore.set({ deleted: trainingStore.get().deleted.filter((one) => one !== draft) });
}

export function addClass(opened: OpenedClass): void {
  trainingStore.set({ classes: [...trainingStore.get().classes.filter(({ id }) => id !== opened.id), opened] });
  keepLater(`class ${opened.id}`, { fileName: opened.fileName, text: opened.text });
}

export function removeClass(id: string): void {
  trainingStore.set({ classes: trainingStore.get().classes.filter((one) => one.id !== id) });
  keepLater(`class ${id}`, undefined);
}

/** What an exercise is called in a file, from what is given so far. */
export const answerOf = (exercise: Exercise, { pairs, sites, order }: Given, numbers: Readonly<Record<string, number>>, plan: unknown): Answer => {
  switch (exercise.answer.kind) {
    case 'choose-pairs':
      return { kind: 'choose-pairs', pairs };
    case 'choose-site':
      return { kind: 'choose-site', sites };
    case 'number':
      return { kind: 'number', values: numbers };
    case 'change-plan':
      return { kind: 'change-plan', plan };
    case 'order':
      return { kind: 'order', order: order ?? itemsOf(exercise) };
  }
};

/** What is to be put in order, as the exercise has it. */
export function itemsOf({ answer }: Exercise): readonly string[] {
  if (answer.kind !== 'order') return [];
  return answer.by.of === 'required' ? answer.by.sites : answer.by.stores;
}

let isStarted = false;

/** Reads what was kept of earlier visits. What was done in this one meanwhile stays. */
export async function startTraining(): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  const kept = await startKeeping((isKept) => {
    if (trainingStore.get().isKept !== isKept) trainingStore.set({ isKept });
  });
  if (!kept) return trainingStore.set({ isKept: false });
  const { attempts, classes, drafts } = trainingStore.get();
  const all = { attempts: new Map<string, Attempt>(), classes: [...classes], drafts: [...drafts] };
  for (const [key, value] of kept) {
    const [kind] = key.split(' ', 1);
    const name = key.slice(kind!.length + 1);
    if (kind === 'attempt') all.attempts.set(name, value as Attempt);
    if (kind === 'draft' && !drafts.some(({ id }) => id === name)) all.drafts.push(value as Exercise);
    if (kind === 'class' && !classes.some(({ id }) => id === name)) {
      const { fileName, text } = value as { readonly fileName: string; readonly text: string };
      const { classFile, readable } = parseClassFile(text);
      all.classes.push({ id: name, fileName, title: classFile?.title ?? '', exercises: readable, text });
    }
  }
  trainingStore.set({ attempts: new Map([...all.attempts, ...attempts]), classes: all.classes, drafts: all.drafts, isKept: true });
}
