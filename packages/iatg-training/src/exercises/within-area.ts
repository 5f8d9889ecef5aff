import type { Geometry } from 'iatg-core';
import { positionsOf, type Point } from './rigid-motion.js';

/**
 * Whether a footprint lies within an area, edge on edge allowed. Seen in longitude and latitude: over the extent of a depot this differs
 * from the ellipsoid by millimetres.
 */
export function isWithin(footprint: Geometry, area: Geometry): boolean {
  const rings = ringsOf(area);
  const edges = rings.flatMap(edgesOf);
  const corners = positionsOf(footprint.coordinates);
  if (!corners.every((corner) => edges.some((edge) => liesOn(corner, edge)) || isInside(corner, edges))) return false;
  return !ringsOf(footprint).flatMap(edgesOf).some((edge) => edges.some((border) => cross(edge, border)));
}

type Edge = readonly [Point, Point];

function ringsOf({ type, coordinates }: Geometry): readonly (readonly Point[])[] {
  switch (type) {
    case 'Point':
      return [];
    case 'MultiPoint':
      return [];
    case 'LineString':
      return [coordinates as unknown as readonly Point[]];
    case 'Polygon':
    case 'MultiLineString':
      return coordinates as unknown as readonly (readonly Point[])[];
    case 'MultiPolygon':
      return (coordinates as unknown as readonly (readonly (readonly Point[])[])[]).flat();
  }
}

const edgesOf = (ring: readonly Point[]): readonly Edge[] => ring.slice(1).map((point, i) => [ring[i]!, point]);

/** About a centimetre, in degrees. */
const ON_EDGE = 1e-7;

function liesOn([x, y]: Point, [[ax, ay], [bx, by]]: Edge): boolean {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) < ON_EDGE;
}

function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges) if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  return inside;
}

/** Whether two edges cross at a point inside both; touching is not crossing. */
function cross([a, b]: Edge, [c, d]: Edge): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
