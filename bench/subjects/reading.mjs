/** Reading and checking a plan. */
import { readSitePlan, parseSitePlan } from '../../packages/iatg-core/dist/index.js';
import { compare } from '../measure.mjs';
import { inventoryPlan } from '../plans.mjs';
import { number, row } from '../result.mjs';

const STORES = 10_000;
const EXPOSED = 90_000;

export async function run() {
  const bytes = Buffer.from(JSON.stringify(inventoryPlan({ stores: STORES, exposedSites: EXPOSED })));
  const json = JSON.parse(bytes.toString());
  const times = await compare(
    {
      whole: { run: () => readSitePlan(bytes) },
      check: { run: () => parseSitePlan(json) },
      parse: { run: () => JSON.parse(bytes.toString()) },
    },
    { repetitions: 5 },
  );
  const count = STORES + EXPOSED;
  return {
    title: 'Reading a plan',
    about: [`A plan of ${count.toLocaleString('en-GB')} features, ${number(bytes.length / 1e6)} MB.`],
    rows: [
      row('read and checked, from bytes (`readSitePlan`)', times.whole, { count }),
      row('checked only (`parseSitePlan`)', times.check, { count }),
      row('*`JSON.parse` alone*', times.parse, { count }),
    ],
  };
}
