import type { CellOption, Degree } from '../standards/printed-matrix.js';
import type { Condition, Method, Protection } from '../types.js';
import type { Column } from './column-distance.js';
import { exceeds } from './rounding.js';

/** One option of a cell with the row that it stands in and its column ready for use. */
export interface Candidate {
  readonly esRow: string;
  readonly option: CellOption;
  /** Null for a fixed distance and for none. */
  readonly column: Column | null;
  /** All conditions of the option are declared. */
  readonly allowed: boolean;
  readonly meetsWanted: boolean;
}

/** A cell of a matrix for a wanted degree of protection and what is declared; `candidates` in printed order. */
export interface Cell {
  readonly candidates: readonly Candidate[];
  /** Those that count and meet the wanted degree, and those that count and do not. */
  readonly meeting: readonly Candidate[];
  readonly falling: readonly Candidate[];
  /** Methods by which a rule profile made an option that counts shorter than the standard's. */
  readonly shorterThanStandard: ReadonlySet<Method>;
}

const METHODS: readonly Method[] = ['calculated', 'tabulated', 'greater'];

const RANK: Readonly<Record<Degree | Protection, number>> = { limited: 1, 'high-or-limited': 1, high: 2, 'virtually-complete': 3 };

/** Is a degree of protection less than another? */
export const asksForLess = (degree: Protection, other: Protection): boolean => RANK[degree] < RANK[other];

/** Sorts the options of a cell by whether they count and whether they meet the wanted degree of protection. */
export function prepareCell(
  options: readonly { readonly esRow: string; readonly option: CellOption; readonly column: Column | null }[],
  wanted: Protection,
  declared: ReadonlySet<Condition>,
): Cell {
  const candidates = options.map(({ esRow, option, column }): Candidate => ({
    esRow,
    option,
    column,
    allowed: option.conditions.every((condition) => declared.has(condition)),
    meetsWanted: option.degree === null || RANK[option.degree] >= RANK[wanted],
  }));
  const allowed = candidates.filter((candidate) => candidate.allowed);
  return {
    candidates,
    meeting: allowed.filter((candidate) => candidate.meetsWanted),
    falling: allowed.filter((candidate) => !candidate.meetsWanted),
    // Every option that counts can have moved the choice, not only the one taken.
    shorterThanStandard: new Set(allowed.flatMap(({ option, column }) => (option.shorterThanStandard ? METHODS : [...(column?.shorterThanStandard ?? [])]))),
  };
}

/** Distance of one option in m: 0 where it asks for none, NaN where its column is not printed for that NEQ. */
export function candidate_m({ option, column }: Candidate, neq_kg: number, method: Method): number {
  if (!column) return option.fixed_m ?? 0;
  const value_m = option.factor * column.value_m(neq_kg, method);
  return option.minimum_m !== null && option.minimum_m > value_m ? option.minimum_m : value_m;
}

/**
 * The option to take: of those that meet the wanted degree the shortest; if none does, the longest of the others.
 * Equal distances: the earlier one. Undefined where no option is left.
 */
export function chooseCandidate(cell: Cell, neq_kg: number, method: Method): Candidate | undefined {
  return extreme(cell.meeting, neq_kg, method, 'shortest') ?? extreme(cell.falling, neq_kg, method, 'longest');
}

/** Distance of the option to take, unrounded; NaN where none is left. */
export function chosen_m(cell: Cell, neq_kg: number, method: Method): number {
  if (cell.meeting.length === 1) {
    const only_m = candidate_m(cell.meeting[0]!, neq_kg, method);
    if (only_m === only_m) return only_m;
  }
  const chosen = chooseCandidate(cell, neq_kg, method);
  return chosen ? candidate_m(chosen, neq_kg, method) : NaN;
}

function extreme(candidates: readonly Candidate[], neq_kg: number, method: Method, which: 'shortest' | 'longest'): Candidate | undefined {
  let best: Candidate | undefined;
  let best_m = NaN;
  for (const candidate of candidates) {
    const value_m = candidate_m(candidate, neq_kg, method);
    if (Number.isNaN(value_m)) continue;
    if (best && !(which === 'shortest' ? exceeds(best_m, value_m) : exceeds(value_m, best_m))) continue;
    best = candidate;
    best_m = value_m;
  }
  return best;
}
