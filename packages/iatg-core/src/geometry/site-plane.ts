import { convexRing } from './convex-ring.js';
import type { Convex, HalfPlane } from './convex.js';
import type { Face, Leans } from './facing.js';
import { slopeOf } from './facing.js';
import type { Position } from './geodesic.js';
import { equidistantOf, localFrame, positionOf, type Point } from './local-frame.js';
import type { Shape } from './shape.js';

/** Smallest radius of curvature of the ellipsoid. */
const LEAST_RADIUS_m = 6_335_439;

/**
 * One plane for all sites of a neighbourhood: azimuthal equidistant about its origin. A distance measured in it is never shorter than the
 * true one but for `slackAt`, and longer by at most the share `stretchAt`: 0.3 mm in a kilometre at 5 km from the origin, 2 mm at 15 km.
 */
export interface SitePlane {
  readonly origin: Position;
  readonly toPlane: (position: Position) => Point;
  readonly toPosition: (point: Point) => Position;
  /** By how much, as a share, the plane draws distances too long within a radius of its origin. */
  readonly stretchAt: (radius_m: number) => number;
  /** Unit vector of true north at a place of the plane. */
  readonly northAt: (position: Position, place: Point) => Point;
}

export function sitePlane(origin: Position): SitePlane {
  return {
    origin,
    toPlane: (position) => equidistantOf(origin, position),
    toPosition: (point) => positionOf(origin, point),
    stretchAt: (radius_m) => (1.1 * radius_m * radius_m) / (6 * LEAST_RADIUS_m * LEAST_RADIUS_m),
    northAt(position, place) {
      const step_deg = position[1] > 89 ? -1e-3 : 1e-3;
      const beside = equidistantOf(origin, [position[0], position[1] + step_deg]);
      const [x, y] = [(beside.x - place.x) * Math.sign(step_deg), (beside.y - place.y) * Math.sign(step_deg)];
      const length = Math.hypot(x, y);
      return { x: x / length, y: y / length };
    },
  };
}

/** How fast true north turns as one goes east or west, in radian per m: how much a shape turns against the plane when it is moved. */
export const northTurns = (latitude_deg: number): number => (1.1 * Math.abs(Math.tan((Math.min(89.9, Math.abs(latitude_deg)) * Math.PI) / 180))) / LEAST_RADIUS_m;

/** A footprint in a plane, as convex pieces whose union it is, and areas that the pieces only line. */
export interface Figure {
  readonly pieces: readonly Convex[];
  /** Polygons that are not convex or have holes: each an outer ring, then its holes. Their edges are among the pieces. */
  readonly filled: readonly (readonly (readonly Point[])[])[];
  /** All corners. */
  readonly corners: readonly Point[];
  readonly middle: Point;
  /** Distance of the farthest corner from the middle. */
  readonly radius_m: number;
  /** By how much a straight edge of the plane may leave the geodesic. */
  readonly slack_m: number;
}

/** Draws a footprint in a plane. */
export function figureOf({ degrees, vertices, chains, areas }: Shape, plane: SitePlane): Figure {
  const points: Point[] = [];
  const frame = localFrame(plane.origin);
  const out = new Float64Array(2);
  for (let v = 0; v < degrees.length / 2; v++) {
    // The series is within 0.02 mm up to here.
    const distance_m = frame.toStraight(vertices[3 * v]!, vertices[3 * v + 1]!, vertices[3 * v + 2]!, out, 0);
    const scale = frame.equidistantScale(out[0]! * out[0]! + out[1]! * out[1]!);
    points.push(distance_m < 50_000 ? { x: scale * out[0]!, y: scale * out[1]! } : plane.toPlane([degrees[2 * v]!, degrees[2 * v + 1]!]));
  }
  const pieces: Convex[] = [];
  const filled: Point[][][] = [];
  let longest_m = 0;
  const segments = (path: readonly Point[], closed: boolean): void => {
    for (let i = closed ? 0 : 1; i < path.length; i++) {
      const [from, to] = [path.at(i - 1)!, path[i]!];
      if (from.x !== to.x || from.y !== to.y) pieces.push([from, to]);
      longest_m = Math.max(longest_m, Math.hypot(to.x - from.x, to.y - from.y));
    }
  };
  const ringChains = areas.flatMap(({ rings }) => rings);
  for (const chain of chains) {
    if (ringChains.includes(chain)) continue;
    const path = points.slice(chain.start, chain.end);
    if (path.length === 1) pieces.push(path);
    else segments(path, false);
    // A line of equal positions is a point.
    if (path.length > 1 && path.every(({ x, y }) => x === path[0]!.x && y === path[0]!.y)) pieces.push([path[0]!]);
  }
  for (const { rings } of areas) {
    const paths = rings.map(({ start, end }) => points.slice(start, end));
    const convex = paths.length === 1 ? convexRing(paths[0]!) : null;
    if (convex) {
      pieces.push(convex);
      convex.forEach((point, i) => (longest_m = Math.max(longest_m, Math.hypot(point.x - convex.at(i - 1)!.x, point.y - convex.at(i - 1)!.y))));
    } else {
      filled.push(paths);
      for (const path of paths) segments(path, true);
    }
  }
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) [west, east, south, north] = [Math.min(west, x), Math.max(east, x), Math.min(south, y), Math.max(north, y)];
  const middle = { x: (west + east) / 2, y: (south + north) / 2 };
  const radius_m = Math.hypot(east - west, north - south) / 2;
  const far_m = Math.hypot(middle.x, middle.y) + radius_m;
  return { pieces, filled, corners: points, middle, radius_m, slack_m: (far_m * longest_m * longest_m) / (6 * LEAST_RADIUS_m * LEAST_RADIUS_m) };
}

/** The half-planes whose common part is a sector beyond a face, or the one before or behind its line; in the plane. */
export type Sector = readonly HalfPlane[];

/** How the sectors of a face lie about a place of the plane. */
export interface SectorFrame {
  /** Where the middle of the face's footprint is. */
  readonly at: Point;
  /** True north there. */
  readonly north: Point;
}

/** The front or the rear sector of a magazine. */
export function wedgeAt({ normal, front_m, rear_m, left_m, right_m }: Face, kind: 'front' | 'rear', { frontLean_deg, rearLean_deg }: Leans, frame: SectorFrame): Sector | null {
  const lean_deg = kind === 'front' ? frontLean_deg : rearLean_deg;
  if (lean_deg === null) return null;
  const slope = slopeOf(lean_deg);
  const length = Math.hypot(1, slope);
  const sign = kind === 'front' ? 1 : -1;
  const face_m = sign * (kind === 'front' ? front_m : rear_m);
  // Along counts outward from the middle on either side.
  return [
    inPlane(normal, frame, -sign, 0, -face_m),
    inPlane(normal, frame, (-slope * sign) / length, -1 / length, (-left_m - face_m * slope) / length),
    inPlane(normal, frame, (-slope * sign) / length, 1 / length, (right_m - face_m * slope) / length),
  ];
}

/** One side of the line through a front face. */
export const halfAt = ({ normal, front_m }: Face, side: 'before' | 'behind', frame: SectorFrame): Sector => [
  side === 'before' ? inPlane(normal, frame, -1, 0, -front_m) : inPlane(normal, frame, 1, 0, front_m),
];

/** `along * a + across * b <= limit`, about the middle of a footprint, as a half-plane. */
function inPlane(normal: Point, { at, north }: SectorFrame, a: number, b: number, limit: number): HalfPlane {
  // Along is (normal.x east + normal.y north), across (normal.y east - normal.x north).
  const [east, up] = [a * normal.x + b * normal.y, a * normal.y - b * normal.x];
  const nx = east * north.y + up * north.x;
  const ny = -east * north.x + up * north.y;
  return { nx, ny, limit: limit + nx * at.x + ny * at.y };
}

