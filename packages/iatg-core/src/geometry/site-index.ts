import Flatbush from 'flatbush';
import { ECCENTRICITY2, EQUATORIAL_RADIUS_m } from './geodesic.js';
import type { Ball } from './shape.js';

/** The least radius of curvature along a meridian (at the equator): no arc gains latitude faster. */
const LEAST_MERIDIAN_RADIUS_m = EQUATORIAL_RADIUS_m * (1 - ECCENTRICITY2);

interface Box {
  readonly west_deg: number;
  readonly south_deg: number;
  readonly east_deg: number;
  readonly north_deg: number;
}

/** Shapes by place. */
export interface SiteIndex {
  /**
   * Numbers of all shapes that may lie within a geodesic distance of a ball, ascending. None within it is missing; some beyond it may be there.
   */
  readonly within: (ball: Ball, distance_m: number) => readonly number[];
  /** A distance that a shape keeps from a ball at least, by its number. */
  readonly atLeast_m: (ball: Ball, i: number) => number;
}

/** Indexes the balls of shapes; a shape's number is its place in the list. */
export function indexSites(balls: readonly Ball[]): SiteIndex {
  if (balls.length === 0) return { within: () => [], atLeast_m: () => Infinity };
  const index = new Flatbush(balls.length);
  // Side by side in memory, for hundreds of thousands of shapes are looked up in no order.
  const flat = new Float64Array(4 * balls.length);
  balls.forEach((ball, i) => {
    const { west_deg, south_deg, east_deg, north_deg } = boxAround(ball, ball.radius_m);
    index.add(west_deg, south_deg, east_deg, north_deg);
    flat.set([ball.x, ball.y, ball.z, ball.radius_m], 4 * i);
  });
  index.finish();
  const atLeast_m = ({ x, y, z, radius_m }: Ball, i: number): number =>
    Math.sqrt((x - flat[4 * i]!) ** 2 + (y - flat[4 * i + 1]!) ** 2 + (z - flat[4 * i + 2]!) ** 2) - radius_m - flat[4 * i + 3]!;
  return {
    atLeast_m,
    within(ball, distance_m) {
      const { west_deg, south_deg, east_deg, north_deg } = boxAround(ball, ball.radius_m + distance_m);
      const near = (i: number): boolean => atLeast_m(ball, i) <= distance_m;
      // Boxes run past 180 degrees rather than wrap, so the neighbours across the antimeridian are asked for one turn away.
      const found = [-360, 0, 360].flatMap((turn) => index.search(west_deg + turn, south_deg, east_deg + turn, north_deg, near));
      found.sort((a, b) => a - b);
      return found.filter((i, at) => i !== found[at - 1]);
    },
  };
}

/**
 * A box in longitude and latitude that holds every surface point within a straight distance of a ball's centre; the straight line is
 * never longer than the geodesic. Why it is large enough: a point at a difference in longitude d lies at least (distance of the centre
 * from the axis) x sin d away; and an arc changes the latitude by at most its length over the least meridian radius.
 */
function boxAround({ x, y, z }: Ball, reach_m: number): Box {
  const axis_m = Math.hypot(x, y);
  const longitude = (Math.atan2(y, x) * 180) / Math.PI;
  const latitude = (Math.atan2(z / (1 - ECCENTRICITY2), axis_m) * 180) / Math.PI;
  // The centre of a long road's ball lies below ground: the arc is counted from the surface point above it.
  const toSurface = EQUATORIAL_RADIUS_m / Math.sqrt(axis_m * axis_m + (z * z) / (1 - ECCENTRICITY2));
  const chord_m = reach_m + Math.abs(toSurface - 1) * Math.hypot(x, y, z);
  // An arc is at most 0.2 % longer than its chord up to 1,000 km; farther than that everything is looked at.
  const arc_m = chord_m < 1_000_000 ? chord_m * 1.002 : Infinity;
  const dLatitude = Math.min(180, (arc_m / LEAST_MERIDIAN_RADIUS_m) * (180 / Math.PI)) + MARGIN_deg;
  const sine = reach_m / axis_m;
  const dLongitude = (sine < 1 ? (Math.asin(sine) * 180) / Math.PI : 180) + MARGIN_deg;
  return { west_deg: longitude - dLongitude, south_deg: latitude - dLatitude, east_deg: longitude + dLongitude, north_deg: latitude + dLatitude };
}

/** Rounding of coordinates, far above what it can be: 0.1 mm. */
const MARGIN_deg = 1e-9;
