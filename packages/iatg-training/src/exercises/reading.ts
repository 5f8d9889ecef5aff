import { JsonReading } from 'iatg-core/json-reading';
import type { TrainingProblem } from './problem.js';

/** A value of a file of exercises; the checks that other packages share are its own. */
export type Reading = JsonReading<TrainingProblem['key']>;

export const readingOf = (json: unknown, faults: TrainingProblem[]): Reading => new JsonReading<TrainingProblem['key']>(json, '', faults);

/** The items of an array that has at least one. */
export function someItems(here: Reading): readonly Reading[] | undefined {
  const items = here.items();
  return items?.length === 0 ? here.fault('empty-list') : items;
}
