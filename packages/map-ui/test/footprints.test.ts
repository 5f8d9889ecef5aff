import * as fc from 'fast-check';
import { direct, inverse, type Geometry, type Position } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { mapPositions, middleOf, movedTo } from '../src/state/moved-geometry.js';
import { asRectangle, rectangleAround } from '../src/state/rectangle.js';
import { turnedBy } from '../src/state/turned-geometry.js';

/** What the engine measures with: a footprint that was read or moved may not be worse. */
const MILLIMETRE_m = 0.001;

describe('a rectangle', () => {
  it('is read with the sides and the middle that it was drawn with', () => {
    fc.assert(
      fc.property(rectangles(), ({ middle, length_m, width_m, bearing_deg }) => {
        const read = asRectangle(rectangleAround(middle, length_m, width_m, bearing_deg))!;
        expect(Math.abs(read.length_m - Math.max(length_m, width_m))).toBeLessThan(MILLIMETRE_m);
        expect(Math.abs(read.width_m - Math.min(length_m, width_m))).toBeLessThan(MILLIMETRE_m);
        expect(inverse(read.middle, middle).distance_m).toBeLessThan(MILLIMETRE_m);
        expect(read.bearing_deg).toBeGreaterThanOrEqual(0);
        expect(read.bearing_deg).toBeLessThan(360);
      }),
      { numRuns: 2_000 },
    );
  });

  it('drawn again as it was read has every corner where it was', () => {
    fc.assert(
      fc.property(rectangles(), ({ middle, length_m, width_m, bearing_deg }) => {
        const drawn = rectangleAround(middle, length_m, width_m, bearing_deg);
        const read = asRectangle(drawn)!;
        const again = cornersOf(rectangleAround(read.middle, read.length_m, read.width_m, read.bearing_deg));
        // Of a square either side may be read as its length: the corners then stand in another order.
        for (const corner of cornersOf(drawn)) expect(Math.min(...again.map((other) => inverse(corner, other).distance_m))).toBeLessThan(MILLIMETRE_m);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a valid GeoJSON ring on both sides of the antimeridian', () => {
    const corners = cornersOf(rectangleAround([180, 12], 60, 20, 90));
    expect(corners.every(([longitude]) => Math.abs(longitude) <= 180)).toBe(true);
    expect(new Set(corners.map(([longitude]) => Math.sign(longitude)))).toEqual(new Set([1, -1]));
  });

  it('has four right angles: what leans, has five corners or a hole is none', () => {
    const middle: Position = [10, 50];
    const at = (azimuth_deg: number, distance_m: number): Position => direct(middle, azimuth_deg, distance_m);
    const polygon = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]!]) });
    const square = [45, 135, 225, 315].map((azimuth_deg) => at(azimuth_deg, 50));
    expect(asRectangle(polygon(square))).not.toBeNull();
    expect(asRectangle(polygon([60, 135, 240, 315].map((azimuth_deg) => at(azimuth_deg, 50))))).not.toBeNull();
    expect(asRectangle(polygon([at(45, 50), at(135, 30), at(225, 50), at(315, 30)]))).toBeNull();
    expect(asRectangle(polygon([0, 72, 144, 216, 288].map((azimuth_deg) => at(azimuth_deg, 50))))).toBeNull();
    expect(asRectangle(polygon(square, [45, 135, 225, 315].map((azimuth_deg) => at(azimuth_deg, 5))))).toBeNull();
    expect(asRectangle({ type: 'LineString', coordinates: square })).toBeNull();
  });
});

describe('a footprint', () => {
  it('that is moved keeps all distances between its corners', () => {
    fc.assert(
      fc.property(footprints(), between(0, 360), between(0, 10_000), (footprint, azimuth_deg, distance_m) => {
        const middle = middleOf(footprint);
        expectSameShape(movedTo(footprint, middle, direct(middle, azimuth_deg, distance_m)), footprint);
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is moved has its middle where it was moved to', () => {
    fc.assert(
      fc.property(footprints(), between(0, 360), between(0, 10_000), (footprint, azimuth_deg, distance_m) => {
        const middle = middleOf(footprint);
        const to = direct(middle, azimuth_deg, distance_m);
        expect(inverse(middleOf(movedTo(footprint, middle, to)), to).distance_m).toBeLessThan(MILLIMETRE_m);
      }),
      { numRuns: 1_000 },
    );
  });

  it('turned once round, in however many parts, stands where it stood', () => {
    fc.assert(
      fc.property(footprints(), fc.array(between(0.01, 1), { minLength: 1, maxLength: 12 }), (footprint, parts) => {
        const whole = parts.reduce((sum, part) => sum + part);
        const turned = parts.reduce((before, part) => turnedBy(before, (part / whole) * 360), footprint);
        const corners = cornersOf(footprint);
        cornersOf(turned).forEach((corner, i) => expect(inverse(corner, corners[i]!).distance_m).toBeLessThan(MILLIMETRE_m));
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is turned keeps all distances between its corners', () => {
    fc.assert(
      fc.property(footprints(), between(-360, 360), (footprint, turn_deg) => expectSameShape(turnedBy(footprint, turn_deg), footprint)),
      { numRuns: 1_000 },
    );
  });
});

function expectSameShape(found: Geometry, expected: Geometry): void {
  const [now, before] = [cornersOf(found), cornersOf(expected)];
  expect(now.length).toBe(before.length);
  for (let i = 0; i < before.length; i++) {
    for (let j = 0; j < i; j++) {
      expect(Math.abs(inverse(now[i]!, now[j]!).distance_m - inverse(before[i]!, before[j]!).distance_m)).toBeLessThan(MILLIMETRE_m);
    }
  }
}

function cornersOf(geometry: Geometry): readonly Position[] {
  const corners: Position[] = [];
  mapPositions(geometry, (position) => {
    corners.push(position);
    return position;
  });
  return corners;
}

/** Even over the interval: doubles of fast-check are even over their bits, nearly all of them close to 0. */
function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 2 ** 31 }).map((part) => min + ((max - min) * part) / 2 ** 31);
}

/** All round the globe to 80 degrees; a third of them within some 100 m of the antimeridian. */
function places(): fc.Arbitrary<Position> {
  const longitude = fc.oneof({ weight: 2, arbitrary: between(-180, 180) }, { weight: 1, arbitrary: fc.tuple(between(179.999, 180), fc.constantFrom(1, -1)).map(([degrees, side]) => degrees * side) });
  return fc.tuple(longitude, between(-80, 80)).map((place): Position => place);
}

function rectangles() {
  return fc.record({ middle: places(), length_m: between(1, 200), width_m: between(1, 200), bearing_deg: between(-360, 720) });
}

/**
 * Points, lines and outlines of 2 to 8 corners, none farther than 200 m from another. The order of the corners plays no part here, so edges may cross.
 * Corners coincide exactly or not at all (no bearing of both 0 and 360): a middle is the mean of distinct corners, and jumps where two merge.
 */
function footprints(): fc.Arbitrary<Geometry> {
  const corners = fc
    .tuple(places(), fc.array(fc.record({ azimuth_deg: between(0, 359), distance_m: between(1, 100) }), { minLength: 3, maxLength: 8 }))
    .map(([middle, around]) => around.map(({ azimuth_deg, distance_m }) => direct(middle, azimuth_deg, distance_m)));
  return fc.oneof(
    { weight: 1, arbitrary: places().map((coordinates): Geometry => ({ type: 'Point', coordinates })) },
    { weight: 3, arbitrary: corners.map((line): Geometry => ({ type: 'LineString', coordinates: line })) },
    { weight: 6, arbitrary: corners.map((ring): Geometry => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })) },
  );
}
