import type { Interval } from './interval.js';
import type { Matrix } from './matrix.js';

export interface Risk {
  /** Set by the user's authority; null until then. */
  readonly matrix: Matrix | null;
  readonly events: readonly RiskEvent[];
  /** Bands of tolerability of the user's own authority, beside the named ones. */
  readonly bands: readonly ToleranceBands[];
  readonly individual: readonly IndividualRisk[];
  readonly analyses: readonly ConsequenceAnalysis[];
}

/** An event on the matrix. Steps are places in the matrix's lists, from 0; null is not judged yet. */
export interface RiskEvent {
  readonly id: string;
  readonly name: string;
  /** Id of a store of the plan, or empty. */
  readonly store: string;
  readonly cause: string;
  readonly likelihood: Interval | null;
  readonly consequence: Interval | null;
  /** What the judgement rests on. */
  readonly basis: string;
  readonly measures: string;
  readonly residualLikelihood: Interval | null;
  readonly residualConsequence: Interval | null;
  readonly owner: string;
  readonly due: string;
}

/** Limits of individual risk of death in a year, by a named source. */
export interface ToleranceBands {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Above it the risk is not tolerable. */
  readonly notTolerableAbove_per_year: number;
  /** Below it the risk is broadly acceptable; between the two it is reduced as low as reasonably practicable. */
  readonly acceptableBelow_per_year: number;
}

export const LETHALITY_MODELS = ['estc-open', 'estc-house', 'lung-eisenberg'] as const;
export type LethalityModel = (typeof LETHALITY_MODELS)[number];

/** The risk to one person. Nothing has a default: what is null or empty makes the answer not assessable. */
export interface IndividualRisk {
  readonly id: string;
  readonly name: string;
  readonly store: string;
  readonly tnt_kg: Interval | null;
  readonly distance_m: Interval | null;
  readonly model: LethalityModel | null;
  readonly frequency_per_year: Interval | null;
  /** Where the frequency comes from. Without it there is no answer. */
  readonly frequencySource: string;
  /** Share of the year that the person is there. */
  readonly presence: Interval | null;
  /** Id of the bands that judge it, or empty. */
  readonly bands: string;
}

/** An explosion consequence analysis of one store: what the user states. The figures come from the plan. */
export interface ConsequenceAnalysis {
  readonly id: string;
  readonly name: string;
  readonly store: string;
  readonly scenario: string;
  /** kg of TNT for a kg of NEQ, least and greatest. */
  readonly tntFactor: Interval;
  /** Share of the stated NEQ, least and greatest. */
  readonly neqShare: Interval;
  /** How many metres a distance may be off. */
  readonly position_m: number;
  readonly people: string;
  readonly assumptions: readonly string[];
  readonly measures: string;
  readonly residual: string;
}
