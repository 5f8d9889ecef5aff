import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { failsTogether, gainsOf, permittedMix, type MixPart } from '../../src/decisions/mixed-licence.js';
import { aggregate } from '../../src/rules/aggregation.js';
import { evaluateSite, type SiteEvaluation } from '../../src/site/evaluate-site.js';
import { licenceOf, permittedIn } from '../../src/site/licence-site.js';
import type { PotentialExplosionSite } from '../../src/site/site-plan.js';
import { between, DIVISIONS, drawn, exposedProperties, MATRIX_DIVISIONS, plan, pointFigure, position, read, rules, runs, storeProperties, type PlanJson } from '../generators.js';

it('a mix is permitted to the kilogram: at its quantity nothing breaks, and at one more exactly what is named, or the table ends', () => {
  fc.assert(
    fc.property(plans(), mixes(), (json, mix) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const site of storesOf(evaluation)) {
        const permitted = permittedMix(evaluation, site, mix);
        expect(permitted === null).toBe(mix.every(({ hd }) => ['1.4', '1.2.3', '1.6'].includes(hd)));
        if (!permitted) continue;
        const { permitted_kg, contents, limitedBy } = permitted;
        const all = mix.reduce((sum, { weight }) => sum + weight, 0);
        contents.forEach(({ hd, neq_kg }, i) => {
          expect(hd).toBe(mix[i]!.hd);
          expect(neq_kg).toBeCloseTo((permitted_kg * mix[i]!.weight) / all, 6);
        });
        if (permitted_kg > 0) expect(failing(evaluation, site, contents)).toEqual([]);
        const more = mix.map(({ hd, weight }) => ({ hd, neq_kg: (weight / all) * (permitted_kg + 1) }));
        if (limitedBy.length > 0) expect(failing(evaluation, site, more)).toEqual(limitedBy);
        else expect(aggregate(more, rules.edition).cases.some(({ hd, neq_kg }) => hd !== '1.4' && neq_kg > rules.matrix(hd).last_kg)).toBe(true);
      }
    }),
    runs(40),
  );
});

it('what is permitted together is permitted alone', () => {
  fc.assert(
    fc.property(plans(), mixes(MATRIX_DIVISIONS), (json, mix) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const site of storesOf(evaluation)) {
        const alone = licenceOf(evaluation, site).permitted;
        for (const { hd, neq_kg } of permittedMix(evaluation, site, mix)!.contents) expect(Math.floor(neq_kg)).toBeLessThanOrEqual(alone.find((one) => one.hd === hd)!.permitted_kg);
      }
    }),
    runs(40),
  );
});

it('a mix of one division is permitted as that division is, whatever its weight', () => {
  fc.assert(
    fc.property(plans(), between(0.001, 1000), (json, weight) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const site of storesOf(evaluation)) {
        for (const { hd, permitted_kg } of licenceOf(evaluation, site).permitted) expect(permittedMix(evaluation, site, [{ hd, weight }])!.permitted_kg).toBe(permitted_kg);
      }
    }),
    runs(20),
  );
});

it('the farther away an exposed site lies, the more is permitted, or as much', () => {
  const sites = fc.tuple(storeProperties(fc.constant([])), exposedProperties());
  fc.assert(
    fc.property(sites, position(), between(1, 3_000), between(0, 2_000), mixes(), ([store, exposed], place, distance_m, farther_m, mix) => {
      const at = (away_m: number) => {
        const json = drawn([{ properties: store, figure: pointFigure, offset: { x: 0, y: 0 } }, { properties: exposed, figure: pointFigure, offset: { x: 0, y: away_m } }], place);
        const evaluation = evaluateSite(read(json), rules);
        return permittedMix(evaluation, storesOf(evaluation)[0]!, mix)?.permitted_kg ?? 0;
      };
      expect(at(distance_m + farther_m)).toBeGreaterThanOrEqual(at(distance_m));
    }),
    runs(150),
  );
});

it('all stores at once, each with its greatest of any mix, fail against nothing: what is the most for each is the most together', () => {
  fc.assert(
    fc.property(plans(), fc.array(mixes(), { minLength: 6, maxLength: 6 }), (json, several) => {
      const evaluation = evaluateSite(read(json), rules);
      const contents = new Map(storesOf(evaluation).flatMap((site, i) => {
        const permitted = permittedMix(evaluation, site, several[i % 6]!);
        return permitted && permitted.permitted_kg > 0 ? [[site.id, permitted.contents] as const] : [];
      }));
      expect(failsTogether(evaluation, contents)).toEqual([]);
      // And the check can say no: one kilogram more in a store that a site limits.
      for (const [id, lots] of contents) {
        const site = storesOf(evaluation).find((one) => one.id === id)!;
        const total = lots.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
        const more = lots.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * (Math.round(total) + 1)) / total }));
        const limited = permittedIn(evaluation, site)((kg) => lots.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total }))).limitedBy;
        expect(failsTogether(evaluation, new Map([...contents, [id, more]])).map(({ es }) => es)).toEqual(limited);
      }
    }),
    runs(30),
  );
});

it('what is gained is gained: the plan changed so permits as much more, and a metre farther is what a plan with the site a metre farther permits', () => {
  fc.assert(
    fc.property(plans(), mixes(['1.1', '1.2.2', '1.3.1']), (json, mix) => {
      const evaluation = evaluateSite(read(json), rules);
      const all = mix.reduce((sum, { weight }) => sum + weight, 0);
      const contents = (kg: number) => mix.map(({ hd, weight }) => ({ hd, neq_kg: (weight / all) * kg }));
      const site = storesOf(evaluation)[0]!;
      const now = permittedIn(evaluation, site)(contents);
      const gains = gainsOf(evaluation, site, contents);
      gains.forEach(({ measure, gain_kg, permitted, breaks }, i) => {
        expect(gain_kg).toBe(permitted.permitted_kg - now.permitted_kg);
        if (i > 0) expect(gain_kg).toBeLessThanOrEqual(gains[i - 1]!.gain_kg);
        if (measure.kind === 'metre-farther') expect(measure.sites).toEqual(now.limitedBy);
        if (measure.kind === 'without') {
          const there = evaluateSite({ ...evaluation.plan, sites: evaluation.plan.sites.filter(({ id }) => id !== measure.site) }, rules);
          expect(permittedIn(there, site)(contents).permitted_kg).toBe(permitted.permitted_kg);
        }
        if (measure.kind === 'turn') {
          const turned = { ...site, structure: { ...site.structure, front_deg: measure.front_deg } };
          const there = evaluateSite({ ...evaluation.plan, sites: evaluation.plan.sites.map((one) => (one === site ? turned : one)) }, rules);
          expect(permittedIn(there, turned)(contents).permitted_kg).toBe(permitted.permitted_kg);
          const fails = ({ pairs }: SiteEvaluation) => [...pairs()].filter(({ es, status }) => es === site.id && status === 'fail').map(({ pes }) => pes);
          expect(breaks.map(({ pes }) => pes)).toEqual(fails(there).filter((pes) => !fails(evaluation).includes(pes)));
        }
      });
    }),
    runs(60),
  );
});

// 22.2 x 7,785^(1/3) = 440.0, 22.2 x 7,838^(1/3) = 440.97: a house at 440.383 m allows 440 m, one at 441.383 m allows 441 m.
it('a metre farther from an inhabited building at 440 m is worth 53 kg of HD 1.1', () => {
  const json = drawn(
    [
      { properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [] }, figure: pointFigure, offset: { x: 0, y: 0 } },
      { properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, figure: pointFigure, offset: { x: 0, y: 440.383 } },
    ],
    [10, 50],
  );
  const evaluation = evaluateSite(read(json), rules);
  const [first, second] = gainsOf(evaluation, storesOf(evaluation)[0]!, (kg) => [{ hd: '1.1', neq_kg: kg }]);
  // Without the house the table ends at 250,000 kg.
  expect(first).toMatchObject({ measure: { kind: 'without', site: 'site 2' }, permitted: { permitted_kg: 250_000 } });
  // (441 / 22.2)^3 = 7,839.0; (440 / 22.2)^3 = 7,785.8
  expect(second).toMatchObject({ measure: { kind: 'metre-farther', sites: ['site 2'] }, gain_kg: 7_838 - 7_785 });
});

// ---- plans and mixes ----------------------------------------------------------------------------------------------------------------

const plans = (): fc.Arbitrary<PlanJson> => fc.oneof(plan({ spread_m: 300 }), plan({ spread_m: 1_500 }), plan({ spread_m: 8_000, mostSites: 3 }));
const mixes = (divisions: readonly MixPart['hd'][] = DIVISIONS): fc.Arbitrary<readonly MixPart[]> =>
  fc.uniqueArray(fc.record({ hd: fc.constantFrom(...divisions), weight: between(0.01, 100) }), { minLength: 1, maxLength: 3, selector: ({ hd }) => hd });

const storesOf = ({ plan: { sites } }: SiteEvaluation) => sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');

function failing({ plan: sitePlan }: SiteEvaluation, store: PotentialExplosionSite, contents: readonly { readonly hd: string; readonly neq_kg: number }[]): readonly string[] {
  const sites = sitePlan.sites.map((site) => (site.role !== 'pes' ? site : { ...site, contents: site === store ? (contents as typeof site.contents) : [] }));
  return [...evaluateSite({ ...sitePlan, sites }, rules).pairs()].filter(({ status }) => status === 'fail').map(({ es }) => es);
}

