import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateSite } from '../../src/site/evaluate-site.js';
import { parseSitePlan } from '../../src/site/parse-site-plan.js';
import { drawn, frozen, plan, pointFigure, rules, runs, verdicts, withContents, withFeatures, withProperties, without, type FeatureJson, type PlanJson } from '../generators.js';

it('a valid plan is read without a fault, and is not changed by being read', () => {
  fc.assert(
    fc.property(planWithNotes(), (json) => {
      const before = JSON.stringify(json);
      const { plan, faults } = parseSitePlan(frozen(json));
      expect(faults).toEqual([]);
      expect(plan!.sites).toHaveLength(json.features.filter(({ properties }) => properties.role !== 'annotation').length);
      expect(JSON.stringify(json)).toBe(before);
    }),
    runs(100),
  );
});

it('every fault in a plan is listed with its place, and nothing else is', () => {
  fc.assert(
    fc.property(planWithNotes(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), (json, choices) => {
      const faulty = structuredClone(json) as Editable;
      const planted: Fault[] = [];
      for (const [kind, spot, value] of choices) {
        const spots = FAULTS[kind % FAULTS.length]!(faulty, value).filter((fault) => !planted.some((other) => overlaps(fault, other)));
        if (spots.length > 0) planted.push(spots[spot % spots.length]!);
      }
      for (const fault of planted) fault.plant();
      const { plan, faults, warnings } = parseSitePlan(frozen(faulty));
      const found = faults.map(({ pointer }) => pointer);
      // Each planted fault takes the one that names it, or a place inside it where the contract allows that.
      const names = ({ pointer, orInside }: Fault, at: string) => at === pointer || (orInside === true && at.startsWith(`${pointer}/`));
      expect(found.map((at) => planted.find((fault) => names(fault, at))?.pointer ?? at).sort()).toEqual(planted.map(({ pointer }) => pointer).sort());
      expect({ plan, warnings }).toEqual(planted.length > 0 ? { plan: null, warnings: [] } : { plan, warnings });
    }),
    runs(1_500),
  );
});

it('every kind of fault can be found on its own', () => {
  // The property above chooses at random; here no kind is left out.
  fc.assert(
    fc.property(plan({ mostSites: 3 }), fc.nat(), (json, value) => {
      for (const kind of FAULTS) {
        const faulty = structuredClone(withEverything(json)) as Editable;
        const [fault] = kind(faulty, value);
        fault!.plant();
        const found = parseSitePlan(faulty).faults.map(({ pointer }) => pointer);
        expect(found).toHaveLength(1);
        if (fault!.orInside) expect(`${found[0]}/`).toContain(`${fault!.pointer}/`);
        else expect(found).toEqual([fault!.pointer]);
      }
    }),
    runs(10),
  );
});

it('any JSON at all is either a plan or refused with faults, and never breaks the reader', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything(), fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(fc.jsonValue()), sitePlan: fc.jsonValue() })), expectEither),
    runs(1_500),
  );
});

it('a plan with any one value replaced or removed is either a plan that can be evaluated or refused with faults', () => {
  fc.assert(
    fc.property(planWithNotes(), fc.nat(), fc.option(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, NaN, Infinity, -0, 1e308, '', '__proto__')), { nil: REMOVED }), (json, n, value) => {
      const mutated = structuredClone(json);
      const [parent, member] = placeIn(mutated, n);
      if (value === REMOVED) delete parent[member];
      else parent[member] = value;
      expectEither(mutated);
    }),
    runs(800),
  );
});

it('every fault and every warning names a place that exists in the file, or would', () => {
  fc.assert(
    fc.property(planWithNotes(), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (json, n, value) => {
      const mutated = structuredClone(json);
      const [parent, member] = placeIn(mutated, n);
      parent[member] = value;
      const { faults, warnings } = parseSitePlan(mutated);
      for (const { pointer } of [...faults, ...warnings]) {
        if (pointer === '') continue;
        const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
        let at: unknown = mutated;
        for (const step of steps.slice(0, -1)) at = (at as Record<string, unknown>)[step];
        expect(typeof at === 'object' && at !== null, pointer).toBe(true);
      }
    }),
    runs(400),
  );
});

it('what is only suspicious is warned of with its place, and never refused', () => {
  fc.assert(
    fc.property(plan(), fc.nat({ max: 4 }), (json, kind) => {
      const [suspicious, pointer] = suspect(json, kind);
      const { plan, faults, warnings } = parseSitePlan(suspicious);
      expect(faults).toEqual([]);
      expect(plan).not.toBeNull();
      expect(warnings.map((warning) => warning.pointer)).toContain(pointer);
    }),
    runs(150),
  );
});

it('a warning changes no result', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const misspelt = withFeatures(json, (feature) => ({ ...feature, properties: { ...feature.properties, Protection: 'limited', name_: 'x' } }));
      expect(parseSitePlan(misspelt).faults).toEqual([]);
      expect(verdicts(misspelt)).toEqual(verdicts(json));
    }),
    runs(50),
  );
});

it('a ring that crosses itself is refused wherever the plan lies, and a simple one never', () => {
  const at = ([longitude, latitude]: readonly [number, number]) => (corners: readonly (readonly [number, number])[]) => ({
    ...drawn([], [0, 0]),
    features: [
      {
        type: 'Feature',
        id: 'a',
        properties: { role: 'annotation' },
        geometry: { type: 'Polygon', coordinates: [corners.map(([x, y]) => [((longitude + x + 540) % 360) - 180, latitude + y])] },
      },
    ],
  });
  fc.assert(
    fc.property(fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -80, max: 80 })), fc.integer({ min: 1, max: 8 }), (corner, size) => {
      const drawnAt = at(corner);
      const [square, bow] = [[[0, 0], [size, 0], [size, size], [0, size]] as const, [[0, 0], [size, size], [size, 0], [0, size]] as const];
      expect(parseSitePlan(drawnAt(square)).faults).toEqual([]);
      expect(parseSitePlan(drawnAt(bow)).faults.map(({ key }) => key)).toEqual(['ring-crosses']);
    }),
    runs(150),
  );
});

// ---- plans and their faults -------------------------------------------------------------------------------------------------------------

const planWithNotes = (): fc.Arbitrary<PlanJson> =>
  fc.tuple(plan(), fc.nat({ max: 2 })).map(([json, notes]) => ({
    ...json,
    features: [...json.features, ...Array.from({ length: notes }, (_, i): FeatureJson => ({ type: 'Feature', id: `note ${i}`, properties: { role: 'annotation' }, geometry: { type: 'Point', coordinates: [7, 50] } }))],
  }));

/** So that every kind of fault has a place to stand in. */
function withEverything(json: PlanJson): PlanJson {
  const properties = [
    { role: 'pes', structure: { type: 'light' }, contents: [{ hd: '1.1', neq_kg: 5 }] },
    { role: 'exposed-site', exposure: { kind: 'inhabited-building' } },
  ];
  const more = drawn(properties.map((properties) => ({ properties, figure: pointFigure, offset: { x: 0, y: 0 } })), [7, 50]).features;
  return { ...json, features: [...json.features, ...more.map((feature, i) => ({ ...feature, id: `more ${i}` }))] };
}

const REMOVED = Symbol('removed');
type Parent = Record<string | number | symbol, unknown>;

/** Every member of every object and list of a plan, as parent and key. */
function placesIn(value: unknown, withPositions: boolean): [Parent, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]): [Parent, string][] => [
    [value as Parent, member],
    ...(member === 'coordinates' && !withPositions ? [] : placesIn(inner, withPositions)),
  ]);
}

/** One of them: every third time any at all, else one outside the positions, which outnumber the rest. */
function placeIn(plan: PlanJson, n: number): [Parent, string] {
  const places = placesIn(plan, n % 3 === 0);
  return places[Math.floor(n / 3) % places.length]!;
}

/** Either faults or a plan whose pairs have finite figures; nothing is thrown. */
function expectEither(json: unknown): void {
  const { plan, faults } = parseSitePlan(json);
  expect(plan === null).toBe(faults.length > 0);
  if (!plan) return;
  for (const { actual_m, exact_m, margin_m } of evaluateSite(plan, rules).pairs()) {
    expect([actual_m, exact_m ?? 0, margin_m ?? 0].every(Number.isFinite)).toBe(true);
  }
}

type Editable = { -readonly [K in keyof PlanJson]: PlanJson[K] } & Parent;

interface Fault {
  /** What the contract has the reader say. */
  readonly pointer: string;
  /** A place further inside is as good. */
  readonly orInside?: boolean;
  /** Where another fault would disturb this one. */
  readonly ground: readonly string[];
  readonly plant: () => void;
}

const overlaps = (a: Fault, b: Fault): boolean => a.ground.some((one) => b.ground.some((other) => `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)));

type FaultKind = (plan: Editable, value: number) => readonly Fault[];

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length]!;
const WRONG_TYPES = [5, true, [], {}, 'x'];
const notA = (type: 'object' | 'string' | 'number' | 'boolean' | 'array', n: number): unknown =>
  pick(WRONG_TYPES.filter((value) => (Array.isArray(value) ? 'array' : typeof value) !== type), n);

/** A member of an object set to something wrong, or removed. */
function wrong(parent: unknown, pointer: string, member: string, value: unknown, { ground = [`${pointer}/${member}`], orInside = false } = {}): Fault {
  return {
    pointer: `${pointer}/${member}`,
    orInside,
    ground,
    plant: () => {
      if (value === REMOVED) delete (parent as Parent)[member];
      else (parent as Parent)[member] = value;
    },
  };
}

const featuresOf = (plan: Editable): readonly { feature: Parent & { properties: Parent }; at: string }[] =>
  plan.features.map((feature, i) => ({ feature: feature as unknown as Parent & { properties: Parent }, at: `/features/${i}` }));
const ofRole = (plan: Editable, role: string) => featuresOf(plan).filter(({ feature }) => feature.properties.role === role);
const storesOf = (plan: Editable) => ofRole(plan, 'pes').map(({ feature, at }) => ({ store: feature.properties, at: `${at}/properties` }));
const lotsOf = (plan: Editable) => storesOf(plan).flatMap(({ store, at }) => (store.contents as Parent[]).map((lot, i) => ({ lot, at: `${at}/contents/${i}` })));
const exposedOf = (plan: Editable) => ofRole(plan, 'exposed-site').map(({ feature, at }) => ({ site: feature.properties, at: `${at}/properties` }));

/** An exposure that is replaced whole by a faulty one. */
const exposureFault =
  (exposure: (n: number) => object, inside: string): FaultKind =>
  (plan, n) =>
    exposedOf(plan).map(({ site, at }) => ({ pointer: `${at}/exposure/${inside}`, ground: [`${at}/exposure`], plant: () => void (site.exposure = exposure(n)) }));

/** A geometry that is replaced whole by a faulty one; the contract leaves open how far into it the pointer leads. */
const geometryFault =
  (geometry: (n: number) => object, inside = 'geometry/coordinates'): FaultKind =>
  (plan, n) =>
    featuresOf(plan).map(({ feature, at }) => ({ pointer: `${at}/${inside}`, orInside: true, ground: [`${at}/geometry`], plant: () => void (feature.geometry = geometry(n)) }));

/** An optional member of a store's object. */
const memberFault =
  (owner: 'structure' | 'process' | '', member: string, values: readonly unknown[]): FaultKind =>
  (plan, n) =>
    storesOf(plan).map(({ store, at }) => {
      if (owner === '') return wrong(store, at, member, pick(values, n));
      const inner = { ...(store[owner] as object | undefined), [member]: pick(values, n) };
      return { pointer: `${at}/${owner}/${member}`, ground: [`${at}/${owner}`], plant: () => void (store[owner] = inner) };
    });

const lotFault =
  (member: string, values: readonly unknown[], whole = false): FaultKind =>
  (plan, n) =>
    lotsOf(plan).map(({ lot, at }) => wrong(lot, at, member, pick(values, n), whole ? { ground: [at] } : {}));

const headerFault =
  (member: string, values: readonly unknown[]): FaultKind =>
  (plan, n) => [
    {
      pointer: `/sitePlan/${member}`,
      ground: ['/sitePlan'],
      plant: () => {
        const [outer, inner] = member.split('/') as [string, string?];
        plan.sitePlan = inner ? { ...plan.sitePlan, [outer]: { [inner]: pick(values, n) } } : { ...plan.sitePlan, [outer]: pick(values, n) };
      },
    },
  ];

const NOT_YES_OR_NO = [1, 'yes', 'true', [], {}];
const NOT_A_QUANTITY = [-1, -1e-9, '5', true, [], {}, Infinity, NaN];
const NOT_A_POSITION = [[], [7], ['7', 50], [7, null], 7, {}, [7, NaN], [Infinity, 50], [181, 50], [-180.001, 50], [7, 90.5], [50, 700]];
const SQUARE = [[7, 50], [7.1, 50], [7.1, 50.1], [7, 50.1]];
const BOW = [[7, 50], [7.1, 50.1], [7.1, 50], [7, 50.1]];

const FAULTS: readonly FaultKind[] = [
  // The collection and its header.
  (plan, n) => [wrong(plan, '', 'type', pick([REMOVED, 'Feature', 'featurecollection', 5, null], n))],
  (plan, n) => [wrong(plan, '', 'features', pick([REMOVED, null, {}, 'x', 5], n))],
  (plan, n) => [wrong(plan, '', 'sitePlan', notA('object', n))],
  headerFault('version', [2, '1', true, 0, {}]),
  headerFault('name', [5, true, [], {}]),
  headerFault('options', [5, 'x', [], true]),
  headerFault('options/method', ['guessed', 5, '', [], {}]),
  headerFault('options/protection', ['low', 5, 'High']),
  headerFault('options/lowDensityRoute', ['shorter', 5, {}]),

  // Features, ids and roles.
  (plan, n) => featuresOf(plan).map(({ at }, i) => ({ pointer: at, ground: [at], plant: () => void ((plan.features as unknown[])[i] = pick([null, 5, 'x', [], true], n)) })),
  (plan, n) => featuresOf(plan).map(({ feature, at }) => wrong(feature, at, 'type', pick([REMOVED, 'feature', null, 5], n))),
  (plan, n) => featuresOf(plan).map(({ feature, at }) => wrong(feature, at, 'id', pick([REMOVED, null, '', 5, {}, true], n))),
  (plan, n) =>
    featuresOf(plan).map(({ feature, at }) => ({
      pointer: `${at}/properties/id`,
      ground: [`${at}/id`, `${at}/properties/id`],
      plant: () => {
        delete feature.id;
        feature.properties.id = pick(['', 5, [], false], n);
      },
    })),
  (plan, n) =>
    featuresOf(plan).slice(1).map(({ feature, at }, i) => {
      const first = n % (i + 1);
      return { pointer: `${at}/id`, ground: [`${at}/id`, `/features/${first}/id`, '/features/*/id'], plant: () => void (feature.id = plan.features[first]!.id) };
    }),
  (plan, n) => featuresOf(plan).map(({ feature, at }) => wrong(feature, at, 'properties', pick([REMOVED, null, 5, [], 'x'], n))),
  (plan, n) => featuresOf(plan).map(({ feature, at }) => wrong(feature.properties, `${at}/properties`, 'role', pick([REMOVED, null, 'store', 'PES', 5], n), { ground: [`${at}/properties`] })),
  (plan, n) => [...ofRole(plan, 'pes'), ...ofRole(plan, 'exposed-site')].map(({ feature, at }) => wrong(feature.properties, `${at}/properties`, 'protection', pick(['low', 5, '', []], n))),
  memberFault('', 'name', [5, true, [], {}]),

  // Stores.
  (plan, n) => storesOf(plan).map(({ store, at }) => wrong(store, at, 'structure', pick([REMOVED, null, 5, [], 'light'], n))),
  memberFault('structure', 'type', [undefined, null, 'bunker', 5]),
  memberFault('structure', 'rating', ['5-bar', 7, '']),
  memberFault('structure', 'front_deg', ['90', true, [], NaN, Infinity]),
  memberFault('structure', 'standardEcm', NOT_YES_OR_NO),
  memberFault('structure', 'headwallResistant', NOT_YES_OR_NO),
  memberFault('structure', 'doorBarricaded', NOT_YES_OR_NO),
  memberFault('', 'barricaded', NOT_YES_OR_NO),
  memberFault('', 'noPrimaryExplosives', NOT_YES_OR_NO),
  memberFault('', 'noItemsVulnerableToSpall', NOT_YES_OR_NO),
  memberFault('', 'openBombBayStorage', NOT_YES_OR_NO),
  memberFault('', 'process', [5, [], 'x', true]),
  memberFault('process', 'barricaded', NOT_YES_OR_NO),
  memberFault('process', 'protectiveRoof', NOT_YES_OR_NO),
  memberFault('process', 'occupants', NOT_A_QUANTITY),
  memberFault('', 'contents', [5, {}, 'x', true]),
  (plan, n) => lotsOf(plan).map(({ at }) => {
    const [, , feature, , , lot] = at.split('/');
    return { pointer: at, ground: [at], plant: () => void ((plan.features[Number(feature)]!.properties.contents as unknown[])[Number(lot)] = pick([null, 5, 'x', []], n)) };
  }),
  lotFault('hd', [REMOVED, null, '1.7', 1.1, '', 'HD 1.1']),
  lotFault('neq_kg', [REMOVED, null, ...NOT_A_QUANTITY]),
  lotFault('compatibilityGroup', ['I', 'd', '', 5]),
  lotFault('treatAs', ['1.4', '1.2', 1.1, ''], true),
  (plan, n) =>
    lotsOf(plan).map(({ lot, at }) => ({
      pointer: `${at}/treatAs`,
      ground: [at],
      plant: () => void Object.assign(lot, { hd: pick(['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4', '1.5'], n), treatAs: '1.1' }),
    })),

  // Exposed sites.
  (plan, n) => exposedOf(plan).map(({ site, at }) => wrong(site, at, 'exposure', pick([REMOVED, null, 5, []], n))),
  exposureFault((n) => ({ kind: pick([undefined, null, 'house', 5], n) }), 'kind'),
  exposureFault((n) => ({ kind: 'office', occupants: pick([undefined, null, ...NOT_A_QUANTITY], n) }), 'occupants'),
  exposureFault((n) => ({ kind: 'process-building', occupants: pick(NOT_A_QUANTITY, n) }), 'occupants'),
  exposureFault((n) => ({ kind: 'process-building', barricaded: pick(NOT_YES_OR_NO, n) }), 'barricaded'),
  exposureFault((n) => ({ kind: 'process-building', protectiveRoof: pick(NOT_YES_OR_NO, n) }), 'protectiveRoof'),
  exposureFault((n) => ({ kind: 'power-line', network: pick([undefined, null, 'large', 5], n) }), 'network'),
  exposureFault((n) => ({ kind: 'pol', installation: pick([undefined, null, 'large', 5], n) }), 'installation'),
  exposureFault((n) => ({ kind: 'public-traffic-route', density: pick([undefined, null, 'busy', 5, ''], n) }), 'density'),
  exposureFault(() => ({ kind: 'public-traffic-route', density: 'high', traffic: { people_per_day: 3 } }), 'traffic'),
  exposureFault((n) => ({ kind: 'public-traffic-route', traffic: pick([{}, { cars: 3 }, 5, [], { people_per_day: null }], n) }), 'traffic'),
  exposureFault((n) => ({ kind: 'public-traffic-route', traffic: { people_per_day: 3, vehicles_per_day: pick(NOT_A_QUANTITY, n) } }), 'traffic/vehicles_per_day'),

  // Geometry.
  (plan, n) => featuresOf(plan).map(({ feature, at }) => wrong(feature, at, 'geometry', pick([REMOVED, null, 5, [], 'POINT (7 50)'], n))),
  geometryFault(() => ({ type: 'GeometryCollection', geometries: [] }), 'geometry'),
  geometryFault((n) => ({ type: pick([undefined, null, 'Circle', 'point', 5], n), coordinates: [7, 50] }), 'geometry/type'),
  geometryFault((n) => ({ type: pick(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'], n), coordinates: pick([[], undefined, null, 5, 'x', {}], n >> 3) })),
  geometryFault((n) => ({ type: 'Point', coordinates: pick(NOT_A_POSITION, n) })),
  geometryFault((n) => ({ type: 'MultiPoint', coordinates: [[7, 50], pick(NOT_A_POSITION, n)] }), 'geometry/coordinates/1'),
  geometryFault((n) => ({ type: 'LineString', coordinates: [[7, 50], [8, 50], pick(NOT_A_POSITION, n)] }), 'geometry/coordinates/2'),
  geometryFault((n) => ({ type: 'Polygon', coordinates: [[...SQUARE, pick(NOT_A_POSITION, n)]] }), 'geometry/coordinates/0/4'),
  geometryFault(() => ({ type: 'LineString', coordinates: [[7, 50]] })),
  geometryFault(() => ({ type: 'MultiLineString', coordinates: [[[7, 50], [7, 51]], [[7, 50]]] }), 'geometry/coordinates/1'),
  geometryFault((n) => ({ type: 'Polygon', coordinates: [pick([[[7, 50]], [[7, 50], [7, 50], [7, 50], [7, 50]], [[7, 50], [7, 51], [7, 50]], [[180, 50], [-180, 50], [180, 51], [180, 50]]], n)] })),
  geometryFault((n) => ({ type: 'Polygon', coordinates: [pick([BOW, [...BOW, BOW[0]], [...SQUARE, SQUARE[1]]], n)] })),
  geometryFault(() => ({ type: 'Polygon', coordinates: [SQUARE, BOW] }), 'geometry/coordinates'),
  geometryFault(() => ({ type: 'MultiPolygon', coordinates: [[SQUARE], [BOW]] }), 'geometry/coordinates/1'),
];

/** Something to be warned of in a valid plan, and where. */
function suspect(json: PlanJson, kind: number): readonly [PlanJson, string] {
  switch (kind) {
    case 0:
      return [withContents(json, (contents, i) => (i === 0 ? [] : contents)), '/features/0/properties/contents'];
    case 1:
      return [withContents(json, (contents, i) => (i === 0 ? [{ hd: '1.1', neq_kg: 5_000_000 }] : contents)), '/features/0/properties/contents/0/neq_kg'];
    case 2:
      return [withProperties(json, (properties, i) => (i === 0 ? { ...without(properties, 'barricaded'), barricade: true } : properties)), '/features/0/properties/barricade'];
    case 3: {
      const far = drawn([{ properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, figure: pointFigure, offset: { x: 0, y: 0 } }], [0, 0]).features[0]!;
      const features = [...json.features, ...json.features.map((feature) => ({ ...feature, id: `again ${feature.id}` }))];
      return [{ ...json, features: [...features, { ...far, id: 'far' }] }, `/features/${features.length}/geometry/coordinates`];
    }
    default:
      return [{ ...json, features: json.features.filter(({ properties }) => properties.role !== 'pes') }, '/features'];
  }
}
