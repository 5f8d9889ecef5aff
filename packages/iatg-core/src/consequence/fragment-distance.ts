import { isWithin, notPositive, published, value, type Answer, type Basis } from './answer.js';
import { outOfRange } from './kingery-bulmash.js';
import { FOOT_m, POUND_kg } from './scaled-distance.js';

/** The limits in pounds and the ceiling beyond them were recalled; the branches meet to 0.2 % at 100 lb, which supports them. */
const OPEN: Basis = {
  source: published('Hazardous fragment distance, open or light structure', 'undated', 'coefficients of one program; limits recalled'),
  verification: 'recalled-unverified',
  validRange: { input: 'neq_lb', min: 1, max: 450 },
};

/**
 * Distance to one hazardous fragment on 55.7 m^2, for HD 1.1 in the open or in a light structure, in feet and pounds:
 * 291.3 + 79.2 ln W to 100 lb, -1133.9 + 389 ln W to 450 lb.
 */
export function openFragmentDistance({ neq_kg }: { readonly neq_kg: number }): Answer<{ distance_m: number }> {
  const wrong = notPositive({ neq_kg });
  if (wrong) return wrong;
  const w = neq_kg / POUND_kg;
  if (!isWithin(w, 1, 450)) return outOfRange('fragment-distance', 'neq_lb', w, 1, 450);
  return value(OPEN, { distance_m: (isWithin(w, 0, 100) ? 291.3 + 79.2 * Math.log(w) : -1133.9 + 389 * Math.log(w)) * FOOT_m });
}

/** What the United States take for an unknown item of HD 1.1 in a casing: 1,250 ft. */
export const UNKNOWN_CASED_ITEM_m = 1250 * FOOT_m;
