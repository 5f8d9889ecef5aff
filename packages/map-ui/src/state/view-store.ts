import type { Status } from 'iatg-core';
import { createStore } from './store.js';

/** What the user looks at. Shared by the table and, through it, by everything that shows the chosen pair. */
export interface ViewState {
  /** Null: none chosen yet, the first row stands for it. */
  readonly chosen: PairId | null;
  readonly scope: 'findings' | 'all';
  /** Statuses shown under the scope `all`. */
  readonly statuses: ReadonlySet<Status>;
  readonly search: string;
  readonly sort: Sort;
}

export interface PairId {
  readonly pes: string;
  readonly es: string;
}

export type SortKey = 'pes' | 'es' | 'status' | 'required' | 'actual' | 'margin';

export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Worst first: by status, and within a status by margin. */
const INITIAL: ViewState = {
  chosen: null,
  scope: 'findings',
  statuses: new Set<Status>(['fail', 'not-assessable', 'pass', 'not-required']),
  search: '',
  sort: { by: 'status', direction: 'ascending' },
};

export const viewStore = createStore(INITIAL);

export function resetView(): void {
  viewStore.set(INITIAL);
}

export function toggleStatus(status: Status): void {
  const statuses = new Set(viewStore.get().statuses);
  if (!statuses.delete(status)) statuses.add(status);
  viewStore.set({ statuses });
}

/** The same column again turns the order round. */
export function sortBy(by: SortKey): void {
  const { sort } = viewStore.get();
  const turned = sort.by === by && sort.direction === 'ascending';
  viewStore.set({ sort: { by, direction: turned ? 'descending' : 'ascending' } });
}
