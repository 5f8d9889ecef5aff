// The ground of the island as it would be without people: grass, moor, rock, beach, the edge of the land.

import { HIDDEN } from './sheet.mjs';
import { COVERS, isEmptyRow, readRow } from './terrain.mjs';
import { cloud, grain, noiseAt, ramp, ridge, stones } from './noise.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./terrain.mjs').Terrain} Terrain */

/**
 * Colours of each cover: between the two by fine noise. `fringe` is how ragged its edge is, `bush_m` how high it grows.
 * @type {Record<string, { from: number[], to: number[], fringe: number, bush_m: number, size_m: number }>}
 */
const GROWTH = {
  heather: { from: [84, 80, 58], to: [132, 112, 86], fringe: 1, bush_m: 0.35, size_m: 1.1 },
  'maritime-grass': { from: [122, 132, 82], to: [146, 146, 100], fringe: 1, bush_m: 0.1, size_m: 1 },
  gorse: { from: [66, 82, 46], to: [104, 108, 52], fringe: 0.9, bush_m: 1.5, size_m: 3 },
  bracken: { from: [98, 108, 58], to: [122, 118, 68], fringe: 0.8, bush_m: 0.7, size_m: 1.4 },
  bog: { from: [92, 88, 58], to: [124, 114, 74], fringe: 0.7, bush_m: 0.15, size_m: 2.4 },
  scree: { from: [128, 124, 116], to: [156, 150, 140], fringe: 0.8, bush_m: 0.4, size_m: 1 },
  marsh: { from: [92, 106, 62], to: [122, 122, 78], fringe: 0.6, bush_m: 0.2, size_m: 1.6 },
};

/** How far the fall from the edge of the land to the sea reaches inland. */
const CLIFF_M = 11;

/**
 * Paints the land of a sheet; `land` tells how much of each pixel is land.
 * @param {Sheet} sheet
 * @param {Terrain} terrain
 * @param {Float32Array} land
 */
export function paintLand(sheet, terrain, land) {
  const { width, height, metres } = sheet;
  const row = () => new Float32Array(width);
  const [shore, high, east, south, cliff, rock, beach, mud] = Array.from({ length: 8 }, row);
  const cover = COVERS.map(row);
  const fields = [terrain.shore, terrain.land, terrain.riseEast, terrain.riseSouth, terrain.cliff, terrain.rock, terrain.beach, terrain.mud];
  const rows = [shore, high, east, south, cliff, rock, beach, mud];
  for (let j = 0; j < height; j += 1) {
    let any = false;
    for (let i = 0; i < width && !any; i += 1) any = land[j * width + i] > 0;
    if (!any) continue;
    fields.forEach((field, k) => readRow(terrain, field, sheet, j, rows[k]));
    const grows = COVERS.map((_, k) => k).filter((k) => !isEmptyRow(terrain, terrain.covers[k], sheet, j));
    for (const k of grows) readRow(terrain, terrain.covers[k], sheet, j, cover[k], 1 / 255);
    const y = sheet.north + (j + 0.5) * metres;
    for (let i = 0; i < width; i += 1) {
      const at = j * width + i;
      const part = land[at];
      if (part === 0) continue;
      const x = sheet.west + (i + 0.5) * metres;
      const d = shore[i];
      const h = high[i];
      if (sheet.use[at] === HIDDEN) {
        sheet.water[at] = 0;
        sheet.ground[at] = h;
        sheet.riseEast[at] = east[i];
        sheet.riseSouth[at] = south[i];
        continue;
      }

      // Each noise is turned by its own angle, so that the grids of their tables never show.
      const far = noiseAt(cloud, (0.8 * x + 0.6 * y) / 5.3, (0.8 * y - 0.6 * x) / 5.3);
      const near = noiseAt(cloud, (0.96 * x - 0.28 * y) / 0.9 + 31, (0.96 * y + 0.28 * x) / 0.9);
      const fine = noiseAt(grain, x / 0.22, y / 0.22);

      // Grass: greener in the lee of the low ground, bleached on the heights and by the sea.
      const dry = ramp(-0.7, 1.2, 0.6 * far + 0.4 * near + (h - 40) / 75 + 0.5 * ramp(80, 0, d));
      let r = 107 + 31 * dry + 8 * near + 5 * fine;
      let g = 119 + 13 * dry + 6 * near + 5 * fine;
      let b = 68 + 21 * dry + 4 * near + 3 * fine;
      let bush = 0.08 * fine;

      for (let n = 0; n < grows.length; n += 1) {
        const k = grows[n];
        const w = cover[k][i];
        if (w < 0.02) continue;
        const { from, to, fringe, bush_m, size_m } = GROWTH[COVERS[k]];
        const ragged = w + fringe * (0.34 * noiseAt(cloud, (x + 0.5 * y) / 0.8 + 70 * k, (y - 0.5 * x) / 0.8) + 0.24 * noiseAt(grain, x / (0.4 * size_m) + 17 * k, y / (0.4 * size_m)));
        const grown = 0.92 * ramp(0.32, 0.66, ragged);
        if (grown === 0) continue;
        const tuft = noiseAt(grain, x / (0.16 * size_m) + 9 * k, y / (0.16 * size_m));
        const mix = Math.max(0, Math.min(1, 0.5 + 0.36 * tuft + 0.3 * near + 0.35 * far));
        r += (from[0] + (to[0] - from[0]) * mix - r) * grown;
        g += (from[1] + (to[1] - from[1]) * mix - g) * grown;
        b += (from[2] + (to[2] - from[2]) * mix - b) * grown;
        bush += grown * bush_m * (0.5 + 0.5 * tuft);
      }

      // Bare rock on steep slopes, in outcrops on the heights, and at the edge of the land.
      const steep = Math.hypot(east[i], south[i]);
      const brink = d < 45 && cliff[i] + rock[i] > 0.02;
      let crag = 0;
      if (brink || steep > 0.16) {
        crag = noiseAt(ridge, (0.94 * x + 0.34 * y) / 0.55, (0.94 * y - 0.34 * x) / 0.55);
        const bare = ramp(0.55, 0.95, steep * 0.85 + 0.3 * crag + 0.16 * near + 0.1 * ramp(90, 190, h));
        const brim = d + 5 * near + 3.5 * crag;
        const face = cliff[i] * ramp(CLIFF_M * 1.5, CLIFF_M * 0.75, brim) + rock[i] * ramp(17, 7, brim);
        const stone = Math.min(1, Math.max(bare, face));
        if (stone > 0) {
          const layer = noiseAt(grain, (x + y) / 0.9, (x - y) / 2.6);
          const tone = 1 + 0.13 * crag + 0.1 * layer + 0.09 * fine;
          const wet = ramp(5, 1, d + 2 * near);
          const lichen = ramp(0, 0.8, near) * (1 - wet);
          r += ((126 + 14 * lichen - 48 * wet) * tone - r) * stone;
          g += ((118 + 10 * lichen - 44 * wet) * tone - g) * stone;
          b += ((106 - 8 * lichen - 40 * wet) * tone - b) * stone;
          bush += stone * (1.1 * crag + 0.5 * fine + 0.3);
        }
        if (brink && rock[i] > 0.02) {
          const shingle = 0.6 * rock[i] * ramp(7, 2.5, d + 3 * near) * (0.4 + 0.6 * noiseAt(stones, x / 0.3, y / 0.3));
          r += (104 - r) * shingle;
          g += (98 - g) * shingle;
          b += (88 - b) * shingle;
        }
      }

      const flat = mud[i] * ramp(26, 8, d + 8 * near);
      if (flat > 0) {
        r += (116 + 10 * near - r) * flat;
        g += (108 + 9 * near - g) * flat;
        b += (86 + 7 * near - b) * flat;
        bush *= 1 - 0.8 * flat;
      }

      sheet.mix(at, r, g, b, part);
      sheet.water[at] *= 1 - part;
      const fall = brink ? Math.min(1, cliff[i] * ramp(CLIFF_M + 3 * crag, 0, d + 2 * near) + rock[i] * ramp(8, 0, d + 2 * near)) : 0;
      sheet.ground[at] = h * part;
      sheet.riseEast[at] = east[i];
      sheet.riseSouth[at] = south[i];
      sheet.above[at] = part * (bush - h * fall * (0.96 - 0.1 * crag));
    }
  }
}

/**
 * Sand: dry above, dark and smooth where the last wave ran, tufts of marram at the back.
 * @param {Sheet} sheet
 * @param {Terrain} terrain
 * @param {import('./island-data.mjs').Feature} beach
 */
export function paintBeach(sheet, terrain, beach) {
  const shore = new Float32Array(sheet.width);
  let last = -1;
  sheet.fill(beach.lines[0], (i, x, y, cover) => {
    const j = Math.floor(i / sheet.width);
    if (j !== last) readRow(terrain, terrain.shore, sheet, j, shore);
    last = j;
    const d = shore[i % sheet.width];
    const near = noiseAt(cloud, x / 0.5, y / 0.5);
    const fine = noiseAt(grain, x / 0.14, y / 0.14);
    const wet = ramp(9, 2.5, d + 2.2 * near);
    const wrack = ramp(1.1, 0.2, Math.abs(d - 12 - 2.5 * near)) * ramp(-0.3, 0.6, fine + near);
    const marram = ramp(0.1, 0.55, (d - 24) / 14 + 0.5 * near + 0.45 * fine);
    let r = 214 - 52 * wet + 7 * near + 5 * fine;
    let g = 199 - 50 * wet + 7 * near + 5 * fine;
    let b = 162 - 36 * wet + 6 * near + 5 * fine;
    r += (112 - r) * 0.5 * wrack + (132 + 12 * fine - r) * 0.8 * marram;
    g += (98 - g) * 0.5 * wrack + (138 + 12 * fine - g) * 0.8 * marram;
    b += (78 - b) * 0.5 * wrack + (88 - b) * 0.8 * marram;
    sheet.mix(i, r, g, b, cover);
    sheet.above[i] += (0.12 * fine + marram * (0.5 + 0.5 * fine) + 0.3 * near * (1 - wet) - sheet.above[i]) * cover;
  });
}

/**
 * Rocks off the shore, with weed at the foot.
 * @param {Sheet} sheet
 * @param {import('./island-data.mjs').Feature} feature
 */
export function paintRock(sheet, feature) {
  const [ring] = feature.lines;
  const [x0, y0, x1, y1] = feature.box;
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const size = (x1 - x0 + y1 - y0) / 4;
  sheet.fill(ring, (i, x, y, cover) => {
    const crag = noiseAt(ridge, x / 0.2, y / 0.2);
    const fine = noiseAt(grain, x / 0.15, y / 0.15);
    const up = Math.max(0, 1 - Math.hypot(x - cx, y - cy) / size);
    const wet = ramp(0.55, 0.15, up + 0.12 * crag);
    const tone = 1 + 0.14 * crag + 0.1 * fine;
    sheet.mix(i, (124 - 50 * wet) * tone, (117 - 46 * wet) * tone, (105 - 42 * wet) * tone, cover);
    sheet.water[i] *= 1 - cover;
    sheet.above[i] = Math.max(sheet.above[i], cover * (0.4 + size * 0.55 * Math.sqrt(up) + 0.8 * crag));
  });
}
