/** Only the pairs that fail or cannot be assessed, of a national inventory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluatePair, evaluateSite, findFailures } from '../../packages/iatg-core/dist/index.js';
import { runCommand } from '../command-line.mjs';
import { readPlan, rules } from '../core.mjs';
import { compare, now, scaled, summaryOf } from '../measure.mjs';
import { inventoryPlan } from '../plans.mjs';
import { figure, memory, number, row } from '../result.mjs';

const STORES = 10_000;
const EXPOSED = 100_000;
/** Stores that are also looked at by brute force. */
const SAMPLE = 10;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'iatg-bench-'));
  try {
    let text = JSON.stringify(inventoryPlan({ stores: STORES, exposedSites: EXPOSED }));
    const file = join(folder, 'plan.geojson');
    writeFileSync(file, text);
    let plan = readPlan(JSON.parse(text));
    const readAnew = () => void (plan = readPlan(JSON.parse(text)));
    let found = 0;
    const find = () => (found = countOf(findFailures(evaluateSite(plan, rules))));
    const times = await compare(
      {
        shapes: {
          prepare: readAnew,
          run: () => {
            for (const site of plan.sites) site.shape();
          },
        },
        prepared: { run: find },
        unprepared: { prepare: readAnew, run: find },
      },
      { repetitions: 3, warmUps: 1 },
    );

    const evaluation = evaluateSite(plan, rules);
    const sample = evaluation.stores.filter((_, i) => i % Math.floor(evaluation.stores.length / SAMPLE) === 0).slice(0, SAMPLE);
    const brute = summaryOf(
      [1, 2, 3].map(() => {
        const start = now();
        countOf(byBruteForce(evaluation, sample));
        return now() - start;
      }),
    );
    const ids = new Set(sample.map(({ site }) => site.id));
    const tell = ({ pes, es, status, required_m, actual_m }) => `${pes} ${es} ${status} ${required_m} ${actual_m}`;
    const byIndex = [...findFailures(evaluation)].filter(({ pes }) => ids.has(pes)).map(tell);
    const byForce = [...byBruteForce(evaluation, sample)].map(tell);
    const same = byIndex.length === byForce.length && byIndex.every((line, i) => line === byForce[i]);

    text = '';
    const { ms, peak_bytes } = await runCommand(['evaluate', '--findings', '--json', file]);
    return {
      title: 'The findings of an inventory',
      about: [
        `${number(STORES)} stores and ${number(EXPOSED)} exposed sites over 5 by 5 degrees, ${evaluation.count.toLocaleString('en-GB')} pairs; ${found.toLocaleString('en-GB')} findings, ${number(found / STORES)} a store. The plan has been read before.`,
        `By brute force ${number(SAMPLE)} of the stores were evaluated against all sites; ${same ? `the ${byForce.length} findings of these are the same` : '**the findings differ**'}.`,
      ],
      rows: [
        row('findings, shapes prepared on the way (`findFailures`)', times.unprepared, { count: STORES, goal: { atMost_ms: 1000, ifMissed: 'Preparing 110,000 shapes is most of half a second; indexing them and measuring what lies within the proven radius is the rest. Brute force takes over an hour' } }),
        row('findings, shapes already prepared', times.prepared, { count: STORES, goal: { atMost_ms: 1000, ifMissed: 'Near the goal; the spread between repetitions is as large as what is missing' } }),
        row('shapes of all sites prepared', times.shapes, { count: STORES + EXPOSED }),
        row('*brute force, scaled*', scaled(brute, STORES / sample.length), { count: STORES }),
        row('`iatg evaluate --findings --json`: start, read, find, write', summaryOf([ms]), {}),
        memory('… its peak of memory', peak_bytes, 1000),
        figure('findings on the sample', same ? 'the same as by brute force' : 'NOT the same as by brute force'),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {import('../../packages/iatg-core/dist/index.js').SiteEvaluation} evaluation @param {readonly any[]} stores */
function* byBruteForce(evaluation, stores) {
  for (const store of stores) {
    for (const target of evaluation.targets) {
      if (target.site === store.site) continue;
      const pair = evaluatePair(evaluation, store, target);
      if (pair.status === 'fail' || pair.status === 'not-assessable') yield pair;
    }
  }
}

/** @param {Iterable<unknown>} pairs */
function countOf(pairs) {
  let count = 0;
  // eslint-disable-next-line no-unused-vars
  for (const _ of pairs) count++;
  return count;
}
