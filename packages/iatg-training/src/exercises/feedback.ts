import { sentenceOf, type MatrixDivision, type Messages, type PairEvaluation, type Problem, type RuleOptions, type Rules, type Status } from 'iatg-core';
import type { Ask, Goal } from './exercise.js';
import type { PlanChange } from './plan-changes.js';

/** A pair as the engine judged it, with the options that it was judged by. */
export interface JudgedPair extends PairEvaluation {
  readonly options: RuleOptions;
}

/** The derivation of a pair as one sentence, in the words of the engine's reports. */
export const whyOf = (pair: JudgedPair, rules: Rules, messages: Messages): string => sentenceOf(pair.requirement, pair.options, rules, messages);

/** What there is to say about one part of an answer. Data, not sentences: `words/en.ts` has the words. */
export type Feedback = { readonly ok: boolean } & (
  | { readonly kind: 'nothing-given' }
  /** A pair that was chosen, and its status. */
  | { readonly kind: 'pair'; readonly asked: Status; readonly pair: JudgedPair }
  | { readonly kind: 'no-such-pair'; readonly pes: string; readonly es: string }
  | { readonly kind: 'pairs-missing'; readonly asked: Status; readonly count: number }
  /** A spot that was chosen, and the pairs that are in the way there. */
  | { readonly kind: 'placed'; readonly site: string; readonly spot: string; readonly pairs: readonly JudgedPair[] }
  /** A site that was chosen as limiting; the pair one kilogram above the permitted quantity. */
  | { readonly kind: 'limits'; readonly store: string; readonly hd: MatrixDivision; readonly site: string; readonly pair: JudgedPair | null }
  /** A store that was chosen; the pairs that limit it, at one kilogram more than it may hold. */
  | { readonly kind: 'permits'; readonly store: string; readonly hd: MatrixDivision; readonly permitted_kg: number; readonly pairs: readonly JudgedPair[] }
  | { readonly kind: 'choices-missing'; readonly count: number }
  | { readonly kind: 'not-a-choice'; readonly site: string }
  /**
   * A number. `not-rounded`: right before rounding. `pairs`: for a distance the pair asked for; for a quantity the pairs that fail with
   * the number given. `beyondTable`: the number given lies above the last row of the table.
   */
  | {
      readonly kind: 'number';
      readonly ask: Ask;
      readonly given: number | null;
      readonly found: 'right' | 'too-low' | 'too-high' | 'not-rounded' | 'no-distance' | 'missing';
      readonly unit: 'm' | 'kg';
      readonly pairs: readonly JudgedPair[];
      readonly beyondTable: boolean;
    }
  /** Neighbours in an order that are the wrong way round, with what decides. */
  | { readonly kind: 'order'; readonly first: Ranked; readonly second: Ranked; readonly direction: 'ascending' | 'descending' }
  | { readonly kind: 'items-missing'; readonly sites: readonly string[] }
  | { readonly kind: 'plan-faults'; readonly faults: readonly Problem[] }
  | { readonly kind: 'not-allowed'; readonly change: PlanChange }
  /** A goal, met or not, with the pairs, sites or the amount that still stand in the way. */
  | { readonly kind: 'goal'; readonly goal: Goal; readonly pairs: readonly JudgedPair[]; readonly sites: readonly string[]; readonly found: number | null }
);

/** A site with the distance it needs (m), or a store with the quantity it may hold (kg). Null: none is required. */
export interface Ranked {
  readonly site: string;
  readonly value: number | null;
  readonly unit: 'm' | 'kg';
  readonly pair: JudgedPair | null;
}
