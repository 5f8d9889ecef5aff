import type { CoordinatesFault } from './coordinates-fault.js';

export type CoordinateFormat = 'decimal' | 'dms' | 'ddm' | 'utm' | 'mgrs';

export interface CoordinatesUnderstood {
  readonly position: readonly [longitude: number, latitude: number];
  readonly format: CoordinateFormat;
  /** Size of the last digit given. Of an MGRS square it is the side, and `position` the middle. */
  readonly precision_m: number;
  /** Whether the text says which number is which, or latitude was taken to come first. */
  readonly axes: 'named' | 'latitude-first';
}

export type CoordinatesRead = CoordinatesUnderstood | CoordinatesFault;
