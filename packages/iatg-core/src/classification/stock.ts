import { own, type Json } from '../site/place.js';
import type { Problem } from '../site/site-plan.js';
import type { CompatibilityGroup } from '../standards/classification/codes.js';
import { contentsOfInventory, countInventory, mixedItemsOf, type CountedInventory } from './contents.js';
import { DEFAULT_MIXING, parseInventory, parseMixing, type Inventory, type StoredMixing } from './inventory.js';
import { mixingVerdict, type MixedItem, type MixingVerdict, type RuleSetChoice } from './mixing.js';

/** What a plan keeps of a store beside what the evaluation reads. */
export interface Stock {
  readonly inventory: Inventory | null;
  readonly counted: CountedInventory | null;
  readonly mixing: StoredMixing;
  /** What mixing is judged by: the entries of the inventory, and the contents where they are stated by hand. */
  readonly items: readonly MixedItem[];
  /** The contents are what the inventory gives; true where they need not be. */
  readonly inStep: boolean;
  /** Of the properties `inventory` and `mixing`. Not empty: nothing of it may be used. */
  readonly faults: readonly Problem[];
}

/**
 * Reads what stands in a store from the properties of its feature.
 * @param properties of a feature of a valid plan
 * @param pointer JSON pointer of the properties
 */
export function stockOf(properties: Json, pointer = ''): Stock {
  const { inventory, faults: ofInventory } = parseInventory(own(properties, 'inventory'), `${pointer}/inventory`);
  const { mixing, faults: ofMixing } = parseMixing(own(properties, 'mixing'), `${pointer}/mixing`);
  const contents = (own(properties, 'contents') ?? []) as readonly StatedLot[];
  const counted = inventory && countInventory(inventory);
  const byHand = !inventory || inventory.contentsFrom === 'hand';
  return {
    inventory,
    counted,
    mixing: mixing ?? DEFAULT_MIXING,
    items: [...(counted ? mixedItemsOf(counted) : []), ...(byHand ? contents.filter(({ neq_kg }) => neq_kg > 0).map(({ compatibilityGroup }) => ({ group: compatibilityGroup ?? null })) : [])],
    inStep: byHand || (counted !== null && same(contents, contentsOfInventory(counted))),
    faults: [...ofInventory, ...ofMixing],
  };
}

/** By the rule set of the store, unless another is given. */
export const verdictOf = ({ items, mixing }: Stock, ruleSet: RuleSetChoice = mixing.ruleSet): MixingVerdict => mixingVerdict(items, { ruleSet, answers: mixing.answers });

interface StatedLot {
  readonly hd: string;
  readonly neq_kg: number;
  readonly compatibilityGroup?: CompatibilityGroup | null;
  readonly treatAs?: string | null;
}

const same = (a: readonly StatedLot[], b: readonly StatedLot[]): boolean => {
  const told = (lots: readonly StatedLot[]): string => lots.map(({ hd, neq_kg, compatibilityGroup, treatAs }) => [hd, neq_kg, compatibilityGroup ?? '', treatAs ?? ''].join(' ')).join('\n');
  return told(a) === told(b);
};
