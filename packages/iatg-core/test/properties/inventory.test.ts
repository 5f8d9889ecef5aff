import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentsOfInventory, countInventory, exactly, INVENTORY_DIVISIONS, inventoryAsJson, NO_ENTRY, numberOf, parseInventory, plus, textOfExact, times, TRAINING_ITEMS, type InventoryEntry } from '../../src/classification.js';
import { logBetween } from '../generators.js';

it('sums are exact in decimal, against big integers of grams', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 10_000_000 })), { minLength: 1 }), (list) => {
    const { total_kg } = countInventory({ entries: list.map(([quantity, grams]) => entry({ hd: '1.1', compatibilityGroup: 'D', quantity, neqPerItem_kg: grams / 1000 })) });
    const grams = list.reduce((sum, [quantity, each]) => sum + BigInt(quantity) * BigInt(each), 0n);
    expect(total_kg.digits * 10n ** 3n).toBe(grams * 10n ** BigInt(total_kg.scale));
  })); // prettier-ignore
  expect(textOfExact(plus(exactly(0.1), exactly(0.2)))).toBe('0.3');
  expect(textOfExact(times(exactly(1e-7), exactly(3e21)))).toBe('300000000000000');
});

it('a decimal reads back as the number it was made of, and an NEQ is never rounded down', () => {
  // What is weighed, what comes out of a calculation, and every exponent there is below the border.
  const value = fc.oneof(fc.nat(1_000_000).map((tenths) => tenths / 10), logBetween(1e-9, 1e21), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true, max: 1e21 }));
  fc.assert(fc.property(value, (value) => {
    expect(Number(textOfExact(exactly(value)))).toBe(value === 0 ? 0 : value);
    expect(numberOf(exactly(value))).toBe(value === 0 ? 0 : value);
  })); // prettier-ignore
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }), (digits, scale) => {
    const back = exactly(numberOf({ digits, scale }));
    expect(back.digits * 10n ** BigInt(scale) >= digits * 10n ** BigInt(back.scale)).toBe(true);
  })); // prettier-ignore
});

it('the contents do not depend on the order of the entries', () => {
  fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 12 }), fc.infiniteStream(fc.nat()), (entries, random) => {
    const shuffled = entries.map((one) => ({ one, at: random.next().value as number })).toSorted((a, b) => a.at - b.at).map(({ one }) => one);
    expect(contentsOfInventory(countInventory({ entries: shuffled }))).toEqual(contentsOfInventory(countInventory({ entries })));
  })); // prettier-ignore
});

it('an inventory is the same after it was kept in a plan', () => {
  fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 6 }), fc.constantFrom('inventory', 'hand'), (entries, contentsFrom) => {
    expect(parseInventory(JSON.parse(JSON.stringify(inventoryAsJson({ entries, contentsFrom }))))).toEqual({ inventory: { entries, contentsFrom }, faults: [] });
  })); // prettier-ignore
});

const entry = (more: Partial<InventoryEntry>): InventoryEntry => ({ ...NO_ENTRY, item: 'item', ...more });
const kilograms = () => fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((grams) => grams / 1000));
const anyEntry = (): fc.Arbitrary<InventoryEntry> =>
  fc.record({
    item: fc.string(), un: fc.option(fc.constantFrom('0168', '0321', '0242', '0190', '0223', '0012')), hd: fc.option(fc.constantFrom(...INVENTORY_DIVISIONS)),
    compatibilityGroup: fc.option(fc.constantFrom('C', 'D', 'L', 'S')), treatAs: fc.constant(null), kind: fc.option(fc.string()), lot: fc.option(fc.string()), packing: fc.option(fc.string()),
    quantity: fc.option(fc.nat(10_000)), neqPerItem_kg: kilograms(), hePerItem_kg: kilograms(), propellantPerItem_kg: kilograms(), otherPerItem_kg: kilograms(),
    from: fc.option(fc.constantFrom(...TRAINING_ITEMS).map(({ id }) => ({ catalogue: 'training', id }) as const)),
  }) as fc.Arbitrary<InventoryEntry>; // prettier-ignore
