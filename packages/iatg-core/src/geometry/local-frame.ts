import { direct, ECCENTRICITY2, EQUATORIAL_RADIUS_m, inverse, type Position } from './geodesic.js';

/** Earth-centred coordinates in m. */
export interface Ecef {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function ecefOf([longitude_deg, latitude_deg]: Position): Ecef {
  const lambda = (longitude_deg * Math.PI) / 180;
  const phi = (latitude_deg * Math.PI) / 180;
  const n = EQUATORIAL_RADIUS_m / Math.sqrt(1 - ECCENTRICITY2 * Math.sin(phi) ** 2);
  const axis = n * Math.cos(phi);
  return { x: axis * Math.cos(lambda), y: axis * Math.sin(lambda), z: n * (1 - ECCENTRICITY2) * Math.sin(phi) };
}

/** A point of a local frame: x to the east, y to the north, in m. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A local frame about an origin on the ellipsoid. It knows two planes, both with true bearings at the origin:
 *
 * - *equidistant* (azimuthal equidistant): distances from the origin are true; sectors and rings are drawn in it;
 * - *straight* (gnomonic): geodesics are straight lines; nearest points are sought in it.
 *
 * Positions come in as earth-centred coordinates and are mapped by series: the result is within 0.02 mm of the exact
 * equidistant plane up to 50 km and within 2e-7 (relative) up to 400 km (the tests compare with Karney's algorithm).
 */
export interface LocalFrame {
  readonly origin: Position;
  readonly ecef: Ecef;
  /** Gaussian curvature at the origin, in 1/m2. */
  readonly curvature: number;
  /** Writes the straight-plane coordinates of an earth-centred point to `out[at]`, `out[at + 1]`; returns its distance from the origin in m. */
  readonly toStraight: (x: number, y: number, z: number, out: Float64Array, at: number) => number;
  /** Writes the horizontal components of the chord to an earth-centred point: its bearing, whatever the distance. */
  readonly toBearing: (x: number, y: number, z: number, out: Float64Array, at: number) => void;
  /** Ratio of equidistant to straight coordinates for a point at that squared radius in the straight plane. */
  readonly equidistantScale: (radius2_m2: number) => number;
}

export function localFrame(origin: Position): LocalFrame {
  const lambda = (origin[0] * Math.PI) / 180;
  const phi = (origin[1] * Math.PI) / 180;
  const sinL = Math.sin(lambda);
  const cosL = Math.cos(lambda);
  const sinP = Math.sin(phi);
  const cosP = Math.cos(phi);
  const w2 = 1 - ECCENTRICITY2 * sinP * sinP;
  // Curvatures of the normal sections to the east (1/N) and to the north (1/M).
  const east = Math.sqrt(w2) / EQUATORIAL_RADIUS_m;
  const north = (w2 * Math.sqrt(w2)) / (EQUATORIAL_RADIUS_m * (1 - ECCENTRICITY2));
  const curvature = east * north;
  const ecef = ecefOf(origin);
  // A geodesic leaves the normal section by this much (radian per m2), times the components of the direction (Clarke).
  const twist = ((ECCENTRICITY2 / (1 - ECCENTRICITY2)) * cosP * cosP * east * east) / 6;

  return {
    origin,
    ecef,
    curvature,
    toStraight(x, y, z, out, at) {
      const dx = x - ecef.x;
      const dy = y - ecef.y;
      const dz = z - ecef.z;
      const e = cosL * dy - sinL * dx;
      const axial = cosL * dx + sinL * dy;
      const n = cosP * dz - sinP * axial;
      const horizontal2 = e * e + n * n;
      const chord2 = dx * dx + dy * dy + dz * dz;
      if (horizontal2 === 0) {
        out[at] = 0;
        out[at + 1] = 0;
        return Math.sqrt(chord2);
      }
      const k = (east * e * e + north * n * n) / horizontal2;
      const q = (k * k * chord2) / 4;
      // arcsin of half the chord over the radius, as a series: the next term is below 1e-12 at 400 km.
      const s = Math.sqrt(chord2) * (1 + q * (1 / 6 + q * (3 / 40 + (q * 15) / 336)));
      const kss = curvature * s * s;
      // tan of the distance over the mean radius.
      const scale = (s * (1 + kss * (1 / 3 + kss * (2 / 15 + (kss * 17) / 315)))) / Math.sqrt(horizontal2);
      const turn = (twist * e * n * s * s) / horizontal2;
      out[at] = scale * (e - turn * n);
      out[at + 1] = scale * (n + turn * e);
      return s;
    },
    toBearing(x, y, z, out, at) {
      const dx = x - ecef.x;
      const dy = y - ecef.y;
      out[at] = cosL * dy - sinL * dx;
      out[at + 1] = cosP * (z - ecef.z) - sinP * (cosL * dx + sinL * dy);
    },
    equidistantScale(radius2_m2) {
      const z = curvature * radius2_m2;
      if (z < 1e-4) return 1 - z * (1 / 3 - z * (1 / 5 - z / 7));
      const root = Math.sqrt(z);
      return Math.atan(root) / root;
    },
  };
}

/** The exact equidistant coordinates of a position about an origin. */
export function equidistantOf(origin: Position, position: Position): Point {
  const { distance_m, azimuth_deg } = inverse(origin, position);
  const azimuth = (azimuth_deg * Math.PI) / 180;
  return { x: distance_m * Math.sin(azimuth), y: distance_m * Math.cos(azimuth) };
}

/** The position of a point of the equidistant plane about an origin. */
export function positionOf(origin: Position, { x, y }: Point): [number, number] {
  const distance_m = Math.hypot(x, y);
  return distance_m === 0 ? [origin[0], origin[1]] : direct(origin, (Math.atan2(x, y) * 180) / Math.PI, distance_m);
}
