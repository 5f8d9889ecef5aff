/** What every store of a large plan does to every other site. */
import { consequencesOfPlan, effectsAtPlace } from '../../packages/iatg-core/dist/consequence.js';
import { evaluateInBulk, evaluateSite, iatg2021 } from '../../packages/iatg-core/dist/index.js';
import { readPlan, rules } from '../core.mjs';
import { compare } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { row } from '../result.mjs';

const STORES = 500;
const EXPOSED = 5000;
const PLACES = 10_000;

export async function run() {
  const plan = readPlan(depotPlan({ stores: STORES, exposedSites: EXPOSED }));
  const { actual_m, count } = evaluateInBulk(evaluateSite(plan, rules));
  /** @param {object} [options] */
  const found = (options) => {
    const consequences = consequencesOfPlan(plan, iatg2021, options);
    if (consequences.kind !== 'site-consequences') throw new Error('the plan for measuring is refused');
    return consequences;
  };
  const [longitude, latitude] = plan.sites[0].shape().positions()[0];
  const known = found({ actual_m });
  const times = await compare(
    {
      measured: { run: () => found() },
      known: { run: () => found({ actual_m }) },
      worst: { run: () => found({ actual_m }).totals() },
      place: { run: () => repeated(100, (i) => known.worstAt([longitude + i / 1e4, latitude])) },
      effects: { run: () => repeated(PLACES, (i) => effectsAtPlace({ tnt_kg: 8000, distance_m: 50 + i / 10 })) },
    },
    { repetitions: 5 },
  );
  return {
    title: 'Consequences of a plan',
    about: [`The plan of all pairs: ${STORES} stores and ${EXPOSED.toLocaleString('en-GB')} exposed sites, ${count.toLocaleString('en-GB')} pairs. The distances are those of the evaluation, measured anew or taken from it.`],
    rows: [
      row('scaled distances of all pairs, measured', times.measured, { count }),
      row('… with the distances of the evaluation', times.known, { count }),
      row('… with the worst store of each site, and the totals', times.worst, { count }),
      row('the worst store under the pointer', times.place, { count: 100 }),
      row('all effects at a place (`effectsAtPlace`)', times.effects, { count: PLACES }),
    ],
  };
}

/** @param {number} count @param {(i: number) => unknown} make */
function repeated(count, make) {
  let last;
  for (let i = 0; i < count; i++) last = make(i);
  return last;
}
