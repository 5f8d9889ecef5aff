import type { LowDensityRoute, Method, PesColumn, Protection, StatedDivision } from '../types.js';
import { DEFAULT_OPTIONS } from '../types.js';
import { aggregate } from './aggregation.js';
import { candidate_m, type Candidate, type Cell } from './matrix-cell.js';
import { requiredDistance, type Requirement } from './required-distance.js';
import { exceeds, roundUpToMetre } from './rounding.js';
import type { Rules } from './rules.js';

/** One division in one column of the matrices against one of their rows, with nothing declared on either side. */
export interface DistanceQuestion {
  readonly hd: StatedDivision;
  /** Net explosive quantity in kg, above 0. */
  readonly neq_kg: number;
  /** Column of the matrices, P1 to P10. */
  readonly pes: PesColumn;
  /** Row of the matrices, for example `ibd` or `r14`. */
  readonly es: string;
  readonly method?: Method;
  readonly protection?: Protection;
  readonly lowDensityRoute?: LowDensityRoute;
}

const NOTHING_DECLARED: ReadonlySet<never> = new Set();

/** A question whose NEQ is still open. */
type OpenQuestion = Omit<DistanceQuestion, 'neq_kg'>;

/** The required distance for one cell of the standard, with its derivation. */
export function singleDistance({ neq_kg, ...question }: DistanceQuestion, rules: Rules): Requirement {
  return requiredDistance(
    { ...aggregate([{ hd: question.hd, neq_kg }], rules.edition), columns: [question.pes], columnsHd12: [question.pes], standardEcm: false },
    { rows: [[question.es]], protection: question.protection ?? DEFAULT_OPTIONS.protection, declared: NOTHING_DECLARED },
    { ...DEFAULT_OPTIONS, ...definedOf(question) },
    rules,
  );
}

const definedOf = ({ method, lowDensityRoute }: OpenQuestion): object => ({ ...(method && { method }), ...(lowDensityRoute && { lowDensityRoute }) });
