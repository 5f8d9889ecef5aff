import { expect, it } from 'vitest';
import { kingeryBulmash, type BlastQuantity, type Form } from '../../../src/consequence/kingery-bulmash.js';
import { blast, isValue } from '../../../src/consequence.js';
import { BLAST_VECTORS, compareBlast, SEAMS, stepAt, unscaled } from './compare-blast.js';
import { compareFormulae, FORMULA_VECTORS } from './compare-formulae.js';
import { ENGLISH, englishValue, Z_OF_K } from './english-set.js';

it('every published blast figure is met by each form within its tolerance, or refused where that form ends', () => {
  expect(compareBlast().flatMap(({ fault }) => fault ?? [])).toEqual([]);
});

it('no blast figure is dropped: 801 of them, 755 on the ground and 46 in the air', () => {
  expect(new Set(BLAST_VECTORS.map(({ id }) => id)).size).toBe(801);
  expect(compareBlast()).toHaveLength(2 * 801);
  expect(countsOf(BLAST_VECTORS.map(({ burst }) => burst))).toEqual({ surface: 755, air: 46 });
  expect(countsOf(BLAST_VECTORS.map(({ quantity }) => quantity))).toEqual({
    'incident-pressure': 146, 'reflected-pressure': 127, 'incident-impulse': 120, arrival: 107, 'reflected-impulse': 103, 'front-velocity': 102, duration: 96,
  }); // prettier-ignore
  expect(countsOf(BLAST_VECTORS.map(({ source }) => source))).toEqual({
    'iatg-table-5': 14, 'iatg-velocity': 3, 'un-calculator': 28, 'ufc-figure-2-15': 183, 'ufc-figure-2-7': 46, 'ufc-examples': 14, 'swisdak-metric': 308, 'swisdak-english': 115,
    computed: 78, refusal: 12,
  }); // prettier-ignore
  // Figures that carry no tolerance for either form: nearer than the polynomials reach. They are told, and the forms refuse.
  const informative = BLAST_VECTORS.filter(({ value, tolerance }) => value !== null && tolerance.full === null && tolerance.simplified === null);
  expect(informative.map(({ id }) => id)).toEqual(['K0097', 'K0159', 'K0279', 'K0280']);
});

it('every figure of the other formulae is met within its tolerance', () => {
  expect(compareFormulae().flatMap(({ fault }) => fault ?? [])).toEqual([]);
});

it('no figure of the other formulae is dropped: 178 of them', () => {
  expect(new Set(FORMULA_VECTORS.map(({ id }) => id)).size).toBe(178);
  expect(compareFormulae()).toHaveLength(178);
  expect(countsOf(FORMULA_VECTORS.map(({ tag }) => tag))).toEqual({ C: 88, S: 49, V: 34, R: 7 });
});

it('the calculator of the United Nations is met to its last printed digit for 1 t at 50 m', () => {
  const air = blast({ neq_kg: 1000, distance_m: 50 });
  if (air.kind !== 'blast') throw new Error(air.input);
  const { incidentPressure, reflectedPressure, arrival, incidentImpulse, reflectedImpulse, frontVelocity } = air;
  expect(isValue(incidentPressure) && incidentPressure.pressure_kPa.toFixed(2)).toBe('43.18');
  expect(isValue(reflectedPressure) && reflectedPressure.pressure_kPa.toFixed(2)).toBe('100.68');
  expect(isValue(arrival) && arrival.time_ms.toFixed(2)).toBe('82.45');
  expect(isValue(incidentImpulse) && incidentImpulse.impulse_kPa_ms.toFixed(2)).toBe('592.56');
  expect(isValue(reflectedImpulse) && reflectedImpulse.impulse_kPa_ms.toFixed(2)).toBe('1255.69');
  expect(isValue(frontVelocity) && frontVelocity.velocity_m_s.toFixed(2)).toBe('397.66');
});

it.each(SEAMS)('$form $quantity steps by $step_percent % at $z_m_kg13, as published', (seam) => {
  // Printed to two places of a percent.
  expect(Math.abs(stepAt(seam) - seam.step_percent)).toBeLessThan(0.0051);
});

/**
 * How far apart the two sets are at most, in percent. Three quantities are the same polynomials, rounded anew; the other three were fitted
 * anew, with joints elsewhere, each to within its own error.
 */
const APART: Readonly<Partial<Record<BlastQuantity, { readonly simplified: number; readonly full: number }>>> = {
  'incident-pressure': { simplified: 0.02, full: 1.3 },
  'incident-impulse': { simplified: 0.1, full: 2 },
  'reflected-impulse': { simplified: 0.1, full: 0.1 },
  arrival: { simplified: 0.7, full: 0.3 },
  'reflected-pressure': { simplified: 2, full: 1.1 },
  duration: { simplified: 1.4, full: 1.2 },
};

it.each(Object.keys(ENGLISH) as BlastQuantity[])('the set in feet and pounds, transcribed apart, says the same of %s as the simplified and the full form', (quantity) => {
  for (const form of ['simplified', 'full'] as const) {
    expect(100 * greatestDifference(quantity, form)).toBeLessThan(APART[quantity]![form]);
  }
});

function greatestDifference(quantity: BlastQuantity, form: Form): number {
  let greatest = 0;
  for (const row of ENGLISH[quantity]!) {
    const [min, max] = row;
    for (let step = 0; step <= 400; step++) {
      const k = min * (max / min) ** (step / 400);
      const metric = unscaled(kingeryBulmash({ quantity, z_m_kg13: k * Z_OF_K, form }), quantity, 1);
      // A joint that stands elsewhere in the other set is no difference of the polynomials.
      if (metric === null || nearJoint(quantity, k)) continue;
      greatest = Math.max(greatest, Math.abs(metric / englishValue(quantity, row, k) - 1));
    }
  }
  return greatest;
}

/** Within 1 % of an end of a row: joints are rounded differently. */
const nearJoint = (quantity: BlastQuantity, k: number): boolean => ENGLISH[quantity]!.some(([min, max]) => Math.abs(k / min - 1) < 0.01 || Math.abs(k / max - 1) < 0.01);

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
