import { expect, it } from 'vitest';
import { allot, type AllotmentQuestion } from '../../src/decisions/allotment.js';
import { evaluateSite } from '../../src/site/evaluate-site.js';
import { read, rules } from '../generators.js';

// Of group L each kind lies alone: with many lots of it the first ones were taken, however small, and the search ended there.

const store = (number: number) => ({ type: 'Feature', id: `store ${number}`, properties: { role: 'pes', structure: { type: 'light' }, contents: [] }, geometry: { type: 'Point', coordinates: [10 + 0.02 * number, 50] } });
const evaluation = evaluateSite(read({ type: 'FeatureCollection', features: [1, 2, 3, 4].map(store) }), rules);
const stores = evaluation.plan.sites.map(({ id }) => id);
/** 10 kg to 69 kg, of three divisions in turn. */
const stock: AllotmentQuestion['stock'] = Array.from({ length: 60 }, (_, i) => ({ hd: (['1.1', '1.2.1', '1.3.1'] as const)[i % 3]!, neq_kg: 10 + i, compatibilityGroup: 'L' }));

it('of sixty lots of group L four stores hold the four largest, one each, and it is said whether more would be possible', () => {
  const { stores: filled, value, atMost, isBest, proof } = allot(evaluation, { stores, stock, mayShare: () => false });
  expect(filled.map(({ total_kg }) => total_kg).sort()).toEqual([66, 67, 68, 69]);
  expect(value).toBe(66 + 67 + 68 + 69);
  // No store can hold more than the largest.
  expect(atMost).toBeLessThanOrEqual(4 * 69);
  expect(isBest).toBe(atMost === value);
  expect(proof.failing).toEqual([]);
});

it('where events are capped too: no choice of divisions is tried of which a lot has nothing', () => {
  const { value, atMost } = allot(evaluation, { stores, stock, mayShare: () => false, eventAtMost_kg: 68 });
  // Of the lot of 69 kg, as of the next, one may take 68.
  expect(value).toBe(68 + 68 + 67 + 66);
  expect(atMost).toBeLessThanOrEqual(4 * 68);
});

it('where one store lets all of them lie together the search is no longer than the lots are many', () => {
  const { value, isBest } = allot(evaluation, { stores, stock, mayShare: (id) => id === 'store 2' });
  expect(value).toBe(stock.reduce((sum, { neq_kg }) => sum + neq_kg, 0));
  expect(isBest).toBe(true);
});
