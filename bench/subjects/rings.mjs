/** Lines within which an exposed site is too close. */
import { prepareShape, ringOf, separation_m } from '../../packages/iatg-core/dist/index.js';
import { middleOf } from '../../packages/iatg-core/dist/geometry/facing.js';
import { ringOutline } from '../../packages/iatg-core/dist/geometry/ring-outline.js';
import * as turf from '@turf/turf';
import { evaluationOf } from '../core.mjs';
import { compare } from '../measure.mjs';
import { collection, rectangle } from '../plans.mjs';
import { number, row } from '../result.mjs';

/** @typedef {import('../../packages/iatg-core/dist/index.js').Shape} Shape */

const TIMES = 20;
const RECTANGLE = rectangle([9.5, 51.2], 24, 14, 35);
/** The same near the equator, where a degree of latitude is shorter. */
const SOUTHERN = rectangle([9.5, 2.5], 24, 14, 35);

export async function run() {
  const stores = evaluationOf(
    collection([
      feature('stack', { structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 4000 }] }),
      feature('magazine', {
        structure: { type: 'earth-covered-magazine', front_deg: 35, standardEcm: true },
        contents: [{ hd: '1.1', neq_kg: 60_000 }, { hd: '1.2.1', neq_kg: 20_000 }],
      }),
    ]),
  );
  const [stack, magazine] = stores.stores;
  const ring = (store) => ringOf(stores, store, 'ibd', 'high');
  const shape = prepareShape(RECTANGLE);

  const times = await compare(
    {
      stack: { run: () => repeated(() => ring(stack)) },
      near: { run: () => repeated(() => outlineOf(shape, 400)) },
      far: { run: () => repeated(() => outlineOf(shape, 20_000)) },
      magazine: { run: () => repeated(() => ring(magazine)) },
      bufferNear: { run: () => repeated(() => bufferOf(RECTANGLE, 400)) },
      bufferFar: { run: () => repeated(() => bufferOf(RECTANGLE, 20_000)) },
    },
    { repetitions: 11, warmUps: 3 },
  );
  const ours = (distance_m) => errors((footprint) => outlineOf(prepareShape(footprint), distance_m), distance_m);
  const turfs = (distance_m) => errors((footprint) => bufferOf(footprint, distance_m), distance_m);
  const stackRing = ring(stack);
  const magazineRing = ring(magazine);
  return {
    title: 'Rings',
    about: [
      'The inhabited-building ring of a rectangle of 24 by 14 m, and of a standard magazine with HD 1.1 and 1.2.1 whose sectors ask for different distances.',
      'The error of an outline: every position and the middle of every edge is measured against the footprint, at 51 and at 2.5 degrees north. *Short* is how far the line lies inside the true one: a house on it would be too close.',
    ],
    rows: [
      row(`ring of a stack, ${stackRing.properties.required_m} m (\`ringOf\`)`, times.stack, { count: TIMES, goal: { eachAtMost_ms: 2 } }),
      row('outline, 400 m', times.near, { count: TIMES, goal: { eachAtMost_ms: 2 }, value: ours(400) }),
      row('outline, 20 km', times.far, { count: TIMES, goal: { eachAtMost_ms: 2, ifMissed: 'Each of its 2,200 positions is found by an exact geodesic; no table of the standard asks for more than 4 km' }, value: ours(20_000) }),
      row(`ring of the magazine, up to ${magazineRing.properties.required_m} m`, times.magazine, {
        count: TIMES,
        goal: { eachAtMost_ms: 5 },
        value: `${magazineRing.geometry.coordinates[0].length} positions`,
      }),
      row('*turf `buffer`, 64 steps, 400 m*', times.bufferNear, { count: TIMES, value: turfs(400) }),
      row('*turf `buffer`, 64 steps, 20 km*', times.bufferFar, { count: TIMES, value: turfs(20_000) }),
    ],
    remarks: [`Each time is that of ${TIMES} rings one after the other.`],
  };
}

const outlineOf = (shape, distance_m) => ringOutline(shape, middleOf(shape), null, [{ region: { kind: 'everywhere' }, distance_m }]);
const bufferOf = (footprint, distance_m) => turf.buffer(turf.feature(footprint), distance_m, { units: 'meters', steps: 64 }).geometry;

/** The errors of an outline at both places, in words. @param {(footprint: any) => any} draw @param {number} distance_m */
function errors(draw, distance_m) {
  const [here, there] = [RECTANGLE, SOUTHERN].map((footprint) => errorOf(prepareShape(footprint), draw(footprint), distance_m));
  const short_m = Math.max(here.short_m, there.short_m);
  const over_m = Math.max(here.over_m, there.over_m);
  return `${here.positions} positions, ${short_m > 0 ? `**short by up to ${number(short_m)} m**` : 'nowhere short'}, over by up to ${number(Math.max(0, over_m))} m`;
}

/** @param {string} id @param {object} properties */
const feature = (id, properties) => ({ type: 'Feature', id, properties: { role: 'pes', ...properties }, geometry: RECTANGLE });

/** @param {() => unknown} make */
function repeated(make) {
  let last;
  for (let i = 0; i < TIMES; i++) last = make();
  return last;
}

/** How far an outline lies inside and outside the true line. @param {Shape} footprint @param {any} outline @param {number} distance_m */
function errorOf(footprint, outline, distance_m) {
  /** @type {[number, number][]} */
  const [ring] = outline.coordinates;
  let least_m = Infinity;
  let greatest_m = 0;
  for (let i = 1; i < ring.length; i++) {
    for (const share of [0, 0.5]) {
      /** @type {[number, number]} */
      const coordinates = [ring[i - 1][0] + share * (ring[i][0] - ring[i - 1][0]), ring[i - 1][1] + share * (ring[i][1] - ring[i - 1][1])];
      const actual_m = separation_m(footprint, prepareShape({ type: 'Point', coordinates }));
      least_m = Math.min(least_m, actual_m);
      greatest_m = Math.max(greatest_m, actual_m);
    }
  }
  return { short_m: distance_m - least_m, over_m: greatest_m - distance_m, positions: ring.length };
}
