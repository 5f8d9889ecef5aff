import { parseSitePlan, readJson, repeatedMembers } from 'iatg-core';
import { fault, Unreadable, type Fault } from './fault.js';
import { ENDINGS, formatOfName, FORMATS, type Format, type PlanFormat } from './formats.js';
import type { ColumnMapping, Imported, ImportedProposals } from './imported.js';
import type { PlanDocument } from './plan-document.js';
import { bytesOfText, textOfBytes } from './text-of-bytes.js';
import { isZip } from './unzip.js';

/** What the user has said about a file after a first look at it. */
export interface ImportChoices {
  /** Label of its encoding (Encoding Standard), for text without one. */
  readonly encoding?: string | null;
  /** The comma is the decimal mark of its numbers. */
  readonly decimalComma?: boolean;
  readonly mapping?: ColumnMapping | null;
  readonly sheet?: string | null;
  /** EPSG number of its coordinates, for a shapefile without prj. */
  readonly epsg?: number | null;
}

/**
 * Reads a file: a whole plan, or what somebody else's file proposes. Nothing of it is in a plan yet.
 * @returns with every fault; what is in no proposal is in a fault or in the list of what was not understood. Never throws for what a file holds
 */
export async function importFile(fileName: string, bytes: Uint8Array, choices: ImportChoices = {}): Promise<Imported> {
  const format = formatOf(fileName, bytes);
  const refused = (faults: readonly Fault[], format: Format): ImportedProposals => ({ kind: 'proposals', format, proposals: [], notUnderstood: [], faults, notes: [], table: null });
  if (bytes.length === 0) return refused([fault('empty-file')], format ?? 'geojson');
  if (!format) return refused([fault('unknown-format', { found: fileName.slice(fileName.lastIndexOf('.')) || fileName })], 'geojson');
  if (bytes.length > MOST_bytes) return refused([fault('too-large', { limit: `${MOST_bytes / 1_000_000} MB` })], format);
  try {
    return checked(await read(format, bytes, choices));
  } catch (error) {
    if (error instanceof Unreadable) return refused([error.fault], format);
    throw error;
  }
}

/** A browser holds a text of this size, and the elements read from it. */
const MOST_bytes = 300_000_000;

/** By what a file begins with where that is certain, else by its ending. */
function formatOf(fileName: string, bytes: Uint8Array): Format | null {
  const named = formatOfName(fileName);
  if (named !== null || bytes.length === 0) return named;
  const start = new Uint8Array(bytes.subarray(0, 400)).reduce((text, byte) => text + (byte < 0x80 && byte > 0 ? String.fromCharCode(byte) : ''), '');
  if (isZip(bytes)) return null;
  if (/^\s*\{/.test(start)) return 'geojson';
  return FORMATS.find((format) => new RegExp(`<${format}[\\s>]`).test(start)) ?? null;
}

async function read(format: Format, bytes: Uint8Array, choices: ImportChoices): Promise<Imported> {
  switch (format) {
    case 'geojson':
    case 'overpass': {
      const json = readJson(bytes);
      if ('fault' in json) throw new Unreadable(fault('plan', { pointer: '', problem: json.fault.key, ...json.fault.values }));
      const { importOverpass, isOverpass } = await import('./osm.js');
      const imported = isOverpass(json.json) ? importOverpass(json.json) : await (await import('./geojson.js')).importGeoJson(json.json);
      // What stands twice is gone from the JSON: nobody else can tell.
      return { ...imported, notes: [...repeatedMembers(json.text).map((values) => ({ key: 'repeated-member', values: { ...values } }) as const), ...imported.notes] };
    }
    case 'kml':
      return (await import('./kml.js')).readKml(bytes);
    case 'kmz': {
      const { kmlOfKmz, readKml } = await import('./kml.js');
      return readKml(kmlOfKmz(bytes), 'kmz');
    }
    case 'gpx':
      return (await import('./gpx.js')).readGpx(bytes);
    case 'osm':
      return (await import('./osm.js')).readOsm(bytes);
    case 'shapefile':
      return (await import('./shapefile.js')).readShapefile(bytes, choices);
    case 'csv': {
      const { readCsv } = await import('./csv.js');
      return readTables(format, [readCsv(textOfBytes(bytes, choices.encoding))], choices, []);
    }
    case 'xlsx': {
      const { readXlsx } = await import('./xlsx.js');
      const { tables, notes } = readXlsx(bytes);
      return readTables(format, tables, choices, notes);
    }
  }
}

async function readTables(format: 'csv' | 'xlsx', tables: Parameters<typeof import('./plan-table.js').planOfTables>[0], choices: ImportChoices, notes: Imported['notes']): Promise<Imported> {
  const { isPlan, planOfTables } = await import('./plan-table.js');
  if (!choices.mapping && isPlan(tables)) {
    const { document, faults, notes: more, warnings } = planOfTables(tables, choices);
    return { kind: 'plan', format, document, faults, notes: [...notes, ...more], warnings };
  }
  const { importTable } = await import('./foreign-table.js');
  const imported = importTable(tables, format, choices);
  return { ...imported, notes: [...notes, ...imported.notes] };
}

/** Geometries that no plan could hold (a ring that crosses itself, a line of one place) are faults of their rows. */
function checked(imported: Imported): Imported {
  if (imported.kind === 'plan') return imported;
  const { proposals } = imported;
  const features = proposals.map(({ geometry }, i) => ({ type: 'Feature', id: String(i), properties: { role: 'annotation' }, geometry }));
  const bad = new Map<number, Fault>();
  for (const { pointer, key, values } of parseSitePlan({ type: 'FeatureCollection', features }).faults) {
    const i = Number(pointer.split('/')[2]);
    const { row, part, id } = proposals[i]!;
    if (!bad.has(i)) bad.set(i, fault('plan', { pointer: pointer.replace(/^\/features\/\d+/, ''), problem: key, ...values }, { row, part, column: id }));
  }
  return bad.size === 0 ? imported : { ...imported, proposals: proposals.filter((_, i) => !bad.has(i)), faults: [...imported.faults, ...bad.values()] };
}

/** Writes a valid plan. The same plan gives the same bytes. */
export async function writePlan(document: PlanDocument, format: PlanFormat): Promise<Uint8Array> {
  switch (format) {
    case 'geojson':
      return bytesOfText((await import('./geojson.js')).planAsGeoJson(document));
    case 'kml':
      return bytesOfText((await import('./kml.js')).planAsKml(document));
    case 'kmz':
      return (await import('./kml.js')).planAsKmz(document);
    case 'csv':
      // Spreadsheets take a file without the mark for their own old encoding.
      return bytesOfText(`\uFEFF${(await import('./plan-table.js')).planAsCsv(document)}`);
    case 'xlsx':
      return (await import('./xlsx.js')).planAsXlsx(document);
  }
}

export const endingOf = (format: PlanFormat): string => ENDINGS[format][0]!;
