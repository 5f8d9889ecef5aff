import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inverse } from '../../src/geometry/geodesic.js';
import { nearestPositions } from '../../src/geometry/nearest-positions.js';
import { ringEnvelope } from '../../src/geometry/ring-envelope.js';
import type { RingGeometry } from '../../src/geometry/ring-outline.js';
import type { Shape } from '../../src/geometry/shape.js';
import { separation_m } from '../../src/geometry/separation.js';
import { evaluateInBulk, type BulkEvaluation } from '../../src/site/evaluate-in-bulk.js';
import { evaluateSite, siteEvaluator } from '../../src/site/evaluate-site.js';
import { licenceOf, storedTowards } from '../../src/site/licence-site.js';
import { parseSitePlan, sitePlanReader } from '../../src/site/parse-site-plan.js';
import { ringsOfSite } from '../../src/site/rings.js';
import type { PotentialExplosionSite } from '../../src/site/site-plan.js';
import { between, expectClose, lot, mapPositions, pairPlan, plainLot, plan, protection, read, rules, runs, share, stated, withFeatures, type FeatureJson, type PlanJson } from '../generators.js';
import { liesIn } from '../lies-in.js';

it('a plan read again after any changes is the plan read anew, with the same faults and warnings', () => {
  fc.assert(
    fc.property(plan(), changes(), (json, steps) => {
      const reader = sitePlanReader();
      for (const state of statesOf(json, steps)) {
        const [again, anew] = [reader(state), parseSitePlan(state)];
        expect(again.faults).toEqual(anew.faults);
        expect(again.warnings).toEqual(anew.warnings);
        expect(told(again.plan)).toEqual(told(anew.plan));
      }
    }),
    runs(100),
  );
});

it('a pair that a change does not touch keeps its result, and every pair has the result of a plan evaluated anew', () => {
  fc.assert(
    fc.property(plan(), changes(), (json, steps) => {
      const [reader, evaluate] = [sitePlanReader(), siteEvaluator(rules)];
      let previous: BulkEvaluation | null = null;
      for (const state of statesOf(json, steps)) {
        const { plan } = reader(state);
        if (!plan) continue;
        const now: BulkEvaluation = evaluateInBulk(evaluate(plan), previous);
        const anew = evaluateInBulk(evaluateSite(read(state), rules));
        expect([now.status, now.required_m, now.actual_m]).toEqual([anew.status, anew.required_m, anew.actual_m]);
        for (let i = 0; i < now.count; i++) expect(stated(now.pair(i))).toEqual(stated(anew.pair(i)));
        previous = now;
      }
    }),
    runs(60),
  );
});

it('what has not been touched is not looked at again: an unchanged feature gives the same site, and an unchanged site the same target', () => {
  fc.assert(
    fc.property(plan(), fc.nat(), (json, which) => {
      const [reader, evaluate] = [sitePlanReader(), siteEvaluator(rules)];
      const changed = which % json.features.length;
      const before = evaluate(reader(json).plan!);
      const after = evaluate(reader(withFeatures(json, (feature, i) => (i === changed ? { ...feature } : feature))).plan!);
      before.targets.forEach((target, i) => expect(after.targets[i] === target).toBe(i !== changed));
    }),
    runs(50),
  );
});

it('a point lies within the envelope of the rings exactly where it lies within one of them', () => {
  fc.assert(
    fc.property(plan({ contents: fc.array(plainLot(20_000), { minLength: 1, maxLength: 1 }), mostSites: 5 }), fc.array(fc.tuple(share(), share()), { minLength: 40, maxLength: 40 }), (json, shares) => {
      const rings = [...ringsOfSite(evaluateSite(read(json), rules), ['ibd'])].flatMap(({ geometry }) => geometry ?? []);
      const envelope = ringEnvelope(rings);
      expect(envelope === null).toBe(rings.length === 0);
      if (!envelope) return;
      const corners = rings.flatMap(linesOf).flat();
      const start = corners[0]![0];
      const near = (longitude: number): number => ((((longitude - start + 180) % 360) + 360) % 360) - 180;
      const [west, east] = extent(corners.map(([longitude]) => near(longitude)));
      const [south, north] = extent(corners.map(([, latitude]) => latitude));
      for (const [x, y] of shares) {
        const longitude = ((((start + west + x * (east - west) + 180) % 360) + 360) % 360) - 180;
        const place = [longitude, south + y * (north - south)] as const;
        const clear = [0, 1, 2, 3].every((turn) => {
          const beside = [place[0] + 2e-9 * Math.cos((turn * Math.PI) / 2), place[1] + 2e-9 * Math.sin((turn * Math.PI) / 2)] as const;
          return rings.some((ring) => liesIn(ring, beside)) === rings.some((ring) => liesIn(ring, place));
        });
        if (clear) expect(liesIn(envelope, place)).toBe(rings.some((ring) => liesIn(ring, place)));
      }
    }),
    runs(60),
  );
});

it('the line drawn between two sites is as long as the distance between them, to 1 mm', () => {
  fc.assert(
    fc.property(pairPlan({ spread_m: 8_000 }), (json) => {
      const [a, b] = read(json).sites.map(({ shape }) => shape()) as [Shape, Shape];
      const { from, to } = nearestPositions(a, b);
      expectClose(inverse(from, to).distance_m, separation_m(a, b), 1e-3);
    }),
    runs(200),
  );
});

it('the contents that all exposed sites together allow are the least that one of them alone allows', () => {
  fc.assert(
    fc.property(plan({ contents: fc.array(lot(20_000), { minLength: 1, maxLength: 2 }) }), (json) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const store of evaluation.stores) {
        const { stored } = licenceOf(evaluation, store.site as PotentialExplosionSite);
        const alone = evaluation.targets.filter(({ site }) => site !== store.site).map((target) => storedTowards(evaluation, store.site, target));
        expect(alone.every((one) => (one === null) === (stored === null))).toBe(true);
        if (stored) expect(Math.min(...alone.map((one) => one!.permitted_kg))).toBe(stored.permitted_kg);
      }
    }),
    runs(40),
  );
});

type Change =
  | { readonly kind: 'contents'; readonly at: number; readonly contents: readonly object[] }
  | { readonly kind: 'move'; readonly at: number; readonly by: readonly [number, number] }
  | { readonly kind: 'delete' | 'duplicate' | 'spoil' | 'first'; readonly at: number }
  | { readonly kind: 'options'; readonly at: number; readonly protection: string };

const changes = (): fc.Arbitrary<readonly Change[]> => {
  const at = fc.nat(20);
  return fc.array(
    fc.oneof<fc.Arbitrary<Change>[]>(
      fc.record({ kind: fc.constant('contents' as const), at, contents: fc.array(lot(), { maxLength: 2 }) }),
      fc.record({ kind: fc.constant('move' as const), at, by: fc.tuple(between(-0.01, 0.01), between(-0.01, 0.01)) }),
      fc.record({ kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'spoil' as const, 'first' as const), at }),
      fc.record({ kind: fc.constant('options' as const), at, protection: protection() }),
    ),
    { minLength: 1, maxLength: 6 },
  );
};

/** The plan, then the plan after each change; features that a change does not touch are the same objects. */
function statesOf(json: PlanJson, steps: readonly Change[]): readonly PlanJson[] {
  const states = [json];
  steps.forEach((step, number) => states.push(changed(states.at(-1)!, step, number)));
  return states;
}

function changed(json: PlanJson, step: Change, number: number): PlanJson {
  const { features } = json;
  if (features.length === 0) return json;
  const at = step.at % features.length;
  const replaced = (feature: object): PlanJson => ({ ...json, features: features.with(at, feature as FeatureJson) });
  const feature = features[at]!;
  switch (step.kind) {
    case 'contents':
      return feature.properties.role === 'pes' ? replaced({ ...feature, properties: { ...feature.properties, contents: step.contents } }) : json;
    case 'move': {
      const coordinates = mapPositions(feature.geometry.coordinates, ([x, y]) => [x + step.by[0], y + step.by[1]]);
      return Math.abs(JSON.stringify(coordinates).match(/-?[\d.]+/g)!.map(Number)[0]!) > 179 ? json : replaced({ ...feature, geometry: { ...feature.geometry, coordinates } });
    }
    case 'delete':
      return { ...json, features: features.toSpliced(at, 1) };
    case 'duplicate':
      return { ...json, features: [...features, number % 2 ? feature : { ...feature, id: `copy ${number}` }] };
    case 'spoil':
      return replaced({ ...feature, properties: { ...feature.properties, role: 'shop' } });
    case 'first':
      return { ...json, features: [feature, ...features.toSpliced(at, 1)] };
    case 'options':
      return { ...json, sitePlan: { ...json.sitePlan, options: { protection: step.protection } } };
  }
}

/** A plan without its functions. */
const told = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan, (_, value: unknown) => (value instanceof Set ? [...value] : value)));

type Line = readonly (readonly [number, number, ...unknown[]])[];

const linesOf = (ring: RingGeometry): readonly Line[] => (ring.type === 'Polygon' ? ring.coordinates : ring.coordinates.flat());

const extent = (numbers: readonly number[]): readonly [number, number] => [Math.min(...numbers), Math.max(...numbers)];
