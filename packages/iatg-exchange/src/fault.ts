import type { Problem } from 'iatg-core';

/** Something that could not be read, with its place in the file. The words are in `faults.en.ts`. */
export interface Fault {
  /** Line of a text file, row of a table, number of a record; from 1. Null: the file as a whole. */
  readonly row: number | null;
  /** Name of the sheet or of the file within a zip; null where there is only one. */
  readonly part: string | null;
  /** Name of the column or of the element; null: all of the row. */
  readonly column: string | null;
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FaultKey =
  // the file
  | 'unknown-format'
  | 'empty-file'
  | 'too-large'
  | 'encoding-asked'
  | 'encoding-unknown'
  | 'not-text'
  | 'zip-broken'
  | 'zip-too-large'
  | 'zip-without'
  | 'zip-several'
  | 'xml-broken'
  | 'xml-entities'
  | 'xml-not'
  // tables
  | 'quote-open'
  | 'quote-inside'
  | 'column-twice'
  | 'too-many-cells'
  | 'sheets-several'
  | 'columns-asked'
  | 'mapped-column-missing'
  | 'not-a-number'
  | 'decimal-comma'
  | 'not-yes-or-no'
  | 'date-in-cell'
  | 'error-in-cell'
  | 'not-json-cell'
  | 'stated-twice'
  | 'not-for-this-row'
  | 'process-contradiction'
  | 'lot-without-store'
  | 'role-missing'
  | 'plan-twice'
  | 'coordinates'
  | 'zone'
  // places
  | 'wkt'
  | 'place-missing'
  | 'place-unreadable'
  | 'place-out-of-range'
  | 'geometry-empty'
  | 'geometry-unknown'
  // coordinate systems
  | 'system-asked'
  | 'system-unknown'
  | 'datum-unknown'
  | 'looks-like-metres'
  // shapefiles
  | 'shp-broken'
  | 'shp-record'
  | 'shp-patches'
  | 'dbf-broken'
  | 'dbf-count'
  // OpenStreetMap
  | 'osm-node-missing'
  | 'osm-member-missing'
  | 'osm-ring-open'
  | 'osm-no-place'
  // the plan that the file holds
  | 'plan';

/** What a reader has to know, though it is no fault. */
export interface Note {
  readonly key: NoteKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type NoteKey =
  | 'converted'
  | 'datum-taken-as-wgs84'
  | 'datum-shifted'
  | 'split-geometry'
  | 'rows-skipped'
  | 'sheet-ignored'
  | 'columns-kept'
  | 'formula-result'
  | 'record-without-shape'
  | 'repeated-member';

export const fault = (key: FaultKey, values: Fault['values'] = {}, { row = null, part = null, column = null }: Partial<Pick<Fault, 'row' | 'part' | 'column'>> = {}): Fault => ({ row, part, column, key, values });

/** The problem of the core within a fault of the key `plan`, whose words are the core's. */
export const planProblem = ({ pointer, problem, ...values }: Fault['values']): Problem => ({ pointer: String(pointer), key: problem as Problem['key'], values });

/** Thrown inside a reader where nothing more can be read; a reader's door turns it into its list of faults. */
export class Unreadable extends Error {
  constructor(readonly fault: Fault) {
    super(fault.key);
  }
}
