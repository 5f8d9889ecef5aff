import type { EffectsAtPlace } from '../consequence/effects-at-place.js';
import type { Site } from '../site/site-plan.js';
import type { Assumption, Gap } from './charge.js';

/** One store against one exposed site. */
export interface PairConsequence {
  readonly pes: string;
  readonly es: string;
  /** The engine's own distance, wall to wall; never changed. */
  readonly distance_m: number;
  /** `none`: the contents have no mass explosion and nothing that could be one. */
  readonly blast: 'assessed' | 'none' | 'not-assessable';
  readonly gaps: readonly Gap[];
  /** Null where the blast is not assessed. */
  readonly effects: EffectsAtPlace | null;
  /** Does the site touch the ball of fire of burning HD 1.3? Null where nothing burns. Heat beyond it is not answered. */
  readonly insideFireball: boolean | null;
  readonly assumptions: readonly Assumption[];
}

/** What the worst store does to an exposed site. */
export interface ExposedConsequence {
  readonly site: Site;
  /** People there; null where nobody has said. */
  readonly occupants: number | null;
  /** `incomplete`: assessed, but some stores could not be. `none`: no store has an effect by blast. */
  readonly status: 'assessed' | 'incomplete' | 'not-assessable' | 'none';
  /** The pair of the least scaled distance. */
  readonly worst: PairConsequence | null;
  /** The pair of the heaviest house damage, which does not go by scaled distance alone. */
  readonly worstForHouses: PairConsequence | null;
  readonly insideFireballOf: readonly string[];
  /** Stores whose blast could not be assessed. */
  readonly notAssessable: readonly string[];
}
