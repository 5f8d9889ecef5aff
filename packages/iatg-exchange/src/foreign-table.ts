import type { Geometry } from 'iatg-core';
import { readCoordinates } from './coordinates.js';
import type { Table } from './csv.js';
import { fault, type Fault, type Note } from './fault.js';
import { geometriesFor, partsOf } from './found-geometry.js';
import type { Format } from './formats.js';
import type { ColumnMapping, ImportedProposals, Proposal } from './imported.js';
import { KINDS, missingOf } from './missing-facts.js';
import { readNumber, textOf, type Cell, type PlacedRow } from './plan-rows.js';
import { rowsIn } from './plan-table.js';
import { readWkt } from './wkt.js';

export interface TableChoices {
  readonly decimalComma?: boolean;
  readonly mapping?: ColumnMapping | null;
  /** Which sheet of a workbook. */
  readonly sheet?: string | null;
}

const FIRST_ROWS = 8;

/** A table of somebody else. Without a mapping, and where the names of its columns suggest none, it is asked for. */
export function importTable(tables: readonly Table[], format: Format, { decimalComma = false, mapping, sheet = null }: TableChoices): ImportedProposals {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const chosen = sheet === null ? filled[0] : filled.find(({ part }) => part === sheet);
  const sheets = filled.flatMap(({ part }) => (part === null ? [] : [part]));
  if (!chosen) return { kind: 'proposals', format, proposals: [], notUnderstood: [], faults: [fault('empty-file')], notes, table: { sheets, sheet, columns: [], firstRows: [], mapping: null } };
  if (sheet === null && filled.length > 1) faults.push(fault('sheets-several', { sheets: sheets.join(', '), read: chosen.part ?? '' }));
  const columns = (chosen.rows[0]?.cells ?? []).flatMap((cell) => (cell === null || textOf(cell) === '' ? [] : [textOf(cell)]));
  const rows = rowsIn(chosen, faults, true);
  const place = mapping ?? suggested(columns);
  const table = { sheets, sheet: chosen.part, columns, firstRows: rows.slice(0, FIRST_ROWS).map(({ row, cells }) => ({ row, cells: columns.map((name) => textOf(cells[name])) })), mapping: place };
  if (!place) return { kind: 'proposals', format, proposals: [], notUnderstood: [], faults: [...faults, fault('columns-asked', { columns: columns.slice(0, 20).join(', ') })], notes, table };
  const missing = columnsOf(place).filter((name) => !columns.includes(name));
  if (missing.length > 0) return { kind: 'proposals', format, proposals: [], notUnderstood: [], faults: [...faults, fault('mapped-column-missing', { columns: missing.join(', ') })], notes, table };
  const proposals = rows.flatMap((row) => proposalsOf(row, place, decimalComma, faults, notes));
  return { kind: 'proposals', format, proposals, notUnderstood: [], faults, notes, table };
}

function columnsOf({ place, name, id, kind }: ColumnMapping): readonly string[] {
  const more = [name, id, kind].filter((column) => column !== undefined);
  switch (place.by) {
    case 'latitude-longitude':
      return [place.latitude, place.longitude, ...more];
    case 'text':
    case 'wkt':
      return [place.column, ...more];
    case 'utm':
      return [place.easting, place.northing, ...('column' in place.zone ? [place.zone.column] : []), ...more];
  }
}

/** What the names of columns suggest; the user sees it and can change it. */
export function suggested(columns: readonly string[]): ColumnMapping | null {
  const called = (pattern: RegExp): string | undefined => columns.find((column) => pattern.test(column.trim()));
  const name = called(/^(name|title|bezeichnung|nom|nombre|название|名称|الاسم|site|store|magazine|building)$/i);
  const id = called(/^(id|nr|no|number|code|fid|objectid|ref)$/i);
  const kind = called(/^(exposure_kind|kind)$/i);
  const found = { ...(name && { name }), ...(id && { id }), ...(kind && { kind }) };
  const wkt = called(/^(wkt|geom|geometry|the_geom|shape|geometry_wkt|wkt_geom)$/i);
  if (wkt) return { place: { by: 'wkt', column: wkt }, ...found };
  const text = called(/^(mgrs|utmref|usng|coordinates?|coords?|position|koordinaten?|coordonn[ée]es|coordenadas|координаты|坐标|الإحداثيات|dms|grid( ?ref(erence)?)?)$/i);
  if (text) return { place: { by: 'text', column: text }, ...found };
  const latitude = called(/^(lat|latitude|latitud|breite|breitengrad|широта|纬度|خط العرض)([ _(].*)?$/i);
  const longitude = called(/^(lon|lng|long|longitude|longitud|länge|längengrad|долгота|经度|خط الطول)([ _(].*)?$/i);
  if (latitude && longitude) return { place: { by: 'latitude-longitude', latitude, longitude }, ...found };
  const easting = called(/^(easting|e|utm_?e|x_utm|utm_?x|ostwert|rechtswert)([ _(].*)?$/i);
  const northing = called(/^(northing|n|utm_?n|y_utm|utm_?y|nordwert|hochwert)([ _(].*)?$/i);
  const zone = called(/^(zone|utm_?zone)$/i);
  if (easting && northing && zone) return { place: { by: 'utm', easting, northing, zone: { column: zone } }, ...found };
  return null;
}

function proposalsOf({ row, part, cells }: PlacedRow, mapping: ColumnMapping, decimalComma: boolean, faults: Fault[], notes: Note[]): readonly Proposal[] {
  const inside: Fault[] = [];
  const wrongCell = Object.entries(cells).find((entry): entry is [string, Extract<Cell, object>] => typeof entry[1] === 'object' && columnsOf(mapping).includes(entry[0]));
  if (wrongCell) inside.push(fault(wrongCell[1].kind === 'date' ? 'date-in-cell' : 'error-in-cell', { found: wrongCell[1].shown }, { row, part, column: wrongCell[0] }));
  const parts = inside.length > 0 ? [] : placeIn({ row, part, cells }, mapping.place, decimalComma, inside);
  faults.push(...inside);
  const geometries = inside.length > 0 ? [] : geometriesFor(parts, faults, notes, { row, part });
  const facts = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, typeof cell === 'object' ? cell.shown : cell]));
  const told = (column: string | undefined): string | null => (column === undefined ? null : textOf(cells[column]) || null);
  const kind = told(mapping.kind);
  const known = kind === null ? undefined : KINDS.find((word) => word === kind.toLowerCase());
  const exposure = known === undefined ? null : { kind: known };
  return geometries.map((geometry) => ({
    row, part, id: told(mapping.id), name: told(mapping.name), geometry, facts, exposure, missing: missingOf(exposure),
    class: kind === null ? geometry.type : `${mapping.kind}: ${kind}`, why: known === undefined ? 'unknown' : 'column',
  })); // prettier-ignore
}

function placeIn({ row, part, cells }: PlacedRow, place: ColumnMapping['place'], decimalComma: boolean, faults: Fault[]): readonly Geometry[] {
  const wrong = (key: Fault['key'], values: Fault['values'], column: string): readonly Geometry[] => {
    faults.push(fault(key, values, { row, part, column }));
    return [];
  };
  const point = (position: readonly [number, number]): readonly Geometry[] => [{ type: 'Point', coordinates: position }];
  /** Words of a fault of coordinates are those of `iatg-exchange/coordinates/en`. */
  const asText = (text: string, column: string): readonly Geometry[] => {
    const read = readCoordinates(text);
    return 'fault' in read ? wrong('coordinates', { reason: read.fault, text: text.slice(0, 60), ...read.values }, column) : point(read.position);
  };
  switch (place.by) {
    case 'wkt': {
      const text = textOf(cells[place.column]);
      if (text === '') return wrong('place-missing', {}, place.column);
      const read = readWkt(text);
      return 'geometry' in read ? partsOf(read.geometry, faults, { row, part }) : wrong('wkt', { at: read.at, found: read.found }, place.column);
    }
    case 'text': {
      const text = textOf(cells[place.column]);
      return text === '' ? wrong('place-missing', {}, place.column) : asText(text, place.column);
    }
    case 'latitude-longitude': {
      const [latitude, longitude] = [textOf(cells[place.latitude]), textOf(cells[place.longitude])];
      if (latitude === '' || longitude === '') return wrong('place-missing', {}, latitude === '' ? place.latitude : place.longitude);
      const numbers = [readNumber(longitude, decimalComma), readNumber(latitude, decimalComma)] as const;
      if (typeof numbers[0] === 'number' && typeof numbers[1] === 'number') return point([numbers[0], numbers[1]]);
      const comma = [place.longitude, place.latitude].find((_, i) => numbers[i] === 'decimal-comma');
      // With letters or marks of degrees it is text.
      return comma ? wrong('decimal-comma', { found: textOf(cells[comma]) }, comma) : asText(`${latitude}; ${longitude}`, place.latitude);
    }
    case 'utm': {
      const zone = 'all' in place.zone ? place.zone.all : textOf(cells[place.zone.column]);
      const [easting, northing] = [textOf(cells[place.easting]), textOf(cells[place.northing])];
      if (easting === '' || northing === '') return wrong('place-missing', {}, easting === '' ? place.easting : place.northing);
      const numbers = [readNumber(easting, decimalComma), readNumber(northing, decimalComma)];
      const bad = numbers.findIndex((number) => typeof number !== 'number');
      if (bad >= 0) return wrong(numbers[bad] as 'not-a-number' | 'decimal-comma', { found: bad === 0 ? easting : northing }, bad === 0 ? place.easting : place.northing);
      if (zone === '') return wrong('zone', {}, 'all' in place.zone ? place.easting : place.zone.column);
      return asText(`${zone} ${numbers[0]} ${numbers[1]}`, place.easting);
    }
  }
}
