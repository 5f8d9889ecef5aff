import type { Problem } from 'iatg-core';

/** Something wrong in a file: where (a JSON pointer), what (a key with values; the words of each language say it). */
export interface AssessmentProblem {
  readonly pointer: string;
  readonly key: Problem['key'] | OwnProblemKey;
  readonly values: Problem['values'];
}

/** What this package finds beyond the faults that `iatg-core` has words for. */
export const OWN_PROBLEMS = [
  'other-file',
  'empty-text',
  'not-a-date',
  'not-a-decimal',
  'not-a-digest',
  'out-of-range',
  'not-whole',
  'reversed',
  'unknown-item',
  'unknown-id',
  'duplicate-value',
  'reason-missing',
  'source-missing',
  'currency-missing',
  'row-length',
  'row-count',
] as const;
export type OwnProblemKey = (typeof OWN_PROBLEMS)[number];

export const isOwnProblem = (key: AssessmentProblem['key']): key is OwnProblemKey => (OWN_PROBLEMS as readonly string[]).includes(key);
