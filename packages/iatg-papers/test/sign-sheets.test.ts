import { expect, it } from 'vitest';
import { evaluationOf, exampleText, paperOf } from './papers-of.js';

const storeOf = (contents: readonly object[]): string => {
  const plan = JSON.parse(exampleText('smallest-plan.geojson')) as { features: { properties: Record<string, unknown> }[] };
  for (const { properties } of plan.features) if (properties['role'] === 'pes') properties['contents'] = contents;
  return paperOf('signs', { evaluation: evaluationOf(JSON.stringify(plan)) });
};

it.each([
  [['1.1'], 1, 'weak source'],
  [['1.4', '1.3.2', '1.2.1'], 2, 'UNVERIFIED'],
  [['1.3'], 3, 'UNVERIFIED'],
  [['1.4'], 4, 'UNVERIFIED'],
  [['1.5', '1.4'], 1, 'UNVERIFIED'],
  [['1.6'], 2, 'UNVERIFIED'],
  [['1.4', '1.1'], 1, 'weak source'],
] as const)('a store of %s has the symbol %i, and the sheet says how far that was checked', (divisions, symbol, says) => {
  const sheet = storeOf(divisions.map((hd) => ({ hd, neq_kg: 1 })));
  expect(sheet).toContain(`aria-label="Fire symbol ${symbol}"`);
  expect(sheet.match(/aria-label="Fire symbol/g)).toHaveLength(1);
  expect(sheet).toContain(says);
  expect(sheet).toContain('Check with IATG 02.50');
});

it('an empty store has no symbol, and a lot of 0 kg counts for nothing', () => {
  expect(storeOf([])).not.toContain('<svg');
  expect(storeOf([{ hd: '1.1', neq_kg: 0 }, { hd: '1.4', neq_kg: 1 }])).toContain('Fire symbol 4');
});

it('a sheet a building, and not one distance on any', () => {
  const sheets = paperOf('signs');
  expect(sheets.match(/<article/g)).toHaveLength(13);
  const words = sheets.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ');
  expect(words).not.toMatch(/\d\s*(m|metres|ft)\b/);
});
