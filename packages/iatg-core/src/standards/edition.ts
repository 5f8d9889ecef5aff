import type { CaseDivision, Citation, InterpretationId, MatrixDivision, PesColumn } from '../types.js';
import type { PrintedMatrix, Reading } from './printed-matrix.js';
import type { PrintedTable } from './printed-table.js';

/** A place where the text had to be interpreted, as results and documents show it. */
export interface Interpretation {
  readonly id: InterpretationId;
  readonly place: string;
  readonly printed: string;
  readonly applied: string;
  readonly side: 'cautious' | 'neutral';
  /** Columns (`L.1/D3`) that it touches: wherever their function is used, where a branch is held, or where a printed value is raised. */
  readonly columns?: { readonly names: readonly string[]; readonly where: 'function' | 'held-branch' | 'raised-print' };
}

/** The sectors round a magazine: how far the boundary lines lean outward from the normal of the face that they start at. */
export interface SectorAngles {
  readonly cite: Citation;
  readonly frontLean_deg: number;
  /** Null: no rear sector is drawn, what is not front is side. */
  readonly rearLean_deg: number | null;
}

/** Counts a day from which a route is of a density. */
export interface DensityBounds {
  readonly high: number;
  readonly medium: number;
}

/** What a document must provide to be usable. A document is a value handed to each question: there is no current edition. */
export interface Edition {
  /** As results name it, for example `IATG 02.20:2021`. */
  readonly id: string;
  readonly tables: readonly PrintedTable[];
  readonly matrices: readonly PrintedMatrix[];
  readonly readings: readonly Reading[];
  readonly interpretations: readonly Interpretation[];
  readonly pesColumns: ReadonlyMap<PesColumn, string>;
  readonly esRows: ReadonlyMap<string, string>;
  /** By division; HD 1.2 has a front sector only. */
  readonly sectors: Readonly<Record<CaseDivision, SectorAngles>>;
  readonly trafficDensity: {
    readonly cite: Citation;
    readonly vehicles_per_day: DensityBounds;
    readonly railPassengers_per_day: DensityBounds;
    readonly waterwayUsers_per_day: DensityBounds;
    readonly people_per_day: DensityBounds;
  };
  readonly aggregation: {
    readonly cite: Citation;
    /** Divisions counted as another one. */
    readonly countsAs: ReadonlyMap<string, MatrixDivision>;
    /** Divisions for which the document has no distances. */
    readonly withoutDistances: ReadonlySet<string>;
  };
  /** HD 1.4: one fixed distance from some columns, none from the others, whatever the NEQ. */
  readonly division14: { readonly cite: Citation; readonly fixed_m: number; readonly pesColumns: ReadonlySet<PesColumn> };
}
