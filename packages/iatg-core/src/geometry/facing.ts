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
  return { frame, normal, rear_m, front_m, left_m, right_m };
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
export function sidesOfFrontLine(face: Face, shape: Shape): { readonly inFront: boolean; readonly behind: boolean } {
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
  /** Well inside: farther than the tolerance from every boundary. */
  readonly holds: (along: number, across: number) => boolean;
  /** Does a segment come within the tolerance of the sector? */
  readonly meets: (along1: number, across1: number, along2: number, across2: number) => boolean;
}

function wedge(face_m: number, left_m: number, right_m: number, slope: number): Wedge {
  const lineLength = Math.hypot(1, slope);
  // How far inside the sector a point lies, in m, as the least over its three boundary lines; negative outside.
  const depth = (along: number, across: number): number =>
    Math.min(along - face_m, (across - left_m + (along - face_m) * slope) / lineLength, (right_m - across + (along - face_m) * slope) / lineLength);
  return {
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
  if (shape.vertices.length === 3) {
    const distance_m = frame.toStraight(shape.vertices[0]!, shape.vertices[1]!, shape.vertices[2]!, ends, 0);
    const scale = frame.equidistantScale(ends[0]! ** 2 + ends[1]! ** 2);
    const [along, across] = alongAcross(normal, distance_m > SERIES_m ? exactly(frame, shape, 0) : { x: scale * ends[0]!, y: scale * ends[1]! });
    enough(along, across, along, across);
    return;
  }
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
