/** The distance between two footprints. */
import { prepareShape, separation_m } from '../../packages/iatg-core/dist/index.js';
import * as turf from '@turf/turf';
import { compare } from '../measure.mjs';
import { manyCorners, offset, rectangle } from '../plans.mjs';
import { randomFrom } from '../random.mjs';
import { naiveSeparation_m } from '../rivals/geodesic.mjs';
import { number, row } from '../result.mjs';

/** @typedef {{ type: string, coordinates: any }} Geometry */

const PAIRS = 200;

export async function run() {
  const random = randomFrom(5);
  const near = (make) =>
    Array.from({ length: PAIRS }, () => {
      const a = [9.5 + random.between(-0.1, 0.1), 51.2 + random.between(-0.1, 0.1)];
      const angle = random.between(0, 2 * Math.PI);
      const distance_m = random.logBetween(300, 10_000);
      return [make(a), make(offset(a, distance_m * Math.sin(angle), distance_m * Math.cos(angle)))];
    });
  const rectangles = near((at) => rectangle(at, random.between(12, 30), random.between(8, 20), random.between(0, 360)));
  const detailed = near((at) => manyCorners(random, at, 100, 60));
  const shapesOf = (pairs) => pairs.map((pair) => pair.map((geometry) => prepareShape(geometry)));
  const [shapes, detailedShapes] = [shapesOf(rectangles), shapesOf(detailed)];
  const few = detailed.slice(0, 4);
  const fewRectangles = rectangles.slice(0, 20);

  const times = await compare({
    rectangles: { run: () => repeated(10, () => shapes.map(([a, b]) => separation_m(a, b))) },
    prepare: { run: () => shapesOf(rectangles) },
    detailed: { run: () => repeated(10, () => detailedShapes.map(([a, b]) => separation_m(a, b))) },
    prepareDetailed: { run: () => shapesOf(detailed) },
    turf: { run: () => fewRectangles.map(([a, b]) => byTurf_m(a, b)) },
    turfDetailed: { run: () => few.map(([a, b]) => byTurf_m(a, b)) },
    naive: { run: () => fewRectangles.slice(0, 5).map(([a, b]) => naiveSeparation_m(a, b)) },
  }, { repetitions: 5 });

  const error = (pairs, other_m) =>
    Math.max(...pairs.map(([a, b]) => Math.abs(other_m(a, b) - separation_m(prepareShape(a), prepareShape(b)))));
  return {
    title: 'The distance between two footprints',
    about: [`Rectangles of 8 to 30 m, and outlines with 100 corners, 300 m to 10 km apart. turf has no distance between polygons: each corner of one is measured against the other.`],
    rows: [
      row('rectangles (`separation_m`)', times.rectangles, { count: 10 * PAIRS }),
      row('… preparing two rectangles', times.prepare, { count: PAIRS }),
      row('100 corners each', times.detailed, { count: 10 * PAIRS }),
      row('… preparing two outlines', times.prepareDetailed, { count: PAIRS }),
      row('*turf, rectangles*', times.turf, { count: fewRectangles.length, value: `wrong by up to ${number(error(fewRectangles, byTurf_m))} m` }),
      row('*turf, 100 corners each*', times.turfDetailed, { count: few.length, value: `wrong by up to ${number(error(few, byTurf_m))} m` }),
      row('*naive: geodesics from wall to wall, rectangles*', times.naive, { count: 5, value: `differs by up to ${number(error(fewRectangles.slice(0, 5), naiveSeparation_m) * 1000)} mm` }),
    ],
  };
}

/** @param {number} count @param {() => unknown} make */
function repeated(count, make) {
  let last;
  for (let i = 0; i < count; i++) last = make();
  return last;
}

/** @param {Geometry} a @param {Geometry} b */
function byTurf_m(a, b) {
  let best_m = Infinity;
  for (const [p, q] of [[a, b], [b, a]]) {
    for (const corner of p.coordinates[0]) best_m = Math.min(best_m, turf.pointToPolygonDistance(turf.point(corner), q, { units: 'meters' }));
  }
  return best_m;
}
