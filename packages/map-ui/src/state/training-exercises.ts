import { checkExercise, LESSONS, type Exercise } from 'iatg-training';
import { BUILT_IN_EXERCISES } from 'iatg-training/built-in';

/** An exercise as it stands in a list, with the key under which its attempts are kept. */
export interface ListedExercise {
  readonly key: string;
  readonly exercise: Exercise;
}

/** Those that come with the page, easy ones first. */
export const builtIn: readonly ListedExercise[] = BUILT_IN_EXERCISES.map((json) => {
  const { exercise, faults } = checkExercise(json);
  if (!exercise) throw new Error(`${json.id}: ${faults[0]!.key}`);
  return { key: builtInKey(exercise.id), exercise };
});

export const lessons = LESSONS;

export function builtInKey(id: string): string {
  return `built-in ${id}`;
}

export const classKey = (classId: string, id: string): string => `class ${classId} ${id}`;
export const draftKey = (id: string): string => `draft ${id}`;

const prints = new WeakMap<Exercise, string>();

/** Another one for another exercise: an attempt belongs to the exercise as it was, not to one that was changed since. */
export function printOf(exercise: Exercise): string {
  let print = prints.get(exercise);
  if (print === undefined) prints.set(exercise, (print = hashOf(JSON.stringify([exercise.plan, exercise.answer, exercise.allowed]))));
  return print;
}

/** FNV-1a. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length} ${(hash >>> 0).toString(16)}`;
}

/** The names that a plan gives to its features, by id. */
export function namesIn(plan: Exercise['plan']): (id: string) => string {
  const features = (plan.features ?? []) as readonly { readonly id?: unknown; readonly properties?: { readonly id?: unknown; readonly name?: unknown } | null }[];
  const names = new Map(features.map(({ id, properties }) => [String(id ?? properties?.id), properties?.name]));
  return (id) => {
    const name = names.get(id);
    return typeof name === 'string' && name !== '' ? name : id;
  };
}
