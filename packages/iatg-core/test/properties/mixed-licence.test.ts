import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { asMixed, asStored, failsTogether, gainsOf, licenceFor, permittedMix, type MixPart } from '../../src/decisions/mixed-licence.js';
import { applyChange, changeOf } from '../../src/decisions/plan-change.js';
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

it('a gain by a change of the plan is what the engine permits in the changed plan, and what it breaks is what fails then and did not', () => {
  fc.assert(
    fc.property(plans(), mixes(['1.1', '1.2.2', '1.3.1']), (json, mix) => {
      const evaluation = evaluateSite(read(json), rules);
      const site = storesOf(evaluation)[0]!;
      for (const { measure, permitted, breaks, edit } of gainsOf(evaluation, site, asMixed(mix))) {
        expect(edit === null).toBe(measure.kind === 'metre-farther' || measure.kind === 'without');
        if (!edit) continue;
        // The document changed as the gain says, and read anew.
        const there = evaluateSite(read(applyChange(json, changeOf([edit]))), rules);
        const changed = 'site' in measure ? measure.site : '';
        expect(edit.site.id).toBe(changed);
        const same = there.plan.sites.find(({ id }) => id === site.id) as PotentialExplosionSite;
        expect(permittedIn(there, same)(asMixed(mix)).permitted_kg).toBe(permitted.permitted_kg);
        const fails = ({ pairs }: SiteEvaluation) => [...pairs()].filter(({ es, status }) => es === changed && status === 'fail').map(({ pes }) => pes);
        expect(breaks.map(({ pes }) => pes)).toEqual(fails(there).filter((pes) => !fails(evaluation).includes(pes)));
      }
    }),
    runs(60),
  );
});

it('a quantity is given only where there is one: nothing in it, a part without distances and HD 1.4 alone are told apart', () => {
  fc.assert(
    fc.property(plans(), fc.option(mixes()), (json, mix) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const site of storesOf(evaluation)) {
        const contents = mix ? asMixed(mix) : asStored(site);
        const stated = contents(1).filter(({ neq_kg }) => neq_kg > 0);
        const without = stated.filter(({ hd, treatAs }) => !treatAs && (hd === '1.2.3' || hd === '1.6'));
        const answer = licenceFor(evaluation, site, contents);
        if (stated.length === 0) expect(answer).toEqual({ kind: 'empty' });
        else if (without.length > 0) expect(answer).toEqual({ kind: 'not-assessable', hd: [...new Set(without.map(({ hd }) => hd))] });
        else if (stated.every(({ hd, treatAs }) => hd === '1.4' && !treatAs)) {
          // Whatever the quantity.
          for (const kg of [1, 1e6]) {
            const sites = evaluation.plan.sites.map((one) => (one === site ? { ...site, contents: [{ hd: '1.4' as const, neq_kg: kg, compatibilityGroup: null }] } : one));
            const pairs = [...evaluateSite({ ...evaluation.plan, sites }, rules).pairs()].filter(({ pes }) => pes === site.id);
            const those = (wanted: string) => pairs.filter(({ status }) => status === wanted).map(({ es }) => es);
            expect(answer).toEqual({ kind: 'any-quantity', failing: those('fail'), notAssessable: those('not-assessable') });
          }
        } else expect(answer).toEqual({ kind: 'permitted', permitted: permittedIn(evaluation, site)(contents) });
      }
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
  const gains = gainsOf(evaluation, storesOf(evaluation)[0]!, (kg) => [{ hd: '1.1', neq_kg: kg }]);
  const [first, second, third, fourth] = gains;
  // Without the house the table ends at 250,000 kg.
  expect(first).toMatchObject({ measure: { kind: 'without', site: 'site 2' }, permitted: { permitted_kg: 250_000 } });
  // (441 / 22.2)^3 = 7,839.0; (440 / 22.2)^3 = 7,785.8
  expect(fourth).toMatchObject({ measure: { kind: 'metre-farther', sites: ['site 2'] }, gain_kg: 7_838 - 7_785 });
  // Ten metres, by whom ever: (450 / 22.2)^3 = 8,328.8
  for (const [gain, site, bearing_deg] of [[second, 'site 1', 180], [third, 'site 2', 0]] as const) {
    expect(gain).toMatchObject({ measure: { kind: 'move', site, distance_m: 10 }, gain_kg: 8_328 - 7_785 });
    expect((gain!.measure as { readonly bearing_deg: number }).bearing_deg).toBeCloseTo(bearing_deg, 3);
  }
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

