// A whole plan as comma-separated values, and tables of a plan in general.

import type { Table } from './csv.js';
import { writeCsv } from './csv.js';
import { fault, type Fault, type Note } from './fault.js';
import { columnsFor, continues, planOfRows, rowsOfPlan, textOf, type Cell, type PlacedRow, type ReadChoices, type ReadPlan, type Row } from './plan-rows.js';
import type { PlanDocument } from './plan-document.js';
import { GEOMETRY, ID, IS_PROCESS, LOT_COLUMNS, LOT_ROW, MEMBERS, OTHER, PLAN_COLUMNS, PLAN_ROW, ROLE, SITE_COLUMNS } from './site-columns.js';

export { readCsv, writeCsv, type Table } from './csv.js';

/** Sheets of a workbook; in a single table the rows say themselves what they are. */
export const SHEETS = { sites: 'Sites', contents: 'Contents', plan: 'Plan', columns: 'Columns' } as const;

const sites = SITE_COLUMNS.map(({ name }) => name);
const process = sites.indexOf('process_barricaded');
/** Columns of the table of sites in their order, and those of the other two. */
export const siteColumns = [ROLE, ID, ...sites.slice(0, process), IS_PROCESS, ...sites.slice(process), GEOMETRY, OTHER, MEMBERS] as const;
export const lotColumns = [ID, ...LOT_COLUMNS.map(({ name }) => name), OTHER] as const;
export const planColumns = [...PLAN_COLUMNS.map(({ name }) => name), OTHER, MEMBERS] as const;

/** A plan as one table: a row for the plan, a row a site, and after each store a row a lot. */
export function planAsCsv(document: PlanDocument): string {
  const { plan, sites } = rowsOfPlan(document);
  const [role, id, name, ...facts] = siteColumns;
  const names = [role!, id!, name!, ...LOT_COLUMNS.map(({ name }) => name), ...facts.slice(0, -2), ...PLAN_COLUMNS.map(({ name }) => name).filter((column) => !facts.includes(column) && column !== name), OTHER, MEMBERS];
  const columns = columnsFor(names, [...(plan ? [plan] : []), ...sites.flatMap(({ site, lots }) => [site, ...lots])]);
  const row = (cells: Row): readonly (string | number | boolean | undefined)[] => columns.map((column) => cells[column] as string | number | boolean | undefined);
  return writeCsv([
    columns,
    ...(plan ? [row({ ...plan, [ROLE]: PLAN_ROW })] : []),
    ...sites.flatMap(({ site, lots }) => [row(site), ...lots.map((lot) => row({ ...lot, [ROLE]: LOT_ROW }))]),
  ]);
}

/** Are these the tables of a plan of ours, by their columns? */
export const isPlan = (tables: readonly Table[]): boolean => tables.some(isSites);

const namesIn = ({ rows }: Table): readonly string[] => rows[0]?.cells.map((cell) => (cell === null ? '' : textOf(cell).toLowerCase())) ?? [];
const isSites = (table: Table): boolean => [ROLE, ID, GEOMETRY].every((name) => namesIn(table).includes(name));

/** The plan of one table, or of the sheets of a workbook. */
export function planOfTables(tables: readonly Table[], choices: ReadChoices): ReadPlan {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const placed: PlacedRow[] = [];
  const called = (name: string) => (table: Table): boolean => table.part?.toLowerCase() === name.toLowerCase();
  const sites = tables.find(called(SHEETS.sites)) ?? tables.find(isSites)!;
  const contents = tables.find((table) => table !== sites && called(SHEETS.contents)(table));
  const plan = tables.find((table) => table !== sites && called(SHEETS.plan)(table));
  for (const table of tables) if (![sites, contents, plan].includes(table) && !called(SHEETS.columns)(table) && table.rows.length > 0) notes.push({ key: 'sheet-ignored', values: { sheet: table.part ?? '' } });
  if (plan) placed.push(...rowsIn(plan, faults).map((row) => ({ ...row, cells: { ...row.cells, [ROLE]: PLAN_ROW } })));
  placed.push(...rowsIn(sites, faults));
  if (contents) placed.push(...rowsIn(contents, faults).map((row) => ({ ...row, cells: { ...row.cells, [ROLE]: LOT_ROW } })));
  const read = planOfRows(placed, choices);
  return { ...read, document: faults.length > 0 ? null : read.document, faults: [...faults, ...read.faults], notes: [...notes, ...read.notes] };
}

const OURS = new Set<string>([...siteColumns, ...lotColumns, ...planColumns]);

/** The rows of a table by the names of its columns. @param exact of somebody else's table; in ours capitals of our names do not count */
export function rowsIn(table: Table, faults: Fault[], exact = false): readonly PlacedRow[] {
  const [head, ...rows] = table.rows;
  if (!head) return [];
  const names = head.cells.map((cell) => {
    const name = cell === null ? '' : textOf(cell);
    return !exact && (OURS.has(name.toLowerCase()) || continues(name.toLowerCase())) ? name.toLowerCase() : name;
  });
  names.forEach((name, i) => {
    if (name !== '' && names.indexOf(name) !== i) faults.push(fault('column-twice', { name }, { row: head.row, part: table.part, column: name }));
  });
  return rows.map(({ row, cells }) => {
    const named: [string, Cell][] = [];
    cells.forEach((cell, i) => {
      if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return;
      if (names[i]) named.push([names[i], cell]);
      else faults.push(fault('too-many-cells', { found: textOf(cell).slice(0, 40) }, { row, part: table.part }));
    });
    return { row, part: table.part, cells: Object.fromEntries(named) };
  });
}
