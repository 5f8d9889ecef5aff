import type { ColumnFunction } from '../standards/printed-table.js';
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
    const [before, after] = [compileColumn(first, id), compileColumn(second, id)];
    // A seam may be a whole kilogram that has been counted already.
    const neqs_kg = new Set(comparedNeqs_kg(first, second));
    return METHODS.flatMap((method): RuleDifference[] => {
      const [shorterOver, longerOver] = [spanMaker(), spanMaker()];
      for (const neq_kg of neqs_kg) {
        const [first_m, second_m] = [before.value_m(neq_kg, method), after.value_m(neq_kg, method)];
        if (exceeds(first_m, second_m)) shorterOver.add(neq_kg, first_m, second_m);
        else if (exceeds(second_m, first_m)) longerOver.add(neq_kg, first_m, second_m);
      }
      const [shorter, longer] = [shorterOver.span(), longerOver.span()];
      return shorter || longer ? [{ kind: 'column', name, method, shorterOver: shorter, longerOver: longer, shorter: shorter !== null }] : [];
    });
  });
}

const baseOf = (columns: Readonly<Record<string, ColumnFunction>>, id: string): ColumnFunction | undefined => {
  const column = columns[id]!;
  return 'of' in column ? columns[column.of] : undefined;
};

function spanMaker(): { readonly add: (neq_kg: number, first_m: number, second_m: number) => void; readonly span: () => Span | null } {
  let [from_kg, to_kg, kilograms] = [Infinity, -Infinity, 0];
  let most = { neq_kg: 0, first_m: 0, second_m: 0 };
  return {
    add(neq_kg, first_m, second_m) {
      from_kg = Math.min(from_kg, neq_kg);
      to_kg = Math.max(to_kg, neq_kg);
      if (Number.isInteger(neq_kg)) kilograms++;
      if (Math.abs(second_m - first_m) > Math.abs(most.second_m - most.first_m)) most = { neq_kg, first_m, second_m };
    },
    span: () => (from_kg === Infinity ? null : { from_kg, to_kg, kilograms, most }),
  };
}

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
