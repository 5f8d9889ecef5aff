import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSitePlan } from 'iatg-core';
import { expect, it } from 'vitest';
import { linesOf as faultLines } from '../src/plan.js';
import { iatg, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

const good = planOf([stackAt('a', 0, 10), houseAt('b', 0.1)]);
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const coordinates = (text: string): string => good.replace('[0,0]', text);

/** Input, and how the lines on standard error begin. Bytes that are not UTF-8 JSON have the empty pointer. */
const CASES: readonly (readonly [string, string | Uint8Array, readonly RegExp[]])[] = [
  ['an empty file', '', [/^ the file is empty; give a site plan in GeoJSON$/]],
  ['a file of spaces', ' \n ', [/^ the file is empty; give a site plan in GeoJSON$/]],
  ['two byte order marks', Buffer.from(`\ufeff\ufeff${good}`), [/^ the file is not JSON: .* stands at line 1, column 1, where a value belongs/]],
  ['a plan that was cut short', good.slice(0, -30), [/^ the file is not JSON: it ends at line 1, column \d+, inside \/features\/1\/geometry.*cut short/]],
  ['NaN', good.replace('"neq_kg":10', '"neq_kg":NaN'), [/^ the file is not JSON: "NaN" stands at line 1, column \d+, inside \/features\/0\/properties\/contents\/0\/neq_kg/]],
  ['a trailing comma', good.slice(0, -1) + ',}', [/^ the file is not JSON: "}" stands at/]],
  ['two plans in a row', `${good}\n${good}`, [/^ the file is not JSON: "{" stands at line 2, column 1, where the end of the file belongs/]],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), [/^ the file is not UTF-8 text but looks like UTF-16/]],
  ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), [/^ the file is not JSON: .*UTF-16/]],
  // \u00e9 is byte 82 and could begin a character of three bytes; the quotation mark after it cannot go on with it.
  ['Latin-1', Buffer.from(good.replace('"a"', '"caf\u00e9"'), 'latin1'), [/^ the file is not UTF-8 text \(byte 83, line 1\)/]],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), [/^ the file is not UTF-8 text \(byte 1, line 1\)/]],
  ['brackets that are never closed', '['.repeat(100_000), [/^ the file is not JSON: it ends at line 1, column 100,001/]],
  ['brackets within brackets', deep(100_000), [/^ expected a GeoJSON FeatureCollection, found array$/]],
  ['brackets in place of a position', coordinates(deep(100_000)), [/^\/features\/0\/geometry\/coordinates /]],
  ['null', 'null', [/^ expected a GeoJSON FeatureCollection, found null$/]],
  ['a plan hidden in a prototype', `{"__proto__":${good}}`, [/^\/type /, /^\/features missing/]],
  ['numbers beyond all bounds', good.replace('"neq_kg":10', '"neq_kg":1e999').replace('[0.1,0]', '[0.1,-1e999]'), [/^\/features\/0\/properties\/contents\/0\/neq_kg Infinity/, /^\/features\/1\/geometry\/coordinates .*Infinity/]],
  ['an id that would break the line', planOf([stackAt('a\nb\u001b[2J', 0, 1), houseAt('a\nb\u001b[2J', 1)]), [/^\/features\/1\/id the id "a b\\u001b\[2J" stands at \/features\/0\/id already/]],
];

it.each(CASES)('finds what is wrong with %s', (_what, input, expected) => {
  const { plan, faults } = readSitePlan(input);
  const lines = [...faultLines(faults)];
  expect(plan).toBe(null);
  expect(lines).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  expect(lines.join('')).not.toContain('\n');
});

it.each(CASES.filter(([what]) => /cut short|UTF-16$|never closed|beyond all bounds|break the line/.test(what)))('refuses %s', async (_what, input, expected) => {
  const { status, stdout, stderr } = await iatg(['evaluate', '-', '--json'], { input });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(linesOf(stderr)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

it.each([
  [['check'], 'a site plan in GeoJSON'],
  [['profile', 'check'], 'a rule profile (JSON), or a site plan that carries one'],
  [['assess'], 'a self-assessment (JSON)'],
  [['assess', '--blank', '--levels'], 'the levels of an authority (JSON)'],
  [['assess', '--blank', '--matrix'], 'a risk matrix (JSON)'],
  [['safeguard', 'PLAN', '--parcels'], 'plots, buildings or routes of planners (GeoJSON)'],
  [['evaluate', 'FOLDER', '--since'], 'an earlier overview of depots (JSON)'],
])('tells %j of an empty file what it wants', async (args, wanted) => {
  const folder = await mkdtemp(join(tmpdir(), 'iatg-empty-'));
  await writeFile(join(folder, 'plan.geojson'), good);
  const empty = join(folder, 'empty.json');
  await writeFile(empty, '');
  const names: Readonly<Record<string, string>> = { PLAN: join(folder, 'plan.geojson'), FOLDER: folder };
  const { status, stdout, stderr } = await iatg([...args.map((arg) => names[arg] ?? arg), empty]);
  await rm(folder, { recursive: true });
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr.trimEnd()).toMatch(/ the file is empty; give [^;]+$/);
  expect(stderr.trimEnd().endsWith(`; give ${wanted}`)).toBe(true);
});

it('says with every command what a plan states twice, and judges by the last as JSON has it', async () => {
  const twice = good.replace('"neq_kg":10', '"neq_kg":10000,"neq_kg":10');
  const line = '/features/0/properties/contents/0/neq_kg "neq_kg" stands more than once in this object; the last one counts, delete the others';
  expect(linesOf((await iatg(['check', '-'], { input: twice })).stdout)).toContain(`warning ${line}`);
  const [once, said] = await Promise.all([good, twice].map((input) => iatg(['evaluate', '-', '--json'], { input })));
  expect(linesOf(said!.stderr)).toEqual([line]);
  expect(said!.stdout).toBe(once!.stdout);
});

it('refuses in one line to write again what is nested too deeply', async () => {
  const { status, stdout, stderr } = await iatg(['convert', '-', join(tmpdir(), 'iatg-too-deep.geojson')], { input: good.replace('"features"', `"deep":${deep(100_000)},"features"`) });
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
});

it('reads a plan with a byte order mark', async () => {
  expect((await iatg(['check', '-'], { input: `\ufeff${good}` })).status).toBe(0);
});

it('refuses a file that would not fit into memory before it tries', async () => {
  const { status, stdout, stderr } = await iatg(['check', '-'], { input: `[${'{},'.repeat(8_000_000)}{}]`, node: ['--max-old-space-size=200'] });
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(/PLAN "-" is too large: it needs about \d+ MB/);
});

it('lists a hundred thousand faults', async () => {
  const features = Array.from({ length: 100_000 }, () => ({ type: 'Feature' }));
  const { status, stdout, stderr } = await iatg(['evaluate', '-'], { input: planOf(features) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(new Set(linesOf(stderr).map((line) => line.split('/')[2])).size).toBe(100_000);
});
