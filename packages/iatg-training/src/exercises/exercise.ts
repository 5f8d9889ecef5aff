import type { LowDensityRoute, MatrixDivision, Method, Protection, Status } from 'iatg-core';
import type { Action } from './plan-changes.js';

/** An object of a JSON file. */
export type Json = Readonly<Record<string, unknown>>;

/** An exercise that was checked. `docs/training/own-exercises.md` tells the file format member by member. */
export interface Exercise extends ExerciseWords {
  readonly id: string;
  /** Language of the words, for example `en`. */
  readonly language: string;
  /** The words in other languages, by language; what is missing there is shown in the first language. */
  readonly translations: Readonly<Record<string, Partial<ExerciseWords>>>;
  /** 1 easy to 5 hard; null: not said. */
  readonly difficulty: number | null;
  readonly minutes: number | null;
  /** The site plan as it stands in the file: a GeoJSON FeatureCollection without a fault. */
  readonly plan: Json;
  /** What a student may change in the plan; everything else stays as it is. */
  readonly allowed: readonly Allowance[];
  readonly answer: AnswerSpec;
  /** A model answer and its explanation. The mark never depends on it. Null: none. */
  readonly solution: Solution | null;
  /** The solution stands encoded in the file, so that nobody reads it by accident. Whoever wants to can decode it. */
  readonly solutionHidden: boolean;
  /** For the trainer alone; a class file never has it. Null: none. */
  readonly trainerNotes: string | null;
  /** Members of the file that this program does not know; written again as they were. */
  readonly unknown: Json;
}

export interface ExerciseWords {
  readonly title: string;
  readonly aims: readonly string[];
  readonly task: string;
  readonly hints: readonly string[];
}

export interface Allowance {
  readonly do: Action;
  /** Ids of the sites that may be changed so; absent: every site. */
  readonly sites?: readonly string[];
}

/** What is asked. The engine finds the right answer from the plan each time; no verdict is stored. */
export type AnswerSpec = ChoosePairs | ChooseSite | AskNumbers | ChangePlan | PutInOrder;

/** Which pairs have this status? */
export interface ChoosePairs {
  readonly kind: 'choose-pairs';
  readonly status: Status;
  /** Only the pairs of these stores; absent: all. */
  readonly stores?: readonly string[];
}

export interface ChooseSite {
  readonly kind: 'choose-site';
  readonly criterion: SiteCriterion;
}

export type SiteCriterion =
  /** At which of these places may the site stand, so that no pair of it fails or stays open? `one` of them is enough, or `all` are wanted. */
  | { readonly by: 'place'; readonly site: string; readonly spots: readonly string[]; readonly pick: 'one' | 'all' }
  /** Which sites stand in the way of one more kilogram of this division, alone in the store? */
  | { readonly by: 'limits'; readonly store: string; readonly hd: MatrixDivision }
  /** Which of these stores may hold the most of this division? */
  | { readonly by: 'most-permitted'; readonly stores: readonly string[]; readonly hd: MatrixDivision };

export interface AskNumbers {
  readonly kind: 'number';
  readonly asks: readonly Ask[];
}

/** `label` replaces the words that the program makes for the question. */
export type Ask = { readonly id: string; readonly label?: string } & (
  | {
      /** The required distance in whole metres. */
      readonly of: 'required';
      readonly store: string;
      readonly site: string;
      /** Options in place of the plan's. */
      readonly options?: { readonly method?: Method; readonly protection?: Protection; readonly lowDensityRoute?: LowDensityRoute };
    }
  /** The greatest whole number of kilograms of this division, alone in the store. */
  | { readonly of: 'permitted'; readonly store: string; readonly hd: MatrixDivision }
  /** The greatest whole number of kilograms of all contents together, their shares kept. */
  | { readonly of: 'permitted-as-stored'; readonly store: string }
);

export interface ChangePlan {
  readonly kind: 'change-plan';
  /** All have to be met by the plan as changed. */
  readonly goals: readonly Goal[];
}

export type Goal =
  /** No pair fails. `stores` and `sites` narrow the pairs looked at; absent: all. */
  | { readonly goal: 'no-fail'; readonly stores?: readonly string[]; readonly sites?: readonly string[] }
  /** No pair is not-assessable. */
  | { readonly goal: 'all-assessable'; readonly stores?: readonly string[]; readonly sites?: readonly string[] }
  | { readonly goal: 'nothing-deleted' }
  /** Every store holds what it held; with `stores`: these. */
  | { readonly goal: 'contents-unchanged'; readonly stores?: readonly string[] }
  /** A site stands within an area: a polygon of the exercise's plan, usually an annotation. */
  | { readonly goal: 'stands-within'; readonly site: string; readonly area: string }
  /** The stores together, or those named, hold at least so much; with `hd`: of this division as stated in the plan. */
  | { readonly goal: 'total-at-least'; readonly neq_kg: number; readonly hd?: string; readonly stores?: readonly string[] }
  /** A site is of this kind of exposure, for example `vulnerable-building`. */
  | { readonly goal: 'exposure-is'; readonly site: string; readonly exposure: string }
  /** At most so many changes. */
  | { readonly goal: 'at-most-changes'; readonly count: number };

/** Put these in order; equal ones may stand either way round. */
export interface PutInOrder {
  readonly kind: 'order';
  readonly direction: 'ascending' | 'descending';
  readonly by:
    /** Exposed sites by the distance that the store requires of them. */
    | { readonly of: 'required'; readonly store: string; readonly sites: readonly string[] }
    /** Stores by what they may hold of this division. */
    | { readonly of: 'permitted'; readonly stores: readonly string[]; readonly hd: MatrixDivision };
}

export interface Solution {
  readonly text: string;
  /** The text in other languages, by language. */
  readonly translations?: Readonly<Record<string, string>>;
  /** An answer that the engine accepts; `reviewExercise` says if it does not. */
  readonly answer?: Answer;
}

/** What a student hands in. */
export type Answer =
  | { readonly kind: 'choose-pairs'; readonly pairs: readonly ChosenPair[] }
  | { readonly kind: 'choose-site'; readonly sites: readonly string[] }
  /** By the id of the ask; a missing one was left out. */
  | { readonly kind: 'number'; readonly values: Readonly<Record<string, number>> }
  /** The whole plan as changed, GeoJSON as parsed by `JSON.parse`. */
  | { readonly kind: 'change-plan'; readonly plan: unknown }
  | { readonly kind: 'order'; readonly order: readonly string[] };

export interface ChosenPair {
  readonly pes: string;
  readonly es: string;
}

/** The words of an exercise in a language; what was not translated stands in its first language. */
export function wordsOf(exercise: Exercise, language: string): ExerciseWords {
  const { title, aims, task, hints } = exercise;
  const own = Object.hasOwn(exercise.translations, language) ? exercise.translations[language]! : {};
  return { title: own.title ?? title, aims: own.aims ?? aims, task: own.task ?? task, hints: own.hints ?? hints };
}
