// Web Mercator: where a longitude and latitude lie in the pictures.
//
// Two plane coordinates are used. World pixels count from the north-west corner of the world at a folder zoom z,
// 512 x 2^z of them in each direction. Ground metres count east and south of the island's middle; they are world pixels times
// one constant, so that painting in metres keeps every point on its pixel.

export const TILE_PX = 512;

/** The middle of the island, where a ground metre is a metre. */
const MIDDLE = { longitude: -25, latitude: -38 };
const EQUATOR_M = 2 * Math.PI * 6378137;
const RADIANS = Math.PI / 180;

/** Length of the whole world in ground metres: the equator, shrunk as Web Mercator stretches at the middle of the island. */
export const WORLD_M = EQUATOR_M * Math.cos(MIDDLE.latitude * RADIANS);

/** @typedef {[number, number]} Point */

/**
 * Place in the square world, 0 to 1 from west to east and from north to south.
 * @param {Point} lonLat
 * @returns {Point}
 */
export function toWorld([longitude, latitude]) {
  const s = Math.sin(latitude * RADIANS);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
}

/**
 * @param {Point} world
 * @returns {Point} longitude and latitude
 */
export function fromWorld([x, y]) {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS];
}

const [MIDDLE_X, MIDDLE_Y] = toWorld([MIDDLE.longitude, MIDDLE.latitude]);

/**
 * Ground metres east and south of the middle of the island.
 * @param {Point} lonLat
 * @returns {Point}
 */
export function toGround(lonLat) {
  const [x, y] = toWorld(lonLat);
  return [(x - MIDDLE_X) * WORLD_M, (y - MIDDLE_Y) * WORLD_M];
}

/**
 * @param {Point} ground
 * @returns {Point} place in the square world
 */
export function groundToWorld([east, south]) {
  return [MIDDLE_X + east / WORLD_M, MIDDLE_Y + south / WORLD_M];
}

/**
 * The north-west corner of a tile in ground metres.
 * @param {number} z folder zoom
 * @param {number} x
 * @param {number} y
 * @returns {Point}
 */
export function tileCorner(z, x, y) {
  return [(x / 2 ** z - MIDDLE_X) * WORLD_M, (y / 2 ** z - MIDDLE_Y) * WORLD_M];
}

/** @param {number} z folder zoom */
export const metresPerPixel = (z) => WORLD_M / (TILE_PX * 2 ** z);
