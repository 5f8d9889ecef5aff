// What is special to the depot: earth-covered magazines, traverses, stacks, tanks, masts.

import { cloud, grain, noiseAt, ramp } from './noise.mjs';
import { onLine } from './sheet.mjs';
import { edgeDistance } from './buildings.mjs';
import { hull } from './island-data.mjs';
import { dome } from './trees.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */
/** @typedef {import('./mercator.mjs').Point} Point */

/** Earth banks stand at about two in three. */
const BANK = 0.68;

/**
 * Mown grass of banks: sunburnt on top, with the paths of those who mow it.
 * @param {Sheet} sheet
 * @param {number} i
 * @param {{ x: number, y: number, up: number, cover: number }} place `up` is 0 at the foot and 1 at the crest
 */
function grassBank(sheet, i, { x, y, up, cover }) {
  const n = noiseAt(cloud, x / 0.35, y / 0.35);
  const fine = noiseAt(grain, x / 0.15, y / 0.15);
  const dry = ramp(0.55, 1, up + 0.15 * n);
  sheet.mix(i, 104 + 26 * dry + 8 * n + 6 * fine, 118 + 10 * dry + 6 * n + 6 * fine, 68 + 15 * dry + 4 * n + 3 * fine, cover);
}

/**
 * The grass inside the fence, mown in swaths, with the marks of tyres beside the roads.
 * @param {Sheet} sheet
 * @param {Feature} area
 */
export function paintDepotGrass(sheet, { lines: [ring] }) {
  const turn = (10 * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const near = ramp(3, 1, sheet.metres);
  sheet.fill(ring, (i, x, y, cover) => {
    const u = x * c + y * s;
    const v = x * s - y * c;
    const wide = noiseAt(cloud, (0.8 * x + 0.6 * y) / 5.3, (0.8 * y - 0.6 * x) / 5.3);
    const n = noiseAt(cloud, x / 0.9, y / 0.9 + 90);
    const fine = noiseAt(grain, x / 0.17, y / 0.17);
    const bend = 3 * noiseAt(cloud, v / 4, u / 4);
    const swath = Math.sin((Math.PI * (u + bend)) / 3.1);
    const streak = noiseAt(grain, u / 0.3, v / 5);
    const bare = ramp(0.55, 1.2, n + 0.5 * wide);
    const tone = near * (3.2 * Math.max(-0.5, Math.min(0.5, swath)) * 2 + 2.5 * streak) + 4 * fine + 7 * n + 8 * wide;
    sheet.mix(i, 112 + tone + 22 * bare, 121 + 0.9 * tone + 8 * bare, 72 + 0.7 * tone + 14 * bare, 0.9 * cover);
    sheet.above[i] += (0.08 * fine - sheet.above[i]) * cover;
  });
}

/**
 * A magazine under earth. The cover is open at the front; there the concrete headwall holds the earth, with wings that step down
 * beside it.
 * @param {Sheet} sheet
 * @param {Feature} cover
 */
export function paintEarthCover(sheet, cover) {
  const { height_m } = cover.properties;
  const ring = hull(cover.lines[0]);
  const front = frontOf(ring, cover.properties.front_deg);
  const rest = ring.map((p, k) => /** @type {[Point, Point]} */ ([p, ring[(k + 1) % ring.length]])).filter((_, k) => k !== front);
  sheet.fill(ring, (i, x, y, part) => {
    const d = Math.min(...rest.map(([a, b]) => segmentDistance(a, b, x, y)));
    const n = noiseAt(cloud, x / 0.6, y / 0.6);
    const up = Math.min(1, (d * BANK) / height_m);
    // Round shoulders, a flat top.
    const high = height_m * Math.sin((up * Math.PI) / 2) ** 1.15 + 0.2 * n;
    grassBank(sheet, i, { x, y, up, cover: part });
    sheet.above[i] += (high - sheet.above[i]) * part;
    if (part > 0.3) sheet.clear[i] = 1;
  });
  const [a, b] = [ring[front], ring[(front + 1) % ring.length]];
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  sheet.stroke([a, b], 1.4, (i, x, y, across, along) => {
    const t = along / long;
    // The headwall stands over the middle, the wings slope down to the ground on both sides.
    const reach = Math.abs(t - 0.5) * long;
    const top = Math.max(0.4, Math.min(height_m + 0.7, (long / 2 - reach) * BANK + 1));
    const cover = onLine(0.55, across, sheet.metres) * (along > 0 && along < long ? 1 : 0);
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    sheet.mix(i, 194 + 7 * n, 189 + 7 * n, 176 + 7 * n, cover);
    sheet.above[i] += (top - sheet.above[i]) * cover;
  });
  for (const t of [0.36, 0.64]) {
    // Ventilators on the crest.
    const back = [(ring[(front + 2) % ring.length][0] - b[0]) * t, (ring[(front + 2) % ring.length][1] - b[1]) * t];
    dome(sheet, { x: (a[0] + b[0]) / 2 + back[0], y: (a[1] + b[1]) / 2 + back[1], radius: 0.55, high: height_m + 1.1, colour: [186, 184, 176], rough: 0, cone: 0.3 });
  }
}

/**
 * @param {Sheet} sheet
 * @param {Feature} traverse
 */
export function paintTraverse(sheet, { lines: [ring], properties: { height_m } }) {
  // However narrow the bank, its crest is as high as the data say.
  let widest = 0;
  sheet.fill(ring, (_i, x, y) => (widest = Math.max(widest, edgeDistance(ring, x, y))));
  const half = Math.max(1, Math.min(widest, height_m / BANK));
  sheet.fill(ring, (i, x, y, cover) => {
    const up = Math.min(1, edgeDistance(ring, x, y) / half);
    const n = noiseAt(cloud, x / 0.5, y / 0.5);
    const high = height_m * Math.sin((up * Math.PI) / 2) ** 1.2 + 0.15 * n;
    grassBank(sheet, i, { x, y, up, cover });
    sheet.above[i] += (high - sheet.above[i]) * cover;
    if (cover > 0.3) sheet.clear[i] = 1;
  });
}

/**
 * A pile under a green tarpaulin, with ropes across and light on its folds.
 * @param {Sheet} sheet
 * @param {Feature} stack
 */
export function paintStack(sheet, { lines: [ring], properties: { height_m } }) {
  const [a, b] = ring;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  sheet.fill(ring, (i, x, y, cover) => {
    const d = edgeDistance(ring, x, y);
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    const u = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / long;
    const rope = onLine(0.08, u - 1.5 * Math.round(u / 1.5), sheet.metres);
    sheet.mix(i, 92 + 9 * n + 30 * rope, 104 + 9 * n + 28 * rope, 82 + 8 * n + 24 * rope, cover);
    sheet.above[i] += (height_m * ramp(0, 0.7, d + 0.25) + 0.12 * n - sheet.above[i]) * cover;
    if (cover > 0.3) sheet.clear[i] = 1;
  });
}

/**
 * A bund round tanks.
 * @param {Sheet} sheet
 * @param {Feature} bund
 */
export function paintBund(sheet, { lines: [ring] }) {
  sheet.fill(ring, (i, x, y, cover) => {
    const n = noiseAt(grain, x / 0.2, y / 0.2);
    sheet.mix(i, 156 + 6 * n, 152 + 6 * n, 142 + 6 * n, cover);
    sheet.above[i] *= 1 - cover;
    if (cover > 0.3) sheet.clear[i] = 1;
  });
  sheet.stroke([...ring, ring[0]], 0.6, (i, _x, _y, across) => {
    const cover = onLine(0.22, across, sheet.metres);
    sheet.mix(i, 190, 186, 174, cover);
    sheet.above[i] += (1.1 - sheet.above[i]) * cover;
  });
}

/**
 * Round things that stand: tanks, towers, lights, cairns.
 * @param {Sheet} sheet
 * @param {Feature} tower
 */
export function paintTower(sheet, { kind, lines: [ring], box, properties: { height_m } }) {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const radius = (box[2] - box[0] + box[3] - box[1]) / 4;
  const colour = kind === 'cairn' ? [138, 132, 122] : kind === 'wind-pump' || kind === 'mast' ? [172, 172, 168] : [222, 220, 212];
  if (kind === 'mast' || kind === 'wind-pump') {
    paintPole(sheet, [x, y], height_m, Math.min(0.5, radius));
    return;
  }
  sheet.fill(ring, (i, px, py, cover) => {
    const out = Math.hypot(px - x, py - y) / radius;
    const n = noiseAt(grain, px / 0.2, py / 0.2);
    const seam = kind === 'tank' ? 7 * onLine(0.1, radius * (out - 0.93), sheet.metres) : 0;
    sheet.mix(i, colour[0] + 5 * n - seam, colour[1] + 5 * n - seam, colour[2] + 5 * n - seam, cover);
    sheet.above[i] += (height_m * (kind === 'cairn' ? 1 - 0.8 * out : 1) + (kind === 'tank' ? 0.5 : radius * 0.45) * (1 - out) - sheet.above[i]) * cover;
    sheet.water[i] *= 1 - cover;
  });
  if (kind === 'lighthouse') dome(sheet, { x, y, radius: radius * 0.5, high: height_m + 3, colour: [176, 66, 54], rough: 0 });
}

/**
 * A thin pole: hardly seen but for its shadow.
 * @param {Sheet} sheet
 * @param {Point} at
 * @param {number} height_m
 * @param {number} radius
 */
export function paintPole(sheet, [x, y], height_m, radius = 0.16) {
  dome(sheet, { x, y, radius: 0.5, high: 0.3, colour: [178, 174, 164], rough: 0 });
  dome(sheet, { x, y, radius, high: height_m, colour: [168, 166, 160], rough: 0 });
}

/**
 * The edge of a ring that looks in a direction.
 * @param {Point[]} ring convex
 * @param {number} front_deg
 */
function frontOf(ring, front_deg) {
  const turn = (front_deg * Math.PI) / 180;
  const far = ring.map(([x, y], k) => {
    const [nx, ny] = ring[(k + 1) % ring.length];
    const length = Math.hypot(nx - x, ny - y);
    return (Math.abs((nx - x) * Math.cos(turn) + (ny - y) * Math.sin(turn)) / length) * Math.sign(((x + nx) / 2 - middle(ring)[0]) * Math.sin(turn) - ((y + ny) / 2 - middle(ring)[1]) * Math.cos(turn)) * Math.min(1, length / 8);
  });
  return far.indexOf(Math.max(...far));
}

/** @param {Point[]} ring */
const middle = (ring) => [ring.reduce((sum, [x]) => sum + x, 0) / ring.length, ring.reduce((sum, [, y]) => sum + y, 0) / ring.length];

/**
 * @param {Point} a
 * @param {Point} b
 * @param {number} x
 * @param {number} y
 */
function segmentDistance(a, b, x, y) {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * ux + (y - a[1]) * uy) / (ux * ux + uy * uy)));
  return Math.hypot(x - a[0] - t * ux, y - a[1] - t * uy);
}
