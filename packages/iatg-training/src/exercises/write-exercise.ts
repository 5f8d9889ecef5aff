import type { Exercise, Json } from './exercise.js';
import { hidden } from './hidden-solution.js';
import { EXERCISE_MEMBER } from './parse-exercise.js';

/** An exercise as a JSON value for a file. Members that were unknown when it was read stand at the end, as they were. */
export function exerciseAsJson(exercise: Exercise): Json {
  const { id, language, title, aims, task, hints, translations, difficulty, minutes, plan, allowed, answer, solution, solutionHidden, trainerNotes, unknown } = exercise;
  return {
    [EXERCISE_MEMBER]: 1,
    id,
    language,
    title,
    ...(difficulty !== null && { difficulty }),
    ...(minutes !== null && { minutes }),
    aims,
    task,
    hints,
    ...(Object.keys(translations).length > 0 && { translations }),
    plan,
    ...(allowed.length > 0 && { allowed }),
    answer,
    ...(solution && { solution: solutionHidden ? hidden(solution) : solution }),
    ...(trainerNotes !== null && { trainerNotes }),
    ...unknown,
  };
}

/** An exercise as the text of a file; `parseExercise` reads the same exercise from it. */
export const writeExercise = (exercise: Exercise): string => `${JSON.stringify(exerciseAsJson(exercise), null, 2)}\n`;

/**
 * An exercise as a class gets it: without the trainer's notes, and with its solution encoded if wished. Encoded is not encrypted: a
 * solution in a file can always be read by whoever has the file, and the file says so. `leaveOutAnswers` is the sure way.
 */
export function forClass(exercise: Exercise, { hideAnswers = false, leaveOutAnswers = false }: ForClassOptions = {}): Exercise {
  return { ...exercise, trainerNotes: null, solution: leaveOutAnswers ? null : exercise.solution, solutionHidden: !leaveOutAnswers && exercise.solution !== null && (hideAnswers || exercise.solutionHidden) };
}

export interface ForClassOptions {
  readonly hideAnswers?: boolean;
  readonly leaveOutAnswers?: boolean;
}

/** An exercise with nothing in it yet but its plan, for an editor to begin with; `checkExercise(exerciseAsJson(...))` tells what it still needs. */
export const blankExercise = ({ id, language, plan }: Pick<Exercise, 'id' | 'language' | 'plan'>): Exercise => ({
  id,
  language,
  title: '',
  aims: [],
  task: '',
  hints: [],
  translations: {},
  difficulty: null,
  minutes: null,
  plan,
  allowed: [],
  answer: { kind: 'choose-pairs', status: 'fail' },
  solution: null,
  solutionHidden: false,
  trainerNotes: null,
  unknown: {},
});
