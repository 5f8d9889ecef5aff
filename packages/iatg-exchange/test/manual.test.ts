import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFile } from '../src/index.js';
import { lotColumns, planColumns, siteColumns } from '../src/plan-table.js';
import { LOT_COLUMNS, PLAN_COLUMNS, SITE_COLUMNS } from '../src/site-columns.js';

const page = readFileSync(new URL('../../../docs/exchange.md', import.meta.url), 'utf8');
const example = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../examples/${name}`, import.meta.url)));

it('the manual names every column of every sheet with its words, and no other', () => {
  const sheets = page.split('\n### ').slice(1, 4).map((part) => [...part.matchAll(/^\| `(\w+)` \|.*?\| (.*) \|$/gm)].map(([, name, words]) => [name, words]));
  const words = [...SITE_COLUMNS, ...LOT_COLUMNS, ...PLAN_COLUMNS];
  expect(sheets.map((rows) => rows.map(([name]) => name))).toEqual([[...siteColumns], [...lotColumns], [...planColumns]]);
  for (const [name, told] of sheets.flat()) {
    const column = words.find((column) => column.name === name && column.words.length > 0);
    if (column && name !== 'name') expect(told, name).toBe(column.words.map((word) => `\`${word}\``).join(', '));
  }
});

it.each(['smallest-plan.csv', 'smallest-plan.xlsx', 'smallest-plan.kml'])('%s of the examples is the smallest plan', async (name) => {
  const read = await importFile(name, example(`exchange/${name}`));
  expect(read.faults).toEqual([]);
  expect(read.kind === 'plan' && read.document).toEqual(JSON.parse(new TextDecoder().decode(example('smallest-plan.geojson'))));
});
