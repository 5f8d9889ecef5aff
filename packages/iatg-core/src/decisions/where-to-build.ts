import { areaGeometry, leftOf, unionOfPieces, type PathsD, type Piece } from '../geometry/area-of-pieces.js';
import { distanceTo, grown, type Convex } from '../geometry/convex.js';
import type { Position } from '../geometry/geodesic.js';
import type { Point } from '../geometry/local-frame.js';
import type { RingGeometry } from '../geometry/ring-outline.js';
import { evaluatePair, evaluateSite, type PairEvaluation, type SiteEvaluation } from '../site/evaluate-site.js';
import { permittedIn, type Permitted } from '../site/licence-site.js';
import type { PotentialExplosionSite, Site } from '../site/site-plan.js';
import type { Lot } from '../rules/aggregation.js';
import type { PairName } from './desk.js';
import { isWithin, polygonOf, type Forbidden, type ForbiddenParts, type Placement } from './placement.js';
import { standingAt } from './site-edits.js';

/** Where a site could stand without a pair of it failing. */
export interface BuildingArea {
  /** Places for the middle of the site, within the window; null: none. Never holds a place where a pair would fail. */
  readonly allowed: RingGeometry | null;
  /** All other places, beyond the window too; null: none. */
  readonly forbidden: RingGeometry | null;
  readonly allowed_m2: number;
  /** Pairs of which something cannot be assessed wherever the site stands: the area says nothing of these. */
  readonly notAssessable: readonly PairName[];
  /** How far the drawn edge may lie outside the true one, beside what sectors and footprints that are not convex add. */
  readonly tolerance_m: number;
}

export interface AreaQuestion {
  /** Other contents than those of the site. */
  readonly contents?: PotentialExplosionSite['contents'];
  /** How far curves may be drawn outside the true line: coarse while a slider moves, fine when it rests. */
  readonly arc_m?: number;
  /** Which pairs count; all, unless stated. */
  readonly counts?: (pair: PairName) => boolean;
}

/** The area in which a site could stand. Cheap to ask again with other contents: `placementOf` has done what does not depend on them. */
export function buildingArea(placement: Placement, { arc_m = 0.05, ...question }: AreaQuestion = {}): BuildingArea {
  const { window, plane } = placement;
  const { parts, filled, notAssessable } = forbiddenParts(placement, question);
  const reach_m = Math.hypot(window.east_m, window.north_m);
  const near = parts.filter(({ piece, radius_m }) => piece.some(({ x, y }) => Math.hypot(x, y) < reach_m + radius_m + 1_000));
  const rings = ringsOf({ parts: near, filled, notAssessable }, arc_m);
  const frame = windowRing(placement);
  const { geometry, area_m2 } = leftOf(frame, rings, plane.origin);
  const tolerance_m = arc_m + Math.max(0, ...placement.neighbours.map(({ drawn_m }) => drawn_m(1_000) - 1_000));
  return { allowed: geometry, forbidden: areaGeometry(rings, plane.origin), allowed_m2: area_m2, notAssessable, tolerance_m };
}

function forbiddenParts(placement: Placement, { contents, counts }: Omit<AreaQuestion, 'arc_m'>): ForbiddenParts {
  const { site } = placement;
  return placement.forbidden(contents ?? (site.role === 'pes' ? site.contents : []), counts);
}

function ringsOf({ parts, filled }: ForbiddenParts, arc_m: number): PathsD {
  // Parts of one piece and radius differ by their half-planes alone.
  let last: Forbidden | null = null;
  let round: Convex = [];
  const pieces = parts.map((part): Piece => {
    if (part.piece !== last?.piece || part.radius_m !== last.radius_m) [last, round] = [part, grown(part.piece, part.radius_m, arc_m)];
    return { polygon: polygonOf(part, round), holds: (x, y) => isWithin(part, x, y) };
  });
  return unionOfPieces(pieces, filled);
}

function windowRing({ window: { east_m, north_m } }: Placement): Point[] {
  return [
    { x: -east_m, y: -north_m },
    { x: east_m, y: -north_m },
    { x: east_m, y: north_m },
    { x: -east_m, y: north_m },
  ];
}

/** The allowed place nearest to where a site stands, or to another place. */
export interface NearestPlace {
  readonly place: Position;
  readonly distance_m: number;
  readonly bearing_deg: number;
}

/**
 * The shortest move that leaves all forbidden ground, wherever it leads; beyond the window too.
 * @param from in the plane of the placement; where the site stands, unless stated
 * @returns null where the place is allowed already
 */
export function nearestAllowed(placement: Placement, question: AreaQuestion = {}, from: Point = placement.here): NearestPlace | null {
  const { parts, filled, notAssessable } = forbiddenParts(placement, question);
  // Only what reaches into a circle round the place decides about the circle; so it is looked at in wider and wider ones.
  for (let circle_m = FIRST_m; ; circle_m *= 4) {
    if (parts.some((part) => holdsCircle(part, from, circle_m))) continue;
    const near = parts.filter(({ piece, radius_m }) => distanceTo(piece, from.x, from.y) < circle_m + radius_m + 1);
    const rings = ringsOf({ parts: near, filled, notAssessable }, question.arc_m ?? 0.05);
    if (!windsRound(rings, from)) return null;
    const [best, best_m] = nearestOn(rings, from);
    if (best_m > circle_m && near.length < parts.length) continue;
    const bearing = Math.atan2(best.x - from.x, best.y - from.y);
    return { place: placement.plane.toPosition(best), distance_m: best_m, bearing_deg: ((bearing * 180) / Math.PI + 360) % 360 };
  }
}

const FIRST_m = 25;

const holdsCircle = ({ piece, radius_m, within }: Forbidden, { x, y }: Point, circle_m: number): boolean =>
  distanceTo(piece, x, y) + circle_m < radius_m && within.every(({ nx, ny, limit }) => x * nx + y * ny + circle_m <= limit);

function nearestOn(rings: PathsD, from: Point): [Point, number] {
  let best = from;
  let best_m = Infinity;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1 === ring.length ? 0 : i + 1]!];
      const [ux, uy] = [b.x - a.x, b.y - a.y];
      const length2 = ux * ux + uy * uy;
      const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((from.x - a.x) * ux + (from.y - a.y) * uy) / length2));
      const [x, y] = [a.x + share * ux, a.y + share * uy];
      const distance = Math.hypot(x - from.x, y - from.y);
      if (distance < best_m) [best, best_m] = [{ x, y }, distance];
    }
  }
  return [best, best_m];
}

function windsRound(rings: PathsD, { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    }
  }
  return inside;
}

/** The plan with a site at a place: the one of its id moved, or a new one added at the end. */
export function evaluationWith(evaluation: SiteEvaluation, site: Site): SiteEvaluation {
  const { plan, rules } = evaluation;
  const known = plan.sites.some(({ id }) => id === site.id);
  return evaluateSite({ ...plan, sites: known ? plan.sites.map((one) => (one.id === site.id ? site : one)) : [...plan.sites, site] }, rules);
}

/** What the engine says of a site at a place: every pair of it, evaluated in full. */
export function pairsAt({ evaluation, site }: Placement, place: Position, contents?: PotentialExplosionSite['contents']): readonly PairEvaluation[] {
  const moved = standingAt(contents && site.role === 'pes' ? { ...site, contents } : site, place);
  const there = evaluationWith(evaluation, moved);
  const own = there.targets.find((target) => target.site === moved)!;
  return there.stores.flatMap((store) =>
    store.site === moved ? there.targets.filter((target) => target !== own).map((target) => evaluatePair(there, store, target)) : [evaluatePair(there, store, own)],
  );
}

/** How much a store may hold at a place, and which other stores forbid it to stand there at all. */
export interface PermittedThere extends Permitted {
  /** Stores of the plan to which the place is too near, whatever is kept there. */
  readonly tooNearTo: readonly string[];
}

/** The exact answer for one place; `heatMap` answers for many. */
export function permittedAt({ evaluation, site }: Placement, place: Position, contents: (kg: number) => readonly Lot[]): PermittedThere {
  if (site.role !== 'pes') throw new Error('only a store may hold something');
  const moved = standingAt({ ...site, contents: [] }, place);
  const there = evaluationWith(evaluation, moved);
  const own = there.targets.find((target) => target.site === moved)!;
  const tooNearTo = there.stores.filter((store) => store.site !== moved && evaluatePair(there, store, own).status === 'fail').map((store) => store.site.id);
  return { ...permittedIn(there, moved)(contents), tooNearTo };
}

