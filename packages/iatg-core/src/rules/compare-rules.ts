import type { ColumnFunction, PrintedTable } from '../standards/printed-table.js';
import type { CellOption } from '../standards/printed-matrix.js';
import { DEFAULT_OPTIONS, type Method, type PesColumn, type Protection } from '../types.js';
import { compileColumn } from './column-distance.js';
import { asksForLess } from './matrix-cell.js';
import { columnsInUse, comparedNeqs_kg } from './profile.js';
import { readMatrix } from './read-matrix.js';
import { exceeds } from './rounding.js';
import type { Rules } from './rules.js';
import { TRAFFIC_KINDS, type TrafficKind } from './traffic-density.js';

/**
 * One difference of the second rules from the first. `shorter`: a distance may become shorter by it; then, where the first rules are the
 * standard's own, an explosion consequence analysis is needed (IATG 02.10).
 */
export type RuleDifference = { readonly shorter: boolean } & (
  | { readonly kind: 'column'; /** `E.1/D13` */ readonly name: string; readonly method: Method; readonly shorterOver: Span | null; readonly longerOver: Span | null }
  | { readonly kind: 'minimum'; readonly matrix: string; readonly row: string; readonly pesColumns: readonly PesColumn[]; /** Null: none. */ readonly first_m: number | null; readonly second_m: number | null }
  | { readonly kind: 'density'; readonly count: TrafficKind; readonly bound: 'high' | 'medium'; readonly first: number; readonly second: number }
  | { readonly kind: 'protection'; readonly first: Protection; readonly second: Protection }
  | { readonly kind: 'mixing'; /** Null: none is named. */ readonly first: string | null; readonly second: string | null }
); // prettier-ignore

/** Where a column is shorter (or longer): the first and last such NEQ, at how many whole kilograms, and where most. */
export interface Span {
  readonly from_kg: number;
  readonly to_kg: number;
  readonly kilograms: number;
  readonly most: { readonly neq_kg: number; readonly first_m: number; readonly second_m: number };
}

const METHODS: readonly Method[] = ['calculated', 'tabulated', 'greater'];

/**
 * Every difference between two sets of rules of one edition: columns at every whole kilogram of their table and both sides of each seam, by every
 * method; minima of cells; traffic bounds; degree of protection; rule set for mixing.
 * @throws Error where the two are of different editions: a mistake of the caller
 */
export function compareRules(first: Rules, second: Rules): readonly RuleDifference[] {
  if (first.edition.id !== second.edition.id) throw new Error(`${first.edition.id} and ${second.edition.id} are different editions`);
  return [...columnDifferences(first, second), ...minimumDifferences(first, second), ...densityDifferences(first, second), ...otherDifferences(first, second)];
}

function columnDifferences({ edition: a }: Rules, { edition: b }: Rules): readonly RuleDifference[] {
  return columnsInUse(a).flatMap((name) => {
    const [tableId, id] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    const [first, second] = [a, b].map(({ tables }) => tables.find((table) => table.id === tableId)!) as [typeof a.tables[0], typeof a.tables[0]];
    // A profile leaves the columns that it does not touch as they are.
    if (first.columns[id] === second.columns[id] && baseOf(first.columns, id) === baseOf(second.columns, id)) return [];
    const neqs_kg = comparedNeqs_kg(first, second);
    const [before, after] = [valuesOf(first, id, neqs_kg), valuesOf(second, id, neqs_kg)];
    return METHODS.flatMap((method): RuleDifference[] => {
      const [first_m, second_m] = [before(method), after(method)];
      const span = (where: Where | null): Span | null => where && { from_kg: neqs_kg[where.from]!, to_kg: neqs_kg[where.to]!, kilograms: where.kilograms, most: { neq_kg: neqs_kg[where.most]!, first_m: first_m[where.most]!, second_m: second_m[where.most]! } };
      const [shorter, longer] = [span(whereExceeds(first_m, second_m, neqs_kg)), span(whereExceeds(second_m, first_m, neqs_kg))];
      return shorter || longer ? [{ kind: 'column', name, method, shorterOver: shorter, longerOver: longer, shorter: shorter !== null }] : [];
    });
  });
}

/** A column's values by method; those of a column without printed values are the same by each, and found once. */
function valuesOf(table: PrintedTable, id: string, neqs_kg: Float64Array): (method: Method) => Float64Array {
  const { value_m } = compileColumn(table, id);
  const found = new Map<Method, Float64Array>();
  return (asked) => {
    const method = table.columns[id]!.functionOnly ? 'calculated' : asked;
    let values = found.get(method);
    if (!values) found.set(method, (values = neqs_kg.map((neq_kg) => value_m(neq_kg, method))));
    return values;
  };
}

/** Places in a list of NEQs. */
interface Where {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly kilograms: number;
}

function whereExceeds(greater_m: Float64Array, lesser_m: Float64Array, neqs_kg: Float64Array): Where | null {
  let [from, to, most, kilograms, most_m] = [-1, -1, -1, 0, 0];
  for (let i = 0; i < neqs_kg.length; i++) {
    if (!exceeds(greater_m[i]!, lesser_m[i]!)) continue;
    if (from < 0) from = i;
    to = i;
    if (Number.isInteger(neqs_kg[i])) kilograms++;
    const difference_m = greater_m[i]! - lesser_m[i]!;
    if (difference_m <= most_m) continue;
    most = i;
    most_m = difference_m;
  }
  return from < 0 ? null : { from, to, most, kilograms };
}

const baseOf = (columns: Readonly<Record<string, ColumnFunction>>, id: string): ColumnFunction | undefined => {
  const column = columns[id]!;
  return 'of' in column ? columns[column.of] : undefined;
};

/** Cells of a row that changed alike stand together. */
function minimumDifferences({ edition: a }: Rules, { edition: b }: Rules): readonly RuleDifference[] {
  return a.matrices.flatMap((matrix) => {
    const [first, second] = [readMatrix(matrix, a.readings), readMatrix(matrix, b.readings)];
    return [...first].flatMap(([row, cells]) => {
      const alike = new Map<string, { first_m: number | null; second_m: number | null; pesColumns: PesColumn[] }>();
      for (const [pesColumn, options] of cells) {
        const others = second.get(row)!.get(pesColumn)!;
        options.forEach(({ column, minimum_m: first_m }: CellOption, i) => {
          const second_m = others[i]!.minimum_m;
          if (column === null || first_m === second_m) return;
          const key = `${first_m} ${second_m}`;
          const same = alike.get(key);
          if (!same) alike.set(key, { first_m, second_m, pesColumns: [pesColumn] });
          else if (!same.pesColumns.includes(pesColumn)) same.pesColumns.push(pesColumn);
        });
      }
      return [...alike.values()].map((one): RuleDifference => ({ kind: 'minimum', matrix: matrix.id, row, ...one, shorter: (one.second_m ?? 0) < (one.first_m ?? 0) }));
    });
  });
}

function densityDifferences({ edition: a }: Rules, { edition: b }: Rules): readonly RuleDifference[] {
  return TRAFFIC_KINDS.flatMap((count) =>
    (['high', 'medium'] as const).flatMap((bound): RuleDifference[] => {
      const [first, second] = [a.trafficDensity[count][bound], b.trafficDensity[count][bound]];
      return first === second ? [] : [{ kind: 'density', count, bound, first, second, shorter: second > first }];
    }),
  );
}

function otherDifferences({ profile: a }: Rules, { profile: b }: Rules): readonly RuleDifference[] {
  const [first, second] = [a?.protection ?? DEFAULT_OPTIONS.protection, b?.protection ?? DEFAULT_OPTIONS.protection];
  const [one, other] = [a?.mixing ?? null, b?.mixing ?? null];
  return [
    ...(first === second ? [] : [{ kind: 'protection', first, second, shorter: asksForLess(second, first) } as const]),
    ...(one === other ? [] : [{ kind: 'mixing', first: one, second: other, shorter: false } as const]),
  ];
}
