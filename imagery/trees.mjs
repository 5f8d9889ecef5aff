// Trees: every crown for itself, a rough dome or cone with leaves that catch the light. Where each stands follows from its place
// alone, so that pieces of the picture agree about the trees on their common edge.

import { boxOf, inside } from './island-data.mjs';
import { readRow } from './terrain.mjs';
import { cloud, grain, hash, noiseAt, ramp } from './noise.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */

/**
 * @typedef {object} Dome
 * @property {number} x
 * @property {number} y
 * @property {number} radius
 * @property {number} high
 * @property {number[]} colour
 * @property {number} rough how uneven its outline and surface are, 0 to 1
 * @property {number} [cone] 0 round, 1 pointed
 * @property {number} [long] length by breadth
 * @property {number} [turn] radians
 */

/**
 * @param {Sheet} sheet
 * @param {Dome} dome
 */
export function dome(sheet, { x: cx, y: cy, radius, high, colour: [r, g, b], rough, cone = 0, long = 1, turn = 0 }) {
  const { metres, width } = sheet;
  const reach = radius * Math.max(1, long) * (1 + 0.35 * rough) + metres;
  const i0 = Math.max(0, Math.floor((cx - reach - sheet.west) / metres));
  const i1 = Math.min(width - 1, Math.ceil((cx + reach - sheet.west) / metres));
  const j0 = Math.max(0, Math.floor((cy - reach - sheet.north) / metres));
  const j1 = Math.min(sheet.height - 1, Math.ceil((cy + reach - sheet.north) / metres));
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  for (let j = j0; j <= j1; j += 1) {
    const y = sheet.north + (j + 0.5) * metres;
    for (let i = i0; i <= i1; i += 1) {
      const x = sheet.west + (i + 0.5) * metres;
      const dx = x - cx;
      const dy = y - cy;
      const out = Math.hypot((dx * c + dy * s) / long, dy * c - dx * s);
      if (out > reach) continue;
      const bough = rough ? noiseAt(cloud, x / 0.13 + cx, y / 0.13) : 0;
      const leaf = rough ? noiseAt(grain, x / 0.11, y / 0.11 + cy) : 0;
      const edge = radius * (1 + rough * (0.26 * bough + 0.14 * leaf));
      const cover = Math.max(0, Math.min(1, (edge - out) / metres + 0.5));
      if (cover === 0) continue;
      const t = Math.min(1, out / edge);
      const shape = cone ? 1 - cone * 0.8 * t : 0.42 + 0.58 * Math.sqrt(1 - 0.96 * t * t);
      const top = high * shape + rough * (0.9 * bough + 0.65 * leaf) * Math.min(1.2, radius * 0.4);
      const at = j * width + i;
      if (top < sheet.above[at]) continue;
      // Little light falls between the boughs and at the rim.
      const tone = 1 - rough * 0.32 * ramp(0.5, 1, t) + rough * (0.16 * leaf + 0.14 * bough);
      sheet.mix(at, r * tone, g * tone, b * tone, cover);
      sheet.above[at] += (top - sheet.above[at]) * cover;
      if (cover > 0.5) sheet.water[at] = 0;
    }
  }
}

/**
 * What grows in a wood: how far apart, how high, how broad, and the colours between which the trees differ.
 * @type {Record<string, { apart_m: number, high_m: [number, number], radius_m: [number, number], from: number[], to: number[], cone: number, straight: number }>}
 */
const STANDS = {
  deciduous: { apart_m: 6.2, high_m: [8, 14], radius_m: [2.7, 5], from: [100, 122, 66], to: [134, 146, 82], cone: 0, straight: 0.25 },
  conifer: { apart_m: 3.9, high_m: [10, 15], radius_m: [1.6, 2.5], from: [82, 104, 72], to: [104, 122, 80], cone: 0.9, straight: 0.75 },
  orchard: { apart_m: 6.5, high_m: [3.2, 4.6], radius_m: [1.7, 2.5], from: [90, 110, 56], to: [112, 124, 66], cone: 0, straight: 0.94 },
};

/**
 * The floor of a wood: litter and shade; of an orchard: grass.
 * @param {Sheet} sheet
 * @param {Feature} wood
 */
export function paintWoodFloor(sheet, { lines: [ring], properties: { canopy } }) {
  const [r, g, b] = canopy === 'orchard' ? [106, 124, 66] : [66, 70, 42];
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.4, y / 0.4);
    const fine = noiseAt(grain, x / 0.2, y / 0.2);
    sheet.mix(i, r + 9 * n + 5 * fine, g + 8 * n + 5 * fine, b + 5 * n, cover);
    sheet.above[i] += (0.3 * fine - sheet.above[i]) * cover;
  });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} wood
 */
export function paintWood(sheet, { lines: [ring], properties: { canopy } }) {
  const [x0, y0, x1, y1] = boxOf(ring);
  const stand = STANDS[canopy === 'mixed' ? 'deciduous' : canopy];
  const step = stand.apart_m;
  const from = (/** @type {number} */ v, /** @type {number} */ edge) => Math.floor(Math.max(v, edge - 10) / step);
  const to = (/** @type {number} */ v, /** @type {number} */ edge) => Math.ceil(Math.min(v, edge + 10) / step);
  for (let l = from(y0, sheet.north); l <= to(y1, sheet.south); l += 1)
    for (let k = from(x0, sheet.west); k <= to(x1, sheet.east); k += 1) {
      const loose = 1 - stand.straight;
      const x = (k + 0.5 + 0.5 * (l & 1) * (canopy === 'orchard' ? 0 : 1) + loose * (hash(k, l, 61) - 0.5)) * step;
      const y = (l + 0.5 + loose * (hash(k, l, 62) - 0.5)) * step;
      if (!inside([x, y], ring) || isClear(sheet, x, y)) continue;
      const kind = canopy === 'mixed' && noiseAt(cloud, x / 1.1 + 20, y / 1.1) + 0.7 * (hash(k, l, 63) - 0.5) > 0.05 ? STANDS.conifer : stand;
      const size = hash(k, l, 64);
      tree(sheet, x, y, { kind, size, tone: hash(k, l, 65), reach: kind === STANDS.conifer && canopy === 'mixed' ? 1.5 : 1 });
    }
}

/**
 * @param {Sheet} sheet
 * @param {number} x
 * @param {number} y
 * @param {{ kind: typeof STANDS[string], size: number, tone: number, reach: number }} looks
 */
function tree(sheet, x, y, { kind, size, tone, reach }) {
  const colour = kind.from.map((v, k) => v + (kind.to[k] - v) * tone);
  const high = kind.high_m[0] + (kind.high_m[1] - kind.high_m[0]) * size;
  const radius = (kind.radius_m[0] + (kind.radius_m[1] - kind.radius_m[0]) * size) * reach;
  dome(sheet, { x, y, radius, high, colour, rough: kind.cone ? 0.75 : 1, cone: kind.cone });
}

/**
 * Thorn, gorse and boulders, here and there on rough grass.
 * @param {Sheet} sheet
 * @param {import('./terrain.mjs').Terrain} terrain
 */
export function paintShrubs(sheet, terrain) {
  if (sheet.metres > 3) return;
  const step = 7;
  const shore = new Float32Array(sheet.width);
  for (let l = Math.floor(sheet.north / step) - 1; l <= sheet.south / step + 1; l += 1)
    for (let k = Math.floor(sheet.west / step) - 1; k <= sheet.east / step + 1; k += 1) {
      const x = (k + hash(k, l, 71)) * step;
      const y = (l + hash(k, l, 72)) * step;
      const thick = noiseAt(cloud, x / 2.3, y / 2.3) + 0.7 * noiseAt(cloud, x / 0.5, y / 0.5);
      if (hash(k, l, 73) > 0.02 + 0.5 * ramp(0.35, 1.5, thick)) continue;
      const i = Math.floor((x - sheet.west) / sheet.metres);
      const j = Math.floor((y - sheet.north) / sheet.metres);
      if (i < 0 || j < 0 || i >= sheet.width || j >= sheet.height) continue;
      const at = j * sheet.width + i;
      if (sheet.use[at] || sheet.clear[at] || sheet.water[at]) continue;
      readRow(terrain, terrain.shore, sheet, j, shore);
      if (shore[i] < 22) continue;
      const size = hash(k, l, 74);
      const stone = hash(k, l, 75) < 0.2;
      if (stone) dome(sheet, { x, y, radius: 0.5 + 0.7 * size, high: 0.5 + 0.5 * size, colour: [140, 134, 122], rough: 0.4 });
      else dome(sheet, { x, y, radius: 0.7 + 1.5 * size * size, high: 0.8 + 2.2 * size, colour: [88 + 22 * hash(k, l, 76), 102 + 14 * hash(k, l, 77), 58], rough: 1 });
    }
}

/**
 * Single trees in hedges and gardens and along streams.
 * @param {Sheet} sheet
 * @param {Feature} trees
 */
export function paintTrees(sheet, { lines: [points], properties: { crown_m } }) {
  points.forEach(([x, y], k) => {
    if (!sheet.meets([x, y, x, y], 10) || isClear(sheet, x, y)) return;
    const size = hash(k, 5, 66);
    const tone = hash(k, 6, 66);
    dome(sheet, { x, y, radius: crown_m * (0.38 + 0.3 * size), high: crown_m * (0.8 + 0.5 * size), colour: [86 + 30 * tone, 106 + 24 * tone, 56 + 12 * tone], rough: 1 });
  });
}

/**
 * @param {Sheet} sheet
 * @param {number} x
 * @param {number} y
 */
function isClear(sheet, x, y) {
  const i = Math.floor((x - sheet.west) / sheet.metres);
  const j = Math.floor((y - sheet.north) / sheet.metres);
  return i >= 0 && j >= 0 && i < sheet.width && j < sheet.height && sheet.clear[j * sheet.width + i] === 1;
}
