import { readJson, type Problem } from 'iatg-core';
import { isOtherFile, parseOverview, unreadable, type Depot, type OtherFile } from 'iatg-core/national';
import { listPlans, loadPlan } from '../io/plan-database.js';
import { readPlanFile } from '../io/read-plan-file.js';
import type { DepotQuestion } from './depots-worker.js';
import { offerFile } from './site-store.js';
import { createStore } from './store.js';
import { flush, openKeptPlan } from './workspace.js';

/** All depots that were looked at in this visit. Nothing of it is kept: the plans are. */
export interface DepotsState {
  readonly depots: readonly Depot[];
  /** Files that were chosen and are no site plans. */
  readonly otherFiles: number;
  /** Null: nothing is being evaluated. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Plans that were left when the work was stopped. */
  readonly stopped: number;
  /** An earlier overview to compare with. */
  readonly earlier: { readonly name: string; readonly depots: readonly Depot[] } | null;
  /** Why a chosen file is no earlier overview. */
  readonly refused: { readonly name: string; readonly faults: readonly Problem[] } | null;
}

export const depotsStore = createStore<DepotsState>({ depots: [], otherFiles: 0, progress: null, stopped: 0, earlier: null, refused: null });

/** Where the plan of a depot comes from, to open it. */
type Source = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'kept'; readonly key: string };
const sources = new Map<string, Source>();

const MOST_WORKERS = 4;
/** What is found is shown so often. */
const SHOW_ms = 400;

interface Work {
  readonly file: string;
  readonly source: Source;
  /** The plan, or why it cannot be had. */
  readonly read: () => Promise<Blob | string>;
}

let running: AbortController | null = null;

/** Evaluates files of a folder, or single ones; what is no plan by its name is counted. */
export function evaluateFiles(files: readonly File[]): Promise<void> {
  const plans = files.filter(({ name }) => /\.(geo)?json$/i.test(name));
  depotsStore.set({ otherFiles: depotsStore.get().otherFiles + files.length - plans.length });
  // As the command line names them: below the chosen folder.
  return evaluate(plans.map((file) => ({ file: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name, source: { kind: 'file', file }, read: async () => file })));
}

/** Evaluates the plans of this browser. */
export async function evaluateKept(): Promise<void> {
  await flush();
  const { value } = await listPlans();
  await evaluate(
    (value ?? []).map(({ key }) => ({
      file: `browser/${key}`,
      source: { kind: 'kept', key },
      read: async () => {
        const { value: kept, fault } = await loadPlan(key);
        return kept ? new Blob([JSON.stringify(kept.document)]) : (fault ?? 'gone');
      },
    })),
  );
}

async function evaluate(work: readonly Work[]): Promise<void> {
  if (work.length === 0 || running) return;
  const found = new Map(depotsStore.get().depots.map((depot) => [depot.file, depot]));
  let [next, done, shown_ms] = [0, 0, 0];
  running = new AbortController();
  const { signal } = running;
  const show = (): void => {
    shown_ms = performance.now();
    depotsStore.set({ depots: [...found.values()], progress: { done, total: work.length } });
  };
  const workers = Array.from({ length: Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1), work.length) }, () => new Worker(new URL('./depots-worker.ts', import.meta.url), { type: 'module' }));
  const stopped = new Promise((stop) => signal.addEventListener('abort', stop));
  depotsStore.set({ stopped: 0, progress: { done: 0, total: work.length } });
  const lane = async (worker: Worker): Promise<void> => {
    while (next < work.length && !signal.aborted) {
      const { file, source, read } = work[next++]!;
      const plan = await read();
      const depot = typeof plan === 'string' ? unreadable(file, [{ pointer: '', text: plan }], true) : await askedOf(worker, file, plan);
      if (signal.aborted) return;
      if (isOtherFile(depot)) depotsStore.set({ otherFiles: depotsStore.get().otherFiles + 1 });
      else {
        sources.set(file, source);
        found.set(file, depot);
      }
      done++;
      if (performance.now() - shown_ms > SHOW_ms) show();
    }
  };
  await Promise.race([Promise.all(workers.map(lane)), stopped]);
  for (const worker of workers) worker.terminate();
  running = null;
  show();
  depotsStore.set({ progress: null, stopped: work.length - done });
}

/** A worker that fails says so in the row of its plan. */
function askedOf(worker: Worker, file: string, plan: Blob): Promise<Depot | OtherFile> {
  return new Promise((answer) => {
    const once = new AbortController();
    const found = (depot: Depot | OtherFile): void => {
      once.abort();
      answer(depot);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Depot | OtherFile>) => found(data), { signal: once.signal });
    worker.addEventListener('error', ({ message }) => found(unreadable(file, [{ pointer: '', text: message }], true)), { signal: once.signal });
    worker.postMessage({ file, plan } satisfies DepotQuestion);
  });
}

/** Ends what is under way; what was found stays. */
export const stopEvaluating = (): void => running?.abort();

export function emptyDepots(): void {
  stopEvaluating();
  sources.clear();
  depotsStore.set({ depots: [], otherFiles: 0, stopped: 0 });
}

/** Takes an overview that this program wrote before, here or on the command line. */
export async function compareWithEarlier(file: File | null): Promise<void> {
  if (!file) return depotsStore.set({ earlier: null, refused: null });
  const read = readJson(new Uint8Array(await file.arrayBuffer()), 'overview');
  const { depots, faults } = 'fault' in read ? { depots: null, faults: [{ pointer: '', ...read.fault }] } : parseOverview(read.json);
  depotsStore.set(depots ? { earlier: { name: file.name, depots }, refused: null } : { refused: { name: file.name, faults } });
}

/** Opens the plan of a depot on the map. @returns whether it could be */
export async function openDepot(file: string): Promise<boolean> {
  const source = sources.get(file);
  if (!source) return false;
  if (source.kind === 'kept') return ['opened', 'faults'].includes(await openKeptPlan(source.key));
  await flush();
  offerFile(source.file.name, await readPlanFile(source.file));
  return true;
}
