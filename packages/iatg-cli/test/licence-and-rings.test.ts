import { expect, it } from 'vitest';
import { example, iatg } from './run-iatg.js';

const smallest = example('smallest-plan.geojson');
const depot = example('demo-depot.geojson');

it('licenses each store in JSON and in text, and ends with 0 although a pair fails', async () => {
  const [json, text] = await Promise.all([iatg(['licence', smallest, '--json']), iatg(['licence', smallest])]);
  // (440.383 / 22.2)^3 = 7,806: rounded up to whole metres 440 must do, (440 / 22.2)^3 = 7,785.8
  const { schema, sites } = JSON.parse(json.stdout);
  expect(schema).toBe('iatg-licence/1');
  expect(sites[0]).toMatchObject({
    pes: 'stack',
    permitted: [{ hd: '1.1', permitted_kg: 7785, limitedBy: ['house'], notes: [], notAssessable: [] }, { hd: '1.2.1' }, { hd: '1.2.2' }, { hd: '1.3.1' }, { hd: '1.3.2' }],
    stored: { total_kg: 8000, permitted_kg: 7785, limitedBy: ['house'] },
  });
  expect(text.stdout).toMatch(/HD 1\.1 +7,785 kg; limited by house/);
  expect(text.stdout).toContain('as stored: 8,000 kg, permitted 7,785 kg; limited by house');
  expect([json.status, text.status]).toEqual([0, 0]);
});

it('draws rings as GeoJSON, for the rows asked for or for three', async () => {
  const [all, some] = await Promise.all([iatg(['rings', depot]), iatg(['rings', smallest, '--rows', 'vbd,ibd'])]);
  const rows = (text: string): string[] => JSON.parse(text).features.map(({ properties }: { properties: { row: string } }) => properties.row);
  // 12 of the 13 stores hold something
  expect(rows(all.stdout)).toEqual(Array.from({ length: 12 }, () => ['ptrMedium', 'ibd', 'vbd']).flat());
  expect(rows(some.stdout)).toEqual(['vbd', 'ibd']);
  expect(JSON.parse(some.stdout).features[1]).toMatchObject({ type: 'Feature', properties: { pes: 'stack', required_m: 444, reasons: [], notes: [] } });
  expect([all.status, some.status]).toEqual([0, 0]);
});
