import type { Citation, Condition, InterpretationId, MatrixDivision, Note, PesColumn } from '../types.js';
import type { Verification } from './printed-table.js';

/**
 * A matrix of the standard as it is printed: a line for each exposed site, a column for each potential explosion site.
 * A cell holds one or more options, joined by `;` in printed order. The code of an option:
 *
 *     D13             column of the matrix's distance table        25m    a fixed distance        NoQD  no distance
 *     2xD12  0.5xD7   a multiple of a column
 *     D13>400         at least 400 m
 *
 * then, after a colon, the printed degree of protection (nothing: none is printed):
 *
 *     L limited   H high   HL high or limited   VC virtually complete   VCA virtually complete, by the combination of structures
 *     P behind a degree: for persons
 *
 * then, after a second colon and joined by `+`, the printed conditions and remarks:
 *
 *     npe no primary explosives      nis no items vulnerable to spall     obb open bomb bay storage
 *     ecm reduced for standard ECM   lt10 fewer than 10 persons           lob effect of lobbed ammunition     evac persons rapidly evacuated
 */
export interface PrintedMatrix {
  readonly id: string;
  readonly hazardDivision: MatrixDivision;
  /** The table whose columns the cells name. */
  readonly table: string;
  readonly cite: Citation;
  readonly verification: Verification;
  readonly cells: string;
}

/** Degree of protection as printed in a cell. */
export type Degree = 'limited' | 'high-or-limited' | 'high' | 'virtually-complete';

/** One option of a cell, as it is applied. */
export interface CellOption {
  /** The code of the option as printed. */
  readonly printed: string;
  /** Column of the distance table; null for a fixed distance and for none. */
  readonly column: string | null;
  /** Multiple of the column's distance. */
  readonly factor: number;
  /** Least distance printed in the cell. */
  readonly minimum_m: number | null;
  /** Fixed distance; null where a column rules or there is no distance. */
  readonly fixed_m: number | null;
  /** Null: none is printed, so any wanted degree is met. */
  readonly degree: Degree | null;
  readonly forPersons: boolean;
  readonly conditions: readonly Condition[];
  readonly notes: readonly Note[];
  /** A rule profile made this option shorter than the standard's. */
  readonly shorterThanStandard?: boolean;
}

/** Options by exposed-site row, then by column P1 to P10. */
export type MatrixCells = ReadonlyMap<string, ReadonlyMap<PesColumn, readonly CellOption[]>>;

/** A place where a cell is applied otherwise than printed, or carries a note. */
export interface Reading {
  readonly interpretation: InterpretationId | null;
  /** Absent: every matrix. */
  readonly matrix?: string;
  readonly rows: readonly string[];
  readonly pesColumns?: readonly PesColumn[];
  /** The options concerned, by their printed code; absent: all of the cell. */
  readonly printed?: string;
  /** What is applied in place of the print; `degree: 'as-next'` takes the degree of the next option in the cell. */
  readonly apply?: {
    readonly column?: string;
    readonly fixed_m?: number;
    readonly minimum_m?: number | null;
    readonly shorterThanStandard?: boolean;
    readonly degree?: Degree | 'as-next';
    readonly forPersons?: boolean;
    readonly conditions?: readonly Condition[];
  };
  readonly note?: Note;
}
