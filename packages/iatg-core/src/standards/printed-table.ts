import type { Citation } from '../types.js';

/**
 * One branch of a column's function, for an NEQ up to and including `upTo_kg` (without it: to the end of the table).
 *
 *     power          coefficient x Q^exponent
 *     log-quadratic  a + b ln Q + c (ln Q)^2
 */
export type Branch = { readonly upTo_kg?: number } & (
  | { readonly form: 'power'; readonly coefficient: number; readonly exponent: number }
  | { readonly form: 'log-quadratic'; readonly a: number; readonly b: number; readonly c: number }
);

/** A column by its own function, or as a multiple of another column's function (before that one's minimum). */
export type ColumnFunction = (
  | { readonly branches: readonly Branch[] }
  | { readonly of: string; readonly factor: number }
) & {
  /** Least distance of the column, read off its plateau (the standard prints none); null: there is none. */
  readonly minimum_m: number | null;
  /** Below this NEQ the standard prints values without a function: the value of the same or next higher row holds. */
  readonly printedOnlyBelow_kg?: number;
  /** Last NEQ for which the column is printed, where it ends before the table does. */
  readonly lastPrinted_kg?: number;
  /** The printed columns that this one is made of, where it is not printed under its own name. */
  readonly printedAs?: readonly string[];
  /** Of a rule profile: the printed values do not hold, every method takes the function. */
  readonly functionOnly?: boolean;
  /** Of a rule profile: least distance also where a printed value is taken. */
  readonly leastPrinted_m?: number;
};

/**
 * A printed value that does not follow from its function by the rounding of Table 7.
 * Kind A: shorter than the function. B: rounded to a finer step. C: rounded too far. X: no function is printed for it.
 */
export interface Irregularity {
  readonly column: string;
  readonly neq_kg: number;
  readonly printed_m: number;
  readonly function_m: number;
  readonly byTable7_m: number;
  readonly kind: 'A' | 'B' | 'C' | 'X';
  readonly pattern: string;
}

/** How far a transcript has been compared with the document. */
export type Verification = 'checked-against-document' | 'transcribed-twice' | 'unverified';

export interface PrintedTable {
  readonly id: string;
  readonly cite: Citation;
  readonly verification: Verification;
  /** The columns, in printed order (a column `printedAs` others comes last). */
  readonly columns: Readonly<Record<string, ColumnFunction>>;
  /** One printed row a line: NEQ in kg, then the printed distance of each column in m (null: blank). */
  readonly rows: readonly (readonly (number | null)[])[];
  readonly irregularities: readonly Irregularity[];
}
