import type { Position } from 'iatg-core';
import type { HouseSet } from 'iatg-core/consequence';
import { createStore } from './store.js';

/** What the view of effects shows. Nothing of it is part of a plan, and nothing of it changes a distance. */
export interface EffectsState {
  /** The store that explodes; null: the first that can. */
  readonly storeId: string | null;
  readonly lines: LineKind;
  /** Incident pressures that the user wants to see. */
  readonly pressures_kPa: readonly number[];
  readonly houses: HouseSet;
  /** How far the quantity may be off, either way, in percent. */
  readonly neq_percent: number;
  /** Kilograms of TNT that a kilogram of the contents is worth; 1 unless the user knows better. */
  readonly tnt_factor: number;
  /** How far the TNT in a kilogram of it may be off, either way, in percent. */
  readonly tnt_percent: number;
  /** How far a distance may be off, either way. */
  readonly position_m: number;
  /** A place that the user asks about. */
  readonly place: Position | null;
}

/** Table 8 of the standard, house damage, pressures of the user's, or noise and crater. */
export const LINE_KINDS = ['tiers', 'houses', 'pressures', 'others'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The shock front on its way. */
export interface ShockFront {
  /** Since the explosion; null: not shown. */
  readonly time_ms: number | null;
  readonly isRunning: boolean;
  /** How many times slower than real. */
  readonly slowness: Slowness;
}

export const SLOWNESSES = [1, 5, 20] as const;
export type Slowness = (typeof SLOWNESSES)[number];

const INITIAL: EffectsState = {
  storeId: null,
  lines: 'tiers',
  // Clancey: houses demolished, brick shattered, serious damage, minor damage, a tenth of the windows.
  pressures_kPa: [34.5, 13.8, 6.9, 3.4, 2.07],
  houses: 'revised',
  neq_percent: 0,
  tnt_factor: 1,
  tnt_percent: 0,
  position_m: 0,
  place: null,
};

export const effectsStore = createStore(INITIAL);

/** Apart from what the view shows: it changes at every picture, and whoever follows the view is not drawn again for it. */
export const shockFrontStore = createStore<ShockFront>({ time_ms: null, isRunning: false, slowness: 5 });
