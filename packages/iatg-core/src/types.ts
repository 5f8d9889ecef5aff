/** Words that all layers share. Their spelling is that of the site plan and of the results; see `docs/site-plan.md` and `docs/results.md`. */

/** A hazard division as a store states it (1.2 and 1.3 without sub-division are accepted and read as 1.2.1 and 1.3.1). */
export type StatedDivision = '1.1' | '1.2' | '1.2.1' | '1.2.2' | '1.2.3' | '1.3' | '1.3.1' | '1.3.2' | '1.4' | '1.5' | '1.6';

/** A hazard division for which IATG 02.20 has a matrix. */
export type MatrixDivision = '1.1' | '1.2.1' | '1.2.2' | '1.3.1' | '1.3.2';

/** A division that a case can have: those with a matrix, and 1.4 with its fixed distance. */
export type CaseDivision = MatrixDivision | '1.4';

export type Method = 'calculated' | 'tabulated' | 'greater';
export type Protection = 'limited' | 'high' | 'virtually-complete';
export type LowDensityRoute = 'longer' | 'matrix' | 'half-ibd';

/** How a distance is to be found where the standard leaves a choice. */
export interface RuleOptions {
  /** From the function of the column, from its printed rows, or the greater of the two. */
  readonly method: Method;
  /** Degree of protection wanted at exposed sites that do not state their own. */
  readonly protection: Protection;
  /** Low-density public traffic routes, HD 1.1: the matrix cell, half the inhabited building distance, or the longer. */
  readonly lowDensityRoute: LowDensityRoute;
}

export const DEFAULT_OPTIONS: RuleOptions = { method: 'calculated', protection: 'high', lowDensityRoute: 'longer' };

/** A column of the matrices: a kind of potential explosion site and the face that it shows. */
export type PesColumn = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10';

/** What can be said of a site's contents or construction, and on which some cells of the matrices depend. */
export type Condition =
  | 'no-primary-explosives'
  | 'no-items-vulnerable-to-spall'
  | 'open-bomb-bay-storage'
  | 'standard-ecm-at-pes'
  | 'fewer-than-10-persons';

/** Where a figure stands. */
export interface Citation {
  /** For example `IATG 02.20`. */
  readonly document: string;
  readonly edition: string;
  /** For example `Annex E, Table E.1`. */
  readonly place: string;
}

/** Why a pair, or a part of it, has no distance. */
export type Reason = 'conditions-not-declared' | 'neq-above-table' | 'no-distances-in-standard';

/** What a reader of a result has to know beside the figure. */
export type Note =
  | 'beyond-table-6'
  | 'effect-of-lobbed-ammunition'
  | 'neq-below-table'
  | 'persons-rapidly-evacuated'
  | 'protection-below-wanted'
  | 'reduced-distance-only-value'
  | 'row-identity-inferred'
  | 'shorter-than-standard'
  | 'sub-division-assumed'
  | 'suspected-misprint'
  | 'treated-as';

export type InterpretationId = `I-${number}`;
