import { allows, checkAnswer, planChanges, type ChosenPair, type Exercise } from 'iatg-training';
import { nearestPositions, parseSitePlan, type Geometry, type Position, type SitePlan } from 'iatg-core';
import { mapPositions } from './moved-geometry.js';
import type { PlanDocument } from './plan-document.js';
import { setTraining, siteStore } from './site-store.js';
import { printOf, type ListedExercise } from './training-exercises.js';
import { leaveStage, takeStage } from './training-stage.js';
import { answerOf, NOTHING_GIVEN, setAttempt, trainingStore, type Attempt, type Given, type Running } from './training-store.js';
import { select, viewStore } from './view-store.js';

// Doing an exercise.

export const isDone = ({ key, exercise }: ListedExercise, attempts: ReadonlyMap<string, Attempt>): boolean => attemptAt(key, exercise, attempts)?.isDone ?? false;

export const isBegun = ({ key, exercise }: ListedExercise, attempts: ReadonlyMap<string, Attempt>): boolean => attemptAt(key, exercise, attempts) !== null;

/** What has been done of an exercise as it is now; null: nothing yet. */
function attemptAt(key: string, exercise: Exercise, attempts: ReadonlyMap<string, Attempt>): Attempt | null {
  const attempt = attempts.get(key);
  return attempt && attempt.print === printOf(exercise) ? attempt : null;
}

const blank = (exercise: Exercise): Attempt => ({ print: printOf(exercise), document: null, given: NOTHING_GIVEN, hints: 0, isSolved: false, isDone: false });

/** What has been done so far of the exercise that is being done. */
export function attemptOf({ key, exercise }: Running, attempts: ReadonlyMap<string, Attempt> = trainingStore.get().attempts): Attempt {
  return attemptAt(key, exercise, attempts) ?? blank(exercise);
}

/** Opens an exercise where it was left. */
export async function runExercise({ key, exercise }: ListedExercise): Promise<void> {
  const running: Running = { key, exercise, marked: null, isBehind: false, refused: null, picks: false, pickedStore: null, showsRings: exercise.answer.kind === 'change-plan', from: trainingStore.get().tab };
  const attempt = attemptOf(running);
  const document = attempt.document && parseSitePlan(attempt.document).plan ? attempt.document : (exercise.plan as unknown as PlanDocument);
  await show(running, document);
}

async function show(running: Running, document: PlanDocument): Promise<void> {
  const { exercise } = running;
  const { plan } = parseSitePlan(exercise.plan);
  unfollow?.();
  await takeStage(document, { ...shownOf(running), extent: extentOf(exercise), forbids: (after) => isForbidden(exercise, plan!, after) }, stop);
  trainingStore.set({ running, replay: null, editing: null });
  unfollow = followPlan(running.key);
}

/** Everything of the plan, the places to choose from included; of a road the parts nearest to the stores. */
function extentOf({ plan: document }: Exercise): readonly Position[] {
  const { sites } = parseSitePlan(document).plan!;
  const stores = sites.filter(({ role }) => role === 'pes');
  const positions: Position[] = [];
  for (const { geometry } of document.features as readonly { readonly geometry: Geometry }[]) {
    if (stores.length > 0 && geometry.type.endsWith('LineString')) continue;
    mapPositions(geometry, (position) => {
      positions.push(position);
      return position;
    });
  }
  for (const road of sites) {
    if (road.geometry.type.endsWith('LineString')) positions.push(...stores.map((store) => nearestPositions(store.shape(), road.shape()).to));
  }
  return positions;
}

/** Which changes would still stand that the exercise does not allow? Told beside the task. */
function isForbidden(exercise: Exercise, before: SitePlan, after: SitePlan): boolean {
  const refused = planChanges(before, after).find((change) => !allows(exercise, change)) ?? null;
  const { running } = trainingStore.get();
  if (running && running.refused !== refused) trainingStore.set({ running: { ...running, refused } });
  return refused !== null;
}

/** Colours and rings say what is asked for, until it is solved. In a plan that has to be changed they are the tools. */
function shownOf(running: Running): { readonly hidesVerdicts: boolean; readonly hidesRings: boolean } {
  if (attemptOf(running).isSolved || running.exercise.answer.kind === 'change-plan') return { hidesVerdicts: false, hidesRings: !running.showsRings };
  return { hidesVerdicts: true, hidesRings: !running.showsRings || !mayShowRings(running) };
}

/** A ring is written with its distance: where that is what is asked for, there are none. */
export const mayShowRings = (running: Running): boolean => attemptOf(running).isSolved || !['number', 'order'].includes(running.exercise.answer.kind);

export function showRings(showsRings: boolean): void {
  const running = change({ showsRings });
  if (running) setTraining(shownOf(running));
}

let unfollow: (() => void) | null = null;

/** The plan as changed is part of the attempt; a site that is picked on the map is an answer. */
function followPlan(key: string): () => void {
  let document = siteStore.get().open.document;
  const site = siteStore.subscribe(() => {
    const { open } = siteStore.get();
    const { running } = trainingStore.get();
    if (open.document === document || !open.training || running?.key !== key) return;
    document = open.document;
    setAttempt(key, { ...attemptOf(running), document });
    change({ isBehind: running.marked !== null, refused: null });
  });
  const view = viewStore.subscribe(() => {
    const { selected } = viewStore.get();
    const { running } = trainingStore.get();
    if (selected?.kind !== 'site' || !running?.picks) return;
    pick(running, selected.id);
    select(null);
  });
  return function stop() {
    site();
    view();
  };
}

function pick(running: Running, id: string): void {
  const { answer } = running.exercise;
  if (answer.kind === 'choose-site') toggleSite(id, isOne(running.exercise));
  if (answer.kind !== 'choose-pairs') return;
  const { pickedStore } = running;
  if (pickedStore === null) {
    const isStore = siteStore.get().open.plan.sites.some((site) => site.id === id && site.role === 'pes' && (!answer.stores || answer.stores.includes(id)));
    if (isStore) change({ pickedStore: id });
  } else {
    change({ pickedStore: null });
    if (id !== pickedStore) togglePair({ pes: pickedStore, es: id });
  }
}

/** Is one choice all that is wanted? */
export const isOne = ({ answer }: Exercise): boolean => answer.kind === 'choose-site' && ((answer.criterion.by === 'place' && answer.criterion.pick === 'one') || answer.criterion.by === 'most-permitted');

export function togglePair({ pes, es }: ChosenPair): void {
  give(({ pairs }) => {
    const without = pairs.filter((pair) => pair.pes !== pes || pair.es !== es);
    return { pairs: without.length < pairs.length ? without : [...pairs, { pes, es }] };
  });
}

export function toggleSite(id: string, isOnly: boolean): void {
  give(({ sites }) => ({ sites: sites.includes(id) ? sites.filter((one) => one !== id) : isOnly ? [id] : [...sites, id] }));
}

/** Changes the answer. */
export function give(what: (given: Given) => Partial<Given>): void {
  const { running } = trainingStore.get();
  if (!running) return;
  const attempt = attemptOf(running);
  setAttempt(running.key, { ...attempt, given: { ...attempt.given, ...what(attempt.given) } });
  change({ isBehind: running.marked !== null });
}

export function change(what: Partial<Running>): Running | null {
  const { running } = trainingStore.get();
  if (!running) return null;
  const changed = { ...running, ...what };
  trainingStore.set({ running: changed });
  return changed;
}

export function nextHint(): void {
  const { running } = trainingStore.get();
  if (!running) return;
  const attempt = attemptOf(running);
  setAttempt(running.key, { ...attempt, hints: attempt.hints + 1 });
}

/** @param numbers what was typed, as numbers */
export function check(numbers: Readonly<Record<string, number>>): void {
  const { running } = trainingStore.get();
  if (!running) return;
  const attempt = attemptOf(running);
  const marked = checkAnswer(running.exercise, answerOf(running.exercise, attempt.given, numbers, siteStore.get().open.document));
  if (marked.correct) setAttempt(running.key, { ...attempt, isSolved: true, isDone: true });
  const now = change({ marked, isBehind: false, picks: false, pickedStore: null, showsRings: running.showsRings || marked.correct });
  if (now) setTraining(shownOf(now));
}

/** Everything as it was when the exercise was first opened, but for the mark that it was solved once. */
export async function beginAgain(): Promise<void> {
  const { running } = trainingStore.get();
  if (!running) return;
  const { isDone } = attemptOf(running);
  setAttempt(running.key, isDone ? { ...blank(running.exercise), isDone } : null);
  await show({ ...running, marked: null, isBehind: false, refused: null, picks: false, pickedStore: null, showsRings: running.exercise.answer.kind === 'change-plan' }, running.exercise.plan as unknown as PlanDocument);
}

export const leaveExercise = (): void => leaveStage();

/** Something else is shown in its place. */
export function endRun(): void {
  unfollow?.();
  unfollow = null;
  trainingStore.set({ running: null });
}

function stop(): void {
  unfollow?.();
  unfollow = null;
  const { running } = trainingStore.get();
  if (running) trainingStore.set({ running: null, tab: running.from, last: running.key });
}
