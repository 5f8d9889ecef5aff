/** A folder of many depots: one overview. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command-line.mjs';
import { now, scaled, summaryOf } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { figure, memory, number, row } from '../result.mjs';

const DEPOTS = 1000;
const STORES = 10;
const EXPOSED = 50;
/** Depots that are also evaluated by a process each. */
const SAMPLE = 20;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'iatg-bench-'));
  try {
    for (let i = 0; i < DEPOTS; i++) writeFileSync(join(folder, `${i}.geojson`), JSON.stringify(depotPlan({ stores: STORES, exposedSites: EXPOSED, radius_m: 1500, seed: i })));
    const times = [];
    let peak_bytes = 0;
    for (let repetition = 0; repetition < 3; repetition++) {
      const one = await runCommand(['evaluate', folder, '--json']);
      times.push(one.ms);
      peak_bytes = Math.max(peak_bytes, one.peak_bytes);
    }
    const start = now();
    for (let i = 0; i < SAMPLE; i++) await runCommand(['evaluate', join(folder, `${i}.geojson`), '--json']);
    const alone_ms = now() - start;
    const { totals } = JSON.parse(text(['evaluate', folder, '--json']));
    return {
      title: 'A national inventory of many plans',
      about: [
        `A folder of ${number(DEPOTS)} depots of ${STORES} stores and ${EXPOSED} exposed sites within 1.5 km: \`iatg evaluate FOLDER --json\`, from start to end of the process, on ${availableParallelism()} cores. Every pair of every depot is evaluated (${totals.pairs.toLocaleString('en-GB')} pairs).`,
        'The rival is what one would do without it: a process for each plan. It has no totals and no ranking yet.',
      ],
      rows: [
        row(`${number(DEPOTS)} depots, one overview`, summaryOf(times), { count: DEPOTS, goal: { atMost_ms: 60_000 } }),
        memory('most memory of the command', peak_bytes),
        row('*a process for each plan, scaled*', scaled(summaryOf([alone_ms]), DEPOTS / SAMPLE), { count: DEPOTS }),
        figure('depots with pairs that fail', number(totals.standing.fail)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly string[]} args */
function text(args) {
  const program = fileURLToPath(new URL('../../packages/iatg-cli/dist/main.js', import.meta.url));
  try {
    return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (/** @type {any} */ { stdout }) {
    return stdout;
  }
}
