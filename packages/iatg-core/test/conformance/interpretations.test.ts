import { expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { effectOfReadings, optionsRead } from './interpretation-effects.js';

it('there are 13 interpretations, numbered in order', () => {
  const ids = iatg2021.interpretations.map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 13 }, (_, i) => `I-${String(i + 1).padStart(2, '0')}`));
});

it('every reading belongs to an interpretation that is told, but for one without doubt', () => {
  const ids = iatg2021.interpretations.map(({ id }) => id);
  expect(iatg2021.readings.filter(({ interpretation }) => interpretation !== null && !ids.includes(interpretation))).toEqual([]);
  expect(iatg2021.readings.filter(({ interpretation }) => interpretation === null).map(({ rows }) => rows)).toEqual([['powerMinor']]);
});

// Counted on the printed matrices by hand.
it.each([
  ['I-01', 'F.1 r16 and r17 in P3, P5, P6, P9, P10', 10],
  ['I-02', 'K.1 r20 in P5', 1],
  ['I-03', 'D.1 POL minor in every column', 10],
  ['I-04', 'D.1 r15 and r17 in P4, P5, P6, P8, P10', 10],
  ['I-05', 'D.1 r18 in every column, r19 in P7 to P10, r20 in P7 and P9', 16],
  ['I-06', 'rows r14 to r17: 83 options of D.1, 40 of F.1, G.1 and J.1 each, 54 of K.1', 257],
] as const)('%s bears on %s', (id, _where, options) => {
  expect(optionsRead(iatg2021, id)).toHaveLength(options);
});

it.each(['I-01', 'I-02', 'I-05'] as const)('%s lengthens some distances and shortens none', (id) => {
  const { longer, shorter } = effectOfReadings(iatg2021, id);
  expect(longer).toBeGreaterThan(0);
  expect(shorter).toBe(0);
});

it.each(['I-03', 'I-04'] as const)('%s changes no distance, only notes', (id) => {
  const { longer, shorter, otherNotes } = effectOfReadings(iatg2021, id);
  expect({ longer, shorter }).toEqual({ longer: 0, shorter: 0 });
  expect(otherNotes).toBeGreaterThan(0);
});

it('I-06 names rows and applies nothing: no distance can hang on it', () => {
  const readings = iatg2021.readings.filter(({ interpretation }) => interpretation === 'I-06');
  expect(readings.map(({ apply }) => apply)).toEqual([undefined]);
});
