import { expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { comparePrintedValues, nearestAsPrinted_m, placeOf } from './compare.js';
import { describeTable } from './describe-table.js';

// 41 rows of 5 columns.
describeTable('N.1', { values: 205, irregular: 0 });

it('Table N.1 prints its functions rounded to nearest, to the decimals that it shows', () => {
  const values = comparePrintedValues(iatg2021).filter(({ tableId }) => tableId === 'N.1');
  const differing = values.filter((value) => nearestAsPrinted_m(value) !== value.printed_m);
  expect(values).toHaveLength(205);
  expect(differing.map((value) => `${placeOf(value)}: prints ${value.printed_m}, nearest is ${nearestAsPrinted_m(value)}`)).toEqual([]);
});
