import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/geometry/geodesic.js';
import { positionOf } from '../../src/geometry/local-frame.js';
import { evaluateSite, type PairEvaluation, type SiteEvaluation } from '../../src/site/evaluate-site.js';
import { parseSitePlan } from '../../src/site/parse-site-plan.js';
import { ringOf, ringsOfSite, RING_ROWS, type Ring, type RingRow } from '../../src/site/rings.js';
import type { ExposedSite } from '../../src/site/site-plan.js';
import { bearing_deg, between, drawn, figure, lot, plainLot, plus, pointFigure, polar, position, read, rules, runs, share, sketch, storeProperties, withOptions, type LotJson, type PlanJson, type Sketch } from '../generators.js';
import { liesIn } from '../lies-in.js';
import { edge } from '../geodesic-oracle.js';

it('no drawn line lies inside the true line, and none more than 0.05 m outside it, whichever way its edges are read', () => {
  fc.assert(
    fc.property(stores(), ringRow(), fc.nat(), (json, row, start) => {
      const { ring, fails } = ringAndVerdict(json, row);
      for (const [a, b] of edgesOf(ring, start, 12)) {
        for (const place of [a, edge(a, b).at(0.5), [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const]) {
          // A cut along the antimeridian is not a line of the ring.
          if (Math.abs(place[0]) === 180) continue;
          expect(fails(place), `${place.join()} on the line`).toBe(false);
          expect(failsNear(fails, place, json), `near ${place.join()}`).toBe(true);
        }
      }
    }),
    runs(30),
  );
});

it('where an arc meets the boundary of a sector at a sharp corner, the corner lies not more than 0.05 m outside either', () => {
  // HD 1.2.2 asks for 32 m in front of a reinforced storehouse, for 30 m behind its front line (G.1, ibd, P5 and P4). Its two rear
  // corners lie so far behind the line that their arcs of 32 m reach across it by little.
  const json = (place: Position, front_deg: number, corner_deg: number): PlanJson => {
    const angle = (front_deg * Math.PI) / 180;
    const at = (along: number, across: number) => plus(polar(along, angle), polar(across, angle + Math.PI / 2));
    const behind = -32 * Math.cos((corner_deg * Math.PI) / 180);
    const properties = { role: 'pes', structure: { type: 'reinforced', front_deg }, contents: [{ hd: '1.2.2', neq_kg: 1 }] };
    return drawn([{ properties, offset: at(0, 0), figure: { type: 'Polygon', at: [[at(0, 0), at(behind, 60), at(behind, -60)]] } }], place);
  };
  fc.assert(
    fc.property(position(79.5), bearing_deg(), between(15, 40), (place, front_deg, corner_deg) => {
      const plan = json(place, front_deg, corner_deg);
      const { ring, fails } = ringAndVerdict(plan, 'ibd');
      for (const corner of polygonsOf(ring).flat(2)) {
        expect(fails(corner), `${corner.join()} on the line`).toBe(false);
        expect(failsNear(fails, corner, plan), `near ${corner.join()}`).toBe(true);
      }
    }),
    runs(8),
  );
});

it('a site that fails stands inside the ring of its row, and one that keeps its distance by more than 0.05 m stands outside', () => {
  fc.assert(
    fc.property(stores(), ringRow(), fc.array(fc.tuple(share(), share()), { minLength: 12, maxLength: 12 }), (json, row, places) => {
      const { ring, fails } = ringAndVerdict(json, row);
      for (const [turn, reach] of places) {
        const place = positionOf(middleOf(json), polar(reach * 1.4 * ((ring.properties.required_m ?? 0) + 150), 2 * Math.PI * turn));
        if (fails(place)) expect(liesIn(ring.geometry, place), place.join()).toBe(true);
        else if (!failsNear(fails, place, json)) expect(liesIn(ring.geometry, place), place.join()).toBe(false);
      }
    }),
    runs(40),
  );
});

it('a ring is drawn exactly where a distance is asked for and nothing is left open, with the greatest distance of any direction', () => {
  fc.assert(
    fc.property(stores(fc.array(lot(), { minLength: 1, maxLength: 3 })), ringRow(), fc.array(share(), { minLength: 6, maxLength: 6 }), (json, row, turns) => {
      const { ring, at } = ringAndVerdict(json, row);
      const { required_m, reasons } = ring.properties;
      expect(ring.geometry === null).toBe(required_m === null);
      if (reasons.length > 0) expect(required_m).toBeNull();
      for (const turn of turns) {
        const { requirement } = at(positionOf(middleOf(json), polar(900, 2 * Math.PI * turn)));
        expect(requirement.assessable_m).toBeLessThanOrEqual(reasons.length > 0 ? Infinity : (required_m ?? 0));
        expect(reasons).toEqual(expect.arrayContaining([...requirement.reasons]));
      }
    }),
    runs(50),
  );
});

it('every ring is closed, turns left round its outside and right round its holes, and stays within 180 degrees of longitude', () => {
  fc.assert(
    fc.property(stores(), ringRow(), (json, row) => {
      const { ring } = ringAndVerdict(json, row);
      for (const polygon of polygonsOf(ring)) {
        polygon.forEach((line, i) => {
          expect(line.at(-1)).toEqual(line[0]);
          expect(Math.sign(turning(line))).toBe(i === 0 ? 1 : -1);
          for (const [longitude, latitude] of line) expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
          line.slice(1).forEach(([longitude], n) => expect(Math.abs(longitude - line[n]![0])).toBeLessThan(180));
        });
      }
    }),
    runs(40),
  );
});

it('there is one ring for each store with contents and each row asked for, in that order', () => {
  fc.assert(
    fc.property(stores(), stores(fc.constant([])), fc.uniqueArray(ringRow(), { minLength: 1, maxLength: 4 }), (json, empty, rows) => {
      const features = [json.features[0]!, { ...empty.features[0]!, id: 'empty' }, { ...json.features[0]!, id: 'again' }];
      const rings = [...ringsOfSite(evaluateSite(read({ ...json, features }), rules), rows)];
      expect(rings.map(({ properties }) => [properties.pes, properties.row])).toEqual([json.features[0]!.id, 'again'].flatMap((id) => rows.map((row) => [id, row])));
    }),
    runs(20),
  );
});

// ---- one store, and what an exposed site would be told anywhere round it -------------------------------------------------------------

const ringRow = (): fc.Arbitrary<RingRow> => fc.constantFrom(...RING_ROWS);

/** One store: at any latitude up to 80 degrees, often at the antimeridian, a building or some hundred metres of it. */
const stores = (contents = fc.array(plainLot(200_000), { minLength: 1, maxLength: 2 })): fc.Arbitrary<PlanJson> =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: position(79.5) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(180, -180, 179.999), between(-79, 79)) }),
      store(contents),
      fc.constantFrom({}, { method: 'tabulated' }, { lowDensityRoute: 'half-ibd' }, { protection: 'limited' }),
    )
    .map(([place, store, options]) => withOptions(drawn([store], place), options));

/** A store without a face of any shape, or one with a face whose bearing is that of a wall. */
function store(contents: fc.Arbitrary<readonly LotJson[]>): fc.Arbitrary<Sketch> {
  const side = between(0, 120);
  return fc.tuple(sketch(storeProperties(contents), 10, fc.oneof(figure(40), figure(300))), side, side).map(([any, length, width]) => {
    const { front_deg } = any.properties.structure as { front_deg?: number };
    if (front_deg === undefined) return any;
    const angle = (front_deg * Math.PI) / 180;
    const corners = [[1, 1], [1, -1], [-1, -1], [-1, 1]].map(([i, j]) => plus(polar((i! * length) / 2, angle), polar((j! * width) / 2, angle + Math.PI / 2)));
    return { ...any, figure: length * width < 1 ? pointFigure : { type: 'Polygon', at: [corners] } };
  });
}

const EXPOSURES: Readonly<Record<RingRow, object>> = {
  ptrLow: { kind: 'public-traffic-route', density: 'low' },
  ptrMedium: { kind: 'public-traffic-route', density: 'medium' },
  ptrHigh: { kind: 'public-traffic-route', density: 'high' },
  ibd: { kind: 'inhabited-building' },
  vbd: { kind: 'vulnerable-building' },
  officeLt20: { kind: 'office', occupants: 19 },
  officeGt20: { kind: 'office', occupants: 20 },
  powerSuper: { kind: 'power-line', network: 'super' },
  powerNormal: { kind: 'power-line', network: 'normal' },
  powerMinor: { kind: 'power-line', network: 'minor' },
  polProtected: { kind: 'pol', installation: 'protected' },
  polVital: { kind: 'pol', installation: 'vital' },
  polMinor: { kind: 'pol', installation: 'minor' },
  polSmall: { kind: 'pol', installation: 'small' },
  r18: { kind: 'process-building', barricaded: true, protectiveRoof: true },
  r19: { kind: 'process-building', barricaded: true },
  r20: { kind: 'process-building' },
};

interface RingAndVerdict {
  readonly ring: Ring;
  /** The evaluation of a point site there. */
  readonly at: (place: Position) => PairEvaluation;
  readonly fails: (place: Position) => boolean;
}

function ringAndVerdict(json: PlanJson, row: RingRow): RingAndVerdict {
  const plan = read(json);
  const evaluation: SiteEvaluation = evaluateSite(plan, rules);
  const ring = ringOf(evaluation, evaluation.stores[0]!, row, plan.options.protection);
  const at = (place: Position): PairEvaluation => {
    const point = { type: 'Feature', id: 'point', properties: { role: 'exposed-site', exposure: EXPOSURES[row] }, geometry: { type: 'Point', coordinates: place } };
    const [site] = parseSitePlan({ type: 'FeatureCollection', features: [point] }).plan!.sites as [ExposedSite];
    return evaluateSite({ ...plan, sites: [plan.sites[0]!, site] }, rules).pairs().next().value!;
  };
  return { ring, at, fails: (place) => at(place).status === 'fail' };
}

function middleOf(json: PlanJson): Position {
  let inner = json.features[0]!.geometry.coordinates as readonly unknown[];
  while (Array.isArray(inner[0])) inner = inner[0] as readonly unknown[];
  return inner as unknown as Position;
}

/** Does a point fail within 0.05 m of a place? Looked for in 32 directions, first towards the store. */
function failsNear(fails: (place: Position) => boolean, place: Position, json: PlanJson): boolean {
  if (fails(place)) return true;
  const [lon, lat] = middleOf(json);
  const towards = Math.atan2((((lon - place[0] + 540) % 360) - 180) * Math.cos((lat * Math.PI) / 180), lat - place[1]);
  for (let i = 0; i < 32; i++) {
    const turn = ((i % 2 ? 1 : -1) * Math.ceil(i / 2) * Math.PI) / 16;
    if (fails(positionOf(place, polar(0.05, towards + turn)))) return true;
  }
  return false;
}

type Line = readonly Position[];

const polygonsOf = ({ geometry }: Ring): readonly (readonly Line[])[] => (geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Some edges of a ring, spread over all its lines. */
function edgesOf(ring: Ring, start: number, count: number): readonly (readonly [Position, Position])[] {
  const edges = polygonsOf(ring).flatMap((polygon) => polygon.flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to] as const)));
  return edges.length === 0 ? [] : Array.from({ length: count }, (_, i) => edges[(start + Math.floor((i * edges.length) / count)) % edges.length]!);
}

function turning(line: Line): number {
  // From the first corner, so that small rings far from 0, 0 keep their figures.
  const [x0, y0] = line[0]!;
  return line.slice(1).reduce((sum, [x2, y2], i) => sum + (line[i]![0] - x0) * (y2 - y0) - (x2 - x0) * (line[i]![1] - y0), 0);
}
