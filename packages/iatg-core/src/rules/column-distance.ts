import type { Branch, ColumnFunction, PrintedTable } from '../standards/printed-table.js';
import type { Method } from '../types.js';
import { exceeds, TOLERANCE } from './rounding.js';

/** What made a column's distance what it is. */
export type ColumnOrigin = 'function' | 'column-minimum' | 'printed';

/** A printed value as it is read: `raised` where a row before holds more (interpretation I-09). */
export interface PrintedValue {
  readonly row_kg: number;
  readonly value_m: number;
  readonly raised: boolean;
}

/** How a column's distance came about. */
export interface ColumnDerivation {
  readonly value_m: number;
  readonly determinedBy: ColumnOrigin;
  /** The function's value before the minimum; null where only printed values hold. */
  readonly function_m: number | null;
  /** The formula in use, for example `22.2 x Q^(1/3)`; null where only printed values hold. */
  readonly formula: string | null;
  /** Number of the branch in use (from 1) of how many; the value is `held` where it is the end of an earlier branch. */
  readonly branch: number | null;
  readonly branches: number;
  readonly held: boolean;
  readonly minimum_m: number | null;
  /** The printed row that was read, if any: its NEQ and its value (as a running maximum). */
  readonly printed: PrintedValue | null;
}

/** A column ready for use. NEQ is taken within the table: the caller reads smaller ones as the first row and refuses greater ones. */
export interface Column {
  readonly table: PrintedTable;
  readonly id: string;
  /** Distance before the cell's factor and minimum, in m; NaN where the column is not printed for that NEQ. */
  readonly value_m: (neq_kg: number, method: Method) => number;
  readonly origin: (neq_kg: number, method: Method) => ColumnOrigin;
  readonly derive: (neq_kg: number, method: Method) => ColumnDerivation;
  /** Methods by which a rule profile made the column shorter than the standard's somewhere. */
  readonly shorterThanStandard: ReadonlySet<Method>;
}

/** Within a printed limit, equality included. */
const upTo = (neq_kg: number, limit_kg: number): boolean => !exceeds(neq_kg, limit_kg);

/** A column whose printed values a rule profile has replaced. */
const nothingPrinted = (): PrintedValue => ({ row_kg: NaN, value_m: 0, raised: false });

/** One branch of a function, ready for use. */
interface CompiledBranch {
  readonly upTo_kg: number;
  readonly at: (neq_kg: number) => number;
  /** The greatest end value of the branches before: the column never falls (interpretation I-08). */
  readonly held_m: number;
  readonly formula: string;
}

/**
 * Prepares a column of a table.
 * @param shorter methods by which a rule profile made the column shorter than the standard's somewhere
 * @throws Error when the table has no such column: the data are broken.
 */
export function compileColumn(table: PrintedTable, id: string, shorter: ReadonlySet<Method> = new Set()): Column {
  const column = table.columns[id];
  if (!column) throw new Error(`table ${table.id} has no column ${id}`);
  const branches = compileBranches(table, column);
  const { minimum_m, printedOnlyBelow_kg = 0, lastPrinted_kg = Infinity, functionOnly = false } = column;
  const printed = functionOnly ? nothingPrinted : printedColumn(table, id, column);
  const firstFunction_kg = printedOnlyBelow_kg * (1 - TOLERANCE);

  const branchAt = (neq_kg: number): number => {
    let i = 0;
    while (exceeds(neq_kg, branches[i]!.upTo_kg)) i++;
    return i;
  };
  const function_m = (neq_kg: number): number => {
    const branch = branches[branches.length === 1 ? 0 : branchAt(neq_kg)]!;
    return Math.max(branch.at(neq_kg), branch.held_m);
  };
  const least_m = minimum_m ?? 0;
  const calculated_m = (neq_kg: number): number =>
    neq_kg < firstFunction_kg ? printed(neq_kg).value_m : Math.max(function_m(neq_kg), least_m);

  const value_m = (neq_kg: number, method: Method): number => {
    if (exceeds(neq_kg, lastPrinted_kg)) return NaN;
    if (method === 'calculated' || functionOnly) return calculated_m(neq_kg);
    if (method === 'tabulated') return printed(neq_kg).value_m;
    return Math.max(calculated_m(neq_kg), printed(neq_kg).value_m);
  };
  const origin = (neq_kg: number, method: Method): ColumnOrigin => {
    if (neq_kg < firstFunction_kg || (method === 'tabulated' && !functionOnly)) return 'printed';
    const f_m = function_m(neq_kg);
    if (method === 'greater' && exceeds(printed(neq_kg).value_m, Math.max(f_m, least_m))) return 'printed';
    return exceeds(least_m, f_m) ? 'column-minimum' : 'function';
  };

  return {
    table,
    id,
    shorterThanStandard: shorter,
    value_m,
    origin,
    derive(neq_kg, method) {
      const onlyPrinted = neq_kg < firstFunction_kg;
      const usesFunction = !onlyPrinted && (method !== 'tabulated' || functionOnly);
      const i = branchAt(neq_kg);
      return {
        value_m: value_m(neq_kg, method),
        determinedBy: origin(neq_kg, method),
        function_m: usesFunction ? function_m(neq_kg) : null,
        formula: usesFunction ? branches[i]!.formula : null,
        branch: usesFunction ? i + 1 : null,
        branches: branches.length,
        held: usesFunction && exceeds(branches[i]!.held_m, branches[i]!.at(neq_kg)),
        minimum_m,
        printed: onlyPrinted || (method !== 'calculated' && !functionOnly) ? printed(neq_kg) : null,
      };
    },
  };
}

function compileBranches(table: PrintedTable, column: ColumnFunction): readonly CompiledBranch[] {
  if ('of' in column) {
    const other = table.columns[column.of];
    if (!other) throw new Error(`table ${table.id} has no column ${column.of}`);
    return compileBranches(table, other).map(({ upTo_kg, at, held_m, formula }) => ({
      upTo_kg,
      at: (neq_kg) => column.factor * at(neq_kg),
      held_m: column.factor * held_m,
      formula: `${column.factor} x (${formula})`,
    }));
  }
  let held_m = 0;
  return column.branches.map((branch) => {
    const at = branchFunction(branch);
    const compiled = { upTo_kg: branch.upTo_kg ?? Infinity, at, held_m, formula: formulaOf(branch) };
    if (branch.upTo_kg !== undefined) held_m = Math.max(held_m, at(branch.upTo_kg));
    return compiled;
  });
}

function branchFunction(branch: Branch): (neq_kg: number) => number {
  if (branch.form === 'log-quadratic') {
    const { a, b, c } = branch;
    return (neq_kg) => {
      const lnQ = Math.log(neq_kg);
      return a + b * lnQ + c * lnQ * lnQ;
    };
  }
  const { coefficient, exponent } = branch;
  // The roots of the standard's functions: faster than a general power, and exact for perfect cubes and squares.
  if (exponent === 1 / 3) return (neq_kg) => coefficient * Math.cbrt(neq_kg);
  if (exponent === 1 / 2) return (neq_kg) => coefficient * Math.sqrt(neq_kg);
  if (exponent === 2 / 3) return (neq_kg) => coefficient * Math.cbrt(neq_kg) ** 2;
  return (neq_kg) => coefficient * neq_kg ** exponent;
}

const EXPONENTS = new Map([
  [1 / 3, '1/3'],
  [1 / 2, '1/2'],
  [2 / 3, '2/3'],
]);

function formulaOf(branch: Branch): string {
  const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
  return branch.form === 'power'
    ? `${branch.coefficient} x Q^(${EXPONENTS.get(branch.exponent) ?? branch.exponent})`
    : `${branch.a} ${signed(branch.b)} x ln Q ${signed(branch.c)} x (ln Q)^2`;
}

/**
 * The printed values of a column as a function: that of the same or next higher row, as a running maximum from the first row
 * (only D16 and D17 at 100 kg ever fall: interpretation I-09). Blank cells of D1 and D2 are read across.
 */
function printedColumn(table: PrintedTable, id: string, column: ColumnFunction): (neq_kg: number) => PrintedValue {
  const names = Object.keys(table.columns).filter((name) => !table.columns[name]!.printedAs);
  const indices = (column.printedAs ?? [id]).map((name) => names.indexOf(name) + 1);
  const rows: PrintedValue[] = [];
  let value_m = 0;
  for (const row of table.rows) {
    const printed = indices.map((i) => row[i]).find((value) => typeof value === 'number');
    if (typeof printed !== 'number') continue;
    value_m = Math.max(value_m, printed, column.leastPrinted_m ?? 0);
    rows.push({ row_kg: row[0]!, value_m, raised: value_m > printed });
  }
  return (neq_kg) => {
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo(neq_kg, rows[middle]!.row_kg)) high = middle;
      else low = middle + 1;
    }
    return rows[low]!;
  };
}
