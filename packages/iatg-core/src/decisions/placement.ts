import { cutTo, distanceTo, hullOf, mirrored, reachOf, sumOf, type Convex, type HalfPlane } from '../geometry/convex.js';
import { middleOf } from '../geometry/facing.js';
import type { Position } from '../geometry/geodesic.js';
import { equidistantOf, type Point } from '../geometry/local-frame.js';
import type { Region } from '../geometry/ring-outline.js';
import { figureOf, halfAt, northTurns, sitePlane, wedgeAt, type Figure, type SectorFrame, type SitePlane } from '../geometry/site-plane.js';
import type { Exposure, Requirement } from '../rules/required-distance.js';
import { columnsPossible, type ColumnsShown, type Front } from '../site/donor.js';
import { prepareStore, rememberedRequirement, siteEvaluator, type SiteEvaluation, type Store, type Target } from '../site/evaluate-site.js';
import { ANY_SECTOR } from '../site/exposure.js';
import { regionsOf } from '../site/rings.js';
import type { PotentialExplosionSite, Site } from '../site/site-plan.js';
import type { PairName } from './desk.js';

/** What lies within 1 mm of a boundary of sectors touches both sides. */
const BOUNDARY_m = 0.01;
/** The polygon library works on a grid of 1 mm. */
const GRID_m = 0.002;
const EARTH_m = 6_335_439;

/** The part of the earth that is looked at: a rectangle about a place, true to north there. */
export interface Window {
  readonly middle: Position;
  /** Half its extent. */
  readonly east_m: number;
  readonly north_m: number;
}

/** Where something must not stand: closer than a distance to some pieces, and within one of some groups of half-planes. */
interface Condition {
  readonly region: Part<ColumnsShown>;
  readonly turned: Part<Exposure>;
  readonly shown: ColumnsShown;
  readonly exposure: Exposure;
}

/** A part of the plane: within all half-planes of one of the groups; null: everywhere. */
type Within = readonly (readonly HalfPlane[])[] | null;

/** One other site, as what it forbids to the middle of the site that looks for a place. */
export interface Neighbour {
  readonly target: Target;
  readonly store: Store | null;
  readonly figure: Figure;
  /** The places at which the two footprints touch. */
  readonly pieces: readonly Convex[];
  readonly filled: readonly (readonly (readonly Point[])[])[];
  readonly middle: Point;
  readonly radius_m: number;
  /** What the site that looks for a place asks of this one, and the other way round. */
  readonly outward: readonly Condition[];
  readonly inward: readonly Condition[];
  /** A distance as it has to be drawn in the plane, so that nothing within the true one is left out. */
  readonly drawn_m: (required_m: number) => number;
  /** By how much half-planes are drawn larger. */
  readonly aside_m: (required_m: number) => number;
}

/** A forbidden part of the plane: within `radius_m` of a piece and within the half-planes. */
export interface Forbidden {
  readonly pair: PairName;
  readonly piece: Convex;
  readonly radius_m: number;
  readonly within: readonly HalfPlane[];
}

/** A site that looks for a place, among the others of a plan. */
export interface Placement {
  readonly evaluation: SiteEvaluation;
  readonly site: Site;
  readonly plane: SitePlane;
  readonly window: Window;
  /** Where the middle of the site stands now. */
  readonly here: Point;
  readonly neighbours: readonly Neighbour[];
  /** The requirement of the site with some contents towards others. */
  readonly asDonor: (contents: PotentialExplosionSite['contents']) => (condition: Condition) => Requirement;
  readonly inwardRequirement: (neighbour: Neighbour, condition: Condition) => Requirement;
  /** Everything that is forbidden with these contents in the site (none for an exposed site), pair by pair. */
  readonly forbidden: (contents: PotentialExplosionSite['contents'], counts?: (pair: PairName) => boolean) => ForbiddenParts;
}

export interface ForbiddenParts {
  readonly parts: readonly Forbidden[];
  readonly filled: readonly (readonly (readonly Point[])[])[];
  /** Pairs of which something cannot be assessed, wherever the site stands. */
  readonly notAssessable: readonly PairName[];
}

/**
 * Prepares the search of a place for a site: a new one, or one of the plan (by its id), which then leaves its place. Its footprint is moved
 * without being turned, and looked at as the convex figure round it; a front keeps its bearing.
 * @param cell half the extent of a rectangle in which the site may stand anywhere; for maps of cells
 */
export function placementOf(evaluation: SiteEvaluation, site: Site, window: Window = windowOf(evaluation, site), cell: { readonly east_m: number; readonly north_m: number } | null = null): Placement {
  const { rules, options, plan } = evaluation;
  const sectors = rules.edition.sectors;
  const plane = sitePlane(window.middle);
  const own = siteEvaluator(rules)({ ...plan, sites: [site] });
  const [self] = own.targets as [Target];
  const middle = middleOf(site.shape());
  const local = hullOf(site.shape().positions().map((position) => equidistantOf(middle, position)));
  const ownRadius_m = Math.max(...local.map(({ x, y }) => Math.hypot(x, y)));
  const turns = northTurns(window.middle[1]);
  const room: Convex | null = cell && [
    { x: -cell.east_m, y: -cell.north_m },
    { x: cell.east_m, y: -cell.north_m },
    { x: cell.east_m, y: cell.north_m },
    { x: -cell.east_m, y: cell.north_m },
  ];
  const roomRadius_m = cell ? Math.hypot(cell.east_m, cell.north_m) : 0;
  const storeOf = new Map(evaluation.stores.map((store) => [store.site.id, store]));

  const neighbourOf = (target: Target): Neighbour => {
    const figure = figureOf(target.site.shape(), plane);
    const at = { ...plane.toPlane(middleOf(target.site.shape())) };
    const north = plane.northAt(middleOf(target.site.shape()), at);
    const turned = local.map(({ x, y }) => ({ x: x * north.y + y * north.x, y: -x * north.x + y * north.y }));
    const hull = room ? sumOf(turned, room) : turned;
    const against = mirrored(hull);
    const latitude_turns = Math.max(turns, northTurns(target.site.shape().positions()[0]![1]));
    const reach_m = figure.radius_m + ownRadius_m + roomRadius_m;
    const far_m = Math.hypot(figure.middle.x, figure.middle.y) + reach_m;
    const slack_m = (required_m: number): number => GRID_m + figure.slack_m + ownRadius_m * latitude_turns * (required_m + reach_m);
    const frames = { other: { at, north }, own: { at: { x: 0, y: 0 }, north } };
    const facing = facingOf({ site: target.site, front: target.front, figure, frame: frames.other }, { site, front: self.front, hull, against, room, frame: frames.own }, sectors);
    return {
      target,
      store: storeOf.get(target.site.id) ?? null,
      figure,
      pieces: figure.pieces.map((piece) => sumOf(piece, against)),
      filled: figure.filled.map((rings) => rings.map((ring) => ring.map(({ x, y }) => ({ x: x - hull[0]!.x, y: y - hull[0]!.y })))),
      middle: figure.middle,
      radius_m: reach_m,
      outward: combined(facing.ownRegions, facing.otherTurned(target)),
      inward: combined(facing.otherRegions, facing.ownTurned(self)),
      drawn_m: (required_m) => required_m * (1 + plane.stretchAt(far_m + required_m)) + slack_m(required_m),
      aside_m: (required_m) => slack_m(required_m) + 0.001 + ((far_m + required_m) * (required_m + reach_m) ** 2) / EARTH_m ** 2 + (self.front() ? latitude_turns * (required_m + reach_m) ** 2 : 0),
    };
  };
  const neighbours = evaluation.targets.filter((target) => target.site.id !== site.id).map(neighbourOf);

  const asDonor: Placement['asDonor'] = (contents) => {
    if (site.role !== 'pes') throw new Error('only a store has contents');
    const store = prepareStore(site, self.front, rules, contents);
    return ({ shown, exposure }) => rememberedRequirement(store, store.donor(shown), exposure, options, rules);
  };
  const inwardRequirement: Placement['inwardRequirement'] = ({ store }, { shown, exposure }) => rememberedRequirement(store!, store!.donor(shown), exposure, options, rules);

  return {
    evaluation,
    site,
    plane,
    window,
    here: plane.toPlane(middle),
    neighbours,
    asDonor,
    inwardRequirement,
    forbidden(contents, counts = () => true) {
      const parts: Forbidden[] = [];
      const filled: (readonly (readonly Point[])[])[] = [];
      const notAssessable: PairName[] = [];
      const holds = site.role === 'pes' && contents.some(({ neq_kg }) => neq_kg > 0);
      const outward = holds ? asDonor(contents) : null;
      for (const neighbour of neighbours) {
        const { id } = neighbour.target.site;
        const add = (pair: PairName, conditions: readonly Condition[], requirement: (condition: Condition) => Requirement): void => {
          const all = conditions.map((condition) => ({ condition, requirement: requirement(condition) }));
          if (all.some(({ requirement }) => requirement.reasons.length > 0)) notAssessable.push(pair);
          if (!counts(pair)) return;
          const asked = all.map(({ requirement }) => requirement.assessable_m);
          const least_m = Math.min(...asked);
          /** What another part of the same store asks for, all else alike; without end where there is none. */
          const beside = ({ region, turned }: Condition, other: { readonly region?: SectorKind; readonly turned?: SectorKind }): number => {
            const i = conditions.findIndex((one) => one.region.group === region.group && one.region.kind === (other.region ?? region.kind) && one.turned.kind === (other.turned ?? turned.kind));
            return i < 0 ? Infinity : asked[i]!;
          };
          const draw = (required_m: number, groups: Within): void => {
            const radius_m = neighbour.drawn_m(required_m);
            const aside_m = neighbour.aside_m(required_m);
            const wider = (groups ?? [[]]).map((within) => within.map((one) => ({ ...one, limit: one.limit + aside_m })));
            for (const piece of neighbour.pieces) for (const within of wider) parts.push({ pair, piece, radius_m, within });
          };
          if (least_m > 0) draw(least_m, null);
          all.forEach(({ condition }, i) => {
            if (asked[i]! <= least_m) return;
            // Where a front or a rear asks for as much, a side need not end there: that is forbidden anyway.
            const lessThan = (kind: 'region' | 'turned') => (sector: 'front' | 'rear'): boolean => beside(condition, { [kind]: sector }) < asked[i]!;
            draw(asked[i]!, both(condition.region.within(lessThan('region')), condition.turned.within(lessThan('turned'))));
          });
          if (Math.max(...asked) > 0) filled.push(...neighbour.filled);
        };
        if (outward) add({ pes: site.id, es: id }, neighbour.outward, outward);
        if (neighbour.store) add({ pes: id, es: site.id }, neighbour.inward, (condition) => inwardRequirement(neighbour, condition));
      }
      return { parts, filled, notAssessable };
    },
  };
}

/** The window that holds all sites of a plan, with a margin. */
export function windowOf({ plan }: SiteEvaluation, site: Site, margin_m = 500): Window {
  const sites = plan.sites.some(({ id }) => id === site.id) ? plan.sites : [...plan.sites, site];
  const first = sites[0]!.shape().positions()[0]!;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  const box = (origin: Position): void => {
    [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const one of sites) {
      for (const position of one.shape().positions()) {
        const { x, y } = equidistantOf(origin, position);
        [west, east, south, north] = [Math.min(west, x), Math.max(east, x), Math.min(south, y), Math.max(north, y)];
      }
    }
  };
  box(first);
  const middle = sitePlane(first).toPosition({ x: (west + east) / 2, y: (south + north) / 2 });
  box(middle);
  return { middle, east_m: Math.max(-west, east) + margin_m, north_m: Math.max(-south, north) + margin_m };
}

/** Is a place of the plane forbidden by a part? */
export const isWithin = ({ piece, radius_m, within }: Forbidden, x: number, y: number): boolean => within.every(({ nx, ny, limit }) => x * nx + y * ny <= limit) && distanceTo(piece, x, y) < radius_m;

/** A part as a polygon, from the circle round its piece; empty where the half-planes leave nothing. */
export const polygonOf = ({ within }: Forbidden, round: Convex): Convex => within.reduce<Convex>((polygon, half) => (polygon.length === 0 ? polygon : cutTo(polygon, half)), round);

// ---- sectors ------------------------------------------------------------------------------------------------------------------------

type SectorKind = 'front' | 'side' | 'rear' | 'before' | 'behind' | 'any';

/** A part of the surroundings that decides something, as places of the middle of the site that moves. */
interface Part<T> {
  readonly kind: SectorKind;
  /** Parts of one group divide the surroundings among them. */
  readonly group: unknown;
  /** @param endsAt does the side have to end where this sector begins? */
  readonly within: (endsAt: (sector: 'front' | 'rear') => boolean) => Within;
  readonly what: T;
}

const everywhere = (): null => null;

const combined = (regions: readonly Part<ColumnsShown>[], turned: readonly Part<Exposure>[]): readonly Condition[] =>
  regions.flatMap((region) => turned.map((part) => ({ region, turned: part, shown: region.what, exposure: part.what })));

const both = (a: Within, b: Within): Within => (a === null ? b : b === null ? a : a.flatMap((one) => b.map((other) => [...one, ...other])));

interface Standing {
  readonly site: Site;
  readonly front: () => Front | null;
  readonly figure: Figure;
  readonly frame: SectorFrame;
}

interface Moving {
  readonly site: Site;
  readonly front: () => Front | null;
  readonly hull: Convex;
  readonly against: Convex;
  /** Where it may stand about its place; null: there alone. */
  readonly room: Convex | null;
  readonly frame: SectorFrame;
}

type Sectors = SiteEvaluation['rules']['edition']['sectors'];

function facingOf(other: Standing, own: Moving, sectors: Sectors) {
  const { corners } = other.figure;
  const negative = corners.map(({ x, y }) => ({ x: -x, y: -y }));
  const meetsOther: Meets = {
    // The moving site comes into a part that stands still.
    reaches: ({ nx, ny, limit }) => ({ nx, ny, limit: limit + BOUNDARY_m + reachOf(own.against, nx, ny) }),
    sticksOut: ({ nx, ny, limit }) => ({ nx: -nx, ny: -ny, limit: reachOf(own.hull, nx, ny) - limit + BOUNDARY_m }),
  };
  const room = (nx: number, ny: number): number => (own.room ? reachOf(own.room, nx, ny) : 0);
  const meetsOwn: Meets = {
    // A part that moves comes over the site that stands still.
    reaches: ({ nx, ny, limit }) => ({ nx: -nx, ny: -ny, limit: limit + BOUNDARY_m + reachOf(negative, nx, ny) + room(nx, ny) }),
    sticksOut: ({ nx, ny, limit }) => ({ nx, ny, limit: reachOf(corners, nx, ny) - limit + BOUNDARY_m + room(nx, ny) }),
  };
  return {
    otherRegions: columnsBy(other, meetsOther, sectors),
    ownRegions: columnsBy(own, meetsOwn, sectors),
    otherTurned: (target: Target) => turnedBy(target, other, meetsOther, sectors),
    ownTurned: (target: Target) => turnedBy(target, own, meetsOwn, sectors),
  };
}

/** How a half-plane of a sector becomes one of places of the moving site. */
interface Meets {
  /** The footprint has a point in it. */
  readonly reaches: (half: HalfPlane) => HalfPlane;
  /** The footprint has a point out of it. */
  readonly sticksOut: (half: HalfPlane) => HalfPlane;
}

type WithFront = Pick<Standing, 'site' | 'front' | 'frame'>;

/** The columns that a store shows, by the part of the surroundings that decides. */
function columnsBy({ site, front, frame }: WithFront, meets: Meets, sectors: Sectors): readonly Part<ColumnsShown>[] {
  if (site.role !== 'pes') return [];
  const stated = front();
  if (!stated) return [{ kind: 'any', group: null, within: everywhere, what: columnsPossible(site) }];
  return regionsOf({ site }, sectors).map(({ region, shown }) => ({ ...placesIn(region, stated, frame, meets), what: shown }));
}

/** How a site is exposed, by the sector of its own that it turns to a store. */
function turnedBy(target: Target, { front, frame }: WithFront, meets: Meets, sectors: Sectors): readonly Part<Exposure>[] {
  if (target.exposure) return [{ kind: 'any', group: null, within: everywhere, what: target.exposure }];
  const stated = front();
  if (!stated) return [{ kind: 'any', group: null, within: everywhere, what: target.exposureTurning(ANY_SECTOR) }];
  const leans = sectors['1.1'];
  return (['rear', 'side', 'front'] as const).map((kind) => ({
    ...placesIn({ kind, leans }, stated, frame, meets),
    what: target.exposureTurning({ front: kind === 'front', side: kind === 'side', rear: kind === 'rear' }),
  }));
}

function placesIn(region: Region, { face }: Front, frame: SectorFrame, { reaches, sticksOut }: Meets): Omit<Part<unknown>, 'what'> {
  const always = (kind: SectorKind, group: unknown, within: Within) => ({ kind, group, within: () => within });
  switch (region.kind) {
    case 'everywhere':
      return always('any', null, null);
    case 'before-front-line':
      return always('before', null, [halfAt(face, 'before', frame).map(reaches)]);
    case 'behind-front-line':
      return always('behind', null, [halfAt(face, 'behind', frame).map(reaches)]);
    case 'front':
    case 'rear':
      return always(region.kind, region.leans, [wedgeAt(face, region.kind, region.leans, frame)?.map(reaches) ?? NOWHERE]);
    case 'side': {
      // What touches the side sticks out of the front sector by one of its lines, and out of the rear sector by one of its.
      const outOf = (kind: 'front' | 'rear'): Within => wedgeAt(face, kind, region.leans, frame)?.map((half) => [sticksOut(half)]) ?? null;
      const [front, rear] = [outOf('front'), outOf('rear')];
      return { kind: 'side', group: region.leans, within: (endsAt) => both(endsAt('front') ? front : null, endsAt('rear') ? rear : null) };
    }
  }
}

const NOWHERE: readonly HalfPlane[] = [{ nx: 1, ny: 0, limit: -Infinity }];
