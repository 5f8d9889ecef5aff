// Shapefiles (ESRI White Paper, July 1998): shp, dbf, prj and cpg of one layer, in a zip or the shp alone. Read only.

import type { Geometry } from 'iatg-core';
import { converted, systemOfEpsg, systemOfWkt, type CoordinateSystem } from './coordinate-system.js';
import { fault, Unreadable, type Fault, type Note } from './fault.js';
import { geometriesFor } from './found-geometry.js';
import { nameIn } from './geojson.js';
import { type Imported, type Proposal } from './imported.js';
import { unzip, isZip } from './unzip.js';

/** Part of the platform in browsers, workers and Node.js alike. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

export interface ShapefileChoices {
  /** Label of the encoding of the dbf, where neither cpg nor dbf says it. */
  readonly encoding?: string | null;
  /** EPSG number of the coordinate system, where there is no prj. */
  readonly epsg?: number | null;
}

type Position = readonly number[];

/** @throws Unreadable */
export async function readShapefile(bytes: Uint8Array, { encoding = null, epsg = null }: ShapefileChoices = {}): Promise<Imported> {
  const files = isZip(bytes) ? unzip(bytes, (name) => /\.(shp|dbf|prj|cpg)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name)) : new Map([['.shp', bytes]]);
  const layers = [...files.keys()].filter((name) => /\.shp$/i.test(name));
  if (layers.length === 0) throw new Unreadable(fault('zip-without', { wanted: '.shp' }));
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const proposals: Proposal[] = [];
  for (const layer of layers) {
    const base = layer.slice(0, -4).toLowerCase();
    const beside = (ending: string): Uint8Array | undefined => [...files].find(([name]) => name.toLowerCase() === `${base}.${ending}`)?.[1];
    const part = layers.length === 1 ? null : layer;
    try {
      proposals.push(...(await readLayer(layer, part, files.get(layer)!, beside)));
    } catch (error) {
      // One layer that cannot be read does not hide the others.
      if (!(error instanceof Unreadable) || layers.length === 1) throw error;
      faults.push({ ...error.fault, part: error.fault.part ?? part });
    }
  }
  return { kind: 'proposals', format: 'shapefile', proposals, notUnderstood: [], faults, notes, table: null };

  async function readLayer(layer: string, part: string | null, shp: Uint8Array, beside: (ending: string) => Uint8Array | undefined): Promise<readonly Proposal[]> {
    const prj = beside('prj');
    const system: CoordinateSystem | null = prj ? await systemOfWkt(new TextDecoder('utf-8').decode(prj).trim(), part) : epsg === null ? null : await systemOfEpsg(epsg);
    if (!system) throw new Unreadable(epsg === null ? fault('system-asked', {}, { part }) : fault('system-unknown', { name: `EPSG:${epsg}`, detail: 'its definition is not in the file' }, { part }));
    notes.push(...system.notes);
    const dbf = beside('dbf');
    const cpg = beside('cpg');
    const records = recordsOf(shp, part);
    const table = dbf ? attributesOf(dbf, cpg ? new TextDecoder('utf-8').decode(cpg).trim() : null, encoding, part) : null;
    if (table && table.length !== records.length) throw new Unreadable(fault('dbf-count', { shapes: records.length, rows: table.length }, { part }));
    return records.flatMap(({ number, parts, wrong }, i): readonly Proposal[] => {
      const place = { row: number, part };
      const row = table?.[i];
      const facts = row?.facts ?? {};
      if (row?.isDeleted) {
        notes.push({ key: 'rows-skipped', values: { row: number } });
        return [];
      }
      if (wrong) {
        faults.push({ ...wrong, ...place });
        return [];
      }
      if (parts.length === 0) {
        notes.push({ key: 'record-without-shape', values: { row: number } });
        return [];
      }
      const geometries = geometriesFor(parts.map((geometry) => converted(geometry, system)), faults, notes, place);
      const id = ['id', 'ID', 'Id', 'OBJECTID', 'FID', 'osm_id'].map((name) => facts[name]).find((value) => value !== undefined);
      return geometries.map((geometry) => ({ ...place, id: id === undefined ? null : String(id), name: nameIn(facts), geometry, class: layers.length === 1 ? geometry.type : layer.replace(/\.shp$/i, ''), why: 'unknown', exposure: null, missing: ['kind'], facts }));
    });
  }
}

interface Shape {
  readonly number: number;
  readonly parts: readonly Geometry[];
  readonly wrong: Fault | null;
}

/** Types of shapes by their number; Z and M types have the same places before their heights and measures. */
const KINDS: Readonly<Record<number, 'null' | 'point' | 'line' | 'polygon' | 'points' | 'patches'>> = {
  0: 'null', 1: 'point', 3: 'line', 5: 'polygon', 8: 'points', 11: 'point', 13: 'line', 15: 'polygon', 18: 'points', 21: 'point', 23: 'line', 25: 'polygon', 28: 'points', 31: 'patches',
}; // prettier-ignore

function recordsOf(bytes: Uint8Array, part: string | null): readonly Shape[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (detail: string, row: number | null = null): never => {
    throw new Unreadable(fault('shp-broken', { detail }, { row, part }));
  };
  if (bytes.length < 100 || view.getInt32(0) !== 9994) broken('it does not begin as a shapefile does');
  if (view.getInt32(24) * 2 > bytes.length) broken(`it should have ${view.getInt32(24) * 2} bytes and has ${bytes.length}`);
  const end = view.getInt32(24) * 2;
  const shapes: Shape[] = [];
  for (let at = 100; at < end; ) {
    const number = shapes.length + 1;
    if (at + 12 > end) broken('a record is cut off', number);
    const length = view.getInt32(at + 4) * 2;
    const from = at + 8;
    at = from + length;
    if (length < 4 || at > end) broken('a record is cut off', number);
    const wrong = (key: 'shp-record' | 'shp-patches', values: Fault['values'] = {}): Shape => ({ number, parts: [], wrong: fault(key, values) });
    const kind = KINDS[view.getInt32(from, true)];
    try {
      shapes.push(kind === undefined ? wrong('shp-record', { detail: `type ${view.getInt32(from, true)}` }) : kind === 'patches' ? wrong('shp-patches') : { number, parts: shapeIn(new DataView(view.buffer, view.byteOffset + from, length), kind), wrong: null });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      shapes.push(wrong('shp-record', { detail: 'its parts do not fit into it' }));
    }
  }
  return shapes;
}

/** @throws RangeError the record is too short for what it says it holds */
function shapeIn(view: DataView, kind: 'null' | 'point' | 'line' | 'polygon' | 'points'): readonly Geometry[] {
  const positionAt = (at: number): Position => [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
  if (kind === 'null') return [];
  if (kind === 'point') return [{ type: 'Point', coordinates: positionAt(4) } as unknown as Geometry];
  const count = view.getInt32(36, true);
  if (kind === 'points') return [{ type: 'MultiPoint', coordinates: Array.from({ length: bounded(count, 16) }, (_, i) => positionAt(40 + 16 * i)) } as unknown as Geometry];
  const points = view.getInt32(40, true);
  const starts = Array.from({ length: bounded(count, 4) }, (_, i) => view.getInt32(44 + 4 * i, true));
  const first = 44 + 4 * count;
  const lines = starts.map((start, i) => {
    const stop = starts[i + 1] ?? points;
    if (start < 0 || stop < start || stop > points) throw new RangeError();
    return Array.from({ length: bounded(stop - start, 16) }, (_, j) => positionAt(first + 16 * (start + j)));
  });
  if (kind === 'line') return [(lines.length === 1 ? { type: 'LineString', coordinates: lines[0] } : { type: 'MultiLineString', coordinates: lines }) as unknown as Geometry];
  return [polygonsOf(lines)];

  /** A count that its record has no room for is not believed. */
  function bounded(count: number, size: number): number {
    if (count < 0 || count * size > view.byteLength) throw new RangeError();
    return count;
  }
}

/** Outlines run clockwise, holes the other way; a hole belongs to the smallest outline around it. A hole without one is an outline turned wrong. */
function polygonsOf(rings: readonly (readonly Position[])[]): Geometry {
  const outer = rings.filter((ring) => turn(ring) >= 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => turn(ring) < 0)) {
    const around = outer.filter(([ring]) => holds(ring!, hole[0]!)).sort(([a], [b]) => Math.abs(turn(a!)) - Math.abs(turn(b!)));
    if (around[0]) around[0].push(hole);
    else outer.push([hole]);
  }
  return (outer.length === 1 ? { type: 'Polygon', coordinates: outer[0] } : { type: 'MultiPolygon', coordinates: outer }) as unknown as Geometry;
}

/** Twice the area, positive where the ring runs clockwise; about its first corner, as coordinates may be large. */
function turn(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += (ring[i + 1]![0]! - x0!) * (ring[i]![1]! - y0!) - (ring[i]![0]! - x0!) * (ring[i + 1]![1]! - y0!);
  return sum;
}

function holds(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]! as [number, number], ring[j]! as [number, number]];
    if (yi > y! !== yj > y! && x! < ((xj - xi) * (y! - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Encodings by the number of the language driver in a dbf, as far as the Encoding Standard has them. */
const LANGUAGE_DRIVERS: Readonly<Record<number, string>> = { 0x03: 'windows-1252', 0x57: 'windows-1252', 0x58: 'windows-1252', 0x59: 'windows-1252', 0xc8: 'windows-1250', 0xc9: 'windows-1251', 0x65: 'ibm866', 0x26: 'ibm866', 0xca: 'windows-1254', 0xcb: 'windows-1253', 0x7d: 'windows-1255', 0x7e: 'windows-1256', 0xcc: 'windows-1257', 0x4d: 'gbk', 0x4f: 'big5', 0x13: 'shift_jis', 0x4e: 'euc-kr', 0x50: 'windows-874', 0x7c: 'windows-874' };

interface Attributes {
  readonly isDeleted: boolean;
  readonly facts: Proposal['facts'];
}

function attributesOf(bytes: Uint8Array, cpg: string | null, asked: string | null, part: string | null): readonly Attributes[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (detail: string): never => {
    throw new Unreadable(fault('dbf-broken', { detail }, { part }));
  };
  if (bytes.length < 33) broken('it has no header');
  const count = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  if (headerLength > bytes.length || rowLength === 0 || headerLength + count * rowLength > bytes.length + 1) broken('it is cut off');
  const decode = decoderOf(bytes.subarray(32), cpg, asked, bytes[29]!, part);
  const fields: { readonly name: string; readonly type: string; readonly from: number; readonly length: number }[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= headerLength && bytes[at] !== 0x0d; at += 32) {
    const name = decode(bytes.subarray(at, at + 11)).replace(/\0.*$/s, '').trim();
    fields.push({ name, type: String.fromCharCode(bytes[at + 11]!), from, length: bytes[at + 16]! });
    from += bytes[at + 16]!;
  }
  return Array.from({ length: count }, (_, i) => {
    const row = bytes.subarray(headerLength + i * rowLength, headerLength + (i + 1) * rowLength);
    const facts = fields.flatMap(({ name, type, from, length }): readonly (readonly [string, string | number | boolean])[] => {
      const text = decode(row.subarray(from, from + length)).replaceAll('\0', '').trim();
      // Stars are what is written where a number has no room.
      if (text === '' || /^\*+$/.test(text)) return [];
      if (type === 'L') return /^[YyTt]$/.test(text) ? [[name, true]] : /^[NnFf]$/.test(text) ? [[name, false]] : [];
      const number = Number(text);
      return [[name, (type === 'N' || type === 'F') && Number.isFinite(number) ? number : text]];
    });
    return { isDeleted: row[0] === 0x2a, facts: Object.fromEntries(facts) };
  });
}

/** The cpg says it, else the dbf, else the user; pure ASCII needs nobody. */
function decoderOf(bytes: Uint8Array, cpg: string | null, asked: string | null, driver: number, part: string | null): (bytes: Uint8Array) => string {
  const named = cpg?.replace(/^ANSI\s*/i, '').replace(/^(\d{4})$/, 'windows-$1').replace(/^(?:windows-)?8859-?(\d+)$/i, 'iso-8859-$1').replace(/^88591$/, 'iso-8859-1');
  const label = (named || null) ?? asked ?? LANGUAGE_DRIVERS[driver];
  if (!label && bytes.some((byte) => byte > 0x7f)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new Unreadable(fault('encoding-asked', { suspected: 'windows-1252' }, { part }));
    }
  }
  try {
    const decoder = new TextDecoder(label ?? 'utf-8');
    return (piece) => decoder.decode(piece);
  } catch {
    throw new Unreadable(fault('encoding-unknown', { encoding: label ?? '' }, { part }));
  }
}
