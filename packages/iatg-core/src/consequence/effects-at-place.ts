import { invalid, isValue, negative, notPositive, type Answer, type InvalidInput } from './answer.js';
import { blast, type Blast, type Pressure } from './blast.js';
import { tierAt, type Tier } from './effects-by-tier.js';
import { glassAt, type GlassBand } from './glass.js';
import { houseDamageAt, type HouseCategory, type HouseSet } from './house-damage.js';
import { injuryAt, type InjuryBand, type Stance } from './injury.js';
import { pressureDamage, type PressureEffect } from './pressure-damage.js';

export interface PlaceQuestion {
  readonly tnt_kg: number;
  readonly distance_m: number;
  /** The constants for houses; left out: the revised ones. */
  readonly houses?: HouseSet;
}

/** What the air blast of a quantity on the ground does at a place; each answer stands or is refused on its own. */
export interface EffectsAtPlace {
  readonly kind: 'effects';
  readonly tnt_kg: number;
  readonly distance_m: number;
  readonly z_m_kg13: number;
  /** Refused where the distance is 0. */
  readonly blast: Blast | InvalidInput;
  /** The lines of Table 8. */
  readonly tier: Answer<{ k_m_kg13: number; reached: Tier | null; next: Tier | null }>;
  readonly house: Answer<{ category: HouseCategory | null; set: HouseSet }>;
  readonly pressureDamage: Answer<{ effect: PressureEffect | null }>;
  readonly glass: Answer<{ band: GlassBand }>;
  /** Direct blast only, by where a person stands. */
  readonly injury: Readonly<Record<Stance, Answer<{ band: InjuryBand; effective_kPa: number; effective: 'computed' | 'at-least' | 'at-most'; stance: Stance }>>>;
}

/** Everything that is said of one place. */
export function effectsAtPlace({ tnt_kg, distance_m, houses = 'revised' }: PlaceQuestion): EffectsAtPlace | InvalidInput {
  const wrong = notPositive({ tnt_kg }) ?? negative({ distance_m });
  if (wrong) return wrong;
  const z_m_kg13 = distance_m / Math.cbrt(tnt_kg);
  if (!Number.isFinite(z_m_kg13)) return invalid('distance_m', distance_m, 'beyond-arithmetic');
  const air = blast({ neq_kg: tnt_kg, distance_m });
  // Nearer than the polynomials reach the pressure is at least that at their end, which is beyond the last step of both lists.
  const pressure = incidentPressure(distance_m < NEAREST * Math.cbrt(tnt_kg) ? blast({ neq_kg: tnt_kg, distance_m: NEAREST * Math.cbrt(tnt_kg) }) : air);
  return {
    kind: 'effects',
    tnt_kg,
    distance_m,
    z_m_kg13,
    blast: air,
    tier: tierAt({ distance_m, neq_kg: tnt_kg }),
    house: houseDamageAt({ tnt_kg, distance_m, set: houses }),
    pressureDamage: byPressure(pressure, pressureDamage),
    glass: byPressure(pressure, glassAt),
    injury: {
      'by-a-wall': injuryAt({ tnt_kg, distance_m, stance: 'by-a-wall' }),
      'in-the-open': injuryAt({ tnt_kg, distance_m, stance: 'in-the-open' }),
    },
  };
}

/** The near end of the polynomials for incident pressure. */
const NEAREST = 0.0674;

const incidentPressure = (air: Blast | InvalidInput): Pressure | InvalidInput => (air.kind === 'blast' ? air.incidentPressure : air);

/** What an incident pressure does; refused where there is none. */
const byPressure = <Figures>(pressure: Pressure, effectOf: (pressure: { incident_kPa: number }) => Answer<Figures>): Answer<Figures> =>
  isValue(pressure) ? effectOf({ incident_kPa: pressure.pressure_kPa }) : pressure;
