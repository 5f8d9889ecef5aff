import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { example, iatg, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

const broken = example('broken-plan.geojson');

/** The table of `examples/README.md`. */
async function pointersOfReadme(): Promise<readonly string[]> {
  const [, section] = (await readFile(example('README.md'), 'utf8')).split('## The broken plan');
  return [...section!.split('\n## ')[0]!.matchAll(/^\| `(\/[^`]*)`/gm)].map(([, pointer]) => pointer!);
}

it('lists every fault of the broken plan, and every command refuses it with the same lines', async () => {
  const runs = await Promise.all(['check', 'evaluate', 'licence', 'rings'].map((command) => iatg([command, broken])));
  const pointers = linesOf(runs[0]!.stderr).map((line) => line.split(' ', 1)[0]);
  expect(pointers).toEqual(await pointersOfReadme());
  for (const run of runs) expect(run).toEqual({ status: 2, stdout: '', stderr: runs[0]!.stderr });
});

it('lists the same faults in JSON on standard output', async () => {
  const { status, stdout, stderr } = await iatg(['check', broken, '--json']);
  const { faults, warnings } = JSON.parse(stdout) as { faults: { pointer: string; message: string }[]; warnings: [] };
  expect(faults.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(linesOf(stderr));
  expect(warnings).toEqual([]);
  expect(status).toBe(2);
});

it('counts the sites of a valid plan, and warns without refusing', async () => {
  const input = planOf([stackAt('a', 0.001, 900_000), { ...stackAt('b', 0.01, 0) }, houseAt('c', 0.02, { exposuer: 1 })]);
  const [text, json] = await Promise.all([iatg(['check', '-'], { input }), iatg(['check', '-', '--json'], { input })]);
  const [first, ...warnings] = linesOf(text.stdout);
  expect(first).toBe('valid: 2 potential explosion sites, 1 exposed site');
  expect(warnings.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['warning /features/0/properties/contents/0/neq_kg', 'warning /features/1/properties/contents']);
  expect(JSON.parse(json.stdout)).toMatchObject({ faults: [], warnings: [{}, {}] });
  expect([text.status, text.stderr, json.status]).toEqual([0, '', 0]);
});

it('looks at inventories and facilities too: their faults are warnings with their places, in the language asked for', async () => {
  const entry = { item: 'projectile', un: '0168', quantity: 10, neqPerItem_kg: 2 };
  const note = (facility: object) => ({ type: 'Feature', id: 'note', properties: { role: 'annotation', facility }, geometry: { type: 'Point', coordinates: [0.03, 0] } });
  const input = planOf([
    stackAt('a', 0.001, 900, { inventory: { entries: [{ ...entry, quantity: -1 }] } }),
    stackAt('b', 0.002, 900, { inventory: { entries: [entry] } }),
    stackAt('c', 0.003, 900, { mixing: { ruleSet: 'none' } }),
    houseAt('d', 0.02),
    note({ kind: 'transit-area', contents: [{ hd: '1.1', neq_kg: 5 }], daysPerWeek: 9 }),
  ]);
  const [text, json, french] = await Promise.all([iatg(['check', '-'], { input }), iatg(['check', '-', '--json'], { input }), iatg(['check', '-', '--lang', 'fr'], { input })]);
  const places = ['/features/0/properties/inventory/entries/0/quantity', '/features/1/properties/contents', '/features/2/properties/mixing/ruleSet', '/features/4/properties/facility/daysPerWeek'];
  const [first, ...warnings] = linesOf(text.stdout);
  expect([text.status, first]).toEqual([0, 'valid: 3 potential explosion sites, 1 exposed site']);
  expect(warnings.map((line) => line.split(' ')[1])).toEqual(places);
  expect(warnings.at(-1)).toMatch(/lies outside its range; allowed: 0 … 7$/);
  expect((JSON.parse(json.stdout) as { warnings: { pointer: string }[] }).warnings.map(({ pointer }) => pointer)).toEqual(places);
  expect(linesOf(french.stdout).at(2)).toContain('le contenu n’est pas ce que donne l’inventaire');
});
