import { negative, notPositive, published, ufc, value, type Answer, type Basis, type Warning } from './answer.js';
import { FOOT_m, POUND_kg } from './scaled-distance.js';

/** A fragment with this energy or more is hazardous (58 ft lb). */
export const HAZARDOUS_J = 79;
/** One hazardous fragment on this area is the limit (600 ft^2; IATG writes 56). */
export const AREA_OF_ONE_m2 = 55.7;
/** Area of a person, in the method of DDESB TP-12. */
export const PERSON_m2 = 0.58;

/** UFC equation 2-48 has 0.004 with feet and ounces; with metres and kilograms it is nearly the same number. */
export const SLOWING_kg13_m = (0.004 / FOOT_m) * Math.cbrt(POUND_kg / 16);

/** The reach in a straight line says nothing of a flight in an arc. */
const NO_RANGE: readonly Warning[] = ['not-a-maximum-range'];
const EQUATION_2_48: Basis = { source: ufc('equation 2-48 (steel fragments)'), verification: 'verified', validRange: null };
const DRAG: Basis = { source: published('Course notes on fragments', 'undated', 'worked examples'), verification: 'secondary', validRange: null };
const TP_12: Basis = { source: published('DDESB Technical Paper 12', 'undated', 'as told by a secondary page'), verification: 'secondary', validRange: null };

interface Fragment {
  readonly velocity_m_s: number;
  readonly fragment_kg: number;
}

/** The velocity of a steel fragment after a way through the air: v = v0 exp(-k R / m^(1/3)). */
export const velocityAfter = ({ velocity_m_s, fragment_kg, distance_m }: Fragment & { readonly distance_m: number }): Answer<{ velocity_m_s: number; energy_J: number }> => {
  const wrong = notPositive({ velocity_m_s, fragment_kg }) ?? negative({ distance_m });
  if (wrong) return wrong;
  const after_m_s = velocity_m_s * Math.exp((-SLOWING_kg13_m * distance_m) / Math.cbrt(fragment_kg));
  return value(EQUATION_2_48, { velocity_m_s: after_m_s, energy_J: (fragment_kg * after_m_s ** 2) / 2 });
};

/** The way on which a velocity falls to 1/e of itself: 2m / (rho CD A). */
export const slowingLength = ({ fragment_kg, area_m2, drag, air_kg_m3 = 1.225 }: { readonly fragment_kg: number; readonly area_m2: number; readonly drag: number; readonly air_kg_m3?: number }): Answer<{ length_m: number }> =>
  notPositive({ fragment_kg, area_m2, drag, air_kg_m3 }) ?? value(DRAG, { length_m: (2 * fragment_kg) / (air_kg_m3 * drag * area_m2) });

/** The slowing length of a steel fragment by UFC equation 2-48. */
export const steelSlowingLength_m = (fragment_kg: number): number => Math.cbrt(fragment_kg) / SLOWING_kg13_m;

/**
 * How far in a straight line a fragment keeps 79 J: L ln(v0 / (158/m)^(1/2)); 0 where it starts with less. **Not a maximum range**: a
 * fragment that flies in an arc comes down farther away.
 * @param length_m its slowing length; left out, that of a steel fragment
 */
export function straightReach({ velocity_m_s, fragment_kg, length_m = steelSlowingLength_m(fragment_kg) }: Fragment & { readonly length_m?: number }): Answer<{ reach_m: number }> {
  const wrong = notPositive({ velocity_m_s, fragment_kg }) ?? notPositive({ length_m });
  if (wrong) return wrong;
  return value(DRAG, { reach_m: Math.max(0, length_m * Math.log(velocity_m_s / Math.sqrt((2 * HAZARDOUS_J) / fragment_kg))) }, NO_RANGE);
}

/** Where the density of so many hazardous fragments, spread evenly over a solid angle, falls to one on 55.7 m^2. */
export const densityDistance = ({ count, solidAngle_sr }: { readonly count: number; readonly solidAngle_sr: number }): Answer<{ distance_m: number }> =>
  notPositive({ count, solidAngle_sr }) ?? value(DRAG, { distance_m: Math.sqrt((count * AREA_OF_ONE_m2) / solidAngle_sr) });

/** The chance of being hit: 1 - exp(-q A). */
export const hitProbability = ({ fragments_per_m2, area_m2 = PERSON_m2 }: { readonly fragments_per_m2: number; readonly area_m2?: number }): Answer<{ share: number }> =>
  negative({ fragments_per_m2 }) ?? notPositive({ area_m2 }) ?? value(TP_12, { share: -Math.expm1(-fragments_per_m2 * area_m2) });

/** UFC equation 2-66 in its own units, for cantilevers: C1 + C2 x, from x = 0.602 on. Its constants were recalled and meet the printed example. */
const CANTILEVER: Basis = { source: ufc('equation 2-66, checked by Example 2A-17 only'), verification: 'recalled-unverified', validRange: null };
const SECONDARY: Basis = { source: ufc('secondary fragments, Example 2A-15'), verification: 'verified', validRange: null };

/** A loose object thrown by the blast: v = 1000 i beta A / (12 M), with i in psi ms, A in square inches, M in lb ms^2 / in and v in ft/s. */
export const looseObjectVelocity = ({ impulse_psi_ms, shapeFactor, area_in2, mass_lb_ms2_in }: { readonly impulse_psi_ms: number; readonly shapeFactor: number; readonly area_in2: number; readonly mass_lb_ms2_in: number }): Answer<{ velocity_m_s: number }> =>
  notPositive({ impulse_psi_ms, shapeFactor, area_in2, mass_lb_ms2_in }) ?? value(SECONDARY, { velocity_m_s: ((1000 * impulse_psi_ms * shapeFactor * area_in2) / (12 * mass_lb_ms2_in)) * FOOT_m });

/** A cantilever torn off by the blast; 0 where it holds. */
export function cantileverVelocity({ impulse_psi_ms, width_in, length_in, area_in2, density_lb_ms2_in4, toughness_psi }: {
  readonly impulse_psi_ms: number;
  readonly width_in: number;
  readonly length_in: number;
  readonly area_in2: number;
  readonly density_lb_ms2_in4: number;
  readonly toughness_psi: number;
}): Answer<{ velocity_m_s: number }> {
  const wrong = notPositive({ impulse_psi_ms, width_in, length_in, area_in2, density_lb_ms2_in4, toughness_psi });
  if (wrong) return wrong;
  const x = ((impulse_psi_ms * width_in) / (area_in2 * Math.sqrt(density_lb_ms2_in4 * toughness_psi))) * ((2 * length_in) / width_in) ** 0.3;
  const velocity_in_ms = Math.sqrt(toughness_psi / density_lb_ms2_in4) * (-0.2369 + 0.3931 * x);
  return value(CANTILEVER, { velocity_m_s: Math.max(0, (velocity_in_ms * 1000 * FOOT_m) / 12) });
}
