import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAST_NEQ_STEP, neqAtStep, stepOfNeq } from '../src/state/neq-scale.js';
import type { PlanDocument } from '../src/state/plan-document.js';
import { withTotalNeq } from '../src/state/total-neq.js';

const lots = () => fc.array(fc.record({ hd: fc.constantFrom('1.1', '1.2.1', '1.3.2', '1.4'), neq_kg: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })), lot: fc.string() }), { minLength: 1, maxLength: 5 });
const planOf = (contents: readonly object[]): PlanDocument => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 'A', properties: { role: 'pes', structure: { type: 'light' }, contents }, geometry: { type: 'Point', coordinates: [0, 0] } }],
});

it('a store scaled to a total holds that total, in the shares of before; lots of 0 kg and what we do not know stay as they are', () => {
  fc.assert(
    fc.property(lots(), fc.integer({ min: 1, max: 500_000 }), (contents, total_kg) => {
      const before_kg = contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
      const after = withTotalNeq(planOf(contents), 'A', total_kg).features[0]!.properties.contents as typeof contents;
      if (before_kg === 0) {
        expect(after).toEqual(contents);
        return;
      }
      expect(after.reduce((sum, { neq_kg }) => sum + neq_kg, 0)).toBeCloseTo(total_kg, 6);
      after.forEach((lot, i) => {
        expect({ ...lot, neq_kg: 0 }).toEqual({ ...contents[i]!, neq_kg: 0 });
        if (contents[i]!.neq_kg === 0) expect(lot.neq_kg).toBe(0);
        else expect(Math.abs(lot.neq_kg - (contents[i]!.neq_kg / before_kg) * total_kg)).toBeLessThanOrEqual(0.003);
      });
    }),
  );
});

it('every step of the slider is another quantity, and each quantity stands at its own step', () => {
  for (let step = 0; step <= LAST_NEQ_STEP; step++) expect(stepOfNeq(neqAtStep(step))).toBe(step);
  expect([neqAtStep(0), neqAtStep(LAST_NEQ_STEP)]).toEqual([1, 500_000]);
});
