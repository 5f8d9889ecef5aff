import { createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';

/**
 * What is kept of training, apart from the plans: attempts, opened class files, exercises in the making. Each under its own key, so that
 * two windows do not overwrite each other's whole. Where the browser keeps nothing, training works all the same until the page is left.
 */
let opened: UseStore | null = null;
const kept: UseStore = (mode, callback) => (opened ??= createStore('iatg-training', 'kept'))(mode, callback);

/** @returns null: the browser keeps nothing */
export async function allKept(): Promise<readonly (readonly [key: string, value: unknown])[] | null> {
  try {
    return await entries<string, unknown>(kept);
  } catch {
    return null;
  }
}

/** Undefined deletes. @returns whether the browser has kept it */
export async function keep(changes: ReadonlyMap<string, unknown>): Promise<boolean> {
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
}
