import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

it('judges what stands together by the rule set of the profile, unless another is named', async () => {
  await writeFile(file('mixing.json'), JSON.stringify({ version: 1, standard: 'IATG 02.20:2021', name: '<Landia>', mixing: 'us-dod' }));
  const [stated, ofProfile, named, text] = await Promise.all([
    iatg(['compatibility', smallest, '--json']),
    iatg(['compatibility', smallest, '--json', '--profile', file('mixing.json')]),
    iatg(['compatibility', smallest, '--json', '--profile', file('mixing.json'), '--rule-set', 'german-2-sprengv']),
    iatg(['compatibility', smallest, '--profile', file('mixing.json')]),
  ]);
  expect(JSON.parse(stated.stdout)).toMatchObject({ stores: [{ ruleSet: 'strictest' }] });
  expect(JSON.parse(ofProfile.stdout)).toMatchObject({ profile: '<Landia>', stores: [{ ruleSet: 'us-dod' }] });
  expect(JSON.parse(named.stdout)).toMatchObject({ stores: [{ ruleSet: 'german-2-sprengv' }] });
  expect(JSON.parse(named.stdout)).not.toHaveProperty('profile');
  expect(text.stdout).toContain('(Rule profile: <Landia>)');
});

it('a plan that carries a profile is judged by it only where it is named, and never without a word', async () => {
  const plan = JSON.parse(await readFile(smallest, 'utf8'));
  const profile = { version: 1, standard: 'IATG 02.20:2021', name: '<Landia>', minima: { 'D.1/ibd': 500 } };
  await writeFile(file('carries.geojson'), JSON.stringify({ ...plan, sitePlan: { ...plan.sitePlan, profile } }));
  await writeFile(file('carries-bad.geojson'), JSON.stringify({ ...plan, sitePlan: { ...plan.sitePlan, profile: { ...profile, minma: {} } } }));
  const [plain, named, faulty, csv] = await Promise.all([
    iatg(['evaluate', file('carries.geojson'), '--json']),
    iatg(['evaluate', file('carries.geojson'), '--json', '--profile', file('carries.geojson')]),
    iatg(['evaluate', smallest, '--profile', file('carries-bad.geojson')]),
    iatg(['evaluate', file('carries.geojson'), '--csv', '--profile', file('carries.geojson')]),
  ]);
  expect(JSON.parse(plain.stdout)).toMatchObject({ pairs: [{ required_m: 444 }] });
  expect(plain.stderr).toMatch(/^\/sitePlan\/profile the plan carries the rule profile "<Landia>"/);
  expect(JSON.parse(named.stdout)).toMatchObject({ profile: { name: '<Landia>' }, pairs: [{ required_m: 500 }] });
  expect(named.stderr).toBe('');
  expect(faulty).toMatchObject({ status: 2, stderr: expect.stringContaining('/sitePlan/profile/minma "minma" is not a member') });
  expect(linesOf(csv.stdout).map((line) => line.trim().split(',').at(-1))).toEqual(['profile', '<Landia>']);
});

it('refuses a profile with faults', async () => {
  const { status, stdout, stderr } = await iatg(['evaluate', smallest, '--profile', file('bad.json')]);
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toContain('/minima/D.1~1ibd -1 is negative');
});

it('checks a profile and tells where it differs from the standard, or from another', async () => {
  const [check, longer, shorter, both, bad] = await Promise.all([
    iatg(['profile', 'check', file('shorter.json')]),
    iatg(['profile', 'compare', file('longer.json')]),
    iatg(['profile', 'compare', file('shorter.json'), '--json']),
    iatg(['profile', 'compare', file('shorter.json'), file('longer.json'), '--json']),
    iatg(['profile', 'check', file('bad.json')]),
  ]);
  expect(check).toMatchObject({ status: 0, stdout: expect.stringMatching(/^valid: <Landia>; differences from IATG 02.20:2021: \d\nwarning: shorter than the standard in places/) });
  expect(longer).toMatchObject({ status: 0, stdout: expect.stringContaining('Least distance of D.1/ibd, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10: 500 m in place of 400 m') });
  expect(shorter.status).toBe(1);
  expect(JSON.parse(shorter.stdout)).toMatchObject({ schema: 'iatg-rule-comparison/1', shorter: true, differences: expect.arrayContaining([expect.objectContaining({ kind: 'minimum', first_m: 400, second_m: 300, shorter: true })]) });
  expect(both.status).toBe(0);
  expect(JSON.parse(both.stdout).differences[0]).toMatchObject({ first_m: 300, second_m: 500, shorter: false });
  expect({ status: bad.status, stdout: bad.stdout }).toEqual({ status: 2, stdout: '' });
});

it('says in every map file and in the summary of an assessment that a profile is shorter than the standard', async () => {
  const profile = ['--profile', file('shorter.json')];
  const assessment = file('assessment.json');
  await iatg(['assess', '--blank', '-o', assessment]);
  const [where, safeguard, domino, summary, text] = await Promise.all([
    iatg(['where', smallest, '--pes', 'stack', '--geojson', ...profile]),
    iatg(['safeguard', smallest, ...profile]),
    iatg(['domino', smallest, '--rings', 'ibd', ...profile]),
    iatg(['assess', assessment, '--plan', smallest, '--json', ...profile]),
    iatg(['assess', assessment, '--plan', smallest, ...profile]),
  ]);
  for (const { stdout } of [where, safeguard, domino, summary]) expect(JSON.parse(stdout)).toMatchObject({ profile: { name: '<Landia>', shorterThanStandard: true } });
  expect(text.stdout).toContain('Rule profile: <Landia>; shorter than the standard in places');
});

it('a folder: a plan that carries a profile which is not applied is told of, one by one', async () => {
  const plans = file('plans');
  await mkdir(plans);
  const plan = JSON.parse(await readFile(smallest, 'utf8'));
  await writeFile(join(plans, 'plain.geojson'), JSON.stringify(plan));
  await writeFile(join(plans, 'carries.geojson'), JSON.stringify({ ...plan, sitePlan: { ...plan.sitePlan, profile: JSON.parse(await readFile(file('longer.json'), 'utf8')) } }));
  const [without, applied] = await Promise.all([iatg(['evaluate', plans, '--json']), iatg(['evaluate', plans, '--profile', file('longer.json')])]);
  expect(without.stderr).toMatch(/^note: carries\.geojson: \/sitePlan\/profile the plan carries the rule profile "<Landia>"/);
  expect(without.stderr).not.toContain('plain.geojson');
  expect(JSON.parse(without.stdout).depots.map(({ unappliedProfile }: { unappliedProfile?: string }) => unappliedProfile)).toContain('<Landia>');
  expect(applied.stderr).toBe('');
});
