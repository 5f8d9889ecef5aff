import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allot, type Allotment, type AllotmentQuestion } from '../../src/decisions/allotment.js';
import { dominoOf, greatestEvent_kg } from '../../src/decisions/joint-events.js';
import { exceeds } from '../../src/rules/rounding.js';
import { aggregate } from '../../src/rules/aggregation.js';
import { evaluateSite, type SiteEvaluation } from '../../src/site/evaluate-site.js';
import type { PotentialExplosionSite } from '../../src/site/site-plan.js';
import { between, drawn, exposedProperties, logBetween, MATRIX_DIVISIONS, plan, pointFigure, position, read, rules, runs, share, sketch, type PlanJson } from '../generators.js';

it('the value of an allotment is that of the best of all ways to fill the stores: at most 3 stores, 3 divisions and 12 sizes', () => {
  fc.assert(
    fc.property(plans(), questions(11, 3), (json, about) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation).slice(0, 3);
      const question = { ...about, stores: stores.map(({ id }) => id) };
      const found = allot(evaluation, question);
      expect(found.isBest).toBe(true);
      expect(found.value / about.unit_kg).toBeCloseTo(bestByTrying(evaluation, stores, question) / about.unit_kg, 6);
    }),
    runs(40),
  );
});

it('an allotment holds: no filled store fails, nothing is lost or made up, every cap is kept', () => {
  fc.assert(
    fc.property(plans(), questions(1_000, 5), share(), share(), (json, about, site, event) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation).map(({ id }) => id);
      const others_kg = 0;
      const stock_kg = about.stock.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
      const caps = { siteAtMost_kg: 2 * site * stock_kg, eventAtMost_kg: 2 * event * stock_kg };
      const found = allot(evaluation, { ...about, ...caps, stores });
      expect(found.proof.failing).toEqual([]);
      expect(found.proof.site_kg).toBeLessThanOrEqual(caps.siteAtMost_kg + others_kg + 1e-6);
      expect(found.proof.greatestEvent_kg).toBeLessThanOrEqual(caps.eventAtMost_kg + 1e-6);
      expect(found.value).toBeLessThanOrEqual(found.atMost + 1e-6);
      for (const { hd, neq_kg } of about.stock) {
        const placed_kg = sumOf(found, hd);
        const left_kg = found.left.reduce((sum, lot) => sum + (lot.hd === hd ? lot.neq_kg : 0), 0);
        expect(placed_kg + left_kg).toBeCloseTo(neq_kg, 6);
        expect(Math.abs(placed_kg / about.unit_kg - Math.round(placed_kg / about.unit_kg))).toBeLessThan(1e-6);
      }
    }),
    runs(30),
  );
});

it('in fixed shares what is placed has these, each rounded down to a unit, and no greater whole could be placed: 2 stores, 3 divisions', () => {
  fc.assert(
    fc.property(plans(), questions(6, 3), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), (json, about, parts) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation).slice(0, 2);
      const shares = Object.fromEntries(about.stock.map(({ hd }, i) => [hd, parts[i]!]));
      const found = allot(evaluation, { ...about, shares, stores: stores.map(({ id }) => id) });
      const all = about.stock.reduce((sum, { hd }) => sum + shares[hd]!, 0);
      const inShares = (whole: number): readonly number[] => about.stock.map(({ hd }) => (all === 0 ? 0 : Math.floor((whole * shares[hd]!) / all + 1e-9)));
      const possible = new Set(reachable(evaluation, stores, about).keys());
      const wholes = Array.from({ length: 80 }, (_, whole) => whole).filter((whole) => possible.has(inShares(whole).join()));
      expect(about.stock.map(({ hd }) => Math.round(sumOf(found, hd) / about.unit_kg))).toEqual(inShares(Math.max(...wholes)));
      expect(found.proof.failing).toEqual([]);
      expect(found.isBest).toBe(true);
    }),
    runs(40),
  );
});

it('where a limit is named, one unit more breaks exactly that: the exposed sites named, the table, or a cap', () => {
  fc.assert(
    fc.property(plans(), questions(50, 3), (json, about) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation);
      const found = allot(evaluation, { ...about, stores: stores.map(({ id }) => id), siteAtMost_kg: 60 * about.unit_kg });
      for (const { pes, contents, limits } of found.stores) {
        for (const { hd, limit } of limits) {
          const left_kg = found.left.reduce((sum, lot) => sum + (lot.hd === hd ? lot.neq_kg : 0), 0);
          const more = [...contents, { hd, neq_kg: about.unit_kg, compatibilityGroup: null }];
          const fails = failing(evaluation, stores.find(({ id }) => id === pes)!, more);
          if (limit.by === 'stock') expect(left_kg).toBeLessThan(about.unit_kg);
          if (limit.by === 'exposed-sites') for (const id of limit.sites) expect(fails).toContain(id);
          if (limit.by === 'table-end') expect(leavesTable(more)).toBe(true);
          if (limit.by === 'site-cap') expect(found.proof.site_kg + about.unit_kg).toBeGreaterThan(60 * about.unit_kg);
          if (limit.by === 'site-cap') expect(fails).toEqual([]);
          expect(limit.by).not.toBe('event-cap');
        }
      }
    }),
    runs(30),
  );
});

it('with a cap on what goes off at once the value is that of the best of all ways, joint events found by the engine: 2 stores, 2 divisions, 5 sizes', () => {
  fc.assert(
    fc.property(magazines(), questions(4, 2, ['1.1'], 3_000), between(0.5, 8), (json, about, cap) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation).slice(0, 2);
      const question = { ...about, stores: stores.map(({ id }) => id), eventAtMost_kg: cap * about.unit_kg };
      const fixed = dominoOf(emptied(evaluation, stores));
      // What stands already may be more than the cap; then nothing is asked.
      if (greatestEvent_kg({ evaluation: emptied(evaluation, stores), domino: fixed }) > question.eventAtMost_kg) return;
      expect(allot(evaluation, question).value / about.unit_kg).toBeCloseTo(bestWithEvents(evaluation, stores, question) / about.unit_kg, 6);
    }),
    runs(80),
  );
});

it('no two compatibility groups that may not share a store are put into one, and the value is that of the best of all ways that respect this', () => {
  fc.assert(
    fc.property(plans(), questions(5, 3), fc.array(fc.constantFrom('C', 'D', 'G', 'L', null), { minLength: 3, maxLength: 3 }), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (json, about, groups, answers) => {
      const evaluation = evaluateSite(read(json), rules);
      const stores = storesOf(evaluation).slice(0, 3);
      const question = {
        ...about,
        stock: about.stock.map((lot, i) => ({ ...lot, compatibilityGroup: groups[i]! })),
        stores: stores.map(({ id }) => id),
        // The same both ways round, and not the same in every store.
        mayShare: (store: string, a: string, b: string) => answers[(store.charCodeAt(5) * 7 + (a.charCodeAt(0) + b.charCodeAt(0)) * 3) % answers.length]!,
      };
      const found = allot(evaluation, question);
      expect(found.isBest).toBe(true);
      expect(found.proof.failing).toEqual([]);
      for (const { pes, contents } of found.stores) expect(sharesWell(question, pes, contents)).toBe(true);
      expect(found.value / about.unit_kg).toBeCloseTo(bestByTrying(evaluation, stores, question) / about.unit_kg, 6);
      for (const { pes, contents, limits } of found.stores) {
        for (const { hd, limit } of limits) {
          if (limit.by !== 'compatibility-groups') continue;
          const left = found.left.filter((lot) => lot.hd === hd && lot.neq_kg >= about.unit_kg);
          expect(left.length).toBeGreaterThan(0);
          for (const lot of left) expect(sharesWell(question, pes, [...contents, { compatibilityGroup: null, ...lot }])).toBe(false);
        }
      }
    }),
    runs(60),
  );
});

// 22.2 x Q^(1/3) = 440 at 7,785.8 kg of HD 1.1; of HD 1.2.2 alone far more is allowed. Beside HD 1.1 all counts as one quantity.
it('divisions compete inside one store: weights decide, and the loser is left out', () => {
  const json = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', id: 'stack', properties: { role: 'pes', structure: { type: 'open-stack' } }, geometry: { type: 'Point', coordinates: [0, 0] } },
      { type: 'Feature', id: 'house', properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, geometry: { type: 'Point', coordinates: [0, 440.383 / 110_574.3] } },
    ],
  } as const;
  const evaluation = evaluateSite(read(json), rules);
  const stock = [{ hd: '1.1', neq_kg: 10_000 }, { hd: '1.2.2', neq_kg: 20_000 }] as const;
  const even = allot(evaluation, { stores: ['stack'], stock });
  expect(even.stores[0]!.contents).toMatchObject([{ hd: '1.2.2', neq_kg: 20_000 }]);
  expect(even.stores[0]!.limits).toMatchObject([{ hd: '1.1', limit: { by: 'exposed-sites', sites: ['house'] } }, { hd: '1.2.2', limit: { by: 'stock' } }]);
  const dear = allot(evaluation, { stores: ['stack'], stock, weights: { '1.1': 3 } });
  expect(dear.stores[0]!.contents).toMatchObject([{ hd: '1.1', neq_kg: 7_785 }]);
  expect([even.isBest, dear.isBest, dear.value]).toEqual([true, true, 3 * 7_785]);
});

// ---- by trying ----------------------------------------------------------------------------------------------------------------------

const plans = (): fc.Arbitrary<PlanJson> => fc.oneof(plan({ spread_m: 400, mostSites: 5, contents: fc.constant([]) }), plan({ spread_m: 1_500, mostSites: 5, contents: fc.constant([]) }), plan({ spread_m: 4_000, mostSites: 5, contents: fc.constant([]) }));

interface About extends Pick<AllotmentQuestion, 'stock' | 'weights'> {
  readonly unit_kg: number;
}

/**
 * Magazines of undefined strength, some with their rears to each other: what a rear asks for beside HD 1.1 cannot be assessed where nothing is
 * declared. The last of them holds something.
 */
const magazines = (): fc.Arbitrary<PlanJson> => {
  const magazine = (neq_kg: number, facts: object) => ({ role: 'pes', structure: { type: 'earth-covered-magazine', ...facts }, contents: neq_kg > 0 ? [{ hd: '1.1', neq_kg }] : [] });
  const rating = fc.constantFrom('undefined', 'undefined', 'undefined', '7-bar');
  const backs = fc
    .tuple(between(150, 700), rating, rating, fc.boolean())
    .map(([apart_m, first, second, turned]) => [
      { properties: magazine(0, { front_deg: turned ? 180 : 0, rating: first }), figure: pointFigure, offset: { x: 0, y: 0 } },
      { properties: magazine(0, { front_deg: 180, rating: second }), figure: pointFigure, offset: { x: 0, y: -apart_m } },
    ]);
  const third = sketch(fc.tuple(fc.constantFrom(10, 200), rating, between(0, 360)).map(([neq_kg, rating, front_deg]) => magazine(neq_kg, { rating, front_deg })), 800);
  return fc.tuple(position(), backs, third, sketch(exposedProperties(), 2_500)).map(([place, two, ...more]) => drawn([...two, ...more], place));
};

const questions = (mostUnits: number, mostDivisions: number, always: readonly '1.1'[] = [], greatest_kg = 60_000): fc.Arbitrary<About> =>
  fc
    .tuple(
      logBetween(20, greatest_kg).map((kg) => Math.ceil(kg / Math.max(1, mostUnits / 11))),
      fc.oneof(fc.shuffledSubarray([...MATRIX_DIVISIONS, '1.4'] as const, { minLength: 2 }), fc.shuffledSubarray(['1.3.1', '1.3.2', '1.2.2'] as const, { minLength: 2 })),
      fc.array(fc.tuple(fc.integer({ min: 1, max: mostUnits }), share(), fc.constantFrom(0, 1, 1, 2, 5)), { minLength: mostDivisions, maxLength: mostDivisions }),
    )
    .map(([unit_kg, divisions, parts]) => [unit_kg, [...new Set([...always, ...divisions])].slice(0, mostDivisions).map((hd, i) => [hd, ...parts[i]!] as const)] as const)
    .map(([unit_kg, parts]) => ({
      unit_kg,
      stock: parts.map(([hd, count, more]) => ({ hd, neq_kg: (count + 0.9 * more) * unit_kg })),
      weights: Object.fromEntries(parts.map(([hd, , , weight]) => [hd, weight])),
    }));

const storesOf = ({ plan: { sites } }: SiteEvaluation) => sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');
const sumOf = ({ stores }: Allotment, hd: string): number => stores.flatMap(({ contents }) => contents).reduce((sum, lot) => sum + (lot.hd === hd ? lot.neq_kg : 0), 0);

type Contents = PotentialExplosionSite['contents'];
const leavesTable = (contents: Contents): boolean => aggregate(contents, rules.edition).cases.some(({ hd, neq_kg }) => hd !== '1.4' && exceeds(neq_kg, rules.matrix(hd).last_kg));

function withContents({ plan: sitePlan }: SiteEvaluation, contents: ReadonlyMap<string, Contents>): SiteEvaluation {
  return evaluateSite({ ...sitePlan, sites: sitePlan.sites.map((site) => (site.role === 'pes' && contents.has(site.id) ? { ...site, contents: contents.get(site.id)! } : site)) }, rules);
}

const emptied = (evaluation: SiteEvaluation, stores: readonly PotentialExplosionSite[]): SiteEvaluation => withContents(evaluation, new Map(stores.map(({ id }) => [id, []])));

function failing(evaluation: SiteEvaluation, store: PotentialExplosionSite, contents: Contents): readonly string[] {
  const there = withContents(evaluation, new Map(storesOf(evaluation).map((site) => [site.id, site === store ? contents : []])));
  return [...there.pairs()].filter(({ status }) => status === 'fail').map(({ es }) => es);
}

/** Every number of units of each division. */
function* fillings({ stock, unit_kg }: About & { stock: AllotmentQuestion['stock'] }): Generator<readonly number[], void, undefined> {
  const most = stock.map(({ neq_kg }) => Math.floor(neq_kg / unit_kg));
  const counts = stock.map(() => 0);
  for (;;) {
    yield [...counts];
    let i = 0;
    while (i < counts.length && counts[i] === most[i]) counts[i++] = 0;
    if (i === counts.length) return;
    counts[i]!++;
  }
}

type MayShare = Pick<AllotmentQuestion, 'mayShare'>;

/** Every two lots of a store with stated groups may share it; lots of one kind of item are one lot. */
const sharesWell = ({ mayShare = () => true }: MayShare, store: string, contents: Contents): boolean =>
  contents.every(({ compatibilityGroup: a }, i) => contents.slice(i + 1).every(({ compatibilityGroup: b }) => !a || !b || mayShare(store, a, b)));

const contentsOf = ({ stock, unit_kg }: About, counts: readonly number[]): Contents => stock.map(({ hd, compatibilityGroup = null }, i) => ({ hd, neq_kg: counts[i]! * unit_kg, compatibilityGroup })).filter(({ neq_kg }) => neq_kg > 0);
const valueOf = ({ stock, weights, unit_kg }: About, counts: readonly number[]): number => stock.reduce((sum, { hd }, i) => sum + counts[i]! * unit_kg * (weights![hd as '1.1'] ?? 1), 0);
const isAllowed = (evaluation: SiteEvaluation, store: PotentialExplosionSite, contents: Contents): boolean => !leavesTable(contents) && failing(evaluation, store, contents).length === 0;

const bestByTrying = (...asked: Parameters<typeof reachable>): number => Math.max(0, ...reachable(...asked).values());

/** Store by store: the best value for every amount of the stock that is used up. */
function reachable(evaluation: SiteEvaluation, stores: readonly PotentialExplosionSite[], about: About & MayShare): ReadonlyMap<string, number> {
  let best = new Map([[about.stock.map(() => 0).join(), 0]]);
  const most = about.stock.map(({ neq_kg }) => Math.floor(neq_kg / about.unit_kg));
  for (const store of stores) {
    const allowed = [...fillings(about)].filter((counts) => sharesWell(about, store.id, contentsOf(about, counts)) && isAllowed(evaluation, store, contentsOf(about, counts)));
    const next = new Map<string, number>();
    for (const [used, value] of best) {
      const before = used.split(',').map(Number);
      for (const counts of allowed) {
        const sum = counts.map((count, i) => count + before[i]!);
        if (sum.some((count, i) => count > most[i]!)) continue;
        const key = sum.join();
        next.set(key, Math.max(next.get(key) ?? -Infinity, value + valueOf(about, counts)));
      }
    }
    best = next;
  }
  return best;
}

function bestWithEvents(evaluation: SiteEvaluation, stores: readonly PotentialExplosionSite[], question: About & AllotmentQuestion): number {
  const most = question.stock.map(({ neq_kg }) => Math.floor(neq_kg / question.unit_kg));
  let best = 0;
  const look = (s: number, used: readonly number[], contents: ReadonlyMap<string, Contents>, value: number): void => {
    if (s === stores.length) {
      if (value <= best) return;
      const there = withContents(evaluation, contents);
      if (greatestEvent_kg({ evaluation: there, domino: dominoOf(there) }) <= question.eventAtMost_kg! + 1e-9) best = value;
      return;
    }
    for (const counts of fillings(question)) {
      const sum = counts.map((count, i) => count + used[i]!);
      if (sum.some((count, i) => count > most[i]!)) continue;
      const own = contentsOf(question, counts);
      if (!isAllowed(evaluation, stores[s]!, own)) continue;
      look(s + 1, sum, new Map([...contents, [stores[s]!.id, own]]), value + valueOf(question, counts));
    }
  };
  look(0, most.map(() => 0), new Map(), 0);
  return best;
}
