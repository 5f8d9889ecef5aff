import { isWithin, notPositive, published, value, type Answer, type Basis } from './answer.js';
import { outOfRange } from './kingery-bulmash.js';
import { AMBIENT_kPa } from './shock-relations.js';

const FARTHEST = 500;

const KINNEY_GRAHAM: Basis = {
  source: published('Kinney and Graham', '1985', 'free-air pressure, constants 808 and 0.048 as worked examples use them'),
  verification: 'secondary',
  validRange: { input: 'z_m_kg13', min: 0, max: FARTHEST },
};

/**
 * Pressure of a chemical explosion in free air, for comparison. It does not stand in for Kingery-Bulmash: even with 1.8 times the charge
 * it departs from it by -12 % to +20 %. Its duration and impulse are left out: their constants have no source.
 *
 *     p/p0 = 808 (1 + (Z/4.5)^2) / ((1 + (Z/0.048)^2) (1 + (Z/0.32)^2) (1 + (Z/1.35)^2))^(1/2)
 */
export function kinneyGrahamPressure({ z_m_kg13: z, ambient_kPa = AMBIENT_kPa }: { readonly z_m_kg13: number; readonly ambient_kPa?: number }): Answer<{ pressure_kPa: number }> {
  const wrong = notPositive({ z_m_kg13: z, ambient_kPa });
  if (wrong) return wrong;
  if (!isWithin(z, 0, FARTHEST)) return outOfRange('incident-pressure', 'z_m_kg13', z, 0, FARTHEST);
  const falling = (1 + (z / 0.048) ** 2) * (1 + (z / 0.32) ** 2) * (1 + (z / 1.35) ** 2);
  return value(KINNEY_GRAHAM, { pressure_kPa: (ambient_kPa * 808 * (1 + (z / 4.5) ** 2)) / Math.sqrt(falling) }, ['for-comparison-only']);
}
