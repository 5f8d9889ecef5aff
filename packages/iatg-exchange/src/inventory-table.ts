// The inventory of stores as a table, in and out.

import { COMPATIBILITY_GROUPS, INVENTORY_DIVISIONS, NO_ENTRY, TREATED_AS, unNumber, type Catalogue, type InventoryEntry } from 'iatg-core/classification';
import { readCsv, writeCsv, type Table } from './csv.js';
import { fault, Unreadable, type Fault, type Note } from './fault.js';
import { formatOfName } from './formats.js';
import { readNumber, textOf, type Cell } from './plan-rows.js';
import { rowsIn } from './plan-table.js';
import { textOfBytes } from './text-of-bytes.js';
import { isZip } from './unzip.js';
import { readXlsx, writeXlsx } from './xlsx-file.js';

/** An entry with the store that its row names. */
export interface InventoryRow {
  /** Row of the table; null for one that was not read from a table. */
  readonly row: number | null;
  /** Id of the store; null where the table has no such column or the cell is empty. */
  readonly store: string | null;
  readonly entry: InventoryEntry;
}

export interface ReadInventory {
  /** Rows without a fault. */
  readonly rows: readonly InventoryRow[];
  /** Every fault, with row and column. */
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

type Member = Exclude<keyof InventoryEntry, 'from'>;

interface InventoryColumn {
  readonly name: string;
  readonly member: Member | 'store' | 'from';
  readonly kind: 'text' | 'number';
  readonly words: readonly string[];
  readonly about: string;
}

/** Columns of an inventory in their order. */
export const INVENTORY_COLUMNS: readonly InventoryColumn[] = [
  { name: 'store', member: 'store', kind: 'text', words: [], about: 'id of the store in the plan' },
  { name: 'item', member: 'item', kind: 'text', words: [], about: 'name of the item' },
  { name: 'un', member: 'un', kind: 'text', words: [], about: 'UN number, for example 0168; gives division and group' },
  { name: 'hd', member: 'hd', kind: 'text', words: INVENTORY_DIVISIONS, about: 'hazard division or sub-division of the packed item, where the number does not give it' },
  { name: 'compatibility_group', member: 'compatibilityGroup', kind: 'text', words: COMPATIBILITY_GROUPS, about: 'compatibility group, where the number does not give it' },
  { name: 'treat_as', member: 'treatAs', kind: 'text', words: TREATED_AS, about: 'for 1.2, 1.2.3, 1.3, 1.6: division whose distances are to be used' },
  { name: 'kind', member: 'kind', kind: 'text', words: [], about: 'group L: which kind; group N: which family' },
  { name: 'lot', member: 'lot', kind: 'text', words: [], about: 'lot or batch number' },
  { name: 'packing', member: 'packing', kind: 'text', words: [], about: 'how it is packed' },
  { name: 'quantity', member: 'quantity', kind: 'number', words: [], about: 'number of items' },
  { name: 'neq_per_item_kg', member: 'neqPerItem_kg', kind: 'number', words: [], about: 'NEQ of one item in kg; empty: the sum of its parts' },
  { name: 'he_per_item_kg', member: 'hePerItem_kg', kind: 'number', words: [], about: 'of it high explosive; decides between 1.2.1 and 1.2.2' },
  { name: 'propellant_per_item_kg', member: 'propellantPerItem_kg', kind: 'number', words: [], about: 'of it propellant' },
  { name: 'other_per_item_kg', member: 'otherPerItem_kg', kind: 'number', words: [], about: 'of it anything else' },
  { name: 'catalogue', member: 'from', kind: 'text', words: [], about: 'where the figures were taken from: training:ID or own:ID' },
];

const HEAD = INVENTORY_COLUMNS.map(({ name }) => name);
const SHEET = 'Inventory';

/**
 * Reads an inventory from CSV or XLSX; other sheets of a workbook are not looked at. Rows with a fault are left out and listed, the others stand.
 * @returns never throws for what a file holds
 */
export function readInventoryFile(fileName: string, bytes: Uint8Array, { encoding = null, decimalComma = false }: { readonly encoding?: string | null; readonly decimalComma?: boolean } = {}): ReadInventory {
  try {
    if (bytes.length === 0) return refused(fault('empty-file'));
    if (isZip(bytes) || formatOfName(fileName) === 'xlsx') {
      const { tables, notes } = readXlsx(bytes);
      const table = tables.find(({ part }) => part?.toLowerCase() === SHEET.toLowerCase()) ?? tables.find(({ rows }) => rows.length > 0);
      const others = tables.filter((one) => one !== table && one.rows.length > 0 && one.part !== 'Columns').map((one): Note => ({ key: 'sheet-ignored', values: { sheet: one.part ?? '' } }));
      if (!table) return refused(fault('empty-file'));
      const read = rowsOfTable(table, false);
      return { ...read, notes: [...notes, ...others] };
    }
    return rowsOfTable(readCsv(textOfBytes(bytes, encoding)), decimalComma);
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.fault);
    throw error;
  }
}

const refused = (one: Fault): ReadInventory => ({ rows: [], faults: [one], notes: [] });

function rowsOfTable(table: Table, decimalComma: boolean): ReadInventory {
  const faults: Fault[] = [];
  const [head, ...body] = table.rows;
  if (!head) return refused(fault('empty-file'));
  const placed = rowsIn({ ...table, rows: [{ ...head, cells: head.cells.map((cell) => (cell === null ? null : textOf(cell).toLowerCase())) }, ...body] }, faults, true);
  const names = head.cells.flatMap((cell) => (cell === null || textOf(cell) === '' ? [] : [textOf(cell).toLowerCase()]));
  const place = { row: head.row, part: table.part };
  for (const name of names) if (!HEAD.includes(name)) faults.push(unknownWord(name, HEAD, { ...place, column: name }));
  if (!names.includes('item') || !names.includes('quantity')) faults.push(fault('mapped-column-missing', { columns: ['item', 'quantity'].filter((name) => !names.includes(name)).join(', ') }, place));
  const rows = placed.flatMap(({ row, part, cells }): readonly InventoryRow[] => {
    const before = faults.length;
    const read: Record<string, unknown> = { ...NO_ENTRY };
    let store: string | null = null;
    for (const column of INVENTORY_COLUMNS) {
      const cell = cells[column.name];
      if (cell === undefined) continue;
      const value = valueOf(cell, column, decimalComma, (key, values) => void faults.push(fault(key, values, { row, part, column: column.name })));
      if (value === undefined) continue;
      if (column.member === 'store') store = String(value);
      else read[column.member] = value;
    }
    return faults.length > before ? [] : [{ row, store, entry: read as unknown as InventoryEntry }];
  });
  return { rows, faults, notes: [] };
}

const unknownWord = (found: string, allowed: readonly string[], place: Partial<Pick<Fault, 'row' | 'part' | 'column'>>): Fault => fault('plan', { pointer: '', problem: 'unknown-value', found: JSON.stringify(found.slice(0, 60)), allowed: allowed.join(', ') }, place);

type Report = (key: Fault['key'], values: Fault['values']) => void;

function valueOf(cell: Cell, { member, kind, words }: InventoryColumn, decimalComma: boolean, report: Report): string | number | InventoryEntry['from'] | undefined {
  if (typeof cell === 'object') return void report(cell.kind === 'date' ? 'date-in-cell' : 'error-in-cell', { found: cell.shown });
  const text = textOf(cell);
  if (kind === 'number') {
    const number = typeof cell === 'number' ? cell : readNumber(text, decimalComma);
    if (typeof number === 'string') return void report(number, { found: text.slice(0, 60) });
    return number < 0 ? void report('plan', { pointer: '', problem: 'negative', found: number }) : number;
  }
  const unknown = (allowed: string): undefined => void report('plan', { pointer: '', problem: 'unknown-value', found: JSON.stringify(text.slice(0, 60)), allowed });
  if (member === 'un') return unNumber(text)?.un ?? (/^\s*(UN)?\s*\d{1,4}\s*$/i.test(text) ? text.replace(/\D/g, '').padStart(4, '0') : unknown('four digits'));
  if (member === 'from') {
    const [, catalogue, id] = /^(training|own):(.+)$/.exec(text) ?? [];
    return id === undefined ? unknown('training:ID, own:ID') : { catalogue: catalogue as Catalogue, id };
  }
  if (words.length === 0) return text;
  return words.find((word) => word === text.toUpperCase()) ?? unknown(words.join(', '));
}

const cellsOf = ({ store, entry }: Pick<InventoryRow, 'store' | 'entry'>): readonly (string | number | null)[] =>
  INVENTORY_COLUMNS.map(({ member }) => (member === 'store' ? store : member === 'from' ? entry.from && `${entry.from.catalogue}:${entry.from.id}` : entry[member]));

export const inventoryAsCsv = (rows: readonly Pick<InventoryRow, 'store' | 'entry'>[]): string => writeCsv([HEAD, ...rows.map(cellsOf)]);

/** A workbook that can be filled in, with a sheet that tells what each column means. */
export const inventoryAsXlsx = (rows: readonly Pick<InventoryRow, 'store' | 'entry'>[]): Uint8Array =>
  writeXlsx([
    { name: SHEET, columns: INVENTORY_COLUMNS.map(({ name, kind, words }) => ({ name, kind, words: words.length > 0 ? words : undefined, width: name === 'item' ? 36 : undefined })), rows: rows.map(cellsOf) },
    { name: 'Columns', columns: [{ name: 'column', kind: 'text', width: 26 }, { name: 'meaning', kind: 'text', width: 80, wrapped: true }, { name: 'words', kind: 'text', width: 60, wrapped: true }], rows: INVENTORY_COLUMNS.map(({ name, about, words }) => [name, about, words.join(', ')]) },
  ]);
