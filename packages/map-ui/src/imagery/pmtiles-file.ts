import { bytesToHeader, Compression, PMTiles, SharedPromiseCache, tileIdToZxy, TileType, type Entry, type Header, type Source } from 'pmtiles';
import { pictureHeader } from './picture-header.js';
import { Unreadable, type Slices } from './slices.js';
import { boundsFrom, plainWords, WORLD, type TilePyramid } from './tile-pyramid.js';

/** So many directories are kept in memory; each has some thousand tiles. */
const MOST_DIRECTORIES = 200;
const COMPRESSIONS = ['unknown', 'none', 'gzip', 'Brotli', 'Zstandard'] as const;
/** Version 3 has 127 bytes of header. */
const HEADER_bytes = 127;

/** PMTiles, version 3, read in slices: the header, the directories on the way to a tile, and the tile. */
export async function openPmtiles(file: Slices): Promise<TilePyramid> {
  const source: Source = {
    getKey: () => 'file',
    async getBytes(offset, length) {
      // The library asks for a first piece of fixed length, which a small file does not have.
      const data = await file.read(offset, offset === 0 ? Math.min(length, file.size) : length);
      return { data: data.buffer };
    },
  };
  const version = (await file.read(0, 8))[7]!;
  if (version !== 3) throw new Unreadable('old-version', { found: version, needed: 3 });
  if (file.size < HEADER_bytes) throw new Unreadable('ends-early', { size: file.size, needed: HEADER_bytes });
  const header = bytesToHeader((await file.read(0, HEADER_bytes)).buffer);
  checkHeader(header, file.size);
  const cache = new SharedPromiseCache(MOST_DIRECTORIES);
  const archive = new PMTiles(source, cache);

  const first = await firstTile(source, cache, header);
  const zxy = tileIdToZxy(first.tileId);
  const picture = pictureHeader(new Uint8Array((await understood(archive.getZxy(...zxy)))!.data));
  if (!picture) throw new Unreadable('damaged', { where: `tile ${zxy.join('/')}` });
  const metadata = (await understood(archive.getMetadata())) as Readonly<Record<string, unknown>> | null;

  return {
    name: plainWords(metadata?.name),
    attribution: plainWords(metadata?.attribution),
    bounds: boundsFrom([header.minLon, header.minLat, header.maxLon, header.maxLat]) ?? WORLD,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    tileSize_px: picture.width_px || 256,
    async tile(z, x, y) {
      const found = await understood(archive.getZxy(z, x, y));
      return found ? new Blob([found.data], { type: picture.type }) : null;
    },
  };
}

function checkHeader(header: Header, size: number): void {
  const { tileType, internalCompression, tileCompression, minZoom, maxZoom } = header;
  if (tileType === TileType.Mvt || tileType === TileType.Mlt) throw new Unreadable('vector-tiles');
  if (![TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType)) throw new Unreadable('tile-format', { found: tileType });
  for (const used of [internalCompression, tileCompression]) if (used > Compression.Gzip) throw new Unreadable('compression', { found: COMPRESSIONS[used] ?? used });
  if (minZoom > maxZoom || maxZoom > 26) throw new Unreadable('damaged', { where: `zoom ${minZoom}–${maxZoom}` });
  const parts: [offset: number, length: number | undefined][] = [
    [header.rootDirectoryOffset, header.rootDirectoryLength],
    [header.jsonMetadataOffset, header.jsonMetadataLength],
    [header.leafDirectoryOffset, header.leafDirectoryLength],
    [header.tileDataOffset, header.tileDataLength],
  ];
  for (const [offset, length = 0] of parts) if (offset + length > size) throw new Unreadable('ends-early', { size, needed: offset + length });
}

/** The tile of the smallest number: down the first leaf, where there are leaves. */
async function firstTile(source: Source, cache: SharedPromiseCache, header: Header): Promise<Entry> {
  let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
  for (let depth = 0; depth < 4; depth++) {
    const [entry] = await understood(cache.getDirectory(source, offset, length, header));
    if (!entry) break;
    if (entry.runLength > 0) return entry;
    [offset, length] = [header.leafDirectoryOffset + entry.offset, entry.length];
  }
  throw new Unreadable('no-tiles');
}

/** The library throws errors of many kinds at bytes that mean nothing. */
async function understood<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', { where: 'PMTiles' });
  }
}
