import { expect, it } from 'vitest';
import { consequencesOfPlan, englishSiteConsequences } from '../../src/consequence.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { read } from '../generators.js';

// A quantity with a few digits too many is valid in a plan: the consequences were told with absurd figures, and of two such lots, whose sum is no number, not at all.

const planOf = (...lots_kg: readonly number[]) => {
  const contents = lots_kg.map((neq_kg) => ({ hd: '1.1', neq_kg }));
  const store = { type: 'Feature', id: 'store', properties: { role: 'pes', structure: { type: 'light' }, contents }, geometry: { type: 'Point', coordinates: [10, 50] } };
  const house = { type: 'Feature', id: 'house', properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, geometry: { type: 'Point', coordinates: [10.01, 50] } };
  return read({ type: 'FeatureCollection', features: [store, house] });
};

it.each([[[1e300]], [[1.7e308, 1.7e308]], [[21_000_001]]])('a store of %j kg cannot be assessed, and it is said why', (lots_kg) => {
  const found = consequencesOfPlan(planOf(...lots_kg), iatg2021);
  if (found.kind !== 'site-consequences') throw new Error(found.reason);
  expect(found.pair(0)).toMatchObject({ blast: 'not-assessable', gaps: ['charge-beyond-examples'], effects: null });
  expect(found.exposed()).toMatchObject([{ status: 'none' }, { status: 'not-assessable', notAssessable: ['store'] }]);
  expect(found.totals().notAssessable.sites).toBe(1);
  expect(found.worstAt([10.01, 50])).toBeNull();
  expect(englishSiteConsequences.charge(found.donors[0]!.charge)).toBe('blast not assessable: more than 21,000,000 kg would explode as one, which no published example has; the limit is this program’s own');
});

it('what a spread may make of a charge counts: both ends have effects, or neither', () => {
  for (const [neq_kg, share] of [[20_000_000, 1.05], [20_000_000, 1.051]] as const) {
    const found = consequencesOfPlan(planOf(neq_kg), iatg2021, { spread: { neq: [1, share] } });
    if (found.kind !== 'site-consequences') throw new Error(found.reason);
    expect(found.bounds(0) !== null).toBe(neq_kg * share <= 21_000_000);
    expect(found.pair(0).effects !== null).toBe(neq_kg * share <= 21_000_000);
  }
});
