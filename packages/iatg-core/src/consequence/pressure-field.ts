import { notPositive, type InvalidInput } from './answer.js';
import { curvesOf, type Burst } from './kingery-bulmash.js';
import type { Curve, Piece } from './kingery-bulmash-coefficients.js';

/** Two ends that differ by less than this share are one (see `isWithin`). */
const SAME = 1e-9;

export interface FieldQuestion {
  readonly distances_m: ArrayLike<number>;
  readonly tnt_kg: number;
  readonly burst?: Burst;
  readonly quantity?: 'incident-pressure' | 'reflected-pressure';
}

/**
 * Writes the pressure at many distances, in kPa; NaN where `blast` refuses. The same figures as `blast`, to the last bit or nearly so,
 * without an object for each.
 *
 * @returns how many were written; what is wrong with the quantity
 */
export function pressuresInto(pressures_kPa: Float64Array, { distances_m, tnt_kg, burst = 'surface', quantity = 'incident-pressure' }: FieldQuestion): { readonly count: number } | InvalidInput {
  const wrong = notPositive({ tnt_kg });
  if (wrong) return wrong;
  const pressure = fieldOf(quantity, burst);
  const root = Math.cbrt(tnt_kg);
  const count = Math.min(pressures_kPa.length, distances_m.length);
  for (let i = 0; i < count; i++) pressures_kPa[i] = pressure(distances_m[i]! / root);
  return { count };
}

/** The pressure in kPa as a bare function of the scaled distance in m/kg^(1/3); NaN where it is out of range. */
export function fieldOf(quantity: 'incident-pressure' | 'reflected-pressure', burst: Burst): (z_m_kg13: number) => number {
  const pieces = curvesOf(quantity, burst).flatMap(({ curve, min, max }) =>
    curve.pieces.filter((piece) => piece.max > min).map((piece) => bare(curve.base, piece, Math.max(piece.min, min), Math.min(piece.max, max))),
  );
  const least = pieces[0]!.min * (1 - SAME);
  return (z) => {
    if (!(z >= least)) return NaN;
    for (const piece of pieces) if (z <= piece.max) return piece.at(z);
    return NaN;
  };
}

interface BarePiece {
  readonly min: number;
  readonly max: number;
  readonly at: (z: number) => number;
}

function bare(base: Curve['base'], { k0, k1, c }: Piece, min: number, max: number): BarePiece {
  const coefficients = Float64Array.from(c);
  const last = coefficients.length - 1;
  const [factor, unlogged] = base === '10' ? [k1 / Math.LN10, Math.LN10] : [k1, 1];
  const at = (z: number): number => {
    const u = k0 + factor * Math.log(z);
    let sum = coefficients[last]!;
    for (let i = last - 1; i >= 0; i--) sum = sum * u + coefficients[i]!;
    return Math.exp(sum * unlogged);
  };
  return { min, max: max * (1 + SAME), at };
}
