import type { PlanQuestion } from './decision-worker.js';
import { createStore, type Store } from './store.js';

/** A question to a worker with what it has answered so far. */
export interface JobState<Q, A> {
  /** Null: nothing was asked yet. */
  readonly question: Q | null;
  /** As far as it is known. */
  readonly answer: A | null;
  readonly stage: 'idle' | 'running' | 'done' | 'stopped';
}

export interface DecisionJob<Q, A> {
  readonly store: Store<JobState<Q, A>>;
  /** Asks beside the page; the same question of the same plan is asked once, unless it is to be asked again. An older one is given up. */
  readonly ask: (question: Q, again?: boolean) => void;
  readonly stop: () => void;
  /** Nobody looks any more: what is unfinished is given up, and asked again when somebody does. */
  readonly leave: () => void;
}

/** One question at a time, answered in parts, that can be stopped. */
export function decisionJob<Q extends PlanQuestion, A extends { readonly isDone: boolean }>(): DecisionJob<Q, A> {
  const store = createStore<JobState<Q, A>>({ question: null, answer: null, stage: 'idle' });
  let worker: Worker | null = null;
  const end = (stage: JobState<Q, A>['stage']): void => {
    worker?.terminate();
    worker = null;
    store.set({ stage });
  };
  return {
    store,
    ask(question, again = false) {
      const { question: asked, stage } = store.get();
      if (!again && asked && isSameQuestion(asked, question) && stage !== 'idle') return;
      worker?.terminate();
      const started = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module' });
      worker = started;
      store.set({ question, answer: null, stage: 'running' });
      started.addEventListener('message', ({ data }: MessageEvent<A>) => {
        store.set({ answer: data });
        if (data.isDone) end('done');
      });
      started.addEventListener('error', () => end('stopped'));
      started.postMessage(question);
    },
    stop() {
      if (worker) end('stopped');
    },
    leave() {
      if (worker) end('idle');
    },
  };
}

/** The plan is compared as an object: while it is open, another one is another object. */
export function isSameQuestion(a: PlanQuestion, b: PlanQuestion): boolean {
  return a.document === b.document && JSON.stringify({ ...a, document: null }) === JSON.stringify({ ...b, document: null });
}
