import { parseSitePlan, type ParsedPlan } from 'iatg-core';
import { fault, type Fault, type Note } from './fault.js';
import { inPieces, isPlain, safeJson } from './plain-text.js';
import { isObject, type Json, type PlanDocument, type PlanFeature } from './plan-document.js';
import { CONTINUED, GEOMETRY, ID, IS_PROCESS, LOT_COLUMNS, LOT_ROW, MEMBERS, OTHER, PLAN_COLUMNS, PLAN_ROW, ROLE, SITE_COLUMNS, type Column } from './site-columns.js';
import { readWkt, writeWkt } from './wkt.js';

/** What a cell holds. Dates and errors come from spreadsheets only; neither can stand for a fact of a plan. */
export type Cell = string | number | boolean | { readonly kind: 'date' | 'error'; readonly shown: string };

/** A row by the names of its columns; empty cells are left out. */
export type Row = Readonly<Record<string, Cell>>;

export interface PlacedRow {
  readonly row: number;
  readonly part: string | null;
  readonly cells: Row;
}

// ---- writing -----------------------------------------------------------------------------------------------------------------------

export interface PlanRows {
  readonly plan: Row | null;
  readonly sites: readonly { readonly site: Row; readonly lots: readonly Row[] }[];
}

/** A valid plan as rows. All that is in it is in one of their cells. */
export function rowsOfPlan(document: PlanDocument, lotsApart = true): PlanRows {
  const { type: _, features, sitePlan, ...members } = document as PlanDocument & { sitePlan?: unknown };
  const header = isObject(sitePlan) ? written(sitePlan, PLAN_COLUMNS) : {};
  const more = sitePlan !== undefined && !isObject(sitePlan) ? { ...members, sitePlan } : members;
  const plan = sitePlan === undefined && Object.keys(members).length === 0 ? null : { ...header, ...(Object.keys(more).length > 0 && cellsOf(MEMBERS, safeJson(more))), ...(isObject(sitePlan) && Object.keys(header).length === 0 && { [OTHER]: '{}' }) };
  return { plan, sites: features.map((feature) => rowsOfFeature(feature, lotsApart)) };
}

/** @param lotsApart each lot a row of its own; else they stand among the JSON of their store */
function rowsOfFeature(feature: PlanFeature, lotsApart: boolean): PlanRows['sites'][number] {
  const { type: _, id, geometry, properties, ...members } = feature;
  const { role, ...facts } = properties;
  const own = id ?? facts['id'];
  // Lots follow their store row by row.
  const contents = lotsApart && Array.isArray(facts['contents']) && facts['contents'].length > 0 && role === 'pes' && facts['contents'].every(isObject) && isPlain(own) ? (facts['contents'] as readonly Json[]) : null;
  const rest = contents ? without(facts, 'contents') : facts;
  // Where an id stands in the properties alone it stays there.
  const kept = { ...members, ...(id !== undefined && id !== null && !isPlain(id) && { id }) };
  const site = {
    [ROLE]: String(role),
    ...(isPlain(own) && { [ID]: own }),
    ...cellsOf(GEOMETRY, writeWkt(geometry)),
    ...written(rest, SITE_COLUMNS, true),
    ...(Object.keys(kept).length > 0 && cellsOf(MEMBERS, safeJson(kept))),
  };
  return { site, lots: (contents ?? []).map((lot) => ({ [ID]: own as string, ...written(lot, LOT_COLUMNS) })) };
}

/** A long text in as many cells as it needs; a spreadsheet would cut it off, a rule profile with its end. */
const cellsOf = (column: string, text: string): Row => Object.fromEntries(inPieces(text).map((piece, i) => [continued(column, i + 1), piece]));

const continued = (column: string, number: number): string => (number === 1 ? column : `${column}_${number}`);
const CONTINUES = new RegExp(`^(${CONTINUED.join('|')})_([2-9]|[1-9]\\d+)$`);
/** Does a column go on with what is too long for the cell of another? */
export const continues = (name: string): boolean => CONTINUES.test(name);

/** The column before it. */
const continuedBy = (name: string): string => {
  const [, column, number] = CONTINUES.exec(name)!;
  return continued(column!, Number(number) - 1);
};

/** Columns with as many more as the rows need for what is too long for one cell. */
export const columnsFor = (names: readonly string[], rows: readonly Row[]): readonly string[] =>
  names.flatMap((name) => {
    if (!(CONTINUED as readonly string[]).includes(name)) return [name];
    const most = rows.reduce((most, row) => Math.max(most, piecesIn(row, name)), 1);
    return Array.from({ length: most }, (_, i) => continued(name, i + 1));
  });

/** Cells of a column in a row, one after the other. */
function piecesIn(cells: Row, column: string): number {
  let count = 0;
  while (cells[continued(column, count + 1)] !== undefined) count++;
  return count;
}

/** Facts in their columns; what fits none stays as JSON. */
function written(facts: Json, columns: readonly Column[], withProcess = false): Row {
  const cells: Record<string, Cell> = {};
  let rest: Json = facts;
  for (const { name, path, kind } of columns) {
    const value = at(rest, path);
    const fits = kind === 'text' ? isPlain(value) : kind === 'number' ? typeof value === 'number' && Number.isFinite(value) : typeof value === 'boolean';
    if (!fits) continue;
    cells[name] = value as Cell;
    rest = taken(rest, path);
  }
  if (withProcess && isObject(facts['process'])) {
    cells[IS_PROCESS] = true;
    if (isObject(rest['process']) && Object.keys(rest['process']).length === 0) rest = without(rest, 'process');
  }
  return Object.keys(rest).length > 0 ? { ...cells, ...cellsOf(OTHER, safeJson(rest)) } : cells;
}

const at = (value: unknown, [name, ...more]: readonly string[]): unknown => (name === undefined ? value : isObject(value) && Object.hasOwn(value, name) ? at(value[name], more) : undefined);

/** Without the member of a path, and without the objects around it that hold nothing else. */
function taken(facts: Json, [name, ...more]: readonly string[]): Json {
  if (more.length === 0) return without(facts, name!);
  const inner = taken(facts[name!] as Json, more);
  return Object.keys(inner).length === 0 ? without(facts, name!) : { ...facts, [name!]: inner };
}

const without = (facts: Json, name: string): Json => Object.fromEntries(Object.entries(facts).filter(([member]) => member !== name));

// ---- reading -----------------------------------------------------------------------------------------------------------------------

export interface ReadChoices {
  /** The comma is the decimal mark of numbers in the file. */
  readonly decimalComma?: boolean;
}

export type ReadPlan = Pick<ParsedPlan, 'warnings'> & { readonly document: PlanDocument | null; readonly faults: readonly Fault[]; readonly notes: readonly Note[] };

/** Rows of sites, lots and the plan put together to a plan; every fault with its row and column. Nothing is taken if anything is wrong. */
export function planOfRows(rows: Iterable<PlacedRow>, { decimalComma = false }: ReadChoices = {}): ReadPlan {
  const faults: Fault[] = [];
  const extra = new Set<string>();
  let header: { readonly placed: PlacedRow; readonly sitePlan: Json | undefined; readonly members: Json } | null = null;
  interface Site {
    readonly placed: PlacedRow;
    readonly feature: PlanFeature;
    readonly lots: { readonly placed: PlacedRow; readonly lot: Json }[];
  }
  const sites: Site[] = [];
  const bySiteId = new Map<string, Site>();

  for (const placed of rows) {
    const { cells } = placed;
    const role = wordOf(cells[ROLE]);
    if (role === '') faults.push(fault('role-missing', {}, { ...placed, column: ROLE }));
    else if (role === PLAN_ROW) {
      if (header) faults.push(fault('plan-twice', { first: header.placed.row }, { ...placed, column: ROLE }));
      const facts = read(placed, PLAN_COLUMNS, [ROLE, OTHER, MEMBERS]);
      header = { placed, ...headerOf(placed, facts) };
    } else if (role === LOT_ROW) {
      const id = textOf(cells[ID]);
      const site = id === '' ? sites.at(-1) : bySiteId.get(id);
      if (site?.feature.properties['role'] !== 'pes') faults.push(fault('lot-without-store', { id }, { ...placed, column: ID }));
      else site!.lots.push({ placed, lot: read(placed, LOT_COLUMNS, [ROLE, ID, OTHER]) });
    } else {
      // A store's first lot may stand in its own row.
      const inRow = LOT_COLUMNS.some(({ name }) => cells[name] !== undefined);
      const facts = read(placed, SITE_COLUMNS, [ROLE, ID, IS_PROCESS, OTHER, MEMBERS, ...LOT_COLUMNS.map(({ name }) => name)], true);
      const members = jsonIn(placed, MEMBERS);
      const id = textOf(cells[ID]);
      const feature = { type: 'Feature', ...(id !== '' && facts['id'] !== id && { id }), ...members, geometry: geometryOf(placed), properties: { role, ...facts } } as unknown as PlanFeature;
      const site: Site = { placed, feature, lots: inRow ? [{ placed, lot: read(placed, LOT_COLUMNS, null) }] : [] };
      if (inRow && role !== 'pes') faults.push(fault('lot-without-store', { id }, { ...placed, column: LOT_COLUMNS.find(({ name }) => cells[name] !== undefined)!.name }));
      sites.push(site);
      if (id !== '' && !bySiteId.has(id)) bySiteId.set(id, site);
    }
  }

  for (const { feature, lots } of sites) if (lots.length > 0 && feature.properties['contents'] !== undefined) faults.push(fault('stated-twice', { name: 'contents' }, { ...lots[0]!.placed, column: OTHER }));
  const features = sites.map(({ feature, lots }) => (lots.length === 0 ? feature : { ...feature, properties: { ...feature.properties, contents: lots.map(({ lot }) => lot) } }));
  const document = { type: 'FeatureCollection', ...(header?.sitePlan && { sitePlan: header.sitePlan }), features, ...header?.members } as PlanDocument;
  const notes: readonly Note[] = extra.size > 0 ? [{ key: 'columns-kept', values: { columns: [...extra].join(', ') } }] : [];
  const parsed = parseSitePlan(document);
  // A cell that could not be read is one fault, not two.
  const unread = new Set(faults.map(({ part, row, column }) => `${part}\n${row}\n${column}`));
  for (const problem of parsed.faults) {
    const place = placeOf(problem.pointer, header?.placed ?? null, sites);
    if (!unread.has(`${place.part}\n${place.row}\n${place.column}`)) faults.push(fault('plan', { pointer: problem.pointer, problem: problem.key, ...problem.values }, place));
  }
  faults.sort((a, b) => Number(a.part !== null && b.part !== null && a.part > b.part) || (a.row ?? 0) - (b.row ?? 0));
  return faults.length > 0 || !parsed.plan ? { document: null, faults, notes, warnings: [] } : { document, faults, notes, warnings: parsed.warnings };

  /** Facts of a row by their columns, together with what stands in it as JSON. @param known further columns; null: only those asked for */
  function read(placed: PlacedRow, columns: readonly Column[], known: readonly string[] | null, withProcess = false): Json {
    let facts: Json = {};
    for (const column of columns) {
      const cell = placed.cells[column.name];
      if (cell === undefined) continue;
      const value = valueOf(cell, column, placed);
      if (value !== undefined) facts = withValue(facts, column.path, value);
    }
    if (withProcess && placed.cells[IS_PROCESS] !== undefined) {
      const isProcess = yesOrNo(placed.cells[IS_PROCESS], IS_PROCESS, placed);
      if (isProcess === false && facts['process'] !== undefined) faults.push(fault('process-contradiction', {}, { ...placed, column: IS_PROCESS }));
      if (isProcess) facts = { ...facts, process: facts['process'] ?? {} };
    }
    if (!known) return facts;
    const named = new Set([...columns.map(({ name }) => name), ...known]);
    for (const [name, cell] of Object.entries(placed.cells)) {
      if (name === GEOMETRY || named.has(name) || (continues(name) && placed.cells[continuedBy(name)] !== undefined)) continue;
      if (OURS.has(name) || continues(name)) faults.push(fault('not-for-this-row', { name }, { ...placed, column: name }));
      else if (typeof cell === 'object') faults.push(fault(cell.kind === 'date' ? 'date-in-cell' : 'error-in-cell', { found: cell.shown }, { ...placed, column: name }));
      else {
        extra.add(name);
        facts = withValue(facts, [name], cell);
      }
    }
    return known.includes(OTHER) ? together(facts, jsonIn(placed, OTHER), placed) : facts;
  }

  function valueOf(cell: Cell, column: Column, placed: PlacedRow): unknown {
    const here = { ...placed, column: column.name };
    if (typeof cell === 'object') return void faults.push(fault(cell.kind === 'date' ? 'date-in-cell' : 'error-in-cell', { found: cell.shown }, here));
    if (column.kind === 'yes-no') return yesOrNo(cell, column.name, placed);
    if (column.kind === 'number') return numberOf(cell, here);
    const text = textOf(cell);
    return column.words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? text;
  }

  function numberOf(cell: Cell, here: Pick<Fault, 'row' | 'part' | 'column'>): number | undefined {
    if (typeof cell === 'number') return cell;
    const read = readNumber(textOf(cell), decimalComma);
    if (typeof read === 'number') return read;
    faults.push(fault(read, { found: textOf(cell) }, here));
    return undefined;
  }

  function yesOrNo(cell: Cell | undefined, column: string, placed: PlacedRow): boolean | undefined {
    if (typeof cell === 'boolean') return cell;
    const word = wordOf(cell);
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
    faults.push(fault('not-yes-or-no', { found: textOf(cell) }, { ...placed, column }));
    return undefined;
  }

  function jsonIn(placed: PlacedRow, column: string): Json {
    const text = wholeText(placed.cells, column);
    if (text === '') return {};
    try {
      const json: unknown = JSON.parse(text);
      if (isObject(json)) return json;
    } catch {
      // Told below.
    }
    faults.push(fault('not-json-cell', {}, { ...placed, column }));
    return {};
  }

  function headerOf(placed: PlacedRow, facts: Json): { readonly sitePlan: Json | undefined; readonly members: Json } {
    const members = jsonIn(placed, MEMBERS);
    const isThere = Object.keys(facts).length > 0 || placed.cells[OTHER] !== undefined;
    return { members, sitePlan: isThere ? facts : undefined };
  }

  function geometryOf(placed: PlacedRow): unknown {
    const text = wholeText(placed.cells, GEOMETRY);
    const here = { ...placed, column: GEOMETRY };
    if (text.trim() === '') {
      faults.push(fault('place-missing', {}, here));
      return null;
    }
    const read = readWkt(text);
    if ('geometry' in read) return read.geometry;
    faults.push(fault('wkt', { at: read.at, found: read.found }, here));
    return null;
  }

  function together(facts: Json, other: Json, placed: PlacedRow): Json {
    const merged: [string, unknown][] = Object.entries(facts);
    for (const [name, value] of Object.entries(other)) {
      const i = merged.findIndex(([member]) => member === name);
      const [, before] = merged[i] ?? [];
      if (i < 0 || before === undefined) merged.push([name, value]);
      else if (isObject(before) && isObject(value)) merged[i] = [name, together(before, value, placed)];
      else if (value !== null) faults.push(fault('stated-twice', { name }, { ...placed, column: OTHER }));
    }
    return Object.fromEntries(merged);
  }
}

/** The text of a column and of those that it goes on in. */
const wholeText = (cells: Row, column: string): string => Array.from({ length: piecesIn(cells, column) }, (_, i) => textOf(cells[continued(column, i + 1)], false)).join('');

/** Columns with a meaning; a value that stands in one where it means nothing would be lost. */
const OURS = new Set([...SITE_COLUMNS, ...LOT_COLUMNS, ...PLAN_COLUMNS].map(({ name }) => name).concat(IS_PROCESS, OTHER, MEMBERS));

function withValue(facts: Json, [name, ...more]: readonly string[], value: unknown): Json {
  const inner = more.length === 0 ? value : withValue(isObject(facts[name!]) ? (facts[name!] as Json) : {}, more, value);
  return Object.fromEntries([...Object.entries(facts).filter(([member]) => member !== name), [name!, inner]]);
}

/** The place of a fault that the core has found: its row, and the column that stands for the longest part of its pointer. */
function placeOf(pointer: string, header: PlacedRow | null, sites: readonly { readonly placed: PlacedRow; readonly lots: readonly { readonly placed: PlacedRow }[] }[]): Pick<Fault, 'row' | 'part' | 'column'> {
  const [member, index, inner, ...path] = pointer.split('/').slice(1);
  if (member === 'sitePlan') return { row: header?.row ?? null, part: header?.part ?? null, column: columnOf(PLAN_COLUMNS, pointer.split('/').slice(2)) };
  const site = sites[Number(index)];
  if (member !== 'features' || !site) return { row: null, part: null, column: null };
  const { row, part } = site.placed;
  if (inner === 'geometry') return { row, part, column: GEOMETRY };
  if (inner === 'id') return { row, part, column: ID };
  if (path[0] === 'contents' && path[1] !== undefined) {
    const lot = site.lots[Number(path[1])];
    if (lot) return { row: lot.placed.row, part: lot.placed.part, column: columnOf(LOT_COLUMNS, path.slice(2)) };
  }
  return { row, part, column: path[0] === ROLE ? ROLE : path[0] === ID ? ID : columnOf(SITE_COLUMNS, path) };
}

function columnOf(columns: readonly Column[], path: readonly string[]): string | null {
  for (let length = path.length; length > 0; length--) {
    const found = columns.find((column) => path.slice(0, length).every((member, i) => column.path[i] === member));
    if (found) return found.name;
  }
  return null;
}

export function textOf(cell: Cell | undefined, trimmed = true): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.shown : String(cell);
  return trimmed ? text.trim() : text;
}

const wordOf = (cell: Cell | undefined): string => textOf(cell).toLowerCase();

/** What people and spreadsheets of several languages write. */
const YES = new Set(['true', 'yes', 'y', '1', 'wahr', 'ja', 'vrai', 'oui', 'verdadero', 'sí', 'si', 'истина', 'да', 'vero', '是', 'نعم']);
const NO = new Set(['false', 'no', 'n', '0', 'falsch', 'nein', 'faux', 'non', 'falso', 'ложь', 'нет', '否', 'لا']);

/** A number as text; with a comma only where the comma is known to be the decimal mark. No thousands: 1.200 may be both. */
export function readNumber(text: string, decimalComma: boolean): number | 'not-a-number' | 'decimal-comma' {
  const mark = decimalComma ? text.replace(',', '.') : text;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(mark) && !(decimalComma && /\.\d{3}$/.test(text))) {
    const value = Number(mark);
    return Number.isFinite(value) ? value : 'not-a-number';
  }
  return /^[+-]?\d+,\d+$/.test(text) ? 'decimal-comma' : 'not-a-number';
}
