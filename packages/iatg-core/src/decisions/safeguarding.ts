import type { Position } from '../geometry/geodesic.js';
import { ringEnvelope } from '../geometry/ring-envelope.js';
import type { RingGeometry } from '../geometry/ring-outline.js';
import { evaluateSite, type SiteEvaluation, type Store } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import { own, type Json } from '../site/place.js';
import { parseSitePlan } from '../site/parse-site-plan.js';
import { ringOf, type RingRow } from '../site/rings.js';
import type { ExposedSite, ExposureKind, Problem } from '../site/site-plan.js';

/** Classes of buildings and routes that others plan outside a depot's fence. Process buildings are the depot's own. */
const EXPOSURES = {
  vbd: { kind: 'vulnerable-building' },
  ibd: { kind: 'inhabited-building' },
  ptrHigh: { kind: 'public-traffic-route', density: 'high' },
  ptrMedium: { kind: 'public-traffic-route', density: 'medium' },
  ptrLow: { kind: 'public-traffic-route', density: 'low' },
  officeGt20: { kind: 'office', occupants: 20 },
  officeLt20: { kind: 'office', occupants: 0 },
  powerSuper: { kind: 'power-line', network: 'super' },
  powerNormal: { kind: 'power-line', network: 'normal' },
  powerMinor: { kind: 'power-line', network: 'minor' },
  polProtected: { kind: 'pol', installation: 'protected' },
  polVital: { kind: 'pol', installation: 'vital' },
  polMinor: { kind: 'pol', installation: 'minor' },
  polSmall: { kind: 'pol', installation: 'small' },
} as const satisfies Partial<Record<RingRow, ExposureKind>>;

export type SafeguardedRow = keyof typeof EXPOSURES;
export const SAFEGUARDED_ROWS = Object.keys(EXPOSURES) as readonly SafeguardedRow[];
/** What a planning authority asks for first. */
export const PLANNERS_ROWS: readonly SafeguardedRow[] = ['vbd', 'ibd', 'ptrHigh', 'ptrMedium', 'ptrLow'];

/** The ground round a depot that a class of buildings or routes keeps free of. It tells nothing of single stores. */
export interface SafeguardedClass {
  readonly row: SafeguardedRow;
  /** Round the rings of all stores; null: none can be drawn, or none is required. Never inside the true line (see `ringOf`). */
  readonly envelope: RingGeometry | null;
  /** Something of a store could not be assessed for this class: more may be forbidden than the envelope shows. */
  readonly isIncomplete: boolean;
  /** A part of the envelope is the ring of one store alone: whoever has it can tell where that store stands, and about how much it holds. */
  readonly showsOneStore: boolean;
}

/**
 * The envelope of all stores for each class (IATG 02.40).
 * @param rows in the order of the answer
 * @param stores all of the plan, or those that are looked at alone
 */
export function safeguardingOf(evaluation: SiteEvaluation, rows: readonly SafeguardedRow[] = PLANNERS_ROWS, stores: readonly Store[] = evaluation.stores): readonly SafeguardedClass[] {
  return rows.map((row) => {
    const rings = stores.map((store) => ringOf(evaluation, store, row, evaluation.options.protection));
    const drawn = rings.flatMap(({ geometry }) => geometry ?? []);
    const envelope = ringEnvelope(drawn);
    return {
      row,
      envelope,
      isIncomplete: rings.some(({ properties }) => properties.reasons.length > 0),
      showsOneStore: envelope !== null && outlinesOf(envelope).some((outline) => drawn.some((ring) => isOutlineOf(outline, ring))),
    };
  });
}

type Outline = readonly Position[];

const outlinesOf = (geometry: RingGeometry): readonly Outline[] => (geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map((polygon) => polygon[0]!));

/** An envelope has no corners but those of the rings and of crossings of two of them, to 1e-9 degrees. */
function isOutlineOf(outline: Outline, ring: RingGeometry): boolean {
  const name = ([longitude, latitude]: Position): string => `${longitude.toFixed(8)} ${latitude.toFixed(8)}`;
  const corners = new Set(outlinesOf(ring).flat().map(name));
  return outline.every((corner) => corners.has(name(corner)));
}

/** A parcel, a planned building or a route that somebody asks about. */
export interface PlanningArea {
  /** `id` of the feature, else its property `id` or `name`, else its number from 1. */
  readonly name: string;
  readonly site: ExposedSite;
}

export interface PlanningAreas {
  /** Null: there are faults, and nothing may be told of any area. */
  readonly areas: readonly PlanningArea[] | null;
  readonly faults: readonly Problem[];
}

/**
 * Checks areas of a planner: a GeoJSON FeatureCollection of points, lines and polygons in WGS84. Names need not differ.
 * @returns all areas, or every fault with its place
 */
export function readPlanningAreas(json: unknown): PlanningAreas {
  const features = isObject(json) ? own(json, 'features') : undefined;
  if (!isObject(json) || !Array.isArray(features)) return { areas: null, faults: parseSitePlan(json).faults };
  const properties = { role: 'exposed-site', exposure: EXPOSURES.ibd };
  const asSites = features.map((feature: unknown, i) => (isObject(feature) ? { ...feature, id: `${i + 1}`, properties } : feature));
  const { plan, faults } = parseSitePlan({ type: own(json, 'type'), features: asSites });
  if (!plan) return { areas: null, faults };
  return { areas: plan.sites.map((site) => ({ name: nameOf(features[site.feature] as Json, site.id), site: site as ExposedSite })), faults };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(feature: Json, otherwise: string): string {
  const properties = own(feature, 'properties');
  const [id, name] = isObject(properties) ? [own(properties, 'id'), own(properties, 'name')] : [];
  const named = [own(feature, 'id'), id, name].find((one) => (typeof one === 'string' && one !== '') || typeof one === 'number');
  return named === undefined ? otherwise : String(named);
}

/** For which classes an area is too near. */
export interface TouchedArea {
  readonly area: PlanningArea;
  /** Some place of the area is nearer to a store than such a building or route may be. */
  readonly touched: readonly SafeguardedRow[];
  /** Nothing fails, but something cannot be assessed. */
  readonly unknown: readonly SafeguardedRow[];
}

/** Each area as if it were such a building or route, judged as a pair of the plan is and not by a drawn line; in the order of the areas. */
export function touchedAreas({ plan, rules }: SiteEvaluation, areas: readonly PlanningArea[], rows: readonly SafeguardedRow[] = PLANNERS_ROWS): readonly TouchedArea[] {
  const stores = plan.sites.filter(({ role }) => role === 'pes');
  // Longer than every id of the plan, so that no area is taken for a store.
  const prefix = ' '.repeat(1 + Math.max(0, ...stores.map(({ id }) => id.length)));
  const found = areas.map((area) => ({ area, touched: [] as SafeguardedRow[], unknown: [] as SafeguardedRow[] }));
  for (const row of rows) {
    const asked = areas.map(({ site }, i): ExposedSite => ({ ...site, id: `${prefix}${i}`, exposure: EXPOSURES[row] }));
    const status = new Map<string, 'fail' | 'not-assessable'>();
    for (const pair of findFailures(evaluateSite({ ...plan, sites: [...stores, ...asked] }, rules))) {
      if (pair.status === 'fail' || !status.has(pair.es)) status.set(pair.es, pair.status as 'fail' | 'not-assessable');
    }
    found.forEach(({ touched, unknown }, i) => {
      const one = status.get(`${prefix}${i}`);
      if (one) (one === 'fail' ? touched : unknown).push(row);
    });
  }
  return found;
}
