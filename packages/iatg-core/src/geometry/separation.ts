import { direct, inverse, type Position } from './geodesic.js';
import { localFrame, type LocalFrame } from './local-frame.js';
import { isPoint, verticesIn, type Area, type Ball, type EdgeNode, type Shape } from './shape.js';

/** Frames are accurate to this radius; pairs beyond it are measured another way. */
const FRAME_RADIUS_m = 400_000;
/** Shapes closer than this touch: a millionth of a metre is below what the coordinates can say. */
const TOUCHING_m = 1e-6;

/**
 * The shortest geodesic distance (WGS84) between two shapes; 0 where they touch or overlap.
 * Exact to 0.1 mm for shapes up to 20 km apart with edges up to 10 km, and to 1e-6 (relative) beyond.
 */
export function separation_m(a: Shape, b: Shape): number {
  if (isPoint(b)) {
    const quick_m = pointSeparation_m(a, b.vertices[0]!, b.vertices[1]!, b.vertices[2]!);
    if (quick_m === quick_m) return quick_m;
  }
  const nearest_m = nearestEdges_m(a, a.tree, b, b.tree, Infinity);
  if (nearest_m <= TOUCHING_m || holdsPartOf(a, b) || holdsPartOf(b, a)) return 0;
  return nearest_m;
}

/**
 * The shortest distance from a shape to a lone position, given by its earth-centred coordinates: what `separation_m` answers, without
 * looking at the position's own shape. NaN where only that can answer (a shape of many edges, or a position far away).
 */
export function pointSeparation_m(a: Shape, x: number, y: number, z: number): number {
  const leaf = a.tree;
  if (leaf.children !== null) return NaN;
  const { frame, reach_m, at, room } = leaf.local();
  const distance_m = frame.toStraight(x, y, z, room, 0);
  if (distance_m >= FRAME_RADIUS_m || reach_m >= FRAME_RADIUS_m) return NaN;
  const scale = frame.equidistantScale(room[0]! * room[0]! + room[1]! * room[1]!);
  room[2] = scale * room[0]!;
  room[3] = scale * room[1]!;
  const nearest_m = Math.sqrt(nearestVertex_m2(room, 1, at, leaf.pairs, frame));
  // Within the reach of the footprint the position may lie inside it.
  return nearest_m <= TOUCHING_m || distance_m <= 2 * reach_m ? NaN : nearest_m;
}

/** The least distance that two balls leave between their contents; the chord is never longer than the geodesic. */
const apart_m = (a: Ball, b: Ball): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2) - a.radius_m - b.radius_m;

/** Branch and bound over both trees: whole branches that cannot hold a nearer pair are left out. */
function nearestEdges_m(a: Shape, nodeA: EdgeNode, b: Shape, nodeB: EdgeNode, best_m: number): number {
  if (nodeA.children === null && nodeB.children === null) return Math.min(best_m, leaves_m(a, nodeA, b, nodeB));
  const divideA = nodeB.children === null || (nodeA.children !== null && nodeA.ball.radius_m > nodeB.ball.radius_m);
  const [first, second] = divideA ? nodeA.children! : nodeB.children!;
  const fixed = (divideA ? nodeB : nodeA).ball;
  const near = apart_m(first.ball, fixed);
  const far = apart_m(second.ball, fixed);
  const order = near <= far ? [first, second] : [second, first];
  for (const [i, child] of order.entries()) {
    if (best_m === 0 || (i === 0 ? Math.min(near, far) : Math.max(near, far)) >= best_m) break;
    best_m = divideA ? nearestEdges_m(a, child!, b, nodeB, best_m) : nearestEdges_m(a, nodeA, b, child!, best_m);
  }
  return best_m;
}

function leaves_m(a: Shape, nodeA: EdgeNode, b: Shape, nodeB: EdgeNode): number {
  const { frame, at, reach_m, room } = nodeA.local();
  if (reach_m < FRAME_RADIUS_m && verticesIn(frame, b.vertices, nodeB.used, room) < FRAME_RADIUS_m) {
    const [countA, countB] = [nodeA.used.length, nodeB.used.length];
    if (countA > 1 && countB > 1 && cross(at, nodeA.pairs, room, nodeB.pairs)) return 0;
    const ofB_m2 = nearestVertex_m2(room, countB, at, nodeA.pairs, frame);
    // The vertices of a against a lone position have been looked at already, from the other side.
    return Math.sqrt(countB === 1 ? ofB_m2 : Math.min(ofB_m2, nearestVertex_m2(at, countA, room, nodeB.pairs, frame)));
  }
  return farApart_m(a, nodeA, b, nodeB);
}

/** The least squared distance from a vertex to an edge; both as four numbers a vertex in one frame. */
function nearestVertex_m2(vertices: Float64Array, count: number, ends: Float64Array, pairs: Uint16Array, frame: LocalFrame): number {
  const third = frame.curvature / 3;
  let best_m2 = Infinity;
  for (let e = 0; e < pairs.length; e += 2) {
    const p = 4 * pairs[e]!;
    const q = 4 * pairs[e + 1]!;
    const ax = ends[p]!;
    const ay = ends[p + 1]!;
    const ux = ends[q]! - ax;
    const uy = ends[q + 1]! - ay;
    const length2 = ux * ux + uy * uy;
    for (let v = 0; v < 4 * count; v += 4) {
      const along = length2 === 0 ? 0 : ((vertices[v]! - ax) * ux + (vertices[v + 1]! - ay) * uy) / length2;
      let fx = ends[p + 2]!;
      let fy = ends[p + 3]!;
      if (along >= 1) {
        fx = ends[q + 2]!;
        fy = ends[q + 3]!;
      } else if (along > 0) {
        fx = ax + along * ux;
        fy = ay + along * uy;
        const scale = frame.equidistantScale(fx * fx + fy * fy);
        fx *= scale;
        fy *= scale;
      }
      const x = vertices[v + 2]!;
      const y = vertices[v + 3]!;
      // Distance between two points of the equidistant plane: lines that start at its origin converge with the curvature.
      const wedge = x * fy - y * fx;
      const d2 = (x - fx) * (x - fx) + (y - fy) * (y - fy) - third * wedge * wedge;
      if (d2 < best_m2) best_m2 = d2;
    }
  }
  return best_m2 > 0 ? best_m2 : 0;
}

/** Do two edges cross? In the straight plane geodesics are straight lines. */
function cross(a: Float64Array, pairsA: Uint16Array, b: Float64Array, pairsB: Uint16Array): boolean {
  for (let i = 0; i < pairsA.length; i += 2) {
    const px = a[4 * pairsA[i]!]!;
    const py = a[4 * pairsA[i]! + 1]!;
    const ux = a[4 * pairsA[i + 1]!]! - px;
    const uy = a[4 * pairsA[i + 1]! + 1]! - py;
    for (let j = 0; j < pairsB.length; j += 2) {
      const rx = b[4 * pairsB[j]!]! - px;
      const ry = b[4 * pairsB[j]! + 1]! - py;
      const sx = b[4 * pairsB[j + 1]!]! - px;
      const sy = b[4 * pairsB[j + 1]! + 1]! - py;
      if ((ux * ry - uy * rx) * (ux * sy - uy * sx) >= 0) continue;
      const vx = sx - rx;
      const vy = sy - ry;
      if ((vy * rx - vx * ry) * (vx * (uy - ry) - vy * (ux - rx)) < 0) return true;
    }
  }
  return false;
}

/**
 * Edges far apart: the nearest places on the straight chords through the earth, carried over to the geodesics at the same share of
 * their length. An error in the place counts only by its square: below 1e-6 of the distance.
 */
function farApart_m(a: Shape, nodeA: EdgeNode, b: Shape, nodeB: EdgeNode): number {
  let best2 = Infinity;
  let best = { edgeA: nodeA.first, edgeB: nodeB.first, shareA: 0, shareB: 0 };
  for (let edgeA = nodeA.first; edgeA < nodeA.last; edgeA++) {
    for (let edgeB = nodeB.first; edgeB < nodeB.last; edgeB++) {
      const nearest = nearestOnChords(chordOf(a, edgeA), chordOf(b, edgeB));
      if (nearest.distance2 >= best2) continue;
      best2 = nearest.distance2;
      best = { edgeA, edgeB, shareA: nearest.shareA, shareB: nearest.shareB };
    }
  }
  return inverse(placeOn(a, best.edgeA, best.shareA), placeOn(b, best.edgeB, best.shareB)).distance_m;
}

type Vector = readonly [number, number, number];
const dot = (u: Vector, v: Vector): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
const minus = (u: Vector, v: Vector): Vector => [u[0] - v[0], u[1] - v[1], u[2] - v[2]];
const clamp = (share: number): number => Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));

export function chordOf({ vertices, edges }: Shape, edge: number): { readonly from: Vector; readonly along: Vector } {
  const vertex = (at: number): Vector => [vertices[3 * at]!, vertices[3 * at + 1]!, vertices[3 * at + 2]!];
  const from = vertex(edges[2 * edge]!);
  return { from, along: minus(vertex(edges[2 * edge + 1]!), from) };
}

/** Nearest places of two straight segments in space, as shares of their lengths (after Ericson, Real-Time Collision Detection, 5.1.9). */
export function nearestOnChords(a: { from: Vector; along: Vector }, b: { from: Vector; along: Vector }): { distance2: number; shareA: number; shareB: number } {
  const r = minus(a.from, b.from);
  const [aa, bb, ab, ar, br] = [dot(a.along, a.along), dot(b.along, b.along), dot(a.along, b.along), dot(a.along, r), dot(b.along, r)];
  let shareA = clamp((ab * br - ar * bb) / (aa * bb - ab * ab));
  let shareB = (ab * shareA + br) / bb;
  if (!(shareB >= 0 && shareB <= 1)) {
    shareB = clamp(shareB);
    shareA = clamp((ab * shareB - ar) / aa);
  }
  const gap: Vector = [0, 1, 2].map((k) => r[k]! + shareA * a.along[k]! - shareB * b.along[k]!) as unknown as Vector;
  return { distance2: dot(gap, gap), shareA, shareB };
}

export function placeOn({ degrees, edges }: Shape, edge: number, share: number): Position {
  const position = (at: number): Position => [degrees[2 * at]!, degrees[2 * at + 1]!];
  const [from, to] = [position(edges[2 * edge]!), position(edges[2 * edge + 1]!)];
  if (share === 0 || share === 1) return share === 0 ? from : to;
  const { distance_m, azimuth_deg } = inverse(from, to);
  return direct(from, azimuth_deg, share * distance_m);
}

/** Does a polygon of `a` hold a part of `b`? Asked only where their edges do not meet, so one vertex speaks for a whole part. */
function holdsPartOf(a: Shape, b: Shape): boolean {
  for (const area of a.areas) {
    if (apart_m(area.ball, b.tree.ball) > 0) continue;
    for (const { start: vertex } of b.chains) {
      const [x, y, z] = [b.vertices[3 * vertex]!, b.vertices[3 * vertex + 1]!, b.vertices[3 * vertex + 2]!];
      if (apart_m(area.ball, { x, y, z, radius_m: 0 }) <= 0 && isInside([b.degrees[2 * vertex]!, b.degrees[2 * vertex + 1]!], a, area)) return true;
    }
  }
  return false;
}

/** Is a position inside a polygon: wound round by its outer ring and by none of its holes, seen in the straight plane about it. */
export function isInside(position: Position, { vertices }: Shape, { rings }: Area): boolean {
  const { toBearing } = localFrame(position);
  const point = new Float64Array(4);
  const winds = ({ start, end }: { start: number; end: number }): boolean => {
    let turns = 0;
    const see = (vertex: number, at: number): void => toBearing(vertices[3 * vertex]!, vertices[3 * vertex + 1]!, vertices[3 * vertex + 2]!, point, at);
    see(end - 1, 0);
    for (let vertex = start; vertex < end; vertex++) {
      see(vertex, 2);
      const [x1, y1, x2, y2] = [point[0]!, point[1]!, point[2]!, point[3]!];
      const side = x1 * y2 - y1 * x2;
      if (y1 <= 0 && y2 > 0 && side > 0) turns++;
      if (y1 > 0 && y2 <= 0 && side < 0) turns--;
      point.copyWithin(0, 2, 4);
    }
    return turns !== 0;
  };
  const [outer, ...holes] = rings;
  return winds(outer!) && !holes.some(winds);
}
