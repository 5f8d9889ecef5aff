// Roads, paths, the railway, streams and other water inland.

import { cloud, grain, hash, noiseAt, ramp, stones } from './noise.mjs';
import { onLine } from './sheet.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */

/**
 * @param {Sheet} sheet
 * @param {number} i
 * @param {number} cover
 */
function flatten(sheet, i, cover) {
  sheet.above[i] *= 1 - cover;
  sheet.water[i] *= 1 - cover;
  if (cover > 0.3) sheet.clear[i] = 1;
}

/** Surfaces of roads. @type {Record<string, number[]>} */
const ROADS = { 'main-road': [126, 124, 120], lane: [132, 129, 122], 'depot-road': [168, 163, 151] };

/**
 * A made road: a verge, a surface worn brighter by wheels and darker in the middle, patches.
 * @param {Sheet} sheet
 * @param {Feature} road
 */
export function paintRoad(sheet, { kind, lines, properties: { width_m }, seed }) {
  const half = width_m / 2;
  const [r, g, b] = ROADS[kind];
  const slabs = kind === 'depot-road';
  for (const line of lines)
    sheet.stroke(line, half + 1.8, (i, x, y, across, along) => {
      const n = noiseAt(cloud, x / 0.5, y / 0.5);
      const fine = noiseAt(grain, x / 0.16, y / 0.16);
      const d = Math.abs(across);
      const verge = sheet.clear[i] ? 0 : onLine(half + 1 + 0.5 * n, across, sheet.metres);
      sheet.mix(i, 122 + 9 * n + 6 * fine, 124 + 8 * n + 6 * fine, 82 + 6 * n, 0.7 * verge);
      sheet.above[i] *= 1 - verge;
      const cover = onLine(half, across, sheet.metres);
      if (cover === 0) return;
      const wheels = ramp(0.55, 0.1, Math.abs(d - half * 0.52)) * 7;
      let tone = wheels + 4 * n + 4 * fine - ramp(half - 0.5, half, d) * 9;
      if (slabs) {
        const slab = Math.floor(along / 5);
        tone += 10 * (hash(slab, across > 0 ? 1 : 0, seed) - 0.5);
        tone -= 26 * Math.max(onLine(0.08, along - 5 * Math.round(along / 5), sheet.metres), onLine(0.08, across, sheet.metres));
      } else if (hash(Math.floor(along / 9), Math.floor(across / (half + 0.01)), seed) < 0.07) tone -= 11;
      sheet.mix(i, r + tone, g + tone, b + tone, cover);
      if (kind === 'main-road') {
        const dash = along - 9 * Math.floor(along / 9) < 4 ? onLine(0.07, across, sheet.metres) : 0;
        const edge = onLine(0.06, d - half + 0.35, sheet.metres);
        sheet.mix(i, 216, 214, 206, Math.max(dash, 0.7 * edge));
      }
      flatten(sheet, i, cover);
    });
}

/**
 * Two wheel tracks with grass between them.
 * @param {Sheet} sheet
 * @param {Feature} track
 */
export function paintTrack(sheet, { lines, properties: { width_m } }) {
  for (const line of lines)
    sheet.stroke(line, width_m / 2 + 0.8, (i, x, y, across) => {
      const n = noiseAt(cloud, x / 0.3, y / 0.3);
      const fine = noiseAt(grain, x / 0.16, y / 0.16);
      const d = Math.abs(across);
      const all = onLine(width_m / 2 + 0.25 * n, across, sheet.metres);
      const rut = ramp(0.75, 0.3, Math.abs(d - width_m * 0.29)) * ramp(-0.9, -0.2, n);
      sheet.mix(i, 128 + 8 * n, 126 + 7 * n, 84, 0.6 * all);
      sheet.mix(i, 170 + 9 * n + 7 * fine, 156 + 9 * n + 7 * fine, 128 + 7 * n + 6 * fine, all * 0.85 * rut);
      sheet.above[i] = sheet.above[i] * (1 - all) - 0.06 * rut * all;
      if (all > 0.3) sheet.clear[i] = 1;
    });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} path
 */
export function paintFootpath(sheet, { lines, properties: { width_m } }) {
  for (const line of lines)
    sheet.stroke(line, width_m, (i, x, y, across) => {
      const n = noiseAt(cloud, x / 0.22, y / 0.22);
      const cover = onLine(width_m * 0.4 + 0.22 * n, across + 0.25 * n, sheet.metres);
      sheet.mix(i, 160 + 12 * n, 148 + 12 * n, 116 + 9 * n, 0.72 * cover);
      sheet.above[i] *= 1 - 0.8 * cover;
    });
}

/**
 * Ballast, sleepers, rails.
 * @param {Sheet} sheet
 * @param {Feature} railway
 */
export function paintRailway(sheet, { lines, properties: { width_m, gauge_mm = 750 } }) {
  const half = width_m / 2;
  const gauge = gauge_mm / 2000;
  for (const line of lines)
    sheet.stroke(line, half + 1.4, (i, x, y, across, along) => {
      const n = noiseAt(cloud, x / 0.3, y / 0.3);
      const fine = noiseAt(grain, x / 0.1, y / 0.1);
      const d = Math.abs(across);
      sheet.mix(i, 118 + 8 * n, 114 + 8 * n, 82 + 5 * n, 0.6 * onLine(half + 0.9 + 0.4 * n, across, sheet.metres));
      const cover = onLine(half, across, sheet.metres);
      if (cover === 0) return;
      const oil = ramp(0.9, 0.2, d) * 12;
      sheet.mix(i, 138 - oil + 8 * fine + 5 * n, 129 - oil + 8 * fine + 5 * n, 117 - oil + 8 * fine, cover);
      flatten(sheet, i, cover);
      sheet.above[i] = 0.35 * cover * ramp(half, half - 0.7, d) + 0.03 * fine;
      const sleeper = onLine(0.8, across, sheet.metres) * onLine(0.13, along - 0.7 * Math.round(along / 0.7), sheet.metres);
      sheet.mix(i, 78, 68, 58, 0.8 * sleeper);
      const rail = onLine(0.06, d - gauge, sheet.metres);
      sheet.mix(i, 176, 164, 152, 0.9 * rail);
      sheet.above[i] += 0.14 * rail;
    });
}

/**
 * Boards or asphalt between the rails where a road crosses.
 * @param {Sheet} sheet
 * @param {Feature} crossing
 */
export function paintLevelCrossing(sheet, { lines: [[at]], properties: { width_m, bearing_deg } }) {
  const turn = (bearing_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), -Math.cos(turn)];
  const line = /** @type {import('./mercator.mjs').Point[]} */ ([[at[0] - s * 2.2, at[1] - c * 2.2], [at[0] + s * 2.2, at[1] + c * 2.2]]);
  sheet.stroke(line, width_m / 2, (i, x, y, across, along) => {
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    const cover = onLine(width_m / 2, across, sheet.metres) * (along > 0 && along < 4.4 ? 1 : 0);
    sheet.mix(i, 120 + 5 * n, 112 + 5 * n, 102 + 5 * n, 0.85 * cover);
    sheet.mix(i, 176, 166, 154, cover * 0.8 * Math.max(onLine(0.06, along - 1.82, sheet.metres), onLine(0.06, along - 2.58, sheet.metres)));
    sheet.above[i] *= 1 - cover;
  });
}

/**
 * Parapets on both sides of what crosses the water.
 * @param {Sheet} sheet
 * @param {Feature} bridge
 */
export function paintBridge(sheet, { lines: [line], properties: { width_m } }) {
  const half = width_m / 2;
  sheet.stroke(line, half + 0.5, (i, x, y, across, along) => {
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    const wall = onLine(0.28, Math.abs(across) - half + 0.2, sheet.metres);
    sheet.mix(i, 152 + 9 * n, 147 + 9 * n, 136 + 9 * n, wall);
    sheet.above[i] = Math.max(sheet.above[i], 1.2 * wall);
    if (along >= 0) sheet.water[i] *= 1 - onLine(half, across, sheet.metres);
  });
}

/**
 * A burn: banks with rank growth, dark water with stones and white riffles.
 * @param {Sheet} sheet
 * @param {Feature} stream
 */
export function paintStream(sheet, { lines, properties: { width_m } }) {
  const half = width_m / 2;
  for (const line of lines)
    sheet.stroke(line, half + 5, (i, x, y, across, along) => {
      const n = noiseAt(cloud, x / 0.35, y / 0.35);
      const fine = noiseAt(grain, x / 0.2, y / 0.2);
      const d = Math.abs(across + 0.5 * n);
      const bank = ramp(half + 4.4, half + 0.6, d + 1.4 * n);
      sheet.mix(i, 88 + 9 * n + 8 * fine, 104 + 8 * n + 8 * fine, 56 + 5 * fine, 0.75 * bank);
      sheet.above[i] += bank * (0.3 + 0.4 * fine);
      const cover = onLine(half * (0.86 + 0.16 * n), d, sheet.metres);
      if (cover === 0) return;
      const riffle = ramp(0.55, 0.95, noiseAt(grain, across / 0.25, along / 0.7) + 0.4 * noiseAt(cloud, along / 0.6, 5));
      const shelf = ramp(half * 0.4, half, d);
      sheet.mix(i, 62 + 34 * shelf + 90 * riffle, 70 + 26 * shelf + 92 * riffle, 58 + 18 * shelf + 96 * riffle, cover);
      sheet.above[i] += (-0.6 - sheet.above[i]) * cover;
      sheet.water[i] = cover * 0.6;
      sheet.clear[i] = 1;
    });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} pond
 */
export function paintPond(sheet, { lines: [ring], properties: { name = '' } }) {
  const pit = name.startsWith('Quarry');
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.6, y / 0.6);
    const fine = noiseAt(grain, x / 0.3, y / 0.3);
    const deep = pit ? [52, 96, 98] : [50, 64, 56];
    sheet.mix(i, deep[0] + 5 * n + 2 * fine, deep[1] + 6 * n + 2 * fine, deep[2] + 5 * n + 2 * fine, cover);
    sheet.above[i] += (-0.4 - sheet.above[i]) * cover;
    sheet.water[i] = Math.max(sheet.water[i], cover);
    sheet.clear[i] = 1;
  });
  sheet.stroke([...ring, ring[0]], 4, (i, x, y, across) => {
    const n = noiseAt(cloud, x / 0.25, y / 0.25);
    const fine = noiseAt(grain, x / 0.15, y / 0.15);
    const reed = ramp(2.6 + 2 * n, 0.5, Math.abs(across));
    sheet.mix(i, (pit ? 140 : 92) + 12 * fine, (pit ? 132 : 106) + 12 * fine, (pit ? 114 : 58) + 6 * fine, 0.85 * reed);
    sheet.water[i] *= 1 - reed;
    sheet.above[i] += reed * 0.5 * Math.max(0, fine);
  });
}

/**
 * A round basin with a concrete rim.
 * @param {Sheet} sheet
 * @param {Feature} basin
 */
export function paintBasin(sheet, { lines: [ring] }) {
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.4, y / 0.4);
    sheet.mix(i, 62 + 6 * n, 88 + 7 * n, 84 + 6 * n, cover);
    sheet.water[i] = cover;
    sheet.above[i] = -0.5 * cover;
    sheet.clear[i] = 1;
  });
  sheet.stroke([...ring, ring[0]], 1.6, (i, x, y, across) => {
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    sheet.mix(i, 128 + 8 * n, 130 + 8 * n, 88, 0.5 * onLine(1.4, across, sheet.metres));
    const cover = onLine(0.42, across, sheet.metres);
    sheet.mix(i, 186 + 6 * n, 182 + 6 * n, 170 + 6 * n, cover);
    sheet.water[i] *= 1 - cover;
    sheet.above[i] += (0.5 - sheet.above[i]) * cover;
  });
}

/** Surfaces of yards. @type {Record<string, number[]>} */
const YARDS = { asphalt: [116, 115, 113], setts: [146, 138, 128], gravel: [168, 158, 136], concrete: [170, 165, 153] };

/**
 * @param {Sheet} sheet
 * @param {Feature} yard
 */
export function paintYard(sheet, { lines: [ring], properties: { surface = 'concrete', bearing_deg = 10 }, seed }) {
  const [r, g, b] = YARDS[surface] ?? YARDS.concrete;
  const turn = (bearing_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const slab = surface === 'concrete' ? 5 : 0;
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.45, y / 0.45);
    const fine = noiseAt(grain, x / 0.14, y / 0.14);
    let tone = 6 * n + 5 * fine;
    const u = x * c + y * s;
    const v = x * s - y * c;
    if (slab) {
      tone += 11 * (hash(Math.floor(u / slab), Math.floor(v / slab), seed) - 0.5);
      tone -= 24 * Math.max(onLine(0.07, u - slab * Math.round(u / slab), sheet.metres), onLine(0.07, v - slab * Math.round(v / slab), sheet.metres));
    } else if (surface === 'setts') tone += 14 * (noiseAt(stones, u / 0.06, v / 0.06) - 0.5);
    // Oil, rust and tyre marks.
    tone -= 13 * ramp(0.45, 1, noiseAt(cloud, x / 0.28 + 13, y / 0.28) + 0.3 * n);
    sheet.mix(i, r + tone, g + tone, b + tone, cover);
    flatten(sheet, i, cover);
  });
}

/**
 * A bite out of the hill: bare floor, steep broken walls, spoil.
 * @param {Sheet} sheet
 * @param {Feature} quarry
 */
export function paintQuarry(sheet, { lines: [ring] }) {
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.7, y / 0.7);
    const fine = noiseAt(grain, x / 0.2, y / 0.2);
    const heap = ramp(0.35, 0.8, n + 0.2 * fine);
    const tone = 9 * n + 8 * fine;
    sheet.mix(i, 166 + tone - 14 * heap, 156 + tone - 13 * heap, 138 + tone - 12 * heap, cover);
    sheet.above[i] += (-5 + 2.6 * heap + 0.4 * fine - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
    sheet.clear[i] = 1;
  });
  sheet.stroke([...ring, ring[0]], 9, (i, x, y, across) => {
    const crag = noiseAt(stones, x / 0.25, y / 0.25);
    const n = noiseAt(cloud, x / 0.3, y / 0.3);
    const face = ramp(7.5 + 3 * n, 4 + 2 * n, Math.abs(across));
    sheet.mix(i, 132 + 26 * crag + 9 * n, 124 + 25 * crag + 9 * n, 110 + 22 * crag, 0.9 * face);
    sheet.above[i] += face * (0.8 * crag + 0.4 * n);
  });
}
