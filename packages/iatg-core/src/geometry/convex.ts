import type { Point } from './local-frame.js';

// Convex figures of the plane: a point, a segment, or a polygon whose corners turn left.
export type Convex = readonly Point[];

/** All points with `x * nx + y * ny <= limit`; (nx, ny) has length 1 and points out of it. */
export interface HalfPlane {
  readonly nx: number;
  readonly ny: number;
  readonly limit: number;
}

/** The least convex figure that holds some points (Andrew's chain). */
export function hullOf(points: readonly Point[]): Convex {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y).filter((point, i, all) => i === 0 || point.x !== all[i - 1]!.x || point.y !== all[i - 1]!.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

export const mirrored = (figure: Convex): Convex => figure.map(({ x, y }) => ({ x: -x, y: -y }));

/** All sums of a point of one figure and a point of the other (Minkowski). */
export function sumOf(a: Convex, b: Convex): Convex {
  if (b.length === 1) return a.map(({ x, y }) => ({ x: x + b[0]!.x, y: y + b[0]!.y }));
  if (a.length === 1) return sumOf(b, a);
  return hullOf(a.flatMap((p) => b.map((q) => ({ x: p.x + q.x, y: p.y + q.y }))));
}

/** How far a figure reaches in a direction. */
export function reachOf(figure: readonly Point[], nx: number, ny: number): number {
  let reach = -Infinity;
  for (const { x, y } of figure) reach = Math.max(reach, x * nx + y * ny);
  return reach;
}

/** The part of a polygon in a half-plane; empty if there is none. */
export function cutTo(polygon: Convex, { nx, ny, limit }: HalfPlane): Convex {
  const kept: Point[] = [];
  for (let i = 0; i < polygon.length; i++) {
    const from = polygon[i]!;
    const to = polygon[(i + 1) % polygon.length]!;
    const [a, b] = [from.x * nx + from.y * ny - limit, to.x * nx + to.y * ny - limit];
    if (a <= 0) kept.push(from);
    if (a < 0 !== b < 0 && a !== 0 && b !== 0) kept.push({ x: from.x + (a / (a - b)) * (to.x - from.x), y: from.y + (a / (a - b)) * (to.y - from.y) });
  }
  return kept.length < 3 ? [] : kept;
}

/** Distance of a place from a figure; 0 inside. */
export function distanceTo(figure: Convex, x: number, y: number): number {
  let least2 = Infinity;
  let inside = figure.length > 2;
  for (let i = 0; i < figure.length; i++) {
    const a = figure[i]!;
    const b = figure[i + 1 === figure.length ? 0 : i + 1]!;
    const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, x - a.x, y - a.y];
    if (ux * vy - uy * vx < 0) inside = false;
    const length2 = ux * ux + uy * uy;
    const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (ux * vx + uy * vy) / length2));
    const [dx, dy] = [vx - share * ux, vy - share * uy];
    least2 = Math.min(least2, dx * dx + dy * dy);
  }
  return inside ? 0 : Math.sqrt(least2);
}

/**
 * A polygon that holds all points within a radius of a figure and leaves them by at most `arc_m`. Its sides are tangents: none of them
 * lies inside the true line.
 * @param radius above 0
 */
export function grown(figure: Convex, radius: number, arc_m: number): Convex {
  // A tangent polygon with this angle between its sides has its corners at radius + arc.
  const most = 2 * Math.acos(radius / (radius + arc_m));
  const corners: Point[] = [];
  const round = (middle: Point, from: number, angle: number): void => {
    const count = Math.ceil(angle / most - 1e-9);
    if (count === 0) return;
    const step = angle / count;
    const reach = radius / Math.cos(step / 2);
    for (let i = 0; i < count; i++) corners.push({ x: middle.x + reach * Math.cos(from + (i + 0.5) * step), y: middle.y + reach * Math.sin(from + (i + 0.5) * step) });
  };
  if (figure.length === 1) {
    round(figure[0]!, 0, 2 * Math.PI);
    return corners;
  }
  for (let i = 0; i < figure.length; i++) {
    const [a, b, c] = [figure.at(i - 1)!, figure[i]!, figure[(i + 1) % figure.length]!];
    const before = Math.atan2(b.y - a.y, b.x - a.x) - Math.PI / 2;
    const after = Math.atan2(c.y - b.y, c.x - b.x) - Math.PI / 2;
    const turned = (after - before) % (2 * Math.PI);
    round(b, before, turned < 0 ? turned + 2 * Math.PI : turned);
  }
  return corners;
}
