import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlanningAreas, SAFEGUARDED_ROWS, safeguardingOf, touchedAreas } from '../../src/decisions/safeguarding.js';
import { positionOf } from '../../src/geometry/local-frame.js';
import { evaluateSite } from '../../src/site/evaluate-site.js';
import { ringOf } from '../../src/site/rings.js';
import { drawn, figure, laidDown, lot, plan, plainLot, pointFigure, polar, position, read, rules, runs, share, sketch, storeProperties, within, type PlanJson } from '../generators.js';
import { liesIn } from '../lies-in.js';

it('what is too near for a class stands within its envelope, one hand beside the line too, unless the envelope says that it is incomplete', () => {
  fc.assert(
    fc.property(plan({ spread_m: 700 }), safeguardedRow(), fc.array(fc.tuple(share(), share()), { minLength: 12, maxLength: 12 }), (json, row, turns) => {
      const evaluation = evaluateSite(read(json), rules);
      const [safeguarded] = safeguardingOf(evaluation, [row]);
      const corners = linesOf(safeguarded!.envelope);
      const beside = corners.slice(0, 400).filter((_, i) => i % 40 === 0).map((corner, i) => positionOf(corner, polar(0.9, i)));
      const places = [...turns.map(([turn, reach]) => positionOf(middleOf(json), polar(2_000 * reach, 2 * Math.PI * turn))), ...beside];
      const { areas } = readPlanningAreas(collection(places.map((coordinates) => ({ type: 'Point', coordinates }))));
      touchedAreas(evaluation, areas!, [row]).forEach(({ touched }, i) => {
        if (touched.length > 0 && !safeguarded!.isIncomplete) expect(liesIn(safeguarded!.envelope, places[i]!), places[i]!.join()).toBe(true);
        if (touched.length === 0 && !safeguarded!.isIncomplete && liesIn(safeguarded!.envelope, places[i]!)) {
          // At most 5 cm outside the true line.
          const nearer = turned(32).some((turn) => touchedAreas(evaluation, readPlanningAreas(collection([{ type: 'Point', coordinates: positionOf(places[i]!, polar(0.06, turn)) }])).areas!, [row])[0]!.touched.length > 0);
          expect(nearer, places[i]!.join()).toBe(true);
        }
      });
    }),
    runs(40),
  );
});

it('an area is judged for a class as the plan judges a building of that class standing there', () => {
  fc.assert(
    fc.property(plan({ spread_m: 700 }), fc.array(fc.record({ shape: figure(), offset: within(1_500) }), { minLength: 1, maxLength: 4 }), (json, shapes) => {
      const geometries = shapes.map(({ shape, offset }) => laidDown(shape, positionOf(middleOf(json), offset)));
      const evaluation = evaluateSite(read(json), rules);
      const found = touchedAreas(evaluation, readPlanningAreas(collection(geometries)).areas!, ['vbd', 'ibd', 'ptrMedium', 'polVital']);
      const exposures = { vbd: { kind: 'vulnerable-building' }, ibd: { kind: 'inhabited-building' }, ptrMedium: { kind: 'public-traffic-route', traffic: { vehicles_per_day: 1_000 } }, polVital: { kind: 'pol', installation: 'vital' } } as const;
      geometries.forEach((geometry, i) => {
        const expected = Object.entries(exposures).map(([row, exposure]) => {
          const stores = json.features.filter(({ properties }) => properties.role === 'pes');
          const there = { ...json, features: [...stores, { type: 'Feature' as const, id: 'there', properties: { role: 'exposed-site', exposure }, geometry }] };
          const statuses = [...evaluateSite(read(there), rules).pairs()].flatMap(({ es, status }) => (es === 'there' ? [status] : []));
          return [row, statuses.includes('fail') ? 'touched' : statuses.includes('not-assessable') ? 'unknown' : 'free'];
        });
        expect(found[i]!.touched).toEqual(expected.flatMap(([row, told]) => (told === 'touched' ? [row] : [])));
        expect(found[i]!.unknown).toEqual(expected.flatMap(([row, told]) => (told === 'unknown' ? [row] : [])));
      });
    }),
    runs(60),
  );
});

it('the envelope of one store alone says that it shows where the store stands, and so does a part that stands apart', () => {
  fc.assert(
    fc.property(position(), fc.array(plainLot(), { minLength: 1, maxLength: 2 }), (place, contents) => {
      const properties = { role: 'pes', structure: { type: 'light' }, contents };
      const alone = drawn([{ properties, figure: pointFigure, offset: { x: 0, y: 0 } }], place);
      const apart = drawn([0, 20_000].map((x) => ({ properties, figure: pointFigure, offset: { x, y: 0 } })), place);
      const beside = drawn([0, 1].map((x) => ({ properties, figure: pointFigure, offset: { x, y: 0 } })), place);
      const told = (json: PlanJson) => safeguardingOf(evaluateSite(read(json), rules), ['ibd'])[0]!;
      fc.pre(told(alone).envelope !== null);
      expect(told(alone).showsOneStore).toBe(true);
      expect(told(apart).showsOneStore).toBe(true);
      // At the antimeridian, where rings are cut, a half of one ring may hold that of the other.
      if (Math.abs(place[0]) < 179) expect(told(beside).showsOneStore).toBe(false);
    }),
    runs(40),
  );
});

it('a store that cannot be assessed for a class makes its envelope incomplete', () => {
  fc.assert(
    fc.property(fc.array(sketch(storeProperties(fc.array(lot(), { minLength: 1, maxLength: 2 })), 500), { minLength: 1, maxLength: 3 }), position(), safeguardedRow(), (stores, place, row) => {
      const evaluation = evaluateSite(read(drawn(stores, place)), rules);
      const isOpen = evaluation.stores.some((store) => ringOf(evaluation, store, row, evaluation.options.protection).properties.reasons.length > 0);
      expect(safeguardingOf(evaluation, [row])[0]!.isIncomplete).toBe(isOpen);
    }),
    runs(80),
  );
});

it('what fails with one store is touched, though another store cannot be assessed', () => {
  const store = (hd: string) => ({ properties: { role: 'pes', structure: { type: 'light' }, contents: [{ hd, neq_kg: 1_000 }] }, figure: pointFigure, offset: { x: 0, y: 0 } });
  for (const stores of [[store('1.2.3'), store('1.1')], [store('1.1'), store('1.2.3')]]) {
    const evaluation = evaluateSite(read(drawn(stores, [7, 50])), rules);
    const { areas } = readPlanningAreas(collection([{ type: 'Point', coordinates: [7, 50.001] }, { type: 'Point', coordinates: [7, 51] }]));
    expect(touchedAreas(evaluation, areas!, ['ibd']).map(({ touched, unknown }) => [touched, unknown])).toEqual([[['ibd'], []], [[], ['ibd']]]);
  }
});

it('areas of a planner are all read or none is, every fault with its place; names need not differ', () => {
  const point = { type: 'Point', coordinates: [7, 50] };
  const feature = (more: object) => ({ type: 'Feature', geometry: point, properties: null, ...more });
  const readOnes = readPlanningAreas({ type: 'FeatureCollection', features: [feature({ id: 'a' }), feature({ id: 'a' }), feature({ id: 7 }), feature({ properties: { name: 'Mill' } }), feature({})] });
  expect(readOnes.areas?.map(({ name }) => name)).toEqual(['a', 'a', '7', 'Mill', '5']);
  const { areas, faults } = readPlanningAreas({ type: 'FeatureCollection', features: [feature({}), feature({ geometry: null }), feature({ geometry: { type: 'LineString', coordinates: [[7, 50]] } }), 3] });
  expect(areas).toBeNull();
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/features/1/geometry', '/features/2/geometry/coordinates', '/features/3']);
  for (const json of [null, 3, [], {}, { type: 'FeatureCollection' }, { type: 'Feature', features: [] }]) expect(readPlanningAreas(json).faults.length, JSON.stringify(json)).toBeGreaterThan(0);
});

const safeguardedRow = () => fc.constantFrom(...SAFEGUARDED_ROWS);
const turned = (count: number) => Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);
const collection = (geometries: readonly object[]) => ({ type: 'FeatureCollection', features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) });

function middleOf(json: PlanJson) {
  return read(json).sites[0]!.shape().positions()[0]!;
}

const linesOf = (geometry: ReturnType<typeof safeguardingOf>[number]['envelope']) => (geometry === null ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat();
