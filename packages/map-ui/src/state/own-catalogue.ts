import { entryAsJson, NO_ENTRY, parseInventory, type InventoryEntry } from 'iatg-core/classification';
import { createStore } from './store.js';

/** An item of the user's own, kept in this browser; without quantity and lot. */
export interface OwnItem {
  readonly id: string;
  readonly entry: InventoryEntry;
}

const KEY = 'iatg-own-catalogue';
/** What was kept and is no list any more: it is put aside before another one takes its place. */
const ASIDE = 'iatg-own-catalogue damaged';

/** Entries as they were kept that this version cannot read, of a newer one perhaps: they stay with the others. */
let unread: readonly unknown[] = [];

export interface OwnCatalogue {
  readonly items: readonly OwnItem[];
  /** What could not be read, as it was kept; null: nothing. */
  readonly damaged: string | null;
}

export const ownCatalogue = createStore<OwnCatalogue>(kept());

/** Keeps entries as items; one of the same name, number and packing is replaced. */
export function keepInCatalogue(entries: readonly InventoryEntry[]): void {
  const items = new Map(ownCatalogue.get().items.map((item) => [keyOf(item.entry), item]));
  for (const entry of entries) {
    const key = keyOf(entry);
    items.set(key, { id: items.get(key)?.id ?? newId(), entry: { ...entry, quantity: null, lot: null, from: null } });
  }
  write([...items.values()]);
}

/** The user has it elsewhere, or does not want it. */
export function forgetDamaged(): void {
  unread = [];
  ownCatalogue.set({ damaged: null });
  try {
    localStorage.removeItem(ASIDE);
  } catch {
    // It was not kept either.
  }
  write(ownCatalogue.get().items);
}

export const removeFromCatalogue = (id: string): void => write(ownCatalogue.get().items.filter((item) => item.id !== id));

const keyOf = ({ item, un, packing }: InventoryEntry): string => JSON.stringify([item.trim().toLowerCase(), un, packing]);
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36).padStart(2, '0')).join('');

function write(items: readonly OwnItem[]): void {
  ownCatalogue.set({ items });
  try {
    localStorage.setItem(KEY, JSON.stringify([...items.map(({ id, entry }) => ({ id, entry: entryAsJson(entry) })), ...unread]));
  } catch {
    // A browser that keeps nothing: the catalogue holds until the page is closed.
  }
}

function kept(): OwnCatalogue {
  const text = keptText(KEY) ?? '[]';
  const list = listIn(text);
  if (!list) {
    setAside(text);
    return { items: [], damaged: text };
  }
  const read = list.map((one) => ({ one, item: itemIn(one) }));
  unread = read.flatMap(({ one, item }) => (item ? [] : [one]));
  const damaged = [keptText(ASIDE) ?? [], unread.length > 0 ? JSON.stringify(unread) : []].flat();
  return { items: read.flatMap(({ item }) => item ?? []), damaged: damaged.length > 0 ? damaged.join('\n') : null };
}

function itemIn(json: unknown): OwnItem | null {
  const { id, entry } = Object(json) as { readonly id?: unknown; readonly entry?: unknown };
  const read = typeof id === 'string' ? parseInventory({ entries: [entry] }).inventory?.entries[0] : undefined;
  return read ? { id: id as string, entry: { ...NO_ENTRY, ...read } } : null;
}

function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

function setAside(text: string): void {
  try {
    localStorage.setItem(ASIDE, text);
  } catch {
    // There is no room for it twice: it stays where it is until another list is kept.
  }
}
