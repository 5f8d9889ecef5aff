import { openPyramid, pyramidKind } from '../imagery/open-imagery.js';
import type { ImageryFault } from '../imagery/slices.js';
import type { Bounds, TilePyramid } from '../imagery/tile-pyramid.js';
import { askToPersist, clearLeftovers, copyIn, fileOf, keepHandle, listImagery, removeImagery, saveImagery, storageUse, type DiskHandle, type ImageryEntry, type ImageryPlace, type KeepFault } from '../io/imagery-database.js';
import { createStore } from './store.js';

/** A picture that can be drawn, or why it cannot: its file is being opened, needs the user's leave again, is gone, or has a fault. */
export type Opened = { readonly state: 'opening' | 'ask' | 'gone' } | { readonly state: 'fault'; readonly fault: ImageryFault } | { readonly state: 'ready'; readonly file: Blob; readonly pyramid: TilePyramid };

export interface ImageryState {
  /** The topmost first. */
  readonly entries: readonly ImageryEntry[];
  readonly opened: ReadonlyMap<string, Opened>;
  /** The file that is being taken in, and how far its copy is. */
  readonly adding: { readonly fileName: string; readonly part: number } | null;
  readonly outcome: Outcome | null;
  readonly use: { readonly used_bytes: number; readonly available_bytes: number } | null;
  /** Where the map is to go; another object at every request. */
  readonly goal: { readonly bounds: Bounds } | null;
}

/** What became of the file that was added last. */
export type Outcome =
  | { readonly kind: 'added'; readonly name: string; readonly place: ImageryPlace; readonly hindrance: KeepFault | null }
  | { readonly kind: 'refused'; readonly fileName: string; readonly fault: ImageryFault }
  | { readonly kind: 'not-kept' };

export const imageryStore = createStore<ImageryState>({ entries: [], opened: new Map(), adding: null, outcome: null, use: null, goal: null });

/** Larger files stay where they lie, where the browser can remember that: two copies of them would fill a small disk. */
const MOST_TO_COPY_bytes = 2e9;

let loading: Promise<void> | null = null;

/** Reads what is kept of earlier visits, once. */
export const loadImagery = (): Promise<void> => (loading ??= load());

async function load(): Promise<void> {
  const kept = await listImagery();
  if (!kept) return;
  imageryStore.set({ entries: inOrder(kept) });
  await Promise.all(kept.filter(({ isShown }) => isShown).map((entry) => open(entry, false)));
  await clearLeftovers(kept);
}

/**
 * Takes a file in: it is opened and checked first, then kept.
 * @param handle where it lies on the disk, if the browser can remember that
 */
export async function addImagery(file: File, handle: DiskHandle | null): Promise<void> {
  imageryStore.set({ adding: { fileName: file.name, part: 0 }, outcome: null });
  const refused = (fault: ImageryFault): void => imageryStore.set({ adding: null, outcome: { kind: 'refused', fileName: file.name, fault } });
  let kind;
  try {
    kind = await pyramidKind(file);
  } catch {
    return refused({ fault: 'not-readable', values: {} });
  }
  if (!kind) return refused({ fault: 'unknown-format', values: {} });
  const pyramid = await openPyramid(file, kind);
  if ('fault' in pyramid) return refused(pyramid);

  const id = crypto.randomUUID();
  const { place, hindrance } = await keep(id, file, handle);
  const { entries } = imageryStore.get();
  const entry: ImageryEntry = {
    id,
    kind,
    name: pyramid.name || file.name.replace(/\.[^.]+$/, ''),
    attribution: pyramid.attribution,
    fileName: file.name,
    bytes: file.size,
    place,
    bounds: pyramid.bounds,
    opacity: 1,
    isShown: true,
    order: 1 + Math.max(0, ...entries.map(({ order }) => order)),
  };
  if (place !== 'visit' && !(await saveImagery(entry))) {
    await removeImagery(entry);
    (entry as { place: ImageryPlace }).place = 'visit';
  }
  setOpened(id, { state: 'ready', file, pyramid });
  imageryStore.set({
    entries: [entry, ...entries],
    adding: null,
    outcome: { kind: 'added', name: entry.name, place: entry.place, hindrance },
    goal: { bounds: pyramid.bounds },
  });
  void measureUse();
}

async function keep(id: string, file: File, handle: DiskHandle | null): Promise<{ readonly place: ImageryPlace; readonly hindrance: KeepFault | null }> {
  if (handle && file.size > MOST_TO_COPY_bytes && (await keepHandle(id, handle))) return { place: 'disk', hindrance: null };
  await askToPersist();
  const copied = await copyIn(id, file, (part) => imageryStore.set({ adding: { fileName: file.name, part } }));
  if (copied === 'browser-files' || copied === 'database') return { place: copied, hindrance: null };
  const hindrance = copied as KeepFault;
  if (handle && (await keepHandle(id, handle))) return { place: 'disk', hindrance };
  return { place: 'visit', hindrance };
}

/** Shows it, and opens its file if it is not open. The user has asked for it: the browser may ask for leave. */
export async function showImagery(id: string, isShown: boolean): Promise<void> {
  change(id, { isShown });
  const entry = entryOf(id);
  if (!entry || !isShown) return;
  const state = imageryStore.get().opened.get(id)?.state;
  if (state !== 'ready' && state !== 'opening') await open(entry, true);
}

async function open(entry: ImageryEntry, isAsked: boolean): Promise<void> {
  setOpened(entry.id, { state: 'opening' });
  const file = await fileOf(entry, isAsked);
  if (!(file instanceof Blob)) return setOpened(entry.id, { state: file });
  if (entry.kind !== 'pmtiles' && entry.kind !== 'mbtiles') return;
  const pyramid = await openPyramid(file, entry.kind);
  setOpened(entry.id, 'fault' in pyramid ? { state: 'fault', fault: pyramid } : { state: 'ready', file, pyramid });
}

/** What the user sets of a picture. Kept at once. */
export function change(id: string, changed: Partial<Pick<ImageryEntry, 'name' | 'attribution' | 'opacity' | 'isShown' | 'order'>>): void {
  const entries = imageryStore.get().entries.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry));
  imageryStore.set({ entries: inOrder(entries) });
  const entry = entryOf(id);
  if (entry && entry.place !== 'visit') void saveImagery(entry).then((isKept) => isKept || imageryStore.set({ outcome: { kind: 'not-kept' } }));
}

/** Changes places with the one above or below. */
export function moveImagery(id: string, by: 1 | -1): void {
  const { entries } = imageryStore.get();
  const at = entries.findIndex((entry) => entry.id === id);
  const other = entries[at - by];
  if (!other) return;
  const { order } = entries[at]!;
  change(id, { order: other.order });
  change(other.id, { order });
}

export async function forgetImagery(id: string): Promise<void> {
  const entry = entryOf(id);
  if (!entry) return;
  const opened = new Map(imageryStore.get().opened);
  opened.delete(id);
  imageryStore.set({ entries: imageryStore.get().entries.filter((one) => one.id !== id), opened, outcome: null });
  await removeImagery(entry);
  await measureUse();
}

export function goToImagery(id: string): void {
  const bounds = entryOf(id)?.bounds;
  if (bounds) imageryStore.set({ goal: { bounds } });
}

export async function measureUse(): Promise<void> {
  imageryStore.set({ use: await storageUse() });
}

const entryOf = (id: string): ImageryEntry | undefined => imageryStore.get().entries.find((entry) => entry.id === id);
const inOrder = (entries: readonly ImageryEntry[]): readonly ImageryEntry[] => entries.toSorted((a, b) => b.order - a.order);

function setOpened(id: string, opened: Opened): void {
  imageryStore.set({ opened: new Map(imageryStore.get().opened).set(id, opened) });
}
