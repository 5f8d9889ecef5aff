import { createStore, get, promisifyRequest, set, type UseStore } from 'idb-keyval';

/** A plan as the list of plans shows it: read without its document, which may be large. */
export interface PlanEntry {
  readonly key: string;
  readonly name: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly stores: number;
  readonly sites: number;
  readonly fileName: string | null;
  /** Another one after every save. Who saves says which one it has read, so that nobody overwrites what they have not seen. */
  readonly revision: string;
}

/**
 * Why the browser keeps nothing: its disk space is used up, it has no database (some private windows), it never answered, the database is of a
 * newer version of the page, cannot be read, or else.
 */
export type StorageFault = 'quota' | 'unavailable' | 'no-answer' | 'newer' | 'damaged' | 'other';

export type Answer<T> = { readonly value: T; readonly fault: null } | { readonly value: null; readonly fault: StorageFault };

/**
 * What is kept of a plan beside its document, by name: `photo 3f…`, `change 000012`. The word before the first space is its kind.
 * Undefined: it is taken away.
 */
export type Annexes = ReadonlyMap<string, unknown>;

/** One object store holds entries, documents and annexes, so that one transaction saves all or nothing. */
let opened: UseStore | null = null;
const plans: UseStore = (mode, callback) => (opened ??= createStore('iatg-workspace', 'plans'))(mode, callback);

const entryKey = (key: string): string => `entry ${key}`;
const documentKey = (key: string): string => `document ${key}`;
const annexKey = (key: string, name: string): string => `annex ${key} ${name}`;
const annexesOf = (key: string, kind: string): IDBKeyRange => IDBKeyRange.bound(annexKey(key, kind), annexKey(key, `${kind}\uffff`));
const LAST = 'last-opened';

/** The newest first; documents are not read. */
export const listPlans = (): Promise<Answer<readonly PlanEntry[]>> =>
  asked(async () => {
    const entries = await plans<PlanEntry[]>('readonly', (store) => promisifyRequest(store.getAll(IDBKeyRange.bound('entry ', 'entry \uffff'))));
    return entries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  });

/** A plan with its document as it was saved; null if there is none. */
export const loadPlan = (key: string): Promise<Answer<{ readonly entry: PlanEntry; readonly document: unknown } | null>> =>
  asked(() =>
    plans('readonly', async (store) => {
      const [entry, document] = await Promise.all([promisifyRequest<PlanEntry | undefined>(store.get(entryKey(key))), promisifyRequest<unknown>(store.get(documentKey(key)))]);
      return entry && document !== undefined ? { entry, document } : null;
    }),
  );

/** The annexes of a plan in the order of their names. @param kind the word that their names begin with; empty: all of them */
export const loadAnnexes = (key: string, kind: string): Promise<Answer<Annexes>> =>
  asked(() =>
    plans('readonly', async (store) => {
      const range = annexesOf(key, kind);
      const [names, values] = await Promise.all([promisifyRequest(store.getAllKeys(range)), promisifyRequest<unknown[]>(store.getAll(range))]);
      const before = annexKey(key, '').length;
      return new Map(names.map((name, i) => [String(name).slice(before), values[i]]));
    }),
  );

/**
 * Saves a plan: entry, document and annexes together, or nothing.
 * @param mayReplace asked about what is saved under the key already; null where nobody else can have saved there, which saves a question and
 *   lets a plan be saved in the last moment of a page
 * @param isLast is it the plan that the next visit begins with?
 * @param annexes those that have changed
 */
export const savePlan = (
  entry: PlanEntry,
  document: object,
  { mayReplace, isLast, annexes }: { readonly mayReplace: ((before: PlanEntry) => boolean) | null; readonly isLast: boolean; readonly annexes?: Annexes | undefined },
): Promise<Answer<'kept' | 'changed-elsewhere'>> =>
  asked(() =>
    plans(
      'readwrite',
      (store) =>
        new Promise((answer, refuse) => {
          const { transaction } = store;
          let isChanged = false;
          transaction.addEventListener('complete', () => answer(isChanged ? 'changed-elsewhere' : 'kept'));
          transaction.addEventListener('abort', () => refuse(transaction.error));
          const write = (): void => {
            try {
              store.put(document, documentKey(entry.key));
              store.put(entry, entryKey(entry.key));
              for (const [name, value] of annexes ?? []) {
                if (value === undefined) store.delete(annexKey(entry.key, name));
                else store.put(value, annexKey(entry.key, name));
              }
              if (isLast) store.put(entry.key, LAST);
              transaction.commit();
            } catch (error) {
              transaction.abort();
              refuse(error as Error);
            }
          };
          if (!mayReplace) return write();
          const before = store.get(entryKey(entry.key)) as IDBRequest<PlanEntry | undefined>;
          before.addEventListener('success', () => {
            isChanged = before.result !== undefined && !mayReplace(before.result);
            if (!isChanged) write();
          });
        }),
    ),
  );

export const deletePlan = (key: string): Promise<Answer<void>> =>
  asked(() =>
    plans('readwrite', (store) => {
      store.delete(entryKey(key));
      store.delete(documentKey(key));
      store.delete(annexesOf(key, ''));
      return promisifyRequest(store.transaction);
    }),
  );

/** Key of the plan that was worked on last in any window; null if there is none. */
export const lastOpened = (): Promise<Answer<string | null>> => asked(async () => (await get<string>(LAST, plans)) ?? null);

export const setLastOpened = (key: string): Promise<Answer<void>> => asked(() => set(LAST, key, plans));

/** The page must not wait for a database that another program blocks. */
const LONGEST_ms = 8_000;

async function asked<T>(question: () => Promise<T>): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noAnswer = new Promise<Answer<T>>((answer) => {
    timer = setTimeout(() => answer({ value: null, fault: 'no-answer' }), LONGEST_ms);
  });
  try {
    if (typeof indexedDB === 'undefined') return { value: null, fault: 'unavailable' };
    return await Promise.race([question().then((value) => ({ value, fault: null })), noAnswer]);
  } catch (error) {
    return { value: null, fault: faultOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

function faultOf(error: unknown): StorageFault {
  switch (error instanceof DOMException ? error.name : null) {
    case 'QuotaExceededError':
      return 'quota';
    case 'SecurityError':
    case 'InvalidStateError':
      return 'unavailable';
    // It is there, but arranged in another way.
    case 'NotFoundError':
    case 'VersionError':
      return 'newer';
    case 'UnknownError':
      return 'damaged';
    default:
      return 'other';
  }
}
