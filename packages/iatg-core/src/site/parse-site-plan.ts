import { samePosition, prepareShape, type Geometry, type Shape } from '../geometry/shape.js';
import { crossingEdges } from '../geometry/ring-crossing.js';
import type { Position } from '../geometry/geodesic.js';
import { DEFAULT_OPTIONS, type Condition, type RuleOptions } from '../types.js';
import type { ExposureKind, PotentialExplosionSite, Problem, ProcessBuilding, Site, SitePlan, Structure, TrafficCounts } from './site-plan.js';
import { isFiniteNumber, isOneOf, isQuantity, isText, isYesOrNo, optional, own, required, shown, top, type Json, type Place } from './place.js';
import { suspicions } from './suspicions.js';

/** What came of reading a plan: the plan if it is valid, else every fault; and what looks suspicious in a valid one. */
export interface ParsedPlan {
  readonly plan: SitePlan | null;
  /** Every fault, in order of place. Not empty: nothing may be evaluated. */
  readonly faults: readonly Problem[];
  /** What is suspicious but not invalid. It never changes a result. */
  readonly warnings: readonly Problem[];
}

/**
 * Checks a site plan, a GeoJSON FeatureCollection as parsed by `JSON.parse` (see `docs/site-plan.md`). Nothing is guessed.
 * @param json any value; it is not changed
 * @returns the plan, or all its faults with their places; never throws, whatever the value
 */
export const parseSitePlan = (json: unknown): ParsedPlan => parse(json, null);

/**
 * Reads a plan again and again while it is edited. A feature that is the same object as before is not checked a second time and gives
 * the same `Site`, with all that was found out about it: a feature must therefore never be changed, only replaced.
 * @returns a function that does what `parseSitePlan` does
 */
export function sitePlanReader(): (json: unknown) => ParsedPlan {
  const known: KnownFeatures = new WeakMap();
  return (json) => parse(json, known);
}

/** Features without a fault, and what they were read as. */
type KnownFeatures = WeakMap<object, Site | 'annotation'>;

function parse(json: unknown, known: KnownFeatures | null): ParsedPlan {
  const faults: Problem[] = [];
  const whole = top(faults);
  const root = whole.object(json, 'FeatureCollection');
  if (!root) return { plan: null, faults, warnings: [] };
  if (own(root, 'type') !== 'FeatureCollection') whole.in('type').fault('not-a-collection', { found: shown(own(root, 'type')) });
  const { name, options, profile } = parseHeader(own(root, 'sitePlan'), whole.in('sitePlan'));

  const sites: Site[] = [];
  const ids = new Map<string, Place>();
  const features = Array.isArray(own(root, 'features')) ? (root.features as readonly unknown[]) : undefined;
  const inFeatures = whole.in('features');
  if (!features) inFeatures.fault(own(root, 'features') === undefined ? 'missing' : 'wrong-type', { expected: 'array', found: shown(own(root, 'features')) });
  features?.forEach((feature, i) => {
    const place = inFeatures.in(i);
    const before = known?.get(feature as object);
    const site = before ? again(before, feature as Json, i, place, ids) : parseFeature(feature, i, place, ids, known);
    if (site) sites.push(site);
  });
  if (faults.length > 0) return { plan: null, faults, warnings: [] };
  const plan = { name, options, profile, sites };
  let warnings: readonly Problem[] | undefined;
  return {
    plan,
    faults,
    get warnings() {
      return (warnings ??= suspicions(plan, root));
    },
  };
}

/** A feature that was read before: only its place in the plan and the uniqueness of its id are new. */
function again(before: Site | 'annotation', feature: Json, i: number, place: Place, ids: Map<string, Place>): Site | undefined {
  parseId(feature, feature.properties as Json, place, ids);
  if (before === 'annotation') return undefined;
  return before.feature === i ? before : { ...before, feature: i };
}

const protections = ['limited', 'high', 'virtually-complete'] as const;

function parseHeader(value: unknown, place: Place): { name: string; options: RuleOptions; profile: unknown } {
  const header = value === undefined || value === null ? {} : (place.object(value) ?? {});
  optional(header, 'version', place, (version, here) => (version === 1 ? 1 : here.fault('unknown-value', { found: shown(version), allowed: '1' })), 1);
  const options = optional(header, 'options', place, (inner, here) => here.object(inner), {});
  const inOptions = place.in('options');
  return {
    name: optional(header, 'name', place, isText, ''),
    profile: own(header, 'profile') ?? null,
    options: {
      method: optional(options, 'method', inOptions, isOneOf('calculated', 'tabulated', 'greater'), DEFAULT_OPTIONS.method),
      protection: optional(options, 'protection', inOptions, isOneOf(...protections), DEFAULT_OPTIONS.protection),
      lowDensityRoute: optional(options, 'lowDensityRoute', inOptions, isOneOf('longer', 'matrix', 'half-ibd'), DEFAULT_OPTIONS.lowDensityRoute),
    },
  };
}

function parseFeature(value: unknown, feature: number, place: Place, ids: Map<string, Place>, known: KnownFeatures | null): Site | undefined {
  const json = place.object(value, 'Feature');
  if (!json) return undefined;
  const before = place.faultCount;
  const site = parseSite(json, feature, place, ids);
  if (place.faultCount === before) known?.set(json, site ?? 'annotation');
  return site;
}

function parseSite(json: Json, feature: number, place: Place, ids: Map<string, Place>): Site | undefined {
  if (own(json, 'type') !== 'Feature') place.in('type').fault('not-a-feature', { found: shown(own(json, 'type')) });
  const rawProperties = own(json, 'properties');
  const properties = place.in('properties').object(rawProperties === null ? undefined : rawProperties);
  const id = parseId(json, properties ?? {}, place, ids);
  const geometry = parseGeometry(own(json, 'geometry'), place.in('geometry'));
  if (!properties) return undefined;

  const inProperties = place.in('properties');
  const role = required(properties, 'role', inProperties, isOneOf('pes', 'exposed-site', 'annotation'));
  if (role === undefined || role === 'annotation') return undefined;
  const located = {
    id: id ?? '',
    name: nameOf(properties, role, inProperties) || (id ?? ''),
    feature,
    geometry: geometry ?? { type: 'Point', coordinates: [0, 0] },
    shape: once(() => prepareShape(geometry!)),
    protection: optional(properties, 'protection', inProperties, isOneOf(...protections), null),
    occupants: occupantsOf(properties),
  } as const;
  if (role === 'pes') return { ...located, role, ...parseStore(properties, inProperties) };
  const exposure = required(properties, 'exposure', inProperties, parseExposure);
  return exposure && { ...located, role, exposure };
}

/** A store's name is a field of the plan and is checked; that of an exposed site is an extra, used where it is text. */
function nameOf(properties: Json, role: string, place: Place): string | null {
  if (role === 'pes') return optional(properties, 'name', place, isText, null);
  const name = own(properties, 'name');
  return typeof name === 'string' ? name : null;
}

/** People at a site are no part of the rules: what is no number from 0 is unknown, and no fault. */
function occupantsOf(properties: Json): number | null {
  const occupants = own(properties, 'occupants');
  return typeof occupants === 'number' && Number.isFinite(occupants) && occupants >= 0 ? occupants : null;
}

function once(make: () => Shape): () => Shape {
  let made: Shape | undefined;
  return () => (made ??= make());
}

/** The feature's id, else `properties.id`; unique and not empty. */
function parseId(json: Json, properties: Json, place: Place, ids: Map<string, Place>): string | undefined {
  const outer = own(json, 'id') ?? undefined;
  const inner = own(properties, 'id') ?? undefined;
  const here = outer === undefined && inner !== undefined ? place.in('properties').in('id') : place.in('id');
  const value = outer ?? inner;
  if (value === undefined) return here.fault('missing', { expected: 'string' });
  const id = here.text(value);
  if (id === undefined) return undefined;
  if (id === '') return here.fault('empty-id');
  const first = ids.get(id);
  if (first) return here.fault('duplicate-id', { id, first: first.pointer });
  ids.set(id, here);
  return id;
}

const DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;
const TREATED_AS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const;
const MAY_BE_TREATED: readonly string[] = ['1.2', '1.2.3', '1.3', '1.6'];
const GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S'] as const;

type Store = Pick<PotentialExplosionSite, 'structure' | 'barricaded' | 'process' | 'contents' | 'declared'>;

function parseStore(properties: Json, place: Place): Store {
  const declared = new Set<Condition>();
  const declare = (member: string, condition: Condition): void => {
    if (optional(properties, member, place, isYesOrNo, false)) declared.add(condition);
  };
  declare('noPrimaryExplosives', 'no-primary-explosives');
  declare('noItemsVulnerableToSpall', 'no-items-vulnerable-to-spall');
  declare('openBombBayStorage', 'open-bomb-bay-storage');
  return {
    structure: required(properties, 'structure', place, parseStructure) ?? NO_STRUCTURE,
    barricaded: optional(properties, 'barricaded', place, isYesOrNo, false),
    process: optional(properties, 'process', place, parseProcess, null),
    contents: optional(properties, 'contents', place, parseContents, []),
    declared,
  };
}

/** Stands in for a structure with faults: a plan with faults is refused whole. */
const NO_STRUCTURE: Structure = { type: 'open-stack', rating: 'undefined', front_deg: null, standardEcm: false, headwallResistant: false, doorBarricaded: false };

function parseStructure(value: unknown, place: Place): Structure | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const type = required(json, 'type', place, isOneOf('earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack'));
  return {
    type: type ?? NO_STRUCTURE.type,
    rating: optional(json, 'rating', place, isOneOf('7-bar', '3-bar', 'undefined'), 'undefined'),
    front_deg: optional(json, 'front_deg', place, isFiniteNumber, null),
    standardEcm: optional(json, 'standardEcm', place, isYesOrNo, false),
    headwallResistant: optional(json, 'headwallResistant', place, isYesOrNo, false),
    doorBarricaded: optional(json, 'doorBarricaded', place, isYesOrNo, false),
  };
}

function parseProcess(value: unknown, place: Place): ProcessBuilding | undefined {
  const json = place.object(value);
  return json && {
    barricaded: optional(json, 'barricaded', place, isYesOrNo, false),
    protectiveRoof: optional(json, 'protectiveRoof', place, isYesOrNo, false),
    occupants: optional(json, 'occupants', place, isQuantity, null),
  };
}

function parseContents(value: unknown, place: Place): PotentialExplosionSite['contents'] | undefined {
  if (!Array.isArray(value)) return place.fault('wrong-type', { expected: 'array', found: shown(value) });
  return (value as readonly unknown[]).flatMap((item, i) => {
    const here = place.in(i);
    const json = here.object(item);
    if (!json) return [];
    const hd = required(json, 'hd', here, isOneOf(...DIVISIONS));
    const neq_kg = required(json, 'neq_kg', here, isQuantity);
    const compatibilityGroup = optional(json, 'compatibilityGroup', here, isOneOf(...GROUPS), null);
    const treatAs = optional(json, 'treatAs', here, isOneOf(...TREATED_AS), null);
    if (treatAs !== null && hd !== undefined && !MAY_BE_TREATED.includes(hd)) {
      here.in('treatAs').fault('treat-as-not-allowed', { hd, allowed: MAY_BE_TREATED.join(', ') });
    }
    return hd === undefined || neq_kg === undefined ? [] : [{ hd, neq_kg, compatibilityGroup, treatAs }];
  });
}

const COUNTS = ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'] as const;

function parseExposure(value: unknown, place: Place): ExposureKind | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const kind = required(
    json,
    'kind',
    place,
    isOneOf('inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol'),
  );
  switch (kind) {
    case undefined:
      return undefined;
    case 'inhabited-building':
    case 'vulnerable-building':
      return { kind };
    case 'public-traffic-route':
      return parseRoute(json, place);
    case 'office': {
      const occupants = required(json, 'occupants', place, isQuantity);
      return occupants === undefined ? undefined : { kind, occupants };
    }
    case 'process-building':
      return { kind, ...parseProcess(json, place)! };
    case 'power-line': {
      const network = required(json, 'network', place, isOneOf('super', 'normal', 'minor'));
      return network && { kind, network };
    }
    case 'pol': {
      const installation = required(json, 'installation', place, isOneOf('protected', 'vital', 'minor', 'small'));
      return installation && { kind, installation };
    }
  }
}

function parseRoute(json: Json, place: Place): ExposureKind | undefined {
  const kind = 'public-traffic-route';
  const density = optional(json, 'density', place, isOneOf('high', 'medium', 'low', 'very-low'), null);
  const traffic = optional(json, 'traffic', place, parseTraffic, null);
  const given = (member: string): boolean => (own(json, member) ?? undefined) !== undefined;
  if (given('density') && given('traffic')) return place.in('traffic').fault('density-and-traffic');
  if (!given('density') && !given('traffic')) return place.in('density').fault('density-missing', { allowed: 'high, medium, low, very-low' });
  if (density) return { kind, density };
  return traffic ? { kind, traffic } : undefined;
}

function parseTraffic(value: unknown, place: Place): TrafficCounts | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const counts = COUNTS.filter((member) => (own(json, member) ?? undefined) !== undefined);
  if (counts.length === 0) return place.fault('traffic-empty', { allowed: COUNTS.join(', ') });
  return Object.fromEntries(counts.map((member) => [member, optional(json, member, place, isQuantity, 0)]));
}

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

function parseGeometry(value: unknown, place: Place): Geometry | undefined {
  if (value === null || value === undefined) return place.fault('geometry-missing');
  const json = place.object(value);
  if (!json) return undefined;
  if (own(json, 'type') === 'GeometryCollection') return place.in('type').fault('geometry-collection');
  const type = required(json, 'type', place, isOneOf(...GEOMETRIES));
  if (!type) return undefined;
  const here = place.in('coordinates');
  const coordinates = own(json, 'coordinates');
  const valid = checkCoordinates(type, coordinates, here);
  return valid ? ({ type, coordinates } as Geometry) : undefined;
}

function checkCoordinates(type: Geometry['type'], value: unknown, place: Place): boolean {
  switch (type) {
    case 'Point':
      if (Array.isArray(value) && value.length === 0) return place.fault('geometry-empty') ?? false;
      return checkPosition(value, place);
    case 'MultiPoint':
      return checkList(value, place, checkPosition);
    case 'LineString':
      return checkLine(value, place);
    case 'MultiLineString':
      return checkList(value, place, checkLine);
    case 'Polygon':
      return checkList(value, place, checkRing);
    case 'MultiPolygon':
      return checkList(value, place, (polygon, here) => checkList(polygon, here, checkRing));
  }
}

/** A list that is not empty, each member checked: all faults are found. */
function checkList(value: unknown, place: Place, check: (value: unknown, place: Place) => boolean): boolean {
  if (!Array.isArray(value)) return place.fault(value === undefined ? 'missing' : 'wrong-type', { expected: 'array', found: shown(value) }) ?? false;
  if (value.length === 0) return place.fault('geometry-empty') ?? false;
  let valid = true;
  for (let i = 0; i < value.length; i++) valid = check(value[i], place.in(i)) && valid;
  return valid;
}

function checkPosition(value: unknown, place: Place): boolean {
  if (!Array.isArray(value) || value.length < 2) return place.fault('not-a-position', { found: shown(value) }) ?? false;
  const [longitude, latitude] = value as readonly unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return place.fault('not-a-position', { found: `[${shown(longitude)}, ${shown(latitude)}]` }) ?? false;
  }
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return place.fault('not-finite', { found: `[${longitude}, ${latitude}]` }) ?? false;
  if (Math.abs(latitude) > 90) return place.fault('latitude-out-of-range', { longitude, latitude, hint: outOfRangeHint(longitude, latitude) }) ?? false;
  if (Math.abs(longitude) > 180) return place.fault('longitude-out-of-range', { longitude, latitude, hint: outOfRangeHint(longitude, latitude) }) ?? false;
  return true;
}

/** What coordinates out of range look like. */
function outOfRangeHint(longitude: number, latitude: number): 'swapped' | 'metres' | 'none' {
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360) return 'metres';
  return Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180 ? 'swapped' : 'none';
}

function checkLine(value: unknown, place: Place): boolean {
  if (!checkList(value, place, checkPosition)) return false;
  return (value as readonly Position[]).length >= 2 || (place.fault('line-too-short') ?? false);
}

function checkRing(value: unknown, place: Place): boolean {
  if (!checkList(value, place, checkPosition)) return false;
  const ring = value as readonly Position[];
  const [first] = ring;
  const second = ring.find((position) => !samePosition(position, first!));
  const third = second && ring.find((position) => !samePosition(position, first!) && !samePosition(position, second));
  if (!third) return place.fault('ring-too-short') ?? false;
  const crossing = crossingEdges(ring);
  return crossing ? (place.fault('ring-crosses', { first: crossing[0] + 1, second: crossing[1] + 1 }) ?? false) : true;
}
