import { invalid, isWithin, notPositive, value, weaker, type Answer, type Warning } from './answer.js';
import { curvesOf, faultOfQuestion, outOfRange, pieceValue, warningsAt, type BlastQuantity, type Burst, type Form, type NamedCurve } from './kingery-bulmash.js';
import type { Piece } from './kingery-bulmash-coefficients.js';
import { explosiveOf, factorBasis, type ExplosiveId } from './tnt-equivalence.js';

/** Only these fall or rise all the way: a duration or an incident impulse is met at several distances. */
const INVERTIBLE: readonly BlastQuantity[] = ['incident-pressure', 'reflected-pressure'];

export interface PressureQuestion {
  readonly neq_kg: number;
  readonly pressure_kPa: number;
  /** Left out: the incident pressure. */
  readonly quantity?: BlastQuantity;
  readonly explosive?: ExplosiveId;
  readonly burst?: Burst;
  readonly form?: Form;
}

/**
 * The distance at which a pressure is reached: the inverse of `blast`.
 *
 * Each polynomial is searched on its own, by halving on the logarithm of the scaled distance. Where the published pieces do not quite meet,
 * a pressure can stand at two distances: the greater is given, and the answer says so.
 *
 * @returns the distance, out of range where no piece has that pressure; durations and impulses are refused
 * @example distanceForPressure({ neq_kg: 1000, pressure_kPa: 34.5 }) // distance_m: 57.2
 */
export function distanceForPressure({ neq_kg, pressure_kPa, quantity = 'incident-pressure', explosive = 'tnt', burst = 'surface', form }: PressureQuestion): Answer<{
  distance_m: number;
  z_m_kg13: number;
  form: Form;
  factor: number;
}> {
  const wrong = notPositive({ neq_kg, pressure_kPa }) ?? faultOfQuestion(quantity, burst, form);
  if (wrong) return wrong;
  const row = explosiveOf(explosive);
  if ('kind' in row) return row;
  if (!INVERTIBLE.includes(quantity)) return invalid('quantity', quantity, 'not-invertible', INVERTIBLE);
  const curves = curvesOf(quantity, burst, form);
  if (curves.length === 0) return invalid('quantity', `${quantity}, ${burst} burst`, 'unknown', INVERTIBLE);

  const roots = curves.flatMap((curve) => curve.curve.pieces.flatMap((piece) => rootIn(curve, piece, pressure_kPa)));
  const farthest = roots.at(-1);
  if (!farthest) return outOfRange('distance', 'pressure_kPa', pressure_kPa, lastOf(curves), firstOf(curves));
  const { z, curve } = farthest;
  const holds = row.pressures_kPa === null || factorHoldsFor(quantity, z, curves, row.pressures_kPa, burst, form);
  const factor = holds ? row.forPressure : 1;
  const warnings: Warning[] = [
    ...warningsAt(curve, z, form),
    ...(roots.length > 1 ? (['two-distances-the-greater-is-given'] as const) : []),
    ...(holds ? [] : (['factor-refused-outside-its-pressures'] as const)),
    ...(row.id !== 'tnt' && !row.pressures_kPa ? (['factor-range-not-stated'] as const) : []),
  ];
  const { basis } = curve;
  const verification = weaker(basis.verification, factorBasis(row, 'pressure').verification);
  return value({ ...basis, verification }, { distance_m: z * Math.cbrt(neq_kg * factor), z_m_kg13: z, form: curve.form, factor }, warnings);
}

/** The table states incident pressures; a reflected one is judged by the incident one at the same place. */
function factorHoldsFor(quantity: BlastQuantity, z: number, curves: readonly NamedCurve[], [min, max]: readonly [number, number], burst: Burst, form: Form | undefined): boolean {
  const incident = quantity === 'incident-pressure' ? curves : curvesOf('incident-pressure', burst, form);
  const curve = incident.find((one) => isWithin(z, one.min, one.max));
  return curve !== undefined && isWithin(valueAt(curve, z), min, max);
}

function valueAt({ curve: { base, pieces } }: NamedCurve, z: number): number {
  return pieceValue(base, pieces.find(({ max }) => isWithin(z, 0, max)) ?? pieces.at(-1)!, z);
}

/** Where a piece takes a value; pressures fall along each piece. */
function rootIn(curve: NamedCurve, piece: Piece, wanted: number): readonly { z: number; curve: NamedCurve }[] {
  const min = Math.max(piece.min, curve.min);
  const { max } = piece;
  if (max <= min) return [];
  const at = (log: number): number => pieceValue(curve.curve.base, piece, Math.exp(log));
  let low = Math.log(min);
  let high = Math.log(max);
  if (!isWithin(wanted, at(high), at(low))) return [];
  // Doubles near a logarithm of 5 are 1e-15 apart: no more than 52 halvings tell them apart.
  for (let step = 0; step < 52; step++) {
    const middle = (low + high) / 2;
    if (at(middle) >= wanted) low = middle;
    else high = middle;
  }
  return [{ z: Math.exp(low), curve }];
}

const firstOf = (curves: readonly NamedCurve[]): number => valueAt(curves[0]!, curves[0]!.min);
const lastOf = (curves: readonly NamedCurve[]): number => valueAt(curves.at(-1)!, curves.at(-1)!.max);
