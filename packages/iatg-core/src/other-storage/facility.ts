import type { Lot } from '../rules/aggregation.js';
import type { Method, PesColumn } from '../types.js';

/** A place that the matrices do not know: its facts, as the property `facility` of an annotation states them and as the calculators take them. */
export type Facility = Chamber | TunnelMouth | Ship | TransitArea | AreaWithoutFence;

export type FacilityKind = Facility['kind'];
export const FACILITY_KINDS = ['chamber', 'tunnel-mouth', 'ship', 'transit-area', 'area-without-fence'] as const satisfies readonly FacilityKind[];

export const ROCKS = ['hard-rock', 'sandstone', 'limestone'] as const;
export type Rock = (typeof ROCKS)[number];
export const GROUNDS = ['soil', 'softer-rock', 'hard-rock'] as const;
export type Ground = (typeof GROUNDS)[number];
export const METHODS = ['calculated', 'tabulated', 'greater'] as const satisfies readonly Method[];

/** A chamber in rock. What is not stated is not answered. */
export interface Chamber {
  readonly kind: 'chamber';
  readonly contents: readonly Lot[];
  /** Null: no interval against damage is answered. */
  readonly rock: Rock | null;
  /** NEQ over the volume of the chamber. */
  readonly loadingDensity_kg_m3: number | null;
  /** Coefficient of the interval against spall that an approved protective construction allows, 0.3 to 0.6; null: none, 0.6. */
  readonly spallCoefficient: number | null;
  /** Least thickness of the cover, in m; null: no blast of a crater is answered. */
  readonly cover_m: number | null;
  /** The factor fd, read by the user off Graph M.1; null: no ground shock is answered. */
  readonly groundShockFactor: number | null;
  /** Null: unknown, taken as hard rock, the longest. */
  readonly ground: Ground | null;
  readonly method: Method;
}

/** Where a tunnel comes out. On the map a point. */
export interface TunnelMouth {
  readonly kind: 'tunnel-mouth';
  readonly contents: readonly Lot[];
  /** Cross-section of the tunnel and its perimeter: the hydraulic diameter is 4A/C. */
  readonly area_m2: number;
  readonly perimeter_m: number;
  /** Chamber and tunnels together. */
  readonly volume_m3: number;
  /** Where the tunnel points, outward, from north; null: unknown, then everything counts as on the axis. */
  readonly axis_deg: number | null;
  /** Angle off the axis that the answers are for, either side. */
  readonly offAxis_deg: number;
}

/** A ship or a berth with explosives. */
export interface Ship {
  readonly kind: 'ship';
  /** The whole cargo: it is never divided. */
  readonly contents: readonly Lot[];
  readonly loading: boolean;
  readonly barricadeOnBoard: boolean;
  /** Length of a ship at anchor; null: it is moored and does not swing. */
  readonly swingingLength_m: number | null;
  /** Null: about 40 m, as the annex says. */
  readonly anchorChain_m: number | null;
  readonly method: Method;
}

/** A marshalling yard or a transit area. */
export interface TransitArea {
  readonly kind: 'transit-area';
  readonly contents: readonly Lot[];
  readonly daysPerWeek: number;
  readonly pesColumn: PesColumn;
  /** Declared: the largest stack is the greatest credible event, as a specialist approved. Null: everything explodes at once. */
  readonly unitisation: { readonly largestStack: readonly Lot[]; readonly approval: string } | null;
  readonly method: Method;
}

/** A building or stack with explosives that no fence surrounds. */
export interface AreaWithoutFence {
  readonly kind: 'area-without-fence';
}
