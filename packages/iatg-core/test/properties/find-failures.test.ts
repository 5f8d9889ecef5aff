import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateInBulk } from '../../src/site/evaluate-in-bulk.js';
import { evaluateSite, STATUSES } from '../../src/site/evaluate-site.js';
import { findFailures } from '../../src/site/find-failures.js';
import { plan, position, read, rules, runs, stated } from '../generators.js';

it('the list of findings is exactly what a look at every pair finds, in the same order', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const evaluation = evaluateSite(read(json), rules);
      const all = [...evaluation.pairs()].map(stated).filter(({ status }) => status === 'fail' || status === 'not-assessable');
      expect([...findFailures(evaluateSite(read(json), rules))].map(stated)).toEqual(all);
    }),
    runs(80),
  );
});

it('the evaluation in bulk says of every pair what its own evaluation says', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const one_by_one = [...evaluateSite(read(json), rules).pairs()];
      const bulk = evaluateInBulk(evaluateSite(read(json), rules));
      expect(bulk.count).toBe(one_by_one.length);
      expect([...bulk.status].map((code) => STATUSES[code])).toEqual(one_by_one.map(({ status }) => status));
      expect([...bulk.required_m].map((required_m) => (Number.isNaN(required_m) ? null : required_m))).toEqual(one_by_one.map(({ required_m }) => required_m));
      expect([...bulk.actual_m]).toEqual(one_by_one.map(({ actual_m }) => actual_m));
      expect(one_by_one.map((_, i) => stated(bulk.pair(i)))).toEqual(one_by_one.map(stated));
    }),
    runs(100),
  );
});

/** Close together and far apart, by the poles and the antimeridian, so that there is something to find and something to leave out. */
const plans = () =>
  fc.oneof(
    plan({ mostSites: 8, spread_m: 600 }),
    plan({ mostSites: 8, spread_m: 5_000 }),
    plan({ mostSites: 6, spread_m: 3_000, place: fc.oneof(position(89.9), fc.constantFrom([180, 10] as const, [-179.99, -50] as const)) }),
  );
