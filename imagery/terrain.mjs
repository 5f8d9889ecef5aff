// The lie of the land on a grid of 4 m, made once from the height grid, the coast and the heaths of the data: height, slope,
// distance to the shore, kind of shore, cover, depth. The painter reads it row by row.

import { boxOf } from './island-data.mjs';
import { toGround } from './mercator.mjs';
import { cloud, noiseAt, ramp, ridge } from './noise.mjs';

/** @typedef {import('./mercator.mjs').Point} Point */
/** @typedef {import('./island-data.mjs').Feature} Feature */

const STEP_M = 4;
const ROOM_M = 500;
/** Height of a quay above the water. */
export const QUAY_M = 2.6;

export const COVERS = ['heather', 'maritime-grass', 'gorse', 'bracken', 'bog', 'scree', 'marsh'];
/** How far, in mesh steps, the edge of a cover is smeared. @type {Record<string, number>} */
const SOFT = { heather: 9, 'maritime-grass': 7, bracken: 3, bog: 3 };
const SHORES = ['cliff', 'rock', 'beach', 'mud', 'quay'];

/** @typedef {ReturnType<typeof surveyTerrain>} Terrain */

/** @param {Feature[]} features */
export function surveyTerrain(features) {
  const grid = /** @type {Feature} */ (features.find(({ kind }) => kind === 'height-grid'));
  const [x0, y0, x1, y1] = grid.box;
  const west = x0 - ROOM_M;
  const north = y0 - ROOM_M;
  const columns = Math.ceil((x1 + ROOM_M - west) / STEP_M) + 1;
  const rows = Math.ceil((y1 + ROOM_M - north) / STEP_M) + 1;
  const mesh = { west, north, columns, rows };

  const { shore, nearest, edges } = shoreDistance(mesh, features);
  const kinds = shoreKinds(mesh, features, nearest, edges);
  const { land, depth } = heights(mesh, grid, shore, nearest, edges);
  // Behind a quay the ground is level with it.
  for (let i = 0; i < land.length; i += 1) if (kinds.quay[i] > 0) land[i] += (QUAY_M - land[i]) * kinds.quay[i] * ramp(70, 25, Math.abs(shore[i]));
  const tame = tameness(mesh, features);
  roughen(mesh, land, tame);
  const [riseEast, riseSouth] = slopes(mesh, land);
  return { ...mesh, shore, depth, land, riseEast, riseSouth, ...kinds, covers: covers(mesh, features) };
}

/**
 * Reads one row of a sheet from a field of the mesh.
 * @param {Terrain} terrain
 * @param {Float32Array | Uint8Array} field
 * @param {import('./sheet.mjs').Sheet} sheet
 * @param {number} j row of the sheet
 * @param {Float32Array} out
 * @param {number} [scale]
 */
export function readRow({ west, north, columns, rows }, field, sheet, j, out, scale = 1) {
  const v = Math.max(0, Math.min(rows - 1.001, (sheet.north + (j + 0.5) * sheet.metres - north) / STEP_M));
  const r = Math.floor(v);
  const t = v - r;
  const step = sheet.metres / STEP_M;
  let u = (sheet.west + 0.5 * sheet.metres - west) / STEP_M;
  for (let i = 0; i < sheet.width; i += 1, u += step) {
    const held = u < 0 ? 0 : u > columns - 1.001 ? columns - 1.001 : u;
    const c = held | 0;
    const s = held - c;
    const at = r * columns + c;
    const top = field[at] + (field[at + 1] - field[at]) * s;
    const low = field[at + columns] + (field[at + columns + 1] - field[at + columns]) * s;
    out[i] = (top + (low - top) * t) * scale;
  }
}

/**
 * Whether a field of covers is empty along a row of a sheet.
 * @param {Terrain} terrain
 * @param {Uint8Array} field
 * @param {import('./sheet.mjs').Sheet} sheet
 * @param {number} j
 */
export function isEmptyRow({ west, north, columns, rows }, field, sheet, j) {
  const r = Math.max(0, Math.min(rows - 2, Math.floor((sheet.north + (j + 0.5) * sheet.metres - north) / STEP_M)));
  const from = Math.max(0, Math.min(columns - 2, Math.floor((sheet.west - west) / STEP_M)));
  const to = Math.max(0, Math.min(columns - 1, Math.ceil((sheet.east - west) / STEP_M) + 1));
  for (let c = from; c <= to; c += 1) if (field[r * columns + c] || field[(r + 1) * columns + c]) return false;
  return true;
}

/**
 * Metres to the nearest shore, positive on land: exact close by, and handed on from neighbour to neighbour farther out.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Feature[]} features
 */
function shoreDistance({ west, north, columns, rows }, features) {
  const rings = features.filter(({ kind }) => kind === 'coastline' || kind === 'islet');
  /** @type {{a: Point, b: Point, islet: Feature | undefined}[]} */
  const edges = rings.flatMap((one) => one.lines[0].map((a, i) => ({ a, b: one.lines[0][(i + 1) % one.lines[0].length], islet: one.kind === 'islet' ? one : undefined })));
  const distance = new Float32Array(columns * rows).fill(1e9);
  const nearest = new Int32Array(columns * rows).fill(-1);
  const offer = (/** @type {number} */ c, /** @type {number} */ r, /** @type {number} */ k) => {
    const { a, b } = edges[k];
    const x = west + c * STEP_M - a[0];
    const y = north + r * STEP_M - a[1];
    const ux = b[0] - a[0];
    const uy = b[1] - a[1];
    const t = Math.max(0, Math.min(1, (x * ux + y * uy) / (ux * ux + uy * uy || 1)));
    const d = Math.hypot(x - t * ux, y - t * uy);
    const at = r * columns + c;
    if (d < distance[at]) {
      distance[at] = d;
      nearest[at] = k;
    }
  };
  edges.forEach(({ a, b }, k) => {
    const reach = 16;
    const c0 = Math.max(0, Math.floor((Math.min(a[0], b[0]) - reach - west) / STEP_M));
    const c1 = Math.min(columns - 1, Math.ceil((Math.max(a[0], b[0]) + reach - west) / STEP_M));
    const r0 = Math.max(0, Math.floor((Math.min(a[1], b[1]) - reach - north) / STEP_M));
    const r1 = Math.min(rows - 1, Math.ceil((Math.max(a[1], b[1]) + reach - north) / STEP_M));
    for (let r = r0; r <= r1; r += 1) for (let c = c0; c <= c1; c += 1) offer(c, r, k);
  });
  const ask = (/** @type {number} */ c, /** @type {number} */ r, /** @type {number} */ from) => {
    const k = nearest[from];
    if (k >= 0 && k !== nearest[r * columns + c]) offer(c, r, k);
  };
  for (let turn = 0; turn < 2; turn += 1) {
    for (let r = 1; r < rows; r += 1) {
      for (let c = 1; c < columns; c += 1) {
        const at = r * columns + c;
        ask(c, r, at - 1);
        ask(c, r, at - columns);
        ask(c, r, at - columns - 1);
        ask(c, r, at - columns + 1);
      }
      for (let c = columns - 2; c >= 0; c -= 1) ask(c, r, r * columns + c + 1);
    }
    for (let r = rows - 2; r >= 0; r -= 1) {
      for (let c = columns - 2; c >= 0; c -= 1) {
        const at = r * columns + c;
        ask(c, r, at + 1);
        ask(c, r, at + columns);
        ask(c, r, at + columns + 1);
        ask(c, r, at + columns - 1);
      }
      for (let c = 1; c < columns; c += 1) ask(c, r, r * columns + c - 1);
    }
  }
  const shore = distance.map((d) => -d);
  for (const { lines: [ring] } of rings) eachInside({ west, north, columns, rows }, ring, (at) => (shore[at] = distance[at]));
  return { shore, nearest, edges };
}

/**
 * How much of the shore near a place is of each kind, 0 to 1.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Feature[]} features
 * @param {Int32Array} nearest
 * @param {{a: Point, b: Point, islet: Feature | undefined}[]} edges
 */
function shoreKinds(mesh, features, nearest, edges) {
  const shores = features.filter(({ kind }) => kind === 'shore');
  const kindOf = edges.map(({ a, b, islet }) => {
    if (islet) return islet.properties.height_m > 12 ? 0 : 1;
    const middle = /** @type {Point} */ ([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    let best = Infinity;
    let kind = 1;
    for (const one of shores) {
      const [x0, y0, x1, y1] = one.box;
      if (middle[0] < x0 - 30 || middle[0] > x1 + 30 || middle[1] < y0 - 30 || middle[1] > y1 + 30) continue;
      for (const [x, y] of one.lines[0]) {
        const d = (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
        if (d < best) [best, kind] = [d, SHORES.indexOf(one.properties.shore)];
      }
    }
    return kind;
  });
  const [cliff, rock, beach, mud, quay] = SHORES.map((_, kind) => softened(mesh, Float32Array.from(nearest, (k) => (k >= 0 && kindOf[k] === kind ? 1 : 0)), kind === 4 ? 1 : 5));
  return { cliff, rock, beach, mud, quay };
}

/**
 * Land as if it went on under the sea, and sea as if it went on under the land, so that neither has a step at the shore.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Feature} grid
 * @param {Float32Array} shore
 * @param {Int32Array} nearest
 * @param {{islet: Feature | undefined}[]} edges
 */
function heights({ west, north, columns, rows }, grid, shore, nearest, edges) {
  const { west: west_deg, south: south_deg, step_lon, step_lat, columns: nx, rows: ny, elevation_m } = grid.properties;
  const dry = spread(nx, ny, elevation_m, (/** @type {number} */ v) => v > 0);
  const wet = spread(nx, ny, elevation_m, (/** @type {number} */ v) => v <= 0);
  const [gridWest, gridSouth] = toGround([west_deg, south_deg]);
  const [gridEast] = toGround([west_deg + step_lon * (nx - 1), south_deg]);
  // The rows of the grid are even in latitude; over 4.5 km Web Mercator is even in it, too, within a metre.
  const [, gridNorth] = toGround([west_deg, south_deg + step_lat * (ny - 1)]);
  const land = new Float32Array(columns * rows);
  const depth = new Float32Array(columns * rows);
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < columns; c += 1) {
      const u = ((west + c * STEP_M - gridWest) / (gridEast - gridWest)) * (nx - 1);
      const v = ((north + r * STEP_M - gridSouth) / (gridNorth - gridSouth)) * (ny - 1);
      const at = r * columns + c;
      const away = Math.hypot(Math.max(0, -u, u - nx + 1) * 44, Math.max(0, -v, v - ny + 1) * 44);
      if (shore[at] < 60) depth[at] = Math.max(0.05, -smoothAt(wet, nx, ny, u, v)) + away * 0.035;
      if (shore[at] < -60) continue;
      const islet = edges[nearest[at]]?.islet;
      land[at] = islet ? Math.min(islet.properties.height_m, 1.5 + Math.max(0, shore[at]) * 0.7) : Math.max(0.3, smoothAt(dry, nx, ny, u, v));
    }
  return { land, depth };
}

/**
 * Fills the unknown places of a grid from known neighbours, ring after ring.
 * @param {number} nx
 * @param {number} ny
 * @param {number[][]} rows
 * @param {(v: number) => boolean} known
 */
function spread(nx, ny, rows, known) {
  const values = Float32Array.from(rows.flat());
  const done = Uint8Array.from(values, (v) => (known(v) ? 1 : 0));
  for (let turn = 0; turn < 60; turn += 1) {
    const found = [];
    for (let j = 0; j < ny; j += 1)
      for (let i = 0; i < nx; i += 1) {
        if (done[j * nx + i]) continue;
        let sum = 0;
        let weight = 0;
        for (let b = -1; b <= 1; b += 1)
          for (let a = -1; a <= 1; a += 1) {
            const [x, y] = [i + a, j + b];
            if (x < 0 || y < 0 || x >= nx || y >= ny || !done[y * nx + x]) continue;
            const w = a && b ? 0.7 : 1;
            sum += w * values[y * nx + x];
            weight += w;
          }
        if (weight) found.push([j * nx + i, sum / weight]);
      }
    for (const [at, v] of found) {
      values[at] = v;
      done[at] = 1;
    }
    if (!found.length) break;
  }
  return values;
}

/**
 * Cubic interpolation (Catmull-Rom).
 * @param {Float32Array} values
 * @param {number} nx
 * @param {number} ny
 * @param {number} u
 * @param {number} v
 */
function smoothAt(values, nx, ny, u, v) {
  const i = Math.floor(u);
  const j = Math.floor(v);
  const s = u - i;
  const t = v - j;
  const cubic = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ c, /** @type {number} */ d, /** @type {number} */ f) => b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
  const value = (/** @type {number} */ a, /** @type {number} */ b) => values[Math.max(0, Math.min(ny - 1, b)) * nx + Math.max(0, Math.min(nx - 1, a))];
  const row = (/** @type {number} */ b) => cubic(value(i - 1, b), value(i, b), value(i + 1, b), value(i + 2, b), s);
  return cubic(row(j - 1), row(j), row(j + 1), row(j + 2), t);
}

/**
 * 1 where people have shaped the ground (fields, village, depot), 0 on wild land, soft between.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Feature[]} features
 */
function tameness(mesh, features) {
  const tame = new Float32Array(mesh.columns * mesh.rows);
  for (const { kind, lines } of features) if (['field', 'depot-area', 'built-up-area', 'beach', 'marsh'].includes(kind)) eachInside(mesh, lines[0], (at) => (tame[at] = 1));
  return softened(mesh, tame, 9);
}

/**
 * Gullies and knolls on wild slopes, finer than the height grid can tell.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Float32Array} land
 * @param {Float32Array} tame
 */
function roughen({ west, north, columns, rows }, land, tame) {
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < columns; c += 1) {
      const at = r * columns + c;
      if (land[at] === 0) continue;
      const x = west + c * STEP_M;
      const y = north + r * STEP_M;
      const wild = 1 - tame[at];
      const high = ramp(8, 110, land[at]);
      const bend = 26 * noiseAt(cloud, x / 5, y / 5);
      const big = noiseAt(ridge, (x + bend) / 5.2 + 90, (y - bend) / 5.2);
      const middle = noiseAt(ridge, (x - bend) / 1.9, (y + bend) / 1.9 + 40);
      const small = noiseAt(cloud, x / 0.9, y / 0.9);
      land[at] += wild * (high * (9 * big + 3.2 * middle) + 0.5 * small * (0.3 + high)) + 0.35 * tame[at] * noiseAt(cloud, x / 2.2, y / 2.2);
      if (land[at] < 0.3) land[at] = 0.3;
    }
}

/**
 * @param {{columns: number, rows: number}} mesh
 * @param {Float32Array} land
 */
function slopes({ columns, rows }, land) {
  const east = new Float32Array(columns * rows);
  const south = new Float32Array(columns * rows);
  for (let r = 1; r < rows - 1; r += 1)
    for (let c = 1; c < columns - 1; c += 1) {
      const at = r * columns + c;
      east[at] = (land[at + 1] - land[at - 1]) / (2 * STEP_M);
      south[at] = (land[at + columns] - land[at - columns]) / (2 * STEP_M);
    }
  return [east, south];
}

/**
 * How much of each cover grows at a place, 0 to 255, with soft edges.
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Feature[]} features
 */
function covers(mesh, features) {
  return COVERS.map((cover) => {
    const own = new Float32Array(mesh.columns * mesh.rows);
    for (const { kind, properties, lines } of features) if (properties.cover === cover || kind === cover) eachInside(mesh, lines[0], (at) => (own[at] = 255));
    return Uint8Array.from(softened(mesh, own, SOFT[cover] ?? 2));
  });
}

/**
 * @param {{west: number, north: number, columns: number, rows: number}} mesh
 * @param {Point[]} ring
 * @param {(at: number) => void} visit
 */
function eachInside({ west, north, columns, rows }, ring, visit) {
  const [, y0, , y1] = boxOf(ring);
  for (let r = Math.max(0, Math.ceil((y0 - north) / STEP_M)); r <= Math.min(rows - 1, (y1 - north) / STEP_M); r += 1) {
    const y = north + r * STEP_M;
    const cuts = [];
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y) cuts.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2)
      for (let c = Math.max(0, Math.ceil((cuts[k] - west) / STEP_M)); c <= Math.min(columns - 1, (cuts[k + 1] - west) / STEP_M); c += 1) visit(r * columns + c);
  }
}

/**
 * Two running means over rows and columns.
 * @param {{columns: number, rows: number}} mesh
 * @param {Float32Array} field
 * @param {number} reach in mesh steps
 */
function softened({ columns, rows }, field, reach) {
  const span = 2 * reach + 1;
  const other = new Float32Array(field.length);
  const sums = new Float64Array(columns);
  for (let turn = 0; turn < 2; turn += 1) {
    for (let r = 0; r < rows; r += 1) {
      const start = r * columns;
      let sum = 0;
      for (let k = -reach; k <= reach; k += 1) sum += field[start + Math.max(0, k)];
      for (let c = 0; c < columns; c += 1) {
        other[start + c] = sum / span;
        sum += field[start + Math.min(columns - 1, c + reach + 1)] - field[start + Math.max(0, c - reach)];
      }
    }
    sums.fill(0);
    for (let k = -reach; k <= reach; k += 1) for (let c = 0; c < columns; c += 1) sums[c] += other[Math.max(0, k) * columns + c];
    for (let r = 0; r < rows; r += 1) {
      const enters = Math.min(rows - 1, r + reach + 1) * columns;
      const leaves = Math.max(0, r - reach) * columns;
      for (let c = 0; c < columns; c += 1) {
        field[r * columns + c] = sums[c] / span;
        sums[c] += other[enters + c] - other[leaves + c];
      }
    }
  }
  return field;
}
