import type { Interval } from './interval.js';

export const MATRIX_SCHEMA = 'iatg-risk-matrix/1';

/** Steps that the eye tells apart, also in print; which one a class has says nothing of its meaning. */
export const TONES = ['1', '2', '3', '4', '5'] as const;
export type Tone = (typeof TONES)[number];

export interface Step {
  readonly name: string;
  readonly meaning: string;
}

export interface RiskClass {
  readonly name: string;
  /** What has to be done about a risk of this class. */
  readonly action: string;
  readonly tone: Tone;
}

/** A matrix as an authority sets it. No module of the guidelines that holds one was obtainable: none is built in as theirs. */
export interface Matrix {
  readonly name: string;
  /** Who set it, and where it stands. */
  readonly source: string;
  /** From the least likely to the most likely. */
  readonly likelihood: readonly Step[];
  /** From the lightest to the gravest. */
  readonly consequence: readonly Step[];
  /** From the least to the worst. */
  readonly classes: readonly RiskClass[];
  /** A row for each likelihood, in it a place in `classes` for each consequence; null is not decided yet. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** So many rows and columns can still be read. */
export const MOST_STEPS = 12;

const step = (name: string): Step => ({ name, meaning: '' });

/** A matrix to be filled in: nothing is decided. */
export const blankMatrix = (rows = 3, columns = 3): Matrix => ({
  name: '',
  source: '',
  likelihood: Array.from({ length: rows }, (_, i) => step(String(i + 1))),
  consequence: Array.from({ length: columns }, (_, i) => step(String(i + 1))),
  classes: [],
  cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
});

/** The same matrix with other numbers of rows and columns; cells that stay keep their class, new ones are not decided. */
export function resized(matrix: Matrix, rows: number, columns: number): Matrix {
  const fitted = (steps: readonly Step[], length: number): readonly Step[] => Array.from({ length }, (_, i) => steps[i] ?? step(String(i + 1)));
  return {
    ...matrix,
    likelihood: fitted(matrix.likelihood, rows),
    consequence: fitted(matrix.consequence, columns),
    cells: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => matrix.cells[row]?.[column] ?? null)),
  };
}

/** The same matrix without a class; its cells are not decided any more. */
export const withoutClass = (matrix: Matrix, place: number): Matrix => ({
  ...matrix,
  classes: matrix.classes.filter((_, i) => i !== place),
  cells: matrix.cells.map((row) => row.map((cell) => (cell === null || cell === place ? null : cell > place ? cell - 1 : cell))),
});

export const withCell = (matrix: Matrix, row: number, column: number, value: number | null): Matrix => ({
  ...matrix,
  cells: matrix.cells.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)),
});

export type RiskJudgement =
  | { readonly kind: 'judged'; readonly least: number; readonly worst: number }
  | { readonly kind: 'not-assessable'; readonly why: 'no-matrix' | 'no-likelihood' | 'no-consequence' | 'outside-matrix' | 'cell-not-decided' };

/** The classes that an event may have over the whole of its intervals; the worst is the verdict. One cell without a class leaves it open. */
export function judged(matrix: Matrix | null, likelihood: Interval | null, consequence: Interval | null): RiskJudgement {
  const open = (why: Extract<RiskJudgement, { kind: 'not-assessable' }>['why']): RiskJudgement => ({ kind: 'not-assessable', why });
  if (!matrix) return open('no-matrix');
  if (!likelihood) return open('no-likelihood');
  if (!consequence) return open('no-consequence');
  if (likelihood[1] >= matrix.likelihood.length || consequence[1] >= matrix.consequence.length) return open('outside-matrix');
  const found = matrix.cells.slice(likelihood[0], likelihood[1] + 1).flatMap((row) => row.slice(consequence[0], consequence[1] + 1));
  const classes = found.filter((cell) => cell !== null);
  if (classes.length < found.length || classes.length === 0) return open('cell-not-decided');
  return { kind: 'judged', least: Math.min(...classes), worst: Math.max(...classes) };
}
