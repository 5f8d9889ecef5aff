import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/geometry/geodesic.js';
import { faceOf, middleOf, sectorsOf, sectorsTouched, sidesOfFrontLine, type Leans } from '../../src/geometry/facing.js';
import { positionOf, type Point } from '../../src/geometry/local-frame.js';
import { prepareShape, type Geometry } from '../../src/geometry/shape.js';
import { between, bearing_deg, figure, laidDown, plus, pointFigure, polar, position, runs, share, within, type Figure, type GeometryJson } from '../generators.js';
import { karney_m, karneyAzimuth_deg } from '../geodesic-oracle.js';

it('turning the magazine and the exposed site together about the middle keeps the sectors', () => {
  fc.assert(
    fc.property(magazine(), around(), bearing_deg(), leans(), (store, es, turn_deg, lean) => {
      const turned = turn(turn_deg);
      expect(sectors({ ...store, front_deg: store.front_deg + turn_deg, corners: store.corners.map(turned) }, turned(es), lean)).toEqual(sectors(store, es, lean));
    }),
    runs(300),
  );
});

it('a bearing and the same bearing after full turns give the same sectors', () => {
  fc.assert(
    fc.property(magazine(), around(), leans(), fc.integer({ min: -1_000, max: 1_000 }), (store, es, lean, turns) => {
      expect(sectors({ ...store, front_deg: store.front_deg + 360 * turns }, es, lean)).toEqual(sectors(store, es, lean));
    }),
    runs(300),
  );
});

it('a place lies in the sectors that the standard draws, by bearings and distances measured on the ellipsoid', () => {
  fc.assert(
    fc.property(magazine(), around(), leans(), (store, es, lean) => {
      const [along, across, box] = seenFromTheMiddle(store, es);
      // How far inside the front sector, and inside the rear one, over the sines of the printed angles to the face.
      const depth = (beyond: number, lean_deg: number) => {
        const a = (lean_deg * Math.PI) / 180;
        return Math.min(beyond, beyond * Math.sin(a) + (across - box.left) * Math.cos(a), beyond * Math.sin(a) + (box.right - across) * Math.cos(a));
      };
      const front = depth(along - box.front, lean.frontLean_deg);
      const rear = lean.rearLean_deg === null ? -Infinity : depth(box.rear - along, lean.rearLean_deg);
      // Within a centimetre of a boundary the question is another one: see below.
      fc.pre(Math.min(Math.abs(front), Math.abs(rear)) > 0.01);
      expect(sectors(store, es, lean)).toEqual({ front: front > 0, rear: rear > 0, side: front < 0 && rear < 0 });
    }),
    runs(300),
  );
});

it('a place within 1 mm of a boundary touches the sectors on both sides of it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), position(), bearing_deg(), share(), between(-0.0009, 0.0009), fc.boolean(), (width_m, depth_m, place, front_deg, part, off_m, right) => {
      // A rectangle with its corners listed, front to the given bearing; a place on the line from its right or left front corner.
      const at = alongAndAcross(front_deg);
      const store: Magazine = { place, front_deg, corners: [[1, 1], [1, -1], [-1, -1], [-1, 1]].map(([i, j]) => at((i! * depth_m) / 2, (j! * width_m) / 2)) };
      const far_m = 1_000 * part;
      const lean = (60 * Math.PI) / 180;
      const side = right ? 1 : -1;
      const es = at(depth_m / 2 + far_m * Math.cos(lean) - off_m * Math.sin(lean), side * (width_m / 2 + far_m * Math.sin(lean) + off_m * Math.cos(lean)));
      expect(sectors(store, es, BLAST)).toMatchObject({ front: true, side: true });
      expect(sides(store, at(depth_m / 2 + off_m, far_m))).toEqual({ inFront: true, behind: true });
    }),
    runs(300),
  );
});

it('everything touches some sector, and HD 1.2 knows no rear sector', () => {
  fc.assert(
    fc.property(magazine(), figure(300), around(), leans(), (store, site, es, lean) => {
      const touched = touchedBy(store, laidDown(site, positionOf(store.place, es)), lean);
      expect(touched.front || touched.side || touched.rear).toBe(true);
      if (lean.rearLean_deg === null) expect(touched.rear).toBe(false);
    }),
    runs(300),
  );
});

it('a site touches every sector that one of its corners touches', () => {
  fc.assert(
    fc.property(magazine(), figure(300), around(), leans(), fc.nat(), (store, site, es, lean, n) => {
      const geometry = laidDown(site, positionOf(store.place, es));
      const corners = prepareShape(geometry as Geometry).positions();
      const whole = touchedBy(store, geometry, lean);
      const corner = touchedBy(store, { type: 'Point', coordinates: corners[n % corners.length] }, lean);
      for (const sector of ['front', 'side', 'rear'] as const) if (corner[sector]) expect(whole[sector]).toBe(true);
    }),
    runs(300),
  );
});

it('the front sector of HD 1.2 lies within that of HD 1.1', () => {
  fc.assert(
    fc.property(magazine(), figure(300), around(), (store, site, es) => {
      const geometry = laidDown(site, positionOf(store.place, es));
      if (touchedBy(store, geometry, PROJECTION).front) expect(touchedBy(store, geometry, BLAST).front).toBe(true);
    }),
    runs(300),
  );
});

it('what lies straight ahead is in front and what lies straight behind is at the rear, however far', () => {
  fc.assert(
    fc.property(magazine(), between(500, 300_000), (store, far_m) => {
      const at = alongAndAcross(store.front_deg);
      expect(sectors(store, at(far_m, 0), BLAST)).toEqual({ front: true, side: false, rear: false });
      expect(sectors(store, at(-far_m, 0), BLAST)).toEqual({ front: false, side: false, rear: true });
      expect(sectors(store, at(0, far_m), BLAST)).toEqual({ front: false, side: true, rear: false });
      expect(sides(store, at(far_m, 0))).toEqual({ inFront: true, behind: false });
      expect(sides(store, at(-far_m, 0))).toEqual({ inFront: false, behind: true });
      // A wall of 20 m there, too.
      const wall = (x: number, y: number) => laidDown({ type: 'LineString', at: [at(x, y - 10), at(x, y + 10)] }, store.place);
      expect(touchedBy(store, wall(far_m, 0), BLAST)).toEqual({ front: true, side: false, rear: false });
      expect(touchedBy(store, wall(-far_m, 0), BLAST)).toEqual({ front: false, side: false, rear: true });
    }),
    runs(300),
  );
});

it('a reinforced building shows one side of its front line, or both to what reaches across it, and never neither', () => {
  fc.assert(
    fc.property(magazine(), figure(300), around(), bearing_deg(), (store, site, es, turn_deg) => {
      const geometry = laidDown(site, positionOf(store.place, es));
      const seen = sidesOf(store, geometry);
      expect(seen.inFront || seen.behind).toBe(true);
      const corners = prepareShape(geometry as Geometry).positions().map((corner) => sidesOf(store, { type: 'Point', coordinates: corner }));
      if (corners.some(({ inFront }) => inFront)) expect(seen.inFront).toBe(true);
      if (corners.some(({ behind }) => behind)) expect(seen.behind).toBe(true);
      const turned = turn(turn_deg);
      expect(sides({ ...store, front_deg: store.front_deg + turn_deg, corners: store.corners.map(turned) }, turned(es))).toEqual(sides(store, es));
    }),
    runs(300),
  );
});

it('the middle of a footprint is the mean of its distinct corners, whichever comes first and however often one is repeated', () => {
  fc.assert(
    fc.property(magazine(), fc.nat(), (store, n) => {
      const positions = footprint(store).positions();
      const start = n % positions.length;
      const turned = [...positions.slice(start), ...positions.slice(0, start), positions[start]!, positions[start]!];
      const middle = middleOf(footprint(store));
      const again = middleOf(prepareShape({ type: 'MultiPoint', coordinates: turned }));
      // Planes about corners some 100 m apart differ by far less than the sectors' tolerance of 1 mm.
      expect(karney_m(middle, again)).toBeLessThan(1e-5);
    }),
    runs(300),
  );
});

// ---- magazines and what stands round them ---------------------------------------------------------------------------------------------

const BLAST: Leans = { frontLean_deg: 60, rearLean_deg: 45 };
const PROJECTION: Leans = { frontLean_deg: 10, rearLean_deg: null };
const leans = () => fc.constantFrom(BLAST, PROJECTION);

interface Magazine {
  readonly place: Position;
  /** In m about the place. */
  readonly corners: readonly Point[];
  readonly front_deg: number;
}

/** Corners in pairs on opposite sides of the place, so that the place is the middle whatever the plane. */
const magazine = (): fc.Arbitrary<Magazine> =>
  fc.record({
    place: position(),
    front_deg: bearing_deg(),
    corners: fc.array(within(60), { minLength: 1, maxLength: 4 }).map((half) => half.flatMap(({ x, y }) => [{ x, y }, { x: -x, y: -y }])),
  });
const around = () => fc.oneof(within(200), within(3_000));

const turn = (by_deg: number) => {
  const angle = (by_deg * Math.PI) / 180;
  return ({ x, y }: Point): Point => ({ x: x * Math.cos(angle) + y * Math.sin(angle), y: y * Math.cos(angle) - x * Math.sin(angle) });
};
const alongAndAcross = (front_deg: number) => {
  const angle = (front_deg * Math.PI) / 180;
  return (along_m: number, across_m: number): Point => plus(polar(along_m, angle), polar(across_m, angle + Math.PI / 2));
};

const footprint = ({ place, corners }: Magazine) => prepareShape(laidDown({ type: 'MultiPoint', at: corners }, place) as Geometry);
const touchedBy = (store: Magazine, geometry: GeometryJson, lean: Leans) => sectorsTouched(sectorsOf(faceOf(footprint(store), store.front_deg), lean), prepareShape(geometry as Geometry));
const sidesOf = (store: Magazine, geometry: GeometryJson) => sidesOfFrontLine(faceOf(footprint(store), store.front_deg), prepareShape(geometry as Geometry));
const sectors = (store: Magazine, es: Point, lean: Leans) => touchedBy(store, laidDown(pointFigure satisfies Figure, positionOf(store.place, es)), lean);
const sides = (store: Magazine, es: Point) => sidesOf(store, laidDown(pointFigure, positionOf(store.place, es)));

/** The exposed site along and across the bearing, and the bounding rectangle, all measured by Karney's algorithm from the middle. */
function seenFromTheMiddle({ place, corners, front_deg }: Magazine, es: Point) {
  const seen = (point: Point): readonly [number, number] => {
    const position = positionOf(place, point);
    const angle = ((karneyAzimuth_deg(place, position) - front_deg) * Math.PI) / 180;
    const distance_m = karney_m(place, position);
    return [distance_m * Math.cos(angle), distance_m * Math.sin(angle)];
  };
  const all = corners.map(seen);
  const [alongs, acrosses] = [all.map(([along]) => along), all.map(([, across]) => across)];
  const box = { front: Math.max(...alongs), rear: Math.min(...alongs), left: Math.min(...acrosses), right: Math.max(...acrosses) };
  return [...seen(es), box] as const;
}
