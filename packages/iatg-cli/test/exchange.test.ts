import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { example, iatg, linesOf } from './run-iatg.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iatg-exchange-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['xlsx', 'csv', 'kml', 'kmz'])('converts a plan to %s and back, and it evaluates byte for byte the same', async (format) => {
  const [there, back] = [join(folder, `depot.${format}`), join(folder, `${format}.geojson`)];
  expect(await iatg(['convert', example('demo-depot.geojson'), there])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await iatg(['convert', there, back])).status).toBe(0);
  const [before, after] = await Promise.all([iatg(['evaluate', example('demo-depot.geojson'), '--json']), iatg(['evaluate', back, '--json'])]);
  expect(after.stdout).toBe(before.stdout);
});

it.each(['xlsx', 'csv', 'kml', 'kmz'])('a rule profile that a plan carries is judged by after a way through %s as before', async (format) => {
  const [carrying, there, back] = [join(folder, `carrying-${format}.geojson`), join(folder, `carrying.${format}`), join(folder, `back-${format}.geojson`)];
  const plan = JSON.parse(readFileSync(example('smallest-plan.geojson'), 'utf8'));
  // Longer than a cell of a spreadsheet holds; 8,000 kg need 15 x 20 = 300 m by it, 444 m by the standard.
  const profile = { version: 1, standard: 'IATG 02.20:2021', name: 'Landia', source: 'order 7 '.repeat(9_000), minima: { 'D.1/ibd': 200 }, columns: { 'E.1/D13': { branches: [{ form: 'power', coefficient: 15, exponent: '1/3' }], minimum_m: 200 } } };
  writeFileSync(carrying, JSON.stringify({ ...plan, sitePlan: { ...plan.sitePlan, profile } }));
  expect((await iatg(['convert', carrying, there])).status).toBe(0);
  expect((await iatg(['convert', there, back])).status).toBe(0);
  const [before, after] = await Promise.all([carrying, back].map((file) => iatg(['evaluate', file, '--json', '--profile', file])));
  expect(JSON.parse(before!.stdout)).toMatchObject({ profile: { name: 'Landia', shorterThanStandard: true }, pairs: [{ required_m: 300, notes: ['shorter-than-standard'] }] });
  expect(after).toEqual(before);
});

it('names row and column of a fault, writes nothing, and keeps a file that is there', async () => {
  const [table, out] = [join(folder, 'bad.csv'), join(folder, 'out.geojson')];
  writeFileSync(table, 'role,id,structure_type,hd,neq_kg,geometry\npes,A,open-stack,1.1,12 t,POINT (7 46)\n');
  const refused = await iatg(['convert', table, out]);
  expect([refused.status, refused.stdout, linesOf(refused.stderr)]).toEqual([2, '', ['row 2, neq_kg: 12 t is not a number. Write 12000 or 12000.5, without unit and without thousands separator.']]);
  writeFileSync(out, 'mine');
  expect((await iatg(['convert', example('smallest-plan.geojson'), out])).stderr).toContain('there is such a file already');
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await iatg(['convert', example('smallest-plan.geojson'), out, '--force'])).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(JSON.parse(readFileSync(example('smallest-plan.geojson'), 'utf8')));
});

it('shows what an extract proposes, what has to be asked, and what was not taken; ends with 2 where something is faulty', async () => {
  const [text, json, clean] = await Promise.all([iatg(['import', example('exchange/village.osm'), '--preview']), iatg(['import', example('exchange/village.osm'), '--preview', '--json']), iatg(['import', example('exchange/waypoints.gpx'), '--preview'])]);
  expect(text.stdout).toContain('highway=secondary: public-traffic-route (by its tag); to be asked: density of traffic');
  expect(text.stdout).toContain('2  amenity=bench');
  expect(JSON.parse(json.stdout)).toMatchObject({ schema: 'iatg-import/1', kind: 'proposals', faults: [{ row: 45, key: 'osm-node-missing' }] });
  expect([text.status, json.status, clean.status]).toEqual([2, 2, 0]);
});

it('changes nothing without --preview', async () => {
  const { status, stderr } = await iatg(['import', example('exchange/village.osm')]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--preview is missing')]);
});
