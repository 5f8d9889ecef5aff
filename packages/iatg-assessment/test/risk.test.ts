import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankMatrix, individualRisk, judged, lethalityAt, LETHALITY_MODELS, matrixAsJson, NAMED_BANDS, parseMatrix, resized, tolerability, withCell, withoutClass, type IndividualRisk, type Interval, type Matrix } from 'iatg-assessment';
import { between } from '../../iatg-core/test/generators.js';

const risk: IndividualRisk = {
  id: 'i', name: 'house', store: '', tnt_kg: [900, 1_000], distance_m: [100, 110], model: 'estc-house', frequency_per_year: [1e-5, 1e-4], frequencySource: 'our own records', presence: [0.5, 1], bands: 'hse-public',
}; // prettier-ignore

/** By hand: S = 10, log10 S = 1, log10 P = 1.827 - 3.433 - 0.853 + 0.356 = -2.103, P = 0.0078886. */
it('the risk is frequency x lethality x presence at the worse ends', () => {
  const result = individualRisk(risk, []);
  if (result.kind !== 'assessed') throw new Error('not assessed');
  expect(result.lethality.greatest).toBeCloseTo(10 ** -2.103, 10);
  expect(result.greatest_per_year).toBeCloseTo(1e-4 * 10 ** -2.103, 14);
  expect(result.least_per_year).toBeLessThan(1e-5 * 0.5 * 10 ** -2.103);
  expect(result.verdict).toBe('broadly-acceptable');
  expect(result.verification).toBe('recalled-unverified');
});

it.each([
  ['tnt_kg', null, 'no-quantity'],
  ['distance_m', null, 'no-distance'],
  ['model', null, 'no-model'],
  ['frequency_per_year', null, 'no-frequency'],
  ['frequencySource', ' ', 'no-frequency-source'],
  ['presence', null, 'no-presence'],
] as const)('without %s nothing is answered', (member, value, missing) => {
  expect(individualRisk({ ...risk, [member]: value }, [])).toMatchObject({ kind: 'not-assessable', missing: [missing] });
});

it('where the formula does not reach, the near end refuses and the far end leaves the least open', () => {
  expect(individualRisk({ ...risk, distance_m: [20, 110] }, [])).toMatchObject({ kind: 'not-assessable', refusal: { kind: 'out-of-range', min: 3, max: 55 } });
  expect(individualRisk({ ...risk, distance_m: [100, 10_000] }, [])).toMatchObject({ kind: 'assessed', least_per_year: null });
});

it('without bands there is a figure and no verdict', () => {
  expect(individualRisk({ ...risk, bands: '' }, [])).toMatchObject({ kind: 'assessed', verdict: null });
});

it('a wider interval never gives a smaller greatest risk or a larger least one', () => {
  const wider = ([low, high]: Interval, share: number): Interval => [low * (1 - share), high * (1 + share)];
  fc.assert(
    fc.property(between(0, 0.2), fc.constantFrom(...LETHALITY_MODELS), (share, model) => {
      const start = { ...risk, model, distance_m: [40, 45] as Interval, presence: [0.4, 0.6] as Interval };
      const narrow = individualRisk(start, []);
      const wide = individualRisk({ ...start, tnt_kg: wider(start.tnt_kg!, share), distance_m: wider(start.distance_m, share), presence: wider(start.presence, share) }, []);
      if (narrow.kind !== 'assessed' || wide.kind !== 'assessed') return;
      expect(wide.greatest_per_year).toBeGreaterThanOrEqual(narrow.greatest_per_year);
      if (wide.least_per_year !== null && narrow.least_per_year !== null) expect(wide.least_per_year).toBeLessThanOrEqual(narrow.least_per_year);
    }),
  );
});

it('every model falls with the distance wherever it answers', () => {
  for (const model of LETHALITY_MODELS) {
    let last = Infinity;
    let answers = 0;
    for (let distance_m = 20; distance_m < 700; distance_m += 0.5) {
      const here = lethalityAt(model, 1_000, distance_m);
      // Where the polynomials change their form the pressure steps up by half a percent, with next to no deaths there.
      if (here.kind !== 'value' || here.share < 1e-30) continue;
      answers++;
      expect(here.share).toBeLessThanOrEqual(last);
      last = here.share;
    }
    expect(answers).toBeGreaterThan(20);
  }
});

it('what equals a limit counts as the worse side', () => {
  const [workers] = NAMED_BANDS;
  expect(tolerability(1e-3, workers!)).toBe('not-tolerable');
  expect(tolerability(9.99e-4, workers!)).toBe('reduce');
  expect(tolerability(1e-6, workers!)).toBe('reduce');
  expect(tolerability(9.9e-7, workers!)).toBe('broadly-acceptable');
});

const matrix: Matrix = {
  ...blankMatrix(2, 3),
  classes: [{ name: 'a', action: '', tone: '1' }, { name: 'b', action: '', tone: '3' }, { name: 'c', action: '', tone: '5' }],
  cells: [[0, 0, 1], [0, 1, 2]],
}; // prettier-ignore

it('the worst cell that an event may have is its class', () => {
  expect(judged(matrix, [0, 1], [0, 1])).toEqual({ kind: 'judged', least: 0, worst: 1 });
  expect(judged(matrix, [1, 1], [2, 2])).toEqual({ kind: 'judged', least: 2, worst: 2 });
});

it('a cell that is not decided, or no step, leaves the event open', () => {
  expect(judged(withCell(matrix, 1, 1, null), [0, 1], [0, 1])).toMatchObject({ why: 'cell-not-decided' });
  expect(judged(null, [0, 0], [0, 0])).toMatchObject({ why: 'no-matrix' });
  expect(judged(matrix, null, [0, 0])).toMatchObject({ why: 'no-likelihood' });
  expect(judged(matrix, [0, 0], null)).toMatchObject({ why: 'no-consequence' });
  expect(judged(matrix, [0, 2], [0, 0])).toMatchObject({ why: 'outside-matrix' });
});

it('a wider judgement is never a better one', () => {
  const cell = fc.tuple(fc.nat(1), fc.nat(2));
  fc.assert(
    fc.property(cell, cell, ([row, column], [row2, column2]) => {
      const one = judged(matrix, [row, row], [column, column]);
      const wide = judged(matrix, [Math.min(row, row2), Math.max(row, row2)], [Math.min(column, column2), Math.max(column, column2)]);
      if (one.kind !== 'judged' || wide.kind !== 'judged') throw new Error('every cell is decided');
      expect(wide.worst).toBeGreaterThanOrEqual(one.worst);
    }),
  );
});

it('a new matrix decides nothing, and one of another size keeps what stays', () => {
  expect(blankMatrix(4, 5).cells.flat().every((one) => one === null)).toBe(true);
  expect(resized(matrix, 3, 2).cells).toEqual([[0, 0], [0, 1], [null, null]]); // prettier-ignore
});

it('a class that is taken away leaves its cells open and renames no other', () => {
  const less = withoutClass(matrix, 1);
  expect(less.cells).toEqual([[0, 0, null], [0, null, 1]]); // prettier-ignore
  expect(less.classes.map(({ name }) => name)).toEqual(['a', 'c']);
});

it('a matrix that is written reads as the same', () => {
  expect(parseMatrix(matrixAsJson(matrix))).toEqual({ value: matrix, faults: [], warnings: [] });
});
