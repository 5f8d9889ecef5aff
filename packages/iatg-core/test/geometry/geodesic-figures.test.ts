import { describe, expect, it } from 'vitest';
import { direct, EQUATORIAL_RADIUS_m, inverse, type Position } from '../../src/geometry/geodesic.js';
import { separation_m } from '../../src/geometry/separation.js';
import { prepareShape, type Geometry } from '../../src/geometry/shape.js';

const separation = (a: Geometry, b: Geometry): number => separation_m(prepareShape(a), prepareShape(b));
const point = (...coordinates: readonly [number, number]): Geometry => ({ type: 'Point', coordinates });
const square = (west: number, south: number, size: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]],
});

/** One degree of the equator: 2 pi a / 360, by hand 111,319.4908 m. */
const DEGREE_m = (2 * Math.PI * EQUATORIAL_RADIUS_m) / 360;

describe('distances on the ellipsoid against figures of other sources', () => {
  it('a degree of the equator is 111,319.491 m', () => {
    expect(DEGREE_m).toBeCloseTo(111_319.4908, 4);
    expect(inverse([10, 0], [11, 0]).distance_m).toBeCloseTo(DEGREE_m, 6);
  });

  it('from the equator to a pole it is 10,001,965.729 m, the published quarter meridian of WGS84', () => {
    expect(inverse([33, 0], [33, 90]).distance_m).toBeCloseTo(10_001_965.729, 3);
  });

  it('New York to London is 5,551,759.400 m, the example in the manual of GeodSolve', () => {
    expect(inverse([-73.8, 40.6], [-0.5, 51.6]).distance_m).toBeCloseTo(5_551_759.4, 3);
  });

  it('going that way arrives there', () => {
    const { distance_m, azimuth_deg } = inverse([-73.8, 40.6], [-0.5, 51.6]);
    const [longitude, latitude] = direct([-73.8, 40.6], azimuth_deg, distance_m);
    expect(longitude).toBeCloseTo(-0.5, 9);
    expect(latitude).toBeCloseTo(51.6, 9);
  });
});

describe('sites on the equator, where the arithmetic can be done by hand', () => {
  it('two squares a thousandth of a degree apart are 111.319 m apart', () => {
    expect(separation(square(7, -0.0005, 0.001), square(7.002, -0.0005, 0.001))).toBeCloseTo(DEGREE_m / 1_000, 4);
  });

  it('the same across the antimeridian', () => {
    expect(separation(square(179.9985, -0.0005, 0.001), point(-179.9995, 0))).toBeCloseTo(DEGREE_m / 1_000, 4);
  });

  it('squares that share a wall, a corner or an area are 0 apart', () => {
    expect(separation(square(7, 0, 0.001), square(7.001, 0, 0.001))).toBe(0);
    expect(separation(square(7, 0, 0.001), square(7.001, 0.001, 0.001))).toBe(0);
    expect(separation(square(7, 0, 0.001), square(7.0005, 0.0005, 0.001))).toBe(0);
    expect(separation(square(7, 0, 0.001), point(7.0005, 0.0005))).toBe(0);
  });

  it('a site in a courtyard is as far from the building as its wall', () => {
    const [outer] = square(7, -0.001, 0.002).coordinates as readonly Position[][];
    const [hole] = square(7.0005, -0.0005, 0.001).coordinates as readonly Position[][];
    // To the east and west walls 0.0005 degrees of longitude; to the others 0.0005 of latitude, which are shorter: 55.287 m.
    const building: Geometry = { type: 'Polygon', coordinates: [outer!, hole!] };
    expect(separation(building, point(7.001, 0))).toBeCloseTo(inverse([7.001, 0], [7.001, 0.0005]).distance_m, 4);
    expect(separation(building, point(7.001, 0))).toBeCloseTo(55.2871, 3);
  });
});
