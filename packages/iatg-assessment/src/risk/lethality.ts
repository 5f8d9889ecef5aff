import { blast, estcLethalityInAHouse, estcLethalityInTheOpen, isValue, probitShare, type Answer, type Refusal, type Verification } from 'iatg-core/consequence';
import type { LethalityModel } from './risk.js';

/** The share of people who die at a place by direct blast, and what the formula rests on. */
export interface Lethality {
  readonly kind: 'value';
  readonly share: number;
  readonly source: string;
  readonly verification: Verification;
}

/**
 * Share of deaths by one model at a distance from a quantity of TNT on the ground.
 *
 * The models disagree by factors of two to four and were not read in their own sources; each answer names its own. Fragments, falling
 * buildings (but for `estc-house`) and fire are not in it.
 *
 * @param tnt_kg above 0
 * @param distance_m above 0
 * @returns the share, or the refusal of a formula outside its range
 */
export function lethalityAt(model: LethalityModel, tnt_kg: number, distance_m: number): Lethality | Refusal {
  const s_m_kg13 = distance_m / Math.cbrt(tnt_kg);
  switch (model) {
    case 'estc-open':
      return told(estcLethalityInTheOpen({ s_m_kg13 }));
    case 'estc-house':
      return told(estcLethalityInAHouse({ s_m_kg13 }));
    case 'lung-eisenberg': {
      const air = blast({ neq_kg: tnt_kg, distance_m });
      if (air.kind !== 'blast') return air;
      const { incidentPressure } = air;
      return isValue(incidentPressure) ? told(probitShare({ name: 'lung-eisenberg', input: incidentPressure.pressure_kPa * 1_000 })) : incidentPressure;
    }
  }
}

function told(answer: Answer<{ share: number }>): Lethality | Refusal {
  if (!isValue(answer)) return answer;
  const { document, edition, place } = answer.source;
  return { kind: 'value', share: answer.share, source: [document, edition, place].join(', '), verification: answer.verification };
}
