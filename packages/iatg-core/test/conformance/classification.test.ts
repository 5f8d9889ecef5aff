import { expect, it } from 'vitest';
import { CLASSIFICATION_CODES, cellOf, collectiveDivision, HAZARD_DIVISIONS, MIXING_RULE_SETS, searchUnNumbers, TRAINING_ITEMS, unNumber, type CompatibilityGroup } from '../../src/classification.js';
import byColumn from './classification-by-column.json' with { type: 'json' };

/** The matrices a second time, column by column: letter, X C or -, number of conditions, ? where recalled with little confidence. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = byColumn.mixing;
const VALUES = { X: 'allowed', C: 'conditional', '-': 'not-allowed' } as const;

it.each(MIXING_RULE_SETS.map((set) => [set.id, set] as const))('each cell of %s is that of its column, and the matrix is symmetric', (id, set) => {
  const of = columns[id]!;
  for (const [group, column] of Object.entries(of)) {
    for (const text of column.split(' ')) {
      const other = text[0] as CompatibilityGroup;
      const cell = cellOf(set, other, group as CompatibilityGroup);
      expect(cell, `${other}-${group}`).toMatchObject({ value: VALUES[text[1] as 'X'], lowConfidence: text.endsWith('?'), verification: set.verification });
      expect(cell!.conditions).toHaveLength(Number(/\d/.exec(text)?.[0] ?? 0));
      expect(cell!.conditions).not.toContain(undefined);
      expect(cellOf(set, group as CompatibilityGroup, other)).toEqual(cell);
    }
  }
});

it('the German matrix has 144 cells and no group K, the NATO one 169', () => {
  const cells = (id: string): number => Object.values(columns[id]!).flatMap((column) => column.split(' ')).length;
  expect([cells('german-2-sprengv'), cells('nato-aastp-1')]).toEqual([144, 169]);
  const [german, nato] = MIXING_RULE_SETS;
  expect(cellOf(german!, 'K', 'K')).toBeNull();
  expect(cellOf(nato!, 'K', 'K')).toMatchObject({ value: 'allowed', verification: 'unverified', lowConfidence: true });
});

it('only the German law, the Canadian and the American transport rules were seen', () => {
  expect(MIXING_RULE_SETS.map(({ id, use, verification }) => `${id} ${use} ${verification}`)).toEqual([
    'german-2-sprengv storage seen', 'nato-aastp-1 storage unverified', 'us-dod storage unverified',
    'transport-canada transport agreed', 'transport-us transport seen', 'transport-adr transport unverified',
  ]); // prettier-ignore
});

it('there are 35 classification codes: 9 + 10 + 7 + 7 + 1 + 1', () => {
  expect(HAZARD_DIVISIONS.map((hd) => CLASSIFICATION_CODES.filter(({ division }) => division === hd).length)).toEqual([9, 10, 7, 7, 1, 1]);
  const groups = Object.entries(byColumn.codesByGroup).flatMap(([group, divisions]) => divisions.split(' ').map((division) => `${division}${group}`));
  expect(CLASSIFICATION_CODES.map(({ code }) => code).toSorted()).toEqual(groups.toSorted());
});

it('378 UN numbers have the code of the list by codes; all codes but 1.3F have one', () => {
  const all = searchUnNumbers('');
  expect(all).toHaveLength(378);
  expect([all[0]!.un, all.at(-1)!.un]).toEqual(['0004', '0514']);
  for (const [code, numbers] of Object.entries(byColumn.unByCode)) {
    for (const number of numbers.split(' ')) expect(unNumber(number)?.code?.code ?? 'none', number).toBe(code);
  }
  expect(Object.values(byColumn.unByCode).flatMap((numbers) => numbers.split(' '))).toHaveLength(378);
  const used = new Set(all.map(({ code }) => code?.code));
  expect(CLASSIFICATION_CODES.filter(({ code }) => !used.has(code)).map(({ code }) => code)).toEqual(['1.3F']);
  // Figures of the survey of the lists.
  expect(['1.1D', '1.4S', '1.4G', '1.3C', '1.3G'].map((code) => searchUnNumbers(code).length)).toEqual([85, 36, 27, 25, 25]);
});

it('the numbers on which the lists differ have the code of the better ones', () => {
  expect(unNumber('UN0092')).toMatchObject({ name: 'FLARES, SURFACE', code: { code: '1.3G' } });
  expect(unNumber('409')).toMatchObject({ code: { code: '1.2D' } });
  expect(unNumber('0190')).toMatchObject({ code: null, note: 'by-case' });
  expect(unNumber('0223')).toBeUndefined();
  expect(['0511', '0512', '0513', '0514'].map((number) => unNumber(number)!.note)).toEqual(['after-adr-2017', 'after-adr-2017', 'after-adr-2017', 'one-source']);
  expect(unNumber('0018')!.subsidiary).toEqual(['6.1', '8']);
});

it('a search finds by number, code, division and words in any order and spelling', () => {
  const found = (text: string): readonly string[] => searchUnNumbers(text).map(({ un }) => un);
  expect(found('UN 168')).toEqual(['0168']);
  expect(found('bursting projectiles 1.1D')).toEqual(['0168']);
  expect(found('projectiles 1.1')).toEqual(['0167', '0168']);
  expect(found('sulfonic')).toEqual(found('sulphonic'));
  expect(found('sulfonic').length).toBeGreaterThan(0);
  expect(found('10 percent picrate')).toEqual(found('picrate 10%'));
  expect(found('no such thing')).toEqual([]);
});

it('89 training items: 17 NEQ seen, 2 agreed, 70 recalled; Table 9 holds for their sub-divisions', () => {
  expect(TRAINING_ITEMS).toHaveLength(89);
  const by = (state: string): number => TRAINING_ITEMS.filter(({ verification }) => verification === state).length;
  expect([by('seen'), by('agreed'), by('unverified')]).toEqual([17, 2, 70]);
  expect(new Set(TRAINING_ITEMS.map(({ id }) => id)).size).toBe(89);
  for (const { id, un, he_kg, subDivision, verification, source } of TRAINING_ITEMS) {
    const division = unNumber(un)!.code!.division;
    expect(subDivision?.startsWith(division) ?? true, id).toBe(true);
    if (division === '1.2' && he_kg !== undefined) expect(subDivision, id).toBe(he_kg > 0.136 ? '1.2.1' : '1.2.2');
    expect(source === undefined, id).toBe(verification === 'unverified');
  }
  expect(TRAINING_ITEMS.find(({ id }) => id === 'ar-155-m107')).toMatchObject({ un: '0168', neq_kg: 6.86 });
  expect(TRAINING_ITEMS.find(({ id }) => id === 'mo-120-he')).toMatchObject({ he_kg: 2.99 });
});

it('the Australian collective division does not depend on the order, whatever three to six divisions meet', () => {
  const subsets = Array.from({ length: 64 }, (_, bits) => HAZARD_DIVISIONS.filter((_, i) => bits & (1 << i))).filter(({ length }) => length >= 3);
  const orders = (list: readonly (typeof HAZARD_DIVISIONS)[number][]): readonly (typeof list)[] => (list.length < 2 ? [list] : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map((rest) => [one, ...rest])));
  for (const subset of subsets) expect(new Set(orders(subset).map(collectiveDivision)).size, subset.join(' ')).toBe(1);
  expect(collectiveDivision(['1.2', '1.3'])).toBe('1.1');
  expect(collectiveDivision(['1.4', '1.6'])).toBe('1.6');
  expect(collectiveDivision(['1.5', '1.6'])).toBe('1.5');
});
