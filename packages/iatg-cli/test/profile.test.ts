import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { example, iatg, linesOf } from './run-iatg.js';

const smallest = example('smallest-plan.geojson');
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iatg-'));
  const profile = (minimum_m: unknown): string => JSON.stringify({ version: 1, standard: 'IATG 02.20:2021', name: '<Landia>', minima: { 'D.1/ibd': minimum_m } });
  await Promise.all([writeFile(file('longer.json'), profile(500)), writeFile(file('shorter.json'), profile(300)), writeFile(file('bad.json'), profile(-1))]);
});
afterAll(() => rm(folder, { recursive: true }));

it('applies a rule profile in every command that gives distances', async () => {
  const profile = ['--profile', file('longer.json')];
  const [distance, evaluation, licence, rings, text, html] = await Promise.all([
    iatg(['distance', '--hd', '1.1', '--neq', '8000', '--pes', 'P10', '--es', 'ibd', '--json', ...profile]),
    iatg(['evaluate', smallest, '--json', ...profile]),
    iatg(['licence', smallest, '--json', ...profile]),
    iatg(['rings', smallest, '--rows', 'ibd', ...profile]),
    iatg(['evaluate', smallest, ...profile]),
    iatg(['evaluate', smallest, '--html', ...profile]),
  ]);
  // The function gives 444 m at 8,000 kg, the profile's minimum is 500 m; the house stands 440 m away.
  expect(JSON.parse(distance.stdout).required_m).toBe(500);
  expect(JSON.parse(evaluation.stdout)).toMatchObject({ profile: { name: '<Landia>', shorterThanStandard: false }, pairs: [{ required_m: 500 }] });
  expect(JSON.parse(licence.stdout).sites[0].permitted[0].permitted_kg).toBe(0);
  expect(JSON.parse(rings.stdout).features[0].properties.required_m).toBe(500);
  expect(text.stdout).toContain('Rule profile: <Landia>\n');
  expect(html.stdout).toContain('&lt;Landia&gt;</dd>');
});

it('says in every report that a profile is shorter than the standard', async () => {
  const profile = ['--profile', file('shorter.json')];
  const [json, text, html] = await Promise.all([['--json'], [], ['--html']].map((format) => iatg(['evaluate', smallest, ...format, ...profile])));
  expect(JSON.parse(json!.stdout)).toMatchObject({ profile: { shorterThanStandard: true }, pairs: [{ notes: ['shorter-than-standard'] }] });
  for (const { stdout } of [text!, html!]) {
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('shorter than the standard in places: an explosion consequence analysis is needed');
    expect(stdout).toContain('shorter-than-standard');
  }
});

it('refuses a profile with faults', async () => {
  const { status, stdout, stderr } = await iatg(['evaluate', smallest, '--profile', file('bad.json')]);
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toContain('/minima/D.1~1ibd -1 is negative');
});
