// Fields, gardens and other ground that people use: crops with their rows, hedges, walls and fences, sheep.

import { boxOf, inside } from './island-data.mjs';
import { cloud, grain, hash, noiseAt, ramp, stones } from './noise.mjs';
import { onLine } from './sheet.mjs';
import { dome } from './trees.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */

/**
 * How a crop looks: its colour, how much colour changes from field to field and within one, rows of so many metres, how much
 * soil shows between them, wheel tracks every so many metres, height.
 * @typedef {{ colour: number[], varies: number, mottle: number, row_m: number, rows: number, tracks_m?: number, high_m: number }} Crop
 */

/** @type {Record<string, Crop>} */
const CROPS = {
  pasture: { colour: [107, 122, 68], varies: 13, mottle: 9, row_m: 5, rows: 1.5, high_m: 0.05 },
  meadow: { colour: [120, 127, 76], varies: 13, mottle: 12, row_m: 3, rows: 2.5, high_m: 0.2 },
  barley: { colour: [182, 166, 116], varies: 12, mottle: 8, row_m: 1.6, rows: 5, tracks_m: 12, high_m: 0.5 },
  oats: { colour: [164, 158, 106], varies: 12, mottle: 9, row_m: 1.6, rows: 5, tracks_m: 12, high_m: 0.5 },
  wheat: { colour: [188, 164, 108], varies: 10, mottle: 7, row_m: 1.6, rows: 4, tracks_m: 18, high_m: 0.5 },
  plough: { colour: [128, 101, 77], varies: 11, mottle: 10, row_m: 1.9, rows: 12, high_m: 0.12 },
  turnips: { colour: [88, 113, 62], varies: 8, mottle: 9, row_m: 1.4, rows: 10, high_m: 0.2 },
  potatoes: { colour: [92, 106, 60], varies: 8, mottle: 8, row_m: 1.5, rows: 15, high_m: 0.25 },
  'hay-cut': { colour: [156, 152, 98], varies: 10, mottle: 8, row_m: 7, rows: 8, high_m: 0.08 },
  allotments: { colour: [104, 110, 64], varies: 8, mottle: 8, row_m: 1.1, rows: 9, high_m: 0.2 },
};

/**
 * @param {Sheet} sheet
 * @param {Feature} field
 */
export function paintField(sheet, field) {
  const { crop, rows_deg } = field.properties;
  const { colour, varies, mottle, row_m, rows, tracks_m, high_m } = CROPS[crop];
  const own = (/** @type {number} */ k) => 2 * hash(field.seed, k, 3) - 1;
  const light = varies * own(1);
  const [r0, g0, b0] = [colour[0] + light + 7 * own(2), colour[1] + light, colour[2] + 0.7 * light + 5 * own(3)];
  const turn = (rows_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const shift = 50 * own(4);
  const fade = ramp(2.2, 0.5, sheet.metres);
  sheet.fill(field.lines[0], (i, x, y, cover) => {
    // u counts across the rows, v along them.
    const u = x * c + y * s + shift;
    const v = x * s - y * c;
    const near = noiseAt(cloud, x / 0.8 + shift, y / 0.8);
    const wide = noiseAt(cloud, x / 3.1, y / 3.1 + shift);
    const streak = noiseAt(grain, u / 0.3 + shift, v / 4.5);
    const line = noiseAt(grain, (u / row_m) * 2.6, v / 22 + shift);
    const fine = noiseAt(grain, x / 0.17, y / 0.17);
    let tone = mottle * (0.55 * near + 0.65 * wide) + rows * (0.42 * streak + 0.4 * line) + 4 * fine;
    let [r, g, b] = [r0, g0, b0];
    let high = high_m * (0.9 + 0.12 * fine);
    if (crop === 'plough' || crop === 'potatoes' || crop === 'turnips') {
      const ridge = Math.sin((2 * Math.PI * u) / row_m);
      tone += rows * 0.5 * ridge * fade;
      high += high_m * 0.5 * ridge * fade;
      if (crop !== 'plough' && ridge < -0.45) [r, g, b] = [r + 16 * fade, g - 6 * fade, b + 2];
    } else if (crop === 'hay-cut') {
      const swath = Math.sin((2 * Math.PI * u) / row_m);
      tone += 4 * swath;
      if (swath > 0.72) [r, g, b] = [r + 11, g + 8, b + 5];
      if (swath > 0.72) high += 0.35;
    } else if (crop === 'pasture') {
      const tussock = ramp(0.35, 0.9, noiseAt(grain, x / 0.5 + shift, y / 0.5) + 0.4 * near);
      tone -= 9 * tussock;
      high += 0.2 * tussock;
      const worn = ramp(0.5, 1, wide + 0.5 * near);
      [r, g, b] = [r + 17 * worn, g + 4 * worn, b + 8 * worn];
    } else if (crop === 'meadow') {
      const bloom = ramp(0.35, 1, noiseAt(grain, x / 0.26, y / 0.26 + 60) + 0.7 * wide);
      [r, g, b] = [r + 24 * bloom, g + 18 * bloom, b + (own(5) > 0 ? 4 : 30) * bloom];
    } else if (crop === 'allotments') {
      const bed = Math.floor(u / 4.6);
      const plot = Math.floor(v / 13);
      const kind = hash(bed, plot, field.seed);
      const edge = Math.min(u / 4.6 - bed, 1 - u / 4.6 + bed) * 4.6;
      if (kind < 0.25) [r, g, b] = [126, 103, 78];
      else if (kind < 0.5) [r, g, b] = [84, 108, 58];
      else if (kind < 0.7) [r, g, b] = [124, 130, 78];
      else if (kind < 0.78) [r, g, b] = [168, 160, 130];
      if (edge < 0.5) [r, g, b] = [134, 128, 92];
      tone += 7 * Math.sin((2 * Math.PI * u) / 1.1) * fade;
    }
    if (tracks_m) {
      const from = Math.abs(u - tracks_m * Math.round(u / tracks_m));
      const wheel = Math.max(0, 1 - Math.abs(from - 0.95) / (0.3 + sheet.metres * 0.5)) * (0.35 / (0.3 + sheet.metres * 0.5));
      [r, g, b] = [r - 34 * wheel, g - 26 * wheel, b - 22 * wheel];
      high *= 1 - Math.min(1, wheel);
      const lodged = ramp(0.75, 1.1, wide + 0.6 * near);
      tone += 9 * lodged;
      high -= 0.3 * lodged;
    }
    sheet.mix(i, r + tone, g + tone, b + 0.75 * tone, cover);
    sheet.above[i] += (high - sheet.above[i]) * cover;
  });
  headland(sheet, field, [r0, g0, b0], Boolean(tracks_m) || rows > 8);
}

/**
 * The outermost strip, where the tractor turns: wheel tracks along the edge, rank grass at its foot.
 * @param {Sheet} sheet
 * @param {Feature} field
 * @param {number[]} colour
 * @param {boolean} tilled
 */
function headland(sheet, { lines: [ring] }, [r, g, b], tilled) {
  const side = innerSide(ring);
  sheet.stroke([...ring, ring[0]], tilled ? 8 : 3, (i, x, y, across) => {
    const d = Math.abs(across);
    if (across * side < 0) return;
    const n = noiseAt(cloud, x / 0.4, y / 0.4);
    const rank = ramp(2.6 + n, 1.2 + n, d);
    sheet.mix(i, 100 + 8 * n, 112 + 8 * n, 60, 0.75 * rank);
    if (tilled) {
      const wheel = Math.max(onLine(0.25, d - 4.6, sheet.metres), onLine(0.25, d - 6.4, sheet.metres));
      sheet.mix(i, r - 26, g - 20, b - 16, 0.55 * wheel);
    }
  });
}

/**
 * On which side of its line the inside of a ring lies: 1 to the right, -1 to the left.
 * @param {import('./mercator.mjs').Point[]} ring
 */
function innerSide(ring) {
  let twice = 0;
  ring.forEach(([x, y], k) => {
    const [nx, ny] = ring[(k + 1) % ring.length];
    twice += x * ny - nx * y;
  });
  return Math.sign(twice);
}

/**
 * What stands round a field, and on it.
 * @param {Sheet} sheet
 * @param {Feature} field
 */
export function paintBoundary(sheet, field) {
  const ring = field.lines[0];
  const line = [...ring, ring[0]];
  if (field.properties.boundary === 'hedge') paintHedge(sheet, line);
  else if (field.properties.boundary === 'wall') paintWall(sheet, line);
  else paintFence(sheet, line, 1);
  paintFlock(sheet, field);
}

/**
 * @param {Sheet} sheet
 * @param {import('./mercator.mjs').Point[]} line
 */
export function paintHedge(sheet, line, high_m = 2) {
  sheet.stroke(line, 2, (i, x, y, across) => {
    if (sheet.clear[i]) return;
    const clump = noiseAt(cloud, x / 0.32, y / 0.32);
    const leaf = noiseAt(grain, x / 0.2, y / 0.2);
    const half = 1.05 + 0.55 * clump + 0.25 * leaf;
    const cover = onLine(half, across, sheet.metres);
    if (cover === 0) return;
    const up = Math.sqrt(Math.max(0.05, 1 - (across / (half + 0.2)) ** 2));
    const high = high_m * (0.75 + 0.4 * clump) * up + 0.3 * leaf;
    const tone = 0.72 + 0.3 * up + 0.14 * leaf;
    sheet.mix(i, (84 + 9 * clump) * tone, (100 + 6 * clump) * tone, 56 * tone, cover);
    sheet.above[i] = Math.max(sheet.above[i], high * cover);
  });
}

/**
 * @param {Sheet} sheet
 * @param {import('./mercator.mjs').Point[]} line
 */
function paintWall(sheet, line) {
  sheet.stroke(line, 1.3, (i, x, y, across) => {
    if (sheet.clear[i]) return;
    const stone = noiseAt(stones, x / 0.05, y / 0.05);
    const n = noiseAt(grain, x / 0.3, y / 0.3);
    sheet.mix(i, 118, 118, 76, 0.35 * onLine(1.1 + 0.2 * n, across, sheet.metres));
    const cover = onLine(0.34, across, sheet.metres);
    sheet.mix(i, 138 + 22 * stone + 8 * n, 134 + 21 * stone + 8 * n, 124 + 20 * stone, cover * 0.95);
    sheet.above[i] = Math.max(sheet.above[i], 1.2 * cover);
  });
}

/**
 * Posts and wire: the posts' shadow and a strip of long grass are all that is seen of it.
 * @param {Sheet} sheet
 * @param {import('./mercator.mjs').Point[]} line
 * @param {number} high_m
 */
export function paintFence(sheet, line, high_m) {
  sheet.stroke(line, 0.8, (i, x, y, across, along) => {
    if (sheet.clear[i]) return;
    const n = noiseAt(grain, x / 0.3, y / 0.3);
    sheet.mix(i, 122 + 8 * n, 124 + 8 * n, 82, 0.4 * onLine(0.5, across, sheet.metres));
    const post = Math.abs(along - 3 * Math.round(along / 3));
    const cover = onLine(0.09, across, sheet.metres) * (post < 0.14 ? 1 : 0.12);
    sheet.mix(i, 120, 112, 98, cover);
    sheet.above[i] = Math.max(sheet.above[i], high_m * cover);
  });
}

/**
 * Sheep or cattle, as in about half of the pastures.
 * @param {Sheet} sheet
 * @param {Feature} field
 */
function paintFlock(sheet, { properties: { crop }, lines: [ring], seed }) {
  if (crop !== 'pasture' || hash(seed, 1, 8) < 0.45) return;
  const [x0, y0, x1, y1] = boxOf(ring);
  const cattle = hash(seed, 2, 8) < 0.35;
  const count = cattle ? 9 : 22;
  const [cx, cy] = [0.3 + 0.4 * hash(seed, 3, 8), 0.3 + 0.4 * hash(seed, 4, 8)];
  for (let k = 0; k < count; k += 1) {
    const loose = hash(k, 9, seed) < 0.4 ? 1 : 0.35;
    const x = x0 + (x1 - x0) * (cx + loose * (hash(k, 1, seed) - 0.5));
    const y = y0 + (y1 - y0) * (cy + loose * (hash(k, 2, seed) - 0.5));
    if (!inside([x, y], ring)) continue;
    const dark = cattle && hash(k, 3, seed) < 0.7;
    dome(sheet, { x, y, radius: cattle ? 0.85 : 0.55, high: cattle ? 1.4 : 0.85, colour: dark ? [70, 54, 44] : [226, 221, 208], rough: 0, long: 1.8, turn: 6.28 * hash(k, 4, seed) });
  }
}

/**
 * A garden: lawn, beds, a path, a hedge round it.
 * @param {Sheet} sheet
 * @param {Feature} garden
 */
export function paintGarden(sheet, { lines: [ring], seed }) {
  const own = (/** @type {number} */ k) => hash(seed, k, 5);
  const lawn = [104 + 22 * own(1), 121 + 12 * own(2), 64 + 8 * own(3)];
  const [a, b] = [ring[0], ring[1]];
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / long, (b[1] - a[1]) / long];
  sheet.fill(ring, (i, x, y, cover) => {
    const u = (x - a[0]) * ux + (y - a[1]) * uy;
    const v = (y - a[1]) * ux - (x - a[0]) * uy;
    const n = noiseAt(cloud, x / 0.35, y / 0.35);
    const fine = noiseAt(grain, x / 0.16, y / 0.16);
    let [r, g, bl] = [lawn[0] + 8 * n + 5 * fine, lawn[1] + 7 * n + 5 * fine, lawn[2] + 4 * n + 3 * fine];
    let high = 0.05;
    const bed = hash(Math.floor(u / 3.2), Math.floor(v / 5), seed);
    if (bed < 0.15 * (0.4 + own(4))) {
      const green = ramp(-0.2, 0.3, fine + n);
      [r, g, bl] = [116 - 34 * green, 96 + 8 * green, 72 - 16 * green];
      high = 0.25 + 0.2 * fine;
    } else if (bed > 0.97) [r, g, bl, high] = [150, 146, 138, 0.02];
    if (bed > 0.22 && bed < 0.3 && fine > 0.45) [r, g, bl, high] = [62, 82, 42, 1.1];
    sheet.mix(i, r, g, bl, cover);
    sheet.above[i] += (high - sheet.above[i]) * cover;
  });
}

/**
 * @param {Sheet} sheet
 * @param {Feature} garden
 */
export function paintGardenEdge(sheet, { lines: [ring], seed }) {
  const line = [...ring, ring[0]];
  if (hash(seed, 7, 5) < 0.5) paintWall(sheet, line);
  else sheet.stroke(line, 1, (i, x, y, across) => {
    if (sheet.clear[i]) return;
    const leaf = noiseAt(grain, x / 0.2, y / 0.2);
    const cover = onLine(0.55 + 0.2 * leaf, across, sheet.metres);
    sheet.mix(i, 70 + 12 * leaf, 90 + 12 * leaf, 46 + 6 * leaf, cover);
    sheet.above[i] = Math.max(sheet.above[i], (1.5 + 0.3 * leaf) * cover);
  });
}

/**
 * The football ground: mown in stripes, white lines, goals' worn mouths.
 * @param {Sheet} sheet
 * @param {Feature} ground
 */
export function paintSportsGround(sheet, { lines: [ring], box, properties: { bearing_deg } }) {
  const turn = (bearing_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const [cx, cy] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let [half, wide] = [0, 0];
  for (const [x, y] of ring) {
    half = Math.max(half, Math.abs((x - cx) * s - (y - cy) * c));
    wide = Math.max(wide, Math.abs((x - cx) * c + (y - cy) * s));
  }
  const [l, w] = half > wide ? [Math.min(50, half - 4), Math.min(32, wide - 4)] : [Math.min(32, half - 4), Math.min(50, wide - 4)];
  const alongPlay = half > wide;
  sheet.fill(ring, (i, x, y, cover) => {
    const v = (x - cx) * s - (y - cy) * c;
    const u = (x - cx) * c + (y - cy) * s;
    const [p, q, pp, qq] = alongPlay ? [v, u, l, w] : [u, v, w, l];
    const n = noiseAt(cloud, x / 0.6, y / 0.6);
    const fine = noiseAt(grain, x / 0.16, y / 0.16);
    const stripe = Math.sign(Math.sin((Math.PI * p) / 5.5)) * 5;
    const worn = ramp(9, 2, Math.hypot(Math.abs(p) - pp + 3, q * 0.8)) + 0.5 * ramp(7, 1, Math.hypot(p, q));
    let r = 104 + stripe + 6 * n + 4 * fine + 30 * worn;
    let g = 128 + stripe + 5 * n + 4 * fine + 2 * worn;
    let b = 66 + stripe * 0.6 + 4 * n + 16 * worn;
    const box18 = Math.max(Math.abs(Math.abs(p) - pp + 8) - 8, Math.abs(q) - 20);
    const lines = Math.max(
      onLine(0.1, Math.max(Math.abs(p) - pp, Math.abs(q) - qq), sheet.metres),
      Math.abs(q) < qq ? onLine(0.1, p, sheet.metres) : 0,
      onLine(0.1, Math.hypot(p, q) - 9.15, sheet.metres),
      onLine(0.1, box18, sheet.metres),
    );
    r += (232 - r) * lines;
    g += (234 - g) * lines;
    b += (226 - b) * lines;
    sheet.mix(i, r, g, b, cover);
    sheet.above[i] += (0.03 * fine - sheet.above[i]) * cover;
  });
}

/**
 * Mown grass with rows of gravestones.
 * @param {Sheet} sheet
 * @param {Feature} yard
 */
export function paintChurchyard(sheet, { lines: [ring], properties: { bearing_deg } }) {
  const turn = (bearing_deg * Math.PI) / 180;
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  sheet.fill(ring, (i, x, y, cover) => {
    const u = x * c + y * s;
    const v = x * s - y * c;
    const n = noiseAt(cloud, x / 0.5, y / 0.5);
    const fine = noiseAt(grain, x / 0.16, y / 0.16);
    sheet.mix(i, 100 + 8 * n + 4 * fine, 120 + 7 * n + 4 * fine, 62 + 5 * n, cover);
    sheet.above[i] = 0.05 * fine;
    const [k, l] = [Math.floor(u / 1.9), Math.floor(v / 3.4)];
    const a = Math.abs(u - (k + 0.5) * 1.9);
    const b = Math.abs(v - (l + 0.5) * 3.4);
    if (hash(k, l, 77) < 0.5 && a < 0.4 && b < 0.2) {
      const grey = 138 + 44 * hash(k, l, 78);
      sheet.mix(i, grey, grey - 2, grey - 8, 0.9 * cover);
      sheet.above[i] = 0.5;
    }
  });
}
