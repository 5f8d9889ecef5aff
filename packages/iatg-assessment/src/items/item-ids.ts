import { items } from './items.en.js';
import { MODULES, moduleOf, type ItemId } from './modules.js';

/** All items, in the order of the guidelines. */
export const ITEM_IDS = Object.keys(items) as readonly ItemId[];

const KNOWN: ReadonlySet<string> = new Set(ITEM_IDS);
export const isItem = (id: string): id is ItemId => KNOWN.has(id);

const BY_MODULE: ReadonlyMap<string, readonly ItemId[]> = new Map(MODULES.map(({ number }) => [number, ITEM_IDS.filter((id) => moduleOf(id) === number)]));

/** The items of a module; none for a number that is not one. */
export const itemsOf = (module: string): readonly ItemId[] => BY_MODULE.get(module) ?? [];
