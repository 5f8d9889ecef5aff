import { invalid, negative, notPositive, published, value, type Answer, type Basis } from './answer.js';

/** Two constants for the diameter are in use: 3.77 was seen in print, 3.76 is recalled. */
export type FireballSet = 'printed-3.77' | 'recalled-3.76';

const SETS: Readonly<Record<FireballSet, { readonly diameter: number; readonly basis: Basis }>> = {
  'printed-3.77': {
    diameter: 3.77,
    basis: { source: published('Rakaczky form', '1975', 'constants 3.77 and 0.258, as a page quotes a book of 1979'), verification: 'secondary', validRange: null },
  },
  'recalled-3.76': { diameter: 3.76, basis: { source: published('Rakaczky form', '1975', 'constants 3.76 and 0.258'), verification: 'recalled-unverified', validRange: null } },
};

/**
 * The ball of fire of burning explosive, HD 1.3: diameter 3.77 W^0.325 m, duration 0.258 W^0.349 s. What its heat does beyond it is not
 * answered: no rule with a source was found.
 */
export function fireball({ neq_kg, set = 'printed-3.77' }: { readonly neq_kg: number; readonly set?: FireballSet }): Answer<{ diameter_m: number; duration_s: number; set: FireballSet }> {
  const wrong = notPositive({ neq_kg }) ?? (Object.hasOwn(SETS, set) ? null : invalid('set', set, 'unknown', Object.keys(SETS)));
  if (wrong) return wrong;
  const { diameter, basis } = SETS[set];
  return value(basis, { diameter_m: diameter * neq_kg ** 0.325, duration_s: 0.258 * neq_kg ** 0.349, set }, ['fireball-mass-includes-oxygen']);
}

const DOSE: Basis = { source: published('Thermal dose', 'OSD/30', 'definition'), verification: 'secondary', validRange: null };

/** The dose of a steady flux: V = t q^(4/3), in (kW/m^2)^(4/3) s. */
export const thermalDose = ({ flux_kW_m2, duration_s }: { readonly flux_kW_m2: number; readonly duration_s: number }): Answer<{ dose_kW_m2_4_3_s: number }> =>
  negative({ flux_kW_m2, duration_s }) ?? value(DOSE, { dose_kW_m2_4_3_s: duration_s * flux_kW_m2 ** (4 / 3) });
