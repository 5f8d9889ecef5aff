import type { Ask, AnswerSpec, Exercise, Goal } from '../exercises/exercise.js';
import type { Feedback } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem } from '../exercises/problem.js';
import type { LessonNumber } from '../lessons.js';

/** The name of a site for display, from its id. */
export type NameOf = (id: string) => string;

/** All words of marking and of files in one language. A language is an object of this shape; `words/en.ts` is the first. */
export interface TrainingWords {
  readonly language: string;
  /** What is wrong in a file, and what cures it. */
  readonly problem: (problem: TrainingProblem) => string;
  /** What there is to say about a part of an answer. Never just "wrong". */
  readonly feedback: (feedback: Feedback, nameOf: NameOf) => string;
  readonly goal: (goal: Goal, nameOf: NameOf) => string;
  readonly ask: (ask: Ask, nameOf: NameOf) => string;
  readonly action: Readonly<Record<Action, string>>;
  /** What may be changed, as a sentence. */
  readonly allowance: (allowance: Exercise['allowed'][number], nameOf: NameOf) => string;
  readonly kind: Readonly<Record<AnswerSpec['kind'], string>>;
  readonly correct: string;
  readonly notYet: string;
  /** Stands beside every hidden solution: it can be read. */
  readonly hiddenCanBeRead: string;
}

/** The titles of the lessons in one language. */
export type LessonTitles = Readonly<Record<LessonNumber, string>>;
