import { invalid, isWithin, notPositive, value, weaker, type Answer, type Warning } from './answer.js';
import { curvesOf, faultOfQuestion, lookUp, outOfRange, pieceValue, warningsAt, type BlastQuantity, type Burst, type Form, type NamedCurve } from './kingery-bulmash.js';
import type { Piece } from './kingery-bulmash-coefficients.js';
import { explosiveOf, factorBasis, type Explosive, type ExplosiveId } from './tnt-equivalence.js';

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
 * @example distanceForPressure({ neq_kg: 1000, pressure_kPa: 34.5 }) // distance_m: 57.04
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
  const holds = factorHolds(row, z, burst, form);
  // Where the factor ends, the pressure jumps down: a value within the jump stands nowhere, and beyond the jump there is less of it.
  const jump = !holds && factorHolds(row, z / Math.cbrt(row.forPressure), burst, form) ? endOfFactor(row, burst, form) : undefined;
  const factor = holds || jump ? row.forPressure : 1;
  const warnings: Warning[] = [
    ...warningsAt(curve, z, form, neq_kg),
    ...(roots.length > 1 ? (['two-distances-the-greater-is-given'] as const) : []),
    ...(jump ? (['pressure-jumps-where-the-factor-ends'] as const) : holds ? [] : (['factor-refused-outside-its-pressures'] as const)),
    ...(row.id !== 'tnt' && !row.pressures_kPa ? (['factor-range-not-stated'] as const) : []),
  ];
  const { basis } = curve;
  const verification = weaker(basis.verification, factorBasis(row, 'pressure').verification);
  return value({ ...basis, verification }, { distance_m: (jump ?? z) * Math.cbrt(neq_kg * factor), z_m_kg13: jump ?? z, form: curve.form, factor }, warnings);
}

/** The table states incident pressures; a reflected one is judged by the incident one at the same place. */
function factorHolds({ pressures_kPa }: Explosive, z: number, burst: Burst, form: Form | undefined): boolean {
  const there = pressures_kPa && lookUp('incident-pressure', z, burst, form);
  return !there || ('scaled' in there && isWithin(there.scaled, ...pressures_kPa));
}

/** The scaled distance of the least pressure for which the factor is given. */
function endOfFactor({ pressures_kPa }: Explosive, burst: Burst, form: Form | undefined): number | undefined {
  const roots = curvesOf('incident-pressure', burst, form).flatMap((curve) => curve.curve.pieces.flatMap((piece) => rootIn(curve, piece, pressures_kPa![0])));
  return roots.at(-1)?.z;
}

function valueAt({ curve: { base, pieces } }: NamedCurve, z: number): number {
  return pieceValue(base, pieces.find(({ max }) => isWithin(z, 0, max)) ?? pieces.at(-1)!, z);
}

/** Where a piece takes a value. Pressures fall along each piece, arrivals rise. */
export function rootIn(curve: NamedCurve, piece: Piece, wanted: number): readonly { z: number; curve: NamedCurve }[] {
  const min = Math.max(piece.min, curve.min);
  const { max } = piece;
  if (max <= min) return [];
  const at = (log: number): number => pieceValue(curve.curve.base, piece, Math.exp(log));
  let low = Math.log(min);
  let high = Math.log(max);
  const [first, last] = [at(low), at(high)];
  if (!isWithin(wanted, Math.min(first, last), Math.max(first, last))) return [];
  // Doubles near a logarithm of 5 are 1e-15 apart: no more than 52 halvings tell them apart.
  for (let step = 0; step < 52; step++) {
    const middle = (low + high) / 2;
    if (first > last ? at(middle) >= wanted : at(middle) <= wanted) low = middle;
    else high = middle;
  }
  return [{ z: Math.exp(low), curve }];
}

const firstOf = (curves: readonly NamedCurve[]): number => valueAt(curves[0]!, curves[0]!.min);
const lastOf = (curves: readonly NamedCurve[]): number => valueAt(curves.at(-1)!, curves.at(-1)!.max);
