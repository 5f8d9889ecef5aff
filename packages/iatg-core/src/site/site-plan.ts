import type { Geometry, Shape } from '../geometry/shape.js';
import type { Lot } from '../rules/aggregation.js';
import type { Condition, Protection, RuleOptions } from '../types.js';

/** A site plan that was checked: everything in it is valid. Sites stand in feature order; annotations are left out. */
export interface SitePlan {
  readonly name: string;
  readonly options: RuleOptions;
  /**
   * The rule profile that the plan carries (`sitePlan.profile`), as its file has it and unchecked; null: none. It is applied by who makes the rules
   * of an evaluation, never by itself.
   */
  readonly profile: unknown;
  readonly sites: readonly Site[];
}

export type Site = PotentialExplosionSite | ExposedSite;

interface Located {
  readonly id: string;
  /** For display; the id where none is given. */
  readonly name: string;
  /** Number of the feature in the plan. */
  readonly feature: number;
  readonly geometry: Geometry;
  /** The geometry prepared for measuring, made when first asked for. */
  readonly shape: () => Shape;
  /** Degree of protection wanted here as an exposed site; null: the plan's. */
  readonly protection: Protection | null;
  /**
   * People there, from the property `occupants` of the feature; null: not stated, or no number from 0. Consequences count by it; no distance
   * depends on it.
   */
  readonly occupants: number | null;
}

/** A potential explosion site (PES): a store, with or without contents. It is also an exposed site for every other PES. */
export interface PotentialExplosionSite extends Located {
  readonly role: 'pes';
  readonly structure: Structure;
  readonly barricaded: boolean;
  /** Present: an ammunition process building. */
  readonly process: ProcessBuilding | null;
  readonly contents: readonly (Lot & { readonly compatibilityGroup: string | null })[];
  /** What is declared of the contents, as an exposed site. */
  readonly declared: ReadonlySet<Condition>;
}

export interface Structure {
  readonly type: 'earth-covered-magazine' | 'reinforced' | 'semi-reinforced' | 'medium' | 'light' | 'open-stack';
  readonly rating: '7-bar' | '3-bar' | 'undefined';
  /** Outward normal of the front face (magazine) or of the wall with the door or large opening (reinforced); null: unknown. */
  readonly front_deg: number | null;
  readonly standardEcm: boolean;
  readonly headwallResistant: boolean;
  readonly doorBarricaded: boolean;
}

export interface ProcessBuilding {
  readonly barricaded: boolean;
  readonly protectiveRoof: boolean;
  /** Null: unknown. */
  readonly occupants: number | null;
}

/** Something that holds no explosives and has to be protected. */
export interface ExposedSite extends Located {
  readonly role: 'exposed-site';
  readonly exposure: ExposureKind;
}

export type ExposureKind =
  | { readonly kind: 'inhabited-building' | 'vulnerable-building' }
  | { readonly kind: 'public-traffic-route'; readonly density: 'high' | 'medium' | 'low' | 'very-low' }
  | { readonly kind: 'public-traffic-route'; readonly traffic: TrafficCounts }
  | { readonly kind: 'office'; readonly occupants: number }
  | ({ readonly kind: 'process-building' } & ProcessBuilding)
  | { readonly kind: 'power-line'; readonly network: 'super' | 'normal' | 'minor' }
  | { readonly kind: 'pol'; readonly installation: 'protected' | 'vital' | 'minor' | 'small' };

/** Users a day, averaged over 24 hours; at least one is given. */
export interface TrafficCounts {
  readonly vehicles_per_day?: number;
  readonly railPassengers_per_day?: number;
  readonly waterwayUsers_per_day?: number;
  readonly people_per_day?: number;
}

/** Something wrong or suspicious in a plan: where (a JSON pointer), what (a key with values; `report/messages` has the words). */
export interface Problem {
  readonly pointer: string;
  readonly key: ProblemKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a file has to be, where it says nothing itself. */
export type WantedFile = 'site-plan' | 'rule-profile' | 'assessment' | 'authority-levels' | 'risk-matrix' | 'planning-areas' | 'overview' | 'exercise';

export type ProblemKey =
  // faults
  | 'empty-file'
  | 'not-utf8'
  | 'not-json'
  | 'too-large'
  | 'wrong-type'
  | 'missing'
  | 'unknown-value'
  | 'not-a-collection'
  | 'not-a-feature'
  | 'empty-id'
  | 'duplicate-id'
  | 'not-finite'
  | 'negative'
  | 'not-a-position'
  | 'longitude-out-of-range'
  | 'latitude-out-of-range'
  | 'geometry-missing'
  | 'geometry-collection'
  | 'geometry-empty'
  | 'line-too-short'
  | 'ring-too-short'
  | 'ring-crosses'
  | 'treat-as-not-allowed'
  | 'density-and-traffic'
  | 'density-missing'
  | 'traffic-empty'
  // faults of a rule profile
  | 'not-ascending'
  | 'falls'
  | 'no-distance'
  | 'no-column-in-cell'
  | 'unknown-member'
  | 'bounds-crossed'
  // warnings
  | 'no-contents'
  | 'contents-not-of-inventory'
  | 'neq-absurd'
  | 'repeated-member'
  | 'looks-swapped'
  | 'far-from-others'
  | 'null-island'
  | 'other-coordinate-system'
  | 'misspelt'
  | 'carries-profile'
  | 'no-stores';
