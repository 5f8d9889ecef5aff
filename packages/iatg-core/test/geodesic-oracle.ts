import geographiclib from 'geographiclib-geodesic';
import type { Position } from '../src/geometry/geodesic.js';
import type { GeometryJson } from './generators.js';

/*
 * The distance between two geometries by another method than the engine's: no plane, no series, no tree. Every edge is a geodesic of Karney's
 * algorithm; the nearest places of two edges are found by dense sampling and then by golden section along each. It is slow and simple.
 * It does not know insides: for overlapping areas it gives the distance of their edges.
 */
const { Geodesic } = geographiclib;
const { WGS84 } = Geodesic;

/** A stretch of a geodesic, by the share of its length. */
interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly length_m: number;
  readonly at: (share: number) => Position;
}

export const karney_m = (a: Position, b: Position): number => WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12!;

export function karneyAzimuth_deg(a: Position, b: Position): number {
  return WGS84.Inverse(a[1], a[0], b[1], b[0]).azi1!;
}

export function karneyDirect(from: Position, azimuth_deg: number, distance_m: number): Position {
  const { lat2, lon2 } = WGS84.Direct(from[1], from[0], azimuth_deg, distance_m);
  return [lon2!, lat2!];
}

export function edge(from: Position, to: Position): Edge {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const length_m = line.s13;
  return {
    from,
    to,
    length_m,
    at(share) {
      const { lat2, lon2 } = line.Position(share * length_m);
      return [lon2!, lat2!];
    },
  };
}

export function edgesOf({ type, coordinates }: GeometryJson): readonly Edge[] {
  const chain = (positions: readonly Position[], closed: boolean): readonly Edge[] => {
    if (positions.length === 1) return [edge(positions[0]!, positions[0]!)];
    const edges = positions.slice(1).map((to, i) => edge(positions[i]!, to));
    return closed ? [...edges, edge(positions.at(-1)!, positions[0]!)] : edges;
  };
  switch (type) {
    case 'Point':
      return chain([coordinates as Position], false);
    case 'MultiPoint':
      return (coordinates as Position[]).flatMap((position) => chain([position], false));
    case 'LineString':
      return chain(coordinates as Position[], false);
    case 'MultiLineString':
      return (coordinates as Position[][]).flatMap((line) => chain(line, false));
    case 'Polygon':
      return (coordinates as Position[][]).flatMap((ring) => chain(ring, true));
    case 'MultiPolygon':
      return (coordinates as Position[][][]).flat().flatMap((ring) => chain(ring, true));
  }
}

/** The least distance between the edges of two geometries, in m. */
export function edgeDistance_m(a: GeometryJson, b: GeometryJson): number {
  let best_m = Infinity;
  for (const p of edgesOf(a)) {
    for (const q of edgesOf(b)) {
      const ends_m = Math.min(karney_m(p.from, q.from), karney_m(p.from, q.to), karney_m(p.to, q.from), karney_m(p.to, q.to));
      if (ends_m - p.length_m - q.length_m >= best_m) continue;
      best_m = Math.min(best_m, ends_m, nearestOfEdges_m(p, q));
    }
  }
  return best_m;
}

function nearestOfEdges_m(p: Edge, q: Edge): number {
  const toEdge_m = (place: Position): number => (q.length_m === 0 ? karney_m(place, q.from) : least((share) => karney_m(place, q.at(share)), 5));
  return p.length_m === 0 ? toEdge_m(p.from) : least((share) => toEdge_m(p.at(share)), 7);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The least value over shares from 0 to 1: sampled, then golden section round the least sample. */
export function least(value: (share: number) => number, samples: number): number {
  let best = 0;
  let best_m = Infinity;
  for (let i = 0; i <= samples; i++) {
    const value_m = value(i / samples);
    if (value_m < best_m) [best, best_m] = [i, value_m];
  }
  let [low, high] = [Math.max(0, (best - 1) / samples), Math.min(1, (best + 1) / samples)];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [left_m, right_m] = [value(left), value(right)];
  while (high - low > 1e-7) {
    if (left_m <= right_m) {
      [high, right, right_m] = [right, left, left_m];
      left = high - GOLDEN * (high - low);
      left_m = value(left);
    } else {
      [low, left, left_m] = [left, right, right_m];
      right = low + GOLDEN * (high - low);
      right_m = value(right);
    }
    best_m = Math.min(best_m, left_m, right_m);
  }
  return best_m;
}
