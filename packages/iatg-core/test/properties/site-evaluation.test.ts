import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/geometry/geodesic.js';
import { equidistantOf, positionOf } from '../../src/geometry/local-frame.js';
import { separation_m } from '../../src/geometry/separation.js';
import { compileRules } from '../../src/rules/rules.js';
import { evaluateSite, type PairEvaluation } from '../../src/site/evaluate-site.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import {
  between,
  drawn,
  evaluated,
  expectClose,
  expectNotShorter,
  expectSamePairs,
  laidDown,
  lot,
  method,
  pairPlan,
  plainLot,
  plan,
  pointFigure,
  PROTECTIONS,
  read,
  rules,
  runs,
  share,
  stated,
  storeProperties,
  exposedProperties,
  verdicts,
  withContents,
  withFeatures,
  within,
  withOptions,
  without,
  withPositions,
  withProperties,
  wrapped,
  type FeatureJson,
  type GeometryJson,
  type PlanJson,
} from '../generators.js';

it('every store with contents is evaluated against every other site, each pair once, in the order of the plan', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const ids = json.features.map(({ id }) => id);
      const stores = json.features.filter(({ properties }) => properties.role === 'pes' && (properties.contents as { neq_kg: number }[]).some(({ neq_kg }) => neq_kg > 0));
      const expected = stores.flatMap((store) => ids.filter((id) => id !== store.id).map((id) => [store.id, id]));
      const evaluation = evaluateSite(read(json), rules);
      expect([...evaluation.pairs()].map(({ pes, es }) => [pes, es])).toEqual(expected);
      expect(evaluation.count).toBe(stores.length * (ids.length - 1));
    }),
    runs(100),
  );
});

it('the order in which sites are listed does not change a verdict', () => {
  fc.assert(
    fc.property(plan().chain((json) => fc.tuple(fc.constant(json), fc.shuffledSubarray([...json.features], { minLength: json.features.length }))), ([json, features]) => {
      expectSamePairs(verdicts({ ...json, features }), verdicts(json));
    }),
    runs(100),
  );
});

it('the order in which lots are listed does not change a verdict', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      expectSamePairs(verdicts(withContents(json, (contents) => [...contents].reverse())), verdicts(json), { relative: 1e-9 });
    }),
    runs(100),
  );
});

it('where a footprint starts, which way it winds and whether it is closed does not change a verdict', () => {
  fc.assert(
    fc.property(plan(), fc.nat(), fc.boolean(), (json, start, closed) => {
      const rewound = withFeatures(json, (feature) => ({ ...feature, geometry: rewind(feature.geometry, start, closed) }));
      expectSamePairs(verdicts(rewound), verdicts(json), { actual_m: 2e-4 });
    }),
    runs(100),
  );
});

it('listing one lot as two smaller ones changes nothing', () => {
  fc.assert(
    fc.property(plan(), fc.nat(), share(), (json, n, part) => {
      const split = withContents(json, (contents) =>
        contents.flatMap((one, i) => (i === n % contents.length ? [{ ...one, neq_kg: one.neq_kg * part }, { ...one, neq_kg: one.neq_kg * (1 - part) }] : [one])),
      );
      expectSamePairs(verdicts(split), verdicts(json), { relative: 1e-9 });
    }),
    runs(100),
  );
});

it('a lot of 0 kg changes nothing', () => {
  fc.assert(
    fc.property(plan(), lot(), fc.nat(), (json, empty, n) => {
      const added = withContents(json, (contents) => [...contents.slice(0, n % (contents.length + 1)), { ...empty, neq_kg: 0 }, ...contents.slice(n % (contents.length + 1))]);
      expect(verdicts(added)).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('adding explosive to a store never shortens a distance and never turns a fail into a pass', () => {
  fc.assert(
    fc.property(pairPlan(), lot(), (json, more) => {
      const [before] = evaluated(json);
      const [after] = evaluated(withContents(json, (contents, i) => (i === 0 ? [...contents, more] : contents)));
      expect(after!.reasons).toEqual(expect.arrayContaining([...before!.reasons]));
      if (after!.reasons.includes('neq-above-table')) expect(['fail', 'not-assessable']).toContain(after!.status);
      else {
        expectNotShorter(after!.requirement.assessable_m, before!.requirement.assessable_m);
        if (before!.status === 'fail') expect(after!.status).toBe('fail');
      }
    }),
    runs(250),
  );
});

it('moving an exposed site away never turns a pass into a fail, and the margin grows by as much, as long as both show each other the same faces', () => {
  fc.assert(
    fc.property(pairPlan({ figures: fc.constant(pointFigure) }), between(1, 5), (json, factor) => {
      // From a point, straight away: the bearing stays, so the sectors do.
      const [store, es] = json.features as [FeatureJson, FeatureJson];
      const [from, to] = [store.geometry.coordinates as Position, es.geometry.coordinates as Position];
      const moved: PlanJson = { ...json, features: [store, { ...es, geometry: { type: 'Point', coordinates: away(from, to, factor) } }] };
      const [near, far] = [evaluated(json)[0]!, evaluated(moved)[0]!];
      fc.pre(sameFaces(near, far));
      // Closer than a micrometre is touching.
      expectClose(far.actual_m, near.actual_m * factor, 1e-5 + 1e-6 * far.actual_m);
      expect(far.required_m ?? far.exact_m).toBe(near.required_m ?? near.exact_m);
      if (near.margin_m !== null && far.margin_m !== null) expectClose(far.margin_m - near.margin_m, far.actual_m - near.actual_m, 1e-6);
      if (near.status !== 'fail') expect(far.status).toBe(near.status);
    }),
    runs(250),
  );
});

it('the margin is negative exactly where a pair fails, and stands exactly where a whole requirement or a fail does', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      for (const { status, required_m, exact_m, actual_m, margin_m, governing, reasons } of verdicts(json)) {
        expect(actual_m).toBeGreaterThanOrEqual(0);
        if (status === 'fail') expect(margin_m!).toBeLessThan(0);
        if (status === 'pass') expect(margin_m!).toBeGreaterThanOrEqual(0);
        expect(margin_m).toBe(required_m === null ? null : actual_m - required_m);
        expect(required_m === null).toBe(status === 'not-required' || status === 'not-assessable');
        expect(status === 'not-assessable' ? reasons.length > 0 : status === 'fail' || reasons.length === 0).toBe(true);
        expect(exact_m === null).toBe(governing === null);
        if (status === 'not-required') expect(exact_m).toBeNull();
        if (required_m !== null) expect(required_m).toBe(Math.ceil(exact_m! * (1 - 1e-9)));
      }
    }),
    runs(150),
  );
});

it('a pair does not depend on the other sites of the plan', () => {
  fc.assert(
    fc.property(plan({ mostSites: 5 }), (json) => {
      for (const pair of verdicts(json)) {
        const alone = verdicts({ ...json, features: json.features.filter(({ id }) => id === pair.pes || id === pair.es) });
        expect(alone).toContainEqual(pair);
      }
    }),
    runs(100),
  );
});

it('unknown properties change nothing, wherever they stand', () => {
  fc.assert(
    fc.property(plan(), fc.jsonValue({ maxDepth: 1 }), (json, value) => {
      const more = <T extends object>(object: T): T => ({ ...object, remark: value, 'x-': value });
      const annotated = withProperties(json, (properties) => {
        const inner = Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, typeof member === 'object' && member !== null && !Array.isArray(member) ? more(member) : member]));
        return more({ ...inner, ...(Array.isArray(properties.contents) && { contents: properties.contents.map((one: object) => more(one)) }) });
      });
      const features = annotated.features.map((feature) => more({ ...feature, geometry: more(feature.geometry) }));
      expect(verdicts(more({ ...annotated, features, sitePlan: more({ ...json.sitePlan }) }))).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('a third ordinate changes nothing, nor does an id that stands among the properties', () => {
  fc.assert(
    fc.property(plan(), fc.oneof(between(-500, 9_000), fc.double(), fc.constant(null), fc.constant('sea level')), (json, height) => {
      const high = withPositions(json, ([longitude, latitude]) => [longitude, latitude, height]);
      const features = high.features.map(({ id, ...feature }) => ({ ...feature, properties: { ...feature.properties, id } }));
      expect(verdicts({ ...high, features })).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('annotations change nothing', () => {
  fc.assert(
    fc.property(plan(), fc.array(fc.tuple(fc.nat(), within(5_000)), { minLength: 1, maxLength: 3 }), (json, notes) => {
      const features: object[] = [...json.features];
      notes.forEach(([at, by], i) => {
        const geometry = laidDown(pointFigure, positionOf(anyPosition(json), by));
        features.splice(at % (features.length + 1), 0, { type: 'Feature', id: `note ${i}`, properties: { role: 'annotation', structure: 3 }, geometry });
      });
      expect(verdicts({ ...json, features })).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('an option or a fact left out counts like its default written out, and like null', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const defaults = { barricaded: false, noPrimaryExplosives: false, noItemsVulnerableToSpall: false, openBombBayStorage: false };
      const ofStructure = { rating: 'undefined', standardEcm: false, headwallResistant: false, doorBarricaded: false };
      const ofPlan = { method: 'calculated', protection: 'high', lowDensityRoute: 'longer' };
      const completed = (value: 'default' | 'null') => {
        const members = (all: object) => (value === 'default' ? all : Object.fromEntries(Object.keys(all).map((name) => [name, null])));
        const withDefaults = withProperties(json, (properties) =>
          properties.role === 'pes'
            ? { ...members(defaults), name: null, process: null, protection: null, ...properties, structure: { front_deg: null, ...members(ofStructure), ...(properties.structure as object) } }
            : { name: null, protection: null, ...properties },
        );
        return { ...withDefaults, sitePlan: { version: null, name: null, ...json.sitePlan, options: { ...members(ofPlan), ...(json.sitePlan?.options as object | undefined) } } };
      };
      expect(verdicts(completed('default'))).toEqual(verdicts(json));
      expect(verdicts(completed('null'))).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('ids are only names: other ids give the same verdicts under those', () => {
  fc.assert(
    fc.property(plan(), fc.constantFrom('', 'é', '/', '__proto__', '0'), (json, extra) => {
      const renamed = withFeatures(json, (feature) => ({ ...feature, id: `${extra}${feature.id.replace('site', 'S')}` }));
      const back = (id: string) => id.slice(extra.length).replace('S', 'site');
      expect(verdicts(renamed).map((pair) => ({ ...pair, pes: back(pair.pes), es: back(pair.es) }))).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('a plan shifted so that it straddles the antimeridian gives the same verdicts', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const middle = anyPosition(json)[0];
      const shift = withPositions(json, ([longitude, latitude]) => [wrapped(wrapped(longitude - middle) + 180), latitude]);
      expectSamePairs(verdicts(shift), verdicts(json), { actual_m: 2e-4 });
    }),
    runs(100),
  );
});

it('a plan mirrored at the equator, its bearings with it, gives the same verdicts', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const mirrored = withProperties(
        withPositions(json, ([longitude, latitude]) => [longitude, -latitude]),
        (properties) => {
          const structure = properties.structure as { front_deg?: number } | undefined;
          return structure?.front_deg === undefined ? properties : { ...properties, structure: { ...structure, front_deg: 180 - structure.front_deg } };
        },
      );
      expectSamePairs(verdicts(mirrored), verdicts(json), { actual_m: 2e-4 });
    }),
    runs(100),
  );
});

it('a front bearing counts modulo 360', () => {
  fc.assert(
    fc.property(plan(), fc.integer({ min: -50, max: 50 }), (json, turns) => {
      const turned = withProperties(json, (properties) => {
        const structure = properties.structure as { front_deg?: number } | undefined;
        return structure?.front_deg === undefined ? properties : { ...properties, structure: { ...structure, front_deg: structure.front_deg + 360 * turns } };
      });
      expectSamePairs(verdicts(turned), verdicts(json));
    }),
    runs(100),
  );
});

it('a store or magazine whose front is unknown never needs less than with any known front', () => {
  fc.assert(
    fc.property(pairPlan(), (json) => {
      const unknown = withProperties(json, (properties) => (properties.role === 'pes' ? { ...properties, structure: { ...(properties.structure as object), front_deg: null } } : properties));
      const [known, all] = [evaluated(json)[0]!, evaluated(unknown)[0]!];
      expectNotShorter(all.requirement.assessable_m, known.requirement.assessable_m);
      expect(all.reasons).toEqual(expect.arrayContaining([...known.reasons]));
      if (known.status === 'fail') expect(all.status).toBe('fail');
    }),
    runs(150),
  );
});

it('wanting a higher degree of protection in the whole plan never turns a fail into a pass', () => {
  fc.assert(
    fc.property(plan({ spread_m: 120, contents: fc.array(plainLot(), { minLength: 1, maxLength: 2 }) }), (json) => {
      const open = withProperties(json, (properties) => without(properties, 'protection'));
      const [limited, high, complete] = PROTECTIONS.map((protection) => evaluated(withOptions(open, { protection })));
      limited!.forEach((pair, i) => {
        if (pair.status === 'fail') expect(high![i]!.status).toBe('fail');
        if (high![i]!.status === 'fail') expect(complete![i]!.status).toBe('fail');
      });
    }),
    runs(100),
  );
});

it('a degree of protection stated at a site overrides that of the plan, there and nowhere else', () => {
  fc.assert(
    fc.property(plan(), fc.constantFrom(...PROTECTIONS), fc.constantFrom(...PROTECTIONS), fc.nat(), (json, ofPlan, ofSite, n) => {
      const none = withProperties(withOptions(json, { protection: ofPlan }), (properties) => without(properties, 'protection'));
      const at = n % json.features.length;
      const some = withProperties(none, (properties, i) => (i === at ? { ...properties, protection: ofSite } : properties));
      const whole = verdicts(withOptions(none, { protection: ofSite }));
      const id = json.features[at]!.id;
      expect(verdicts(some)).toEqual(verdicts(none).map((pair, i) => (pair.es === id ? whole[i] : pair)));
    }),
    runs(100),
  );
});

it('a result survives being written as JSON and read again, figure by figure', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const pairs = verdicts(json);
      expect(JSON.parse(JSON.stringify(pairs))).toEqual(pairs);
    }),
    runs(100),
  );
});

it('the same plan gives the same result to the last bit, whatever was evaluated before', () => {
  fc.assert(
    fc.property(plan(), plan(), (json, other) => {
      verdicts(other);
      const fresh = [...evaluateSite(read(structuredClone(json)), compileRules(iatg2021)).pairs()].map(stated);
      expect(JSON.stringify(verdicts(json))).toBe(JSON.stringify(fresh));
    }),
    runs(60),
  );
});

it('a site drawn larger is never farther away and, where faces do not matter, never passes where the smaller failed', () => {
  fc.assert(
    fc.property(pairPlan(), within(300), (json, by) => {
      const [store, es] = json.features as [FeatureJson, FeatureJson];
      const wing = laidDown({ type: 'Point', at: by }, firstPosition(es.geometry));
      const [small, large] = [es.geometry, wing].map((geometry) => evaluated({ ...json, features: [store, { ...es, geometry }] })[0]!);
      const both = withWing(es.geometry, wing.coordinates as Position);
      fc.pre(both !== null);
      const joined = evaluated({ ...json, features: [store, { ...es, geometry: both! }] })[0]!;
      expectClose(joined.actual_m, Math.min(small!.actual_m, large!.actual_m), 2e-4);
      if (sameFaces(small!, joined) && small!.status === 'fail') expect(joined.status).toBe('fail');
    }),
    runs(100),
  );
});

it('the actual distance of a pair is the same in both directions', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const pairs = verdicts(json);
      for (const { pes, es, actual_m } of pairs) {
        const back = pairs.find((pair) => pair.pes === es && pair.es === pes);
        if (back) expectClose(back.actual_m, actual_m, 2e-4);
      }
      const [first, second] = read(json).sites;
      expectClose(separation_m(second!.shape(), first!.shape()), pairs.find((pair) => pair.pes === first!.id && pair.es === second!.id)?.actual_m ?? separation_m(first!.shape(), second!.shape()), 2e-4);
    }),
    runs(150),
  );
});

it('an empty store is exposed like any other site but endangers nothing', () => {
  fc.assert(
    fc.property(plan(), method(), (json, method) => {
      const emptied = withOptions(withContents(json, (contents, i) => (i === 0 ? [] : contents)), { method });
      const expected = verdicts(withOptions(json, { method })).filter(({ pes }) => pes !== json.features[0]!.id);
      expect(verdicts(emptied)).toEqual(expected);
    }),
    runs(150),
  );
});

it('a very-low-density route never needs a distance, however close it passes', () => {
  fc.assert(
    fc.property(storeProperties(), exposedProperties(), within(50), (store, es, by) => {
      const quiet = { ...es, exposure: { kind: 'public-traffic-route', density: 'very-low' } };
      const json = drawn([{ properties: store, figure: pointFigure, offset: by }, { properties: quiet, figure: pointFigure, offset: { x: 0, y: 0 } }], [5, 50]);
      for (const pair of verdicts(json)) expect(pair).toMatchObject({ status: 'not-required', required_m: null, exact_m: null, margin_m: null, governing: null, reasons: [] });
    }),
    runs(100),
  );
});

// ---- places and faces ------------------------------------------------------------------------------------------------------------------

const anyPosition = (json: PlanJson): Position => firstPosition(json.features[0]!.geometry);

function firstPosition({ coordinates }: GeometryJson): Position {
  let inner = coordinates as readonly unknown[];
  while (Array.isArray(inner[0])) inner = inner[0] as readonly unknown[];
  return inner as unknown as Position;
}

/** The same outline told from another corner, the other way round, closed or not. */
function rewind({ type, coordinates }: GeometryJson, start: number, closed: boolean): GeometryJson {
  const ring = (positions: readonly Position[]): readonly Position[] => {
    const at = start % positions.length;
    const turned = [...positions.slice(at), ...positions.slice(0, at)].reverse();
    return closed ? [...turned, turned[0]!] : turned;
  };
  if (type === 'Polygon') return { type, coordinates: (coordinates as Position[][]).map(ring) };
  if (type === 'MultiPolygon') return { type, coordinates: (coordinates as Position[][][]).map((polygon) => polygon.map(ring)) };
  return { type, coordinates };
}

function away([fromLongitude, fromLatitude]: Position, to: Position, factor: number): Position {
  const { x, y } = equidistantOf([fromLongitude, fromLatitude], to);
  return positionOf([fromLongitude, fromLatitude], { x: factor * x, y: factor * y });
}

/** The same columns of the store and rows of the exposed site were looked at. */
function sameFaces(a: PairEvaluation, b: PairEvaluation): boolean {
  const faces = ({ requirement }: PairEvaluation) => JSON.stringify(requirement.findings.map(({ pesColumn, esRow, rule, case: { hd } }) => [hd, pesColumn, esRow, rule]));
  return faces(a) === faces(b);
}

function withWing({ type, coordinates }: GeometryJson, wing: Position): GeometryJson | null {
  if (type === 'Point') return { type: 'MultiPoint', coordinates: [coordinates, wing] };
  if (type === 'MultiPoint') return { type, coordinates: [...(coordinates as Position[]), wing] };
  return null;
}

