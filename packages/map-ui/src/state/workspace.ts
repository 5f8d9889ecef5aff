import type { Problem } from 'iatg-core';
import { deletePlan, lastOpened, loadAnnexes, loadPlan, savePlan, setLastOpened, type Annexes, type PlanEntry, type StorageFault } from '../io/plan-database.js';
import { claim, claimNew, HANDOVER_ms, isLocked, release } from './plan-claims.js';
import { withHeader, type PlanDocument } from './plan-document.js';
import { planReader } from './plan-rules.js';
import { edit, newKey, openDocument, readDocument, showDemo, siteStore, type OpenPlan } from './site-store.js';
import { createStore } from './store.js';
import { viewStore } from './view-store.js';

/** Is what is on the screen also kept in this browser? */
export interface WorkspaceState {
  /** `untouched`: there is nothing to keep. */
  readonly saving: 'untouched' | 'pending' | 'saved' | 'failed';
  readonly savedAt: Date | null;
  /** Why it could not be kept. */
  readonly reason: StorageFault | null;
  /** Plans that were left before they could be kept. It is tried again and again; meanwhile they live in this window alone. */
  readonly unkept: readonly OpenPlan[];
  /** A kept plan that cannot be opened, to be saved to a file instead. */
  readonly rescue: Rescue | null;
  /** Plans deleted in this visit, the last first. */
  readonly deleted: readonly KeptPlan[];
}

export interface KeptPlan {
  readonly entry: PlanEntry;
  readonly document: object;
  readonly annexes: Annexes;
}

export interface Rescue {
  readonly name: string;
  readonly document: unknown;
  readonly faults: readonly Problem[];
}

export const workspaceStore = createStore<WorkspaceState>({ saving: 'untouched', savedAt: null, reason: null, unkept: [], rescue: null, deleted: [] });

/** A change is saved when nothing more comes for so long, and at the latest so long after it. */
const REST_ms = 150;
const LATEST_ms = 500;
/** What could not be kept is tried again. */
const AGAIN_ms = 5_000;
/** How long the list of plans waits for a plan that may be open in another window. */
const ASK_ms = 100;

/** What is to be kept, by key: of each plan only its newest state. */
const waiting = new Map<string, OpenPlan>();
/** The document of each plan that is kept, or that is being written. */
const handed = new Map<string, PlanDocument>();
/** What is to be kept beside the documents with their next save. */
const beside = new Map<string, Map<string, unknown>>();
/** Of a copy that is not kept yet the plan whose photos and notes it is to have, too. */
const copied = new Map<string, string>();
/** Of each plan the revision that was read or written last by this window. */
const revisions = new Map<string, string>();
/** Documents that the user has saved to a file since. */
const onDisk = new WeakSet<PlanDocument>();
/** Names the revisions of this window. */
const ownMark = newKey();

let timer: ReturnType<typeof setTimeout> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
let changedAt = 0;
let writing: Promise<void> = Promise.resolve();
let current = '';
let copyOf = (name: string): string => `${name} (2)`;

/**
 * Opens the plan that was worked on last, else the demonstration, and from then on keeps every change in this browser.
 * @param nameOfCopy how a copy of a plan is called that is open in another window
 */
export async function startWorkspace(nameOfCopy = copyOf): Promise<void> {
  copyOf = nameOfCopy;
  if ((await openLast()) !== 'opened') await showDemo();
  current = siteStore.get().open.key;
  noticeChange();
  siteStore.subscribe(noticeChange);
  // What the browser still allows when the page is left or put aside.
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && flush()));
  addEventListener('pagehide', () => void flush());
  addEventListener('beforeunload', (event) => {
    void flush();
    const isLost = [...waiting.values()].some(({ document }) => !onDisk.has(document));
    // Not for what is being written at this moment: that takes no longer than the question would.
    if (isLost && workspaceStore.get().saving === 'failed') event.preventDefault();
  });
}

type Opening = 'opened' | 'gone' | 'faults' | StorageFault;

/** Opens a plan of this browser. One with faults is offered as a file, and the open plan stays. */
export async function openKeptPlan(key: string): Promise<Opening> {
  await flush();
  return openKept(key);
}

/**
 * Takes a plan with all that belongs to it, and opens it: everything, or nothing.
 * @returns what hindered it; null: it is open
 */
export async function openWith(document: PlanDocument, annexes: Annexes, fileName: string): Promise<Hindrance | null> {
  await flush();
  const { plan } = planReader()(document);
  if (!plan) return 'other';
  const key = newKey();
  const entry = entryOf({ key, name: plan.name, fileName, at: new Date(), sites: plan.sites });
  const { fault } = await savePlan(entry, document, { mayReplace: () => false, isLast: false, annexes });
  if (fault) return fault;
  const opening = await openKept(key);
  return opening === 'opened' ? null : opening === 'faults' ? 'other' : opening;
}

async function openLast(): Promise<Opening> {
  const { value: last, fault } = await lastOpened();
  if (fault) {
    // Said at once, before any work is done that could not be kept.
    workspaceStore.set({ saving: 'failed', reason: fault });
    return fault;
  }
  const ofTab = openInTab();
  if (ofTab === DEMO) return 'gone';
  const opening = ofTab === null ? 'gone' : await openKept(ofTab);
  return opening === 'gone' && last !== null && last !== ofTab ? openKept(last) : opening;
}

async function openKept(key: string): Promise<Opening> {
  // First the claim, then the reading: what is read is then what the other window, if any, has written last.
  const isOwn = await claim(key, HANDOVER_ms);
  const unkept = waiting.get(key);
  if (unkept) {
    openDocument(unkept.document, unkept);
    return 'opened';
  }
  const { value: kept, fault } = await loadPlan(key);
  if (fault || !kept) {
    release(key);
    if (fault) workspaceStore.set({ saving: 'failed', reason: fault });
    return fault ?? 'gone';
  }
  const { entry } = kept;
  const { plan, faults } = planReader()(kept.document);
  if (!plan) {
    release(key);
    workspaceStore.set({ rescue: { name: entry.name, document: kept.document, faults } });
    return 'faults';
  }
  const document = kept.document as PlanDocument;
  if (isOwn) {
    handed.set(key, document);
    revisions.set(key, entry.revision);
    openDocument(document, { key, fileName: entry.fileName, isDemo: false });
    workspaceStore.set({ saving: 'saved', savedAt: new Date(entry.savedAt), reason: null });
    void setLastOpened(key);
  } else {
    // Another window works on it. Here it becomes a copy, which is kept as soon as it is changed.
    const copy = withHeader(document, { name: copyOf(entry.name) });
    const copyKey = newKey();
    handed.set(copyKey, copy);
    copied.set(copyKey, key);
    openDocument(copy, { key: copyKey, fileName: null, isDemo: false });
    workspaceStore.set({ saving: 'untouched', savedAt: null, reason: null });
    viewStore.set({ notice: { key: 'workspace.copy', name: entry.name } });
  }
  return 'opened';
}

function noticeChange(): void {
  const { open } = siteStore.get();
  // What stands in its place for a while leaves the plan claimed, and remembered as it was.
  if (open.training) return;
  rememberInTab(isUntouchedDemo(open) ? DEMO : open.key);
  if (open.key !== current) leave(current, open.key);
  if (isUntouchedDemo(open)) {
    if (waiting.size === 0 && workspaceStore.get().saving !== 'failed') workspaceStore.set({ saving: 'untouched', savedAt: null });
  } else if (handed.get(open.key) === open.document && !beside.get(open.key)?.size) {
    // Changed and changed back before it was written.
    if (waiting.delete(open.key)) void flush();
  } else if (waiting.get(open.key)?.document !== open.document) {
    waiting.set(open.key, open);
    schedule();
  }
}

function leave(before: string, now: string): void {
  current = now;
  void flush().then(() => {
    if (!waiting.has(before) && siteStore.get().open.key !== before) release(before);
  });
}

function schedule(): void {
  const now = performance.now();
  if (timer === undefined) changedAt = now;
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), Math.max(0, Math.min(REST_ms, changedAt + LATEST_ms - now)));
  const { saving } = workspaceStore.get();
  // A failure stays in sight until something has been kept.
  if (saving !== 'pending' && saving !== 'failed') workspaceStore.set({ saving: 'pending' });
}

/** Keeps something of the open plan beside its document, in the same moment as the document. Undefined takes it away. */
export function keepBeside(changes: Annexes): void {
  // The demonstration becomes a plan of the user.
  if (siteStore.get().open.isDemo) siteStore.set({ open: { ...siteStore.get().open, isDemo: false } });
  const { open } = siteStore.get();
  beside.set(open.key, new Map([...(beside.get(open.key) ?? []), ...changes]));
  waiting.set(open.key, open);
  schedule();
}

const isUntouchedDemo = ({ isDemo, document, opened, history: { past, future } }: OpenPlan): boolean => isDemo && document === opened && past.length + future.length === 0;

/** Saves now what has changed, and waits until it is kept, or could not be. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  clearTimeout(again);
  timer = undefined;
  // One after the other: an older state must never overwrite a newer one.
  writing = writing.then(keepAll).catch(() => workspaceStore.set({ saving: 'failed', reason: 'other' }));
  return writing;
}

async function keepAll(): Promise<void> {
  let fault: StorageFault | null = null;
  let savedAt: Date | null = null;
  // What is changed meanwhile has its own time.
  for (const [key, open] of Array.from(waiting)) {
    waiting.delete(key);
    handed.set(key, open.document);
    const at = new Date();
    const found = await keep(open, at);
    if (!found) {
      savedAt = at;
      continue;
    }
    fault = found;
    handed.delete(key);
    // Unless it has changed again meanwhile.
    if (!waiting.has(key)) waiting.set(key, open);
    break;
  }
  const { open } = siteStore.get();
  const unkept = [...waiting.values()].filter(({ key }) => key !== open.key);
  if (fault) {
    workspaceStore.set({ saving: 'failed', reason: fault, unkept });
    again = setTimeout(() => void flush(), AGAIN_ms);
  } else if (waiting.size > 0) {
    workspaceStore.set({ unkept, ...(savedAt && { saving: 'pending', savedAt, reason: null }) });
    if (timer === undefined) schedule();
  } else if (savedAt) {
    workspaceStore.set({ saving: isUntouchedDemo(open) ? 'untouched' : 'saved', savedAt, reason: null, unkept });
    // Else a browser short of room may clear what it keeps. It answers for itself; where it does not want to, nothing changes.
    if (savedAt) void navigator.storage?.persist?.().catch(() => false);
  } else if (workspaceStore.get().saving === 'pending') {
    workspaceStore.set({ saving: 'saved' });
  }
}

/** @returns null: it is kept */
async function keep(open: OpenPlan, at: Date): Promise<StorageFault | null> {
  const { key, document, plan, fileName } = open;
  const isLast = siteStore.get().open.key === key;
  const seen = revisions.get(key);
  if (isLast) {
    if (seen === undefined) claimNew(key);
    else void claim(key, HANDOVER_ms);
  }
  const entry = entryOf({ key, name: plan.name, fileName, at, sites: plan.sites });
  const mayReplace = ({ revision }: PlanEntry): boolean => revision === seen || revision.startsWith(ownMark);
  const original = copied.get(key);
  if (original !== undefined) {
    const { value, fault } = await loadAnnexes(original, '');
    if (fault) return fault;
    copied.delete(key);
    beside.set(key, new Map([...withoutChanges(value), ...(beside.get(key) ?? [])]));
  }
  const annexes = beside.get(key);
  beside.delete(key);
  const { value, fault } = await savePlan(entry, document, { mayReplace: isLocked(key) ? null : mayReplace, isLast, annexes });
  if (fault || value !== 'kept') {
    // What came meanwhile is newer.
    if (annexes) beside.set(key, new Map([...annexes, ...(beside.get(key) ?? [])]));
    if (fault) return fault;
    becomeCopy(open);
  } else {
    revisions.set(key, entry.revision);
  }
  return null;
}

/** A copy is another plan: it has the photos and notes, and a history of its own. */
const withoutChanges = (annexes: Annexes): Annexes => new Map([...annexes].filter(([name]) => !name.startsWith('change ')));

/** Another window has saved the plan since this one read it: from here on this is another plan, and both are kept. */
function becomeCopy(written: OpenPlan): void {
  const { open } = siteStore.get();
  const isOpen = open.key === written.key;
  const latest = isOpen ? open : (waiting.get(written.key) ?? written);
  waiting.delete(written.key);
  const document = withHeader(latest.document, { name: copyOf(latest.plan.name) });
  const copy: OpenPlan = { ...latest, key: newKey(), document, plan: readDocument(document), fileName: null };
  waiting.set(copy.key, copy);
  copied.set(copy.key, written.key);
  beside.set(copy.key, new Map(withoutChanges(beside.get(written.key) ?? new Map())));
  beside.delete(written.key);
  if (!isOpen) return;
  siteStore.set({ open: copy });
  viewStore.set({ notice: { key: 'workspace.copy', name: latest.plan.name } });
}

interface Described {
  readonly key: string;
  readonly name: string;
  readonly fileName: string | null;
  readonly at: Date;
  readonly sites: readonly { readonly role: 'pes' | 'exposed-site' }[];
}

let saves = 0;
const nextRevision = (): string => `${ownMark} ${++saves}`;

function entryOf({ key, name, fileName, at, sites }: Described): PlanEntry {
  const stores = sites.filter(({ role }) => role === 'pes').length;
  return { key, name, savedAt: at.toISOString(), stores, sites: sites.length - stores, fileName, revision: nextRevision() };
}

/** The user has it in a file: leaving the page loses nothing. */
export const noteSavedToFile = (document: PlanDocument): void => void onDisk.add(document);

export function dismissRescue(): void {
  workspaceStore.set({ rescue: null });
}

// The list of plans. Each act says what hindered it; null: nothing.

export type Hindrance = 'gone' | 'open-elsewhere' | StorageFault;

export async function renameKept({ key }: PlanEntry, name: string): Promise<Hindrance | null> {
  if (siteStore.get().open.key === key) {
    edit({ key: 'edit.rename', name }, (document) => withHeader(document, { name }));
    await flush();
    return workspaceStore.get().saving === 'failed' ? workspaceStore.get().reason : null;
  }
  return aside(key, async ({ entry, document }) => {
    const renamed: PlanEntry = { ...entry, name, savedAt: new Date().toISOString(), revision: nextRevision() };
    const { value, fault } = await savePlan(renamed, withHeader(document as PlanDocument, { name }), { mayReplace: ({ revision }) => revision === entry.revision, isLast: false });
    return value === 'changed-elsewhere' ? 'open-elsewhere' : fault;
  });
}

export async function duplicateKept({ key }: PlanEntry, name: string): Promise<Hindrance | null> {
  await flush();
  const { value: kept, fault } = await loadPlan(key);
  if (!kept) return fault ?? 'gone';
  const { value: annexes, fault: hindered } = await loadAnnexes(key, '');
  if (hindered) return hindered;
  const entry: PlanEntry = { ...kept.entry, key: newKey(), name, savedAt: new Date().toISOString(), fileName: null, revision: nextRevision() };
  return (await savePlan(entry, withHeader(kept.document as PlanDocument, { name }), { mayReplace: null, isLast: false, annexes: withoutChanges(annexes) })).fault;
}

/** Deletes a plan that is open in no window; it can be had back for as long as this window lives. */
export const deleteKept = ({ key }: PlanEntry): Promise<Hindrance | null> =>
  aside(key, async ({ entry, document }) => {
    const { value: annexes, fault: hindered } = await loadAnnexes(key, '');
    if (hindered) return hindered;
    const { fault } = await deletePlan(key);
    if (!fault) workspaceStore.set({ deleted: [{ entry, document, annexes }, ...workspaceStore.get().deleted] });
    return fault;
  });

export async function bringBack({ entry, document, annexes }: KeptPlan): Promise<Hindrance | null> {
  const { fault } = await savePlan(entry, document, { mayReplace: () => false, isLast: false, annexes });
  if (!fault) workspaceStore.set({ deleted: workspaceStore.get().deleted.filter((one) => one.entry.key !== entry.key) });
  return fault;
}

/** Does something to a plan that is not open here, unless it is open in another window. */
async function aside(key: string, act: (kept: Pick<KeptPlan, 'entry' | 'document'>) => Promise<Hindrance | null>): Promise<Hindrance | null> {
  if (!(await claim(key, ASK_ms))) return 'open-elsewhere';
  try {
    const { value: kept, fault } = await loadPlan(key);
    return kept ? await act(kept as Pick<KeptPlan, 'entry' | 'document'>) : (fault ?? 'gone');
  } finally {
    release(key);
  }
}

// Which plan a tab shows is remembered by the tab, so that several tabs with several plans can be loaded again.

const TAB = 'iatg-open-plan';
const DEMO = 'demonstration';

function openInTab(): string | null {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}

function rememberInTab(key: string): void {
  try {
    if (sessionStorage.getItem(TAB) !== key) sessionStorage.setItem(TAB, key);
  } catch {
    // Then the tab begins with the plan that was worked on last.
  }
}
