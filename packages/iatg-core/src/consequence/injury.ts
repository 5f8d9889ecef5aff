import { negative, notPositive, ufc, value, isValue, type Answer, type Basis, type Warning } from './answer.js';
import { faultOfQuestion, lookUp, type Burst } from './kingery-bulmash.js';
import { PSI_kPa } from './scaled-distance.js';
import { dynamicPressure } from './shock-relations.js';

export type InjuryBand =
  | 'below-eardrum-threshold'
  | 'eardrum-threshold'
  | 'eardrum-50-percent'
  | 'lung-threshold'
  | 'lung-50-percent'
  | 'lethality-threshold'
  | 'lethality-50-percent'
  | 'lethality-near-100-percent';

/** One entry of the table, as printed in psi: the low and the high end of the threshold, the latter null where one figure is printed. */
export interface InjuryThreshold {
  readonly band: InjuryBand;
  readonly from_psi: number;
  readonly to_psi: number | null;
  /** The low end in kPa: where the band begins. */
  readonly from_kPa: number;
}

const threshold = (band: InjuryBand, from_psi: number, to_psi: number | null = null): InjuryThreshold => ({ band, from_psi, to_psi, from_kPa: from_psi * PSI_kPa });

/** UFC 3-340-02 Table 1-1, from the lightest to the heaviest. */
export const INJURY_THRESHOLDS: readonly InjuryThreshold[] = [
  threshold('below-eardrum-threshold', 0),
  threshold('eardrum-threshold', 5),
  threshold('eardrum-50-percent', 15),
  threshold('lung-threshold', 30, 40),
  threshold('lung-50-percent', 80),
  threshold('lethality-threshold', 100, 120),
  threshold('lethality-50-percent', 130, 180),
  threshold('lethality-near-100-percent', 200, 250),
];

const TABLE_1_1: Basis = { source: ufc('Table 1-1 (fast-rising blast of 3 to 5 ms, maximum effective pressure)'), verification: 'verified', validRange: null };

/** The band of a pressure: the greatest of incident, incident with dynamic, and reflected pressure that acts on a person. */
export const injuryBand = ({ effective_kPa }: { readonly effective_kPa: number }): Answer<{ band: InjuryBand; effective_kPa: number }> =>
  negative({ effective_kPa }) ?? value(TABLE_1_1, { band: bandOf(effective_kPa), effective_kPa });

const bandOf = (effective_kPa: number): InjuryBand => INJURY_THRESHOLDS.findLast(({ from_kPa }) => effective_kPa >= from_kPa * (1 - 1e-9))!.band;

/** A person by a wall is struck by the reflected pressure; one in the open by the incident and the dynamic one. */
export type Stance = 'by-a-wall' | 'in-the-open';

export interface InjuryQuestion {
  readonly tnt_kg: number;
  readonly distance_m: number;
  readonly stance: Stance;
  readonly burst?: Burst;
}

/**
 * The band of injury by direct blast at a distance. Not by fragments, falling buildings or glass, which injure farther out.
 *
 * @returns the band and its pressure. Where the polynomials end, the pressure there decides (nearer it is at least that, farther at most)
 * and `effective` says so; the band is then still certain
 */
export function injuryAt({ tnt_kg, distance_m, stance, burst = 'surface' }: InjuryQuestion): Answer<{ band: InjuryBand; effective_kPa: number; effective: 'computed' | 'at-least' | 'at-most'; stance: Stance }> {
  const wrong = notPositive({ tnt_kg }) ?? negative({ distance_m }) ?? faultOfQuestion('duration', burst, 'full');
  if (wrong) return wrong;
  const found = effectiveAt(tnt_kg, distance_m, stance, burst);
  if ('kind' in found) return found;
  const { effective_kPa, effective, duration_ms } = found;
  const warnings: Warning[] = duration_ms !== null && duration_ms > LONG_ms ? ['long-pulse-injures-at-a-third'] : [];
  return value(TABLE_1_1, { band: bandOf(effective_kPa), effective_kPa, effective, stance }, warnings);
}

/** The table is for pulses of 3 to 5 ms; longer ones may make lungs bleed at about a third of the pressure. */
const LONG_ms = 5;
/** The ends of the polynomials for reflected pressure. */
const ENDS = { surface: [0.0674, 40], air: [0.0531, 40] } as const;

function effectiveAt(tnt_kg: number, distance_m: number, stance: Stance, burst: Burst) {
  const [min, max] = ENDS[burst];
  const root = Math.cbrt(tnt_kg);
  const z = distance_m / root;
  const effective = z < min ? 'at-least' : z > max ? 'at-most' : 'computed';
  const there = Math.min(Math.max(z, min), max);
  const pressure = lookUp(stance === 'by-a-wall' ? 'reflected-pressure' : 'incident-pressure', there, burst, 'full');
  if ('kind' in pressure) return pressure;
  const duration = lookUp('duration', there, burst, 'full');
  const duration_ms = 'kind' in duration ? null : duration.scaled * root;
  if (stance === 'by-a-wall') return { effective_kPa: pressure.scaled, effective, duration_ms } as const;
  const dynamic = dynamicPressure({ incident_kPa: pressure.scaled });
  return isValue(dynamic) ? ({ effective_kPa: pressure.scaled + dynamic.dynamic_kPa, effective, duration_ms } as const) : dynamic;
}
