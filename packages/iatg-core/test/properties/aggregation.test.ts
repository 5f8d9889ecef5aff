import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate, type Aggregation, type Lot } from '../../src/rules/aggregation.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { expectClose, lot, neq_kg, runs, share, without } from '../generators.js';

it('the order in which lots are listed does not matter', () => {
  fc.assert(
    fc.property(lots().chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one], { minLength: one.length }))), ([one, other]) => {
      expectSame(aggregated(other), aggregated(one));
    }),
    runs(1_000),
  );
});

it('listing one lot as two smaller ones changes nothing', () => {
  fc.assert(
    fc.property(lots(), fc.nat(), share(), (lots, n, part) => {
      const split = lots.flatMap((one, i) => (i === n % lots.length ? [{ ...one, neq_kg: one.neq_kg * part }, { ...one, neq_kg: one.neq_kg * (1 - part) }] : [one]));
      expectSame(aggregated(split), aggregated(lots));
    }),
    runs(1_000),
  );
});

it('a lot of 0 kg changes nothing, whatever its division', () => {
  fc.assert(
    fc.property(lots(), lot(), fc.nat(), (lots, empty, n) => {
      const at = n % (lots.length + 1);
      expect(aggregated([...lots.slice(0, at), { ...(empty as Lot), neq_kg: 0 }, ...lots.slice(at)])).toEqual(aggregated(lots));
    }),
    runs(1_000),
  );
});

it('adding a lot never removes a case and never lowers the quantity of one', () => {
  fc.assert(
    fc.property(lots(), lot(), (lots, more) => {
      const [before, after] = [aggregated(lots), aggregated([...lots, more as Lot])];
      for (const one of before.cases) {
        const same = after.cases.find(({ hd }) => hd === one.hd);
        expect(same?.neq_kg ?? 0, one.hd).toBeGreaterThanOrEqual(one.neq_kg * (1 - 1e-12));
      }
      expect(after.reasons).toEqual(expect.arrayContaining([...before.reasons]));
    }),
    runs(1_000),
  );
});

it('beside HD 1.1 every case counts all that is stored except HD 1.4', () => {
  fc.assert(
    fc.property(lots(), neq_kg(), (lots, kg) => {
      const mixed = [...lots, { hd: '1.1', neq_kg: kg } as const];
      const all_kg = mixed.filter(({ hd }) => hd !== '1.4').reduce((sum, one) => sum + one.neq_kg, 0);
      for (const { hd, neq_kg } of aggregated(mixed).cases) if (hd !== '1.4') expectClose(neq_kg, all_kg, 1e-12 * all_kg);
    }),
    runs(1_000),
  );
});

it('HD 1.5 counts as HD 1.1, and a lot with a stated treatment counts as that division', () => {
  fc.assert(
    fc.property(lots(), (lots) => {
      const rewritten = lots.map((one): Lot => ({ ...one, hd: one.treatAs ?? (one.hd === '1.5' ? '1.1' : one.hd), treatAs: null }));
      const [stated, plain] = [aggregated(lots), aggregated(rewritten)];
      expect(stated.cases).toEqual(plain.cases);
      expect(stated.reasons).toEqual(plain.reasons);
      expect(stated.notes.includes('treated-as')).toBe(lots.some(({ treatAs, neq_kg }) => treatAs && neq_kg > 0));
    }),
    runs(1_000),
  );
});

it('a lot of HD 1.2 or 1.3 without sub-division counts as 1.2.1 or 1.3.1, and the result says so', () => {
  fc.assert(
    fc.property(lots(), (lots) => {
      const unstated = lots.some(({ hd, treatAs, neq_kg }) => (hd === '1.2' || hd === '1.3') && !treatAs && neq_kg > 0);
      const exact = lots.map((one): Lot => (one.treatAs ? one : { ...one, hd: one.hd === '1.2' ? '1.2.1' : one.hd === '1.3' ? '1.3.1' : one.hd }));
      expect(aggregated(lots).cases).toEqual(aggregated(exact).cases);
      expect(aggregated(lots).notes.includes('sub-division-assumed')).toBe(unstated);
    }),
    runs(1_000),
  );
});

it('what has no distances in the standard is always reported and never assessed by its own weight', () => {
  fc.assert(
    fc.property(lots(), (lots) => {
      const without = lots.some(({ hd, treatAs, neq_kg }) => (hd === '1.2.3' || hd === '1.6') && !treatAs && neq_kg > 0);
      expect(aggregated(lots).reasons).toEqual(without ? ['no-distances-in-standard'] : []);
      for (const { hd } of aggregated(lots).cases) expect(['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4']).toContain(hd);
    }),
    runs(1_000),
  );
});

const lots = () => fc.array(lot(), { minLength: 1, maxLength: 5 }) as fc.Arbitrary<Lot[]>;
const aggregated = (lots: readonly Lot[]): Aggregation => aggregate(lots, iatg2021);

function expectSame(actual: Aggregation, expected: Aggregation): void {
  const words = ({ cases, reasons, notes }: Aggregation) => ({ cases: cases.map((one) => without(one, 'neq_kg')), reasons, notes: [...notes].sort() });
  expect(words(actual)).toEqual(words(expected));
  actual.cases.forEach(({ neq_kg }, i) => expectClose(neq_kg, expected.cases[i]!.neq_kg, 1e-9 * expected.cases[i]!.neq_kg));
}
