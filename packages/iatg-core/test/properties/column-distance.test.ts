import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileColumn } from '../../src/rules/column-distance.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import type { PrintedTable } from '../../src/standards/printed-table.js';
import { between, expectClose, expectNotShorter, method, METHODS, neq_kg, runs, share } from '../generators.js';

it('the distance of every column of every table rises or stays as the NEQ grows, by every method', () => {
  for (const { table, id, column } of columns) {
    for (const way of METHODS) {
      fc.assert(
        fc.property(within(table), share(), (more_kg, part) => {
          const less_kg = Math.max(table.rows[0]![0]!, more_kg * (1 - part * part * part));
          const [less_m, more_m] = [column.value_m(less_kg, way), column.value_m(more_kg, way)];
          // Beyond the last printed NEQ of a column there is no distance, neither here nor further up.
          if (Number.isNaN(less_m)) expect(more_m, id).toBeNaN();
          else if (!Number.isNaN(more_m)) expectNotShorter(more_m, less_m);
        }),
        runs(60),
      );
    }
  }
});

it('D11 and D13 are held at the end of the lower branch where the printed branches step down, and follow the print elsewhere', () => {
  // Contract, section 2: the greatest of the current branch and of the end values of all earlier branches.
  const printed = {
    D11: [(q: number) => q ** (2 / 3), (q: number) => 3.6 * q ** 0.5, (q: number) => 14.8 * q ** (1 / 3), 180],
    D13: [(q: number) => 1.5 * q ** (2 / 3), (q: number) => 5.5 * q ** 0.5, (q: number) => 22.2 * q ** (1 / 3), 270],
  } as const;
  fc.assert(
    fc.property(fc.constantFrom('D11' as const, 'D13' as const), nearSeams(), (id, q) => {
      const [low, middle, high, minimum_m] = printed[id];
      const branch_m =
        q <= 2_500 ? low(q) : q <= 4_500 ? Math.max(middle(q), low(2_500)) : Math.max(high(q), low(2_500), middle(4_500));
      const expected_m = Math.max(branch_m, minimum_m);
      expectClose(columnOf('E.1', id).value_m(q, 'calculated'), expected_m, 1e-9 * expected_m);
    }),
    runs(1_000),
  );
});

it('an NEQ within 1e-9 of the end of a branch is read by the lower branch, and one further up by the upper', () => {
  fc.assert(
    fc.property(between(-0.99, 0.99), fc.constantFrom(30_000, 120_000), (part, end_kg) => {
      const column = columnOf('E.1', 'D1/D2');
      const at_end = column.value_m(end_kg * (1 + part * 1e-9), 'calculated');
      // 0.35 and 0.44 times the cube root, as printed.
      const lower_m = (end_kg === 30_000 ? 0.35 : 0.44) * end_kg ** (1 / 3);
      expectClose(at_end, lower_m, 1e-9 * lower_m);
      const beyond = column.value_m(end_kg * (1 + 1.01e-9), 'calculated');
      if (end_kg === 30_000) expectClose(beyond, 0.44 * 30_000 ** (1 / 3), 1e-6);
      else expect(beyond).toBeNaN();
    }),
    runs(300),
  );
});

it('where only printed values exist, the value of the same or next higher printed row holds, and never less than an earlier row', () => {
  fc.assert(
    fc.property(fc.constantFrom(...printedOnly), share(), method(), (name, part, way) => {
      const { table, id, column } = named(name);
      const below_kg = table.columns[id]!.printedOnlyBelow_kg!;
      const q = table.rows[0]![0]! + part * 0.999 * (below_kg - table.rows[0]![0]!);
      expect(column.value_m(q, way)).toBe(greatestPrinted_m(table, id, q));
    }),
    runs(500),
  );
});

it('by the tabulated method every distance is a printed one, that of the same or next higher row', () => {
  fc.assert(
    fc.property(anyColumn(), neq_kg(), (name, kg) => {
      const { table, id, column } = named(name);
      const q = within_kg(table, kg);
      const value_m = column.value_m(q, 'tabulated');
      if (!Number.isNaN(value_m)) expect(value_m).toBe(greatestPrinted_m(table, id, q));
    }),
    runs(1_000),
  );
});

it('an NEQ that misses a printed row by less than 1e-9 is read in that row', () => {
  fc.assert(
    fc.property(anyColumn(), fc.nat(), between(-0.99, 0.99), (name, n, part) => {
      const { table, column } = named(name);
      const row_kg = table.rows[n % table.rows.length]![0]!;
      expect(column.value_m(row_kg * (1 + part * 1e-9), 'tabulated')).toBe(column.value_m(row_kg, 'tabulated'));
    }),
    runs(500),
  );
});

it('the greater method gives exactly the greater of the calculated and the tabulated distance of a column', () => {
  fc.assert(
    fc.property(anyColumn(), neq_kg(), (name, kg) => {
      const { table, column } = named(name);
      const q = within_kg(table, kg);
      expect(column.value_m(q, 'greater')).toBe(Math.max(column.value_m(q, 'calculated'), column.value_m(q, 'tabulated')));
    }),
    runs(1_000),
  );
});

it('no calculated distance with a function is below the minimum of its column', () => {
  fc.assert(
    fc.property(anyColumn(), neq_kg(), (name, kg) => {
      const { table, id, column } = named(name);
      const { minimum_m, printedOnlyBelow_kg = 0 } = table.columns[id]!;
      const q = Math.max(within_kg(table, kg), printedOnlyBelow_kg);
      const value_m = column.value_m(q, 'calculated');
      if (!Number.isNaN(value_m)) expect(value_m).toBeGreaterThanOrEqual(minimum_m ?? 0);
    }),
    runs(1_000),
  );
});

it('a column printed as a multiple of another is that multiple of its function, then its own minimum', () => {
  // Table H.1: D3 is 0.36 x D1, D4 0.36 x D2, D5 0.67 x D1, D6 0.67 x D2, with minima of 20, 20, 30 and 60 m.
  const D1 = (q: number) => 28.127 - 2.364 * Math.log(q) + 1.577 * Math.log(q) ** 2;
  const D2 = (q: number) => -167.648 + 70.345 * Math.log(q) - 1.303 * Math.log(q) ** 2;
  const made = { D3: [0.36, D1, 20], D4: [0.36, D2, 20], D5: [0.67, D1, 30], D6: [0.67, D2, 60] } as const;
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(made) as (keyof typeof made)[])), between(10, 500_000), (id, q) => {
      const [factor, other, minimum_m] = made[id];
      const expected_m = Math.max(factor * other(q), minimum_m);
      expectClose(columnOf('H.1', id).value_m(q, 'calculated'), expected_m, 1e-9 * expected_m);
    }),
    runs(500),
  );
});

it('the formula shown for a distance, worked out by hand, gives that distance', () => {
  fc.assert(
    fc.property(anyColumn(), neq_kg(), method(), (name, kg, way) => {
      const { table, column } = named(name);
      const q = within_kg(table, kg);
      if (Number.isNaN(column.value_m(q, way))) return;
      const { value_m, formula, function_m, held, minimum_m, printed, determinedBy } = column.derive(q, way);
      expect(value_m).toBe(column.value_m(q, way));
      const byFormula_m = formula === null ? 0 : workedOut(formula, q);
      if (formula !== null && !held) expectClose(function_m!, byFormula_m, 1e-9 * function_m!);
      if (held) expect(function_m!).toBeGreaterThan(byFormula_m);
      const parts = { function: function_m, 'column-minimum': minimum_m, printed: printed?.value_m };
      expect(parts[determinedBy]).toBe(value_m);
    }),
    runs(1_000),
  );
});

// ---- columns and their print -----------------------------------------------------------------------------------------------------------

const columns = iatg2021.tables.flatMap((table) => Object.keys(table.columns).map((id) => ({ name: `${table.id} ${id}`, table, id, column: compileColumn(table, id) })));
const printedOnly = columns.filter(({ table, id }) => table.columns[id]!.printedOnlyBelow_kg !== undefined).map(({ name }) => name);

const named = (name: string) => columns.find((candidate) => candidate.name === name)!;
const columnOf = (table: string, id: string) => named(`${table} ${id}`).column;
const anyColumn = () => fc.constantFrom(...columns.map(({ name }) => name));
const within_kg = ({ rows }: PrintedTable, kg: number): number => Math.min(rows.at(-1)![0]!, Math.max(rows[0]![0]!, kg));
const within = (table: PrintedTable) => neq_kg().map((kg) => within_kg(table, kg));
const nearSeams = () =>
  fc.oneof(between(200, 500_000), between(2_400, 2_700), between(4_400, 4_700));

/** The greatest value printed in the column up to and including the first row that is not below the NEQ (blank: the next row with a value). */
function greatestPrinted_m(table: PrintedTable, id: string, q: number): number {
  const names = table.columns[id]!.printedAs ?? [id];
  const at = names.map((name) => 1 + Object.keys(table.columns).indexOf(name));
  let greatest_m = 0;
  for (const row of table.rows) {
    const value_m = at.map((i) => row[i]).find((value) => value !== null && value !== undefined);
    if (value_m === undefined || value_m === null) continue;
    greatest_m = Math.max(greatest_m, value_m);
    if (row[0]! * (1 + 1e-9) >= q) break;
  }
  return greatest_m;
}

function workedOut(formula: string, q: number): number {
  const multiple = /^([\d.]+) x \((.+)\)$/.exec(formula);
  if (multiple) return Number(multiple[1]) * workedOut(multiple[2]!, q);
  const power = /^([\d.]+) x Q\^\((\d)\/(\d)\)$/.exec(formula);
  if (power) return Number(power[1]) * q ** (Number(power[2]) / Number(power[3]));
  const [, a, bSign, b, cSign, c] = /^(-?[\d.]+) ([+-]) ([\d.]+) x ln Q ([+-]) ([\d.]+) x \(ln Q\)\^2$/.exec(formula)!;
  return Number(a) + Number(bSign + b!) * Math.log(q) + Number(cSign + c!) * Math.log(q) ** 2;
}
