import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintFor } from '../src/output.js';
import { endProgress, watched, watchedList } from '../src/progress.js';
import { example, iatg, intoFile } from './run-iatg.js';
import { rowOfSites } from './site-plans.js';

it('stops without a word when its reader has seen enough', async () => {
  let seen = '';
  const run = await iatg(['evaluate', '-', '--csv'], { input: rowOfSites(40, 1000), reader: (piece) => (seen += piece) === '' });
  expect(run.stderr).toBe('');
  expect(seen).toMatch(/^pes,es,status,/);
});

it('says that its answer could not be written, and with what to do; the status is never that of a plan', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iatg-'));
  const plan = example('smallest-plan.geojson');
  try {
    // A file that is open for reading takes no output: the plan fails (1), but that was not told.
    const readable = join(folder, 'read-only');
    await writeFile(readable, '');
    const { status, stderr } = intoFile(['evaluate', plan], readable, 'r');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^standard output cannot be written: .+; what is there already is not whole\n$/)]);
    for (const args of [['convert', plan], ['paper', 'report', plan, '-o']]) {
      const into = async (name: string) => iatg([...args, join(folder, name)]);
      await mkdir(join(folder, 'there.kml'), { recursive: true });
      expect(await into(join('not-there', 'plan.kml'))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^argument (OUT|--output) ".+" cannot be written: its folder does not exist; make the folder first, or name another\n$/) });
      expect(await into('there.kml')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/cannot be written: (it is a folder; name a file in it|there is such a file already)/) });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('writes 150,000 pairs, some 100 MB, in little memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iatg-'));
  try {
    const file = join(folder, 'peak');
    const noted = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(new URL(${JSON.stringify(pathToFileURL(file).href)}),String(process.resourceUsage().maxRSS)))`;
    let bytes = 0;
    const { status } = await iatg(['evaluate', '-', '--json'], { input: rowOfSites(130, 1024), node: ['--import', noted], reader: (piece) => (bytes += piece.length) > 0 });
    expect(status).toBe(1);
    expect(bytes).toBeGreaterThan(100_000_000);
    // A bare Node.js takes 45 MB; 150,000 pairs kept would take some hundred more, their text twice that.
    expect(Number(await readFile(file, 'utf8')) / 1024).toBeLessThan(220);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('uses colours on a terminal that wants them, and nowhere else', async () => {
  expect(paintFor({ isTTY: true }, {})('bad', 'fail')).toBe('\u001b[31;1mfail\u001b[0m');
  expect(paintFor({ isTTY: true }, { NO_COLOR: '' })('good', 'pass')).toBe('\u001b[32mpass\u001b[0m');
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('bad', 'fail')).toBe('fail');
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' })('bad', 'fail')).toBe('fail');
  expect(paintFor({}, {})('bad', 'fail')).toBe('fail');
  const { stdout } = await iatg(['evaluate', example('smallest-plan.geojson')], { env: { FORCE_COLOR: '1' } });
  expect(stdout).not.toContain('\u001b');
});

const stderr = { isTTY: process.stderr.isTTY, text: '' };

beforeEach(() => {
  stderr.text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => ((stderr.text += piece), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = stderr.isTTY;
});

/** Things of which each takes 0.4 s by a clock of the test. */
function slowly(count: number): Iterable<number> {
  let now_ms = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now_ms);
  return (function* () {
    for (let i = 0; i < count; i++) {
      now_ms += 400;
      yield i;
    }
  })();
}

it('tells how far the work is once it takes more than a second, and takes the line away', () => {
  process.stderr.isTTY = true;
  expect([...watched(slowly(5), 'pairs', 5)]).toHaveLength(5);
  expect(stderr.text).toBe('\r\u001b[K3 of 5 pairs (60 %)\r\u001b[K4 of 5 pairs (80 %)\r\u001b[K5 of 5 pairs (100 %)\r\u001b[K');
  stderr.text = '';
  expect([...watched(slowly(2), 'pairs', 2), ...watchedList([1, 2], 'stores')]).toEqual([0, 1, 1, 2]);
  endProgress();
  expect(stderr.text).toBe('');
});

it('tells nothing where standard error is not a terminal', () => {
  process.stderr.isTTY = false;
  expect([...watched(slowly(9), 'pairs', 9)]).toHaveLength(9);
  expect(stderr.text).toBe('');
});
