import geographiclib from 'geographiclib-geodesic';

/** Longitude and latitude in degrees on WGS84 (further ordinates are ignored). */
export type Position = readonly [longitude_deg: number, latitude_deg: number, ...rest: unknown[]];

/** WGS84: equatorial radius in m, flattening, first eccentricity squared. */
export const EQUATORIAL_RADIUS_m = 6_378_137;
const FLATTENING = 1 / 298.257223563;
export const ECCENTRICITY2 = FLATTENING * (2 - FLATTENING);

const { WGS84 } = geographiclib.Geodesic;

/**
 * The shortest geodesic between two positions (Karney's algorithm, exact to about 15 nm).
 * @returns its length and its azimuth at the first position, degrees clockwise from true north
 */
export function inverse(from: Position, to: Position): { readonly distance_m: number; readonly azimuth_deg: number } {
  const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { distance_m: s12!, azimuth_deg: azi1! };
}

/** The position at a distance and azimuth; its longitude lies in [-180, 180]. */
export function direct(from: Position, azimuth_deg: number, distance_m: number): [number, number] {
  const { lat2, lon2 } = WGS84.Direct(from[1], from[0], azimuth_deg, distance_m);
  return [lon2!, lat2!];
}
