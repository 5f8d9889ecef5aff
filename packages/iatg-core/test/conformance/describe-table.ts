import { describe, expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { comparePrintedValues, fallsInPrint, faultsBetweenRows, faultsOfList, faultsOfMethods, strayEntries } from './compare.js';
import { PLATEAUS, PRINTED_FORMULAS, printedColumn, tableOf, WITHOUT_FORMULA_BELOW_kg } from './printed-arithmetic.js';

interface Expected {
  /** Values that are not blank, counted by hand once: rows times columns less blanks. */
  readonly values: number;
  readonly irregular: number;
  /** Places where the print falls as the NEQ grows. */
  readonly falls?: readonly string[];
}

/** The facts that hold for every printed distance table, column by column. */
export function describeTable(id: string, { values, irregular, falls = [] }: Expected): void {
  const table = tableOf(iatg2021, id);
  const comparisons = comparePrintedValues(iatg2021).filter(({ tableId }) => tableId === id);
  const columns = Object.keys(PRINTED_FORMULAS[id]!);

  describe(`${table.cite.place}`, () => {
    it(`has ${values} printed values and none is left out of the comparison`, () => {
      expect(comparisons).toHaveLength(values);
      expect(table.rows.flatMap((row) => row.slice(1).filter((value) => value !== null))).toHaveLength(values);
    });

    it.each(columns)('%s: the engine gives the print, the function and the greater of the two', (column) => {
      expect(comparisons.filter((value) => value.column === column).flatMap((value) => faultsOfMethods(table, value))).toEqual([]);
    });

    it.each(Object.keys(table.columns))('%s: between the rows the engine follows the formula or the next row, and never falls', (column) => {
      expect(faultsBetweenRows(table, column)).toEqual([]);
    });

    if (id !== 'N.1') {
      it.each(columns)('%s: prints its function rounded by Table 7, but for the values that are listed', (column) => {
        expect(comparisons.filter((value) => value.column === column).flatMap(faultsOfList)).toEqual([]);
      });
    }

    it(`lists ${irregular} irregular values, each of them printed and listed once`, () => {
      expect(table.irregularities).toHaveLength(irregular);
      expect(strayEntries(table)).toEqual([]);
    });

    it(falls.length === 0 ? 'prints no value that falls as the NEQ grows' : `prints a value that falls in ${falls.length} places only`, () => {
      expect(fallsInPrint(table)).toEqual(falls);
    });

    it('applies the minimum that each column shows at its head', () => {
      const applied = Object.entries(table.columns).flatMap(([column, { minimum_m }]) => (minimum_m === null ? [] : [[column, minimum_m] as const]));
      expect(Object.fromEntries(applied)).toEqual(PLATEAUS[id]);
      // N.1 prints its 5 m in Table M.1 and starts above it.
      if (id === 'N.1') return;
      for (const [column, minimum_m] of applied) {
        const from_kg = id === 'E.1' ? (WITHOUT_FORMULA_BELOW_kg[column] ?? 0) : 0;
        const atHead = printedColumn(table, column).find(([neq_kg]) => neq_kg >= from_kg);
        expect(atHead?.[1], `Table ${id}, ${column}, first row with a formula`).toBe(minimum_m);
      }
    });
  });
}
