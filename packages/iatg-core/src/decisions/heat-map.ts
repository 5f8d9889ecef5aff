import { distanceTo, type Convex, type HalfPlane } from '../geometry/convex.js';
import type { Position } from '../geometry/geodesic.js';
import { aggregate } from '../rules/aggregation.js';
import { exceeds } from '../rules/rounding.js';
import type { SiteEvaluation } from '../site/evaluate-site.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { PairName } from './desk.js';
import { placementOf, windowOf, type Neighbour, type Window } from './placement.js';

export interface HeatQuestion {
  readonly columns: number;
  readonly rows: number;
  /** The contents at each quantity; more of it must never mean less of anything. */
  readonly contents: (kg: number) => PotentialExplosionSite['contents'];
  readonly window?: Window;
  /** Quantities to choose from, ascending. */
  readonly levels_kg?: readonly number[];
}

/** How much a store may hold, by place. */
export interface HeatMap {
  readonly window: Window;
  readonly columns: number;
  readonly rows: number;
  readonly levels_kg: readonly number[];
  /**
   * By cell, row by row from the north-west corner: how many of the levels are permitted with the middle of the store anywhere in the cell;
   * the last of these is the answer. 0: not even the first, or another store is too near for it to stand there.
   */
  readonly level: Uint8Array;
  /** Pairs of which something cannot be assessed, whatever is stored and wherever the store stands: the map says nothing of these. */
  readonly notAssessable: readonly PairName[];
  /** The quantity of a cell. */
  readonly permitted_kg: (column: number, row: number) => number;
  /** The middle of a cell. */
  readonly placeOf: (column: number, row: number) => Position;
}

/** Ten steps in each power of ten, none of them more than a third above the one before. */
export const HEAT_LEVELS_kg: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000]
  .flatMap((power) => [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8].map((step) => Math.round(step * power)))
  .filter((kg, i, all) => kg <= 500_000 && kg !== all[i - 1]);

/** Cells are looked at in blocks: what cannot decide in a block is left out of it. */
const BLOCK = 32;

/** Something that limits the quantity, or forbids the place. */
interface Limit {
  readonly x: number;
  readonly y: number;
  readonly radius_m: number;
  readonly pieces: readonly Convex[];
  readonly filled: Neighbour['filled'];
  /** Groups of half-planes in one of which the place has to lie for this to count; null: everywhere. */
  readonly within: readonly (readonly HalfPlane[])[] | null;
  /** Distance that has to be kept for each number of levels, as drawn in the plane; one and the same for what forbids the place. */
  readonly keep_m: Float64Array;
  readonly forbids: boolean;
}

/**
 * The permitted quantity by place, as a map of cells. A generator, for it may take a second: it yields the share that is done, and whoever
 * wants no more of it stops asking. Each cell holds the least value anywhere in it, in steps of the levels.
 */
export function* heatMapOf(evaluation: SiteEvaluation, site: PotentialExplosionSite, question: HeatQuestion): Generator<number, HeatMap, undefined> {
  const { columns, rows, contents, levels_kg = HEAT_LEVELS_kg } = question;
  const window = question.window ?? windowOf(evaluation, site);
  const [halfWidth_m, halfHeight_m] = [window.east_m / columns, window.north_m / rows];
  const placement = placementOf(evaluation, site, window, { east_m: halfWidth_m, north_m: halfHeight_m });
  const { rules } = evaluation;
  const within = levels_kg.findIndex((kg) => aggregate(contents(kg), rules.edition).cases.some(({ hd, neq_kg }) => hd !== '1.4' && exceeds(neq_kg, rules.matrix(hd).last_kg)));
  const most = Math.min(255, within < 0 ? levels_kg.length : within);
  const asked = levels_kg.slice(0, most).map((kg) => placement.asDonor(contents(kg)));
  const limits: Limit[] = [];
  // The tables do not end below the levels that are left: what has a reason at 1 kg has it at all of them.
  const { notAssessable } = placement.forbidden(contents(levels_kg[0] ?? 1));
  const known = new Map<unknown, Map<unknown, readonly number[]>>();
  for (const neighbour of placement.neighbours) {
    const { pieces, filled, middle, radius_m, drawn_m } = neighbour;
    const add = (required: readonly number[], groups: Limit['within'], forbids: boolean): void => {
      if (Math.max(0, ...required) === 0) return;
      const aside_m = neighbour.aside_m(Math.max(...required));
      const wider = groups && groups.map((group) => group.map((one) => ({ ...one, limit: one.limit + aside_m })));
      limits.push({ x: middle.x, y: middle.y, radius_m, pieces, filled, within: wider, keep_m: Float64Array.from(required, (required_m) => (required_m === 0 ? 0 : drawn_m(required_m))), forbids });
    };
    const always = (): true => true;
    for (const condition of neighbour.outward) {
      const byShown = known.get(condition.shown) ?? new Map<unknown, readonly number[]>();
      known.set(condition.shown, byShown);
      let required = byShown.get(condition.exposure);
      if (!required) byShown.set(condition.exposure, (required = asked.map((requirement) => requirement(condition).assessable_m)));
      add(required, groupsOf(condition.region.within(always), condition.turned.within(always)), false);
    }
    if (!neighbour.store) continue;
    for (const condition of neighbour.inward) {
      add([placement.inwardRequirement(neighbour, condition).assessable_m], groupsOf(condition.region.within(always), condition.turned.within(always)), true);
    }
  }

  const level = new Uint8Array(columns * rows);
  for (let top = 0; top < rows; top += BLOCK) {
    for (let left = 0; left < columns; left += BLOCK) fillBlock(left, Math.min(columns, left + BLOCK), top, Math.min(rows, top + BLOCK));
    yield Math.min(1, (top + BLOCK) / rows);
  }
  const xOf = (column: number): number => (2 * column + 1) * halfWidth_m - window.east_m;
  const yOf = (row: number): number => window.north_m - (2 * row + 1) * halfHeight_m;
  return {
    window,
    columns,
    rows,
    levels_kg,
    level,
    notAssessable,
    permitted_kg: (column, row) => levels_kg[level[row * columns + column]! - 1] ?? 0,
    placeOf: (column, row) => placement.plane.toPosition({ x: xOf(column), y: yOf(row) }),
  };

  function fillBlock(left: number, right: number, top: number, bottom: number): void {
    const [width_m, height_m] = [2 * halfWidth_m, 2 * halfHeight_m];
    const x0 = halfWidth_m - window.east_m;
    const y0 = window.north_m - halfHeight_m;
    const middleX = x0 + ((left + right - 1) / 2) * width_m;
    const middleY = y0 - ((top + bottom - 1) / 2) * height_m;
    const half_m = Math.hypot(((right - left - 1) / 2) * width_m, ((bottom - top - 1) / 2) * height_m);
    // No cell of the block can have more than what the farthest place of it would have.
    let atMost = most;
    for (const { x, y, radius_m, within, keep_m, forbids } of limits) {
      if (within || forbids) continue;
      const farthest_m = Math.hypot(x - middleX, y - middleY) + half_m + radius_m;
      while (atMost > 0 && farthest_m < keep_m[atMost - 1]!) atMost--;
    }
    if (atMost === 0) return;
    const near: { readonly limit: Limit; readonly least_m: number }[] = [];
    for (const limit of limits) {
      const least_m = Math.hypot(limit.x - middleX, limit.y - middleY) - half_m - limit.radius_m;
      if (least_m < limit.keep_m[limit.forbids ? 0 : atMost - 1]! || (least_m < 0 && limit.filled.length > 0)) near.push({ limit, least_m });
    }
    near.sort((a, b) => a.least_m - b.least_m);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const [x, y] = [x0 + column * width_m, y0 - row * height_m];
        let found = atMost;
        for (let i = 0; i < near.length && found > 0; i++) {
          const { limit } = near[i]!;
          const { keep_m, radius_m, forbids } = limit;
          const reach_m = keep_m[forbids ? 0 : found - 1]! + radius_m;
          const [dx, dy] = [x - limit.x, y - limit.y];
          if (dx * dx + dy * dy >= reach_m * reach_m || !counts(limit, x, y)) continue;
          const distance_m = distanceOf(limit, x, y);
          if (forbids) found = distance_m < keep_m[0]! ? 0 : found;
          else while (found > 0 && distance_m < keep_m[found - 1]!) found--;
        }
        level[row * columns + column] = found;
      }
    }
  }
}

const groupsOf = (a: Limit['within'], b: Limit['within']): Limit['within'] => (a === null ? b : b === null ? a : a.flatMap((one) => b.map((other) => [...one, ...other])));

function counts({ within }: Limit, x: number, y: number): boolean {
  if (!within) return true;
  return within.some((group) => group.every(({ nx, ny, limit }) => x * nx + y * ny <= limit));
}

function distanceOf({ pieces, filled }: Limit, x: number, y: number): number {
  let least_m = Infinity;
  for (const piece of pieces) least_m = Math.min(least_m, distanceTo(piece, x, y));
  return filled.some((rings) => isInside(rings, x, y)) ? 0 : least_m;
}

function isInside(rings: Neighbour['filled'][number], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1 === ring.length ? 0 : i + 1]!];
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    }
  }
  return inside;
}
