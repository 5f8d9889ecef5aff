import * as fc from 'fast-check';
import { expect, vi } from 'vitest';
import { positionOf, type Point } from '../src/geometry/local-frame.js';
import type { Position } from '../src/geometry/geodesic.js';
import { compileRules } from '../src/rules/rules.js';
import { evaluateSite, type PairEvaluation } from '../src/site/evaluate-site.js';
import { parseSitePlan } from '../src/site/parse-site-plan.js';
import type { SitePlan } from '../src/site/site-plan.js';
import { iatg2021 } from '../src/standards/iatg-2021/edition.js';
import type { Method, PesColumn, Protection } from '../src/types.js';

/*
 * What the properties have in common: plans as a user would write them, and what is compared of their results.
 *
 * The seed is fixed, so that the same commit always gives the same verdict; `PROPERTY_SEED=17` tries other cases and `PROPERTY_RUNS=20`
 * twenty times as many. A failing property prints its seed and the smallest plan that it found.
 */
const { PROPERTY_SEED = '20210301', PROPERTY_RUNS = '1' } = process.env;
export const SEED = Number(PROPERTY_SEED);
fc.configureGlobal({ seed: SEED });
vi.setConfig({ testTimeout: 180_000 * Math.max(1, Number(PROPERTY_RUNS)) });

export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(count * Number(PROPERTY_RUNS)) });

export const rules = compileRules(iatg2021);

// ---- words of the standard and of the contract -------------------------------------------------------------------------------------

export const METHODS: readonly Method[] = ['calculated', 'tabulated', 'greater'];
export const PROTECTIONS: readonly Protection[] = ['limited', 'high', 'virtually-complete'];
export const MATRIX_DIVISIONS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const;
export const DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;
export const PES_COLUMNS = [...iatg2021.pesColumns.keys()];
export const ES_ROWS = [...iatg2021.esRows.keys()];
export const STRUCTURES = ['earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack'] as const;
export const COUNTS = ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'] as const;

export const method = (): fc.Arbitrary<Method> => fc.constantFrom(...METHODS);
export const protection = (): fc.Arbitrary<Protection> => fc.constantFrom(...PROTECTIONS);
export const pesColumn = (): fc.Arbitrary<PesColumn> => fc.constantFrom(...PES_COLUMNS);
export const esRow = (): fc.Arbitrary<string> => fc.constantFrom(...ES_ROWS);
export const matrixDivision = () => fc.constantFrom(...MATRIX_DIVISIONS);
/**
 * Even over an interval, its ends among the first to be tried. (Doubles of fast-check are even over their bits: nearly all of those
 * between 0 and 1 are too small to matter.)
 */
export const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 2 ** 30 }).map((n) => min + (n / 2 ** 30) * (max - min));

/** Even over the powers of ten: for quantities and distances, of which every order of size occurs. Both ends greater than 0. */
export const logBetween = (min: number, max: number): fc.Arbitrary<number> => between(Math.log(min), Math.log(max)).map(Math.exp);

export const share = (): fc.Arbitrary<number> => between(0, 1);
export const bearing_deg = (): fc.Arbitrary<number> => fc.oneof(between(0, 360), fc.integer({ min: 0, max: 359 }));

/** From a few grams to beyond the tables: even over the powers of ten, and at the places where something changes. */
export function neq_kg(max_kg = 600_000): fc.Arbitrary<number> {
  const special = [1, 10, 50, 75, 100, 199, 200, 300, 500, 2_499, 2_500, 2_501, 2_617, 4_500, 4_501, 30_000, 30_001, 120_000, 120_001, 250_000, 500_000, 500_001];
  return fc.oneof(
    { weight: 3, arbitrary: logBetween(0.01, max_kg) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 63 }).map((root) => Math.min(max_kg, root ** 3)) },
    { weight: 1, arbitrary: fc.constantFrom(...special.filter((kg) => kg <= max_kg)) },
  );
}

// ---- places and footprints -----------------------------------------------------------------------------------------------------------

export const position = (latitude = 80): fc.Arbitrary<Position> =>
  fc.tuple(between(-180, 180), between(-latitude, latitude));

/** A point in a circle, even over its area. */
export const within = (radius_m: number): fc.Arbitrary<Point> =>
  fc.tuple(share(), between(0, 2 * Math.PI)).map(([s, angle]) => polar(radius_m * Math.sqrt(s), angle));

export const polar = (radius_m: number, angle: number): Point => ({ x: radius_m * Math.sin(angle), y: radius_m * Math.cos(angle) });
export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

export interface GeometryJson {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

/** A footprint in metres about its place. */
export type Figure =
  | { readonly type: 'Point'; readonly at: Point }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly at: readonly Point[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly at: readonly (readonly Point[])[] }
  | { readonly type: 'MultiPolygon'; readonly at: readonly (readonly (readonly Point[])[])[] };

/** Lays a figure down about a place, by true bearings and distances. */
export function laidDown({ type, at }: Figure, place: Position): GeometryJson {
  return { type, coordinates: mapPoints(at, (point) => positionOf(place, point)) };
}

function mapPoints(value: unknown, map: (point: Point) => Position): unknown {
  return Array.isArray(value) ? value.map((inner) => mapPoints(inner, map)) : map(value as Point);
}

export const pointFigure: Figure = { type: 'Point', at: { x: 0, y: 0 } };

/** A ring without crossings: corners in order of their bearing from the middle, never half a turn apart. */
export function outline(least_m: number, most_m: number, mostCorners = 8): fc.Arbitrary<readonly Point[]> {
  return fc.array(fc.tuple(share(), share()), { minLength: 4, maxLength: mostCorners }).map((corners) =>
    corners.map(([turn, reach], i) => polar(least_m + reach * (most_m - least_m), (2 * Math.PI * (i + 0.8 * turn)) / corners.length)),
  );
}

export const rectangle = (most_m = 60): fc.Arbitrary<readonly Point[]> =>
  fc.tuple(between(4, most_m), between(4, most_m), between(0, 2 * Math.PI)).map(
    ([length, width, angle]) => [[1, 1], [1, -1], [-1, -1], [-1, 1]].map(([i, j]) => plus(polar((i! * length) / 2, angle), polar((j! * width) / 2, angle + Math.PI / 2))),
  );

export const shrunk = (ring: readonly Point[], factor: number): readonly Point[] => ring.map(({ x, y }) => ({ x: factor * x, y: factor * y }));
export const shifted = (ring: readonly Point[], by: Point): readonly Point[] => ring.map((point) => plus(point, by));

/** Footprints of every type of geometry, some tens of metres across. */
export function figure(size_m = 60): fc.Arbitrary<Figure> {
  const ring = outline(size_m / 10, size_m);
  const points = (least: number) => fc.array(within(2 * size_m), { minLength: least, maxLength: 4 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(pointFigure) },
    { weight: 4, arbitrary: rectangle(size_m).map((at): Figure => ({ type: 'Polygon', at: [at] })) },
    { weight: 2, arbitrary: ring.map((at): Figure => ({ type: 'Polygon', at: [at] })) },
    { weight: 1, arbitrary: ring.map((at): Figure => ({ type: 'Polygon', at: [at, shrunk(at, 0.5)] })) },
    { weight: 1, arbitrary: fc.tuple(ring, ring, within(4 * size_m)).map(([a, b, by]): Figure => ({ type: 'MultiPolygon', at: [[a], [shifted(b, by)]] })) },
    { weight: 2, arbitrary: points(2).map((at): Figure => ({ type: 'LineString', at })) },
    { weight: 1, arbitrary: points(1).map((at): Figure => ({ type: 'MultiPoint', at })) },
    { weight: 1, arbitrary: fc.tuple(points(2), points(2)).map((at): Figure => ({ type: 'MultiLineString', at })) },
  );
}

// ---- plans ---------------------------------------------------------------------------------------------------------------------------

export interface FeatureJson {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: GeometryJson;
}

export interface PlanJson {
  readonly type: 'FeatureCollection';
  readonly sitePlan?: Readonly<Record<string, unknown>>;
  readonly features: readonly FeatureJson[];
}

export interface LotJson {
  readonly hd: string;
  readonly neq_kg: number;
  readonly compatibilityGroup?: string | null;
  readonly treatAs?: string | null;
}

const optionalMembers = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> => fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

export function lot(max_kg = 250_000): fc.Arbitrary<LotJson> {
  return fc
    .record({ hd: fc.constantFrom(...DIVISIONS), neq_kg: neq_kg(max_kg), group: fc.constantFrom(undefined, 'B', 'D', 'G'), treatAs: fc.constantFrom(null, ...MATRIX_DIVISIONS) })
    .map(({ hd, neq_kg, group, treatAs }) => ({
      hd,
      neq_kg,
      ...(group && { compatibilityGroup: group }),
      ...(['1.2', '1.2.3', '1.3', '1.6'].includes(hd) && { treatAs }),
    }));
}

/** A lot that has distances whatever happens. */
export const plainLot = (max_kg = 250_000): fc.Arbitrary<LotJson> => fc.record({ hd: matrixDivision(), neq_kg: neq_kg(max_kg) });

const processBuilding = () => optionalMembers({ barricaded: fc.boolean(), protectiveRoof: fc.boolean(), occupants: fc.nat({ max: 20 }) });

export const structure = (): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(
    {
      type: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...STRUCTURES) }, { weight: 1, arbitrary: fc.constant('earth-covered-magazine') }),
      rating: fc.constantFrom('7-bar', '3-bar', 'undefined'),
      front_deg: fc.oneof(bearing_deg(), between(-1e4, 1e4)),
      standardEcm: fc.boolean(),
      headwallResistant: fc.boolean(),
      doorBarricaded: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  );

export const storeProperties = (contents: fc.Arbitrary<readonly LotJson[]> = fc.array(lot(), { maxLength: 3 })): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .tuple(
      structure(),
      optionalMembers({
        barricaded: fc.boolean(),
        protection: protection(),
        noPrimaryExplosives: fc.boolean(),
        noItemsVulnerableToSpall: fc.boolean(),
        openBombBayStorage: fc.boolean(),
      }),
      fc.option(processBuilding(), { nil: undefined, freq: 4 }),
      contents,
    )
    .map(([structure, facts, process, contents]) => ({ role: 'pes', structure, ...facts, ...(process && { process }), contents }));

export function exposure(): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const count = fc.nat({ max: 7_000 });
  return fc.oneof(
    fc.constantFrom({ kind: 'inhabited-building' }, { kind: 'vulnerable-building' }),
    fc.constantFrom('high', 'medium', 'low', 'very-low').map((density) => ({ kind: 'public-traffic-route', density })),
    fc
      .tuple(fc.constantFrom(...COUNTS), count, optionalMembers({ people_per_day: count, vehicles_per_day: count }))
      .map(([kind, first, others]) => ({ kind: 'public-traffic-route', traffic: { ...others, [kind]: first } })),
    fc.nat({ max: 40 }).map((occupants) => ({ kind: 'office', occupants })),
    processBuilding().map((building) => ({ kind: 'process-building', ...building })),
    fc.constantFrom('super', 'normal', 'minor').map((network) => ({ kind: 'power-line', network })),
    fc.constantFrom('protected', 'vital', 'minor', 'small').map((installation) => ({ kind: 'pol', installation })),
  );
}

export const exposedProperties = (): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.tuple(exposure(), fc.option(protection(), { nil: undefined, freq: 3 })).map(([exposure, protection]) => ({ role: 'exposed-site', exposure, ...(protection && { protection }) }));

export const header = () =>
  fc.record({
    version: fc.constant(1),
    name: fc.constant('A plan'),
    options: optionalMembers({ method: method(), protection: protection(), lowDensityRoute: fc.constantFrom('longer', 'matrix', 'half-ibd') }),
  });

/** A site of a plan before it is laid down. */
export interface Sketch {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly figure: Figure;
  readonly offset: Point;
}

export const sketch = (properties: fc.Arbitrary<Readonly<Record<string, unknown>>>, spread_m: number, figures = figure()): fc.Arbitrary<Sketch> =>
  fc.record({ properties, figure: figures, offset: within(spread_m) });

export interface PlanChoices {
  /** Radius within which the sites lie, in m. */
  readonly spread_m?: number;
  readonly mostSites?: number;
  readonly place?: fc.Arbitrary<Position>;
  readonly contents?: fc.Arbitrary<readonly LotJson[]>;
  readonly figures?: fc.Arbitrary<Figure>;
}

/** A valid plan: a store with contents and some more sites of all kinds near it, anywhere on earth up to 80 degrees. */
export function plan({ spread_m = 900, mostSites = 4, place = position(), contents, figures }: PlanChoices = {}): fc.Arbitrary<PlanJson> {
  const first = sketch(storeProperties(contents ?? fc.array(lot(), { minLength: 1, maxLength: 3 })), spread_m, figures);
  const other = fc.oneof(sketch(storeProperties(contents), spread_m, figures), sketch(exposedProperties(), spread_m, figures));
  return fc
    .tuple(fc.option(header(), { nil: undefined, freq: 4 }), place, first, fc.array(other, { minLength: 1, maxLength: mostSites - 1 }))
    .map(([sitePlan, place, first, others]) => drawn([first, ...others], place, sitePlan));
}

/** Two sites only: a store and something exposed to it (its plan's pairs come in that order). */
export function pairPlan({ spread_m = 900, place = position(), contents = fc.array(lot(), { minLength: 1, maxLength: 3 }), figures }: PlanChoices = {}): fc.Arbitrary<PlanJson> {
  const exposed = fc.oneof(sketch(storeProperties(fc.constant([])), spread_m, figures), sketch(exposedProperties(), spread_m, figures));
  return fc
    .tuple(fc.option(header(), { nil: undefined, freq: 4 }), place, sketch(storeProperties(contents), spread_m, figures), exposed)
    .map(([sitePlan, place, store, es]) => drawn([store, es], place, sitePlan));
}

export function drawn(sketches: readonly Sketch[], place: Position, sitePlan?: PlanJson['sitePlan']): PlanJson {
  return {
    type: 'FeatureCollection',
    ...(sitePlan && { sitePlan }),
    features: sketches.map(({ properties, figure, offset }, i) => ({
      type: 'Feature',
      id: `site ${i + 1}`,
      properties,
      geometry: laidDown(figure, positionOf(place, offset)),
    })),
  };
}

// ---- changes to plans ----------------------------------------------------------------------------------------------------------------

export const withFeatures = (plan: PlanJson, change: (feature: FeatureJson, i: number) => FeatureJson): PlanJson => ({ ...plan, features: plan.features.map(change) });

export const withProperties = (plan: PlanJson, change: (properties: Record<string, unknown>, i: number) => object): PlanJson =>
  withFeatures(plan, (feature, i) => ({ ...feature, properties: change(feature.properties, i) as Record<string, unknown> }));

export const withContents = (plan: PlanJson, change: (contents: readonly LotJson[], i: number) => readonly LotJson[]): PlanJson =>
  withProperties(plan, (properties, i) => (properties.role === 'pes' && properties.contents ? { ...properties, contents: change(properties.contents as readonly LotJson[], i) } : properties));

export const withOptions = (plan: PlanJson, options: object): PlanJson => ({
  ...plan,
  sitePlan: { ...plan.sitePlan, options: { ...(plan.sitePlan?.options as object | undefined), ...options } },
});

export const withPositions = (plan: PlanJson, change: (position: Position) => Position): PlanJson =>
  withFeatures(plan, (feature) => ({ ...feature, geometry: { ...feature.geometry, coordinates: mapPositions(feature.geometry.coordinates, change) } }));

export function mapPositions(value: unknown, change: (position: Position) => Position): unknown {
  const list = value as readonly unknown[];
  return typeof list[0] === 'number' ? change(value as Position) : list.map((inner) => mapPositions(inner, change));
}

/** A longitude in [-180, 180]. */
export const wrapped = (longitude_deg: number): number => (longitude_deg > 180 ? longitude_deg - 360 : longitude_deg < -180 ? longitude_deg + 360 : longitude_deg);

// ---- results -------------------------------------------------------------------------------------------------------------------------

/** The fields of a pair that the contract names. */
export type Stated = Omit<PairEvaluation, 'requirement'>;

export const stated = (pair: PairEvaluation): Stated => without(pair, 'requirement');

/** An object without some of its members. */
export function without<T extends object, K extends keyof T>(object: T, ...names: readonly K[]): Omit<T, K> {
  const rest = { ...object };
  for (const name of names) delete rest[name];
  return rest;
}

/** Reads a plan that has to be valid; the plan is frozen, so that a reader that writes to it is found out. */
export function read(json: unknown): SitePlan {
  const { plan, faults } = parseSitePlan(frozen(json));
  expect(faults).toEqual([]);
  return plan!;
}

export const evaluated = (json: unknown): readonly PairEvaluation[] => [...evaluateSite(read(json), rules).pairs()];
export const verdicts = (json: unknown): readonly Stated[] => evaluated(json).map(stated);

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** How close two results have to be that differ by floating point alone. Distances are measured to 0.1 mm; see `separation.ts`. */
interface Closeness {
  readonly actual_m?: number;
  readonly relative?: number;
}

/** The same pairs with the same verdicts, in any order. */
export function expectSamePairs(actual: readonly Stated[], expected: readonly Stated[], closeness: Closeness = {}): void {
  const key = ({ pes, es }: Stated): string => `${pes} -> ${es}`;
  const sorted = (pairs: readonly Stated[]): readonly Stated[] => [...pairs].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(actual.map(key).sort()).toEqual(expected.map(key).sort());
  sorted(actual).forEach((pair, i) => expectSamePair(pair, sorted(expected)[i]!, closeness));
}

export function expectSamePair(actual: Stated, expected: Stated, { actual_m = 0, relative = 0 }: Closeness = {}): void {
  const rest = (pair: Stated) => ({ ...without(pair, 'actual_m', 'margin_m', 'exact_m'), governing: pair.governing && { ...pair.governing, neq_kg: 0 } });
  expect(rest(actual)).toEqual(rest(expected));
  expectClose(actual.actual_m, expected.actual_m, actual_m);
  expectClose(actual.margin_m ?? 0, expected.margin_m ?? 0, actual_m);
  expectClose(actual.exact_m ?? 0, expected.exact_m ?? 0, relative * (expected.exact_m ?? 0));
  expectClose(actual.governing?.neq_kg ?? 0, expected.governing?.neq_kg ?? 0, relative * (expected.governing?.neq_kg ?? 0));
}

export function expectClose(actual: number, expected: number, tolerance: number): void {
  expect(actual).toBeGreaterThanOrEqual(expected - tolerance);
  expect(actual).toBeLessThanOrEqual(expected + tolerance);
}

/** Not less, but for what floating point may lose: 1e-9 (relative), the tolerance of the contract. */
export function expectNotShorter(longer_m: number, shorter_m: number): void {
  expect(longer_m).toBeGreaterThanOrEqual(shorter_m * (1 - 1e-9));
}
