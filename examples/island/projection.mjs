// Local metres to WGS84 longitude and latitude. The scale is that of the ellipsoid at the point's own latitude;
// over six kilometres lengths agree with the geodesic to a few millimetres in a hundred metres.

const EQUATOR_M = 6378137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const RADIANS = Math.PI / 180;

/** Where the local axes cross: open water and nothing else for a thousand kilometres. */
export const ORIGIN = { longitude: -25, latitude: -38 };

export function toLonLat([east, north]) {
  const middle = ORIGIN.latitude + north / 2 / metresPerDegree(ORIGIN.latitude).north;
  const latitude = ORIGIN.latitude + north / metresPerDegree(middle).north;
  return [ORIGIN.longitude + east / metresPerDegree(latitude).east, latitude];
}

export function toMetres([longitude, latitude]) {
  const north = (latitude - ORIGIN.latitude) * metresPerDegree((latitude + ORIGIN.latitude) / 2).north;
  return [(longitude - ORIGIN.longitude) * metresPerDegree(latitude).east, north];
}

function metresPerDegree(latitude) {
  const s = Math.sin(latitude * RADIANS);
  const w2 = 1 - E2 * s * s;
  const w = Math.sqrt(w2);
  return { north: ((EQUATOR_M * (1 - E2)) / (w2 * w)) * RADIANS, east: (EQUATOR_M / w) * Math.cos(latitude * RADIANS) * RADIANS };
}

/** Eight decimals: about a millimetre. */
export const rounded = (point) => toLonLat(point).map((degrees) => Number(degrees.toFixed(8)));
