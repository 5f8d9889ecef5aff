import type { LowDensityRoute, Method, PesColumn, Protection, RuleOptions, StatedDivision } from '../types.js';
import { DEFAULT_OPTIONS } from '../types.js';
import { aggregate } from './aggregation.js';
import { asksForLess, chosen_m } from './matrix-cell.js';
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
  /** Absent: what a profile wants, else the usual degree. */
  readonly protection?: Protection;
  readonly lowDensityRoute?: LowDensityRoute;
}

const NOTHING_DECLARED: ReadonlySet<never> = new Set();

/**
 * The required distance for one cell of the standard, with its derivation.
 *
 * @throws RangeError for an NEQ that is not above 0, or a column or row that no matrix has: a mistake of the caller
 * @source IATG 02.20:2021, matrices D.1, F.1, G.1, J.1, K.1
 * @validity to the last row of the division's table; above it the answer has the reason `neq-above-table`
 * @example singleDistance({ hd: '1.1', neq_kg: 6_000, pes: 'P10', es: 'ibd' }, compileRules(iatg2021)).required_m // 404
 */
export function singleDistance(question: DistanceQuestion, rules: Rules): Requirement {
  const { hd, neq_kg, pes, es } = question;
  if (!(neq_kg > 0 && Number.isFinite(neq_kg))) throw new RangeError(`neq_kg is not above 0: ${neq_kg}`);
  const options = checked(question, rules);
  // Where a profile alone wants less, the distance is marked as one of its making.
  const usual = question.protection ?? DEFAULT_OPTIONS.protection;
  const { cases, reasons, notes } = aggregate([{ hd, neq_kg }], rules.edition);
  const columns = [pes];
  return requiredDistance(
    { cases, reasons, notes, columns, columnsHd12: columns, standardEcm: false },
    { rows: [[es]], protection: options.protection, declared: NOTHING_DECLARED, ...(asksForLess(options.protection, usual) && { protectionOfPlan: usual }) },
    options,
    rules,
  );
}

/** The options of a question whose column and row exist. */
function checked({ pes, es, method, protection, lowDensityRoute }: Omit<DistanceQuestion, 'neq_kg'>, { edition, profile }: Rules): RuleOptions {
  if (!edition.pesColumns.has(pes)) throw new RangeError(`no matrix has a column ${pes}`);
  if (!edition.esRows.has(es)) throw new RangeError(`no matrix has a row ${es}`);
  return {
    method: method ?? DEFAULT_OPTIONS.method,
    protection: protection ?? profile?.protection ?? DEFAULT_OPTIONS.protection,
    lowDensityRoute: lowDensityRoute ?? DEFAULT_OPTIONS.lowDensityRoute,
  };
}

/**
 * The same as a function of the NEQ alone, for curves and bulk work: the number without its derivation, ten million times a second.
 *
 * @returns required distance in whole metres; 0 where none is asked for, NaN where there is no answer
 * @throws RangeError as `singleDistance`
 */
export function distanceFunction(question: Omit<DistanceQuestion, 'neq_kg'>, rules: Rules): (neq_kg: number) => number {
  const { hd, pes, es } = question;
  const { method, protection, lowDensityRoute } = checked(question, rules);
  const [one] = aggregate([{ hd, neq_kg: 1 }], rules.edition).cases;
  if (!one) return () => NaN;
  if (one.hd === '1.4') {
    const { pesColumns, fixed_m } = rules.edition.division14;
    return () => (pesColumns.has(pes) ? fixed_m : 0);
  }
  const matrix = rules.matrix(one.hd);
  const { first_kg, last_kg } = matrix;
  const cellOf = (row: string) => rules.cell(matrix.hd, [row], pes, protection, NOTHING_DECLARED, false);
  const looksAtTwo = one.hd === '1.1' && (es === 'vbd' || es === 'ptrLow');
  const own = cellOf(es);
  const ibd = cellOf('ibd');
  const ownCounts = !looksAtTwo || es === 'vbd' || lowDensityRoute !== 'half-ibd';
  const ibdShare = !looksAtTwo ? 0 : es === 'vbd' ? 1 : lowDensityRoute === 'matrix' ? 0 : 0.5;
  return (neq_kg) => {
    if (!(neq_kg > 0) || exceeds(neq_kg, last_kg)) return NaN;
    const read_kg = neq_kg < first_kg ? first_kg : neq_kg;
    const own_m = ownCounts ? chosen_m(own, read_kg, method) : 0;
    const exact_m = ibdShare === 0 ? own_m : Math.max(own_m, ibdShare * chosen_m(ibd, read_kg, method));
    return roundUpToMetre(exact_m);
  };
}

