import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { direct, inverse, type Position } from '../../src/geometry/geodesic.js';
import { ecefOf, equidistantOf, localFrame, positionOf } from '../../src/geometry/local-frame.js';
import { between, bearing_deg, expectClose, logBetween, polar, position, runs, share } from '../generators.js';
import { karneyDirect } from '../geodesic-oracle.js';

/** Origin, bearing and distance, the distance even over the powers of ten down to a millimetre. */
const places = (most_m: number) => fc.tuple(position(89.9), bearing_deg(), logBetween(1e-3, most_m));

const deviation_m = ([origin, azimuth_deg, distance_m]: readonly [Position, number, number]): number => {
  const frame = localFrame(origin);
  const { x, y, z } = ecefOf(karneyDirect(origin, azimuth_deg, distance_m));
  const straight = new Float64Array(2);
  frame.toStraight(x, y, z, straight, 0);
  const scale = frame.equidistantScale(straight[0]! ** 2 + straight[1]! ** 2);
  const exact = polar(distance_m, (azimuth_deg * Math.PI) / 180);
  return Math.hypot(scale * straight[0]! - exact.x, scale * straight[1]! - exact.y);
};

it('the equidistant plane of a frame lies within 0.02 mm of exact bearings and distances up to 50 km', () => {
  fc.assert(
    fc.property(places(50_000), (place) => {
      expect(deviation_m(place)).toBeLessThan(2e-5);
    }),
    runs(2_000),
  );
});

it('the equidistant plane of a frame lies within 2e-7 of exact bearings and distances up to 400 km', () => {
  fc.assert(
    fc.property(places(400_000), (place) => {
      expect(deviation_m(place)).toBeLessThan(2e-5 + 2e-7 * place[2]);
    }),
    runs(2_000),
  );
});

it('geodesics are straight in the straight plane: the middle of one up to 10 km long lies within 0.1 mm of the line between its ends, 20 km around', () => {
  fc.assert(
    fc.property(position(85), bearing_deg(), share(), bearing_deg(), share(), (origin, away_deg, away, along_deg, along) => {
      const frame = localFrame(origin);
      const start = karneyDirect(origin, away_deg, 20_000 * away);
      const straight = [0, 0.5, 1].map((part) => {
        const { x, y, z } = ecefOf(karneyDirect(start, along_deg, 10_000 * along * part));
        const out = new Float64Array(2);
        frame.toStraight(x, y, z, out, 0);
        return out;
      });
      const [[ax, ay], [mx, my], [bx, by]] = straight as unknown as [[number, number], [number, number], [number, number]];
      const length_m = Math.hypot(bx - ax, by - ay);
      if (length_m > 1) expect(Math.abs((bx - ax) * (my - ay) - (by - ay) * (mx - ax)) / length_m).toBeLessThan(1e-4);
    }),
    runs(1_000),
  );
});

it('going to a place of the plane and looking back gives the place again', () => {
  fc.assert(
    fc.property(position(89.9), bearing_deg(), between(0, 100_000), (origin, azimuth_deg, distance_m) => {
      const point = polar(distance_m, (azimuth_deg * Math.PI) / 180);
      const again = equidistantOf(origin, positionOf(origin, point));
      // Near the poles a degree of longitude is short, and its last bit shorter still.
      expectClose(again.x, point.x, 1e-6);
      expectClose(again.y, point.y, 1e-6);
    }),
    runs(1_000),
  );
});

it('the shortest way there is as long as the way back, and ends where it says', () => {
  fc.assert(
    fc.property(position(90), position(90), (a, b) => {
      const { distance_m, azimuth_deg } = inverse(a, b);
      expectClose(inverse(b, a).distance_m, distance_m, 1e-6);
      expectClose(inverse(direct(a, azimuth_deg, distance_m), b).distance_m, 0, 1e-6);
    }),
    runs(500),
  );
});
