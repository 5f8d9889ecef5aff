import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMPATIBILITY_GROUPS, INVENTORY_DIVISIONS, NO_ENTRY, type InventoryEntry } from 'iatg-core/classification';
import { logBetween } from '../../iatg-core/test/generators.js';
import { INVENTORY_COLUMNS, inventoryAsCsv, inventoryAsXlsx, readInventoryFile, type InventoryRow } from '../src/inventory-table.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('an inventory comes back from CSV and from a workbook as it was', () => {
  fc.assert(fc.property(fc.array(row(), { minLength: 1, maxLength: 8 }), (rows) => {
    for (const [name, file] of [['list.csv', bytes(inventoryAsCsv(rows))], ['list.xlsx', inventoryAsXlsx(rows)]] as const) {
      const read = readInventoryFile(name, file);
      expect(read.faults, name).toEqual([]);
      expect(read.rows.map(({ store, entry }) => ({ store, entry })), name).toEqual(rows);
    }
  })); // prettier-ignore
});

it('every fault has its row and column, and the other rows stand', () => {
  const { rows, faults } = readInventoryFile('list.csv', bytes('Item,UN,hd,quantity,neq_per_item_kg,colour\nshell,0168,,10,2,red\nfuze,0999999,,4,1,\nmine,137,1.9,ten,"0,5",\ncharge,242,,1,-2,\n'));
  expect(rows.map(({ row, entry }) => [row, entry.item, entry.un])).toEqual([[2, 'shell', '0168']]);
  expect(faults.map(({ row, column, key }) => `${row} ${column} ${key}`)).toEqual(['1 colour plan', '3 un plan', '4 hd plan', '4 quantity not-a-number', '4 neq_per_item_kg decimal-comma', '5 neq_per_item_kg plan']);
  expect(readInventoryFile('list.csv', bytes('item;quantity;neq_per_item_kg\nshell;10;0,5\n'), { decimalComma: true }).rows[0]!.entry.neqPerItem_kg).toBe(0.5);
});

it('a list without the columns that it cannot do without, an empty file and a broken zip are refused', () => {
  const keys = (name: string, file: Uint8Array) => readInventoryFile(name, file).faults.map(({ key }) => key);
  expect(keys('a.csv', bytes('item,un\nx,0168\n'))).toEqual(['mapped-column-missing']);
  expect(keys('a.csv', bytes(''))).toEqual(['empty-file']);
  expect(keys('a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9))).toEqual(['zip-broken']);
  expect(keys('a.csv', bytes('item,quantity\n"x,1\n'))).toEqual(['quote-open']);
});

it('an empty workbook to fill in has every column', () => {
  expect(readInventoryFile('list.xlsx', inventoryAsXlsx([]))).toMatchObject({ rows: [], faults: [] });
  expect(new Set(INVENTORY_COLUMNS.map(({ member }) => member))).toEqual(new Set(['store', ...Object.keys(NO_ENTRY)]));
});

/** Text as a table keeps it: not empty, without blanks at the ends. */
const text = () => fc.string({ minLength: 1 }).map((value) => value.replaceAll(/\p{Cc}/gu, '').trim()).filter((value) => value !== '' && !value.startsWith("'")); // prettier-ignore
const number = () => fc.option(fc.oneof(fc.nat(1_000_000).map((tenths) => tenths / 10), logBetween(1e-9, 1e9), fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value))));
const row = (): fc.Arbitrary<Omit<InventoryRow, 'row'>> =>
  fc.record({
    store: fc.option(text()),
    entry: fc.record({
      item: text(), un: fc.option(fc.constantFrom('0168', '0004', '0999')), hd: fc.option(fc.constantFrom(...INVENTORY_DIVISIONS)), compatibilityGroup: fc.option(fc.constantFrom(...COMPATIBILITY_GROUPS)),
      treatAs: fc.option(fc.constantFrom('1.1', '1.2.2')), kind: fc.option(text()), lot: fc.option(text()), packing: fc.option(text()), quantity: number(), neqPerItem_kg: number(), hePerItem_kg: number(),
      propellantPerItem_kg: number(), otherPerItem_kg: number(), from: fc.option(text().map((id) => ({ catalogue: 'own', id }) as const)),
    }) as fc.Arbitrary<InventoryEntry>,
  }); // prettier-ignore
