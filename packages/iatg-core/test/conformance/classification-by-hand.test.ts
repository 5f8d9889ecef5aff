import { expect, it } from 'vitest';
import { aggregationElsewhere, cellOf, contentsOfInventory, countInventory, MIXING_RULE_SETS, mixedItemsOf, mixingVerdict, NO_ENTRY, parseInventory, parseMixing, textOfExact, type InventoryEntry } from '../../src/classification.js';
import { compileRules, iatg2021, singleDistance } from '../../src/index.js';
import { aggregate } from '../../src/rules/aggregation.js';

it('group K is refused by default, alone too, until a set that has it is chosen', () => {
  const k = [{ group: 'K' }] as const;
  expect(mixingVerdict(k, { ruleSet: 'strictest' })).toMatchObject({ result: 'not-allowed', pairs: [{ by: [{ why: 'group-not-in-rule-set' }, { why: 'cell', cell: { lowConfidence: true } }] }] });
  expect(mixingVerdict(k, { ruleSet: 'nato-aastp-1' }).result).toBe('allowed');
  expect(mixingVerdict(k, { ruleSet: 'us-dod' }).result).toBe('needs-answer');
});

it('the pairs that the survey compares have the cells it gives', () => {
  const [german, nato, us] = MIXING_RULE_SETS;
  const shown = { allowed: 'X', conditional: 'C', 'not-allowed': '-' } as const;
  const of = (pair: string): string => [german, nato, us].map((set) => shown[cellOf(set!, pair[0] as 'A', pair[1] as 'A')!.value]).join('');
  const expected: Readonly<Record<string, string>> = {
    'CD CE DE': 'XXX', 'CG DG EG': 'XCC', 'CF DF EF FG': '-CC', 'BD BE BC BF': '-CC', 'BG AB': '--C', 'CN DN EN': 'CCX', NN: 'CCX', NS: 'XCX', BN: '--X', 'FN GN': '--C',
    'BS CS DS ES FS GS HS JS': 'XXX', 'HH JJ': 'XXX', LL: 'CC-',
  }; // prettier-ignore
  for (const [pairs, cells] of Object.entries(expected)) for (const pair of pairs.split(' ')) expect(of(pair), pair).toBe(cells);
});

it('an item without a group asks', () => {
  expect(mixingVerdict([{ group: 'D' }, { group: null }], { ruleSet: 'strictest' })).toMatchObject({ result: 'needs-answer', withoutGroup: 1 });
  expect(mixingVerdict([{ group: 'D' }, { group: 'F' }, { group: null }], { ruleSet: 'strictest' }).result).toBe('not-allowed');
  expect(mixingVerdict([], { ruleSet: 'strictest' })).toEqual({ result: 'allowed', pairs: [], withoutGroup: 0 });
});

it('an entry with a number of Class 1 counts in its division and group; 1.2 by the HE mass of one item', () => {
  const of = (more: Partial<InventoryEntry>) => countInventory({ entries: [entry({ quantity: 100, neqPerItem_kg: 2, ...more })] }).entries[0]!;
  expect(of({ un: '0168' })).toMatchObject({ hd: '1.1', group: 'D', questions: [], notes: [] });
  expect(of({ un: '0321', hePerItem_kg: 0.137 })).toMatchObject({ hd: '1.2.1', notes: ['sub-division-by-he'] });
  // At the threshold is below it (Table 9).
  expect(of({ un: '0321', hePerItem_kg: 0.136 })).toMatchObject({ hd: '1.2.2', notes: ['sub-division-by-he'] });
  expect(of({ un: '0321', hePerItem_kg: 0.049, propellantPerItem_kg: 0.123, neqPerItem_kg: 0.172 }).hd).toBe('1.2.2');
  expect(of({ un: '0321' })).toMatchObject({ hd: '1.2', notes: ['taken-as-1.2.1'], questions: [] });
  expect(of({ un: '0242' })).toMatchObject({ hd: '1.3', notes: ['taken-as-1.3.1'] });
  expect(of({ un: '0321', hd: '1.2.2', hePerItem_kg: 0.2 })).toMatchObject({ hd: '1.2.1', questions: ['sub-division-contradicts-he'] });
});

it('what is not known is asked, held as 1.1 or not counted, and never guessed in silence', () => {
  const of = (more: Partial<InventoryEntry>) => countInventory({ entries: [entry({ quantity: 10, neqPerItem_kg: 1, ...more })] });
  expect(of({ un: '0190' }).entries[0]).toMatchObject({ hd: '1.1', group: null, questions: ['division', 'group'], notes: ['by-case', 'held-as-1.1'] });
  expect(of({ un: '0190', hd: '1.3.2', compatibilityGroup: 'G' })).toMatchObject({ complete: true, lots: [{ hd: '1.3.2', compatibilityGroup: 'G' }] });
  expect(of({})).toMatchObject({ complete: false, entries: [{ questions: ['division', 'group'] }] });
  expect(of({ un: '0223' }).entries[0]!.questions).toEqual(['unknown-number', 'division', 'group']);
  expect(of({ un: '0168', hd: '1.2.1' }).entries[0]).toMatchObject({ hd: '1.1', questions: ['division-contradicts-number'] });
  expect(of({ un: '0321', hd: '1.1' }).entries[0]).toMatchObject({ hd: '1.1', questions: ['division-contradicts-number'] });
  expect(of({ un: '0321', treatAs: '1.2.1', hePerItem_kg: 0.1 })).toMatchObject({ lots: [{ hd: '1.2.2', treatAs: null }], entries: [{ notes: ['sub-division-by-he', 'treatment-not-used'] }] });
  expect(of({ un: '0486', treatAs: '1.2.1' }).lots).toMatchObject([{ hd: '1.6', compatibilityGroup: 'N', treatAs: '1.2.1' }]);
  // Fitted with its fuze it is F, and has another number.
  expect(of({ un: '0168', compatibilityGroup: 'F' }).entries[0]).toMatchObject({ group: null, questions: ['group-contradicts-number'] });
  expect(of({ un: '0168', neqPerItem_kg: null })).toMatchObject({ lots: [], entries: [{ neq_kg: null, questions: ['neq'], notes: ['not-counted'] }] });
  expect(of({ un: '0168', quantity: null }).entries[0]).toMatchObject({ neq_kg: null, questions: ['quantity'] });
  const parts = of({ un: '0168', neqPerItem_kg: 1, hePerItem_kg: 0.9, propellantPerItem_kg: 0.2 });
  expect([textOfExact(parts.total_kg), parts.entries[0]!.questions]).toEqual(['11', ['parts-exceed-neq']]);
  expect(textOfExact(of({ un: '0168', neqPerItem_kg: null, hePerItem_kg: 0.9, otherPerItem_kg: 0.2 }).total_kg)).toBe('11');
});

it('three entries become the contents by division and group, worked by hand', () => {
  const counted = countInventory({ entries: [
    entry({ un: '0168', quantity: 1200, neqPerItem_kg: 6.86 }), // 8,232
    entry({ un: '0242', quantity: 300, neqPerItem_kg: 5.9 }), // 1,770
    entry({ un: '0168', quantity: 3, neqPerItem_kg: 0.1 }), // 0.3
    entry({ un: '0012', quantity: 0, neqPerItem_kg: 0.0017 }),
  ] }); // prettier-ignore
  expect(contentsOfInventory(counted)).toEqual([{ hd: '1.1', neq_kg: 8232.3, compatibilityGroup: 'D' }, { hd: '1.3', neq_kg: 1770, compatibilityGroup: 'C' }]);
  expect(mixedItemsOf(counted).map(({ group }) => group)).toEqual(['D', 'C', 'D']);
});

it('faults of an inventory and of answers have their place', () => {
  const { inventory, faults } = parseInventory({ entries: [{ item: 5 }, { quantity: -1 }, { hd: '1.7' }, { from: { catalogue: 'book' } }] }, '/features/0/properties/inventory');
  expect(inventory).toBeNull();
  expect(faults.map(({ pointer, key }) => `${pointer.slice(32)} ${key}`)).toEqual(['/entries/0/item wrong-type', '/entries/1/quantity negative', '/entries/2/hd unknown-value', '/entries/3/from/catalogue unknown-value', '/entries/3/from/id wrong-type']);
  expect(parseInventory({}).faults).toMatchObject([{ pointer: '/entries', key: 'missing' }]);
  expect(parseInventory(undefined)).toEqual({ inventory: null, faults: [] });
  expect(parseMixing({ ruleSet: 'us-dod', answers: { 'C-G/x': 'yes', 'D-G/x': 'unknown' } }).mixing).toEqual({ ruleSet: 'us-dod', answers: { 'C-G/x': 'yes' } });
  expect(parseMixing({ answers: { x: 'maybe' } }).faults).toMatchObject([{ pointer: '/answers/x', key: 'unknown-value' }]);
});

/** The cases of Table 6, and their inhabited building distances (light building, not barricaded) by the printed rows of H.1, L.1 and E.1. */
it('the acceptance cases of Table 6 hold for contents that come from an inventory', () => {
  type Stated = readonly (readonly [InventoryEntry['hd'], number])[];
  const cases = (list: Stated) => aggregate(contentsOfInventory(countInventory({ entries: list.map(([hd, kg]) => entry({ hd, compatibilityGroup: 'D', quantity: 1, neqPerItem_kg: kg })) })), iatg2021).cases.map(({ hd, neq_kg }) => `${hd} ${neq_kg}`);
  expect(cases([['1.1', 500], ['1.3', 1000]])).toEqual(['1.1 1500', '1.3.1 1500']);
  expect(cases([['1.2.1', 300], ['1.3', 2000]])).toEqual(['1.2.1 300', '1.3.1 2000']);
  expect(cases([['1.1', 100], ['1.2.1', 900], ['1.3', 1000]])).toEqual(['1.1 2000', '1.2.1 2000', '1.3.1 2000']);
  expect(cases([['1.5', 400], ['1.4', 5000]])).toEqual(['1.1 400', '1.4 5000']);
  const rules = compileRules(iatg2021);
  const printed_m = (hd: '1.2.1' | '1.3.1', neq_kg: number) => singleDistance({ hd, neq_kg, pes: 'P10', es: 'ibd', method: 'tabulated' }, rules).required_m;
  expect([printed_m('1.2.1', 300), printed_m('1.3.1', 2000)]).toEqual([195, 81]);
});

it('other authorities count the same store otherwise, which is information only', () => {
  const of = (list: readonly { readonly hd: string; readonly neq_kg: number }[]) => aggregationElsewhere(list).map(({ authority, cases }) => `${authority}: ${cases.map(({ hd, neq_kg }) => `${hd} ${neq_kg ?? ''}`.trim()).join(', ')}`);
  expect(of([{ hd: '1.2.1', neq_kg: 300.1 }, { hd: '1.3', neq_kg: 2000.2 }])).toEqual(['germany: 1.2 2300.3, 1.3 2300.3', 'australia: 1.1', 'us-dod: 1.3 2000.2, 1.2 300.1']);
  expect(of([{ hd: '1.1', neq_kg: 100 }, { hd: '1.2.2', neq_kg: 900 }, { hd: '1.3.1', neq_kg: 1000 }])).toEqual(['germany: 1.1 2000, 1.2 2000, 1.3 2000', 'australia: 1.1', 'us-dod: 1.1 2000, 1.2 900']);
  expect(of([{ hd: '1.5', neq_kg: 400 }, { hd: '1.4', neq_kg: 5000 }])).toEqual(['germany: 1.1 400', 'australia: 1.5', 'us-dod: 1.1 400']);
  expect(aggregationElsewhere([]).map(({ verification }) => verification)).toEqual(['seen', 'agreed', 'unverified']);
});

const entry = (more: Partial<InventoryEntry>): InventoryEntry => ({ ...NO_ENTRY, item: 'item', ...more });
