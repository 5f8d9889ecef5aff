import { pictureHeader } from './picture-header.js';
import { Unreadable, type Slices } from './slices.js';
import { SqliteFile, type SqliteObject, type SqliteValue } from './sqlite-file.js';
import { boundsFrom, boundsOfTiles, plainWords, type Bounds, type TilePyramid } from './tile-pyramid.js';

/** A file without an index is read once from end to end; above that size it would take too long, and the index is asked for. */
const MOST_WITHOUT_INDEX_bytes = 400e6;

type Row = readonly SqliteValue[];
/** Finds the picture of a tile; `y` counts from the south. */
type Find = (z: number, x: number, y: number) => Promise<SqliteValue | undefined>;

/** MBTiles 1.1 to 1.3, read in slices: as a table of tiles, or as tiles that share pictures. Larger than the memory it may be. */
export async function openMbtiles(file: Slices): Promise<TilePyramid> {
  const database = await SqliteFile.open(file);
  const object = (name: string): SqliteObject | undefined => database.objects.find((one) => one.name.toLowerCase() === name);
  const metadataTable = object('metadata');
  const tiles = object('tiles');
  if (!metadataTable?.rootPage || !tiles) throw new Unreadable('not-mbtiles');

  const metadata = new Map<string, string>();
  for await (const [name, value] of database.rows(metadataTable.rootPage)) metadata.set(String(name), String(value ?? ''));
  const format = metadata.get('format')?.toLowerCase();
  if (format === 'pbf' || format === 'mvt') throw new Unreadable('vector-tiles');

  const { find, extent } = await (tiles.type === 'view' ? sharedPictures(database, tiles) : tableOfTiles(database, tiles, file.size));
  const stated = boundsFrom((metadata.get('bounds') ?? '').split(',').map((number) => (number.trim() === '' ? NaN : Number(number))));
  const { minZoom, maxZoom, bounds, sample } = await extent(stated);
  const first = await find(...sample);
  const picture = first instanceof Uint8Array ? pictureHeader(first) : null;
  if (!picture) {
    // Gzip and zlib: how vector tiles are kept.
    if (first instanceof Uint8Array && (first[0] === 0x1f || first[0] === 0x78 || first[0] === 0x1a)) throw new Unreadable('vector-tiles');
    throw new Unreadable('damaged', { where: `tile ${sample.join('/')}` });
  }

  return {
    name: plainWords(metadata.get('name')),
    attribution: plainWords(metadata.get('attribution')),
    bounds,
    minZoom,
    maxZoom,
    tileSize_px: picture.width_px || 256,
    async tile(z, x, y) {
      const data = await find(z, x, 2 ** z - 1 - y);
      return data instanceof Uint8Array ? new Blob([data], { type: picture.type }) : null;
    },
  };
}

interface Tiles {
  readonly find: Find;
  /** Found in all tiles only where the file does not state its bounds. */
  readonly extent: (stated: Bounds | null) => Promise<Extent>;
}

type Tile = readonly [z: number, x: number, y: number];

interface Extent {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
  /** One that is there. */
  readonly sample: Tile;
}

const PLACE = ['zoom_level', 'tile_column', 'tile_row'] as const;

/** A tile a row: found by its index, which every usual program makes. */
async function tableOfTiles(database: SqliteFile, table: SqliteObject, size: number): Promise<Tiles> {
  const { entryAt, all, ends, columns } = await placesOf(database, table, size);
  const data = columns.indexOf('tile_data');
  if (data < 0) throw new Unreadable('not-mbtiles');
  return { find: async (z, x, y) => (await entryAt(z, x, y))?.[data], extent: async (stated) => (stated && (await extentOfEnds(ends, stated))) || extentOf(all()) };
}

/** `map` says which of the pictures a tile is, so that the many that are all sea are there once. */
async function sharedPictures(database: SqliteFile, view: SqliteObject): Promise<Tiles> {
  const named = database.objects.filter(({ type, name, sql }) => type === 'table' && sql && new RegExp(`\\b${escaped(name)}\\b`, 'i').test(view.sql ?? ''));
  const places = named.find((one) => PLACE.every((column) => columnsOf(one).includes(column)));
  const pictures = named.find((one) => one !== places && columnsOf(one).includes('tile_data'));
  if (!places || !pictures) throw new Unreadable('unknown-layout');
  const link = columnsOf(pictures).find((column) => column !== 'tile_data' && columnsOf(places).includes(column));
  if (!link) throw new Unreadable('unknown-layout');
  const { entryAt, all, ends, columns } = await placesOf(database, places, 0);
  const pictureOf = rowBy(database, pictures, [link]);
  if (!pictureOf) throw new Unreadable('no-index', { table: pictures.name, columns: link });
  const data = columnsOf(pictures).indexOf('tile_data');
  return {
    async find(z, x, y) {
      const id = (await entryAt(z, x, y))?.[columns.indexOf(link)];
      return typeof id === 'number' || typeof id === 'string' ? (await pictureOf([id]))?.[data] : undefined;
    },
    extent: async (stated) => (stated && (await extentOfEnds(ends, stated))) || extentOf(all()),
  };
}

interface Places {
  readonly columns: readonly string[];
  readonly entryAt: (z: number, x: number, y: number) => Promise<Row | null | undefined>;
  readonly all: () => AsyncIterable<Tile>;
  /** The tile of the least zoom and one of the greatest, where an index knows them. */
  readonly ends: (() => Promise<readonly Tile[]>) | null;
}

async function placesOf(database: SqliteFile, table: SqliteObject, size: number): Promise<Places> {
  const columns = columnsOf(table);
  const index = indexOn(database, table, PLACE);
  if (index) {
    const rowAt = rowBy(database, table, PLACE)!;
    const order = PLACE.map((column) => index.columns.indexOf(column));
    const tileOf = (entry: Row): Tile => order.map((i) => Number(entry[i])) as unknown as Tile;
    return {
      columns,
      entryAt: (z, x, y) => rowAt([z, x, y]),
      async *all() {
        for await (const entry of database.rows(index.rootPage)) yield tileOf(entry);
      },
      ends: index.columns[0] === 'zoom_level' ? async () => (await database.ends(index.rootPage)).map(tileOf) : null,
    };
  }
  if (size > MOST_WITHOUT_INDEX_bytes) throw new Unreadable('no-index', { table: table.name, columns: PLACE.join(', ') });
  const at = new Map<string, number>();
  for await (const { rowId, values } of database.numberedRows(table.rootPage)) at.set(PLACE.map((column) => Number(values[columns.indexOf(column)])).join(' '), rowId);
  return {
    columns,
    async entryAt(z, x, y) {
      const rowId = at.get(`${z} ${x} ${y}`);
      return rowId === undefined ? null : database.row(table.rootPage, rowId);
    },
    async *all() {
      for (const key of at.keys()) yield key.split(' ').map(Number) as unknown as Tile;
    },
    ends: null,
  };
}

/** How a row is found by those columns; null: only by reading them all. */
function rowBy(database: SqliteFile, table: SqliteObject, by: readonly string[]): ((key: readonly (number | string)[]) => Promise<Row | null>) | null {
  const columns = columnsOf(table);
  const isRowId = by.length === 1 && new RegExp(`\\b${by[0]}["'\`\\]]?\\s+integer\\s+primary\\s+key`, 'i').test(table.sql ?? '');
  if (isRowId) return async ([id]) => (typeof id === 'number' ? database.row(table.rootPage, id) : null);
  const index = indexOn(database, table, by);
  if (!index) return null;
  return async (key) => {
    const entry = await database.entry(index.rootPage, index.columns.slice(0, by.length).map((column) => key[by.indexOf(column)]!));
    if (!entry) return null;
    if (!index.isTable) return database.row(table.rootPage, Number(entry.at(-1)));
    // A table without row numbers keeps the columns of its key first.
    const kept = [...index.columns, ...columns.filter((column) => !index.columns.includes(column))];
    return columns.map((column) => entry[kept.indexOf(column)] ?? null);
  };
}

/** An index, or a table that is one, that begins with those columns in any order. */
function indexOn(database: SqliteFile, table: SqliteObject, by: readonly string[]): { readonly rootPage: number; readonly columns: readonly string[]; readonly isTable: boolean } | null {
  const fits = (columns: readonly string[]): boolean => by.every((column) => columns.slice(0, by.length).includes(column));
  const keys = keysOf(table);
  if (/without\s+rowid\s*;?\s*$/i.test(table.sql ?? '')) {
    const [columns] = keys;
    return columns && fits(columns) ? { rootPage: table.rootPage, columns, isTable: true } : null;
  }
  let automatic = 0;
  for (const { type, sql, rootPage } of database.objects.filter((one) => one.type === 'index' && one.table === table.name)) {
    if (type !== 'index') continue;
    const columns = sql === null ? (keys[automatic++] ?? []) : /\bwhere\b|\bdesc\b|\bcollate\b/i.test(sql) ? [] : namesIn(/\(([^()]*)\)/.exec(sql.slice(sql.search(/\bon\b/i)))?.[1] ?? '');
    if (fits(columns)) return { rootPage, columns, isTable: false };
  }
  return null;
}

/** The keys that a table declares, in their order: SQLite makes an index of each. */
function keysOf({ sql }: SqliteObject): readonly (readonly string[])[] {
  const body = sql ?? '';
  const keys: string[][] = [];
  for (const { 1: several, 2: single } of body.matchAll(/(?:primary\s+key|unique)\s*\(([^()]*)\)|[(,]\s*(["'`[\]\w]+)\s+(?!integer\s+primary\b)\w*\s*(?:\([^)]*\)\s*)?(?:not\s+null\s+)?(?:primary\s+key|unique)\b/gi)) keys.push(namesIn(several ?? single ?? ''));
  return keys;
}

/** The columns of a table in their order, in lower case. */
function columnsOf({ sql }: SqliteObject): readonly string[] {
  const body = /\(([\s\S]*)\)/.exec(sql ?? '')?.[1] ?? '';
  // Commas between columns, not those within brackets.
  return body
    .replaceAll(/\([^()]*\)/g, '')
    .split(',')
    .filter((part) => !/^\s*(?:constraint|primary|unique|check|foreign)\b/i.test(part))
    .map((part) => namesIn(part.trim().split(/\s+/)[0] ?? '')[0] ?? '');
}

const namesIn = (list: string): string[] => list.split(',').map((name) => name.trim().replaceAll(/^["'`[]|["'`\]]$/g, '').toLowerCase());
const escaped = (name: string): string => name.replaceAll(/[^\w]/g, '\\$&');

async function extentOfEnds(ends: Places['ends'], bounds: Bounds): Promise<Extent | null> {
  const [first, last] = (await ends?.()) ?? [];
  if (!first || !last) return null;
  for (const tile of [first, last]) checkTile(tile);
  return { minZoom: first[0], maxZoom: last[0], bounds, sample: last };
}

function checkTile([z, x, y]: Tile): void {
  if (![z, x, y].every((number) => Number.isInteger(number) && number >= 0) || z > 26 || Math.max(x, y) >= 2 ** z) throw new Unreadable('damaged', { where: `tile ${z}/${x}/${y}` });
}

async function extentOf(tiles: AsyncIterable<Tile>): Promise<Extent> {
  let [minZoom, maxZoom] = [Infinity, -Infinity];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let sample: Tile = [0, 0, 0];
  for await (const [z, x, y] of tiles) {
    checkTile([z, x, y]);
    minZoom = Math.min(minZoom, z);
    if (z < maxZoom) continue;
    if (z > maxZoom) {
      [maxZoom, west, south, east, north] = [z, x, y, x, y];
      sample = [z, x, y];
      continue;
    }
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  if (maxZoom < 0) throw new Unreadable('no-tiles');
  const fromNorth = (y: number): number => 2 ** maxZoom - 1 - y;
  return { minZoom, maxZoom, bounds: boundsOfTiles(maxZoom, west, fromNorth(north), east, fromNorth(south)), sample };
}
