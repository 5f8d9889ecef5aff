// The harbour: quay, slipway, breakwaters of piled rock, jetties, boats.

import { cloud, grain, hash, noiseAt, ramp, stones } from './noise.mjs';
import { onLine } from './sheet.mjs';
import { edgeDistance } from './buildings.mjs';
import { QUAY_M } from './terrain.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */


/**
 * @param {Sheet} sheet
 * @param {Feature} quay
 */
export function paintQuay(sheet, { lines: [ring], seed }) {
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(cloud, x / 0.4, y / 0.4);
    const fine = noiseAt(grain, x / 0.15, y / 0.15);
    const d = edgeDistance(ring, x, y);
    const slab = hash(Math.floor(x / 6), Math.floor(y / 6), seed);
    const joint = Math.max(onLine(0.07, x - 6 * Math.round(x / 6), sheet.metres), onLine(0.07, y - 6 * Math.round(y / 6), sheet.metres));
    const tone = 7 * n + 5 * fine + 9 * (slab - 0.5) - 20 * joint + 14 * ramp(0.9, 0.5, d) - 12 * ramp(0.5, 1, noiseAt(cloud, x / 0.25 + 9, y / 0.25));
    sheet.mix(i, 170 + tone, 165 + tone, 154 + tone, cover);
    // On land the quay is level with the ground; over the water it stands up.
    const high = sheet.ground[i] > 1 ? 0 : QUAY_M;
    sheet.above[i] += (high - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
    if (cover > 0.3) sheet.clear[i] = 1;
  });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} slipway
 */
export function paintSlipway(sheet, { lines: [ring] }) {
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    const wet = sheet.water[i];
    sheet.mix(i, 158 - 40 * wet + 7 * n, 154 - 34 * wet + 7 * n, 142 - 30 * wet + 6 * n, cover * (1 - 0.35 * wet));
    sheet.above[i] *= 1 - cover;
  });
}

/**
 * Armour of boulders, a concrete walk on top, and the sea breaking on the outer side.
 * @param {Sheet} sheet
 * @param {Feature} breakwater
 */
export function paintBreakwater(sheet, { lines: [ring], properties: { width_m }, box }) {
  const half = width_m / 2;
  const middle = (box[0] + box[2]) / 2;
  sheet.stroke([...ring, ring[0]], 13, (i, x, y, across) => {
    if (sheet.water[i] < 0.5) return;
    const d = Math.abs(across);
    const n = noiseAt(cloud, x / 0.35, y / 0.35);
    const lace = noiseAt(stones, x / 0.22, y / 0.22);
    const open = ramp(-20, 25, x - middle + 0.3 * width_m);
    const foam = ramp(5 + 7 * open + 5 * n, 0.5, d) * (0.25 + 0.65 * open) * ramp(-0.3, 0.6, n + 0.6 * (1 - lace));
    sheet.mix(i, 236, 241, 241, 0.85 * foam);
    const foot = ramp(4, 0, d);
    sheet.mix(i, 62, 80, 80, 0.5 * foot * (1 - foam));
  });
  sheet.fill(ring, (i, x, y, cover) => {
    const d = edgeDistance(ring, x, y);
    const boulder = noiseAt(stones, x / 0.26, y / 0.26);
    const n = noiseAt(grain, x / 0.3, y / 0.3);
    const wet = ramp(1.8, 0.4, d + 0.5 * n);
    const tone = 24 * boulder + 9 * n - 44 * wet;
    sheet.mix(i, 122 + tone, 117 + tone, 108 + tone, cover);
    let high = Math.min(3.2, 0.5 + d * 0.75) + 0.9 * boulder;
    if (d > half - 1.9) {
      sheet.mix(i, 182 + 6 * n, 178 + 6 * n, 166 + 6 * n, cover);
      high = 3.7;
    }
    sheet.above[i] += (high - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
  });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} jetty
 */
export function paintJetty(sheet, { lines: [ring] }) {
  const [a, b] = ring;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  sheet.fill(ring, (i, x, y, cover) => {
    const u = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / long;
    const plank = hash(Math.floor(u / 0.6), 3, 9);
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    const tone = 16 * (plank - 0.5) + 6 * n;
    sheet.mix(i, 152 + tone, 140 + tone, 120 + tone, cover);
    sheet.above[i] += ((sheet.ground[i] > 1 ? 0.2 : 2) - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
  });
}

/** Hull, deck, house. @type {Record<string, number[][]>} */
const PAINT = {
  coaster: [[96, 54, 48], [148, 92, 74], [226, 224, 216]],
  trawler: [[58, 92, 128], [156, 140, 116], [230, 228, 220]],
  fishing: [[66, 110, 104], [170, 152, 124], [228, 226, 218]],
  pilot: [[44, 58, 88], [196, 110, 60], [236, 234, 228]],
  sail: [[236, 234, 228], [204, 186, 150], [226, 226, 222]],
  dinghy: [[206, 200, 186], [150, 118, 84], [150, 118, 84]],
};

/**
 * @param {Sheet} sheet
 * @param {Feature} boat
 */
export function paintBoat(sheet, { lines: [ring], box, properties: { type, bearing_deg }, seed }) {
  const [hullPaint, deck, house] = PAINT[type] ?? PAINT.fishing;
  const turn = (bearing_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), -Math.cos(turn)];
  const [cx, cy] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let [long, beam] = [1, 1];
  for (const [x, y] of ring) {
    long = Math.max(long, Math.abs((x - cx) * s + (y - cy) * c));
    beam = Math.max(beam, Math.abs((x - cx) * c - (y - cy) * s));
  }
  const tint = 36 * (hash(seed, 1, 31) - 0.5);
  const big = type === 'coaster';
  sheet.fill(ring, (i, x, y, cover) => {
    const u = ((x - cx) * s + (y - cy) * c) / long;
    const v = ((x - cx) * c - (y - cy) * s) / beam;
    const d = edgeDistance(ring, x, y);
    const rim = d < 0.1 + 0.08 * beam;
    let paint = rim ? hullPaint : deck;
    let high = big ? 3.4 : type === 'dinghy' ? 0.5 : 1.4;
    if (!rim) high -= big ? 0.7 : 0.3;
    if (type === 'sail') {
      if (Math.abs(v) < 0.42 && u > -0.35 && u < 0.35) [paint, high] = [house, 1.7];
      if (Math.hypot((u - 0.12) * long, v * beam) < 0.16) high = 9;
      if (Math.abs(v) < 0.1 && u < 0.1 && u > -0.6) [paint, high] = [[214, 212, 204], 2.2];
    } else if (type !== 'dinghy') {
      const astern = big ? u > -0.86 && u < -0.58 : u > (type === 'trawler' ? 0 : -0.1) && u < 0.42;
      if (astern && Math.abs(v) < 0.66) [paint, high] = [house, high + (big ? 6 : 2.2)];
      else if (big && Math.abs(v) < 0.62 && u < 0.6 && Math.abs(u * long - 9 * Math.round((u * long) / 9)) > 0.8) [paint, high] = [[122, 96, 82], high + 0.9];
    } else if (Math.abs(u - 0.3 * Math.round(u / 0.3)) < 0.06) paint = [186, 160, 124];
    sheet.mix(i, paint[0] + tint, paint[1] + tint * 0.6, paint[2] + tint * 0.4, cover);
    sheet.above[i] += (high - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
  });
}
