// Paints a piece of the island of Greywether as seen from the air. What lies below comes first, then what stands on it, then light.

import { hull } from './island-data.mjs';
import { HIDDEN, SHELTERED, Sheet, USED } from './sheet.mjs';
import { lit } from './light.mjs';
import { paintLand } from './land.mjs';
import { paintSea } from './sea.mjs';
import { PAINTERS, STANDING } from './painters.mjs';
import { paintShrubs } from './trees.mjs';

/** @typedef {import('./island-data.mjs').Feature} Feature */
/** @typedef {import('./mercator.mjs').Point} Point */

/** A tower at the rim of a piece may throw its shadow into it from so far, a tree may reach into it from so far. */
const SHADOW_M = 52;
const CROWN_M = 9;

/** Ground on which nothing grows wild, beside the fields. */
const USES = ['garden', 'depot-area', 'beach', 'marsh', 'pond', 'wood', 'yard', 'sports-ground', 'churchyard', 'quarry', 'quay'];

/**
 * @param {{ features: Feature[], terrain: import('./terrain.mjs').Terrain, ocean: (x: number, y: number) => [number, number, number] }} island
 * @param {Point} corner north-west, ground metres
 * @param {{ width: number, height: number, metres: number }} size in pixels, and metres a pixel
 * @returns {Uint8ClampedArray} red, green, blue
 */
export function paintIsland({ features, terrain, ocean }, corner, { width, height, metres }) {
  const before = Math.ceil(Math.min(SHADOW_M, 60 * metres) / metres);
  const after = Math.ceil(Math.min(CROWN_M, 60 * metres) / metres) + 1;
  const sheet = new Sheet([corner[0] - before * metres, corner[1] - before * metres], width + before + after, height + before + after, metres);
  const here = features.filter(({ box }) => sheet.meets(box, 12));

  // Between the quay and its breakwaters the sea is calm.
  const harbour = features.filter(({ kind }) => kind === 'quay' || kind === 'breakwater').flatMap(({ lines }) => lines[0]);
  sheet.fill(hull(harbour), (i) => (sheet.use[i] = SHELTERED));
  paintSea(sheet, terrain, ocean);
  sheet.use.fill(0);
  const land = new Float32Array(sheet.width * sheet.height);
  for (const { kind, lines } of here) if (kind === 'coastline' || kind === 'islet') sheet.fill(lines[0], (i, _x, _y, cover) => (land[i] = Math.max(land[i], cover)));
  for (const { kind, lines } of here) {
    if (kind === 'field') sheet.fill(lines[0], (i, _x, _y, cover) => (sheet.use[i] = cover > 0.99 ? HIDDEN : USED));
    else if (USES.includes(kind)) sheet.fill(lines[0], (i) => (sheet.use[i] = USED));
  }
  paintLand(sheet, terrain, land);
  for (const feature of here) PAINTERS[feature.kind]?.(sheet, feature, terrain);
  paintShrubs(sheet, terrain);
  for (const feature of here) STANDING[feature.kind]?.(sheet, feature, terrain);
  return lit(sheet, { left: before, top: before, width, height });
}
