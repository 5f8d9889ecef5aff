import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRules } from '../../src/rules/rules.js';
import { direct, inverse } from '../../src/geometry/geodesic.js';
import { prepareShape } from '../../src/geometry/shape.js';
import { otherStorageAnswers } from '../../src/other-storage/answers.js';
import { facilityLines, isInside } from '../../src/other-storage/lines.js';
import { parseFacility } from '../../src/other-storage/parse-facility.js';
import { offAxisFactor } from '../../src/other-storage/underground.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { between, logBetween, runs } from '../generators.js';

const rules = compileRules(iatg2021);

const anyLots = fc.array(fc.record({ hd: fc.constantFrom('1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4', '1.5'), neq_kg: fc.integer({ min: 0, max: 60_000 }) }), { minLength: 1, maxLength: 4 }).filter((lots) => lots.some(({ neq_kg }) => neq_kg > 0));
const anyMethod = fc.constantFrom('calculated', 'tabulated', 'greater');
const anyFacts = fc.oneof(
  fc.record({
    kind: fc.constant('chamber'),
    contents: anyLots,
    rock: fc.constantFrom('hard-rock', 'sandstone', 'limestone'),
    loadingDensity_kg_m3: between(1, 269),
    cover_m: between(0, 40),
    groundShockFactor: between(0.1, 2),
    method: anyMethod,
  }),
  fc.record({ kind: fc.constant('tunnel-mouth'), contents: anyLots, area_m2: fc.constantFrom(9, 20), perimeter_m: fc.constantFrom(17, 25), volume_m3: logBetween(100, 1e5), offAxis_deg: between(-180, 180) }),
  fc.record({ kind: fc.constant('ship'), contents: anyLots, loading: fc.boolean(), barricadeOnBoard: fc.boolean(), method: anyMethod }),
  fc.record({ kind: fc.constant('transit-area'), contents: anyLots, daysPerWeek: between(0, 7), method: anyMethod }),
);

const answersOf = (facts: object) => {
  const parsed = parseFacility(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return otherStorageAnswers(parsed.facility, rules);
};
/** Nothing asked is 0, no answer is beyond every distance. */
const lengths = (facts: object): readonly number[] => answersOf(facts).map((answer) => (answer.kind === 'distance' ? answer.required_m : answer.kind === 'none' ? 0 : Infinity));

it('more in underground storage, a port or a transit area never needs less distance', () => {
  fc.assert(
    fc.property(anyFacts, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 50_000 }), (facts, which, more_kg) => {
      const greater = { ...facts, contents: facts.contents.map((lot, i) => (i === which % facts.contents.length ? { ...lot, neq_kg: lot.neq_kg + more_kg } : lot)) };
      const before = lengths(facts);
      lengths(greater).forEach((after_m, i) => {
        // A cargo of 1.3 alone has no distance to land: with HD 1.1 beside it, it has one.
        if (before[i] !== Infinity) expect(after_m).toBeGreaterThanOrEqual(before[i]!);
      });
    }),
  );
});

it('the lots of underground storage, a port or a transit area may stand in any order', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(lengths({ ...facts, contents: facts.contents.toReversed() })).toEqual(lengths(facts));
    }),
  );
});

it('no answer of other storage is shorter than what it was rounded from, nor a metre longer', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const answer of answersOf(facts)) {
        if (answer.kind !== 'distance') continue;
        expect(answer.required_m).toBeGreaterThanOrEqual(answer.exact_m * (1 - 1e-9));
        expect(answer.required_m - answer.exact_m).toBeLessThan(1);
        expect(answer.steps.at(-1)).toEqual({ kind: 'rounded', value_m: answer.required_m });
      }
    }),
  );
});

it('the factor off the axis of a tunnel is 1 on it, the same on both sides, and falls away from it', () => {
  const angle = between(0, 180);
  fc.assert(
    fc.property(angle, angle, (a, b) => {
      expect(offAxisFactor(-a)).toBe(offAxisFactor(a));
      expect(offAxisFactor(a)).toBeLessThanOrEqual(1);
      expect(offAxisFactor(Math.max(a, b))).toBeLessThanOrEqual(offAxisFactor(Math.min(a, b)));
    }),
    runs(2_000),
  );
  expect(offAxisFactor(0)).toBe(1);
});

it('what is nearer to a tunnel mouth than its angle asks for lies inside the drawn line', () => {
  const at = fc.record({ longitude_deg: fc.integer({ min: -180, max: 180 }), latitude_deg: fc.integer({ min: -75, max: 75 }) });
  fc.assert(
    fc.property(at, fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 400_000 }), between(-180, 180), (place, axis_deg, neq_kg, angle_deg) => {
      const mouth = [place.longitude_deg, place.latitude_deg] as const;
      const facts = { kind: 'tunnel-mouth', contents: [{ hd: '1.1', neq_kg }], area_m2: 20, perimeter_m: 18, volume_m3: 3000, axis_deg };
      const parsed = parseFacility(facts);
      if (!parsed.ok) throw new Error('facts are valid');
      for (const { answer, geometry } of facilityLines(parsed.facility, { type: 'Point', coordinates: mouth }, rules)) {
        const there = otherStorageAnswers({ ...parsed.facility, offAxis_deg: angle_deg } as typeof parsed.facility, rules).find(({ rule }) => rule === answer.rule)!;
        if (there.kind !== 'distance') continue;
        // A millimetre within the whole metres that are required there.
        const site = direct(mouth, axis_deg + angle_deg, there.required_m - 0.001);
        expect(isInside(prepareShape(geometry), prepareShape({ type: 'Point', coordinates: site }))).toBe(true);
        // And the line is no more than a twentieth too far out.
        const beyond = direct(mouth, axis_deg + angle_deg, there.required_m * 1.05 + 1);
        if (answer.rule !== 'mouth-debris') expect(isInside(prepareShape(geometry), prepareShape({ type: 'Point', coordinates: beyond }))).toBe(false);
        expect(inverse(mouth, site).distance_m).toBeLessThan(there.required_m);
      }
    }),
    { numRuns: 60 },
  );
});
