/**
 * Measures how fast the built engine is: `npm run bench`, after `npm run build`.
 *
 *     npm run bench -- single-distance rings    only some subjects
 *     npm run bench -- --write                  writes docs/performance.md too
 *     npm run bench -- --processor              takes processor time, not the time on the wall: for a machine that has other work
 *
 * Each subject runs in a process of its own, with its rivals; nothing is asserted.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { asPage, asText } from './page.mjs';

const SUBJECTS = ['single-distance', 'all-pairs', 'reports', 'findings', 'rings', 'separation', 'reading', 'pressure-field', 'consequences', 'where-to-build', 'licences', 'national', 'map', 'imagery'];

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false }, processor: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0 || (values.write && positionals.length > 0)) {
  console.error(unknown.length > 0 ? `${unknown.join(', ')}: not a subject; one of ${SUBJECTS.join(', ')}` : '--write is for all subjects together');
  process.exit(2);
}

/** @type {import('./result.mjs').Result[]} */
const results = [];
const load = loadavg()[0] ?? 0;
const start = performance.now();
for (const name of positionals.length > 0 ? positionals : SUBJECTS) {
  const result = await inOwnProcess(name);
  results.push(result);
  console.log(asText(result));
}
const took_s = (performance.now() - start) / 1000;
console.log(`${took_s.toFixed(0)} s in all`);
if (values.write) writeFileSync(new URL('../docs/performance.md', import.meta.url), asPage(results, { took_s, load, byProcessor: values.processor }));

/** @param {string} name @returns {Promise<import('./result.mjs').Result>} */
function inOwnProcess(name) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('subject.mjs', import.meta.url), [name], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
      env: { ...process.env, BENCH_CLOCK: values.processor ? 'processor' : 'wall' },
    });
    /** @type {import('./result.mjs').Result | undefined} */
    let result;
    child.on('message', (message) => (result = /** @type {import('./result.mjs').Result} */ (message)));
    child.on('error', reject);
    child.on('exit', (code) => (result ? resolve(result) : reject(new Error(`${name} ended with ${code}`))));
  });
}
