/** How much every store of a plan may hold: each division, as stored, a mix; a stock placed; and what would gain something. */
import { allot, failsTogether, gainsOf, permittedMix } from '../../packages/iatg-core/dist/decisions.js';
import { licenceSite } from '../../packages/iatg-core/dist/index.js';
import { evaluationOf } from '../core.mjs';
import { compare } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { row } from '../result.mjs';

const STORES = 50;
const MIX = [{ hd: '1.1', weight: 60 }, { hd: '1.3.1', weight: 40 }];

export async function run() {
  const json = depotPlan({ stores: STORES, exposedSites: 500, radius_m: 5_000 });
  const evaluation = evaluationOf(json);
  const stores = evaluation.plan.sites.filter(({ role }) => role === 'pes');
  const some = stores.slice(0, 10).map(({ id }) => id);
  const times = await compare(
    {
      joint: {
        run: () => {
          const there = evaluationOf(json);
          const alone = [...licenceSite(there)].map(({ permitted, stored }) => [permitted, stored]);
          const mixed = there.plan.sites.filter(({ role }) => role === 'pes').map((site) => [site.id, permittedMix(there, site, MIX)]);
          const contents = new Map(mixed.filter(([, one]) => one.permitted_kg > 0).map(([id, one]) => [id, one.contents]));
          const failing = failsTogether(there, contents);
          if (failing.length > 0) throw new Error('the joint licence does not hold');
          return [alone, mixed];
        },
      },
      mix: { run: () => stores.map((site) => permittedMix(evaluation, site, MIX)) },
      gains: { run: () => gainsOf(evaluation, stores[0], (kg) => [{ hd: '1.1', neq_kg: kg }]) },
      allot: { run: () => allot(evaluation, { stores: some, stock: [{ hd: '1.1', neq_kg: 60_000 }, { hd: '1.2.1', neq_kg: 200_000 }, { hd: '1.3.1', neq_kg: 900_000 }, { hd: '1.3.2', neq_kg: 400_000 }] }) },
    },
    { repetitions: 5 },
  );
  const { isBest, value, atMost } = allot(evaluation, { stores: some, stock: [{ hd: '1.1', neq_kg: 60_000 }, { hd: '1.2.1', neq_kg: 200_000 }, { hd: '1.3.1', neq_kg: 900_000 }, { hd: '1.3.2', neq_kg: 400_000 }] });
  return {
    title: 'Licences',
    about: [`${STORES} stores and 500 exposed sites within 5 km. The joint licence reads the plan, finds every division alone, the contents as stored and a mix of HD 1.1 and 1.3.1 for each store, fills all stores with the mix and evaluates the whole plan.`],
    rows: [
      row('joint licence, with its proof', times.joint, { count: STORES, goal: { atMost_ms: 2000 } }),
      row('a mix in every store (`permittedMix`)', times.mix, { count: STORES }),
      row('what a store would gain by each measure (`gainsOf`)', times.gains),
      row('a stock of four divisions placed in ten stores (`allot`)', times.allot, { value: isBest ? 'the best, proven' : `${Math.round((100 * value) / atMost)} % of what could be at most` }),
    ],
  };
}
