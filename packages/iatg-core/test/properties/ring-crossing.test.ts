import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/geometry/geodesic.js';
import { crossingEdges, unrolled } from '../../src/geometry/ring-crossing.js';
import { laidDown, outline, position, runs, wrapped } from '../generators.js';

it('a ring is refused exactly where two of its edges share a point inside both, by whole-number arithmetic on every pair', () => {
  fc.assert(
    fc.property(gridRing(3, 9, 6), (ring) => {
      expect(crossingEdges(ring) !== undefined).toBe(crossesByHand(ring));
    }),
    runs(1_000),
  );
});

it('a ring of many corners is judged like one of few: the index misses no crossing', () => {
  fc.assert(
    fc.property(manyCorners(), (ring) => {
      expect(crossingEdges(ring) !== undefined).toBe(crossesByHand(ring));
    }),
    runs(200),
  );
});

it('the two edges that are named as crossing do cross', () => {
  fc.assert(
    fc.property(fc.oneof(gridRing(3, 9, 6), gridRing(30, 60, 90)), (ring) => {
      const named = crossingEdges(ring);
      if (!named) return;
      expect(named[0]).toBeLessThan(named[1]);
      const edges = edgesOf(ring);
      expect(edgesCross(edges[named[0]]!, edges[named[1]]!)).toBe(true);
    }),
    runs(500),
  );
});

it('a simple outline is never refused, wherever it lies, across the antimeridian too', () => {
  fc.assert(
    fc.property(position(88), outline(5, 500, 40), fc.boolean(), (place, ring, closed) => {
      const drawn = (laidDown({ type: 'Polygon', at: [ring] }, place).coordinates as Position[][])[0]!;
      const at_edge = drawn.map(([longitude, latitude]): Position => [wrapped(wrapped(longitude - place[0]) + 180), latitude]);
      for (const positions of [drawn, at_edge]) expect(crossingEdges(closed ? [...positions, positions[0]!] : positions)).toBeUndefined();
    }),
    runs(500),
  );
});

it('where a ring starts and which way it winds does not decide whether it is refused', () => {
  fc.assert(
    fc.property(gridRing(3, 40, 20), fc.nat(), (ring, n) => {
      const start = n % ring.length;
      const turned = [...ring.slice(start), ...ring.slice(0, start)].reverse();
      expect(crossingEdges(turned) !== undefined).toBe(crossingEdges(ring) !== undefined);
    }),
    runs(500),
  );
});

it('unrolled longitudes never step more than 180 degrees, and are the same places', () => {
  fc.assert(
    fc.property(fc.array(position(90), { minLength: 1, maxLength: 20 }), (ring) => {
      const run = unrolled(ring);
      run.forEach(([longitude, latitude], i) => {
        if (i > 0) expect(Math.abs(longitude - run[i - 1]![0])).toBeLessThanOrEqual(180 + 1e-9);
        expect(latitude).toBe(ring[i]![1]);
        expect(Math.abs(Math.round((longitude - ring[i]![0]) / 360) * 360 - (longitude - ring[i]![0]))).toBeLessThan(1e-9);
      });
    }),
    runs(500),
  );
});

// ---- rings on whole degrees, and their crossings in exact arithmetic ------------------------------------------------------------------

/** Corners on a grid so small that they often repeat, touch edges and lie in line. Scaled down, so that no edge spans half the earth. */
const gridRing = (least: number, most: number, size: number) =>
  fc.array(fc.tuple(fc.nat({ max: size }), fc.nat({ max: size })), { minLength: least, maxLength: most }).map((ring): Position[] => ring);

/** A comb of teeth, simple, and the same with two of its corners exchanged. */
const manyCorners = () =>
  fc
    .tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 60 }), fc.option(fc.tuple(fc.nat(), fc.nat())))
    .map(([teeth, exchange]) => {
      const ring: Position[] = [...teeth.map((height, i): Position => [i, i % 2 ? height + 1 : 1]), [teeth.length, 0], [-1, 0]];
      if (exchange) {
        const [i, j] = exchange.map((n) => n % ring.length) as [number, number];
        [ring[i], ring[j]] = [ring[j]!, ring[i]!];
      }
      return ring;
    });

type Edge = readonly [Position, Position];

/** Without edges of no length. */
const edgesOf = (ring: readonly Position[]): readonly Edge[] =>
  ring.map((from, i): Edge => [from, ring[(i + 1) % ring.length]!]).filter(([from, to]) => from[0] !== to[0] || from[1] !== to[1]);

function crossesByHand(ring: readonly Position[]): boolean {
  const edges = edgesOf(ring);
  return edges.some((a, i) => edges.some((b, j) => i < j && edgesCross(a, b)));
}

/** Whole numbers: exact. Two edges share a point inside both if each has its ends on opposite sides of the other, or they overlap in line. */
function edgesCross([a, b]: Edge, [c, d]: Edge): boolean {
  const side = (p: Position, q: Position, r: Position) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const [ofC, ofD, ofA, ofB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (ofC === 0 && ofD === 0) {
    // In line: measured along the longer direction; they overlap if the later start comes before the earlier end.
    const k = a[0] === b[0] ? 1 : 0;
    const [p, q] = [[a[k], b[k]].sort((x, y) => x - y), [c[k], d[k]].sort((x, y) => x - y)];
    return Math.max(p[0]!, q[0]!) < Math.min(p[1]!, q[1]!);
  }
  return ofC * ofD < 0 && ofA * ofB < 0;
}
