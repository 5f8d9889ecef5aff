import type { Status } from 'iatg-core';
import type { PairRow } from './evaluation.js';
import type { Sort, ViewState } from './view-store.js';

/** From what needs a cure to what needs nothing. */
export const WORST_FIRST: readonly Status[] = ['fail', 'not-assessable', 'pass', 'not-required'];

export const isFinding = ({ status }: { readonly status: Status }): boolean => status === 'fail' || status === 'not-assessable';

/**
 * Rows in which every word searched for is found.
 * @param words what a row can be found by
 */
export function foundRows(rows: readonly PairRow[], search: string, words: (row: PairRow) => string): readonly PairRow[] {
  if (search.trim() === '') return rows;
  const wanted = folded(search).split(/\s+/);
  return rows.filter((row) => {
    const text = folded(words(row));
    return wanted.every((word) => text.includes(word));
  });
}

/** The rows of the table of all pairs, in its order. */
export function shownRows(rows: readonly PairRow[], { statuses, search, sort }: Pick<ViewState, 'statuses' | 'search' | 'sort'>, words: (row: PairRow) => string): readonly PairRow[] {
  return foundRows(rows, search, words)
    .filter(({ status }) => statuses.has(status))
    .sort(comparison(sort));
}

/** Without case and accents, so that "ecole" finds "École". */
export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '').toLowerCase();

const { compare } = new Intl.Collator(undefined, { numeric: true });

function comparison({ by, direction }: Sort): (a: PairRow, b: PairRow) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  switch (by) {
    case 'pes':
      return (a, b) => sign * compare(a.store.site.name, b.store.site.name) || byMargin(a, b);
    case 'es':
      return (a, b) => sign * compare(a.target.site.name, b.target.site.name) || byMargin(a, b);
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
const byMargin = (a: PairRow, b: PairRow): number => nullsLast(a.margin_m, b.margin_m, 1) || a.actual_m - b.actual_m;

/** What has no figure stands last in both directions. */
function nullsLast(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
