// examples/island.geojson as the painter wants it: every position in ground metres, every feature with the box it lies in.

import { readFileSync } from 'node:fs';
import { toGround } from './mercator.mjs';
import { seedOf } from './noise.mjs';

/** @typedef {import('./mercator.mjs').Point} Point */

/**
 * @typedef {object} Feature
 * @property {string} id
 * @property {string} kind
 * @property {Record<string, any>} properties
 * @property {Point[][]} lines rings (first point not repeated), lines, or one list of points
 * @property {[number, number, number, number]} box west, north, east, south
 * @property {number} seed
 */

export const ISLAND_FILE = new URL('../examples/island.geojson', import.meta.url);

/** @returns {Feature[]} in painting order */
export function readIsland() {
  const { features } = JSON.parse(readFileSync(ISLAND_FILE, 'utf8'));
  /** @type {Feature[]} */
  const all = features.map(feature);
  // A mound looks where its magazine looks.
  for (const one of all) if (one.kind === 'earth-cover') one.properties.front_deg = all.find(({ id }) => `${id}-cover` === one.id)?.properties.front_deg;
  return all;
}

/**
 * @param {any} one GeoJSON feature
 * @returns {Feature}
 */
function feature({ id, properties, geometry: { type, coordinates } }) {
  const parts = { Point: () => [[coordinates]], MultiPoint: () => [coordinates], LineString: () => [coordinates], MultiLineString: () => coordinates, Polygon: () => coordinates.map((/** @type {Point[]} */ ring) => ring.slice(0, -1)) };
  /** @type {Point[][]} */
  const lines = parts[/** @type {keyof typeof parts} */ (type)]().map((/** @type {Point[]} */ line) => line.map(toGround));
  return { id, kind: properties.kind, properties, lines, box: boxOf(lines.flat()), seed: seedOf(id) };
}

/**
 * @param {Point[]} points
 * @returns {[number, number, number, number]}
 */
export function boxOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * @param {Point} p
 * @param {Point[]} ring
 */
export function inside([x, y], ring) {
  let hit = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) hit = !hit;
  }
  return hit;
}

/**
 * The smallest convex ring round points.
 * @param {Point[]} points
 */
export function hull(points) {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (/** @type {Point[]} */ list) => {
    /** @type {Point[]} */
    const out = [];
    for (const p of list) {
      while (out.length > 1 && turnOf(out[out.length - 2], out[out.length - 1], p) <= 0.01) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 */
const turnOf = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
