// Paints blocks of tiles beside the main thread.

import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { readIsland } from './island-data.mjs';
import { FINEST } from './island-tiles.mjs';
import { metresPerPixel, TILE_PX, tileCorner } from './mercator.mjs';
import { oceanOf } from './ocean.mjs';
import { paintIsland } from './paint-island.mjs';

/** Pixels painted for one pixel of a tile, in each direction: the finer picture is then reduced, which takes away its steps. */
const finer = (/** @type {number} */ z) => (z >= FINEST ? 1.5 : 1.25);

const island = { features: readIsland(), terrain: workerData.terrain, ocean: oceanOf(workerData.ocean) };
sharp.concurrency(1);

parentPort?.on('message', async (/** @type {import('./tiles.mjs').Tile[]} */ block) => {
  const [x0, y0] = [Math.min(...block.map(({ x }) => x)), Math.min(...block.map(({ y }) => y))];
  const [x1, y1] = [Math.max(...block.map(({ x }) => x)), Math.max(...block.map(({ y }) => y))];
  const { z } = block[0];
  const [columns, rows] = [x1 - x0 + 1, y1 - y0 + 1];
  const [width, height] = [columns * TILE_PX * finer(z), rows * TILE_PX * finer(z)];
  const fine = paintIsland(island, tileCorner(z, x0, y0), { width, height, metres: metresPerPixel(z) / finer(z) });
  const { data } = await sharp(fine, { raw: { width, height, channels: 3 } }).resize(columns * TILE_PX, rows * TILE_PX, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer({ resolveWithObject: true });
  const painted = block.map((tile) => ({ tile, picture: cut(data, columns * TILE_PX, (tile.x - x0) * TILE_PX, (tile.y - y0) * TILE_PX) }));
  parentPort?.postMessage(painted, painted.map(({ picture }) => picture.buffer));
});

/**
 * @param {Uint8Array} data
 * @param {number} width
 * @param {number} left
 * @param {number} top
 */
function cut(data, width, left, top) {
  const out = new Uint8ClampedArray(3 * TILE_PX * TILE_PX);
  for (let j = 0; j < TILE_PX; j += 1) {
    const from = 3 * ((top + j) * width + left);
    out.set(data.subarray(from, from + 3 * TILE_PX), 3 * j * TILE_PX);
  }
  return out;
}
