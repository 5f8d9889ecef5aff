import { mkdtemp, open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { zxyToTileId } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageryKind, openPyramid } from '../src/imagery/open-imagery.js';
import { pictureHeader } from '../src/imagery/picture-header.js';
import { openMbtiles } from '../src/imagery/mbtiles-file.js';
import { openPmtiles } from '../src/imagery/pmtiles-file.js';
import { slicesOf } from '../src/imagery/slices.js';
import { SqliteFile } from '../src/imagery/sqlite-file.js';
import type { TilePyramid } from '../src/imagery/tile-pyramid.js';
import { mbtiles, pmtiles, pmtilesHead, png, sqlite, type Entry, type Layout, type MadeTile } from './imagery-files.js';

let database: Awaited<ReturnType<typeof sqlite>>;
let folder: string;
beforeAll(async () => {
  database = await sqlite();
  folder = await mkdtemp(join(tmpdir(), 'imagery-'));
});
afterAll(() => rm(folder, { recursive: true }));

const blob = (...bytes: Uint8Array[]): Blob => new Blob(bytes as BlobPart[]);

/** Each tile with another colour; `padding` makes rows that spill over their page. */
const tile = (z: number, x: number, y: number, padding = 0): MadeTile => ({ z, x, y, data: Buffer.concat([png(4, 4, () => [z * 8, x % 256, y % 256]), Buffer.alloc(padding, z + x + y)]) });

/** A depot's surroundings from zoom 10 to 13, some 400 tiles. */
const DEPOT = [10, 11, 12, 13].flatMap((z) => {
  const [x, y] = [550 * 2 ** (z - 10), 355 * 2 ** (z - 10)];
  const across = 2 * 2 ** (z - 10);
  return Array.from({ length: across * across }, (_, i) => tile(z, x + (i % across), y + Math.floor(i / across), (i * 977) % 12_000));
});

async function opened(file: Blob): Promise<TilePyramid> {
  const pyramid = await openPyramid(file, (await imageryKind(file)) as 'pmtiles' | 'mbtiles');
  if ('fault' in pyramid) throw new Error(`${pyramid.fault} ${JSON.stringify(pyramid.values)}`);
  return pyramid;
}

async function readsAll(pyramid: TilePyramid, tiles: readonly MadeTile[]): Promise<void> {
  for (const { z, x, y, data } of tiles) {
    const found = await pyramid.tile(z, x, y);
    expect(found?.type, `${z}/${x}/${y}`).toBe('image/png');
    expect(Buffer.compare(Buffer.from(await found!.arrayBuffer()), Buffer.from(data)), `${z}/${x}/${y}`).toBe(0);
  }
}

describe('PMTiles', () => {
  it.each([
    ['plain', { compression: 'none' as const }],
    ['compressed directories', {}],
    ['compressed directories with leaves', { leafOf: 50 }],
  ])('every tile is read back: %s', async (_, options) => {
    const pyramid = await opened(blob(pmtiles(DEPOT, { ...options, bounds: [13.3, 48.2, 13.4, 48.3], metadata: { name: 'Depot', attribution: '<a href="https://example.org">Survey</a> &copy; 2026' } })));
    expect(pyramid).toMatchObject({ minZoom: 10, maxZoom: 13, tileSize_px: 4, name: 'Depot', attribution: 'Survey © 2026', bounds: [13.3, 48.2, 13.4, 48.3] });
    await readsAll(pyramid, DEPOT);
    expect(await pyramid.tile(13, 0, 0)).toBeNull();
    expect(await pyramid.tile(9, 275, 177)).toBeNull();
  });

  it('of 20 GB no more is read than header, directories and tile', async () => {
    const path = join(folder, 'large.pmtiles');
    const data = png(256, 256, () => [1, 2, 3]);
    // 400,000 tiles of zoom 12 to 14 that lie 50 kB apart: a sparse file with one picture at the far end.
    const ids = [12, 13, 14].flatMap((z) => Array.from({ length: 133_334 }, (_, i) => zxyToTileId(z, 0, 0) + i));
    const entries: Entry[] = ids.map((id, i) => ({ id, offset: i * 50_000, length: data.length, run: 1 }));
    const { head, size } = pmtilesHead(entries, 50_000 * ids.length, { zooms: [12, 14], leafOf: 4_000 });
    expect(size).toBeGreaterThan(20e9);
    const file = await openFile(path, 'w');
    await file.write(head, 0, head.length, 0);
    const dataOffset = head.length;
    for (const i of [0, ids.length - 1]) await file.write(data, 0, data.length, dataOffset + i * 50_000);
    await file.truncate(size);
    await file.close();

    const sparse = await openFile(path);
    let read_bytes = 0;
    const pyramid = await openPmtiles({
      size,
      async read(offset, length) {
        const bytes = new Uint8Array(length);
        read_bytes += (await sparse.read(bytes, 0, length, offset)).bytesRead;
        return bytes;
      },
    });
    const last = await pyramid.tile(14, ...placeOf(14, 133_333));
    expect(Buffer.compare(Buffer.from(await last!.arrayBuffer()), data)).toBe(0);
    await sparse.close();
    expect(read_bytes).toBeLessThan(200_000);
  });

  it.each([
    ['vector tiles', pmtiles([tile(3, 1, 1)], { tileType: 1 }), 'vector-tiles'],
    ['a compression that browsers do not have', pmtiles([tile(3, 1, 1)], { internalCompression: 4 }), 'compression'],
    ['tiles of an unknown kind', pmtiles([tile(3, 1, 1)], { tileType: 0 }), 'tile-format'],
    ['tiles that are no pictures', pmtiles([{ z: 3, x: 1, y: 1, data: Buffer.alloc(100, 7) }]), 'damaged'],
    ['a copy that was broken off', pmtiles(DEPOT).subarray(0, 30_000), 'ends-early'],
    ['a header alone', pmtiles(DEPOT).subarray(0, 60), 'ends-early'],
    ['version 2', Buffer.from(pmtiles(DEPOT).fill(2, 7, 8)), 'old-version'],
    ['a directory of rubbish', Buffer.from(pmtiles(DEPOT).fill(0xaa, 127, 300)), 'damaged'],
  ])('%s: refused by name', async (_, bytes, fault) => {
    expect(await openPyramid(blob(bytes), 'pmtiles')).toMatchObject({ fault });
  });
});

describe('MBTiles', () => {
  it.each<[string, Layout, string]>([
    ['a table with an index', 'table', ''],
    ['a table with a key', 'table-with-key', ''],
    ['a table with neither', 'no-index', ''],
    ['an index in another order', 'other-order', ''],
    ['tiles that share pictures', 'shared', ''],
    ['tables without row numbers', 'without-rowid', ''],
    ['small pages', 'table', 'PRAGMA page_size = 512'],
    ['large pages', 'table', 'PRAGMA page_size = 65536'],
    ['texts of 16 bits', 'shared', 'PRAGMA encoding = "UTF-16le"'],
  ])('every tile is read back: %s', async (_, layout, pragmas) => {
    const pyramid = await opened(blob(mbtiles(database, DEPOT, { layout, pragmas, metadata: { name: 'Depot', format: 'png' } })));
    expect(pyramid).toMatchObject({ minZoom: 10, maxZoom: 13, name: 'Depot' });
    const [west, south, east, north] = pyramid.bounds;
    expect([west, east]).toEqual([(550 / 1024) * 360 - 180, (552 / 1024) * 360 - 180]);
    expect(north).toBeGreaterThan(south);
    await readsAll(pyramid, DEPOT);
    expect(await pyramid.tile(13, 0, 0)).toBeNull();
  });

  it('bounds that the file states are taken', async () => {
    const pyramid = await opened(blob(mbtiles(database, DEPOT, { metadata: { bounds: '13.36,48.2,13.7,48.5' } })));
    expect(pyramid).toMatchObject({ bounds: [13.36, 48.2, 13.7, 48.5], minZoom: 10, maxZoom: 13 });
  });

  it('whatever SQLite has written is read as it was: numbers, texts, bytes, in any number', async () => {
    const value = fc.oneof(fc.constant(null), fc.integer(), fc.integer({ min: -(2 ** 47), max: 2 ** 47 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 3_000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { maxLength: 60 }), async (rows) => {
        const written = database();
        written.run('CREATE TABLE things (a, b)');
        for (const row of rows) written.run('INSERT INTO things VALUES (?, ?)', row);
        const file = await SqliteFile.open(slicesOf(blob(written.export())));
        const table = file.objects[0]!.rootPage;
        const plain = (all: readonly unknown[]) => all.map((one) => (one instanceof Uint8Array ? Buffer.from(one).toString('hex') : one === 0 ? 0 : one));
        for (const [i, row] of rows.entries()) expect(plain((await file.row(table, i + 1))!)).toEqual(plain(row));
        expect(await file.row(table, rows.length + 1)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('whole numbers of every width, and rows that just fit into their page or just do not', async () => {
    const written = database();
    written.run('PRAGMA page_size = 512');
    written.run('CREATE TABLE things (a, b)');
    const numbers = [1, 7, 8, 15, 16, 23, 24, 31, 32, 47, 48, 52].flatMap((bits) => [2 ** bits - 1, 2 ** bits, -(2 ** bits), -(2 ** bits) - 1]);
    // Written out: numbers that are handed over are kept as floating ones above 32 bits.
    for (const [i, number] of numbers.entries()) written.run(`INSERT INTO things VALUES (${number}, zeroblob(${440 + i}))`);
    const file = await SqliteFile.open(slicesOf(blob(written.export())));
    for (const [i, number] of numbers.entries()) {
      const [a, b] = (await file.row(file.objects[0]!.rootPage, i + 1))!;
      expect([a, (b as Uint8Array).length, (b as Uint8Array).every((byte) => byte === 0)]).toEqual([number, 440 + i, true]);
    }
  });

  it.each([
    ['vector tiles by their name', () => mbtiles(database, DEPOT, { metadata: { format: 'pbf' } }), 'vector-tiles'],
    ['vector tiles by their bytes', () => mbtiles(database, [{ z: 3, x: 1, y: 1, data: Buffer.from('1f8b0800', 'hex') }]), 'vector-tiles'],
    ['no tiles', () => mbtiles(database, []), 'no-tiles'],
    ['a copy that was broken off', () => mbtiles(database, DEPOT).subarray(0, 100_000), 'ends-early'],
    ['a database of something else', () => otherDatabase(), 'not-mbtiles'],
    ['pages of rubbish', () => mbtiles(database, DEPOT).fill(0xaa, 4_096), 'damaged'],
  ])('%s: refused by name', async (_, make, fault) => {
    expect(await openPyramid(blob(make()), 'mbtiles')).toMatchObject({ fault });
  });

  it('above 400 MB a file without an index is refused, and no row of it is read; with one, or smaller, it is taken', async () => {
    const sized = (layout: Layout, size: number) => {
      const written = mbtiles(database, DEPOT, { layout });
      let read_bytes = 0;
      // What lies behind the end of the database is empty.
      const read = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
        read_bytes += length;
        const bytes = new Uint8Array(length);
        bytes.set(written.subarray(offset, offset + length));
        return bytes;
      };
      return { file: { size, read }, read_bytes: () => read_bytes };
    };
    const large = sized('no-index', 400e6 + 1);
    await expect(openMbtiles(large.file)).rejects.toMatchObject({ fault: 'no-index', values: { table: 'tiles', columns: 'zoom_level, tile_column, tile_row' } });
    expect(large.read_bytes()).toBeLessThan(200_000);
    for (const { file } of [sized('no-index', 400e6), sized('table', 20e9)]) await readsAll(await openMbtiles(file), DEPOT.slice(0, 20));
    // Without an index every row was looked at: had the one that was refused been read, it would have been as much.
    const small = sized('no-index', 400e6);
    await openMbtiles(small.file);
    expect(small.read_bytes()).toBeGreaterThan(1e6);
  });

  it.each(['en', 'ar', 'es', 'fr', 'ru', 'zh'])('a file without an index is told with what makes it readable: %s', async (language) => {
    const { imagery } = (await import(`../src/i18n/${language}/imagery.ts`)) as { imagery: Record<string, string> };
    expect(imagery['imagery.fault.no-index']).toMatch(/\{table\}.*\{columns\}.*pmtiles convert in\.mbtiles out\.pmtiles/);
  });

  it('bytes changed anywhere never throw: a fault, or tiles that are there or not', async () => {
    const whole = mbtiles(database, DEPOT.slice(0, 40));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const pyramid = await openPyramid(blob(bytes), 'mbtiles');
        expect('fault' in pyramid || pyramid.maxZoom >= pyramid.minZoom).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  const otherDatabase = (): Uint8Array => {
    const written = database();
    written.run('CREATE TABLE plans (name text)');
    return written.export();
  };
});

it('a picture is known by its first bytes, of whatever kind', () => {
  expect(pictureHeader(png(300, 200, () => [0, 0, 0]))).toEqual({ type: 'image/png', width_px: 300, height_px: 200 });
  // Smallest files of other programs (cwebp, cjpeg), the first bytes of each.
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108000a00140301220002110103', 'hex');
  expect(pictureHeader(jpeg)).toEqual({ type: 'image/jpeg', width_px: 20, height_px: 10 });
  const lossless = Buffer.from('524946461a000000574542505650384c0d0000002f1340020010000000000000', 'hex');
  expect(pictureHeader(lossless)).toEqual({ type: 'image/webp', width_px: 20, height_px: 10 });
  expect(pictureHeader(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))).toBeNull();
  expect(pictureHeader(new Uint8Array(3))).toBeNull();
});

/** Where a tile of a zoom lies on the curve. */
function placeOf(z: number, along: number): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let size = 1, t = along; size < 2 ** z; size *= 2) {
    const rx = 1 & (t / 2);
    const ry = 1 & (t ^ rx);
    if (ry === 0) {
      if (rx === 1) [x, y] = [size - 1 - x, size - 1 - y];
      [x, y] = [y, x];
    }
    [x, y] = [x + size * rx, y + size * ry];
    t = Math.floor(t / 4);
  }
  return [x, y];
}
