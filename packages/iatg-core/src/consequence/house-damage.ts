import { invalid, negative, notPositive, published, value, type Answer, type Basis, type InvalidInput } from './answer.js';

/** A: demolished. B: beyond repair. Cb: uninhabitable, serious repair. Ca: uninhabitable until repaired. D: habitable, light damage. */
export type HouseCategory = 'A' | 'B' | 'Cb' | 'Ca' | 'D';

/** The two sets of constants that are in use; they differ by up to a third, so every answer names its own. */
export type HouseSet = 'revised' | 'estc';

/** From the inside outwards. */
export const HOUSE_CATEGORIES: readonly HouseCategory[] = ['A', 'B', 'Cb', 'Ca', 'D'];

const K: Readonly<Record<HouseSet, Readonly<Record<HouseCategory, number>>>> = {
  revised: { A: 4.8, B: 7.1, Cb: 12.4, Ca: 21.3, D: 42.6 },
  estc: { A: 3.8, B: 5.6, Cb: 9.6, Ca: 28, D: 56 },
};

const BASES: Readonly<Record<HouseSet, Basis>> = {
  revised: { source: published('Jarrett form', '1968', 'revised constants, as programs use them (attributed to Gilbert, Lees and Scilly 1994)'), verification: 'secondary', validRange: null },
  estc: { source: published('Jarrett', '1968', 'constants of the ESTC'), verification: 'recalled-unverified', validRange: null },
};

interface HouseQuestion {
  readonly tnt_kg: number;
  readonly set: HouseSet;
}

/**
 * The distance within which British brick houses suffer a category of damage or worse.
 *
 *     R = K Q^(1/3) / (1 + (3175/Q)^2)^(1/6)
 */
export function houseDamageRadius({ tnt_kg, category, set }: HouseQuestion & { readonly category: HouseCategory }): Answer<{ radius_m: number; set: HouseSet }> {
  const wrong = notPositive({ tnt_kg }) ?? faultOfSet(set);
  if (wrong) return wrong;
  if (!HOUSE_CATEGORIES.includes(category)) return invalid('category', category, 'unknown', HOUSE_CATEGORIES);
  return value(BASES[set], { radius_m: K[set][category] * houseScale_m(tnt_kg), set });
}

/** The category of damage to a house at a distance; null: lighter than D. */
export function houseDamageAt({ tnt_kg, distance_m, set }: HouseQuestion & { readonly distance_m: number }): Answer<{ category: HouseCategory | null; set: HouseSet }> {
  const wrong = notPositive({ tnt_kg }) ?? negative({ distance_m }) ?? faultOfSet(set);
  if (wrong) return wrong;
  const scale_m = houseScale_m(tnt_kg);
  return value(BASES[set], { category: HOUSE_CATEGORIES.find((category) => distance_m <= K[set][category] * scale_m) ?? null, set });
}

const houseScale_m = (tnt_kg: number): number => Math.cbrt(tnt_kg) / (1 + (3175 / tnt_kg) ** 2) ** (1 / 6);

const faultOfSet = (set: HouseSet): InvalidInput | null => (Object.hasOwn(K, set) ? null : invalid('set', set, 'unknown', Object.keys(K)));
