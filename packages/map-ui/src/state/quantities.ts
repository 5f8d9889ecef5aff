import type { Building } from './building-subject.js';
import type { BuildingQuestion } from './decisions-store.js';
import type { DecisionQuestion, QuantitiesAnswer } from './decision-worker.js';
import type { PlanDocument } from './plan-document.js';
import { createStore } from './store.js';

/** How much a store may hold by place, as it was last asked for. */
export interface Quantities {
  readonly document: PlanDocument | null;
  readonly subject: string;
  /** Null: not known yet. */
  readonly answer: QuantitiesAnswer | null;
}

export const quantitiesStore = createStore<Quantities>({ document: null, subject: '', answer: null });

let worker: Worker | null = null;

/** The same map serves every total: only the mix of the store counts. */
export const subjectKey = ({ subject, hd }: Pick<BuildingQuestion, 'subject' | 'hd'>): string => `${subject} ${hd}`;

/** Has the map made beside the page. A map of an older state of the plan is given up. */
export function askQuantities(document: PlanDocument, question: BuildingQuestion): void {
  const { document: asked, subject } = quantitiesStore.get();
  const key = subjectKey(question);
  if (asked === document && subject === key) return;
  worker?.terminate();
  const started = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  quantitiesStore.set({ document, subject: key, answer: null });
  started.addEventListener('message', ({ data }: MessageEvent<QuantitiesAnswer>) => {
    quantitiesStore.set({ answer: data });
    started.terminate();
    if (worker === started) worker = null;
  });
  started.postMessage({ kind: 'quantities', document, question } satisfies DecisionQuestion);
}

/** The least quantity that is permitted anywhere in the cell of a place; null outside the frame. 0: none, or too near to another store. */
export function quantityAt({ placement: { plane, window } }: Building, { columns, rows, level, levels_kg }: QuantitiesAnswer, place: readonly [number, number]): number | null {
  const { x, y } = plane.toPlane(place);
  const column = Math.floor(((x + window.east_m) / (2 * window.east_m)) * columns);
  const row = Math.floor(((window.north_m - y) / (2 * window.north_m)) * rows);
  if (column < 0 || column >= columns || row < 0 || row >= rows) return null;
  return levels_kg[level[row * columns + column]! - 1] ?? 0;
}
