// Buildings: the roof as a body that rises from its eaves, so that light and shadow come of themselves; then what is on it.

import { cloud, grain, hash, noiseAt, ramp } from './noise.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */
/** @typedef {import('./mercator.mjs').Point} Point */

/** Colours between which roofs differ, the pitch as rise by run, and how far apart the lines up the slope are. @type {Record<string, { colours: number[][], pitch: number, ribs_m: number }>} */
const ROOFS = {
  slate: { colours: [[120, 122, 126], [128, 128, 130], [112, 114, 120], [132, 128, 124]], pitch: 0.72, ribs_m: 0 },
  tile: { colours: [[162, 110, 88], [150, 102, 84], [172, 126, 102]], pitch: 0.8, ribs_m: 0 },
  sheet: { colours: [[166, 170, 168], [146, 152, 150], [124, 138, 124], [160, 122, 98], [182, 184, 178]], pitch: 0.3, ribs_m: 1.1 },
  thatch: { colours: [[142, 124, 90], [128, 114, 86]], pitch: 1, ribs_m: 0 },
  concrete: { colours: [[176, 172, 160]], pitch: 0.06, ribs_m: 0 },
  lead: { colours: [[148, 152, 156]], pitch: 0.1, ribs_m: 0.7 },
  earth: { colours: [[108, 122, 66]], pitch: 0.1, ribs_m: 0 },
};

/**
 * @param {Sheet} sheet
 * @param {Feature} building
 */
export function paintBuilding(sheet, building) {
  const { roof, roofShape, height_m, use } = building.properties;
  // An earth-covered magazine is painted with its mound.
  if (roof === 'earth') return;
  const ring = building.lines[0];
  const { colours, pitch, ribs_m } = ROOFS[roof];
  const own = (/** @type {number} */ k) => hash(building.seed, k, 21);
  const [r0, g0, b0] = colours[Math.floor(own(1) * colours.length)];
  const tint = 14 * (own(2) - 0.5);
  const flat = roofShape === 'flat';
  const eaves = flat ? [] : eavesOf(ring, roofShape === 'gable');
  const slope = flat ? 0 : pitch;
  const half = flat ? 0 : Math.max(...deepest(building, eaves));
  const wall = Math.max(2.1, height_m - slope * half);
  const homes = Math.max(1, building.properties.homes ?? 1);
  const [a, b] = longestEdge(ring);
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / long, (b[1] - a[1]) / long];

  sheet.fill(ring, (i, x, y, cover) => {
    const fine = noiseAt(grain, x / 0.14, y / 0.14);
    const n = noiseAt(cloud, x / 0.3, y / 0.3);
    let top = wall;
    if (!flat) {
      let [d, run] = [Infinity, 0];
      for (const e of eaves) {
        const t = (x - e.x) * e.ux + (y - e.y) * e.uy;
        const held = t < 0 ? 0 : t > e.length ? e.length : t;
        const away = Math.hypot(x - e.x - held * e.ux, y - e.y - held * e.uy);
        if (away < d) [d, run] = [away, t];
      }
      top = wall + slope * d;
      // Rain leaves streaks down the slope; sheet has ribs.
      const streak = noiseAt(grain, run / 0.11, d / 1.4);
      const home = homes > 1 ? 12 * (hash(Math.floor((((x - a[0]) * ux + (y - a[1]) * uy) / long) * homes), 7, building.seed) - 0.5) : 0;
      const rib = ribs_m ? 4 * Math.sin((2 * Math.PI * run) / ribs_m) * ramp(0.5, 0.2, sheet.metres) : 3 * Math.sin((2 * Math.PI * d) / 0.6) * ramp(0.3, 0.12, sheet.metres);
      const ridge = ramp(0.3, 0.05, half - d) * 16;
      const moss = roof === 'sheet' ? 0 : ramp(0.35, 1, n + 0.4 * streak) * 8;
      const rust = roof === 'sheet' ? ramp(0.45, 1.1, n + 0.5 * streak) * (own(3) < 0.4 ? 16 : 5) : 0;
      const light = roof === 'sheet' && use !== 'outbuilding' && Math.abs(run - 6 * Math.round(run / 6)) < 0.45 && d > half * 0.35 && d < half * 0.75 ? 20 : 0;
      const tone = tint + home + 7 * streak + 5 * n + 3 * fine + rib + ridge + light;
      sheet.mix(i, r0 + tone - moss + rust, g0 + tone - 0.3 * rust, b0 + tone - moss - rust, cover);
    } else {
      const edge = edgeDistance(ring, x, y);
      const parapet = roof === 'sheet' ? 0 : ramp(0.5, 0.25, edge);
      top = wall + 0.4 * parapet + 0.02 * edge;
      const stain = 12 * ramp(0.2, 0.9, n) * (1 - parapet);
      const tone = tint + 5 * n + 4 * fine + 10 * parapet - stain;
      sheet.mix(i, r0 + tone, g0 + tone, b0 + tone, cover);
    }
    const before = sheet.above[i];
    sheet.above[i] = before + (top - before) * cover;
    sheet.water[i] *= 1 - cover;
    if (cover > 0.3) sheet.clear[i] = 1;
  });
  if (['house', 'terrace', 'farmhouse', 'pub', 'shop', 'school', 'hospital', 'town-hall', 'station', 'office', 'canteen'].includes(use)) chimneys(sheet, building, wall + slope * half);
}

/**
 * On the ridge: at both ends of a house, between the homes of a terrace.
 * @param {Sheet} sheet
 * @param {Feature} building
 * @param {number} ridge
 */
function chimneys(sheet, { lines: [ring], properties: { homes = 1 }, seed }, ridge) {
  if (ring.length !== 4) return;
  const k = longestEdgeIndex(ring);
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => ring[(k + n) % 4]);
  const from = [(a[0] + d[0]) / 2, (a[1] + d[1]) / 2];
  const to = [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  for (let n = 0; n <= homes; n += 1) {
    if (homes === 1 && hash(seed, n, 23) < 0.3) continue;
    const t = 0.7 + ((length - 1.4) * n) / homes;
    const at = [from[0] + ux * t, from[1] + uy * t];
    const box = /** @type {Point[]} */ ([[-0.45, -0.7], [0.45, -0.7], [0.45, 0.7], [-0.45, 0.7]].map(([u, v]) => [at[0] + u * ux - v * uy, at[1] + u * uy + v * ux]));
    sheet.fill(box, (i, _x, _y, cover) => {
      sheet.mix(i, 150, 118, 100, cover);
      sheet.above[i] += (ridge + 1 - sheet.above[i]) * cover;
    });
  }
}

/**
 * The edges of a roof over which rain runs off: all of a hip roof; of a gable roof not the gable ends, which are shorter than
 * both their neighbours and stand out.
 * @param {Point[]} ring
 * @param {boolean} gable
 */
function eavesOf(ring, gable) {
  const n = ring.length;
  const edges = ring.map((p, k) => {
    const q = ring[(k + 1) % n];
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
    return { x: p[0], y: p[1], ux: (q[0] - p[0]) / length, uy: (q[1] - p[1]) / length, length };
  });
  if (!gable) return edges;
  const cross = (/** @type {number} */ k) => edges[(k + n - 1) % n].ux * edges[k % n].uy - edges[(k + n - 1) % n].uy * edges[k % n].ux;
  const turn = Math.sign(edges.reduce((sum, _, k) => sum + Math.asin(Math.max(-1, Math.min(1, cross(k)))), 0));
  const ends = edges.map((e, k) => cross(k) * turn > 0 && cross(k + 1) * turn > 0 && e.length < edges[(k + 1) % n].length && e.length < edges[(k + n - 1) % n].length);
  // A house as broad as it is deep has a front without an end: its first and third edge carry the roof.
  if (n === 4 && !ends.some(Boolean)) return [edges[0], edges[2]];
  return edges.filter((_, k) => !ends[k]);
}

/**
 * How far the ridge lies from the eaves, tried at a few places.
 * @param {Feature} building
 * @param {{ x: number, y: number, ux: number, uy: number, length: number }[]} eaves
 */
function deepest({ box: [x0, y0, x1, y1], lines: [ring] }, eaves) {
  const found = [0];
  for (let j = 1; j < 24; j += 1)
    for (let i = 1; i < 24; i += 1) {
      const x = x0 + ((x1 - x0) * i) / 24;
      const y = y0 + ((y1 - y0) * j) / 24;
      let odd = false;
      for (let k = 0, l = ring.length - 1; k < ring.length; l = k, k += 1) if (ring[k][1] > y !== ring[l][1] > y && x < ring[k][0] + ((y - ring[k][1]) / (ring[l][1] - ring[k][1])) * (ring[l][0] - ring[k][0])) odd = !odd;
      if (!odd) continue;
      found.push(Math.min(...eaves.map((e) => {
        const t = Math.max(0, Math.min(e.length, (x - e.x) * e.ux + (y - e.y) * e.uy));
        return Math.hypot(x - e.x - t * e.ux, y - e.y - t * e.uy);
      })));
    }
  return found;
}

/** @param {Point[]} ring */
function longestEdgeIndex(ring) {
  const lengths = ring.map((p, k) => Math.hypot(p[0] - ring[(k + 1) % ring.length][0], p[1] - ring[(k + 1) % ring.length][1]));
  return lengths.indexOf(Math.max(...lengths));
}

/**
 * @param {Point[]} ring
 * @returns {[Point, Point]}
 */
function longestEdge(ring) {
  const k = longestEdgeIndex(ring);
  return [ring[k], ring[(k + 1) % ring.length]];
}

/**
 * @param {Point[]} ring
 * @param {number} x
 * @param {number} y
 */
export function edgeDistance(ring, x, y) {
  let best = Infinity;
  for (let k = 0; k < ring.length; k += 1) {
    const [ax, ay] = ring[k];
    const [bx, by] = ring[(k + 1) % ring.length];
    const [ux, uy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy || 1)));
    best = Math.min(best, Math.hypot(x - ax - t * ux, y - ay - t * uy));
  }
  return best;
}
