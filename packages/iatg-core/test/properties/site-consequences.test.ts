import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { consequencesOfPlan, isValue, occupantsOf, type ConsequenceOptions, type SiteConsequences } from '../../src/consequence.js';
import { evaluateInBulk } from '../../src/site/evaluate-in-bulk.js';
import { evaluateSite } from '../../src/site/evaluate-site.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { between, expectClose, plan, read, rules, runs, verdicts, withContents, withProperties, type PlanJson } from '../generators.js';

it('consequences have the pairs of the evaluation, in its order, with its actual distances', () => {
  fc.assert(
    fc.property(plan({ mostSites: 6 }), (json) => {
      const bulk = evaluateInBulk(evaluateSite(read(json), rules));
      const found = consequencesOf(json);
      const pairs = [...found.pairs()];
      expect(pairs.map(({ pes, es, distance_m }) => [pes, es, distance_m])).toEqual(Array.from({ length: bulk.count }, (_, i) => [bulk.pair(i).pes, bulk.pair(i).es, bulk.actual_m[i]]));
      expect([...consequencesOf(json, { actual_m: bulk.actual_m }).pairs()]).toEqual(pairs);
    }),
    runs(150),
  );
});

it('people at a site change no verdict, whatever stands there', () => {
  fc.assert(
    fc.property(plan(), fc.oneof(fc.nat(), fc.constantFrom(null, -1, 'many', true, Infinity, [], {})), (json, occupants) => {
      expect(verdicts(withProperties(json, (properties) => ({ ...properties, occupants })))).toEqual(verdicts(json));
    }),
    runs(100),
  );
});

it('people are unknown unless a number from 0 is stated, and unknown is never 0', () => {
  fc.assert(
    fc.property(plan(), fc.oneof(fc.nat(5_000), fc.constantFrom(null, -1, 'many', true, [], {})), (json, stated) => {
      const sites = read(withProperties(json, (properties) => ({ ...properties, occupants: stated }))).sites;
      sites.forEach((site, i) => {
        const { exposure, process } = json.features[i]!.properties as Record<string, { kind?: string; occupants?: number } | undefined>;
        const ofContract = exposure ? (/office|process/.test(exposure.kind!) ? exposure.occupants : undefined) : process?.occupants;
        expect(occupantsOf(site)).toBe(typeof stated === 'number' && stated >= 0 ? stated : (ofContract ?? null));
      });
    }),
    runs(200),
  );
});

it('the charge of a store is the sum that the standard counts as HD 1.1, and there is none without HD 1.1 or 1.5', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const { donors } = consequencesOf(json);
      for (const { site, charge } of donors) {
        const counted = site.contents.filter(({ neq_kg }) => neq_kg > 0).map(({ hd, treatAs, neq_kg }) => ({ hd: treatAs ?? hd, neq_kg }));
        const explodes = counted.some(({ hd }) => hd === '1.1' || hd === '1.5');
        expect(charge.blast.kind === 'assessed').toBe(explodes);
        const sum = counted.filter(({ hd }) => hd !== '1.4').reduce((total, { neq_kg }) => total + neq_kg, 0);
        if (charge.blast.kind === 'assessed') expectClose(charge.blast.tnt_kg, sum, 1e-9 * sum);
        // What may explode in part is never taken for nothing.
        if (!explodes) expect(charge.blast.kind).toBe(counted.some(({ hd }) => /^1\.[26]/.test(hd)) ? 'not-assessable' : 'none');
        if (!explodes) expect(charge.fire.kind).toBe(counted.some(({ hd }) => hd.startsWith('1.3')) ? 'assessed' : 'none');
      }
    }),
    runs(300),
  );
});

it('the worst store of a site is the one of the least scaled distance, and that of the heaviest house damage', () => {
  fc.assert(
    fc.property(plan({ mostSites: 6 }), (json) => {
      const found = consequencesOf(json);
      const pairs = [...found.pairs()].filter(({ effects }) => effects !== null);
      for (const { site, worst, worstForHouses, status } of found.exposed()) {
        const own = pairs.filter(({ es }) => es === site.id);
        expect(worst === null).toBe(own.length === 0);
        expect(status === 'assessed' || status === 'incomplete').toBe(own.length > 0);
        if (!worst) continue;
        expect(worst.effects!.z_m_kg13).toBe(Math.min(...own.map(({ effects }) => effects!.z_m_kg13)));
        const heaviest = (pair: (typeof own)[number]): number => (isValue(pair.effects!.house) ? ['D', 'Ca', 'Cb', 'B', 'A'].indexOf(pair.effects!.house.category ?? '') : NaN);
        expect(heaviest(worstForHouses!)).toBe(Math.max(...own.map(heaviest)));
      }
    }),
    runs(150),
  );
});

it('in the totals every assessed site stands in one band, and people of whom nothing is said in none', () => {
  fc.assert(
    fc.property(plan({ mostSites: 6 }), fc.array(fc.option(fc.nat(100)), { minLength: 6, maxLength: 6 }), (json, people) => {
      const found = consequencesOf(withProperties(json, (properties, i) => ({ ...properties, occupants: people[i] })));
      const { tier, house, glass, glassUnanswered, injury } = found.totals();
      const assessed = found.exposed().filter(({ worst }) => worst !== null);
      const known = assessed.flatMap(({ occupants }) => occupants ?? []);
      for (const bands of [tier, house, [...glass, glassUnanswered], injury['by-a-wall'], injury['in-the-open']]) {
        const sum = (count: (band: (typeof bands)[number]) => number): number => bands.reduce((total, band) => total + count(band), 0);
        expect(sum(({ sites }) => sites)).toBe(assessed.length);
        expect(sum(({ occupants }) => occupants)).toBe(known.reduce((total, one) => total + one, 0));
        expect(sum(({ sitesOfUnknown }) => sitesOfUnknown)).toBe(assessed.length - known.length);
      }
    }),
    runs(100),
  );
});

it('what may be is never less at the high end than at the low end, and what is stated lies between', () => {
  fc.assert(
    fc.property(plan(), between(0.1, 1), between(1, 3), between(0, 50), (json, low, high, position_m) => {
      const found = consequencesOf(json, { spread: { neq: [low, high], tntFactor: [low, high], position_m } });
      for (let i = 0; i < found.count; i++) {
        const bounds = found.bounds(i);
        const { effects } = found.pair(i);
        expect(bounds === null).toBe(effects === null);
        if (!bounds || !effects) continue;
        expect(bounds.low.z_m_kg13).toBeGreaterThanOrEqual(effects.z_m_kg13);
        expect(bounds.high.z_m_kg13).toBeLessThanOrEqual(effects.z_m_kg13);
        expectClose(bounds.low.distance_m - effects.distance_m, position_m, 1e-6);
        expectClose(bounds.high.tnt_kg, effects.tnt_kg * high * high, 1e-9 * bounds.high.tnt_kg);
      }
    }),
    runs(100),
  );
});

it('more explosive, listed in the same lots, never makes a consequence lighter', () => {
  fc.assert(
    fc.property(plan(), between(1, 10), (json, more) => {
      const [before, after] = [json, withContents(json, (contents) => contents.map((one) => ({ ...one, neq_kg: one.neq_kg * more })))].map((one) => consequencesOf(one)) as [SiteConsequences, SiteConsequences];
      expect(after.count).toBe(before.count);
      for (let i = 0; i < before.count; i++) {
        const [a, b] = [before.z_m_kg13[i]!, after.z_m_kg13[i]!];
        expect(Number.isNaN(a)).toBe(Number.isNaN(b));
        if (!Number.isNaN(a)) expect(b).toBeLessThanOrEqual(a * (1 + 1e-12));
      }
    }),
    runs(100),
  );
});

it('the order in which sites are listed changes no consequence', () => {
  fc.assert(
    fc.property(plan({ mostSites: 6 }), (json) => {
      const byPair = (found: SiteConsequences) => new Map([...found.pairs()].map((pair) => [`${pair.pes} ${pair.es}`, pair]));
      const turned = byPair(consequencesOf({ ...json, features: json.features.toReversed() }));
      for (const [key, { distance_m, effects, blast, insideFireball }] of byPair(consequencesOf(json))) {
        const other = turned.get(key)!;
        expect([other.blast, other.insideFireball, other.distance_m, other.effects?.z_m_kg13]).toEqual([blast, insideFireball, distance_m, effects?.z_m_kg13]);
      }
    }),
    runs(50),
  );
});

it('at a place where a site stands as a point the map says what the pair says', () => {
  fc.assert(
    fc.property(plan(), (json) => {
      const found = consequencesOf(json);
      for (const { site, worst } of found.exposed()) {
        if (site.geometry.type !== 'Point' || site.role === 'pes') continue;
        const place = found.worstAt(site.geometry.coordinates);
        expect(place === null).toBe(worst === null);
        if (place && worst) expectClose(place.effects.z_m_kg13, worst.effects!.z_m_kg13, 1e-12);
      }
    }),
    runs(100),
  );
});

function consequencesOf(json: PlanJson, options?: ConsequenceOptions): SiteConsequences {
  const found = consequencesOfPlan(read(json), iatg2021, options);
  if (found.kind !== 'site-consequences') throw new Error(JSON.stringify(found));
  return found;
}
