import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from './csv-reader.js';
import { iatg, intoFile, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

let folder = '';
let clean = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iatg-nation-'));
  clean = join(folder, 'north');
  await mkdir(join(clean, 'far'), { recursive: true });
  await writeFile(join(folder, 'west.geojson'), planOf([stackAt('s', 5.123456, 8000), houseAt('h', 5.127456)], { name: 'West' }));
  for (let i = 0; i < 20; i++) await writeFile(join(clean, `${i}.geojson`), planOf([stackAt('s', 0, 8000), houseAt('h', 0.0041 + i / 1000)], { name: `North ${i}` }));
  await writeFile(join(clean, 'far', 'good.json'), planOf([stackAt('s', 0, 1), houseAt('h', 1)]));
  await writeFile(join(folder, 'broken.geojson'), '{');
  await writeFile(join(folder, 'readme.txt'), 'no plan');
  await symlink(folder, join(folder, 'circle'));
});
afterAll(() => rm(folder, { recursive: true }));

it('evaluates every plan below a folder, and loses none', async () => {
  const { status, stdout, stderr } = await iatg(['evaluate', folder, '--json']);
  expect(status).toBe(2);
  expect(linesOf(stderr)).toEqual([expect.stringMatching(/^broken\.geojson: the file is not JSON/)]);
  const overview = JSON.parse(stdout);
  expect(overview).toMatchObject({ schema: 'iatg-national-overview/1', otherFiles: 2, totals: { depots: 23, pes: 22, pairs: 22, standing: { unreadable: 1 }, neq_kg: { '1.1': 168_001 } } });
  expect(overview.depots).toHaveLength(23);
  expect(overview.depots[0]).toMatchObject({ file: 'broken.geojson', standing: 'unreadable', faultCount: 1 });
});

it('passes over an overview that stands among the plans, its own output too, and says so', async () => {
  const among = await mkdtemp(join(tmpdir(), 'iatg-among-'));
  await writeFile(join(among, 'west.geojson'), planOf([stackAt('s', 5.123456, 8000), houseAt('h', 5.127456)], { name: 'West' }));
  const first = intoFile(['evaluate', among, '--json'], join(among, 'overview.json'));
  expect(first).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(await readFile(join(among, 'overview.json'), 'utf8'))).toMatchObject({ otherFiles: 1, totals: { depots: 1 } });
  const second = await iatg(['evaluate', among, '--json']);
  expect(JSON.parse(second.stdout)).toMatchObject({ otherFiles: 1, totals: { depots: 1, standing: { unreadable: 0 } } });
  expect(linesOf(second.stderr)).toEqual(['note: overview.json: no site plan, but another file of this program (iatg-national-overview/1); passed over']);
  // A plan stays a plan, whatever else stands in it.
  await writeFile(join(among, 'odd.json'), planOf([stackAt('s', 0, 8000), houseAt('h', 1)]).replace('{', '{"schema":"iatg-evaluation/1",'));
  expect(JSON.parse((await iatg(['evaluate', among, '--json'])).stdout)).toMatchObject({ totals: { depots: 2 } });
  await rm(among, { recursive: true });
});

it('gives for each plan the summary of its own evaluation, and the worst of all as exit status', async () => {
  const { status, stdout } = await iatg(['evaluate', clean, '--json']);
  const { depots } = JSON.parse(stdout);
  for (const { file, summary, worst } of depots.slice(0, 3)) {
    const alone = JSON.parse((await iatg(['evaluate', join(clean, file), '--json'])).stdout);
    expect(summary).toEqual(alone.summary);
    if (worst) expect(alone.pairs).toContainEqual(expect.objectContaining({ pes: worst.pes, es: worst.es, required_m: worst.required_m, actual_m: worst.actual_m }));
  }
  expect(status).toBe(depots.some(({ summary }: { summary: { fail: number } }) => summary.fail > 0) ? 1 : 0);
  expect((await iatg(['evaluate', join(clean, 'far')])).status).toBe(0);
});

it('gives the same bytes again, in every format', async () => {
  for (const format of ['--json', '--csv', '--html']) {
    const [first, second] = [await iatg(['evaluate', folder, format]), await iatg(['evaluate', folder, format])];
    expect(second.stdout === first.stdout).toBe(true);
    expect(first.stdout.length).toBeGreaterThan(1000);
  }
});

it('tells no position unless it is asked for', async () => {
  for (const format of [[], ['--json'], ['--csv'], ['--html']]) {
    expect((await iatg(['evaluate', folder, ...format])).stdout).not.toMatch(/5\.12[37]456|longitude/);
  }
  expect(JSON.parse((await iatg(['evaluate', folder, '--json', '--coordinates'])).stdout).depots.find(({ name }: { name: string }) => name === 'West').place.extent).toEqual([5.123456, 0, 5.127456, 0]);
  const [head, ...rows] = readCsv((await iatg(['evaluate', folder, '--csv', '--coordinates'])).stdout);
  const west = rows.find(([, name]) => name === 'West');
  expect(west!.length).toBe(head!.length);
  expect(Object.fromEntries(head!.map((name, i) => [name, west![i]]))).toMatchObject({ file: 'west.geojson', name: 'West', longitude: '5.125456', latitude: '0', total_neq_kg: '8000' });
});

it('tells what has changed since an earlier overview', async () => {
  const other = await mkdtemp(join(tmpdir(), 'iatg-trend-'));
  await writeFile(join(other, 'a.geojson'), planOf([stackAt('s', 0, 8000), houseAt('h', 0.1)]));
  await writeFile(join(other, 'b.geojson'), planOf([stackAt('s', 0, 8000), houseAt('h', 0.001)]));
  const earlier = join(folder, 'earlier.txt');
  await writeFile(earlier, (await iatg(['evaluate', other, '--json'])).stdout);
  await writeFile(join(other, 'a.geojson'), planOf([stackAt('s', 0, 8000), houseAt('h', 0.001)]));
  await rm(join(other, 'b.geojson'));
  const { trend } = JSON.parse((await iatg(['evaluate', other, '--json', '--since', earlier])).stdout);
  expect(trend).toMatchObject({ counts: { worse: 1, gone: 1, same: 0 }, depots: [{ change: 'worse', file: 'a.geojson' }, { change: 'gone', file: 'b.geojson', now: null }] });
  expect((await iatg(['evaluate', other, '--since', earlier])).stdout).toMatch(/worse: a\.geojson/);
  await rm(other, { recursive: true });
  await rm(earlier);
});

it('refuses what cannot be meant', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'iatg-empty-'));
  for (const [args, text] of [
    [['evaluate', empty], /is a folder without site plans/],
    [['evaluate', folder, '--findings'], /--findings is for one plan/],
    [['evaluate', '-', '--coordinates'], /--coordinates is for a folder/],
    [['evaluate', join(folder, 'west.geojson'), '--since', 'x'], /--since is for a folder/],
    [['evaluate', folder, '--since', join(folder, 'west.geojson')], /--since .*\/schema/],
    [['licence', folder], /it is a folder/],
  ] as const) {
    const { status, stdout, stderr } = await iatg(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(text);
  }
  await rm(empty, { recursive: true });
});

it('gives a folder that may not be read a row of its own', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed);
  await chmod(closed, 0);
  const { stdout } = await iatg(['evaluate', folder, '--json']);
  const found = JSON.parse(stdout).depots.some(({ file }: { file: string }) => file === 'closed');
  await rm(closed, { recursive: true });
  // Whoever may read everything meets no such folder.
  expect(found).toBe(process.getuid?.() !== 0);
});
