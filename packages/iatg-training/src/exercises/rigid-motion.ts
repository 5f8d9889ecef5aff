import type { Geometry } from 'iatg-core';

/** How far a footprint was moved and turned, if it kept its shape; null if it did not. */
export function rigidMotion(before: Geometry, after: Geometry): { readonly moved_m: number; readonly turned_deg: number } | null {
  const [from, to] = [inMetres(before), inMetres(after)];
  if (from.offsets.length !== to.offsets.length) return null;
  let dot = 0;
  let cross = 0;
  from.offsets.forEach(([x, y], i) => {
    const [u, v] = to.offsets[i]!;
    dot += x * u + y * v;
    cross += x * v - y * u;
  });
  const turned = dot === 0 && cross === 0 ? 0 : Math.atan2(cross, dot);
  const [c, s] = [Math.cos(turned), Math.sin(turned)];
  const size_m = Math.max(...from.offsets.map(([x, y]) => Math.hypot(x, y)));
  // A footprint keeps its shape on the map, not to the millimetre on the ellipsoid.
  const tolerance_m = 0.3 + 0.005 * size_m;
  const kept = from.offsets.every(([x, y], i) => Math.hypot(c * x - s * y - to.offsets[i]![0], s * x + c * y - to.offsets[i]![1]) <= tolerance_m);
  if (!kept) return null;
  const [east, north] = metresBetween(from.middle, to.middle);
  return { moved_m: Math.hypot(east, north), turned_deg: (Math.abs(turned) * 180) / Math.PI };
}

/** The geometry with its middle at another position, its shape in metres kept. */
export function movedTo(geometry: Geometry, [longitude, latitude]: Point): Geometry {
  const [fromLongitude, fromLatitude] = middleOf(geometry);
  const stretch = Math.cos((fromLatitude * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180);
  const place = ([x, y]: Point): Point => [longitude + (x - fromLongitude) * stretch, latitude + (y - fromLatitude)];
  return { ...geometry, coordinates: mapped(geometry.coordinates, place) } as Geometry;
}

export type Point = readonly [longitude: number, latitude: number];

/** The mean of the distinct corners. */
export function middleOf(geometry: Geometry): Point {
  const points = distinct(positionsOf(geometry.coordinates));
  return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
}

export function positionsOf(coordinates: unknown): readonly Point[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as unknown as Point] : coordinates.flatMap(positionsOf);
}

const mapped = (coordinates: unknown, place: (point: Point) => Point): unknown =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number' ? place(coordinates as unknown as Point) : (coordinates as readonly unknown[]).map((inner) => mapped(inner, place));

const distinct = (points: readonly Point[]): readonly Point[] => [...new Map(points.map((point) => [`${point[0]} ${point[1]}`, point])).values()];

const METRES_PER_DEGREE = 111_000;

function metresBetween([fromX, fromY]: Point, [x, y]: Point): Point {
  return [(x - fromX) * METRES_PER_DEGREE * Math.cos((fromY * Math.PI) / 180), (y - fromY) * METRES_PER_DEGREE];
}

function inMetres(geometry: Geometry): { readonly middle: Point; readonly offsets: readonly Point[] } {
  const middle = middleOf(geometry);
  return { middle, offsets: distinct(positionsOf(geometry.coordinates)).map((point) => metresBetween(middle, point)) };
}
