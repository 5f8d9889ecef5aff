import { booleanOpDWithPolyTree, ClipType, FillRule, PolyTreeD, type PathD } from 'clipper2-ts';
import type { Position } from './geodesic.js';
import { cutAtAntimeridian, geometryOf, nestedRings, type RingGeometry } from './ring-outline.js';

/** Positions are whole numbers of 1e-9 degrees from an origin, as in a ring: no corner of a ring is moved. */
const UNITS = 1e9;

/**
 * One line round all rings: the outline of all that lies within any of them. Corners are those of the rings, and where two lines cross,
 * to 0.1 mm. Cut at the antimeridian.
 * @returns null where there is no ring
 */
export function ringEnvelope(rings: readonly RingGeometry[]): RingGeometry | null {
  const polygons = rings.flatMap((ring) => (ring.type === 'Polygon' ? [ring.coordinates] : ring.coordinates));
  const origin = polygons[0]?.[0]?.[0];
  if (!origin) return null;
  const near = (longitude: number): number => ((((longitude - origin[0] + 180) % 360) + 360) % 360) - 180;
  const paths = polygons.flat().map((ring): PathD => {
    const start = near(ring[0]![0]);
    // A cut ring runs along the antimeridian: its longitudes are told from its own first one, which they are never half a turn away from.
    return ring.slice(0, -1).map(([longitude, latitude]) => ({ x: Math.round((start + longitude - ring[0]![0]) * UNITS), y: Math.round((latitude - origin[1]) * UNITS) }));
  });
  const tree = new PolyTreeD();
  booleanOpDWithPolyTree(ClipType.Union, paths, null, tree, FillRule.NonZero, 0);
  const position = ({ x, y }: { x: number; y: number }): Position => [origin[0] + x / UNITS, origin[1] + y / UNITS];
  return geometryOf(nestedRings(tree).flatMap((polygon) => cutAtAntimeridian(polygon.map((ring) => ring.map(position)))));
}
