import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { separation_m } from '../../src/geometry/separation.js';
import { prepareShape, type Geometry } from '../../src/geometry/shape.js';
import { indexSites } from '../../src/geometry/site-index.js';
import { between, figure, laidDown, position, runs } from '../generators.js';
import { positionOf } from '../../src/geometry/local-frame.js';
import { within } from '../generators.js';

it('a search by distance misses no site, near the poles and across the antimeridian either', () => {
  fc.assert(
    fc.property(crowd(), between(0, 30_000), (crowd, distance_m) => {
      const index = indexSites(crowd.map(({ tree }) => tree.ball));
      const [store] = crowd;
      const found = index.within(store!.tree.ball, distance_m);
      crowd.forEach((site, i) => {
        if (separation_m(store!, site) <= distance_m) expect(found).toContain(i);
      });
    }),
    runs(200),
  );
});

it('a search finds each site once, in the order of the plan', () => {
  fc.assert(
    fc.property(crowd(), between(0, 2e7), (crowd, distance_m) => {
      const found = indexSites(crowd.map(({ tree }) => tree.ball)).within(crowd[0]!.tree.ball, distance_m);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
    runs(100),
  );
});

/** Sites round a place that may be a pole or lie on the antimeridian, roads of many kilometres among them. */
const crowd = () =>
  fc
    .tuple(
      fc.oneof(position(90), fc.constantFrom([180, 0] as const, [-180, 60] as const, [0, 90] as const, [12, -90] as const, [179.999, 89.99] as const)),
      fc.array(fc.tuple(fc.oneof(figure(50), figure(20_000)), fc.oneof(within(5_000), within(60_000))), { minLength: 2, maxLength: 12 }),
    )
    .map(([place, sites]) => sites.map(([site, by]) => prepareShape(laidDown(site, positionOf(place, by)) as Geometry)));
