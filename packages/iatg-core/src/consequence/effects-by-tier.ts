import { negative, notPositive, published, value, type Answer, type Basis, type Warning } from './answer.js';

/** One line of Table 8: what happens at so many cube roots of the quantity. */
export interface Tier {
  /** m/kg^(1/3). */
  readonly coefficient: TierCoefficient;
  /** As the standard prints the pressure: a figure, or two. */
  readonly printed_kPa: readonly [number] | readonly [number, number];
  /** The distance whose coefficient it is. */
  readonly distance: 'vulnerable-building' | 'inhabited-building' | 'public-traffic-route' | 'low-density-route' | 'military-at-risk' | 'process-building' | 'inter-magazine';
  /** Kingery-Bulmash gives 12 to 15 % more than is printed. */
  readonly differs: boolean;
}

export type TierCoefficient = 44.4 | 22.2 | 14.8 | 11.1 | 9.6 | 8 | 3.6 | 2.4;

/** From the outside inwards. */
// prettier-ignore
export const TIERS: readonly Tier[] = [
  { coefficient: 44.4, printed_kPa: [2, 3], distance: 'vulnerable-building',  differs: false },
  { coefficient: 22.2, printed_kPa: [5],    distance: 'inhabited-building',   differs: false },
  { coefficient: 14.8, printed_kPa: [9],    distance: 'public-traffic-route', differs: false },
  { coefficient: 11.1, printed_kPa: [11],   distance: 'low-density-route',    differs: true },
  { coefficient: 9.6,  printed_kPa: [16],   distance: 'military-at-risk',     differs: false },
  { coefficient: 8,    printed_kPa: [21],   distance: 'process-building',     differs: false },
  { coefficient: 3.6,  printed_kPa: [70],   distance: 'inter-magazine',       differs: true },
  { coefficient: 2.4,  printed_kPa: [180],  distance: 'inter-magazine',       differs: false },
];

const TABLE_8: Basis = { source: published('IATG 02.20', '2021', 'Table 8'), verification: 'secondary', validRange: null };
const DIFFERS: readonly Warning[] = ['tier-differs-from-kingery-bulmash'];

/** The lines of Table 8 round a quantity of HD 1.1: coefficient x Q^(1/3), labelled with the pressure that the standard prints. */
export const tierRadius = ({ tier, neq_kg }: { readonly tier: Tier; readonly neq_kg: number }): Answer<{ radius_m: number }> =>
  notPositive({ neq_kg }) ?? value(TABLE_8, { radius_m: tier.coefficient * Math.cbrt(neq_kg) }, tier.differs ? DIFFERS : []);

/**
 * Between which lines of Table 8 a place lies.
 *
 * @returns the innermost line that it has reached (at least these effects; null: outside all) and the next one inwards (at most those)
 * @validity HD 1.1, blast only; says nothing of fragments, and nothing of what is permitted
 */
export function tierAt({ distance_m, neq_kg }: { readonly distance_m: number; readonly neq_kg: number }): Answer<{ k_m_kg13: number; reached: Tier | null; next: Tier | null }> {
  const wrong = notPositive({ neq_kg }) ?? negative({ distance_m });
  if (wrong) return wrong;
  const k = distance_m / Math.cbrt(neq_kg);
  const within = TIERS.filter(({ coefficient }) => k <= coefficient * (1 + 1e-9));
  const reached = within.at(-1) ?? null;
  const next = TIERS[within.length] ?? null;
  return value(TABLE_8, { k_m_kg13: k, reached, next }, reached?.differs || next?.differs ? DIFFERS : []);
}
