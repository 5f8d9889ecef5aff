// Areas and lines as pixels, with the exact part of each pixel that is covered.

/** @typedef {import('./mercator.mjs').Point} Point */

let scratch = new Float32Array(1 << 20);

/**
 * Visits each pixel that lies at least partly within rings; holes are rings that run the other way round.
 * @param {Point[][]} rings in pixels
 * @param {{ width: number, height: number }} picture
 * @param {(i: number, j: number, cover: number) => void} visit
 */
export function eachCovered(rings, picture, visit) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  const left = Math.max(0, Math.floor(x0));
  const top = Math.max(0, Math.floor(y0));
  const w = Math.min(picture.width, Math.ceil(x1)) - left;
  const h = Math.min(picture.height, Math.ceil(y1)) - top;
  if (w <= 0 || h <= 0) return;
  const row = w + 3;
  const size = row * h + 3;
  if (scratch.length < size) scratch = new Float32Array(size);
  const area = scratch.fill(0, 0, size);
  for (const ring of rings)
    for (let k = 0; k < ring.length; k += 1) {
      const a = ring[k];
      const b = ring[(k + 1) % ring.length];
      addEdge(area, row, w, h, a[0] - left, a[1] - top, b[0] - left, b[1] - top);
    }
  for (let j = 0; j < h; j += 1) {
    let sum = 0;
    for (let i = 0; i < w; i += 1) {
      sum += area[j * row + i];
      const cover = sum < 0 ? -sum : sum;
      if (cover > 0.004) visit(left + i, top + j, cover > 1 ? 1 : cover);
    }
  }
}

/**
 * Visits each pixel near a line with the cover of a line of this width; pixels near a corner come more than once.
 * @param {Point[]} line in pixels
 * @param {number} half width of the line
 * @param {{ width: number, height: number }} picture
 * @param {(i: number, j: number, cover: number) => void} visit
 */
export function eachOnLine(line, half, picture, visit) {
  const reach = half + 0.5;
  for (let k = 0; k + 1 < line.length; k += 1) {
    const [ax, ay] = line[k];
    const [bx, by] = line[k + 1];
    const [ux, uy] = [bx - ax, by - ay];
    const square = ux * ux + uy * uy || 1;
    for (let j = Math.max(0, Math.floor(Math.min(ay, by) - reach)); j <= Math.min(picture.height - 1, Math.floor(Math.max(ay, by) + reach)); j += 1)
      for (let i = Math.max(0, Math.floor(Math.min(ax, bx) - reach)); i <= Math.min(picture.width - 1, Math.floor(Math.max(ax, bx) + reach)); i += 1) {
        const [x, y] = [i + 0.5 - ax, j + 0.5 - ay];
        const t = Math.max(0, Math.min(1, (x * ux + y * uy) / square));
        const cover = reach - Math.hypot(x - t * ux, y - t * uy);
        if (cover > 0) visit(i, j, cover > 1 ? 1 : cover);
      }
  }
}

/**
 * Adds one edge to a table of signed areas: summed from left to right, it gives the exact cover of each pixel.
 * @param {Float32Array} area
 * @param {number} row
 * @param {number} w
 * @param {number} h
 * @param {number} ax
 * @param {number} ay
 * @param {number} bx
 * @param {number} by
 */
function addEdge(area, row, w, h, ax, ay, bx, by) {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  if (y1 <= 0 || y0 >= h) return;
  const slope = (x1 - x0) / (y1 - y0);
  const first = Math.max(0, Math.floor(y0));
  const last = Math.min(h, Math.ceil(y1));
  let x = y0 < 0 ? x0 - y0 * slope : x0;
  for (let y = first; y < last; y += 1) {
    const part = Math.min(y + 1, y1) - Math.max(y, y0);
    const next = x + slope * part;
    const d = part * sign;
    const left = Math.min(w, Math.max(0, Math.min(x, next)));
    const right = Math.min(w, Math.max(0, Math.max(x, next)));
    const i = Math.floor(left);
    const end = Math.ceil(right);
    const at = y * row + i;
    if (end <= i + 1) {
      const middle = (left + right) / 2 - i;
      area[at] += d * (1 - middle);
      area[at + 1] += d * middle;
    } else {
      const s = 1 / (right - left);
      const a0 = 0.5 * s * (1 - (left - i)) ** 2;
      const am = 0.5 * s * (right - end + 1) ** 2;
      area[at] += d * a0;
      if (end === i + 2) area[at + 1] += d * (1 - a0 - am);
      else {
        const a1 = s * (1.5 - (left - i));
        area[at + 1] += d * (a1 - a0);
        for (let k = 2; k < end - i - 1; k += 1) area[at + k] += d * s;
        const a2 = a1 + (end - i - 3) * s;
        area[y * row + end - 1] += d * (1 - a2 - am);
      }
      area[y * row + end] += d * am;
    }
    x = next;
  }
}
