/** Every store against every exposed site: status, required and actual distance. */
import { derivationOf, evaluateInBulk, evaluateSite } from '../../packages/iatg-core/dist/index.js';
import * as turf from '@turf/turf';
import { readPlan, rules } from '../core.mjs';
import { compare, scaled } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { randomFrom } from '../random.mjs';
import { naiveSeparation_m } from '../rivals/geodesic.mjs';
import { number, row } from '../result.mjs';

const STORES = 500;
const EXPOSED = 5000;

export async function run() {
  const json = depotPlan({ stores: STORES, exposedSites: EXPOSED });
  let plan = readPlan(json);
  const readAnew = () => void (plan = readPlan(json));
  const pairs = (EXPOSED + STORES - 1) * STORES;

  const whole = await compare(
    {
      unprepared: { prepare: readAnew, run: () => evaluateInBulk(evaluateSite(plan, rules)) },
      prepared: {
        prepare: () => {
          readAnew();
          for (const site of plan.sites) site.shape();
        },
        run: () => evaluateInBulk(evaluateSite(plan, rules)),
      },
      memory: { run: () => [new Uint8Array(pairs).fill(1), new Float64Array(pairs).fill(1), new Float64Array(pairs).fill(1)] },
    },
    { repetitions: 3 },
  );

  const bulk = evaluateInBulk(evaluateSite(plan, rules));
  const random = randomFrom(4);
  const some = Array.from({ length: 10_000 }, () => Math.floor(random.between(0, bulk.count)));
  const steps = (i) => derivationOf(bulk.pair(i).requirement, plan.options, rules).steps.length;

  // Pairs of a store with a point, as every rival can measure them.
  const points = plan.sites.filter(({ role }) => role === 'exposed-site');
  const sample = Array.from({ length: 20_000 }, () => ({ store: plan.sites[Math.floor(random.between(0, STORES))], point: random.oneOf(points) }));
  const few = sample.slice(0, 200);
  const turfPoint = ({ point }) => turf.point(point.geometry.coordinates);
  const toPolygon_m = (pair) => turf.pointToPolygonDistance(turfPoint(pair), pair.store.geometry, { units: 'meters' });
  const middles = new Map(plan.sites.map((site) => [site, turf.centroid(site.geometry)]));
  const toMiddle_m = ({ store, point }) => turf.distance(middles.get(store), middles.get(point), { units: 'meters' });
  const naive_m = ({ store, point }) => naiveSeparation_m(store.geometry, point.geometry);
  const parts = await compare({
    pair: { run: () => total(some, (i) => bulk.pair(i).actual_m) },
    derivation: { run: () => total(some, steps) },
    middle: { run: () => total(sample, toMiddle_m) },
    polygon: { run: () => total(sample.slice(0, 2000), toPolygon_m) },
    naive: { run: () => total(few, naive_m) },
  });

  const actual = ({ store, point }) => {
    const nth = plan.sites.indexOf(point);
    const storeNumber = plan.sites.indexOf(store);
    return bulk.actual_m[storeNumber * (plan.sites.length - 1) + (nth < storeNumber ? nth : nth - 1)];
  };
  const worst = (list, other) => Math.max(...list.map((pair) => Math.abs(other(pair) - actual(pair))));
  return {
    title: 'All pairs of a plan',
    about: [
      `${number(STORES)} stores (rectangles of every kind of structure, magazines with their sectors, mixed contents) and ${number(EXPOSED)} points of every kind within 15 km: ${pairs.toLocaleString('en-GB')} pairs, for the stores are exposed to each other too. ` +
        'Status, required and actual distance of each in typed arrays (`evaluateInBulk`); the plan has been read before.',
      'The rivals only measure the actual distance; they find no sectors and judge nothing.',
    ],
    rows: [
      row('all pairs, plan just read', whole.unprepared, { count: pairs, goal: { atMost_ms: 1000, ifMissed: 'Part of it is the machine handing out the memory of the arrays, see the row that only fills them; the rest is measuring, about 0.1 µs an edge' } }),
      row('all pairs, shapes already prepared', whole.prepared, { count: pairs }),
      row('*the arrays alone, filled with one number*', whole.memory, { count: pairs }),
      row('10,000 pairs in full, on demand', parts.pair, { count: some.length }),
      row('10,000 derivations, on demand', parts.derivation, { count: some.length }),
      row('*turf `distance` between middles, scaled*', scaled(parts.middle, pairs / sample.length), { count: pairs, value: `wrong by up to ${number(worst(sample, toMiddle_m))} m` }),
      row('*turf `pointToPolygonDistance`, scaled*', scaled(parts.polygon, pairs / 2000), { count: pairs, value: `wrong by up to ${number(worst(sample.slice(0, 2000), toPolygon_m))} m` }),
      row('*naive: geodesics from wall to wall, scaled*', scaled(parts.naive, pairs / few.length), { count: pairs, value: `differs by up to ${number(worst(few, naive_m) * 1000)} mm` }),
    ],
  };
}

/** @template T @param {readonly T[]} list @param {(one: T) => number} value */
function total(list, value) {
  let sum = 0;
  for (const one of list) sum += value(one);
  return sum;
}
