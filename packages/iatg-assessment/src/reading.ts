import { JsonReading, shown } from 'iatg-core/json-reading';
import { decimalOf } from './decimal.js';
import type { AssessmentProblem } from './problem.js';

/** A value of a file of this package; the checks that other packages share are its own. */
export type Reading = JsonReading<AssessmentProblem['key']>;

export const readingOf = (json: unknown, faults: AssessmentProblem[]): Reading => new JsonReading<AssessmentProblem['key']>(json, '', faults);

/** Least and greatest, in this order, each within the ends. */
export function interval(here: Reading, from: number, to: number): readonly [low: number, high: number] | undefined {
  const ends = here.items();
  if (!ends) return undefined;
  if (ends.length !== 2) return here.fault('wrong-type', { expected: '[least, greatest]', found: `array of ${ends.length}` });
  const [low, high] = ends.map((end) => end.between(from, to));
  if (low === undefined || high === undefined) return undefined;
  return low > high ? here.fault('reversed', { low, high }) : [low, high];
}

/** A number as text, in figures alone, so that sums stay exact; empty where nobody has said. */
export function decimal(here: Reading): string | undefined {
  const text = here.line();
  if (text === undefined || text === '') return text;
  return decimalOf(text) ? text : here.fault('not-a-decimal', { found: shown(text) });
}

/** A day of the calendar, `2026-11-26`; empty where nobody has said. */
export function day(here: Reading): string | undefined {
  const text = here.line();
  if (text === undefined || text === '') return text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? here.fault('not-a-date', { found: shown(text) }) : text;
}
