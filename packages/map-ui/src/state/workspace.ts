import { sitePlanReader } from 'iatg-core';
import { lastPlan, loadPlan, rememberLast, savePlan, type PlanEntry } from '../io/plan-database.js';
import type { PlanDocument } from './plan-document.js';
import { newKey, openDocument, showDemo, siteStore, type OpenPlan } from './site-store.js';
import { createStore } from './store.js';
import { viewStore } from './view-store.js';

/** Is what is on the screen also kept in this browser? */
export interface WorkspaceState {
  readonly saving: 'untouched' | 'pending' | 'saved' | 'failed';
  readonly savedAt: Date | null;
  /** Why it could not be kept. */
  readonly reason: string | null;
}

export const workspaceStore = createStore<WorkspaceState>({ saving: 'untouched', savedAt: null, reason: null });

/** A change is saved when nothing more comes for so long, and at the latest so long after it: less than a second of work can be lost. */
const REST_ms = 120;
const LATEST_ms = 400;

let saved: PlanDocument | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let changedAt = 0;
let writing: Promise<void> = Promise.resolve();

/** Opens the plan that was worked on last, and from then on keeps every change in this browser. */
export async function startWorkspace(): Promise<void> {
  const last = await lastPlan();
  if (!last || !(await openKept(last.entry, last.document))) await showDemo();
  saved = siteStore.get().open.document;
  siteStore.subscribe(noticeChange);
  // What the browser still allows when the page is left or put aside.
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && flush()));
  addEventListener('pagehide', () => void flush());
}

/** Opens a plan of this browser; false if it is gone or cannot be read. */
export async function openKeptPlan(entry: PlanEntry): Promise<boolean> {
  await flush();
  const document = await loadPlan(entry.key);
  return document === undefined ? false : openKept(entry, document);
}

async function openKept(entry: PlanEntry, document: unknown): Promise<boolean> {
  const { plan, faults } = sitePlanReader()(document);
  if (!plan) {
    siteStore.set({ refused: { fileName: entry.name, why: 'faults', faults } });
    return false;
  }
  const isOwn = await claim(entry.key);
  // Somebody else, in another window, works on this plan: here it becomes a copy, so that neither overwrites the other.
  const key = isOwn ? entry.key : newKey();
  openDocument(document as PlanDocument, { key, fileName: entry.fileName, isDemo: false });
  saved = siteStore.get().open.document;
  if (!isOwn) {
    await save(siteStore.get().open);
    viewStore.set({ notice: { key: 'workspace.copy', name: entry.name } });
  } else {
    await rememberLast(key);
    workspaceStore.set({ saving: 'saved', savedAt: new Date(entry.savedAt), reason: null });
  }
  return true;
}

const claimed = new Map<string, () => void>();

/** Takes a plan for this window, for as long as it lives; false if another one has it. Where the browser knows no locks, it is taken. */
async function claim(key: string): Promise<boolean> {
  if (claimed.has(key) || !('locks' in navigator)) return true;
  return new Promise((answer) => {
    void navigator.locks.request(`iatg plan ${key}`, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock && new Promise<void>((release) => claimed.set(key, release));
    });
  });
}

function noticeChange(): void {
  const { open } = siteStore.get();
  if (open.document === saved) return;
  // A plan that was only opened, and the demonstration until it is touched, are on disk already or can be had again.
  if (isUntouchedDemo(open)) {
    saved = open.document;
    workspaceStore.set({ saving: 'untouched', savedAt: null, reason: null });
    void rememberLast(null);
    return;
  }
  const now = performance.now();
  if (timer === undefined) changedAt = now;
  clearTimeout(timer);
  if (workspaceStore.get().saving !== 'pending') workspaceStore.set({ saving: 'pending' });
  timer = setTimeout(() => void flush(), Math.max(0, Math.min(REST_ms, changedAt + LATEST_ms - now)));
}

const isUntouchedDemo = ({ isDemo, document, opened, history: { past, future } }: OpenPlan): boolean => isDemo && document === opened && past.length + future.length === 0;

/** Saves now what has changed, and waits until it is kept. */
export async function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const { open } = siteStore.get();
  if (open.document !== saved && !isUntouchedDemo(open)) await save(open);
  await writing;
}

async function save(open: OpenPlan): Promise<void> {
  const { key, document, plan, fileName } = open;
  saved = document;
  await claim(key);
  const stores = plan.sites.filter(({ role }) => role === 'pes').length;
  const savedAt = new Date();
  // One after the other: an older state must never overwrite a newer one.
  writing = writing.then(async () => {
    const kept = await savePlan({ key, name: plan.name, savedAt: savedAt.toISOString(), stores, sites: plan.sites.length - stores, fileName }, document);
    if (kept.isKept) {
      const isLatest = siteStore.get().open.document === document;
      workspaceStore.set(isLatest ? { saving: 'saved', savedAt, reason: null } : { savedAt });
    } else {
      // Not kept: the next change, or the next attempt, tries again.
      if (saved === document) saved = null;
      workspaceStore.set({ saving: 'failed', reason: kept.reason });
    }
  });
  await writing;
}
