import type { PairEvaluation, Status } from 'iatg-core';
import type { Evaluated } from './evaluation.js';
import type { PairId, Sort, ViewState } from './view-store.js';

/** From what needs a cure to what needs nothing. */
export const WORST_FIRST: readonly Status[] = ['fail', 'not-assessable', 'pass', 'not-required'];

export const isFinding = ({ status }: PairEvaluation): boolean => status === 'fail' || status === 'not-assessable';

export const isPair = ({ pes, es }: PairEvaluation, id: PairId | null): boolean => pes === id?.pes && es === id.es;

/**
 * The pairs that the table shows, in its order.
 * @param words what a pair can be found by; every word searched for has to be part of it
 */
export function shownPairs(
  { pairs, site }: Evaluated,
  { scope, statuses, search, sort }: Pick<ViewState, 'scope' | 'statuses' | 'search' | 'sort'>,
  words: (pair: PairEvaluation) => string,
): readonly PairEvaluation[] {
  const wanted = folded(search).split(/\s+/);
  const found = (pair: PairEvaluation): boolean => {
    if (search.trim() === '') return true;
    const text = folded(words(pair));
    return wanted.every((word) => text.includes(word));
  };
  const inScope = scope === 'findings' ? isFinding : ({ status }: PairEvaluation): boolean => statuses.has(status);
  return pairs.filter((pair) => inScope(pair) && found(pair)).sort(comparison(sort, (id) => site(id).name));
}

/** Without case and accents, so that "ecole" finds "École". */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '').toLowerCase();

const { compare } = new Intl.Collator(undefined, { numeric: true });

function comparison({ by, direction }: Sort, name: (id: string) => string): (a: PairEvaluation, b: PairEvaluation) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  switch (by) {
    case 'pes':
      return (a, b) => sign * compare(name(a.pes), name(b.pes)) || byMargin(a, b);
    case 'es':
      return (a, b) => sign * compare(name(a.es), name(b.es)) || byMargin(a, b);
    case 'status':
      return (a, b) => sign * (WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status)) || byMargin(a, b);
    case 'required':
      return (a, b) => nullsLast(a.required_m, b.required_m, sign);
    case 'actual':
      return (a, b) => sign * (a.actual_m - b.actual_m);
    case 'margin':
      return (a, b) => nullsLast(a.margin_m, b.margin_m, sign);
  }
}

/** Pairs without a margin: the nearest first. */
const byMargin = (a: PairEvaluation, b: PairEvaluation): number => nullsLast(a.margin_m, b.margin_m, 1) || a.actual_m - b.actual_m;

/** What has no figure stands last in both directions. */
function nullsLast(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
