import { invalid, negative, notPositive, ufc, value, type Answer, type Basis, type InvalidInput } from './answer.js';
import { FOOT_m, POUND_kg } from './scaled-distance.js';

/** Constants of the explosive, UFC 3-340-02 Table 2-7, in oz^(1/2) in^(-7/6). */
// prettier-ignore
export const MOTT_B: Readonly<Record<string, number>> = {
  baratol: 0.512, 'composition-a3': 0.22, 'composition-b': 0.222, cyclotol: 0.197, 'h-6': 0.276, 'hbx-1': 0.256, 'hbx-3': 0.323, pentolite: 0.248,
  'ptx-1': 0.222, 'ptx-2': 0.227, rdx: 0.212, tetryl: 0.272, tnt: 0.312,
};

const OUNCE_kg = POUND_kg / 16;
const INCH_m = FOOT_m / 12;
/** kg^(1/2) m^(-7/6) for one oz^(1/2) in^(-7/6). */
export const MOTT_B_SI = Math.sqrt(OUNCE_kg) / INCH_m ** (7 / 6);

const mott = (place: string): Basis => ({ source: ufc(`${place} (mild steel cylinder)`), verification: 'verified', validRange: null });

interface Casing {
  /** Constant of the explosive in oz^(1/2) in^(-7/6), see `MOTT_B`. */
  readonly b: number;
  readonly thickness_m: number;
  readonly innerDiameter_m: number;
}

/**
 * The scale of the fragment masses: M_A = B t^(5/6) d^(1/3) (1 + t/d), here in kg^(1/2).
 */
export const mottScale = ({ b, thickness_m, innerDiameter_m }: Casing): Answer<{ scale_kg12: number }> =>
  notPositive({ b, thickness_m, innerDiameter_m }) ??
  value(mott('equation 2-36'), { scale_kg12: b * MOTT_B_SI * thickness_m ** (5 / 6) * Math.cbrt(innerDiameter_m) * (1 + thickness_m / innerDiameter_m) });

/** How many fragments a casing gives, and their mean and greatest mass. In one unit of mass N = W / (2 M_A^2). */
export function mottFragments({ scale_kg12, casing_kg }: { readonly scale_kg12: number; readonly casing_kg: number }): Answer<{ count: number; mean_kg: number; greatest_kg: number }> {
  const wrong = notPositive({ scale_kg12, casing_kg });
  if (wrong) return wrong;
  const count = casing_kg / (2 * scale_kg12 ** 2);
  return value(mott('equations 2-37 to 2-44'), { count, mean_kg: 2 * scale_kg12 ** 2, greatest_kg: (scale_kg12 * Math.log(Math.max(1, count))) ** 2 });
}

/** How many fragments are heavier than a mass: N exp(-(m^(1/2)) / M_A). */
export const mottHeavierThan = ({ scale_kg12, casing_kg, fragment_kg }: { readonly scale_kg12: number; readonly casing_kg: number; readonly fragment_kg: number }): Answer<{ count: number }> =>
  notPositive({ scale_kg12, casing_kg }) ?? negative({ fragment_kg }) ?? value(mott('equation 2-39'), { count: (casing_kg / (2 * scale_kg12 ** 2)) * Math.exp(-Math.sqrt(fragment_kg) / scale_kg12) });

/** The mass that a share of the fragments does not exceed: M_A^2 ln^2(1 - CL), to CL = 0.9999. */
export function mottDesignMass({ scale_kg12, confidence }: { readonly scale_kg12: number; readonly confidence: number }): Answer<{ fragment_kg: number }> {
  const wrong = notPositive({ scale_kg12 }) ?? negative({ confidence }) ?? faultOfConfidence(confidence);
  return wrong ?? value({ ...mott('equation 2-42'), validRange: { input: 'confidence', min: 0, max: MOST } }, { fragment_kg: (scale_kg12 * Math.log(1 - confidence)) ** 2 });
}

/** Above it another equation holds, which could not be read with certainty. */
const MOST = 0.9999;
const faultOfConfidence = (confidence: number): InvalidInput | null => (confidence <= MOST ? null : invalid('confidence', confidence, 'not-a-share'));
