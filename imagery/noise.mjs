// Noise without chance: the same place always gets the same value. Tables repeat after 512 cells and are read at many scales.

const SIZE = 512;
const MASK = SIZE - 1;

/**
 * A number in [0, 1) for two whole numbers.
 * @param {number} x
 * @param {number} y
 * @param {number} seed
 */
export function hash(x, y, seed) {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 974711)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/**
 * A whole number for a word, to seed what belongs to one feature.
 * @param {string} word
 */
export function seedOf(word) {
  let state = 2166136261;
  for (let i = 0; i < word.length; i += 1) state = Math.imul(state ^ word.charCodeAt(i), 16777619);
  return state >>> 8;
}

/**
 * The table at a place in cells, between its four neighbours.
 * @param {Float32Array} table
 * @param {number} x
 * @param {number} y
 */
export function noiseAt(table, x, y) {
  const fx = Math.floor(x);
  const fy = Math.floor(y);
  const s = x - fx;
  const t = y - fy;
  const x0 = fx & MASK;
  const x1 = (fx + 1) & MASK;
  const y0 = (fy & MASK) * SIZE;
  const y1 = ((fy + 1) & MASK) * SIZE;
  const a = table[y0 + x0];
  const b = table[y1 + x0];
  const top = a + (table[y0 + x1] - a) * s;
  return top + (b + (table[y1 + x1] - b) * s - top) * t;
}

/** Clouds: shapes of 64 cells and all smaller ones. Values about -1 to 1, mean 0. */
export const cloud = fractal(11, 8, 6, (v) => v);
/** Fine grain: shapes of 8 cells and smaller. */
export const grain = fractal(23, 64, 3, (v) => v);
/** Ridges and gullies: sharp crests, 64 cells apart. */
export const ridge = fractal(37, 8, 5, (v) => 0.5 - 2 * Math.abs(v));
/** Stones: 0 at the rim, 1 in the middle of cells of about 8. */
export const stones = cells(51, 64);

/**
 * @param {number} seed
 * @param {number} waves of the coarsest octave in a table
 * @param {number} octaves
 * @param {(v: number) => number} shape of one octave
 */
function fractal(seed, waves, octaves, shape) {
  const table = new Float32Array(SIZE * SIZE);
  for (let k = 0, n = waves, weight = 1; k < octaves && n <= SIZE / 2; k += 1, n *= 2, weight *= 0.52)
    for (let y = 0; y < SIZE; y += 1)
      for (let x = 0; x < SIZE; x += 1) table[y * SIZE + x] += weight * shape(gradientNoise((x * n) / SIZE, (y * n) / SIZE, n, seed + k));
  let mean = 0;
  for (const v of table) mean += v / table.length;
  let spread = 0;
  for (const v of table) spread += (v - mean) ** 2 / table.length;
  const scale = 1 / (2.2 * Math.sqrt(spread));
  return table.map((v) => Math.max(-1.3, Math.min(1.3, (v - mean) * scale)));
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} period
 * @param {number} seed
 */
function gradientNoise(x, y, period, seed) {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const corner = (/** @type {number} */ a, /** @type {number} */ b) => {
    const angle = 2 * Math.PI * hash((i + a) % period, (j + b) % period, seed);
    return Math.cos(angle) * (x - i - a) + Math.sin(angle) * (y - j - b);
  };
  const fade = (/** @type {number} */ t) => t * t * t * (t * (6 * t - 15) + 10);
  const s = fade(x - i);
  const t = fade(y - j);
  const top = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * s;
  const bottom = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * s;
  return top + (bottom - top) * t;
}

/**
 * @param {number} seed
 * @param {number} count of cells along a side
 */
function cells(seed, count) {
  const table = new Float32Array(SIZE * SIZE);
  const wrap = (/** @type {number} */ v) => (v + count) % count;
  for (let y = 0; y < SIZE; y += 1)
    for (let x = 0; x < SIZE; x += 1) {
      const u = (x * count) / SIZE;
      const v = (y * count) / SIZE;
      let first = 9;
      let second = 9;
      for (let j = -1; j <= 1; j += 1)
        for (let i = -1; i <= 1; i += 1) {
          const a = Math.floor(u) + i;
          const b = Math.floor(v) + j;
          const d = Math.hypot(a + hash(wrap(a), wrap(b), seed) - u, b + hash(wrap(a), wrap(b), seed + 1) - v);
          if (d < first) [first, second] = [d, first];
          else if (d < second) second = d;
        }
      table[y * SIZE + x] = Math.min(1, (second - first) * 1.6);
    }
  return table;
}

/**
 * 0 below `from`, 1 above `to`, smooth between.
 * @param {number} from
 * @param {number} to
 * @param {number} v
 */
export function ramp(from, to, v) {
  const t = (v - from) / (to - from);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return t * t * (3 - 2 * t);
}
