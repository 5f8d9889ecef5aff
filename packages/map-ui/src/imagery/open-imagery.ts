import type { PaintedKind } from './painter.js';
import { pictureHeader } from './picture-header.js';
import { isSqlite } from './sqlite-file.js';
import { slicesOf, Unreadable, type ImageryFault } from './slices.js';
import { isTiff } from './tiff-directory.js';
import type { TilePyramid } from './tile-pyramid.js';

export type PyramidKind = 'pmtiles' | 'mbtiles';

/** What a file is, told by its first bytes and not by its name. Null: nothing that is known here. */
export async function imageryKind(file: Blob): Promise<PyramidKind | PaintedKind | null> {
  const start = new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer());
  if (String.fromCharCode(...start.subarray(0, 7)) === 'PMTiles') return 'pmtiles';
  if (isSqlite(start)) return 'mbtiles';
  if (isTiff(start)) return 'geotiff';
  return pictureHeader(start) ? 'picture' : null;
}

/** Opens a file of tiles, whatever its size: no more is read than needed. */
export async function openPyramid(file: Blob, kind: PyramidKind): Promise<TilePyramid | ImageryFault> {
  try {
    const slices = slicesOf(file);
    if (kind === 'pmtiles') return await (await import('./pmtiles-file.js')).openPmtiles(slices);
    return await (await import('./mbtiles-file.js')).openMbtiles(slices);
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault, values: error.values };
    // Numbers of a damaged file point outside of it.
    if (error instanceof RangeError) return { fault: 'damaged', values: { where: kind } };
    // The reader is a part of the page that loads when it is needed.
    if (error instanceof TypeError) return { fault: 'not-loaded', values: {} };
    throw error;
  }
}
