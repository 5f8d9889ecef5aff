import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from './csv-reader.js';
import { example, iatg } from './run-iatg.js';

interface Feature {
  readonly id: string;
  readonly properties: { name?: string; contents?: { neq_kg: number }[] };
}

const folder = mkdtempSync(join(tmpdir(), 'iatg-compare-'));
const demo = example('demo-depot.geojson');
const changed = join(folder, 'changed.geojson');

beforeAll(() => {
  const plan = JSON.parse(readFileSync(demo, 'utf8')) as { features: Feature[] };
  const of = (id: string): Feature => plan.features.find((feature) => feature.id === id)!;
  of('igloo-1').properties.contents![0]!.neq_kg = 20_000;
  plan.features = [...plan.features.filter(({ id }) => id !== 'diesel-tank'), { ...of('school-extension'), id: 'kindergarten' }].reverse();
  writeFileSync(changed, JSON.stringify(plan));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('tells what has changed between two plans, the order of features aside, and ends with 0', async () => {
  const { status, stdout, stderr } = await iatg(['compare', demo, changed]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^added: .*\(kindergarten\)/m);
  expect(stdout).toMatch(/^gone: .*\(diesel-tank\)/m);
  expect(stdout).toMatch(/^changed: Igloo 1 \(igloo-1\): contents\n {4}40,000 kg HD 1\.1 D → 20,000 kg HD 1\.1 D$/m);
  expect(stdout).toMatch(/^gone: igloo-1 -> westfold-new; before: fail, margin -18\.83 m$/m);
  expect(stdout).toMatch(/^new: igloo-2 -> kindergarten; fail, margin -\d/m);
});

it('gives the same as JSON and as CSV', async () => {
  const [json, csv] = await Promise.all([iatg(['compare', demo, changed, '--json']), iatg(['compare', demo, changed, '--csv'])]);
  const told = JSON.parse(json.stdout) as { schema: string; sites: Record<string, { id: string }[]>; findings: Record<string, { pes: string; es: string }[]>; counts: object };
  expect(told.schema).toBe('iatg-comparison/1');
  expect([told.sites.added, told.sites.gone, told.sites.changed].map((sites) => sites!.map(({ id }) => id))).toEqual([['kindergarten'], ['diesel-tank'], ['igloo-1']]);
  const rows = readCsv(csv.stdout).slice(1);
  const listed = (change: string) => told.findings[change]!.map(({ pes, es }) => [change, pes, es]);
  expect(rows.filter(([what]) => what === 'finding').map((row) => [row[1], row[5], row[6]])).toEqual([...listed('appeared'), ...listed('gone'), ...listed('changed')]);
  expect(rows.filter(([what]) => what === 'site').map((row) => [row[1], row[2], row[3]])).toEqual([['added', 'kindergarten', ''], ['gone', 'diesel-tank', ''], ['changed', 'igloo-1', 'contents']]);
});

it('says the opposite the other way round, nothing of a plan and itself, and speaks six languages', async () => {
  const back = JSON.parse((await iatg(['compare', changed, demo, '--json'])).stdout) as { sites: Record<string, { id: string }[]> };
  expect(back.sites.gone!.map(({ id }) => id)).toEqual(['kindergarten']);
  const same = await iatg(['compare', demo, demo]);
  expect(same.stdout).toMatch(/no site has been added/);
  expect(same.stdout).toMatch(/no finding has come/);
  const titles = await Promise.all(['ar', 'es', 'fr', 'ru', 'zh'].map(async (lang) => (await iatg(['compare', demo, changed, '--lang', lang])).stdout.split(':')[0]));
  expect(titles).toEqual(['ما الذي تغيّر', 'Lo que ha cambiado', 'Ce qui a changé', 'Что изменилось', '变化']);
});

it('refuses a plan with faults by its name, and standard input twice', async () => {
  const runs = await Promise.all([iatg(['compare', demo]), iatg(['compare', demo, example('broken-plan.geojson')]), iatg(['compare', '-', '-']), iatg(['compare', demo, changed, '--json', '--csv'])]);
  expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [2, '']));
  expect(runs[0]!.stderr).toMatch(/argument NEW is missing/);
});
