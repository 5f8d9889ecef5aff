import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import type { Position } from './geodesic.js';

/** Below this many edges every pair is looked at; above it an index finds the pairs whose boxes meet. */
const FEW_EDGES = 24;

/** The positions of a ring with longitudes that run on across the antimeridian, neighbours less than 180 degrees apart. */
export function unrolled(ring: readonly Position[]): readonly (readonly [number, number])[] {
  let previous = ring[0]![0];
  let turns = 0;
  return ring.map(([longitude, latitude]) => {
    const step = longitude - previous;
    if (step > 180) turns--;
    else if (step < -180) turns++;
    previous = longitude;
    return [longitude + 360 * turns, latitude] as const;
  });
}

/**
 * Two edges of a ring that cross: that meet at a point inside both, seen in longitude and latitude. Touching at a vertex is no crossing.
 * @returns the numbers of the two edges along the ring (repeated positions not counted), or undefined
 */
export function crossingEdges(ring: readonly Position[]): readonly [number, number] | undefined {
  const corners = unrolled([...ring, ring[0]!]).filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
  const count = corners.length - 1;

  const crossesAt = (i: number, j: number): boolean => cross(corners[i]!, corners[i + 1]!, corners[j]!, corners[j + 1]!);
  if (count <= FEW_EDGES) {
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) if (crossesAt(i, j)) return [i, j];
    return undefined;
  }
  const index = new Flatbush(count);
  const boxes = Array.from({ length: count }, (_, i) => boxOf(corners[i]!, corners[i + 1]!));
  for (const box of boxes) index.add(...box);
  index.finish();
  for (let i = 0; i < count; i++) {
    const found = index.search(...boxes[i]!, (j) => j > i && crossesAt(i, j));
    if (found.length > 0) return [i, Math.min(...found)];
  }
  return undefined;
}

type Corner = readonly [number, number];

const boxOf = (a: Corner, b: Corner): [number, number, number, number] => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];

function cross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const cSide = orient2d(...a, ...b, ...c);
  const dSide = orient2d(...a, ...b, ...d);
  if (cSide === 0 && dSide === 0) return overlapOnLine(a, b, c, d);
  if (Math.sign(cSide) * Math.sign(dSide) >= 0) return false;
  return Math.sign(orient2d(...c, ...d, ...a)) * Math.sign(orient2d(...c, ...d, ...b)) < 0;
}

/** Two edges on one line share more than an end. */
function overlapOnLine(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const k = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1;
  const start = Math.max(Math.min(a[k], b[k]), Math.min(c[k], d[k]));
  const end = Math.min(Math.max(a[k], b[k]), Math.max(c[k], d[k]));
  return start < end;
}
