// The open ocean round the island, as the world picture shows it: a small grid of colours that the painter of the sea reads.

import { groundToWorld } from './mercator.mjs';

const STEP_M = 1000;
const COUNT = 96;
const HALF_M = ((COUNT - 1) / 2) * STEP_M;

/**
 * @param {import('./paint-world.mjs').Raster} world
 * @returns {Float32Array}
 */
export function oceanGrid({ width, height, data }) {
  const grid = new Float32Array(3 * COUNT * COUNT);
  for (let r = 0; r < COUNT; r += 1)
    for (let c = 0; c < COUNT; c += 1) {
      const [x, y] = groundToWorld([c * STEP_M - HALF_M, r * STEP_M - HALF_M]);
      const u = x * width - 0.5;
      const v = y * height - 0.5;
      const [i, j] = [Math.floor(u), Math.floor(v)];
      for (let k = 0; k < 3; k += 1) {
        const at = (/** @type {number} */ a, /** @type {number} */ b) => data[3 * ((j + b) * width + i + a) + k];
        const top = at(0, 0) + (at(1, 0) - at(0, 0)) * (u - i);
        const low = at(0, 1) + (at(1, 1) - at(0, 1)) * (u - i);
        grid[3 * (r * COUNT + c) + k] = top + (low - top) * (v - j);
      }
    }
  return grid;
}

/**
 * @param {Float32Array} grid
 * @returns {(x: number, y: number) => [number, number, number]} colour at a place in ground metres
 */
export function oceanOf(grid) {
  return (x, y) => {
    const u = Math.max(0, Math.min(COUNT - 1.001, (x + HALF_M) / STEP_M));
    const v = Math.max(0, Math.min(COUNT - 1.001, (y + HALF_M) / STEP_M));
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const value = (/** @type {number} */ k) => {
      const at = (/** @type {number} */ a, /** @type {number} */ b) => grid[3 * ((j + b) * COUNT + i + a) + k];
      const top = at(0, 0) + (at(1, 0) - at(0, 0)) * (u - i);
      return top + (at(0, 1) + (at(1, 1) - at(0, 1)) * (u - i) - top) * (v - j);
    };
    return [value(0), value(1), value(2)];
  };
}
