import { equidistantOf, localFrame, positionOf, type LocalFrame, type Point } from './local-frame.js';
import type { Position } from './geodesic.js';
import type { EdgeNode, Shape } from './shape.js';

/** What lies this close to a boundary touches both sides of it. */
const BOUNDARY_m = 0.001;
/** Edges are looked at in steps no longer than this: a geodesic leaves the straight line of the plane by less than 0.05 mm at 20 km. */
const STEP_m = 1_000;
/** Beyond this distance the coordinates come from the exact geodesic, not from the frame's series. */
const SERIES_m = 100_000;
/** No edge is looked at in more steps than this. */
const MOST_STEPS = 64;

/** The bounding rectangle of a footprint in the equidistant plane about its middle, turned to a bearing. */
export interface Face {
  readonly frame: LocalFrame;
  /** Unit vector of the bearing (outward normal of the front face); `across` points to its right. */
  readonly normal: Point;
  /** Extent along the bearing (rear face, front face) and across it (left, right), in m from the middle. */
  readonly rear_m: number;
  readonly front_m: number;
  readonly left_m: number;
  readonly right_m: number;
  /** Along and across the bearing, in m, of the position that `placePoint` placed last. */
  readonly placed: Float64Array;
}

/** How far the boundary lines of the sectors lean outward from the normal. */
export interface Leans {
  readonly frontLean_deg: number;
  /** Null: no rear sector. */
  readonly rearLean_deg: number | null;
}

export interface SectorsTouched {
  readonly front: boolean;
  readonly side: boolean;
  readonly rear: boolean;
}

/** The middle of a footprint: the mean of its distinct positions, taken in the equidistant plane about the first of them. */
export function middleOf(footprint: Shape): Position {
  const positions = footprint.positions();
  const first = positions[0]!;
  if (positions.length === 1) return first;
  let x = 0;
  let y = 0;
  for (const position of positions) {
    const point = equidistantOf(first, position);
    x += point.x / positions.length;
    y += point.y / positions.length;
  }
  return positionOf(first, { x, y });
}

/** @param bearing_deg outward normal of the front face, degrees clockwise from true north; any finite number */
export function faceOf(footprint: Shape, bearing_deg: number): Face {
  const frame = localFrame(middleOf(footprint));
  const bearing = ((bearing_deg % 360) * Math.PI) / 180;
  const normal = { x: Math.sin(bearing), y: Math.cos(bearing) };
  let [rear_m, front_m, left_m, right_m] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const position of footprint.positions()) {
    const point = equidistantOf(frame.origin, position);
    const [along, across] = alongAcross(normal, point);
    rear_m = Math.min(rear_m, along);
    front_m = Math.max(front_m, along);
    left_m = Math.min(left_m, across);
    right_m = Math.max(right_m, across);
  }
  return { frame, normal, rear_m, front_m, left_m, right_m, placed: new Float64Array(2) };
}

/** The sectors round a magazine, ready for use. */
export interface Sectors {
  readonly face: Face;
  readonly front: Wedge;
  /** Seen from behind, the rear sector is a front sector: along is reversed. */
  readonly rear: Wedge | null;
}

/** Draws the sectors of a magazine: front and rear begin at their faces and widen with the leans; all else is side. */
export function sectorsOf(face: Face, { frontLean_deg, rearLean_deg }: Leans): Sectors {
  const { front_m, rear_m, left_m, right_m } = face;
  const rear = rearLean_deg === null ? null : wedge(-rear_m, left_m, right_m, slopeOf(rearLean_deg));
  return { face, front: wedge(front_m, left_m, right_m, slopeOf(frontLean_deg)), rear };
}

/**
 * Places a ball before a face, by the earth-centred coordinates of its middle; the functions below say where it lies. Most sites lie well
 * inside one sector, and this finds it without looking at their edges and without allocation.
 * @returns false where it is too far away for the frame: then only the functions for shapes can answer
 */
export function placeBall({ frame, normal, placed }: Face, x: number, y: number, z: number): boolean {
  if (frame.toStraight(x, y, z, placed, 0) > SERIES_m) return false;
  const scale = frame.equidistantScale(placed[0]! * placed[0]! + placed[1]! * placed[1]!);
  const [east, north] = [scale * placed[0]!, scale * placed[1]!];
  placed[0] = east * normal.x + north * normal.y;
  placed[1] = east * normal.y - north * normal.x;
  return true;
}

/** The one sector that the ball placed last lies in, clear of every boundary; 0 where its contents have to be looked at. */
export function sectorOfPlaced({ face: { placed }, front, rear }: Sectors, radius_m: number): number {
  const clear_m = clearance_m(radius_m);
  const inFront = front.depth(placed[0]!, placed[1]!);
  if (inFront > clear_m) return FRONT;
  const inRear = rear === null ? -Infinity : rear.depth(-placed[0]!, placed[1]!);
  if (inRear > clear_m) return REAR;
  return inFront < -clear_m && inRear < -clear_m ? SIDE : 0;
}

/** The side of the front line that the ball placed last lies on, clear of it: 1 before it, -1 behind it, 0 where its contents have to be looked at. */
export function sideOfPlaced({ front_m, placed }: Face, radius_m: number): -1 | 0 | 1 {
  const before_m = placed[0]! - front_m;
  return Math.abs(before_m) <= clearance_m(radius_m) ? 0 : before_m > 0 ? 1 : -1;
}

/** More than the radius of a ball can measure in the plane, and more than the tolerance of a boundary. */
const clearance_m = (radius_m: number): number => 1.01 * radius_m + 0.01;

/** Sectors as numbers that add up. */
export const FRONT = 1;
export const SIDE = 2;
export const REAR = 4;

export const sectorNumber = ({ front, side, rear }: SectorsTouched): number => (front ? FRONT : 0) + (side ? SIDE : 0) + (rear ? REAR : 0);

/** Where a shape lies against the line through a front face. */
export interface FrontLineSides {
  readonly inFront: boolean;
  readonly behind: boolean;
}

/**
 * The sectors of a magazine that a shape touches.
 * @source IATG 02.20:2021, Annex C
 */
export function sectorsTouched({ face, front, rear }: Sectors, shape: Shape): SectorsTouched {
  const touched = { front: false, side: false, rear: false };
  visitEdges(face, shape, (along1, across1, along2, across2) => {
    touched.front ||= front.meets(along1, across1, along2, across2);
    touched.rear ||= rear !== null && rear.meets(-along1, across1, -along2, across2);
    const withinFront = front.holds(along1, across1) && front.holds(along2, across2);
    const withinRear = rear !== null && rear.holds(-along1, across1) && rear.holds(-along2, across2);
    touched.side ||= !withinFront && !withinRear;
    return touched.front && touched.side && (touched.rear || rear === null);
  });
  return touched;
}

/** Does any part of a shape lie on or in front of the line through the front face; does any part lie on or behind it? */
export function sidesOfFrontLine(face: Face, shape: Shape): FrontLineSides {
  const touched = { inFront: false, behind: false };
  visitEdges(face, shape, (along1, _across1, along2) => {
    touched.inFront ||= Math.max(along1, along2) >= face.front_m - BOUNDARY_m;
    touched.behind ||= Math.min(along1, along2) <= face.front_m + BOUNDARY_m;
    return touched.inFront && touched.behind;
  });
  return touched;
}

/** Tangent of a lean. */
export const slopeOf = (lean_deg: number): number => Math.tan((lean_deg * Math.PI) / 180);

/** A convex sector: beyond a face, between two lines that start at its ends and lean outward. */
interface Wedge {
  /** How far inside the sector a point lies, in m, as the least over its three boundary lines; negative outside. */
  readonly depth: (along: number, across: number) => number;
  /** Well inside: farther than the tolerance from every boundary. */
  readonly holds: (along: number, across: number) => boolean;
  /** Does a segment come within the tolerance of the sector? */
  readonly meets: (along1: number, across1: number, along2: number, across2: number) => boolean;
}

function wedge(face_m: number, left_m: number, right_m: number, slope: number): Wedge {
  const lineLength = Math.hypot(1, slope);
  const depth = (along: number, across: number): number =>
    Math.min(along - face_m, (across - left_m + (along - face_m) * slope) / lineLength, (right_m - across + (along - face_m) * slope) / lineLength);
  return {
    depth,
    holds: (along: number, across: number): boolean => depth(along, across) > BOUNDARY_m,
    meets(along1, across1, along2, across2) {
      if (depth(along1, across1) >= -BOUNDARY_m || depth(along2, across2) >= -BOUNDARY_m) return true;
      // Both ends outside: the segment is clipped by each boundary line in turn.
      let from = 0;
      let to = 1;
      const clip = (start: number, end: number): void => {
        const a = start + BOUNDARY_m;
        const b = end + BOUNDARY_m;
        if (a < 0 && b < 0) to = -1;
        else if (a < 0) from = Math.max(from, a / (a - b));
        else if (b < 0) to = Math.min(to, a / (a - b));
      };
      clip(along1 - face_m, along2 - face_m);
      clip((across1 - left_m + (along1 - face_m) * slope) / lineLength, (across2 - left_m + (along2 - face_m) * slope) / lineLength);
      clip((right_m - across1 + (along1 - face_m) * slope) / lineLength, (right_m - across2 + (along2 - face_m) * slope) / lineLength);
      return from <= to;
    },
  };
}

/**
 * Shows each edge of a shape, in steps, as coordinates along and across the bearing, until the visitor has seen enough.
 * The edges suffice for polygons too: a sector has no end, so a polygon that reaches into it has an edge there.
 */
function visitEdges({ frame, normal }: Face, shape: Shape, enough: (along1: number, across1: number, along2: number, across2: number) => boolean): void {
  const ends = new Float64Array(4);
  const visit = (node: EdgeNode): boolean => {
    if (node.children) return visit(node.children[0]) || visit(node.children[1]);
    for (let edge = node.first; edge < node.last; edge++) {
      let reach_m = 0;
      for (let end = 0; end < 2; end++) {
        const v = 3 * shape.edges[2 * edge + end]!;
        reach_m = Math.max(reach_m, frame.toStraight(shape.vertices[v]!, shape.vertices[v + 1]!, shape.vertices[v + 2]!, ends, 2 * end));
      }
      if (reach_m > SERIES_m) {
        const [a, b] = [0, 1].map((end) => exactly(frame, shape, shape.edges[2 * edge + end]!));
        if (enough(...alongAcross(normal, a!), ...alongAcross(normal, b!))) return true;
        continue;
      }
      const [x1, y1, x2, y2] = [ends[0]!, ends[1]!, ends[2]!, ends[3]!];
      const steps = Math.min(MOST_STEPS, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP_m) || 1);
      let along1 = NaN;
      let across1 = NaN;
      for (let step = 0; step <= steps; step++) {
        const share = step / steps;
        const x = x1 + share * (x2 - x1);
        const y = y1 + share * (y2 - y1);
        const scale = frame.equidistantScale(x * x + y * y);
        const [along2, across2] = alongAcross(normal, { x: scale * x, y: scale * y });
        if (step > 0 && enough(along1, across1, along2, across2)) return true;
        along1 = along2;
        across1 = across2;
      }
    }
    return false;
  };
  visit(shape.tree);
}

const alongAcross = (normal: Point, { x, y }: Point): [along: number, across: number] => [x * normal.x + y * normal.y, x * normal.y - y * normal.x];

const exactly = ({ origin }: LocalFrame, { degrees }: Shape, vertex: number): Point =>
  equidistantOf(origin, [degrees[2 * vertex]!, degrees[2 * vertex + 1]!]);
