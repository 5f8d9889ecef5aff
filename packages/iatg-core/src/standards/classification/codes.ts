import type { Citation } from '../../types.js';

/** Hazard divisions of Class 1. */
export type HazardDivision = '1.1' | '1.2' | '1.3' | '1.4' | '1.5' | '1.6';

export type CompatibilityGroup = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'N' | 'S';

export type ClassificationCode = `${HazardDivision}${CompatibilityGroup}`;

export const HAZARD_DIVISIONS = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'] as const satisfies readonly HazardDivision[];

export const COMPATIBILITY_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S'] as const satisfies readonly CompatibilityGroup[];

/**
 * The 35 classification codes: 9 + 10 + 7 + 7 + 1 + 1. All but 1.3F are the code of a UN number.
 * Canadian TDG Regulations SOR/2001-286, Part 2, Appendix 2; an independent list of codes is identical.
 */
export const CODES = `
         A  B  C  D  E  F  G  H  J  K  L  N  S
    1.1  x  x  x  x  x  x  x  -  x  -  x  -  -
    1.2  -  x  x  x  x  x  x  x  x  x  x  -  -
    1.3  -  -  x  -  -  x  x  x  x  x  x  -  -
    1.4  -  x  x  x  x  x  x  -  -  -  -  -  x
    1.5  -  -  -  x  -  -  -  -  -  -  -  -  -
    1.6  -  -  -  -  -  -  -  -  -  -  -  x  -`;

/**
 * HD 1.2 divides by the HE mass (burster) of ONE item, not by its whole NEQ: above it is 1.2.1, at or below 1.2.2. A 30 mm round with 0.049 kg of HE
 * and 0.123 kg of propellant is 1.2.2.
 */
export const HE_THRESHOLD = { he_kg: 0.136, cite: { document: 'IATG 02.20', edition: '2021', place: 'Table 9' } satisfies Citation } as const;
