import { readJson } from 'iatg-core';
import { shown } from 'iatg-core/json-reading';
import type { Exercise } from './exercise.js';
import { EXERCISE_MEMBER, readExercise } from './parse-exercise.js';
import type { TrainingProblem } from './problem.js';
import { readingOf, someItems } from './reading.js';
import { exerciseAsJson, forClass, type ForClassOptions } from './write-exercise.js';

/** Several exercises in one file, for a class. */
export interface ClassFile {
  readonly title: string;
  readonly exercises: readonly Exercise[];
}

export interface ParsedClassFile {
  /** Null if anything in it has a fault. */
  readonly classFile: ClassFile | null;
  readonly faults: readonly TrainingProblem[];
  /** The exercises without a fault, also where others have one. */
  readonly readable: readonly Exercise[];
}

const CLASS_MEMBER = 'iatg-class';

/** The text of a class file: a title and the exercises, and nothing else of the trainer's. */
export const writeClassFile = ({ title, exercises }: ClassFile, options: ForClassOptions = {}): string =>
  `${JSON.stringify({ [CLASS_MEMBER]: 1, title, exercises: exercises.map((exercise) => exerciseAsJson(forClass(exercise, options))) }, null, 2)}\n`;

/** Reads a class file from its bytes or text. A file with one exercise is read as a class of one. */
export function parseClassFile(file: Uint8Array | string): ParsedClassFile {
  const read = readJson(file, 'exercise');
  if ('fault' in read) return { classFile: null, faults: [{ pointer: '', ...read.fault }], readable: [] };
  const faults: TrainingProblem[] = [];
  const whole = readingOf(read.json, faults);
  if (!whole.object()) return { classFile: null, faults, readable: [] };
  if (whole.in(CLASS_MEMBER).absent && !whole.in(EXERCISE_MEMBER).absent) {
    const exercise = readExercise(whole);
    return faults.length > 0 || !exercise ? { classFile: null, faults, readable: [] } : { classFile: { title: exercise.title, exercises: [exercise] }, faults, readable: [exercise] };
  }
  const version = whole.in(CLASS_MEMBER);
  if (version.absent) whole.fault('not-a-class', { member: CLASS_MEMBER });
  else if (version.value !== 1) version.fault('unsupported-version', { found: shown(version.value), supported: 1 });
  const title = whole.in('title').optional((one) => one.text(), '');
  const readable: Exercise[] = [];
  const ids = new Map<string, string>();
  for (const item of someItems(whole.in('exercises')) ?? []) {
    const before = faults.length;
    const exercise = readExercise(item);
    if (exercise && ids.has(exercise.id)) item.in('id').fault('duplicate-id', { id: exercise.id, first: ids.get(exercise.id)! });
    if (!exercise || faults.length > before) continue;
    ids.set(exercise.id, `${item.pointer}/id`);
    readable.push(exercise);
  }
  return { classFile: faults.length > 0 ? null : { title, exercises: readable }, faults, readable };
}
