import { inverse, type Position } from './geodesic.js';
import { nearestOnChords, chordOf, placeOn, separation_m } from './separation.js';
import type { Shape } from './shape.js';

/** Two positions, one on each of two shapes, that are as far apart as the shapes. */
export interface NearestPositions {
  readonly from: Position;
  readonly to: Position;
}

/** A chord leaves the surface by at most length2 / (8 R): twice that, and the places themselves, are allowed for. */
const SAG = 1 / (4 * 6_335_439);

/**
 * The line to draw between two shapes: between the nearest places of both, right to 1 mm of length for shapes up to 20 km apart with edges
 * up to 10 km. The distance itself is that of `separation_m`; this only says where. Shapes that touch give one position twice.
 */
export function nearestPositions(a: Shape, b: Shape): NearestPositions {
  const distance_m = separation_m(a, b);
  const edgesOf = ({ edges }: Shape): number => edges.length / 2;
  const candidates: { readonly edgeA: number; readonly edgeB: number; readonly shareA: number; readonly shareB: number; readonly chord_m: number; readonly sag_m: number }[] = [];
  let least_m = Infinity;
  for (let edgeA = 0; edgeA < edgesOf(a); edgeA++) {
    const chordA = chordOf(a, edgeA);
    for (let edgeB = 0; edgeB < edgesOf(b); edgeB++) {
      const chordB = chordOf(b, edgeB);
      const { distance2, shareA, shareB } = nearestOnChords(chordA, chordB);
      const sag_m = SAG * (length2(chordA.along) + length2(chordB.along)) + 0.01;
      const chord_m = Math.sqrt(distance2);
      if (chord_m - sag_m > least_m) continue;
      least_m = Math.min(least_m, chord_m + sag_m);
      candidates.push({ edgeA, edgeB, shareA, shareB, chord_m, sag_m });
    }
  }
  let best: NearestPositions | null = null;
  let best_m = Infinity;
  for (const { edgeA, edgeB, shareA, shareB, chord_m, sag_m } of candidates) {
    if (chord_m - sag_m > least_m) continue;
    const [from, to] = [placeOn(a, edgeA, shareA), placeOn(b, edgeB, shareB)];
    const apart_m = inverse(from, to).distance_m;
    if (apart_m < best_m) [best, best_m] = [{ from, to }, apart_m];
  }
  return distance_m === 0 ? { from: best!.from, to: best!.from } : best!;
}

const length2 = ([x, y, z]: readonly [number, number, number]): number => x * x + y * y + z * z;
