import type { Counts, FoundPairs } from './evaluation.js';
import type { Answer, Question } from './evaluation-worker.js';
import type { Feature, PlanDocument } from './plan-document.js';

type Listener = (counts: Counts, findings: FoundPairs) => void;

let worker: Worker | null = null;
/** What the worker is busy with, and what is to be asked next: of all changes meanwhile only the last counts. */
let asked: Listener | null = null;
let next: { readonly document: PlanDocument; readonly listener: Listener } | null = null;

/** Has a plan evaluated by a worker. Features that it has seen before are named by their number, not sent again. */
export function evaluateElsewhere(document: PlanDocument, listener: Listener): void {
  next = { document, listener };
  if (!asked) ask();
}

const numbers = new WeakMap<Feature, number>();
let given = 0;

function ask(): void {
  if (!next) return;
  worker ??= start();
  const { document, listener } = next;
  next = null;
  asked = listener;
  const { features, ...rest } = document;
  const added: [number, Feature][] = [];
  const order = Uint32Array.from(features, (feature) => {
    let number = numbers.get(feature);
    if (number === undefined) {
      numbers.set(feature, (number = given++));
      added.push([number, feature]);
    }
    return number;
  });
  worker.postMessage({ rest, order, added } satisfies Question);
}

function start(): Worker {
  const started = new Worker(new URL('./evaluation-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const listener = asked;
    asked = null;
    listener?.(data.counts, data.findings);
    ask();
  });
  return started;
}
