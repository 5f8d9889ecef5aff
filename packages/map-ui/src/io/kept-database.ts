import { createStore, delMany, entries, get, setMany, type UseStore } from 'idb-keyval';

/** What is kept apart from the plans, under keys. Nothing of it throws: a browser that keeps nothing says so. */
export interface KeptDatabase {
  /** @returns null: the browser keeps nothing */
  readonly all: () => Promise<readonly (readonly [key: string, value: unknown])[] | null>;
  /** @returns null: it is not there, or the browser keeps nothing */
  readonly one: (key: string) => Promise<unknown>;
  /** Undefined deletes. @returns whether the browser has kept it */
  readonly keep: (changes: ReadonlyMap<string, unknown>) => Promise<boolean>;
}

/** A database of its own. Each value stands under its own key, so that two windows do not overwrite each other's whole. */
export function keptDatabase(name: string): KeptDatabase {
  let opened: UseStore | null = null;
  const kept: UseStore = (mode, callback) => (opened ??= createStore(name, 'kept'))(mode, callback);
  return {
    all: () => entries<string, unknown>(kept).catch(() => null),
    one: (key) => get<unknown>(key, kept).then(
      (value) => value ?? null,
      () => null,
    ),
    async keep(changes) {
      const all = [...changes];
      try {
        await setMany(
          all.filter(([, value]) => value !== undefined),
          kept,
        );
        await delMany(
          all.flatMap(([key, value]) => (value === undefined ? [key] : [])),
          kept,
        );
        return true;
      } catch {
        return false;
      }
    },
  };
}
