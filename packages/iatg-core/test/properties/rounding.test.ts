import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exceeds, roundUpToMetre } from '../../src/rules/rounding.js';
import { between, runs } from '../generators.js';

it('a rounded distance is never shorter than the exact one by more than 1e-9, and never more than a metre longer', () => {
  fc.assert(
    fc.property(distance_m(), (exact_m) => {
      const rounded_m = roundUpToMetre(exact_m);
      expect(rounded_m).toBeGreaterThanOrEqual(exact_m * (1 - 1e-9));
      expect(rounded_m - exact_m).toBeLessThanOrEqual(1);
    }),
    runs(2_000),
  );
});

it('a rounded distance is a whole number of metres, and rounding it again changes nothing', () => {
  fc.assert(
    fc.property(distance_m(), (exact_m) => {
      const rounded_m = roundUpToMetre(exact_m);
      expect(Number.isInteger(rounded_m)).toBe(true);
      expect(roundUpToMetre(rounded_m)).toBe(rounded_m);
    }),
    runs(2_000),
  );
});

it('the longer of two distances is never rounded to less than the shorter', () => {
  fc.assert(
    fc.property(distance_m(), distance_m(), (a, b) => {
      expect(roundUpToMetre(Math.max(a, b))).toBeGreaterThanOrEqual(roundUpToMetre(Math.min(a, b)));
    }),
    runs(2_000),
  );
});

it('a distance that misses a whole metre by less than 1e-9 is that metre, and one that misses it by more is the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), between(0.01, 0.99), (metres, part) => {
      expect(roundUpToMetre(metres * (1 + part * 1e-9))).toBe(metres);
      expect(roundUpToMetre(metres * (1 + 1.01e-9 + part * 1e-6))).toBe(metres + 1);
      expect(roundUpToMetre(metres * (1 - part * 1e-9))).toBe(metres);
    }),
    runs(1_000),
  );
});

it('two distances within 1e-9 of each other are equal, and of two further apart exactly one is the longer', () => {
  fc.assert(
    fc.property(between(1e-3, 1e6), between(0, 0.99), (a, part) => {
      const near = a * (1 + part * 1e-9);
      const far = a * (1 + 1.01e-9 + part);
      expect([exceeds(a, near), exceeds(near, a)]).toEqual([false, false]);
      expect([exceeds(a, far), exceeds(far, a)]).toEqual([false, true]);
    }),
    runs(1_000),
  );
});

/** Any distance that the tables can give, often close to a whole metre. */
const distance_m = () =>
  fc.oneof(
    between(0, 3_000),
    fc.tuple(fc.nat({ max: 3_000 }), fc.integer({ min: -4, max: 4 })).map(([metres, bits]) => Math.max(0, metres * (1 + bits * 2 ** -52))),
    fc.tuple(fc.nat({ max: 3_000 }), between(-3e-9, 3e-9)).map(([metres, part]) => metres * (1 + part)),
  );
