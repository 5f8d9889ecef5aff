import { createStore, delMany, entries, get, getMany, set, setMany, type UseStore } from 'idb-keyval';

/** A plan as the list of plans shows it: read without its document, which may be large. */
export interface PlanEntry {
  readonly key: string;
  readonly name: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly stores: number;
  readonly sites: number;
  readonly fileName: string | null;
}

/** What came of an attempt to keep something; browsers refuse when the disk is full or in a private window. */
export type Kept = { readonly isKept: true } | { readonly isKept: false; readonly reason: string };

const LAST = 'last-opened';

let opened: { readonly entries: UseStore; readonly documents: UseStore } | null = null;

/** Two databases: a list that is read whole, and documents that are read one at a time. */
function stores(): { readonly entries: UseStore; readonly documents: UseStore } {
  return (opened ??= { entries: createStore('iatg-plan-list', 'entries'), documents: createStore('iatg-plans', 'documents') });
}

/** The newest first. */
export async function listPlans(): Promise<readonly PlanEntry[]> {
  try {
    const all = await entries<string, PlanEntry | string>(stores().entries);
    return all.flatMap(([key, entry]) => (key === LAST || typeof entry === 'string' ? [] : [entry])).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  } catch {
    return [];
  }
}

/** The document of a plan as it was saved; undefined if there is none. */
export async function loadPlan(key: string): Promise<unknown> {
  try {
    return await get(key, stores().documents);
  } catch {
    return undefined;
  }
}

/** The document first: a list that lags behind loses nothing, a list of plans that are not there would. */
export async function savePlan(entry: PlanEntry, document: object): Promise<Kept> {
  try {
    await set(entry.key, document, stores().documents);
    await setMany(
      [
        [entry.key, entry],
        [LAST, entry.key],
      ],
      stores().entries,
    );
    return { isKept: true };
  } catch (error) {
    return { isKept: false, reason: error instanceof Error ? error.name : String(error) };
  }
}

export async function deletePlan(key: string): Promise<void> {
  const { entries: list, documents } = stores();
  await delMany([key], list);
  await delMany([key], documents);
}

/** The plan that was worked on last. */
export async function lastPlan(): Promise<{ readonly entry: PlanEntry; readonly document: unknown } | null> {
  try {
    const key = await get<string>(LAST, stores().entries);
    if (key === undefined) return null;
    const [entry] = await getMany<PlanEntry>([key], stores().entries);
    const document = await loadPlan(key);
    return entry && document !== undefined ? { entry, document } : null;
  } catch {
    return null;
  }
}

/** The next visit begins with the demonstration, or with this plan. */
export async function rememberLast(key: string | null): Promise<void> {
  try {
    if (key === null) await delMany([LAST], stores().entries);
    else await set(LAST, key, stores().entries);
  } catch {
    // What cannot be kept is told when the plan itself is saved.
  }
}
