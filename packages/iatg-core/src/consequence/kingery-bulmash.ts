import { invalid, isWithin, notPositive, published, value, type Answer, type Basis, type InvalidInput, type OutOfRange, type Refusal, type Warning } from './answer.js';
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
  const unknown = faultOfQuestion(quantity, burst, form);
  if (unknown) return unknown;
  const wrong = notPositive({ z_m_kg13 });
  if (wrong) return wrong;
  const found = answeringCurve(quantity, z_m_kg13, burst, form);
  if ('kind' in found) return found;
  return value(basisOf(found), { scaled: curveValue(found.curve, z_m_kg13), form: found.form }, warningsAt(found, z_m_kg13, form));
}

/** A curve with its name and ends. */
export interface NamedCurve {
  readonly curve: Curve;
  readonly form: Form;
  readonly burst: Burst;
  readonly min: number;
  readonly max: number;
}

/** The curves that may answer, in the order in which they are asked. */
export function curvesOf(quantity: BlastQuantity, burst: Burst, form?: Form): readonly NamedCurve[] {
  const curves: NamedCurve[] = [];
  const add = (curve: Curve | undefined, ofForm: Form, min = curve?.pieces[0]!.min): unknown =>
    curve && (form === undefined || form === ofForm) && curves.push({ curve, form: ofForm, burst, min: min!, max: curve.pieces.at(-1)!.max });
  if (burst === 'air') {
    add(FULL_AIR[quantity], 'full');
    return curves;
  }
  add(FULL_SURFACE[quantity], 'full');
  const far = SIMPLIFIED_SURFACE[quantity];
  // Beside the full form the simplified one answers beyond its end only.
  if (form === 'simplified' || far.pieces.at(-1)!.max > FULL_ENDS) add(far, 'simplified', form === 'simplified' ? undefined : FULL_ENDS);
  return curves;
}

const FULL_ENDS = 40;

function answeringCurve(quantity: BlastQuantity, z: number, burst: Burst, form: Form | undefined): NamedCurve | Refusal {
  const curves = curvesOf(quantity, burst, form);
  if (curves.length === 0) return invalid('quantity', `${quantity}, ${burst} burst`, 'unknown', Object.keys(FULL_AIR));
  return curves.find(({ min, max }) => isWithin(z, min, max)) ?? outOfRange(quantity, 'z_m_kg13', z, curves[0]!.min, curves.at(-1)!.max);
}

export const outOfRange = (quantity: string, input: string, found: number, min: number, max: number): OutOfRange => ({ kind: 'out-of-range', quantity, input, found, min, max });

export const basisOf = ({ form, burst, min, max }: NamedCurve): Basis => ({
  source: form === 'full' ? (burst === 'surface' ? KB_SURFACE : KB_AIR) : SWISDAK,
  verification: 'secondary',
  validRange: { input: 'z_m_kg13', min, max },
});

const KB_SURFACE = published('Kingery and Bulmash', '1984', 'hemispherical surface burst, full polynomials (as used by IATG 01.80)');
const KB_AIR = published('Kingery and Bulmash', '1984', 'spherical free-air burst, full polynomials');
const SWISDAK = published('Swisdak', '1994', 'hemispherical surface burst, simplified polynomials');

export function warningsAt(curve: NamedCurve, z: number, asked: Form | undefined): readonly Warning[] {
  if (z < NEAR_THE_CHARGE) return ['near-the-charge'];
  return curve.form === 'simplified' && asked === undefined ? ['far-form-steps-by-half-a-percent', 'weather-can-multiply-far-pressures'] : [];
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
