import { booleanOpDWithPolyTree, ClipType, differenceD, EndType, FillRule, inflatePathsD, intersectD, JoinType, PolyTreeD, unionD, type PathD, type PathsD, type PolyPathD } from 'clipper2-ts';
import { slopeOf, type Face, type Leans } from './facing.js';
import { EQUATORIAL_RADIUS_m, type Position } from './geodesic.js';
import { equidistantOf, positionOf } from './local-frame.js';
import type { Shape } from './shape.js';

/** Where a distance holds: everywhere, in one sector of a magazine, or on one side of the line through a front face. */
export type Region =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'front' | 'side' | 'rear'; readonly leans: Leans }
  | { readonly kind: 'before-front-line' | 'behind-front-line' };

export interface RegionDistance {
  readonly region: Region;
  /** Distance to keep in that region, in m, above 0. */
  readonly distance_m: number;
}

export type RingGeometry =
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };

// How far the drawn line may lie outside the true one adds up to less than 0.05 m:
/** Arcs are drawn with chords that leave them by at most this; the radius is larger by as much, so that no chord lies inside. */
const ARC_m = 0.02;
/** Where an arc meets a boundary at a sharp corner, the corner moves out by several times what its sides do: arcs are drawn finer there. */
const FINE_ARC_m = 0.002;
/** A corner is sharp where the line turns by more than this. */
const SHARP_rad = 2;
/** The polygon library works on a grid of 1 mm, and positions are rounded to 0.1 mm. */
const GRID_m = 0.002;
const DECIMALS = 3;
/** Long edges are divided so that a straight line in longitude and latitude leaves the edge by at most this. */
const STRAIGHT_m = 0.002;
/** Edges are never longer than this. */
const LONGEST_EDGE_m = 500;
/** Sectors reach this much beyond their ring. */
const BEYOND_m = 1_000;
/** What lies within 1 mm of a boundary touches both sides of it, so regions are drawn larger by more than that. */
const BOUNDARY_m = 0.005;

/**
 * The outline of all points closer to a footprint than the distance of the region that they lie in (a point on a boundary lies in both).
 * It never lies inside the true line, and at most 0.05 m outside it, for distances to 20 km and latitudes to 80 degrees, whether its edges
 * are read as geodesics or as straight lines in longitude and latitude. Cut at the antimeridian (RFC 7946, 3.1.9). Only the tip of a corner
 * of less than some 10 degrees, where an arc grazes a boundary, may lie farther outside.
 *
 * @param origin the middle of the footprint, in whose equidistant plane the sectors are drawn
 * @param face   the footprint's face; may be null if all regions are `everywhere`
 * @returns null where no region has a distance
 */
export function ringOutline(footprint: Shape, origin: Position, face: Face | null, distances: readonly RegionDistance[]): RingGeometry | null {
  const asked = distances.filter(({ distance_m }) => distance_m > 0);
  if (asked.length === 0) return null;
  const plane = planeOf(footprint, origin);
  const offsets = new Map<number, PathsD>();
  const offset = (distance_m: number): PathsD => {
    let paths = offsets.get(distance_m);
    if (!paths) offsets.set(distance_m, (paths = offsetOf(plane, distance_m, ARC_m)));
    return paths;
  };
  const parts = asked.map(({ region, distance_m }) => {
    const within = offset(distance_m);
    if (region.kind === 'everywhere' || !face) return within;
    const cut = (paths: PathsD): PathsD => cutToRegion(paths, region, face, 3 * (distance_m + plane.radius_m) + BEYOND_m);
    const part = cut(within);
    return part.some(hasSharpCorner) ? cut(offsetOf(plane, distance_m, FINE_ARC_m)) : part;
  });
  const paths = parts.flat();
  // One path is its own union.
  if (paths.length === 1) return geometryOf(cutAtAntimeridian([toPositions(paths[0]!, origin)]));
  const tree = new PolyTreeD();
  booleanOpDWithPolyTree(ClipType.Union, paths, null, tree, FillRule.NonZero, DECIMALS);
  return geometryOf(polygonsOf(tree, origin));
}

/** A footprint in the equidistant plane about its middle. */
interface Plane {
  readonly rings: PathsD;
  readonly areas: readonly PathsD[];
  readonly lines: PathsD;
  readonly points: PathD;
  /** Distance of the farthest vertex from the middle. */
  readonly radius_m: number;
}

function planeOf({ degrees, chains, areas }: Shape, origin: Position): Plane {
  let radius_m = 0;
  /** What the library's grid cannot tell apart is one point: it knows no outline round a ring of one. */
  const path = ({ start, end }: { start: number; end: number }): PathD => {
    const points: PathD = [];
    for (let vertex = start; vertex < end; vertex++) {
      const point = equidistantOf(origin, [degrees[2 * vertex]!, degrees[2 * vertex + 1]!]);
      radius_m = Math.max(radius_m, Math.hypot(point.x, point.y));
      const last = points.at(-1);
      if (!last || !sameOnGrid(last, point)) points.push(point);
    }
    return points;
  };
  const ringChains = areas.flatMap(({ rings }) => rings);
  const others = chains.filter((chain) => !ringChains.includes(chain)).map(path);
  const filled = areas.map(({ rings }) => rings.map(path));
  const drawn = filled.flat();
  return {
    areas: filled,
    rings: drawn.filter((ring) => ring.length > 1),
    lines: others.filter((line) => line.length > 1),
    points: [...others, ...drawn].flatMap((one) => (one.length === 1 ? one : [])),
    radius_m,
  };
}

const onGrid = (ordinate: number): number => Math.round(ordinate * 10 ** DECIMALS);
const sameOnGrid = (a: { x: number; y: number }, b: { x: number; y: number }): boolean => onGrid(a.x) === onGrid(b.x) && onGrid(a.y) === onGrid(b.y);

function offsetOf({ rings, areas, lines, points, radius_m }: Plane, distance_m: number, arc_m: number): PathsD {
  // In the equidistant plane lines that start at the middle do not converge, and edges off the middle are not quite geodesics:
  // both make the plane's distance too long by at most this (2 mm for a footprint of 10 km).
  const curvature_m = (radius_m * radius_m * (distance_m + 2 * radius_m)) / (5 * EQUATORIAL_RADIUS_m * EQUATORIAL_RADIUS_m);
  const radius = distance_m + curvature_m + arc_m + GRID_m;
  const inflate = (paths: PathsD, end: EndType): PathsD => (paths.length === 0 ? [] : inflatePathsD(paths, radius, JoinType.Round, end, 2, DECIMALS, arc_m));
  const round = points.map((point) => circle(point, radius, arc_m));
  if (areas.length === 0 && lines.length === 0) return round;
  if (areas.length === 1 && lines.length === 0 && round.length === 0 && rings.length === 1 && isConvex(rings[0]!)) return inflate([leftTurning(rings[0]!)], EndType.Polygon);
  // Both sides of every boundary, and the areas themselves: right for rings of any winding, also where they touch themselves.
  const filled = areas.flatMap((area) => unionD(area, [], FillRule.EvenOdd, DECIMALS));
  return unionD([...round, ...inflate(rings, EndType.Joined), ...inflate(lines, EndType.Round), ...filled], [], FillRule.NonZero, DECIMALS);
}

function circle({ x, y }: { x: number; y: number }, radius: number, arc_m: number): PathD {
  const count = Math.ceil(Math.PI / Math.acos(1 - arc_m / radius));
  return Array.from({ length: count }, (_, i) => ({ x: x + radius * Math.cos((2 * Math.PI * i) / count), y: y + radius * Math.sin((2 * Math.PI * i) / count) }));
}

/** Twice the area of a ring, positive if it turns left. */
function turning(path: PathD): number {
  return path.reduce((sum, { x, y }, i) => {
    const next = path[(i + 1) % path.length]!;
    return sum + x * next.y - y * next.x;
  }, 0);
}

const leftTurning = (path: PathD): PathD => (turning(path) < 0 ? path.toReversed() : path);

/** By how much a ring turns at each of its corners, in radians, to the left above 0. */
const turnsOf = (path: PathD): readonly number[] =>
  path.map((a, i) => {
    const [b, c] = [path[(i + 1) % path.length]!, path[(i + 2) % path.length]!];
    const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
    return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
  });

/** Does a ring turn one way only, and once round? */
function isConvex(path: PathD): boolean {
  const turns = turnsOf(path);
  const oneWay = turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
  return oneWay && Math.abs(Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) - 2 * Math.PI) < 1e-6;
}

/** Has an area a sharp corner? Of a ring of Clipper it lies to the left. */
const hasSharpCorner = (path: PathD): boolean => turnsOf(path).some((turn) => turn > SHARP_rad);

function cutToRegion(paths: PathsD, region: Exclude<Region, { kind: 'everywhere' }>, face: Face, reach_m: number): PathsD {
  const place = (points: readonly (readonly [along: number, across: number])[]): PathD =>
    leftTurning(points.map(([along, across]) => ({ x: along * face.normal.x + across * face.normal.y, y: along * face.normal.y - across * face.normal.x })));
  const { front_m, rear_m, left_m, right_m } = face;
  // Drawn larger by `grow`, or smaller where it is to be taken away.
  const wedge = (kind: 'front' | 'rear', lean_deg: number, grow: number): PathD => {
    const [sign, face_m] = kind === 'front' ? [1, front_m] : [-1, rear_m];
    const slope = slopeOf(lean_deg);
    // Moving all three lines outward by `grow` moves the corners along the face by this.
    const aside = grow * (Math.hypot(1, slope) - slope);
    const start = face_m - sign * grow;
    const end = face_m + sign * reach_m;
    const spread = (reach_m + grow) * slope;
    return place([
      [start, left_m - aside],
      [start, right_m + aside],
      [end, right_m + aside + spread],
      [end, left_m - aside - spread],
    ]);
  };
  const half = (from: number, to: number): PathD => place([[from, -reach_m], [from, reach_m], [to, reach_m], [to, -reach_m]]);
  switch (region.kind) {
    case 'front':
      return intersectD(paths, [wedge('front', region.leans.frontLean_deg, BOUNDARY_m)], FillRule.NonZero, DECIMALS);
    case 'rear':
      return region.leans.rearLean_deg === null ? [] : intersectD(paths, [wedge('rear', region.leans.rearLean_deg, BOUNDARY_m)], FillRule.NonZero, DECIMALS);
    case 'side': {
      const rear = region.leans.rearLean_deg === null ? [] : [wedge('rear', region.leans.rearLean_deg, -BOUNDARY_m)];
      return differenceD(paths, [wedge('front', region.leans.frontLean_deg, -BOUNDARY_m), ...rear], FillRule.NonZero, DECIMALS);
    }
    case 'before-front-line':
      return intersectD(paths, [half(front_m - BOUNDARY_m, front_m + reach_m)], FillRule.NonZero, DECIMALS);
    case 'behind-front-line':
      return intersectD(paths, [half(front_m + BOUNDARY_m, front_m - reach_m)], FillRule.NonZero, DECIMALS);
  }
}

export const polygonsOf = (tree: PolyPathD, origin: Position): readonly PolygonPositions[] =>
  nestedRings(tree).flatMap((polygon) => cutAtAntimeridian(polygon.map((ring) => toPositions(ring, origin))));

/** The polygons of a tree of rings: each an outer ring, then its holes. */
export function nestedRings(tree: PolyPathD): readonly PathsD[] {
  const polygons: PathsD[] = [];
  const visit = (outer: PolyPathD): void => {
    const holes = childrenOf(outer);
    polygons.push([outer, ...holes].map(({ poly }) => poly!));
    for (const hole of holes) childrenOf(hole).forEach(visit);
  };
  childrenOf(tree).forEach(visit);
  return polygons;
}

/** An outer ring, then its holes. */
type PolygonPositions = readonly (readonly Position[])[];

export function geometryOf(polygons: readonly PolygonPositions[]): RingGeometry | null {
  if (polygons.length === 0) return null;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

const childrenOf = (path: PolyPathD): readonly PolyPathD[] => Array.from({ length: path.count }, (_, i) => path.child(i));

/** Positions of a ring, long edges divided; longitudes run on across the antimeridian, and over a pole if the ring goes round it. */
function toPositions(path: PathD, origin: Position): readonly Position[] {
  const tangent = Math.abs(Math.tan((Math.min(89.9, Math.abs(origin[1]) + 0.2) * Math.PI) / 180));
  const step_m = Math.min(LONGEST_EDGE_m, Math.sqrt((STRAIGHT_m * 8 * EQUATORIAL_RADIUS_m) / tangent));
  const ring: [number, number][] = [];
  let previous = origin[0];
  for (let i = 0; i < path.length; i++) {
    const from = path[i]!;
    const to = path[(i + 1) % path.length]!;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step_m) || 1;
    for (let step = 0; step < steps; step++) {
      const share = step / steps;
      const [longitude, latitude] = positionOf(origin, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
      previous += ((((longitude - previous + 180) % 360) + 360) % 360) - 180;
      ring.push([previous, latitude]);
    }
  }
  const turn = Math.round((ring.at(-1)![0] - ring[0]![0]) / 360) * 360;
  if (turn !== 0) {
    const pole = Math.sign(origin[1]) * 90;
    ring.push([ring[0]![0] + turn, ring[0]![1]], [ring[0]![0] + turn, pole], [ring[0]![0], pole]);
  }
  return ring;
}

/** A polygon whose longitudes run on, as polygons within [-180, 180]; outer rings turn left, holes right, first and last position alike. */
export function cutAtAntimeridian(rings: PolygonPositions): readonly PolygonPositions[] {
  const longitudes = rings[0]!.map(([longitude]) => longitude);
  const first = Math.floor((Math.min(...minMax(longitudes)) + 180) / 360);
  const last = Math.ceil((Math.max(...minMax(longitudes)) + 180) / 360) - 1;
  const parts: PolygonPositions[] = [];
  for (let turn = first; turn <= Math.max(first, last); turn++) {
    const [west, east] = [360 * turn - 180, 360 * turn + 180];
    const cut = rings.map((ring, i) => finished(clipped(clipped(ring, west, 1), east, -1), 360 * turn, i === 0)).filter((ring) => ring.length > 3);
    if (cut.length > 0) parts.push(cut);
  }
  return parts;
}

/** Spreading a large array into Math.min would overflow the stack. */
function minMax(numbers: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return [low, high];
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman). */
function clipped(ring: readonly Position[], meridian: number, side: 1 | -1): readonly Position[] {
  const kept: Position[] = [];
  for (let i = 0; i < ring.length; i++) {
    const from = ring.at(i - 1)!;
    const to = ring[i]!;
    const [fromInside, toInside] = [side * (from[0] - meridian) >= 0, side * (to[0] - meridian) >= 0];
    if (fromInside !== toInside) kept.push([meridian, from[1] + ((meridian - from[0]) / (to[0] - from[0])) * (to[1] - from[1])]);
    if (toInside) kept.push(to);
  }
  return kept;
}

/** To nine decimals of a degree (0.1 mm), wound as RFC 7946 asks, and closed. */
function finished(ring: readonly Position[], shift: number, outer: boolean): readonly Position[] {
  const rounded = ring.map(([longitude, latitude]): Position => [Math.round((longitude - shift) * 1e9) / 1e9, Math.round(latitude * 1e9) / 1e9]);
  const open = rounded.filter((position, i) => position[0] !== rounded.at(i - 1)![0] || position[1] !== rounded.at(i - 1)![1]);
  if (open.length < 3) return [];
  const left = turning(open.map(([x, y]) => ({ x, y }))) > 0;
  const wound = left === outer ? open : open.toReversed();
  return [...wound, wound[0]!];
}
