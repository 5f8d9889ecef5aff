// A sheet is one piece of the picture while it is painted: colour, height and what is water, pixel by pixel, and two brushes:
// `fill` for areas and `stroke` for lines. Brushes tell how far a pixel is covered; what it then looks like is up to the painter.

import { eachCovered } from './raster.mjs';

/** @typedef {import('./mercator.mjs').Point} Point */

/**
 * @callback FillPaint
 * @param {number} i index of the pixel
 * @param {number} x ground metres east
 * @param {number} y ground metres south
 * @param {number} cover how much of the pixel lies inside, 0 to 1
 * @returns {void}
 */

/**
 * @callback StrokePaint
 * @param {number} i
 * @param {number} x
 * @param {number} y
 * @param {number} across metres from the middle of the line, positive to its right
 * @param {number} along metres from its beginning
 * @returns {void}
 */

export const HIDDEN = 1;
export const USED = 2;
export const SHELTERED = 3;

export class Sheet {
  /**
   * @param {Point} corner the north-west corner in ground metres
   * @param {number} width pixels
   * @param {number} height pixels
   * @param {number} metres a pixel
   */
  constructor(corner, width, height, metres) {
    this.corner = corner;
    this.width = width;
    this.height = height;
    this.metres = metres;
    const size = width * height;
    this.red = new Float32Array(size);
    this.green = new Float32Array(size);
    this.blue = new Float32Array(size);
    /** Metres above the ground, or above the water. */
    this.above = new Float32Array(size);
    /** The ground itself, metres above the sea, and how it rises towards east and south. */
    this.ground = new Float32Array(size);
    this.riseEast = new Float32Array(size);
    this.riseSouth = new Float32Array(size);
    /** 1 is open water: flat, without light and shade of its own. */
    this.water = new Float32Array(size);
    /** 1 where no tree may stand. */
    this.clear = new Uint8Array(size);
    /** HIDDEN where a field lies over the wild ground, USED where people use it otherwise; SHELTERED water. */
    this.use = new Uint8Array(size);
    this.nearest = new Float32Array(size).fill(Infinity);
    this.slot = new Int32Array(size);
    this.west = corner[0];
    this.north = corner[1];
    this.east = corner[0] + width * metres;
    this.south = corner[1] + height * metres;
  }

  /**
   * @param {[number, number, number, number]} box west, north, east, south
   * @param {number} reach metres beyond it
   */
  meets(box, reach = 0) {
    return box[0] - reach < this.east && box[2] + reach > this.west && box[1] - reach < this.south && box[3] + reach > this.north;
  }

  /**
   * Blends a colour over a pixel.
   * @param {number} i
   * @param {number} r
   * @param {number} g
   * @param {number} b
   * @param {number} cover
   */
  mix(i, r, g, b, cover) {
    this.red[i] += (r - this.red[i]) * cover;
    this.green[i] += (g - this.green[i]) * cover;
    this.blue[i] += (b - this.blue[i]) * cover;
  }

  /**
   * Calls `paint` for each pixel that a ring covers, with the exact part of it that is covered.
   * @param {Point[]} ring
   * @param {FillPaint} paint
   */
  fill(ring, paint) {
    const { metres, west, north, width } = this;
    const pixels = ring.map(([x, y]) => /** @type {Point} */ ([(x - west) / metres, (y - north) / metres]));
    eachCovered([pixels], this, (i, j, cover) => paint(j * width + i, west + (i + 0.5) * metres, north + (j + 0.5) * metres, cover));
  }

  /**
   * Calls `paint` once for each pixel within `half` metres of a line.
   * @param {Point[]} line
   * @param {number} half
   * @param {StrokePaint} paint
   */
  stroke(line, half, paint) {
    const { metres, nearest, slot, width } = this;
    const reach = half + metres;
    const touched = [];
    const sides = [];
    const ways = [];
    let way = 0;
    for (let k = 0; k + 1 < line.length; k += 1) {
      const [ax, ay] = line[k];
      const [bx, by] = line[k + 1];
      const length = Math.hypot(bx - ax, by - ay);
      if (length === 0) continue;
      if (this.meets([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], reach)) {
        const ux = (bx - ax) / length;
        const uy = (by - ay) / length;
        const j0 = Math.max(0, Math.floor((Math.min(ay, by) - reach - this.north) / metres));
        const j1 = Math.min(this.height - 1, Math.ceil((Math.max(ay, by) + reach - this.north) / metres));
        for (let j = j0; j <= j1; j += 1) {
          const y = this.north + (j + 0.5) * metres;
          // Only the part of the row that can be near the segment.
          let from = Math.min(ax, bx) - reach;
          let to = Math.max(ax, bx) + reach;
          if (Math.abs(uy) > 0.05) {
            const at = ax + ((y - ay) / uy) * ux;
            const spread = reach / Math.abs(uy);
            from = Math.max(from, at - spread);
            to = Math.min(to, at + spread);
          }
          const i0 = Math.max(0, Math.floor((from - this.west) / metres));
          const i1 = Math.min(width - 1, Math.ceil((to - this.west) / metres));
          for (let i = i0; i <= i1; i += 1) {
            const dx = this.west + (i + 0.5) * metres - ax;
            const dy = y - ay;
            const t = Math.max(0, Math.min(length, dx * ux + dy * uy));
            const d = Math.hypot(dx - t * ux, dy - t * uy);
            const index = j * width + i;
            if (d > half || d >= nearest[index]) continue;
            const side = ux * dy - uy * dx >= 0 ? d : -d;
            if (nearest[index] === Infinity) {
              slot[index] = touched.length;
              touched.push(index);
              sides.push(side);
              ways.push(way + t);
            } else {
              sides[slot[index]] = side;
              ways[slot[index]] = way + t;
            }
            nearest[index] = d;
          }
        }
      }
      way += length;
    }
    for (let k = 0; k < touched.length; k += 1) {
      const index = touched[k];
      nearest[index] = Infinity;
      paint(index, this.west + ((index % width) + 0.5) * metres, this.north + (Math.floor(index / width) + 0.5) * metres, sides[k], ways[k]);
    }
  }
}

/**
 * How much of a pixel at this distance from the middle of a line lies on the line.
 * @param {number} half width of the line, metres
 * @param {number} across metres
 * @param {number} metres a pixel
 */
export function onLine(half, across, metres) {
  const d = Math.abs(across);
  const inner = Math.min(half, d + metres / 2);
  const outer = Math.max(-half, d - metres / 2);
  return Math.max(0, Math.min(1, (inner - outer) / metres));
}
