import type { RuleSetId } from '../standards/classification/mixing-rule-set.js';
import type { DensityBounds, Edition } from '../standards/edition.js';
import type { CellOption, Reading } from '../standards/printed-matrix.js';
import type { Branch, ColumnFunction, PrintedTable } from '../standards/printed-table.js';
import type { Method, PesColumn, Protection } from '../types.js';
import { compileColumn } from './column-distance.js';
import { readMatrix } from './read-matrix.js';
import { exceeds } from './rounding.js';
import { compileRules, type Rules } from './rules.js';
import type { TrafficKind } from './traffic-density.js';

/**
 * National values in place of the standard's (its clause 15 allows them): column functions and minima by name, traffic bounds, the degree of
 * protection that is wanted, and the rule set for mixing compatibility groups.
 * A value of this type has been checked by `parseProfile`.
 */
export interface RuleProfile {
  readonly name: string;
  /** Who has set the values; null: not stated. */
  readonly authority: string | null;
  /** Where they are laid down, a law or an order; null: not stated. */
  readonly source: string | null;
  /** By table and column, for example `E.1/D13`. */
  readonly columns: ReadonlyMap<string, ColumnOverride>;
  /** Least distances of cells, by matrix and row (`D.1/ibd`) or matrix, row and column (`D.1/ibd/P10`). */
  readonly minima: ReadonlyMap<string, number>;
  /** Users a day from which a route is of high or medium density, by kind of count; what is not given stays. */
  readonly trafficDensity: ReadonlyMap<TrafficKind, Partial<DensityBounds>>;
  /** Degree of protection wanted at exposed sites that state none, where the plan does not want more; null: the plan's. */
  readonly protection: Protection | null;
  /** Id of the rule set for mixing compatibility groups (`iatg-core/classification`); null: none is named. */
  readonly mixing: RuleSetId | 'strictest' | null;
}

export interface ColumnOverride {
  /** Replaces the function. The printed values no longer hold then: every method takes the function. */
  readonly branches?: readonly Branch[];
  /** Replaces the column's minimum; null: none. Printed values are never lowered by it. */
  readonly minimum_m?: number | null;
}

const METHODS: readonly Method[] = ['calculated', 'tabulated', 'greater'];

/**
 * The rules of an edition under a profile. Where any distance of a column or cell is shorter than the standard's, every result that
 * it touches carries the note `shorter-than-standard`.
 */
export function applyProfile(edition: Edition, profile: RuleProfile): Rules {
  const tables = edition.tables.map((table) => overridden(table, profile));
  const shorterColumns = new Map<string, ReadonlySet<Method>>();
  edition.tables.forEach((table, i) => {
    for (const id of touchedColumns(table, profile)) shorterColumns.set(`${table.id}/${id}`, shorterMethods(table, tables[i]!, id));
  });
  const readings = [...edition.readings, ...[...profile.minima].map(([name, minimum_m]) => minimumReading(edition, name, minimum_m))];
  const { name, protection, mixing } = profile;
  const trafficDensity = densityUnder(edition, profile);
  const standardDensity = profile.trafficDensity.size > 0 ? edition.trafficDensity : null;
  return compileRules({ ...edition, tables, readings, trafficDensity }, { name, shorterColumns, protection, standardDensity, mixing });
}

/** The traffic bounds with those of a profile in place of the standard's. */
function densityUnder({ trafficDensity }: Edition, profile: Pick<RuleProfile, 'trafficDensity'>): Edition['trafficDensity'] {
  return { ...trafficDensity, ...Object.fromEntries([...profile.trafficDensity].map(([kind, bounds]) => [kind, { ...trafficDensity[kind], ...bounds }])) };
}

/** A table with the profile's columns in place of its own. */
export function overridden(table: PrintedTable, { columns }: Pick<RuleProfile, 'columns'>): PrintedTable {
  const changed = Object.entries(table.columns).map(([id, column]): [string, ColumnFunction] => {
    const override = columns.get(`${table.id}/${id}`);
    const { branches, minimum_m = column.minimum_m } = override ?? {};
    if (!branches) {
      // Printed values of a column that is a multiple of a changed one hold no longer either.
      const functionOnly = isOfChanged(table, column, columns);
      return [id, { ...column, ...(functionOnly && { functionOnly }), ...(override && { minimum_m, ...(minimum_m !== null && { leastPrinted_m: minimum_m }) }) }];
    }
    const { lastPrinted_kg } = column;
    return [id, { branches, minimum_m, functionOnly: true, ...(lastPrinted_kg !== undefined && { lastPrinted_kg }) }];
  });
  return { ...table, columns: Object.fromEntries(changed) };
}

const isOfChanged = (table: PrintedTable, column: ColumnFunction, columns: RuleProfile['columns']): boolean =>
  'of' in column && columns.get(`${table.id}/${column.of}`)?.branches !== undefined;

/** Columns that a profile changes, those made of a changed one included. */
export const touchedColumns = (table: PrintedTable, { columns }: Pick<RuleProfile, 'columns'>): readonly string[] =>
  Object.entries(table.columns).flatMap(([id, column]) => (columns.has(`${table.id}/${id}`) || isOfChanged(table, column, columns) ? [id] : []));

/** Names of the columns that some matrix uses: to change another would change nothing. */
export const columnsInUse = ({ matrices, readings }: Edition): readonly string[] => [
  ...new Set(
    matrices.flatMap((matrix) =>
      [...readMatrix(matrix, readings).values()].flatMap((row) => [...row.values()].flat().flatMap(({ column }) => (column === null ? [] : [`${matrix.table}/${column}`]))),
    ),
  ),
];

/** The options of the cells that a name of `minima` means; empty for a name that means none. */
export function namedOptions({ matrices, readings }: Edition, name: string): readonly CellOption[] {
  const [matrixId, row, pesColumn, ...rest] = name.split('/');
  const matrix = matrices.find(({ id }) => id === matrixId);
  if (!matrix || row === undefined || rest.length > 0) return [];
  const cells = readMatrix(matrix, readings).get(row) ?? new Map<PesColumn, readonly CellOption[]>();
  return [...cells].flatMap(([column, options]) => (pesColumn === undefined || pesColumn === column ? options : []));
}

/** Every NEQ at which versions of a column are compared, ascending: whole kilograms of the table, and both sides of each seam. */
export function comparedNeqs_kg(...versions: readonly PrintedTable[]): Float64Array {
  const rows = versions[0]!.rows;
  const [first_kg, last_kg] = [rows[0]![0]!, rows.at(-1)![0]!];
  const seams = new Set<number>();
  for (const column of versions.flatMap(({ columns }) => Object.values(columns))) {
    for (const { upTo_kg } of 'branches' in column ? column.branches : []) {
      if (upTo_kg === undefined || upTo_kg < first_kg || upTo_kg >= last_kg) continue;
      if (!Number.isInteger(upTo_kg - first_kg)) seams.add(upTo_kg);
      seams.add(upTo_kg * (1 + 1e-8));
    }
  }
  const others = [...seams].sort((a, b) => a - b);
  const neqs_kg = new Float64Array(Math.floor(last_kg - first_kg) + 1 + others.length);
  for (let i = 0, next = 0; i < neqs_kg.length; i++) {
    const whole_kg = first_kg + i - next;
    neqs_kg[i] = next < others.length && others[next]! < whole_kg ? others[next++]! : whole_kg;
  }
  return neqs_kg;
}

/** Is it certain from its form alone that a column never falls? One that this does not tell of has to be looked at kilogram by kilogram. */
export function neverFalls({ columns }: Pick<PrintedTable, 'columns'>, id: string): boolean {
  const column = columns[id]!;
  // Where printed values meet the function is to be looked at.
  if (column.printedOnlyBelow_kg !== undefined) return false;
  if ('of' in column) return neverFalls({ columns }, column.of);
  return column.branches.every((branch) => branch.form === 'power' && branch.coefficient >= 0 && branch.exponent >= 0);
}

/** By which methods is the column somewhere shorter than the standard's? Neither of the two falls. */
function shorterMethods(standard: PrintedTable, national: PrintedTable, id: string): ReadonlySet<Method> {
  const [was, is] = [standard.columns[id]!, national.columns[id]!];
  // The same function with a higher minimum is nowhere shorter.
  if ('branches' in was && 'branches' in is && was.branches === is.branches && (is.minimum_m ?? 0) >= (was.minimum_m ?? 0)) return new Set();
  const neqs_kg = comparedNeqs_kg(standard, national);
  const [before, after] = [compileColumn(standard, id), compileColumn(national, id)];
  const isShorterWithin = (method: Method, from: number, to: number): boolean => {
    const [first_m, second_m] = [before.value_m(neqs_kg[from]!, method), after.value_m(neqs_kg[from]!, method)];
    if (exceeds(first_m, second_m)) return true;
    // Above its last printed NEQ a column has no value. And what needs no more at the end of a stretch than the other at its beginning needs no more within it.
    if (from === to || Number.isNaN(first_m) || before.value_m(neqs_kg[to]!, method) <= second_m) return false;
    const middle = (from + to) >> 1;
    return isShorterWithin(method, from, middle) || isShorterWithin(method, middle + 1, to);
  };
  return new Set(METHODS.filter((method) => isShorterWithin(method, 0, neqs_kg.length - 1)));
}

function minimumReading(edition: Edition, name: string, minimum_m: number): Reading {
  const [matrix, row, pesColumn] = name.split('/') as [string, string, PesColumn?];
  const lowered = namedOptions(edition, name).some((option) => option.minimum_m !== null && option.minimum_m > minimum_m);
  return {
    interpretation: null,
    matrix,
    rows: [row],
    ...(pesColumn !== undefined && { pesColumns: [pesColumn] }),
    apply: { minimum_m, ...(lowered && { shorterThanStandard: true }) },
  };
}
