import { createRequire } from 'node:module';
import { deflateSync, gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** Files of imagery as other programs write them, made for the tests. */

export interface MadeTile {
  readonly z: number;
  readonly x: number;
  /** From the north. */
  readonly y: number;
  readonly data: Uint8Array;
}

/** A PNG of pixels that a function colours. */
export function png(width: number, height: number, color: (x: number, y: number) => readonly [r: number, g: number, b: number, a?: number]): Buffer {
  const raw = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b, a = 255] = color(x, y);
      raw.set([r, g, b, a], y * (1 + width * 4) + 1 + x * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(8 + body.length);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), 4 + body.length);
  return out;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

export interface PmtilesOptions {
  readonly compression?: 'none' | 'gzip';
  /** So many tiles in a leaf; without it all are in the root. */
  readonly leafOf?: number;
  readonly tileType?: number;
  readonly internalCompression?: number;
  readonly bounds?: readonly [number, number, number, number];
  readonly metadata?: object;
}

/** After the specification of PMTiles 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */
export function pmtiles(tiles: readonly MadeTile[], options: PmtilesOptions = {}): Buffer {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  const entries = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), ...tile }))
    .sort((a, b) => a.id - b.id)
    .map(({ id, data }) => {
      pieces.push(data);
      offset += data.length;
      return { id, offset: offset - data.length, length: data.length, run: 1 };
    });
  const { head, size } = pmtilesHead(entries, offset, { zooms: tiles.map(({ z }) => z), ...options });
  return Buffer.concat([head, ...pieces], size);
}

export interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

/** Everything before the tiles, and how long the whole file is. */
export function pmtilesHead(
  entries: readonly Entry[],
  data_bytes: number,
  { compression = 'gzip', leafOf, tileType = 2, internalCompression, bounds = [-180, -85, 180, 85], metadata = {}, zooms }: PmtilesOptions & { readonly zooms: readonly number[] },
): { head: Buffer; size: number } {
  const pack = (bytes: Buffer): Buffer => (compression === 'gzip' ? gzipSync(bytes) : bytes);
  const leaves: Buffer[] = [];
  let root = leafOf ? Buffer.alloc(0) : pack(directory(entries));
  if (leafOf) {
    const upper: Entry[] = [];
    let at = 0;
    for (let i = 0; i < entries.length; i += leafOf) {
      const leaf = pack(directory(entries.slice(i, i + leafOf)));
      upper.push({ id: entries[i]!.id, offset: at, length: leaf.length, run: 0 });
      leaves.push(leaf);
      at += leaf.length;
    }
    root = pack(directory(upper));
  }
  const json = pack(Buffer.from(JSON.stringify(metadata)));
  const leaf = Buffer.concat(leaves);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  const parts = [root.length, json.length, leaf.length, data_bytes];
  let at = 127;
  for (const [i, length] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
    at += length;
  }
  for (const [i, value] of [entries.length, entries.length, entries.length].entries()) header.writeBigUInt64LE(BigInt(value), 72 + 8 * i);
  header.set([1, internalCompression ?? (compression === 'gzip' ? 2 : 1), 1, tileType, Math.min(...zooms), Math.max(...zooms)], 96);
  for (const [i, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  return { head: Buffer.concat([header, root, json, leaf]), size: at };
}

function directory(entries: readonly Entry[]): Buffer {
  const numbers = [entries.length];
  let last = 0;
  for (const { id } of entries) {
    numbers.push(id - last);
    last = id;
  }
  for (const { run } of entries) numbers.push(run);
  for (const { length } of entries) numbers.push(length);
  for (const [i, { offset }] of entries.entries()) {
    const before = entries[i - 1];
    numbers.push(before && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return Buffer.from(numbers.flatMap(varint));
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

interface Sql {
  readonly run: (sql: string, values?: readonly unknown[]) => void;
  readonly export: () => Uint8Array;
}

/** Opens SQLite itself, which writes what our reader has to read. */
export async function sqlite(): Promise<() => Sql> {
  const load = createRequire(import.meta.url)('sql.js') as () => Promise<{ Database: new () => Sql }>;
  const { Database } = await load();
  return () => new Database();
}

export type Layout = 'table' | 'table-with-key' | 'no-index' | 'other-order' | 'shared' | 'without-rowid';

export function mbtiles(
  open: () => Sql,
  tiles: readonly MadeTile[],
  { layout = 'table', metadata = {}, pragmas = '' }: { readonly layout?: Layout; readonly metadata?: Readonly<Record<string, string>>; readonly pragmas?: string } = {},
): Uint8Array {
  const database = open();
  database.run(pragmas);
  database.run('CREATE TABLE metadata (name text, value text)');
  for (const [name, value] of Object.entries(metadata)) database.run('INSERT INTO metadata VALUES (?, ?)', [name, value]);
  const columns = 'zoom_level integer, tile_column integer, tile_row integer';
  const place = 'zoom_level, tile_column, tile_row';
  if (layout === 'shared') {
    database.run(`CREATE TABLE map (${columns}, tile_id TEXT)`);
    database.run('CREATE TABLE images (tile_data blob, tile_id TEXT)');
    database.run(`CREATE UNIQUE INDEX map_index ON map (${place})`);
    database.run('CREATE UNIQUE INDEX images_id ON images (tile_id)');
    database.run('CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS tile_row, images.tile_data AS tile_data FROM map JOIN images ON images.tile_id = map.tile_id');
  } else if (layout === 'without-rowid') {
    database.run(`CREATE TABLE tiles_shallow (${columns}, tile_data_id integer, primary key(${place})) without rowid`);
    database.run('CREATE TABLE tiles_data (tile_data_id integer primary key, tile_data blob)');
    database.run('CREATE VIEW tiles AS select tiles_shallow.zoom_level as zoom_level, tiles_shallow.tile_column as tile_column, tiles_shallow.tile_row as tile_row, tiles_data.tile_data as tile_data from tiles_shallow join tiles_data on tiles_shallow.tile_data_id = tiles_data.tile_data_id');
  } else {
    database.run(`CREATE TABLE tiles (${columns}, tile_data blob${layout === 'table-with-key' ? `, PRIMARY KEY (${place})` : ''})`);
    if (layout === 'table') database.run(`CREATE UNIQUE INDEX tile_index on tiles (${place})`);
    if (layout === 'other-order') database.run('CREATE UNIQUE INDEX "tile_index" on "tiles" ("tile_column", "tile_row", "zoom_level")');
  }
  database.run('BEGIN');
  const seen = new Map<string, number>();
  for (const { z, x, y, data } of tiles) {
    const at = [z, x, 2 ** z - 1 - y];
    if (layout !== 'shared' && layout !== 'without-rowid') {
      database.run('INSERT INTO tiles VALUES (?, ?, ?, ?)', [...at, data]);
      continue;
    }
    const text = Buffer.from(data).toString('base64');
    const isNew = !seen.has(text);
    const number = seen.get(text) ?? seen.size + 1;
    seen.set(text, number);
    const id = layout === 'shared' ? `hash-${number}` : number;
    database.run(`INSERT INTO ${layout === 'shared' ? 'map' : 'tiles_shallow'} VALUES (?, ?, ?, ?)`, [...at, id]);
    if (isNew) database.run(`INSERT INTO ${layout === 'shared' ? 'images' : 'tiles_data'} (tile_id, tile_data) VALUES (?, ?)`.replace('tile_id', layout === 'shared' ? 'tile_id' : 'tile_data_id'), [id, data]);
  }
  database.run('COMMIT');
  return database.export();
}

export interface Field {
  readonly tag: number;
  readonly type: 'short' | 'long' | 'double' | 'long8';
  readonly values: readonly number[];
}

export interface TiffOptions {
  readonly width: number;
  readonly height: number;
  readonly samples?: number;
  readonly photometric?: number;
  readonly isBig?: boolean;
  /** Offsets and lengths are given, but the pixels are not there. */
  readonly isSparse?: boolean;
  /** Neither pixels nor where they are: the fields say it. */
  readonly isBare?: boolean;
  /** Take the place of the usual ones of the same number. */
  readonly fields?: readonly Field[];
  readonly overview?: Pick<TiffOptions, 'width' | 'height' | 'fields'>;
}

const TIFF_TYPES = { short: { number: 3, bytes: 2 }, long: { number: 4, bytes: 4 }, double: { number: 12, bytes: 8 }, long8: { number: 16, bytes: 8 } } as const;

/** After TIFF 6.0 and the description of BigTIFF: one strip of black pixels, 8 bits a sample, in little-endian order. */
export function tiff({ overview, ...main }: TiffOptions): Uint8Array {
  const { isBig = false } = main;
  const parts: Buffer[] = [];
  const start = Buffer.alloc(isBig ? 16 : 8);
  start.write('II', 'latin1');
  start.writeUInt16LE(isBig ? 43 : 42, 2);
  if (isBig) start.writeUInt16LE(8, 4);
  if (isBig) start.writeBigUInt64LE(16n, 8);
  else start.writeUInt32LE(8, 4);
  parts.push(start);
  const directories = overview ? [main, { samples: main.samples, photometric: main.photometric, isBig, isBare: main.isBare, ...overview, isOverview: true }] : [main];
  let at = start.length;
  for (const [i, one] of directories.entries()) {
    const bytes = directoryOf(one as TiffOptions, at, i === directories.length - 1);
    parts.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat(parts);
}

function directoryOf({ width, height, samples = 1, photometric = 1, isBig = false, isSparse = false, isBare = false, fields = [], ...rest }: TiffOptions & { readonly isOverview?: boolean }, at: number, isLast: boolean): Buffer {
  const pixels = Buffer.alloc(isBare ? 0 : isSparse ? 1 : width * height * samples);
  const usual: Field[] = [
    { tag: 254, type: 'long', values: [rest.isOverview ? 1 : 0] },
    { tag: 256, type: 'long', values: [width] },
    { tag: 257, type: 'long', values: [height] },
    { tag: 258, type: 'short', values: Array.from({ length: samples }, () => 8) },
    { tag: 259, type: 'short', values: [1] },
    { tag: 262, type: 'short', values: [photometric] },
    { tag: 277, type: 'short', values: [samples] },
  ];
  if (!isBare) usual.push({ tag: 273, type: 'long', values: [at] }, { tag: 278, type: 'long', values: [height] }, { tag: 279, type: 'long', values: [pixels.length] });
  const all = [...usual.filter(({ tag }) => !fields.some((field) => field.tag === tag)), ...fields].sort((a, b) => a.tag - b.tag);
  const [entry, word] = isBig ? [20, 8] : [12, 4];
  const head = Buffer.alloc((isBig ? 8 : 2) + all.length * entry + word);
  const behind: Buffer[] = [pixels];
  let free = at + head.length + pixels.length;
  for (const [i, { tag, type, values }] of all.entries()) {
    const { number, bytes } = TIFF_TYPES[type];
    const data = Buffer.alloc(values.length * bytes);
    for (const [k, value] of values.entries()) {
      if (type === 'short') data.writeUInt16LE(value, 2 * k);
      else if (type === 'long') data.writeUInt32LE(tag === 273 && value === at ? at + head.length : value, 4 * k);
      else if (type === 'double') data.writeDoubleLE(value, 8 * k);
      else data.writeBigUInt64LE(BigInt(value), 8 * k);
    }
    const place = (isBig ? 8 : 2) + i * entry;
    head.writeUInt16LE(tag, place);
    head.writeUInt16LE(number, place + 2);
    if (isBig) head.writeBigUInt64LE(BigInt(values.length), place + 4);
    else head.writeUInt32LE(values.length, place + 4);
    const room = place + (isBig ? 12 : 8);
    if (data.length <= word) data.copy(head, room);
    else {
      if (isBig) head.writeBigUInt64LE(BigInt(free), room);
      else head.writeUInt32LE(free, room);
      behind.push(data);
      free += data.length;
    }
  }
  if (isBig) head.writeBigUInt64LE(BigInt(all.length), 0);
  else head.writeUInt16LE(all.length, 0);
  const next = isLast ? 0 : free;
  if (isBig) head.writeBigUInt64LE(BigInt(next), head.length - word);
  else head.writeUInt32LE(next, head.length - word);
  return Buffer.concat([head, ...behind]);
}
