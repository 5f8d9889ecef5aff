import type { Status } from 'iatg-core';
import { createStore } from './store.js';

/** What the user looks at, beside the map. Shared by the lists and the map, so that choosing in one shows in the other. */
export interface ViewState {
  readonly selected: Selected | null;
  /** Counts up whenever the map is to show what is selected. */
  readonly focusRequests: number;
  readonly mode: Mode;
  readonly tab: Tab;
  /** Statuses that the table of all pairs shows. */
  readonly statuses: ReadonlySet<Status>;
  /** The one store whose pairs are shown; null: all. */
  readonly ofStore: string | null;
  readonly search: string;
  readonly sort: Sort;
  readonly tool: Tool | null;
  /** Length of the measured line. */
  readonly measured_m: number | null;
  readonly presenting: boolean;
  /** Are the steps of a rapid assessment shown? */
  readonly guided: boolean;
  readonly dialog: Dialog | null;
  /** The scanned picture whose place is being fixed. */
  readonly fixing: string | null;
  /** Something that happened by itself and that the user has to know. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly key: 'layers.unreachable' | 'edit.undone' | 'edit.redone' | 'workspace.copy' | 'file.saved' | 'file.not-saved' | 'export.not-drawn' | 'language.failed';
  readonly name: string;
}

/** What the plan is looked at for: the distances of the standard, what can be done, what an explosion does, or an exercise. */
export const MODES = ['distances', 'decisions', 'effects', 'training'] as const;
export type Mode = (typeof MODES)[number];

export const TABS = ['findings', 'stores', 'sites', 'pairs'] as const;
export type Tab = (typeof TABS)[number];

export type Selected = { readonly kind: 'pair'; readonly pes: string; readonly es: string } | { readonly kind: 'site'; readonly id: string };

/** What a click on the map does. */
export type Tool =
  | { readonly kind: 'measure' }
  /** Draws the footprint of a new site of those properties. */
  | { readonly kind: 'draw'; readonly shape: DrawnShape; readonly properties: Readonly<Record<string, unknown>>; readonly idWord: string };

export type DrawnShape = 'point' | 'rectangle' | 'polygon' | 'line';

/** What has a desk of its own, beside the plan on the map; in the order of the menu. */
export const DESKS = ['classification', 'other-storage', 'self-assessment', 'risk', 'profiles', 'depots'] as const;
export type Desk = (typeof DESKS)[number];

export type Dialog = 'plans' | 'import' | 'export' | 'options' | 'papers' | 'online' | 'imagery' | 'help' | 'history' | 'hand-over' | Desk;

export type SortKey = 'pes' | 'es' | 'status' | 'required' | 'actual' | 'margin';

export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Worst first: by status, and within a status by margin. */
const INITIAL: ViewState = {
  selected: null,
  focusRequests: 0,
  mode: 'distances',
  tab: 'findings',
  statuses: new Set<Status>(['fail', 'not-assessable', 'pass', 'not-required']),
  ofStore: null,
  search: '',
  sort: { by: 'status', direction: 'ascending' },
  tool: null,
  measured_m: null,
  presenting: false,
  guided: false,
  dialog: null,
  fixing: null,
  notice: null,
};

export const viewStore = createStore(INITIAL);

/** Another plan is opened: nothing of the one before is selected. The way of looking stays. */
export function resetView(): void {
  const { mode, guided } = viewStore.get();
  viewStore.set({ ...INITIAL, mode, guided });
}

/** @param show whether the map is to move to it */
export function select(selected: Selected | null, show = false): void {
  const { focusRequests } = viewStore.get();
  viewStore.set({ selected, focusRequests: show ? focusRequests + 1 : focusRequests });
}

export const selectSite = (id: string, show = false): void => select({ kind: 'site', id }, show);

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
