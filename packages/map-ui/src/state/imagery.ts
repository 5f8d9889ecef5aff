import { fitPicture, LEAST_POINTS, usualFit, type ControlPoint, type FitKind, type PictureFit } from '../imagery/control-points.js';
import { imageryKind, openPyramid } from '../imagery/open-imagery.js';
import { Painter } from '../imagery/painter.js';
import type { ImageryFault } from '../imagery/slices.js';
import type { Bounds, TilePyramid } from '../imagery/tile-pyramid.js';
import { askToPersist, clearLeftovers, copyIn, fileOf, keepHandle, listImagery, removeImagery, saveImagery, storageUse, type DiskHandle, type ImageryEntry, type ImageryKind, type ImageryPlace, type KeepFault } from '../io/imagery-database.js';
import { createStore } from './store.js';
import { viewStore } from './view-store.js';

/** A picture that can be drawn, or why it cannot: its file is being opened, needs the user's leave again, is gone, or has a fault. */
export type Opened = { readonly state: 'opening' | 'ask' | 'gone' } | { readonly state: 'fault'; readonly fault: ImageryFault } | { readonly state: 'ready'; readonly file: Blob; readonly source: TilePyramid | Painter };

export interface ImageryState {
  /** The topmost first. */
  readonly entries: readonly ImageryEntry[];
  readonly opened: ReadonlyMap<string, Opened>;
  /** The file that is being taken in, and how far its copy is. */
  readonly adding: { readonly fileName: string; readonly part: number } | null;
  readonly outcome: Outcome | null;
  readonly use: { readonly used_bytes: number; readonly available_bytes: number } | null;
  /** A control point of which one half is known. */
  readonly draft: Draft;
  /** Where the map is to go; another object at every request. */
  readonly goal: { readonly bounds: Bounds } | null;
}

/** What became of the file that was added last. */
export type Outcome =
  | { readonly kind: 'added'; readonly name: string; readonly place: ImageryPlace; readonly hindrance: KeepFault | null }
  | { readonly kind: 'refused'; readonly fileName: string; readonly fault: ImageryFault }
  | { readonly kind: 'not-kept' };

export interface Draft {
  readonly place_px: readonly [x_px: number, y_px: number] | null;
  readonly position: readonly [longitude: number, latitude: number] | null;
}

const NO_DRAFT: Draft = { place_px: null, position: null };

export const imageryStore = createStore<ImageryState>({ entries: [], opened: new Map(), adding: null, outcome: null, use: null, draft: NO_DRAFT, goal: null });

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
  const added = await takeIn(file, handle, {});
  if (!added) return;
  const { id, bounds, points } = added;
  if (bounds) goToImagery(id);
  // A picture without a place is nothing yet.
  if (points) viewStore.set({ dialog: null, fixing: id });
}

/** What another user has set of a picture that was handed over. */
export type GivenImagery = Partial<Pick<ImageryEntry, 'name' | 'attribution' | 'opacity' | 'points' | 'fit'>>;

/** Takes in a picture that was handed over, as it was set there. One that is here already is left as it is. @returns whether it is kept */
export async function takeGivenImagery(file: File, given: GivenImagery): Promise<boolean> {
  await loadImagery();
  const isHere = imageryStore.get().entries.some(({ name, bytes, place }) => name === given.name && bytes === file.size && place !== 'visit');
  if (isHere) return true;
  const added = await takeIn(file, null, given);
  return added !== null && added.place !== 'visit';
}

/** @returns null: it is refused, and `outcome` says why */
async function takeIn(file: File, handle: DiskHandle | null, given: GivenImagery): Promise<ImageryEntry | null> {
  imageryStore.set({ adding: { fileName: file.name, part: 0 }, outcome: null });
  const refused = (fault: ImageryFault): null => {
    imageryStore.set({ adding: null, outcome: { kind: 'refused', fileName: file.name, fault } });
    return null;
  };
  let kind;
  try {
    kind = await imageryKind(file);
  } catch {
    return refused({ fault: 'not-readable', values: {} });
  }
  if (!kind) return refused({ fault: 'unknown-format', values: {} });
  const source = await sourceOf(file, kind);
  if ('fault' in source) return refused(source);
  const { name, attribution, bounds } = source instanceof Painter ? { name: '', attribution: '', bounds: source.opened.bounds } : source;
  const isFixed = !(source instanceof Painter) || bounds !== null;

  const id = crypto.randomUUID();
  const { place, hindrance } = await keep(id, file, handle);
  const { entries } = imageryStore.get();
  const entry: ImageryEntry = {
    id,
    kind,
    name: given.name ?? (name || file.name.replace(/\.[^.]+$/, '')),
    attribution: given.attribution ?? attribution,
    fileName: file.name,
    bytes: file.size,
    place,
    bounds,
    opacity: given.opacity ?? 1,
    isShown: true,
    order: 1 + Math.max(0, ...entries.map(({ order }) => order)),
    ...(source instanceof Painter && source.opened.facts && { facts: source.opened.facts }),
    ...(!isFixed && { points: [] }),
  };
  if (place !== 'visit' && !(await saveImagery(entry))) {
    await removeImagery(entry);
    (entry as { place: ImageryPlace }).place = 'visit';
  }
  setOpened(id, { state: 'ready', file, source });
  imageryStore.set({
    entries: [entry, ...entries],
    adding: null,
    outcome: { kind: 'added', name: entry.name, place: entry.place, hindrance },
  });
  void measureUse();
  const points = given.points ?? (source instanceof Painter ? source.opened.points : []);
  if (!isFixed && points.length > 0) setPoints(id, points, given.fit ?? null);
  return entryOf(id) ?? entry;
}

async function keep(id: string, file: File, handle: DiskHandle | null): Promise<{ readonly place: ImageryPlace; readonly hindrance: KeepFault | null }> {
  if (file.size > MOST_TO_COPY_bytes) {
    const isRemembered = handle !== null && (await keepHandle(id, handle));
    return isRemembered ? { place: 'disk', hindrance: null } : { place: 'visit', hindrance: 'too-large' };
  }
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
  const source = await sourceOf(file, entry.kind);
  if (source instanceof Painter && entry.points && entry.fit) source.fix(entry.points, entry.fit);
  setOpened(entry.id, 'fault' in source ? { state: 'fault', fault: source } : { state: 'ready', file, source });
}

const sourceOf = (file: Blob, kind: ImageryKind): Promise<TilePyramid | Painter | ImageryFault> => (kind === 'pmtiles' || kind === 'mbtiles' ? openPyramid(file, kind) : Painter.open(file, kind));

/** What the user sets of a picture. Kept at once. */
export function change(id: string, changed: Partial<Pick<ImageryEntry, 'name' | 'attribution' | 'opacity' | 'isShown' | 'order' | 'points' | 'fit' | 'bounds'>>): void {
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
  const before = opened.get(id);
  if (before?.state === 'ready' && before.source instanceof Painter) before.source.close();
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

/**
 * Sets the control points of a scanned picture, and lays it on the ground by them.
 * @param wanted how; null: as is usual for so many points
 */
export function setPoints(id: string, points: readonly ControlPoint[], wanted: FitKind | null): void {
  const opened = imageryStore.get().opened.get(id);
  if (opened?.state !== 'ready' || !(opened.source instanceof Painter)) return;
  const kind = wanted ?? usualFit(points);
  const fit = fitPicture(points, kind);
  opened.source.fix(points, kind);
  change(id, { points, fit: kind, bounds: typeof fit === 'string' ? null : boundsOfPicture(fit, opened.source.opened) });
}

/** One half of the next control point; with the other half it is one. */
export function placeDraft(id: string, half: Partial<Draft>): void {
  const { place_px, position } = { ...imageryStore.get().draft, ...half };
  if (!place_px || !position) return imageryStore.set({ draft: { place_px, position } });
  clearDraft();
  const [x_px, y_px] = place_px;
  const points = entryOf(id)?.points ?? [];
  setPoints(id, [...points, { id: crypto.randomUUID(), x_px, y_px, position }], nextFit(id, points.length + 1));
}

export const clearDraft = (): void => imageryStore.set({ draft: NO_DRAFT });

export function movePoint(id: string, point: string, change: Partial<Omit<ControlPoint, 'id'>>): void {
  const points = (entryOf(id)?.points ?? []).map((one) => (one.id === point ? { ...one, ...change } : one));
  setPoints(id, points, nextFit(id, points.length));
}

export function removePoint(id: string, point: string): void {
  const points = (entryOf(id)?.points ?? []).filter((one) => one.id !== point);
  setPoints(id, points, nextFit(id, points.length));
}

/** What the user has chosen stays while there are points enough for it; what came by itself follows their number. */
function nextFit(id: string, count: number): FitKind | null {
  const { fit, points = [] } = entryOf(id) ?? {};
  if (!fit || count < LEAST_POINTS[fit]) return null;
  return fit === usualFit(points) ? null : fit;
}

/** Corners, and the middles of the edges for a view at an angle. */
function boundsOfPicture(fit: PictureFit, { width_px, height_px }: Painter['opened']): Bounds {
  const places = [0, 0.5, 1].flatMap((u) => [0, 0.5, 1].map((v) => fit.toPosition(u * width_px, v * height_px)));
  const near_deg = places[4]![0];
  const longitudes = places.map(([longitude]) => near_deg + ((((longitude - near_deg + 180) % 360) + 360) % 360) - 180);
  const latitudes = places.map(([, latitude]) => latitude);
  const within = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
  return [within(Math.min(...longitudes)), Math.min(...latitudes), within(Math.max(...longitudes)), Math.max(...latitudes)];
}

const entryOf = (id: string): ImageryEntry | undefined => imageryStore.get().entries.find((entry) => entry.id === id);
const inOrder = (entries: readonly ImageryEntry[]): readonly ImageryEntry[] => entries.toSorted((a, b) => b.order - a.order);

function setOpened(id: string, opened: Opened): void {
  imageryStore.set({ opened: new Map(imageryStore.get().opened).set(id, opened) });
}
