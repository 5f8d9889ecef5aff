// Tiles: which there are, how a coarser one is made from four finer ones, how one is written.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { TILE_PX } from './mercator.mjs';

/** @typedef {{ z: number, x: number, y: number }} Tile */
/** @typedef {Uint8ClampedArray} Picture red, green, blue of 512 x 512 pixels */

/** @param {Tile} tile */
export const nameOf = ({ z, x, y }) => `${z}/${x}/${y}`;

/**
 * @param {Tile} tile
 * @returns {Tile[]} north-west, north-east, south-west, south-east
 */
export const childrenOf = ({ z, x, y }) => [0, 1].flatMap((b) => [0, 1].map((a) => ({ z: z + 1, x: 2 * x + a, y: 2 * y + b })));

/**
 * All tiles of a zoom that meet a box.
 * @param {number} z
 * @param {[number, number, number, number]} box west, north, east, south in the square world, 0 to 1
 * @returns {Tile[]}
 */
export function tilesIn(z, [west, north, east, south]) {
  const n = 2 ** z;
  const tiles = [];
  for (let y = Math.floor(north * n); y <= Math.min(n - 1, Math.floor(south * n)); y += 1) for (let x = Math.floor(west * n); x <= Math.min(n - 1, Math.floor(east * n)); x += 1) tiles.push({ z, x, y });
  return tiles;
}

/**
 * Tiles as runs: per zoom a list of [y, first x, last x].
 * @param {Iterable<Tile>} tiles
 * @returns {Record<string, [number, number, number][]>}
 */
export function runsOf(tiles) {
  /** @type {Record<string, [number, number, number][]>} */
  const runs = {};
  for (const { z, x, y } of [...tiles].sort((a, b) => a.z - b.z || a.y - b.y || a.x - b.x)) {
    runs[z] ??= [];
    const last = runs[z].at(-1);
    if (last?.[0] === y && last[2] === x - 1) last[2] = x;
    else runs[z].push([y, x, x]);
  }
  return runs;
}

/**
 * Four tiles as one of half the size.
 * @param {Picture[]} four north-west, north-east, south-west, south-east
 * @returns {Picture}
 */
export function joined(four) {
  const out = new Uint8ClampedArray(3 * TILE_PX * TILE_PX);
  const half = TILE_PX / 2;
  four.forEach((picture, k) => {
    const [left, top] = [(k & 1) * half, (k >> 1) * half];
    for (let j = 0; j < half; j += 1)
      for (let i = 0; i < half; i += 1) {
        const to = 3 * ((top + j) * TILE_PX + left + i);
        const from = 6 * (j * TILE_PX + i);
        for (let c = 0; c < 3; c += 1) out[to + c] = (picture[from + c] + picture[from + 3 + c] + picture[from + 3 * TILE_PX + c] + picture[from + 3 * TILE_PX + 3 + c]) / 4;
      }
  });
  return out;
}

/**
 * @param {string} folder
 * @param {Tile} tile
 * @param {Picture} picture
 * @param {number} quality of WebP
 * @returns {Promise<number>} bytes
 */
export async function writeTile(folder, tile, picture, quality) {
  const file = `${folder}/${nameOf(tile)}.webp`;
  const bytes = await sharp(picture, { raw: { width: TILE_PX, height: TILE_PX, channels: 3 } }).webp({ quality, effort: 4 }).toBuffer();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return bytes.length;
}
