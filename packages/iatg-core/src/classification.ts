// Classification and inventory: the public list of `iatg-core/classification`. Nothing of it changes an evaluation.

export { HE_THRESHOLD, COMPATIBILITY_GROUPS, HAZARD_DIVISIONS, type ClassificationCode, type CompatibilityGroup, type HazardDivision } from './standards/classification/codes.js';
export type { MixingCondition, MixingRuleSet, RuleSetId, Verification } from './standards/classification/mixing-rule-set.js';
export { TRAINING_ITEMS, type TrainingItem } from './standards/classification/training-items.js';
export type { UnNumberNote } from './standards/classification/un-numbers.js';

export { CLASSIFICATION_CODES, codeNamed, isGroup, type Code } from './classification/codes.js';
export { searchUnNumbers, unNumber, type UnNumber } from './classification/un-numbers.js';
export { answerKey, cellOf, MIXING_RULE_SETS, mixingVerdict, RULE_SET_CHOICES, ruleSetsOf, type MixedItem, type MixingAnswers, type MixingCell, type MixingPair, type MixingResult, type MixingVerdict, type MixingWhy, type PairByRuleSet, type RuleSetChoice } from './classification/mixing.js';
export { contentsOfInventory, countInventory, mixedItemsOf, type CountedEntry, type CountedInventory, type InventoryLot, type InventoryNote, type InventoryQuestion } from './classification/contents.js';
export { entryAsJson, DEFAULT_MIXING, INVENTORY_DIVISIONS, inventoryAsJson, NO_ENTRY, parseInventory, parseMixing, TREATED_AS, type Catalogue, type Inventory, type InventoryEntry, type StoredMixing } from './classification/inventory.js';
export { exactly, numberOf, plus, sumOf, textOfExact, times, type ExactDecimal } from './classification/exact-decimal.js';
export { aggregationElsewhere, collectiveDivision, type AggregationElsewhere } from './classification/aggregation-elsewhere.js';
export { englishClassification, type ClassificationWords } from './classification/words.js';
export { sharingRule } from './classification/sharing.js';
export { stockOf, verdictOf, type Stock } from './classification/stock.js';
export { FIRE_DIVISION_OF, fireDivisionOf, fireSymbolSvg, transportLabelSvg, type FireDivision, type TransportLabel } from './classification/signs.js';
