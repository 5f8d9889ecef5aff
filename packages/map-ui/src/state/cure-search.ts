import type { PairName } from 'iatg-core/decisions';
import type { CuresAnswer, DecisionQuestion } from './decision-worker.js';
import type { PlanDocument } from './plan-document.js';
import { createStore } from './store.js';

/** The cures of the plan as it stood when they were asked for. */
export interface CureSearch extends CuresAnswer {
  readonly document: PlanDocument | null;
  readonly pair: PairName | null;
}

export const cureSearchStore = createStore<CureSearch>({ document: null, pair: null, cures: [], found: 0, isDone: false });

let worker: Worker | null = null;

/** Looks for cures beside the page. A search for an older state of the plan is given up. */
export function searchCures(document: PlanDocument, pair: PairName | null): void {
  const { document: asked, pair: askedPair, isDone } = cureSearchStore.get();
  if (asked === document && askedPair?.pes === pair?.pes && askedPair?.es === pair?.es && (isDone || worker)) return;
  stopSearch();
  worker = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module' });
  cureSearchStore.set({ document, pair, cures: [], found: 0, isDone: false });
  worker.addEventListener('message', ({ data }: MessageEvent<CuresAnswer>) => {
    cureSearchStore.set(data);
    if (data.isDone) stopSearch();
  });
  worker.postMessage({ kind: 'cures', document, pair } satisfies DecisionQuestion);
}

export function stopSearch(): void {
  worker?.terminate();
  worker = null;
}
