// Paints all tiles of packages/map-ui/public/imagery and their index. Run: node imagery/paint.mjs
//
//   paint-world.mjs     the world at low zoom
//   paint-island.mjs    the island of the examples, from examples/island.geojson
//   island-tiles.mjs    which tiles the island has
// No clock and no chance: the same data and the same painter give the same pictures.

import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { digestOfSources } from './digest.mjs';
import { readIsland } from './island-data.mjs';
import { COARSEST, FINEST as ISLAND_FINEST, islandTiles, paintedBlocks } from './island-tiles.mjs';
import { fromWorld } from './mercator.mjs';
import { oceanGrid } from './ocean.mjs';
import { FINEST as WORLD_FINEST, layOutWorld, worldTiles } from './paint-world.mjs';
import { surveyTerrain } from './terrain.mjs';
import { childrenOf, joined, nameOf, runsOf, writeTile } from './tiles.mjs';

/** @typedef {import('./tiles.mjs').Tile} Tile */

const OUT = fileURLToPath(new URL('../packages/map-ui/public/imagery', import.meta.url));
const WORLD_QUALITY = 62;
/** Of the finest zooms most bytes are spent: there a pixel matters less. @type {Record<number, number>} */
const ISLAND_QUALITY = { 17: 66, 16: 66, 15: 70 };

const begun = performance.now();
sharp.concurrency(1);
rmSync(OUT, { recursive: true, force: true });
const bytes = { world: 0, island: 0 };

const world = await layOutWorld();
/** @type {Tile[]} */
const worldSet = [];
/** @type {Promise<number>[]} */
const writing = [];
for (const { tile, picture } of worldTiles(world)) {
  worldSet.push(tile);
  writing.push(writeTile(`${OUT}/world`, tile, picture, WORLD_QUALITY));
}
bytes.world = await sumOf(writing);

console.log(`world ${worldSet.length} tiles, ${Math.round(bytes.world / 1000)} kB, ${seconds()} s`);

const features = readIsland();
const terrain = shared(surveyTerrain(features));
const islandSet = islandTiles(features, terrain);
const pictures = await paintBlocks(paintedBlocks(islandSet), { terrain, ocean: oceanGrid(world) });
for (let z = ISLAND_FINEST; z >= COARSEST; z -= 1) {
  const ofZoom = [...islandSet.values()].filter((tile) => tile.z === z);
  for (const tile of ofZoom) if (!pictures.has(nameOf(tile))) pictures.set(nameOf(tile), joined(childrenOf(tile).map((child) => pictureOf(child))));
  bytes.island += await sumOf(ofZoom.map((tile) => writeTile(`${OUT}/island`, tile, pictureOf(tile), ISLAND_QUALITY[z] ?? 78)));
}

const index = {
  about: 'Written by imagery/paint.mjs. Tiles are 512 x 512 px, XYZ, Web Mercator; z is the folder, the zoom of the map is z + 1. Runs are [y, first x, last x].',
  url: '{set}/{z}/{x}/{y}.webp',
  tileSize: 512,
  zoomOffset: -1,
  painted: digestOfSources(),
  sets: [
    { name: 'world', minZoom: 1, maxZoom: WORLD_FINEST + 1, bounds: boundsOf(worldSet), attribution: 'NASA Earth Observatory, Blue Marble; coasts and borders: Natural Earth', tiles: runsOf(worldSet) },
    { name: 'island', minZoom: COARSEST + 1, maxZoom: ISLAND_FINEST + 1, bounds: boundsOf([...islandSet.values()].filter(({ z }) => z === COARSEST)), attribution: 'Greywether, a fictional island', tiles: runsOf(islandSet.values()) },
  ],
};
writeFileSync(`${OUT}/index.json`, `${JSON.stringify(index)}\n`);
console.log(`island ${islandSet.size} tiles, ${Math.round(bytes.island / 1000)} kB, ${seconds()} s`);

/** @param {Tile} tile */
function pictureOf(tile) {
  const picture = pictures.get(nameOf(tile));
  if (!picture) throw new Error(`${nameOf(tile)} was not painted`);
  return picture;
}

/** @param {Promise<number>[]} sizes */
async function sumOf(sizes) {
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Since the run began. */
function seconds() {
  return Math.round((performance.now() - begun) / 1000);
}

/**
 * South, west, north, east of tiles of one zoom or more.
 * @param {Tile[]} tiles
 */
function boundsOf(tiles) {
  const corner = (/** @type {number} */ x, /** @type {number} */ y) => fromWorld([x, y]).map((v) => Number(v.toFixed(6)));
  const [west, north] = corner(Math.min(...tiles.map(({ z, x }) => x / 2 ** z)), Math.min(...tiles.map(({ z, y }) => y / 2 ** z)));
  const [east, south] = corner(Math.max(...tiles.map(({ z, x }) => (x + 1) / 2 ** z)), Math.max(...tiles.map(({ z, y }) => (y + 1) / 2 ** z)));
  return [south, west, north, east];
}

/**
 * The fields of the terrain in memory that all threads see.
 * @param {import('./terrain.mjs').Terrain} terrain
 */
function shared(terrain) {
  const share = (/** @type {any} */ value) => {
    if (Array.isArray(value)) return value.map(share);
    if (!ArrayBuffer.isView(value)) return value;
    const Kind = /** @type {any} */ (value.constructor);
    const copy = new Kind(new SharedArrayBuffer(value.byteLength));
    copy.set(value);
    return copy;
  };
  return /** @type {import('./terrain.mjs').Terrain} */ (Object.fromEntries(Object.entries(terrain).map(([key, value]) => [key, share(value)])));
}

/**
 * @param {Tile[][]} blocks
 * @param {{ terrain: import('./terrain.mjs').Terrain, ocean: Float32Array }} data
 * @returns {Promise<Map<string, Uint8ClampedArray>>} pictures by name of tile
 */
async function paintBlocks(blocks, data) {
  /** @type {Map<string, Uint8ClampedArray>} */
  const pictures = new Map();
  const waiting = [...blocks];
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL('island-worker.mjs', import.meta.url), { workerData: data });
    const next = () => {
      const block = waiting.shift();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node.js, no window
      if (block) worker.postMessage(block);
      else resolve(worker.terminate());
    };
    worker.on('error', reject);
    worker.on('message', (/** @type {{ tile: Tile, picture: Uint8ClampedArray }[]} */ painted) => {
      for (const { tile, picture } of painted) pictures.set(nameOf(tile), picture);
      next();
    });
    next();
  })));
  return pictures;
}
