import type { Lot } from '../rules/aggregation.js';
import { HE_THRESHOLD, type CompatibilityGroup } from '../standards/classification/codes.js';
import type { MatrixDivision, StatedDivision } from '../types.js';
import { compared, exactly, numberOf, plus, sumOf, times, ZERO, type ExactDecimal } from './exact-decimal.js';
import type { Inventory, InventoryEntry } from './inventory.js';
import type { MixedItem } from './mixing.js';
import { unNumber, type UnNumber } from './un-numbers.js';

/** What an entry leaves open and the user has to answer. */
export type InventoryQuestion =
  /** Neither a number with a code nor a division: UN0190 too. */
  | 'division'
  | 'group'
  | 'quantity'
  | 'neq'
  | 'unknown-number'
  | 'division-contradicts-number'
  | 'group-contradicts-number'
  /** 1.2.2 is stated, but the burster is above the threshold. */
  | 'sub-division-contradicts-he'
  /** The parts of an item are more than its NEQ. */
  | 'parts-exceed-neq';

/** What was done with an entry and has to be seen. */
export type InventoryNote =
  /** Cautious, own advice: HD 1.2 without HE mass or sub-division is read as 1.2.1. */
  | 'taken-as-1.2.1'
  /** Cautious, own advice: HD 1.3 without sub-division is read as 1.3.1. */
  | 'taken-as-1.3.1'
  /** IATG 02.20, Table 9. */
  | 'sub-division-by-he'
  /** Until its division is answered. */
  | 'held-as-1.1'
  | 'neq-of-parts'
  | 'parts-taken-as-neq'
  | 'training-values'
  | 'by-case'
  | 'after-adr-2017'
  | 'one-source'
  /** A treatment is for 1.2, 1.2.3, 1.3 and 1.6. */
  | 'treatment-not-used'
  | 'not-counted';

/** An entry with what it counts as. */
export interface CountedEntry {
  readonly entry: InventoryEntry;
  readonly number: UnNumber | null;
  /** As it goes into the contents: 1.2 and 1.3 where no sub-division is known, which the evaluation reads as 1.2.1 and 1.3.1 and notes. */
  readonly hd: StatedDivision;
  readonly group: CompatibilityGroup | null;
  readonly treatAs: MatrixDivision | null;
  /** Quantity times NEQ of one; null: one of them is missing, so nothing is counted. */
  readonly neq_kg: ExactDecimal | null;
  readonly questions: readonly InventoryQuestion[];
  readonly notes: readonly InventoryNote[];
}

/** What stands in a store by division and group, in the order of both. */
export interface InventoryLot {
  readonly hd: StatedDivision;
  readonly compatibilityGroup: CompatibilityGroup | null;
  readonly treatAs: MatrixDivision | null;
  readonly neq_kg: ExactDecimal;
  /** Number of entries. */
  readonly entries: number;
}

export interface CountedInventory {
  readonly entries: readonly CountedEntry[];
  readonly lots: readonly InventoryLot[];
  readonly total_kg: ExactDecimal;
  /** Nothing is asked: all is counted as what it is. */
  readonly complete: boolean;
}

/**
 * The NEQ of a store by division and group: sums exact in decimal, the same whatever the order of the entries. An entry whose division is not
 * known asks for it and is held as HD 1.1 until it is answered; one without quantity or NEQ asks too, and is not counted.
 */
export function countInventory({ entries }: Pick<Inventory, 'entries'>): CountedInventory {
  const counted = entries.map(countEntry);
  const lotOf = new Map<string, InventoryLot>();
  for (const { hd, group, treatAs, neq_kg } of counted) {
    if (neq_kg === null) continue;
    const key = [hd, group ?? '', treatAs ?? ''].join(' ');
    const lot = lotOf.get(key) ?? { hd, compatibilityGroup: group, treatAs, neq_kg: ZERO, entries: 0 };
    lotOf.set(key, { ...lot, neq_kg: plus(lot.neq_kg, neq_kg), entries: lot.entries + 1 });
  }
  const lots = [...lotOf].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, lot]) => lot);
  return { entries: counted, lots, total_kg: sumOf(lots.map(({ neq_kg }) => neq_kg)), complete: counted.every(({ questions }) => questions.length === 0) };
}

/** The contents of a plan for an inventory: the property `contents` of the store's feature. */
export const contentsOfInventory = ({ lots }: CountedInventory): readonly (Lot & { readonly compatibilityGroup?: CompatibilityGroup })[] =>
  lots.filter(({ neq_kg }) => neq_kg.digits > 0n).map(({ hd, neq_kg, compatibilityGroup, treatAs }) => ({ hd, neq_kg: numberOf(neq_kg), ...(compatibilityGroup && { compatibilityGroup }), ...(treatAs && { treatAs }) }));

/** What stands in a store, for `mixingVerdict`: every entry that is there, whether its NEQ is known or not. */
export const mixedItemsOf = ({ entries }: CountedInventory): readonly MixedItem[] => entries.filter(({ entry }) => entry.quantity !== 0).map(({ group, entry }) => ({ group, kind: entry.kind }));

function countEntry(entry: InventoryEntry): CountedEntry {
  const questions: InventoryQuestion[] = [];
  const notes: InventoryNote[] = [];
  const number = entry.un === null ? null : (unNumber(entry.un) ?? null);
  if (entry.un !== null && !number) questions.push('unknown-number');
  if (number?.note) notes.push(number.note);
  if (entry.from?.catalogue === 'training') notes.push('training-values');

  const hd = divisionOf(entry, number, questions, notes);
  const group = groupOf(entry, number, questions);
  const treatAs = MAY_BE_TREATED.includes(hd) ? entry.treatAs : null;
  if (treatAs !== entry.treatAs) notes.push('treatment-not-used');
  const one_kg = neqOfOne(entry, questions, notes);
  if (entry.quantity === null) questions.push('quantity');
  const neq_kg = one_kg && entry.quantity !== null ? times(one_kg, exactly(entry.quantity)) : null;
  if (!neq_kg) notes.push('not-counted');
  return { entry, number, hd, group, treatAs, neq_kg, questions, notes };
}

const MAY_BE_TREATED: readonly StatedDivision[] = ['1.2', '1.2.3', '1.3', '1.6'];

function divisionOf({ hd, hePerItem_kg }: InventoryEntry, number: UnNumber | null, questions: InventoryQuestion[], notes: InventoryNote[]): StatedDivision {
  const ofNumber = number?.code?.division ?? null;
  const held = (question: InventoryQuestion): StatedDivision => {
    questions.push(question);
    notes.push('held-as-1.1');
    return '1.1';
  };
  if (hd !== null && ofNumber !== null && !hd.startsWith(ofNumber)) return held('division-contradicts-number');
  const division = hd ?? ofNumber;
  if (division === null) return held('division');
  if (division === '1.2.2' && hePerItem_kg !== null && hePerItem_kg > HE_THRESHOLD.he_kg) {
    questions.push('sub-division-contradicts-he');
    return '1.2.1';
  }
  if (division === '1.2') {
    notes.push(hePerItem_kg === null ? 'taken-as-1.2.1' : 'sub-division-by-he');
    return hePerItem_kg === null ? '1.2' : hePerItem_kg > HE_THRESHOLD.he_kg ? '1.2.1' : '1.2.2';
  }
  if (division === '1.3') notes.push('taken-as-1.3.1');
  return division;
}

/** Null where it is not known, which mixing then asks for. */
function groupOf({ compatibilityGroup }: InventoryEntry, number: UnNumber | null, questions: InventoryQuestion[]): CompatibilityGroup | null {
  const ofNumber = number?.code?.group ?? null;
  if (compatibilityGroup !== null && ofNumber !== null && compatibilityGroup !== ofNumber) {
    questions.push('group-contradicts-number');
    return null;
  }
  const group = compatibilityGroup ?? ofNumber;
  if (group === null) questions.push('group');
  return group;
}

function neqOfOne({ neqPerItem_kg, hePerItem_kg, propellantPerItem_kg, otherPerItem_kg }: InventoryEntry, questions: InventoryQuestion[], notes: InventoryNote[]): ExactDecimal | null {
  const parts = [hePerItem_kg, propellantPerItem_kg, otherPerItem_kg].filter((part) => part !== null).map(exactly);
  if (neqPerItem_kg === null) {
    if (parts.length === 0) {
      questions.push('neq');
      return null;
    }
    notes.push('neq-of-parts');
    return sumOf(parts);
  }
  const all = exactly(neqPerItem_kg);
  if (compared(sumOf(parts), all) <= 0) return all;
  // The greater until it is answered.
  questions.push('parts-exceed-neq');
  notes.push('parts-taken-as-neq');
  return sumOf(parts);
}
