// The sea: the colour of the depth, weed and sand below, swell, and surf by kind of shore. Far out it becomes the ocean of the
// world picture, so that the two meet without an edge.

import { SHELTERED } from './sheet.mjs';
import { readRow } from './terrain.mjs';
import { cloud, grain, noiseAt, ramp, stones } from './noise.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./terrain.mjs').Terrain} Terrain */

/** Water of this colour hides the bottom: of red light a third is left after 2 m, of green after 9 m, of blue after 11 m. */
const DEEP = [17, 55, 88];
const CLEAR_M = [2.6, 9, 11.5];

/** Within so many metres of the shore the sea is ours, from the second on it is the world's; it fades to a third in so many. */
const OURS_M = [150, 3700];
const FADES_M = 1500;

/**
 * @param {Sheet} sheet
 * @param {Terrain} terrain
 * @param {(x: number, y: number) => [number, number, number]} ocean colour of the world picture at a place in ground metres
 */
export function paintSea(sheet, terrain, ocean) {
  const { width, height, metres } = sheet;
  const row = () => new Float32Array(width);
  const [shore, depth, cliff, rock, beach, mud, quay] = Array.from({ length: 7 }, row);
  const fields = [terrain.shore, terrain.depth, terrain.cliff, terrain.rock, terrain.beach, terrain.mud, terrain.quay];
  const rows = [shore, depth, cliff, rock, beach, mud, quay];
  for (let j = 0; j < height; j += 1) {
    fields.forEach((field, k) => readRow(terrain, field, sheet, j, rows[k]));
    const y = sheet.north + (j + 0.5) * metres;
    // The picture of the world changes slowly: one look in 64 pixels is enough.
    let [r0, g0, b0] = [0, 0, 0];
    for (let i = 0; i < width; i += 1) {
      const x = sheet.west + (i + 0.5) * metres;
      if ((i & 63) === 0) [r0, g0, b0] = ocean(x, y);
      if (shore[i] > 8) continue;
      const at = j * width + i;
      const off = beyond(terrain, x, y) + Math.max(0, -shore[i]);

      const wide = noiseAt(cloud, x / 9, y / 9);
      const near = noiseAt(cloud, x / 1.1, y / 1.1 + 200);
      const fine = noiseAt(grain, x / 0.5, y / 0.5);

      // Swell from the south-west, bent by noise; the finer the picture the finer the waves in it.
      const u = 0.62 * x - 0.78 * y;
      const v = 0.78 * x + 0.62 * y;
      const swell = noiseAt(cloud, u / 0.55 + wide, v / 2.6);
      const chop = noiseAt(grain, u / 0.42 + 40, v / 1.1) * ramp(4, 1, metres);

      const d = Math.max(0.05, depth[i] * (1 + 0.32 * wide) + near * Math.min(1.6, 0.2 + depth[i] * 0.16));
      // The bottom: sand off beaches, weed and boulders off rock, mud in the lagoon.
      const reef = ramp(330, 40, off) * (rock[i] + cliff[i]);
      const weed = Math.min(0.9, reef * ramp(-0.5, 0.7, 0.7 * near + 0.6 * wide + 0.25 * fine - 0.35 + 0.5 * ramp(140, 10, off)) + 0.4 * beach[i] * ramp(0.35, 0.9, wide + 0.7 * near));
      const sandy = 1 - weed;
      let bottomR = 205 * sandy + 62 * weed;
      let bottomG = 196 * sandy + 66 * weed;
      let bottomB = 158 * sandy + 46 * weed;
      const muddy = mud[i];
      bottomR += (134 - bottomR) * muddy;
      bottomG += (126 - bottomG) * muddy;
      bottomB += (98 - bottomB) * muddy;
      const dim = 0.92 - 0.3 * muddy;
      const murk = 1 + 1.6 * muddy + 0.8 * quay[i];
      const deepR = DEEP[0] + 26 * muddy + 14 * quay[i];
      const deepG = DEEP[1] + 26 * muddy + 12 * quay[i];
      const deepB = DEEP[2] - 8 * muddy;
      let r = deepR + (bottomR * dim - deepR) * Math.exp((-d * murk) / CLEAR_M[0]) ;
      let g = deepG + (bottomG * dim - deepG) * Math.exp((-d * murk) / CLEAR_M[1]) * 0.78;
      let b = deepB + (bottomB * dim - deepB) * Math.exp((-d * murk) / CLEAR_M[2]) * 0.72;

      const sheltered = sheet.use[at] === SHELTERED;
      const calm = sheltered ? 0.4 : 1 - 0.85 * Math.max(muddy, quay[i]) * ramp(420, 120, off);
      const glint = (3.6 * swell * ramp(9, 0.8, metres) + 3.2 * chop) * calm;
      r += glint + 2 * wide;
      g += glint * 1.05 + 3 * wide;
      b += glint + 3 * wide;

      const foam = sheltered ? 0 : surf({ off: Math.max(0, -shore[i]), near, fine, wide, x, y, cliff: cliff[i], rock: rock[i], beach: beach[i], swell });
      if (foam > 0) {
        r += (238 - r) * foam;
        g += (243 - g) * foam;
        b += (243 - b) * foam;
      } else if (off > 60 && !sheltered && muddy < 0.2 && swell + chop > 1.15 && noiseAt(cloud, x / 3, y / 3 + 77) > 0.1) {
        const cap = 0.32 * ramp(1.15, 1.6, swell + chop) * ramp(2, 0.6, metres);
        r += (225 - r) * cap;
        g += (232 - g) * cap;
        b += (236 - b) * cap;
      }

      const ours = Math.exp(-Math.max(0, off - OURS_M[0]) / FADES_M) * ramp(OURS_M[1], OURS_M[0], off + 200 * wide);
      sheet.red[at] = r0 + (r - r0) * ours;
      sheet.green[at] = g0 + (g - g0) * ours;
      sheet.blue[at] = b0 + (b - b0) * ours;
      sheet.water[at] = 1;
    }
  }
}

/**
 * Metres from the mesh, for places outside of it.
 * @param {Terrain} terrain
 * @param {number} x
 * @param {number} y
 */
function beyond({ west, north, columns, rows }, x, y) {
  return Math.hypot(Math.max(0, west - x, x - west - (columns - 1) * 4), Math.max(0, north - y, y - north - (rows - 1) * 4));
}

/**
 * White water, 0 to 1: rows of breakers on a beach, a torn fringe on rock and under cliffs.
 * @param {{off: number, near: number, fine: number, wide: number, x: number, y: number, cliff: number, rock: number, beach: number, swell: number}} place
 */
function surf({ off, near, fine, wide, x, y, cliff, rock, beach, swell }) {
  if (off > 95) return 0;
  let foam = 0;
  const lace = noiseAt(stones, x / 0.32 + 3 * near, y / 0.32);
  if (beach > 0.02) {
    const bend = off + 5 * near + 4 * swell;
    for (const [at, breadth, strength] of BREAKERS) {
      const wave = bend - at - 7 * wide;
      // The front is sharp on the side of the beach and trails off to sea.
      const front = wave < 0 ? ramp(-breadth * 0.45, 0, wave) : ramp(breadth * 1.6, 0, wave);
      const broken = ramp(-0.35, 0.45, near * 0.7 + noiseAt(cloud, x / 0.8 + at, y / 0.8) + strength - 0.55);
      foam = Math.max(foam, beach * front * broken * (0.55 + 0.3 * fine + 0.35 * (1 - lace)) * strength);
    }
    foam = Math.max(foam, beach * ramp(5, 0, off + 2.5 * near) * (0.5 + 0.35 * fine));
  }
  const rough = cliff + rock;
  if (rough > 0.02) {
    const reach = 11 + 10 * near + 7 * wide;
    const torn = ramp(reach + 9, reach * 0.15, off) * ramp(-0.25, 0.75, near * 0.8 + 0.55 * fine + 0.5 * (1 - lace) - 0.1 + ramp(9, 0, off) * 0.5);
    foam = Math.max(foam, rough * torn * 0.85);
  }
  return Math.max(0, Math.min(0.95, foam));
}

/** Metres from the shore, breadth in metres, strength. */
const BREAKERS = [[12, 4.5, 1], [30, 5, 0.95], [54, 5, 0.7]];
