import { invalid, isWithin, notPositive, published, value, type Answer, type Basis, type InvalidInput, type OutOfRange, type Refusal, type Warning } from './answer.js';
import type { Citation } from '../types.js';
import { FULL_AIR, FULL_SURFACE, SIMPLIFIED_SURFACE, type BlastQuantity, type Curve, type Piece } from './kingery-bulmash-coefficients.js';

export type { BlastQuantity };

/** On the ground (hemispherical), or bare and well above it (spherical; pressures alone). */
export type Burst = 'surface' | 'air';
/** The polynomials of 1984, or the simplified ones of 1994. */
export type Form = 'full' | 'simplified';

export const BLAST_QUANTITIES: readonly BlastQuantity[] = ['incident-pressure', 'reflected-pressure', 'incident-impulse', 'reflected-impulse', 'arrival', 'duration', 'front-velocity'];

/** Nearer than this the idea of a point that explodes is weak. */
const NEAR_THE_CHARGE = 0.5;

/** A quantity at a scaled distance, scaled itself: kPa, kPa ms/kg^(1/3), ms/kg^(1/3) or km/s. */
export interface ScaledQuestion {
  readonly quantity: BlastQuantity;
  readonly z_m_kg13: number;
  readonly burst?: Burst;
  /** Left out: the full form, and where it ends the simplified one. */
  readonly form?: Form;
}

/**
 * One quantity of the air blast of TNT at a scaled distance.
 *
 * @returns the scaled value and the form that gave it; out of range where neither form reaches
 * @source Kingery and Bulmash 1984; Swisdak 1994 beyond 40 m/kg^(1/3). IATG 01.80 and the calculator of the United Nations use the full form
 * @validity sea level, flat ground, a bare charge; see the range that comes with the answer
 */
export function kingeryBulmash({ quantity, z_m_kg13, burst = 'surface', form }: ScaledQuestion): Answer<{ scaled: number; form: Form }> {
  const found = faultOfQuestion(quantity, burst, form) ?? notPositive({ z_m_kg13 }) ?? lookUp(quantity, z_m_kg13, burst, form);
  return 'kind' in found ? found : value(found.curve.basis, { scaled: found.scaled, form: found.curve.form }, warningsAt(found.curve, z_m_kg13, form, 0));
}

/** A curve with its name, its ends and what it rests on. */
export interface NamedCurve {
  readonly curve: Curve;
  readonly form: Form;
  readonly min: number;
  readonly max: number;
  readonly basis: Basis;
}

/** Where the full form ends; beside it the simplified one answers beyond this only. */
const FULL_ENDS = 40;

const KB_SURFACE = published('Kingery and Bulmash', '1984', 'hemispherical surface burst, full polynomials (as used by IATG 01.80)');
const KB_AIR = published('Kingery and Bulmash', '1984', 'spherical free-air burst, full polynomials');
const SWISDAK = published('Swisdak', '1994', 'hemispherical surface burst, simplified polynomials');

/** The curves that may answer, in the order in which they are asked. */
export const curvesOf = (quantity: BlastQuantity, burst: Burst, form?: Form): readonly NamedCurve[] => CURVES[burst][form ?? 'either'][quantity];

type Curves = Readonly<Record<Form | 'either', Readonly<Record<BlastQuantity, readonly NamedCurve[]>>>>;

const CURVES: Readonly<Record<Burst, Curves>> = {
  surface: { full: eachQuantity(onGround), simplified: eachQuantity(simplified), either: eachQuantity((quantity) => [...onGround(quantity), ...beyondFull(quantity)]) },
  air: { full: eachQuantity(inAir), simplified: eachQuantity((): readonly NamedCurve[] => []), either: eachQuantity(inAir) },
};

function eachQuantity<T>(make: (quantity: BlastQuantity) => T): Readonly<Record<BlastQuantity, T>> {
  return {
    'incident-pressure': make('incident-pressure'),
    'reflected-pressure': make('reflected-pressure'),
    'incident-impulse': make('incident-impulse'),
    'reflected-impulse': make('reflected-impulse'),
    arrival: make('arrival'),
    duration: make('duration'),
    'front-velocity': make('front-velocity'),
  };
}

function onGround(quantity: BlastQuantity): readonly NamedCurve[] {
  return [named(FULL_SURFACE[quantity], 'full', KB_SURFACE)];
}

function simplified(quantity: BlastQuantity): readonly NamedCurve[] {
  return [named(SIMPLIFIED_SURFACE[quantity], 'simplified', SWISDAK)];
}

function beyondFull(quantity: BlastQuantity): readonly NamedCurve[] {
  const curve = SIMPLIFIED_SURFACE[quantity];
  return curve.pieces.at(-1)!.max > FULL_ENDS ? [named(curve, 'simplified', SWISDAK, FULL_ENDS)] : [];
}

function inAir(quantity: BlastQuantity): readonly NamedCurve[] {
  const curve = FULL_AIR[quantity];
  return curve ? [named(curve, 'full', KB_AIR)] : [];
}

function named(curve: Curve, form: Form, source: Citation, min = curve.pieces[0]!.min): NamedCurve {
  const { max } = curve.pieces.at(-1)!;
  return { curve, form, min, max, basis: { source, verification: 'secondary', validRange: { input: 'z_m_kg13', min, max } } };
}

/** The scaled value at a scaled distance above 0, and the curve that gave it. */
export function lookUp(quantity: BlastQuantity, z: number, burst: Burst, form: Form | undefined): { readonly curve: NamedCurve; readonly scaled: number } | Refusal {
  const curves = curvesOf(quantity, burst, form);
  if (curves.length === 0) return invalid('quantity', `${quantity}, ${burst} burst`, 'unknown', Object.keys(FULL_AIR));
  const curve = curves.find(({ min, max }) => isWithin(z, min, max));
  return curve ? { curve, scaled: curveValue(curve.curve, z) } : outOfRange(quantity, 'z_m_kg13', z, curves[0]!.min, curves.at(-1)!.max);
}

export const outOfRange = (quantity: string, input: string, found: number, min: number, max: number): OutOfRange => ({ kind: 'out-of-range', quantity, input, found, min, max });

const NONE: readonly Warning[] = [];
const NEAR: readonly Warning[] = ['near-the-charge'];
const FAR: readonly Warning[] = ['far-form-steps-by-half-a-percent', 'weather-can-multiply-far-pressures'];
/** The trials that the polynomials were fitted to had charges from under 1 kg to over 400 t. */
const GREATEST_TRIAL_kg = 400_000;

/** @param charge_kg 0 where only the scaled distance is known */
export function warningsAt({ form }: NamedCurve, z: number, asked: Form | undefined, charge_kg: number): readonly Warning[] {
  const warnings = z < NEAR_THE_CHARGE ? NEAR : form === 'simplified' && asked === undefined ? FAR : NONE;
  return charge_kg > GREATEST_TRIAL_kg ? [...warnings, 'charge-beyond-the-trials'] : warnings;
}

/** The value of a curve within its ends; at a joint the inner piece holds. Nothing is checked. */
export function curveValue({ base, pieces }: Curve, z: number): number {
  let i = 0;
  while (i < pieces.length - 1 && !isWithin(z, 0, pieces[i]!.max)) i++;
  return pieceValue(base, pieces[i]!, z);
}

export function pieceValue(base: Curve['base'], { k0, k1, c }: Piece, z: number): number {
  const u = k0 + k1 * (base === '10' ? Math.log10(z) : Math.log(z));
  let sum = 0;
  for (let i = c.length - 1; i >= 0; i--) sum = sum * u + c[i]!;
  return base === '10' ? 10 ** sum : Math.exp(sum);
}

/** Words that a program may pass without its compiler having seen them. */
export function faultOfQuestion(quantity: BlastQuantity, burst: Burst, form: Form | undefined): InvalidInput | null {
  if (!BLAST_QUANTITIES.includes(quantity)) return invalid('quantity', quantity, 'unknown', BLAST_QUANTITIES);
  if (burst !== 'surface' && burst !== 'air') return invalid('burst', burst, 'unknown', ['surface', 'air']);
  if (form !== undefined && form !== 'full' && form !== 'simplified') return invalid('form', form, 'unknown', ['full', 'simplified']);
  return null;
}
