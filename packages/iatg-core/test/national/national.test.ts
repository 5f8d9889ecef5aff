import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactly, numberOf, sumOf } from '../../src/classification.js';
import { english, evaluateSite, parseSitePlan, readJson, tally, type SitePlan } from '../../src/index.js';
import {
  depotOf, englishNational, isEvaluated, nationalOverview, overviewAsCsv, overviewAsHtml, overviewAsJson, overviewAsText, parseOverview, trendBetween, unreadable, type Depot,
} from '../../src/national.js'; // prettier-ignore
import { drawn, evaluated, plan, pointFigure, rules, withContents, type PlanJson } from '../generators.js';

const depot = (json: unknown, file = 'a.geojson', place = false): Depot => {
  const { plan: read, faults, warnings } = parseSitePlan(json);
  return read ? depotOf(file, { plan: read, warnings }, rules, place) : unreadable(file, faults, place);
};
const jsonOf = (depots: readonly Depot[], before: readonly Depot[] | null = null): string => {
  const overview = nationalOverview(depots);
  return [...overviewAsJson(overview, { otherFiles: 0, trend: before && trendBetween(before, overview.depots) }, englishNational, english)].join('');
};
const everyForm = (depots: readonly Depot[]): string => {
  const overview = nationalOverview(depots);
  const besides = { otherFiles: 0, trend: trendBetween([], overview.depots) };
  return [
    ...overviewAsJson(overview, besides, englishNational, english),
    ...overviewAsCsv(overview, besides, englishNational, english),
    ...overviewAsText(overview, besides, englishNational, english, (_tone, text) => text),
    ...overviewAsHtml(overview, besides, 'iatg', englishNational, english),
  ].join('');
};
const plans = () => fc.array(plan({ mostSites: 3 }), { minLength: 1, maxLength: 6 });
const named = (jsons: readonly PlanJson[]): readonly Depot[] => jsons.map((json, i) => depot(json, `${i}.geojson`));

it('gives for one plan what its evaluation gives', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const one = depot(json);
      if (!isEvaluated(one)) throw new Error('the plan is valid');
      const counted = tally();
      const evaluation = evaluateSite(parseSitePlan(json).plan as SitePlan, rules);
      const pairs = [...counted.count(evaluation.pairs())];
      expect(one.summary).toEqual(counted.summary(evaluation, false));
      const failing = evaluated(json).filter(({ status }) => status === 'fail');
      expect(one.worst?.shortfall_m ?? null).toBe(failing.length === 0 ? null : Math.max(...failing.map(({ margin_m }) => -margin_m!)));
      expect(nationalOverview([one]).totals).toMatchObject({ depots: 1, pairs: pairs.length, fail: failing.length });
    }),
  );
});

it('does not depend on the order of the files', () => {
  fc.assert(
    fc.property(
      plans().chain((jsons) => fc.tuple(fc.constant(named(jsons)), fc.shuffledSubarray([...jsons.keys()], { minLength: jsons.length }))),
      ([depots, order]) => {
        expect(jsonOf(order.map((i) => depots[i]!))).toBe(jsonOf(depots));
      },
    ),
  );
});

it('loses no depot, and counts each once', () => {
  fc.assert(
    fc.property(plans(), fc.nat(3), (jsons, broken) => {
      const depots = [...named(jsons), ...Array.from({ length: broken }, (_, i) => depot({ type: 'FeatureCollection' }, `broken-${i}.geojson`))];
      const { depots: ranked, totals } = nationalOverview(depots);
      expect(ranked.map(({ file }) => file).toSorted()).toEqual(depots.map(({ file }) => file).toSorted());
      expect(Object.values(totals.standing).reduce((a, b) => a + b)).toBe(depots.length);
      expect(ranked.slice(0, broken).every((one) => !isEvaluated(one))).toBe(true);
      for (const { file } of depots) expect(everyForm(depots)).toContain(file);
    }),
    { numRuns: 20 },
  );
});

it('keeps the quantities of all depots', () => {
  fc.assert(
    fc.property(plans(), (jsons) => {
      const lots = jsons.flatMap(({ features }) => features.flatMap(({ properties }) => ((properties as { contents?: { neq_kg: number }[] }).contents ?? []).map(({ neq_kg }) => neq_kg)));
      const exact_kg = numberOf(sumOf(lots.map(exactly)));
      // Never less than what is stored; a sum that no number can say is the next greater one, for each depot and division.
      const { totalNeq_kg } = nationalOverview(named(jsons)).totals;
      expect(totalNeq_kg).toBeGreaterThanOrEqual(exact_kg);
      expect(totalNeq_kg).toBeLessThanOrEqual(exact_kg * (1 + 1e-12));
    }),
  );
});

/** Two sites in Denmark, and what of their place must not be found. */
const houseBesideStack: PlanJson = drawn(
  [
    { properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 500 }] }, figure: pointFigure, offset: { x: 0, y: 0 } },
    { properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, figure: pointFigure, offset: { x: 100, y: 0 } },
  ],
  [9.87654, 56.54321],
);

it('tells no position unless it is asked for, not even in a fault', () => {
  const swapped = JSON.parse(JSON.stringify(houseBesideStack).replaceAll(/\[(9\.[\d.]+),(56\.[\d.]+)\]/g, '[$2,$1]').replace(/\[56\.[\d.]+,/, '[190.5,')) as PlanJson;
  const out = depot(swapped, 'swapped.geojson');
  expect(isEvaluated(out)).toBe(false);
  expect(everyForm([depot(houseBesideStack), out])).not.toMatch(/9\.87|56\.54|190\.5|extent/);
  expect(everyForm([depot(houseBesideStack, 'a', true), depot(swapped, 'b', true)])).toMatch(/9\.87[\s\S]*/);
  expect(everyForm([depot(swapped, 'b', true)])).toContain('190.5');
});

it('places a depot on the antimeridian where it is', () => {
  const across = depot({ ...houseBesideStack, features: houseBesideStack.features.map((feature, i) => ({ ...feature, geometry: { type: 'Point', coordinates: [i === 0 ? 179.999 : -179.999, 10] } })) }, 'a', true);
  if (!isEvaluated(across) || !across.place) throw new Error('it has a place');
  const { middle, extent } = across.place;
  expect(Math.abs(middle[0])).toBeCloseTo(180, 9);
  expect(extent.map((degrees) => Number(degrees.toFixed(6)))).toEqual([179.999, 10, -179.999, 10]);
});

it('reads what it wrote, so that nothing has changed since', () => {
  fc.assert(
    fc.property(plans(), (jsons) => {
      const depots = [...named(jsons), depot(null, 'broken.geojson')];
      const { depots: again, faults } = parseOverview(JSON.parse(jsonOf(depots)));
      expect(faults).toEqual([]);
      expect(jsonOf(again!)).toBe(jsonOf(depots));
      expect(trendBetween(again!, depots).counts).toMatchObject({ same: depots.length, better: 0, worse: 0, mixed: 0 });
    }),
  );
});

it('finds all faults of an earlier overview, and never throws', () => {
  const { depots, faults } = parseOverview({ schema: 'iatg-national-overview/2', depots: [{ file: 1 }, { file: 'a', summary: { pes: -1 }, neq_kg: { 7: 1 } }, null, { file: 'b', faultCount: 1 }, { file: 'b', faultCount: 1 }] });
  expect(depots).toBe(null);
  expect(faults.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/schema', '/depots/0/file', '/depots/0/faultCount', '/depots/1/name', '/depots/1/options', '/depots/1/summary/pes', '/depots/1/neq_kg/7', '/depots/2', '/depots/4/file']));
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(parseOverview(json).depots).toBe(null);
    }),
  );
  expect('json' in readJson(jsonOf([depot(houseBesideStack)]))).toBe(true);
});

it('tells better from worse, whichever way round', () => {
  const opposite = { worse: 'better', better: 'worse', mixed: 'mixed', same: 'same', appeared: 'gone', gone: 'appeared', lost: 'readable', readable: 'lost' } as const;
  fc.assert(
    fc.property(plans(), plans(), (before, now) => {
      const [there, back] = [trendBetween(named(before), named(now)), trendBetween(named(now), named(before))];
      for (const [change, count] of Object.entries(there.counts)) expect(back.counts[opposite[change as keyof typeof opposite]]).toBe(count);
      expect(there.depots).toHaveLength(Math.max(before.length, now.length));
    }),
  );
});

it('calls a depot worse when it holds more and more pairs fail, and knows it by its name where the file is another', () => {
  const called = (json: PlanJson, name: string): PlanJson => ({ ...json, sitePlan: { version: 1, name } }) as PlanJson;
  const before = depot(called(withContents(houseBesideStack, () => []), 'North'), 'old.geojson');
  const now = depot(called(houseBesideStack, 'North'), 'new.geojson');
  expect(trendBetween([before], [now]).depots).toMatchObject([{ change: 'worse', before: { file: 'old.geojson' }, now: { file: 'new.geojson' }, otherRules: false }]);
  const twice = [now, depot(called(houseBesideStack, 'North'), 'third.geojson')];
  expect(trendBetween([before], twice).counts).toMatchObject({ appeared: 2, gone: 1 });
  const byOther = depot({ ...called(houseBesideStack, 'North'), sitePlan: { version: 1, name: 'North', options: { method: 'tabulated' } } }, 'new.geojson');
  expect(trendBetween([now], [byOther]).depots[0]).toMatchObject({ otherRules: true });
});
