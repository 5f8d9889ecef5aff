import { isValue, type Answer, type Value, type Warning } from '../consequence/answer.js';
import type { TierCoefficient } from '../consequence/effects-by-tier.js';
import type { EffectsAtPlace } from '../consequence/effects-at-place.js';
import type { GlassBand } from '../consequence/glass.js';
import type { HouseCategory, HouseSet } from '../consequence/house-damage.js';
import type { InjuryBand } from '../consequence/injury.js';
import type { Form } from '../consequence/kingery-bulmash.js';
import type { PressureEffect } from '../consequence/pressure-damage.js';

/** The effects at a place as bare figures, for tables; null where an answer is refused. */
export interface ConsequenceFigures {
  readonly tnt_kg: number;
  readonly distance_m: number;
  readonly z_m_kg13: number;
  readonly incident_kPa: number | null;
  readonly reflected_kPa: number | null;
  readonly incidentImpulse_kPa_ms: number | null;
  readonly reflectedImpulse_kPa_ms: number | null;
  readonly arrival_ms: number | null;
  readonly duration_ms: number | null;
  readonly frontVelocity_m_s: number | null;
  /** The form that gave the incident pressure. */
  readonly form: Form | null;
  /** At least the effects of this line of Table 8 (null: outside all), at most those of the next. */
  readonly tierReached: TierCoefficient | null;
  readonly tierNext: TierCoefficient | null;
  readonly houseSet: HouseSet | null;
  readonly houseCategory: HouseCategory | 'none' | null;
  readonly pressureDamage: PressureEffect['effect'] | 'none' | null;
  readonly glass: GlassBand | null;
  readonly injuryByAWall: InjuryBand | null;
  readonly injuryInTheOpen: InjuryBand | null;
  readonly warnings: readonly Warning[];
}

export function consequenceFigures({ tnt_kg, distance_m, z_m_kg13, blast, tier, house, pressureDamage, glass, injury }: EffectsAtPlace): ConsequenceFigures {
  const air = blast.kind === 'blast' ? blast : null;
  const incident = told(air?.incidentPressure);
  const damage = told(pressureDamage);
  const ofHouse = told(house);
  const ofTier = told(tier);
  return {
    tnt_kg,
    distance_m,
    z_m_kg13,
    incident_kPa: incident?.pressure_kPa ?? null,
    reflected_kPa: told(air?.reflectedPressure)?.pressure_kPa ?? null,
    incidentImpulse_kPa_ms: told(air?.incidentImpulse)?.impulse_kPa_ms ?? null,
    reflectedImpulse_kPa_ms: told(air?.reflectedImpulse)?.impulse_kPa_ms ?? null,
    arrival_ms: told(air?.arrival)?.time_ms ?? null,
    duration_ms: told(air?.duration)?.time_ms ?? null,
    frontVelocity_m_s: told(air?.frontVelocity)?.velocity_m_s ?? null,
    form: incident?.form ?? null,
    tierReached: ofTier?.reached?.coefficient ?? null,
    tierNext: ofTier?.next?.coefficient ?? null,
    houseSet: ofHouse?.set ?? null,
    houseCategory: ofHouse ? (ofHouse.category ?? 'none') : null,
    pressureDamage: damage ? (damage.effect?.effect ?? 'none') : null,
    glass: told(glass)?.band ?? null,
    injuryByAWall: told(injury['by-a-wall'])?.band ?? null,
    injuryInTheOpen: told(injury['in-the-open'])?.band ?? null,
    warnings: warningsOf([...answersOf(air), tier, house, pressureDamage, glass, ...Object.values(injury)]),
  };
}

const answersOf = (air: Extract<EffectsAtPlace['blast'], { kind: 'blast' }> | null): readonly Answer<object>[] =>
  air ? [air.incidentPressure, air.reflectedPressure, air.incidentImpulse, air.reflectedImpulse, air.arrival, air.duration, air.frontVelocity] : [];

/** Each once, in the order in which they come. */
export const warningsOf = (answers: readonly Answer<object>[]): readonly Warning[] => [...new Set(answers.flatMap((answer) => (isValue(answer) ? answer.warnings : [])))];

const told = <Figures>(answer: Answer<Figures> | undefined): Value<Figures> | null => (answer && isValue(answer) ? answer : null);
