import { isOneOf, isQuantity, isText, optional, own, required, shown, top, type Json, type Place } from '../site/place.js';
import type { Problem } from '../site/site-plan.js';
import { COMPATIBILITY_GROUPS, type CompatibilityGroup } from '../standards/classification/codes.js';
import type { MatrixDivision, StatedDivision } from '../types.js';
import { MIXING_RULE_SETS, type MixingAnswers, type RuleSetChoice } from './mixing.js';

/** A line of the inventory of a store. Its members are spelled as here in the plan; what is not stated is null. */
export interface InventoryEntry {
  readonly item: string;
  /** UN number, four digits; it gives division and group unless these are stated. */
  readonly un: string | null;
  /** Division of the packed item: a sub-division, or all of it where the number has no code. */
  readonly hd: StatedDivision | null;
  readonly compatibilityGroup: CompatibilityGroup | null;
  /** As in the contents of a plan. */
  readonly treatAs: MatrixDivision | null;
  /** Which kind of L, which family of N. */
  readonly kind: string | null;
  readonly lot: string | null;
  readonly packing: string | null;
  /** Pieces, or units of the kind that the NEQ is stated for. */
  readonly quantity: number | null;
  /** Net explosive quantity of one piece; null: the sum of its parts. */
  readonly neqPerItem_kg: number | null;
  /** Parts of the NEQ of one piece. The burster decides between 1.2.1 and 1.2.2. */
  readonly hePerItem_kg: number | null;
  readonly propellantPerItem_kg: number | null;
  readonly otherPerItem_kg: number | null;
  /** Where the figures were taken from: the id of an item, with the catalogue before it. Null: stated by the user. */
  readonly from: { readonly catalogue: Catalogue; readonly id: string } | null;
}

export type Catalogue = 'training' | 'own';

/** The inventory of a store, kept in the plan as the property `inventory` of its feature. */
export interface Inventory {
  readonly entries: readonly InventoryEntry[];
  /** Where the contents of the store come from; by hand only if the user chose so. */
  readonly contentsFrom: 'inventory' | 'hand';
}

export const NO_ENTRY: InventoryEntry = {
  item: '', un: null, hd: null, compatibilityGroup: null, treatAs: null, kind: null, lot: null, packing: null, quantity: null,
  neqPerItem_kg: null, hePerItem_kg: null, propellantPerItem_kg: null, otherPerItem_kg: null, from: null,
}; // prettier-ignore

export const INVENTORY_DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const satisfies readonly StatedDivision[];
export const TREATED_AS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const satisfies readonly MatrixDivision[];

/**
 * Checks the property `inventory` of a store.
 * @param pointer JSON pointer of the property, for the faults
 * @returns the inventory, or null with every fault; null without a fault where there is none
 */
export function parseInventory(value: unknown, pointer = ''): { readonly inventory: Inventory | null; readonly faults: readonly Problem[] } {
  if (value === undefined || value === null) return { inventory: null, faults: [] };
  const { value: inventory, faults } = checked(pointer, (place) => {
    const json = place.object(value);
    if (!json) return undefined;
    optional(json, 'version', place, (version, here) => (version === 1 ? 1 : here.fault('unknown-value', { found: shown(version), allowed: '1' })), 1);
    const contentsFrom = optional(json, 'contentsFrom', place, isOneOf('inventory', 'hand'), 'inventory');
    const entries = required(json, 'entries', place, (list, here) => {
      if (!Array.isArray(list)) return here.fault(list === undefined ? 'missing' : 'wrong-type', { expected: 'array', found: shown(list) });
      return (list as readonly unknown[]).flatMap((entry, i) => parseEntry(entry, here.in(i)) ?? []);
    });
    return entries && { entries, contentsFrom };
  });
  return { inventory, faults };
}

/** An inventory as the plan keeps it: what is not stated is left out. */
export function inventoryAsJson({ entries, contentsFrom }: Inventory): Json {
  return { version: 1, ...(contentsFrom === 'hand' && { contentsFrom }), entries: entries.map(entryAsJson) };
}

export const entryAsJson = (entry: InventoryEntry): Json => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));

/** What a plan keeps of mixing in a store, as the property `mixing` of its feature: the rule set chosen and the answers given. */
export interface StoredMixing {
  readonly ruleSet: RuleSetChoice;
  readonly answers: MixingAnswers;
}

export const DEFAULT_MIXING: StoredMixing = { ruleSet: 'strictest', answers: {} };

/** Checks the property `mixing` of a store. @returns the default where there is none; null with every fault */
export function parseMixing(value: unknown, pointer = ''): { readonly mixing: StoredMixing | null; readonly faults: readonly Problem[] } {
  if (value === undefined || value === null) return { mixing: DEFAULT_MIXING, faults: [] };
  const { value: mixing, faults } = checked(pointer, (place) => {
    const json = place.object(value);
    if (!json) return undefined;
    const ruleSet = optional(json, 'ruleSet', place, isOneOf<RuleSetChoice>('strictest', ...MIXING_RULE_SETS.map(({ id }) => id)), 'strictest');
    const answers = optional(json, 'answers', place, (given, here) => {
      const list = here.object(given);
      return list && Object.fromEntries(Object.entries(list).flatMap(([key, answer]) => {
        const word = here.in(key).word(answer, ['yes', 'no', 'unknown']);
        return word === 'yes' || word === 'no' ? [[key, word] as const] : [];
      }));
    }, {}); // prettier-ignore
    return { ruleSet, answers };
  });
  return { mixing, faults };
}

function checked<T>(pointer: string, check: (place: Place) => T | undefined): { readonly value: T | null; readonly faults: readonly Problem[] } {
  const faults: Problem[] = [];
  const value = check(top(faults));
  return faults.length > 0 || value === undefined ? { value: null, faults: faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })) } : { value, faults };
}

function parseEntry(value: unknown, place: Place): InventoryEntry | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const word = <T extends string>(member: string, words: readonly T[]): T | null => optional(json, member, place, isOneOf(...words), null);
  const text = (member: string): string | null => optional(json, member, place, isText, null);
  const quantity = (member: string): number | null => optional(json, member, place, isQuantity, null);
  return {
    item: text('item') ?? '',
    un: text('un'),
    hd: word('hd', INVENTORY_DIVISIONS),
    compatibilityGroup: word('compatibilityGroup', COMPATIBILITY_GROUPS),
    treatAs: word('treatAs', TREATED_AS),
    kind: text('kind'),
    lot: text('lot'),
    packing: text('packing'),
    quantity: quantity('quantity'),
    neqPerItem_kg: quantity('neqPerItem_kg'),
    hePerItem_kg: quantity('hePerItem_kg'),
    propellantPerItem_kg: quantity('propellantPerItem_kg'),
    otherPerItem_kg: quantity('otherPerItem_kg'),
    from: optional(json, 'from', place, parseFrom, null),
  };
}

function parseFrom(value: unknown, place: Place): InventoryEntry['from'] | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const catalogue = required(json, 'catalogue', place, isOneOf<Catalogue>('training', 'own'));
  const id = place.in('id').text(own(json, 'id'));
  return catalogue === undefined || id === undefined ? undefined : { catalogue, id };
}
