import type { Citation } from '../types.js';

/**
 * How far the source of a figure was seen. `verified`: read in the source itself. `secondary`: read in a copy or in a program that follows
 * it. `recalled-unverified`: no source was at hand; shown with this mark or not at all.
 */
export type Verification = 'verified' | 'secondary' | 'recalled-unverified';

/** Where a formula holds, by one of its inputs. */
export interface ValidRange {
  readonly input: string;
  readonly min: number;
  readonly max: number;
}

/** What a figure rests on. */
export interface Basis {
  readonly source: Citation;
  readonly verification: Verification;
  /** Null where the source states no limits. */
  readonly validRange: ValidRange | null;
}

/** Figures with their units in their names, and what they rest on. */
export type Value<Figures> = Readonly<Figures> & Basis & { readonly kind: 'value'; readonly warnings: readonly Warning[] };

/** The formula does not reach there. Nothing is extrapolated and nothing is set to the nearest end. */
export interface OutOfRange {
  readonly kind: 'out-of-range';
  /** What was asked for, for example `incident-pressure`. */
  readonly quantity: string;
  /** The input that is out of range, as found, and the ends of the range. */
  readonly input: string;
  readonly found: number;
  readonly min: number;
  readonly max: number;
}

/** What was given cannot be an input of the formula. */
export interface InvalidInput {
  readonly kind: 'invalid-input';
  readonly input: string;
  readonly found: string;
  readonly reason: 'not-a-number' | 'not-finite' | 'not-positive' | 'negative' | 'not-a-share' | 'unknown' | 'not-invertible' | 'beyond-arithmetic' | 'beyond-examples';
  /** The words that are known; where `reason` is `unknown`. */
  readonly allowed: readonly string[];
}

export type Refusal = OutOfRange | InvalidInput;
export type Answer<Figures> = Value<Figures> | Refusal;

/** What a reader has to know beside a figure. */
export type Warning =
  | 'charge-beyond-the-trials'
  | 'crater-within-30-percent'
  | 'factor-range-not-stated'
  | 'factor-refused-outside-its-pressures'
  | 'far-form-steps-by-half-a-percent'
  | 'fireball-mass-includes-oxygen'
  | 'for-comparison-only'
  | 'impulse-factor-misprinted-in-copies'
  | 'long-pulse-injures-at-a-third'
  | 'near-the-charge'
  | 'not-a-maximum-range'
  | 'pressure-jumps-where-the-factor-ends'
  | 'tier-differs-from-kingery-bulmash'
  | 'two-distances-the-greater-is-given'
  | 'weather-can-multiply-far-pressures';

/** Two ends that differ by less than this share are one: 10 t at a scaled distance of 40 computes as 40.0000000000003. */
const SAME = 1e-9;

export const isWithin = (found: number, min: number, max: number): boolean => found >= min * (1 - SAME) && found <= max * (1 + SAME);

/** The figures with what they rest on; a figure that arithmetic cannot hold is a refusal, never NaN. */
export function value<Figures extends object>({ source, verification, validRange }: Basis, figures: Figures, warnings: readonly Warning[] = []): Answer<Figures> {
  for (const name in figures) {
    const figure = figures[name];
    if (typeof figure === 'number' && !Number.isFinite(figure)) return invalid(name, figure, 'beyond-arithmetic');
  }
  return { kind: 'value', ...figures, source, verification, validRange, warnings };
}

export const isValue = <Figures>(answer: Answer<Figures>): answer is Value<Figures> => answer.kind === 'value';

export const invalid = (input: string, found: unknown, reason: InvalidInput['reason'], allowed: readonly string[] = []): InvalidInput => ({
  kind: 'invalid-input',
  input,
  found: typeof found === 'string' ? found.slice(0, 60) : String(found),
  reason,
  allowed,
});

/**
 * No source of these formulae states a greatest quantity. This one is OURS, against slips of units and of zeros: the greatest that a published
 * example of any of them works with, a ball of fire of 21,000 t. No store and no accident comes near it.
 */
export const GREATEST_kg = 21_000_000;

type Inputs = Readonly<Record<string, number>>;

/** The first input that is not a number above 0. */
export const notPositive = (inputs: Inputs): InvalidInput | null => firstFault(inputs, (number) => (number > 0 ? null : number < 0 ? 'negative' : 'not-positive'));

/** The first input that is not a number from 0. */
export const negative = (inputs: Inputs): InvalidInput | null => firstFault(inputs, (number) => (number < 0 ? 'negative' : null));

function firstFault(inputs: Inputs, faultOf: (number: number) => InvalidInput['reason'] | null): InvalidInput | null {
  for (const input in inputs) {
    const found = inputs[input]!;
    const reason = typeof found !== 'number' || Number.isNaN(found) ? 'not-a-number' : Number.isFinite(found) ? (faultOf(found) ?? (input.endsWith('_kg') && found > GREATEST_kg ? 'beyond-examples' : null)) : 'not-finite';
    if (reason) return invalid(input, found, reason);
  }
  return null;
}

/** The basis of a figure that rests on two: the weaker mark counts. */
export const weaker = (a: Verification, b: Verification): Verification => ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!;
const ORDER: readonly Verification[] = ['verified', 'secondary', 'recalled-unverified'];

/** The document whose text was not at hand: what is known of it comes from copies. */
export const iatg0180 = (place: string): Citation => ({ document: 'IATG 01.80', edition: '2021', place: `${place}, as copied in secondary sources` });
export const ufc = (place: string): Citation => ({ document: 'UFC 3-340-02', edition: '2008', place });
export const published = (document: string, edition: string, place: string): Citation => ({ document, edition, place });
