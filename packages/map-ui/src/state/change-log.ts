import { loadAnnexes, type StorageFault } from '../io/plan-database.js';
import { Continued, planDigest, readLog, type ChangeRecord, type What } from './change-record.js';
import type { PlanDocument } from './plan-document.js';
import { edit, endStep, siteStore, type OpenPlan } from './site-store.js';
import { createStore } from './store.js';
import { keepBeside } from './workspace.js';

/** The history of the open plan as the user sees it. */
export interface ChangeLogState {
  /** As they are kept; `readLog` makes entries of them. Empty: nothing was changed yet, or they are being read. */
  readonly records: readonly unknown[];
  /** Why the browser could not be asked for it. */
  readonly unread: StorageFault | null;
  /** Hash of the last record: whoever has written it down can tell later whether the history before it was changed. Null: no record. */
  readonly head: string | null;
  /** The name that is recorded with each change; empty: none. */
  readonly author: string;
}

const AUTHOR = 'iatg-author';

export const changeLogStore = createStore<ChangeLogState>({ records: [], unread: null, head: null, author: storedAuthor() });

/** A step that was made, to be recorded as soon as the history before it has been read. */
interface Step {
  readonly at: Date;
  readonly what: What;
  readonly document: PlanDocument;
}

let current: OpenPlan | null = null;
let records: readonly unknown[] = [];
let continued: Continued | null = null;
let waiting: Step[] = [];
let reading: Promise<void> = Promise.resolve();

/** From here on every change of the open plan is recorded with its time, beside the plan. */
export function startChangeLog(): void {
  follow();
  siteStore.subscribe(follow);
}

function follow(): void {
  const { open } = siteStore.get();
  // What stands in the plan's place for a while has no history.
  if (open.training || open === current) return;
  const before = current;
  current = open;
  if (before?.key !== open.key) return begin(open);
  const step = stepBetween(before, open);
  if (step) record(step);
}

/** A drag shows many states and is one step, made when it ends. */
function stepBetween(before: OpenPlan, { history, document }: OpenPlan): Step | null {
  const was = before.history;
  if (history === was) return null;
  const at = new Date();
  const last = history.past.at(-1);
  const [next] = history.future;
  if (history.past.length > was.past.length && was.future.length > 0 && history.future.length === was.future.length - 1) return { at, document, what: { key: 'edit.redone', name: last!.name.name, of: last!.name.key } };
  if (history.future.length > was.future.length) return { at, document, what: { key: 'edit.undone', name: next!.name.name, of: next!.name.key } };
  return last ? { at, document, what: last.name } : null;
}

function begin(open: OpenPlan): void {
  records = [];
  continued = null;
  // Steps that were made before this part of the page was there.
  waiting = open.history.past.map(({ name }, i, { [i + 1]: next }) => ({ at: new Date(), what: name, document: next?.document ?? open.document }));
  publish();
  reading = read(open);
}

async function read(open: OpenPlan): Promise<void> {
  const { value, fault } = await loadAnnexes(open.key, KIND);
  if (current?.key !== open.key) return;
  // Nothing is recorded then: what is there must not be overwritten unread. The plan itself is kept all the same.
  if (fault) return changeLogStore.set({ unread: fault });
  const found: unknown[] = [];
  for (const [name, record] of value) found[Number(name.slice(KIND.length))] = record;
  // A record that is missing leaves its place empty.
  records = Array.from(found);
  const log = readLog(records);
  continued = new Continued(records, log.states.at(-1) ?? null);
  const isReadable = log.fault === null || log.entries.at(-1)?.n === records.length - 1;
  if (records.length > 0) add({ at: new Date(), what: { key: isReadable ? 'found' : 'restart', name: '' }, document: open.opened });
  for (const step of waiting) add(step);
  waiting = [];
  publish();
}

function record(step: Step): void {
  if (!continued) return void waiting.push(step);
  add(step);
  publish();
}

function add({ at, what, document, plan }: Step & { readonly plan?: string }): void {
  const by = changeLogStore.get().author.trim() || null;
  // A plan that is only looked at has no history: it begins with the first change.
  if (records.length === 0) continued!.add({ at, by, what: { key: 'start', name: '' }, document: current!.opened });
  continued!.add({ at, by, what, document, ...(plan !== undefined && { plan }) });
  const added = continued!.added.splice(0);
  if (added.length === 0) return;
  const from = records.length;
  records = [...records, ...added];
  keepBeside(new Map(added.map((one, i) => [nameOf(from + i), one])));
}

const KIND = 'change ';
const nameOf = (n: number): string => `${KIND}${String(n).padStart(8, '0')}`;

function publish(): void {
  const last = records.at(-1) as ChangeRecord | undefined;
  changeLogStore.set({ records, head: last?.hash ?? null, unread: null });
}

/** The records as they are kept, for a file to hand over; waits until the last change is among them. */
export async function recordsOfOpenPlan(): Promise<readonly unknown[]> {
  endStep();
  await reading;
  return records;
}

/** The hash of the last record of the open plan, to be printed on papers; null where nothing is recorded. */
export async function logHead(): Promise<string | null> {
  await recordsOfOpenPlan();
  return changeLogStore.get().head;
}

/** Records that a person has released the plan as it is. A name that was typed, not a proof of who typed it. */
export async function release(name: string): Promise<void> {
  await recordsOfOpenPlan();
  const { document } = siteStore.get().open;
  if (!continued) return;
  add({ at: new Date(), what: { key: 'release', name }, document, plan: planDigest(document) });
  publish();
}

/** Makes a state of the past the newest one. It is a change like any other, and can be undone. */
export const goBackTo = (state: PlanDocument): boolean => edit({ key: 'edit.restore', name: '' }, () => state);

export function setAuthor(author: string): void {
  changeLogStore.set({ author });
  try {
    localStorage.setItem(AUTHOR, author);
  } catch {
    // Then it is typed again next time.
  }
}

function storedAuthor(): string {
  try {
    return localStorage.getItem(AUTHOR) ?? '';
  } catch {
    return '';
  }
}
