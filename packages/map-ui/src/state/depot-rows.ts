import { isEvaluated, totalNeqOf, worstFirst, type Depot } from 'iatg-core/national';
import { folded } from './shown-pairs.js';

export const DEPOT_SORTS = ['standing', 'name', 'shortfall', 'fail', 'not-assessable', 'pes', 'total-neq'] as const;
export type DepotSort = (typeof DEPOT_SORTS)[number];

/** The depots that a table shows: those whose name or file has all words of a text, in an order. Equals stand worst first. */
export function shownDepots(depots: readonly Depot[], search: string, { by, isDescending }: { readonly by: DepotSort; readonly isDescending: boolean }): readonly Depot[] {
  const words = folded(search.trim()).split(/\s+/);
  const found = depots.filter((depot) => {
    const text = folded(`${nameOfDepot(depot)} ${depot.file} ${isEvaluated(depot) && depot.worst ? `${depot.worst.pesName} ${depot.worst.esName}` : ''}`);
    return words.every((word) => text.includes(word));
  });
  const ordered = found.toSorted((a, b) => compared(a, b, by) || worstFirst(a, b));
  return isDescending ? ordered.toReversed() : ordered;
}

/** Its name, else its file. */
export const nameOfDepot = (depot: Depot): string => (isEvaluated(depot) && depot.name) || depot.file;

function compared(a: Depot, b: Depot, by: DepotSort): number {
  if (by === 'standing') return 0;
  if (by === 'name') return nameOfDepot(a).localeCompare(nameOfDepot(b));
  const [of_a, of_b] = [figureOf(a, by), figureOf(b, by)];
  return of_a === of_b ? 0 : of_b - of_a;
}

/** What could not be read counts as the most: nothing is known of it. */
function figureOf(depot: Depot, by: Exclude<DepotSort, 'standing' | 'name'>): number {
  if (!isEvaluated(depot)) return Infinity;
  switch (by) {
    case 'shortfall':
      return depot.worst?.shortfall_m ?? 0;
    case 'fail':
      return depot.summary.fail;
    case 'not-assessable':
      return depot.summary.notAssessable;
    case 'pes':
      return depot.summary.pes;
    case 'total-neq':
      return totalNeqOf(depot);
  }
}
