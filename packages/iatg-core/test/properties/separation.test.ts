import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/geometry/geodesic.js';
import { positionOf } from '../../src/geometry/local-frame.js';
import { separation_m } from '../../src/geometry/separation.js';
import { prepareShape, type Geometry } from '../../src/geometry/shape.js';
import {
  between,
  expectClose,
  figure,
  laidDown,
  mapPositions,
  outline,
  plus,
  polar,
  position,
  rectangle,
  runs,
  share,
  shifted,
  shrunk,
  within,
  wrapped,
  type Figure,
  type GeometryJson,
} from '../generators.js';
import { edge, edgeDistance_m, edgesOf, karney_m, karneyAzimuth_deg } from '../geodesic-oracle.js';

it('the distance agrees to 0.1 mm with a slow search along exact geodesics, for sites up to 20 km apart with edges up to 10 km', () => {
  fc.assert(
    fc.property(fc.oneof(pair({ size_m: 60, apart_m: 400 }), pair({ size_m: 2_500, apart_m: 20_000 })), (two) => expectAgreement(...two)),
    runs(50),
  );
  fc.assert(
    fc.property(acrossFromTheEnd(), (two) => expectAgreement(...two)),
    runs(20),
  );
});

it('far-away sites and long edges agree to 1e-6 with the same search, up to 17,000 km', () => {
  const far = fc.tuple(position(85), figure(2_500), position(85), figure(30_000)).map(([p, f, q, g]) => [laidDown(f, p), laidDown(g, q)] as const);
  const long = fc.tuple(position(70), within(1_500_000), within(1_500_000), within(500_000)).map(([p, a, b, c]): readonly [GeometryJson, GeometryJson] => [
    laidDown({ type: 'LineString', at: [a, b] }, p),
    laidDown({ type: 'Point', at: c }, p),
  ]);
  fc.assert(
    fc.property(fc.oneof(far, long), ([a, b]) => {
      const distance_m = separation(a, b);
      // Towards the antipodes, where the shortest way may turn round the other side of the earth, nothing is promised.
      if (distance_m > 17e6) return;
      // To 1 mm where that is more: a road of 300 km may pass a metre from the door.
      if (distance_m > 0) expectClose(distance_m, edgeDistance_m(a, b), Math.max(1e-3, 1e-6 * distance_m));
    }),
    runs(40),
  );
});

it('the distance is the same in both directions', () => {
  fc.assert(
    fc.property(anyPair(), ([a, b]) => expectClose(separation(a, b), separation(b, a), 2e-4)),
    runs(150),
  );
});

it('a shift in longitude keeps the distance, across the antimeridian too', () => {
  fc.assert(
    fc.property(anyPair(), between(-180, 180), ([a, b], by_deg) => {
      const moved = (geometry: GeometryJson) => changed(geometry, ([longitude, latitude]) => [wrapped(longitude + by_deg), latitude]);
      expectClose(separation(moved(a), moved(b)), separation(a, b), 2e-4);
    }),
    runs(150),
  );
});

it('a mirror at the equator keeps the distance', () => {
  fc.assert(
    fc.property(anyPair(), ([a, b]) => {
      const mirrored = (geometry: GeometryJson) => changed(geometry, ([longitude, latitude]) => [longitude, -latitude]);
      expectClose(separation(mirrored(a), mirrored(b)), separation(a, b), 2e-4);
    }),
    runs(150),
  );
});

it('a mirror at a meridian keeps the distance', () => {
  fc.assert(
    fc.property(anyPair(), ([a, b]) => {
      const mirrored = (geometry: GeometryJson) => changed(geometry, ([longitude, latitude]) => [-longitude, latitude]);
      expectClose(separation(mirrored(a), mirrored(b)), separation(a, b), 2e-4);
    }),
    runs(150),
  );
});

it('where a ring starts, which way it winds and whether it is closed does not matter', () => {
  fc.assert(
    fc.property(position(85), outline(5, 200), figure(), within(400), fc.nat(), fc.boolean(), fc.boolean(), (place, ring, other, by, start, reversed, closed) => {
      const turned = [...ring.slice(start % ring.length), ...ring.slice(0, start % ring.length)];
      const wound = reversed ? turned.reverse() : turned;
      const b = laidDown(other, positionOf(place, by));
      const distance_m = separation(laidDown({ type: 'Polygon', at: [ring] }, place), b);
      expectClose(separation(laidDown({ type: 'Polygon', at: [closed ? [...wound, wound[0]!] : wound] }, place), b), distance_m, 2e-4);
    }),
    runs(150),
  );
});

it('sites that share a corner are 0 apart', () => {
  fc.assert(
    fc.property(position(), figure(2_500), figure(), fc.nat(), (place, a, b, n) => {
      const first = laidDown(a, place);
      const corners = edgesOf(first).map(({ from }) => from);
      expect(separation(first, laidDown(through(b), corners[n % corners.length]!))).toBe(0);
    }),
    runs(150),
  );
});

it('a site on the wall of another is 0 apart, wherever on the wall it stands', () => {
  fc.assert(
    fc.property(position(), figure(), figure(), fc.nat(), share(), (place, a, b, n, part) => {
      const first = laidDown(a, place);
      const walls = edgesOf(first);
      const { from, at } = walls[n % walls.length]!;
      expect(separation(first, laidDown(through(b), part === 0 ? from : at(part)))).toBe(0);
    }),
    runs(150),
  );
});

it('a site inside the footprint of another, or crossing its wall, is 0 apart', () => {
  fc.assert(
    fc.property(position(), outline(50, 2_000), figure(40), fc.nat(), between(0, 0.999), (place, ring, inner, n, part) => {
      // From the middle towards a corner: every such point lies inside, whatever the shape of the ring.
      const towards = shrunk([ring[n % ring.length]!], part)[0]!;
      const site = laidDown(through(inner), positionOf(place, towards));
      const area = laidDown({ type: 'Polygon', at: [ring] }, place);
      expect([separation(area, site), separation(site, area)]).toEqual([0, 0]);
    }),
    runs(150),
  );
});

it('a site in a courtyard is as far away as the wall of the courtyard', () => {
  fc.assert(
    fc.property(position(), outline(60, 300), within(8), figure(4), (place, ring, by, inner) => {
      const courtyard = shrunk(ring, 0.6);
      const site = laidDown(inner, positionOf(place, by));
      const building = laidDown({ type: 'Polygon', at: [ring, courtyard] }, place);
      const wall = laidDown({ type: 'LineString', at: [...courtyard, courtyard[0]!] }, place);
      expectClose(separation(building, site), separation(wall, site), 2e-4);
      expect(separation(laidDown({ type: 'Polygon', at: [ring] }, place), site)).toBe(0);
    }),
    runs(100),
  );
});

it('a site of several parts is as far away as its nearest part', () => {
  fc.assert(
    fc.property(position(85), fc.array(fc.tuple(rectangle(200), within(2_000)), { minLength: 1, maxLength: 5 }), figure(), within(2_000), (place, parts, other, by) => {
      const polygons = parts.map(([ring, at]) => shifted(ring, at));
      const b = laidDown(other, positionOf(place, by));
      const each = polygons.map((ring) => separation(laidDown({ type: 'Polygon', at: [ring] }, place), b));
      expectClose(separation(laidDown({ type: 'MultiPolygon', at: polygons.map((ring) => [ring]) }, place), b), Math.min(...each), 2e-4);
    }),
    runs(100),
  );
});

it('more corners along the same wall change nothing', () => {
  fc.assert(
    fc.property(position(85), within(4_000), within(4_000), figure(), within(4_000), fc.array(share(), { maxLength: 20 }), (place, from, to, other, by, shares) => {
      const [a, b] = [positionOf(place, from), positionOf(place, to)];
      const { at } = edge(a, b);
      const wall: GeometryJson = { type: 'LineString', coordinates: [a, ...[...shares].sort((x, y) => x - y).map(at), b] };
      const site = laidDown(other, positionOf(place, by));
      expectClose(separation(wall, site), separation({ type: 'LineString', coordinates: [a, b] }, site), 2e-4);
    }),
    runs(100),
  );
});

it('a building added to a site never brings it farther away', () => {
  fc.assert(
    fc.property(position(85), outline(5, 100), outline(5, 100), within(1_000), figure(), within(1_000), (place, one, added, at, other, by) => {
      const b = laidDown(other, positionOf(place, by));
      const before = separation(laidDown({ type: 'Polygon', at: [one] }, place), b);
      expect(separation(laidDown({ type: 'MultiPolygon', at: [[one], [shifted(added, at)]] }, place), b)).toBeLessThanOrEqual(before + 2e-4);
    }),
    runs(100),
  );
});

it('a site is never farther away than any of its corners, nor nearer than the detour over a third place allows', () => {
  fc.assert(
    fc.property(anyPair(), position(85), ([a, b], elsewhere) => {
      const distance_m = separation(a, b);
      const corners = (geometry: GeometryJson) => edgesOf(geometry).map(({ from }) => from);
      for (const p of corners(a)) for (const q of corners(b)) expect(distance_m).toBeLessThanOrEqual(karney_m(p, q) + 1e-4 + 1e-6 * distance_m);
      const third: GeometryJson = { type: 'Point', coordinates: elsewhere };
      const point: GeometryJson = { type: 'Point', coordinates: corners(b)[0] };
      // Triangle inequality, with the accuracy of distances beyond 20 km.
      const detour_m = separation(a, point) + separation(point, third);
      expect(separation(a, third)).toBeLessThanOrEqual(detour_m + 1e-3 + 2e-6 * detour_m);
    }),
    runs(100),
  );
});

// ---- pairs of sites --------------------------------------------------------------------------------------------------------------------

const separation = (a: GeometryJson, b: GeometryJson): number => separation_m(prepareShape(a as Geometry), prepareShape(b as Geometry));
const changed = ({ type, coordinates }: GeometryJson, change: (position: Position) => Position): GeometryJson => ({ type, coordinates: mapPositions(coordinates, change) });

const pair = ({ size_m, apart_m }: { size_m: number; apart_m: number }): fc.Arbitrary<readonly [GeometryJson, GeometryJson]> =>
  fc.tuple(position(85), figure(size_m), figure(size_m), within(apart_m)).map(([place, a, b, by]) => [laidDown(a, place), laidDown(b, positionOf(place, by))]);
const anyPair = () => fc.oneof(pair({ size_m: 60, apart_m: 400 }), pair({ size_m: 2_500, apart_m: 15_000 }));

/** A wall of 10 km and a site abreast of its end: where the convergence of geodesics matters most. */
const acrossFromTheEnd = (): fc.Arbitrary<readonly [GeometryJson, GeometryJson]> =>
  fc.tuple(position(85), between(0, 2 * Math.PI), between(0, 20_000), between(-5_500, 5_500)).map(([place, angle, across_m, along_m]) => [
    laidDown({ type: 'LineString', at: [polar(5_000, angle), polar(-5_000, angle)] }, place),
    laidDown({ type: 'Point', at: plus(polar(along_m, angle), polar(across_m, angle + Math.PI / 2)) }, place),
  ]);

/** A figure that passes through its place: with that as one more corner, and without holes. */
function through(figure: Figure): Figure {
  const here = { x: 0, y: 0 };
  switch (figure.type) {
    case 'Point':
      return { type: 'Point', at: here };
    case 'MultiPoint':
    case 'LineString':
      return { type: figure.type, at: [here, ...figure.at] };
    case 'MultiLineString':
      return { type: figure.type, at: [[here, polar(3, 1)], ...figure.at] };
    case 'Polygon':
      return { type: figure.type, at: [shifted(figure.at[0]!, plus(here, { x: -figure.at[0]![0]!.x, y: -figure.at[0]![0]!.y }))] };
    case 'MultiPolygon':
      return { type: figure.type, at: [[[here, polar(3, 1), polar(3, 2)]], ...figure.at] };
  }
}

/** Asks both ways; where an area holds a part of the other site, which the search along edges does not see, the distance has to be 0. */
function expectAgreement(a: GeometryJson, b: GeometryJson): void {
  const distance_m = separation(a, b);
  if (holdsCornerOf(a, b) || holdsCornerOf(b, a)) return expectClose(distance_m, 0, 0);
  const searched_m = edgeDistance_m(a, b);
  // Where edges cross, the search ends within 1e-7 of a length of 10 km beside the crossing.
  expectClose(distance_m, searched_m, distance_m === 0 ? 5e-3 : 1e-4);
}

const polygonsOf = ({ type, coordinates }: GeometryJson): readonly (readonly (readonly Position[])[])[] =>
  type === 'Polygon' ? [coordinates as Position[][]] : type === 'MultiPolygon' ? (coordinates as Position[][][]) : [];

const holdsCornerOf = (a: GeometryJson, b: GeometryJson): boolean =>
  polygonsOf(a).some(([outer, ...holes]) => edgesOf(b).some(({ from }) => surrounds(outer!, from) && !holes.some((hole) => surrounds(hole, from))));

/** Does a ring go round a place: do the azimuths of its corners, seen from there, turn through a full circle? */
function surrounds(ring: readonly Position[], place: Position): boolean {
  let turn_deg = 0;
  ring.forEach((corner, i) => {
    const step = karneyAzimuth_deg(place, ring[(i + 1) % ring.length]!) - karneyAzimuth_deg(place, corner);
    turn_deg += step > 180 ? step - 360 : step < -180 ? step + 360 : step;
  });
  return Math.abs(turn_deg) > 180;
}
