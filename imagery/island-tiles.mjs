// Which tiles the island has, and which of them are painted; the others are made from finer ones.

import { groundToWorld } from './mercator.mjs';
import { childrenOf, nameOf, tilesIn } from './tiles.mjs';

/** @typedef {import('./tiles.mjs').Tile} Tile */
/** @typedef {import('./island-data.mjs').Feature} Feature */
/** @typedef {[number, number, number, number]} Box west, north, east, south in ground metres */

/** Folder zooms: from where the world picture ends to half a metre a pixel. */
export const COARSEST = 9;
export const FINEST = 17;

/** What is shown at half a metre a pixel, and how much round it. @type {Record<string, number>} */
const CLOSE_M = { 'depot-area': 70, 'built-up-area': 30, quay: 60, breakwater: 50, jetty: 20 };

/** How far the sea round the island is shown at each folder zoom. @type {Record<number, number>} */
const SEA_M = { 9: 4000, 10: 4000, 11: 4000, 12: 4000, 13: 3000, 14: 900, 15: 150 };

/**
 * @param {Feature[]} features
 * @param {import('./terrain.mjs').Terrain} terrain
 * @returns {Map<string, Tile>}
 */
export function islandTiles(features, terrain) {
  const grid = /** @type {Feature} */ (features.find(({ kind }) => kind === 'height-grid'));
  /** @type {Map<string, Tile>} */
  const tiles = new Map();
  const add = (/** @type {Tile} */ tile) => tiles.set(nameOf(tile), tile);
  for (const [z, room] of Object.entries(SEA_M)) tilesIn(Number(z), worldBox(grid.box, room)).forEach(add);
  // One metre a pixel: wherever there is land.
  tilesIn(16, worldBox(grid.box, 0)).filter((tile) => nearLand(tile, terrain)).forEach(add);
  // Half a metre: whole families of four, so that the tile above is made from them.
  for (const { kind, box } of features) {
    if (!(kind in CLOSE_M)) continue;
    for (const parent of tilesIn(16, worldBox(box, CLOSE_M[kind]))) {
      add(parent);
      childrenOf(parent).forEach(add);
    }
  }
  return tiles;
}

/**
 * The tiles that have to be painted, in blocks of up to two by two of one zoom.
 * @param {Map<string, Tile>} tiles
 * @returns {Tile[][]}
 */
export function paintedBlocks(tiles) {
  /** @type {Map<string, Tile[]>} */
  const blocks = new Map();
  for (const tile of tiles.values()) {
    if (childrenOf(tile).every((child) => tiles.has(nameOf(child)))) continue;
    const key = nameOf({ z: tile.z, x: tile.x >> 1, y: tile.y >> 1 });
    blocks.set(key, [...(blocks.get(key) ?? []), tile]);
  }
  return [...blocks.values()];
}

/**
 * @param {Box} box
 * @param {number} room metres round it
 * @returns {Box} in the square world
 */
function worldBox([west, north, east, south], room) {
  const [x0, y0] = groundToWorld([west - room, north - room]);
  const [x1, y1] = groundToWorld([east + room, south + room]);
  return [x0, y0, x1, y1];
}

/**
 * @param {Tile} tile
 * @param {import('./terrain.mjs').Terrain} terrain
 */
function nearLand({ z, x, y }, { west, north, columns, rows, shore }) {
  const n = 2 ** z;
  const [gx, gy] = groundToWorld([0, 0]);
  const scale = groundToWorld([1, 0])[0] - gx;
  const [x0, x1] = [x / n, (x + 1) / n].map((v) => Math.round(((v - gx) / scale - west) / 4));
  const [y0, y1] = [y / n, (y + 1) / n].map((v) => Math.round(((v - gy) / scale - north) / 4));
  for (let r = Math.max(0, y0); r <= Math.min(rows - 1, y1); r += 2) for (let c = Math.max(0, x0); c <= Math.min(columns - 1, x1); c += 2) if (shore[r * columns + c] > -45) return true;
  return false;
}
