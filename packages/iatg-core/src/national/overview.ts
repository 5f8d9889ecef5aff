import type { StatedDivision } from '../types.js';
import { byDivision, DIVISIONS, isEvaluated, sumOfKilograms, type Depot, type EvaluatedDepot, type NeqByDivision } from './depot.js';

/** How a depot stands, the worst first. */
export type Standing = 'unreadable' | 'fail' | 'not-assessable' | 'pass';
export const STANDINGS: readonly Standing[] = ['unreadable', 'fail', 'not-assessable', 'pass'];

/** Many depots at a glance. */
export interface NationalOverview {
  /** The worst first: see `worstFirst`. */
  readonly depots: readonly Depot[];
  readonly totals: NationalTotals;
}

export interface NationalTotals {
  readonly depots: number;
  /** How many depots stand how; the sum is `depots`. */
  readonly standing: Readonly<Record<Standing, number>>;
  /** Sums over the depots that could be read. */
  readonly pes: number;
  readonly exposedSites: number;
  readonly pairs: number;
  readonly fail: number;
  readonly notAssessable: number;
  readonly neq_kg: NeqByDivision;
  readonly totalNeq_kg: number;
}

export function standingOf(depot: Depot): Standing {
  if (!isEvaluated(depot)) return 'unreadable';
  if (depot.summary.fail > 0) return 'fail';
  return depot.summary.notAssessable > 0 ? 'not-assessable' : 'pass';
}

/** All quantities of a depot together. */
export const totalNeqOf = ({ neq_kg }: EvaluatedDepot): number => sumOfKilograms(Object.values(neq_kg));

/**
 * The overview of a nation. The order of the depots that are given does not matter.
 * @param depots each with a `file` of its own
 */
export function nationalOverview(depots: readonly Depot[]): NationalOverview {
  const read = depots.filter(isEvaluated);
  const standing: Record<Standing, number> = { unreadable: 0, fail: 0, 'not-assessable': 0, pass: 0 };
  for (const depot of depots) standing[standingOf(depot)]++;
  const sum = (of: (depot: EvaluatedDepot) => number): number => read.reduce((all, depot) => all + of(depot), 0);
  const neq_kg = byDivision((division: StatedDivision) => read.flatMap((depot) => depot.neq_kg[division] ?? []));
  return {
    depots: depots.toSorted(worstFirst),
    totals: {
      depots: depots.length,
      standing,
      pes: sum(({ summary }) => summary.pes),
      exposedSites: sum(({ summary }) => summary.exposedSites),
      pairs: sum(({ summary }) => summary.pairs),
      fail: sum(({ summary }) => summary.fail),
      notAssessable: sum(({ summary }) => summary.notAssessable),
      neq_kg,
      totalNeq_kg: sumOfKilograms(DIVISIONS.flatMap((division) => neq_kg[division] ?? [])),
    },
  };
}

/**
 * First what could not be read, for nothing is known of it; then by the shortfall of the worst finding, the number of failing pairs and the
 * number of pairs that cannot be assessed; equals in the order of their files.
 */
export function worstFirst(a: Depot, b: Depot): number {
  const [of_a, of_b] = [severityOf(a), severityOf(b)];
  const differing = of_a.findIndex((figure, i) => figure !== of_b[i]);
  if (differing >= 0) return of_b[differing]! - of_a[differing]!;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

const severityOf = (depot: Depot): readonly number[] =>
  isEvaluated(depot) ? [0, depot.worst?.shortfall_m ?? 0, depot.summary.fail, depot.summary.notAssessable] : [1, 0, 0, 0];
