import type { Problem } from 'iatg-core';

/** Something wrong in a file of exercises: where (a JSON pointer), what (a key with values; `words/en.ts` has the words). */
export interface TrainingProblem {
  readonly pointer: string;
  readonly key: Problem['key'] | TrainingProblemKey;
  readonly values: Problem['values'];
}

export type TrainingProblemKey =
  // faults
  | 'not-an-exercise'
  | 'not-a-class'
  | 'unsupported-version'
  | 'empty-text'
  | 'empty-list'
  | 'duplicate-value'
  | 'not-whole'
  | 'out-of-range'
  | 'no-such-site'
  | 'not-a-store'
  | 'no-contents-to-ask-for'
  | 'not-an-area'
  | 'nothing-allowed'
  | 'other-kind-of-answer'
  | 'solution-unreadable'
  // what a trainer should look at
  | 'already-solved'
  | 'nothing-to-find'
  | 'solution-rejected'
  | 'no-solution';
