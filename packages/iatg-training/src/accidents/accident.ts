import type { Figure, Verification } from '../verification.js';

/** One accident as documented. Its words stand in `texts.en.ts`, by the same ids. */
export interface Accident {
  readonly id: string;
  readonly place: AccidentPlace;
  readonly date: {
    /** ISO 8601, of the place. */
    readonly day: string;
    /** Times as the sources give them; empty: not found. */
    readonly times: readonly AccidentTime[];
  };
  /** Documented mass of what was there, in tonnes; null: not found. */
  readonly mass_t: DocumentedMass | null;
  readonly tnt: readonly TntEstimate[];
  /** Reported figures, each as documented; empty: not found, which is not 0. */
  readonly dead: readonly Casualties[];
  readonly hurt: readonly Casualties[];
  readonly crater: Crater | null;
  readonly damage: readonly DamageRow[];
  readonly rings: PredictedRings;
  readonly sources: readonly SourceId[];
}

export interface AccidentPlace extends Location {
  /** Other positions in the sources. */
  readonly others: readonly Location[];
}

export interface Location {
  readonly longitude: number;
  readonly latitude: number;
  /** To be shown as "about": recalled, or given to two decimals only. */
  readonly about: boolean;
  readonly verification: Verification;
}

export interface AccidentTime {
  /** Hours and minutes, in order; two: from, to. */
  readonly clock: readonly [string] | readonly [from: string, to: string];
  readonly zone: 'local' | 'UTC';
  readonly about: boolean;
  readonly verification: Verification;
}

/** `reacted`: that part of it that is thought to have reacted. */
export interface DocumentedMass extends Figure {
  readonly of: 'material' | 'gross-ordnance' | 'propellant' | 'fireworks' | 'dynamite';
  readonly reacted?: Figure;
}

/** An estimate of the charge in tonnes of TNT. An accident without one has none in the sources: not found. */
export interface TntEstimate extends Figure {
  readonly high: number;
  readonly basis: TntBasis;
}

export type TntBasis =
  | 'official-enquiry'
  | 'several-methods'
  | 'video'
  | 'infrasound'
  | 'first-explosion'
  | 'main-explosion'
  | 'relative-effectiveness'
  | 'published-figure'
  | 'mass-that-reacted'
  | 'dynamite-times-factor';

/** `note`: how a figure has to be read, where sources count differently. */
export interface Casualties extends Figure {
  readonly note?: 'official' | 'emigre-site' | 'one-paper' | 'drowned-in-panic' | 'direct' | 'range-of-sources';
}

export interface Crater {
  /** From the shorter to the longer side, or the range of the sources. */
  readonly across_m: Figure | null;
  readonly deep_m: Figure | null;
}

/** Something seen after the accident. `id` is the key of its words. */
export interface DamageRow {
  readonly id: string;
  readonly where: DamagePlace;
  readonly source: SourceId;
  readonly verification: Verification;
  readonly doubtful?: true;
}

export type DamagePlace =
  /** Between two distances from the site; `from_m` null: up to `to_m`; `orMore`: `to_m` or more. */
  | { readonly kind: 'distance'; readonly from_m: number | null; readonly to_m: number; readonly orMore?: true; readonly about?: true; readonly verification?: Verification }
  | { readonly kind: 'area'; readonly area_m2: number }
  | { readonly kind: 'on-site' | 'crater' | 'not-stated' };

/**
 * What may be drawn as predicted. `model`: charges in tonnes of TNT whose damage distances were compared with what was seen;
 * `upper-bound`: as if all had detonated; `none`: an account without rings.
 */
export type PredictedRings =
  | { readonly kind: 'model' | 'upper-bound'; readonly charges_t: readonly number[] }
  | { readonly kind: 'none'; readonly why: 'mine' | 'no-model-check' };

export type SourceId =
  | 'amat'
  | 'ap'
  | 'bgr'
  | 'cnn'
  | 'iwpr'
  | 'irish-times'
  | 'local-history'
  | 'official-enquiry'
  | 'own-computation'
  | 'peer-reviewed'
  | 'recollection'
  | 'reuters-unosat'
  | 'secondary-pages'
  | 'small-arms-survey'
  | 'time-1956'
  | 'voa';
