import type { Edition } from '../../src/standards/edition.js';
import type { PrintedTable } from '../../src/standards/printed-table.js';
import { tableRounding } from '../../src/standards/iatg-2021/table-07-rounding.js';
import type { Method } from '../../src/types.js';

/**
 * The arithmetic of the distance tables once more, from the text of the printed formulas and without a line of `src/rules`:
 * what the engine is compared with. General powers where the engine takes roots, a scan where it searches.
 */

/** The formulas at the foot of each table, as they are printed (squares and roots, flattened in the print, written out). */
export const PRINTED_FORMULAS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'E.1': {
    D1: '0.35*Q^(1/3)',
    D2: '0.44*Q^(1/3)',
    D3: '0.5*Q^(1/3)',
    D4: '0.8*Q^(1/3)',
    D5: '1.1*Q^(1/3)',
    D6: '1.8*Q^(1/3)',
    D7: '2.4*Q^(1/3)',
    D8: '3.6*Q^(1/3)',
    D9: '4.8*Q^(1/3)',
    D10: '8.0*Q^(1/3)',
    D11: '1.0*Q^(2/3) for Q<2500; 3.6*Q^(1/2) for Q>2500; 14.8*Q^(1/3) for Q>4500',
    D12: '22.2*Q^(1/3)',
    D13: '1.5*Q^(2/3) for Q<2500; 5.5*Q^(1/2) for Q>2500; 22.2*Q^(1/3) for Q>4500',
    D14: '14.0*Q^(1/3)',
    D15: '18.0*Q^(1/3)',
    D16: '9.3*Q^(1/3)',
    D17: '12.0*Q^(1/3)',
  },
  'H.1': {
    D1: '28.127-2.364*LN(NEQ)+1.577*((LN(NEQ))^2)',
    D2: '-167.648+70.345*LN(NEQ)-1.303*((LN(NEQ))^2)',
    D3: '0.36*D1',
    D4: '0.36*D2',
    D5: '0.67*D1',
    D6: '0.67*D2',
  },
  'L.1': { D1: '0.22*Q^(1/2)', D2: '3.2*Q^(1/3)', D3: '4.3*Q^(1/3)', D4: '6.4*Q^(1/3)' },
  'N.1': { D1: '0.6*Q^(1/3)', D2: '1.0*Q^(1/3)', D3: '1.4*Q^(1/3)', D4: '1.7*Q^(1/3)', D5: '2.0*Q^(1/3)' },
  'Q.1': { SD1: '3.2*Q^(1/3)', SD2: '4.8*Q^(1/3)', SD3: '8.0*Q^(1/3)', SD4: '16.0*Q^(1/3)' },
};

/** The plateau at the head of each column: no minimum is printed, but the values do not go below these. Columns without one are left out. */
export const PLATEAUS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'E.1': { D1: 3, D3: 5, D4: 7, D5: 9, D6: 15, D7: 20, D8: 29, D9: 39, D10: 64, D11: 180, D13: 270, D14: 400, D15: 400, D16: 270, D17: 270, 'D1/D2': 3 },
  'H.1': { D1: 30, D2: 60, D3: 20, D4: 20, D5: 30, D6: 60 },
  'L.1': { D1: 25, D2: 60, D3: 60, D4: 60 },
  'N.1': { D1: 5, D2: 5, D3: 5, D4: 5, D5: 5 },
  'Q.1': { SD1: 60, SD3: 135, SD4: 135 },
};

/** Below these NEQ the columns of Table E.1 leave their functions: the values are an extrapolation without a formula. */
export const WITHOUT_FORMULA_BELOW_kg: Readonly<Record<string, number>> = { D11: 200, D13: 200, D14: 300, D15: 300, D16: 200, D17: 200 };

/** D1 is printed to 30,000 kg, D2 from 35,000 to 120,000 kg: matrix D.1 calls the two "D1/D2". */
const D1_ENDS_kg = 30_000;
export const D2_ENDS_kg = 120_000;

/** The printed formula of a column at an NEQ, before any minimum; of "D1/D2" the one that holds there. */
export function printedFormula_m(tableId: string, column: string, neq_kg: number): number {
  const branches = branchesOf(tableId, nameAt(column, neq_kg));
  const ended = branches.filter(({ above_kg }) => above_kg > 0 && neq_kg > above_kg).length;
  return branches[ended]!.value_m(neq_kg);
}

/** The printed formula with the minimum of the column's plateau, where the standard prints a formula at all. */
export const printedFunction_m = (tableId: string, column: string, neq_kg: number): number =>
  Math.max(printedFormula_m(tableId, column, neq_kg), PLATEAUS[tableId]![column] ?? 0);

/** The printed value of the same or next higher row that is not blank, never below an earlier one (I-09). */
export function printedValue_m(table: PrintedTable, column: string, neq_kg: number): number {
  let greatest_m = 0;
  for (const [row_kg, value_m] of printedColumn(table, column)) {
    greatest_m = Math.max(greatest_m, value_m);
    if (row_kg >= neq_kg) break;
  }
  return greatest_m;
}

/** What a column must give by the interpretations: no value falls with the NEQ, and above the end of "D1/D2" there is none (NaN). */
export function columnValue_m(table: PrintedTable, column: string, neq_kg: number, method: Method): number {
  if (column === 'D1/D2' && neq_kg > D2_ENDS_kg) return NaN;
  const printed_m = printedValue_m(table, column, neq_kg);
  const withoutFormula = table.id === 'E.1' && neq_kg < (WITHOUT_FORMULA_BELOW_kg[column] ?? 0);
  if (method === 'tabulated' || withoutFormula) return printed_m;
  // I-08: where a branch has ended, its last value stays until the next one has caught up.
  const held_m = branchEnds_m(table.id, column, neq_kg);
  const calculated_m = Math.max(printedFunction_m(table.id, column, neq_kg), ...held_m);
  return method === 'calculated' ? calculated_m : Math.max(calculated_m, printed_m);
}

/** NEQ and printed value of every row in which a column is not blank. */
export function printedColumn(table: PrintedTable, column: string): readonly (readonly [neq_kg: number, printed_m: number])[] {
  return remembered(table, column, () => {
    const names = Object.keys(PRINTED_FORMULAS[table.id]!);
    return table.rows.flatMap((row) =>
      column.split('/').flatMap((name): [number, number][] => {
        const printed_m = row[names.indexOf(name) + 1];
        return typeof printed_m === 'number' ? [[row[0]!, printed_m]] : [];
      }),
    );
  });
}

/** Up to the step of Table 7. A last bit of floating point is no step. */
export function byTable7_m(distance_m: number): number {
  const { step_m } = tableRounding.steps.find(({ below_m }) => distance_m < below_m)!;
  return Math.ceil((distance_m / step_m) * (1 - 1e-12)) * step_m;
}

/** Up to the whole metre, but for a last bit of floating point and what the contract tolerates. */
export const wholeMetre_m = (distance_m: number): number => Math.ceil(distance_m * (1 - 1e-9));

export function tableOf(edition: Edition, id: string): PrintedTable {
  return edition.tables.find((table) => table.id === id)!;
}

interface PrintedBranch {
  /** "for Q>n" as printed; a branch "for Q<n" and one without a limit begin at 0. */
  readonly above_kg: number;
  readonly value_m: (neq_kg: number) => number;
}

const branchesOf = (tableId: string, column: string): readonly PrintedBranch[] =>
  remembered(PRINTED_FORMULAS[tableId]!, column, () =>
    PRINTED_FORMULAS[tableId]![column]!.split('; ').map((piece) => {
      const [text = '', limit = ''] = piece.split(' for ');
      return { above_kg: limit.startsWith('Q>') ? Number(limit.slice(2)) : 0, value_m: readFormula(tableId, text) };
    }),
  );

function readFormula(tableId: string, text: string): PrintedBranch['value_m'] {
  const numbers = (match: RegExpExecArray): number[] => match.slice(1).map(Number);
  const power = /^([\d.]+)\*Q\^\((\d)\/(\d)\)$/.exec(text);
  if (power) {
    const [coefficient = 0, over = 0, under = 0] = numbers(power);
    return (neq_kg) => coefficient * neq_kg ** (over / under);
  }
  const multiple = /^([\d.]+)\*(D\d)$/.exec(text);
  if (multiple) return (neq_kg) => Number(multiple[1]) * printedFormula_m(tableId, multiple[2]!, neq_kg);
  const logarithm = /^(-?[\d.]+)([+-][\d.]+)\*LN\(NEQ\)([+-][\d.]+)\*\(\(LN\(NEQ\)\)\^2\)$/.exec(text);
  if (!logarithm) throw new Error(`unknown formula: ${text}`);
  const [a = 0, b = 0, c = 0] = numbers(logarithm);
  return (neq_kg) => a + b * Math.log(neq_kg) + c * Math.log(neq_kg) ** 2;
}

const nameAt = (column: string, neq_kg: number): string => (column === 'D1/D2' ? (neq_kg <= D1_ENDS_kg ? 'D1' : 'D2') : column);

/** End values of the branches that ended below an NEQ: each ends where the next begins. */
function branchEnds_m(tableId: string, column: string, neq_kg: number): readonly number[] {
  if (column === 'D1/D2') return [];
  const branches = branchesOf(tableId, column);
  return branches.slice(1).flatMap(({ above_kg }, i) => (neq_kg > above_kg ? [branches[i]!.value_m(above_kg)] : []));
}

const read = new WeakMap<object, Map<string, unknown>>();

/** Reads a column of a printed text once only: the same text always reads the same. */
function remembered<R>(text: object, column: string, readColumn: () => R): R {
  let columns = read.get(text);
  if (!columns) read.set(text, (columns = new Map()));
  if (!columns.has(column)) columns.set(column, readColumn());
  return columns.get(column) as R;
}
