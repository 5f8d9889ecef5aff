import { inverse, type Position } from 'iatg-core';
import { loadAnnexes } from '../io/plan-database.js';
import { middleOf, movedTo } from './moved-geometry.js';
import { featureOf, withGeometry, type PlanDocument } from './plan-document.js';
import { edit, siteStore } from './site-store.js';
import { createStore } from './store.js';
import { flush, keepBeside } from './workspace.js';

/** Where the device says that it is, and which sites were put there. */
export interface DevicePosition {
  readonly state: 'none' | 'asking' | 'known' | 'insecure' | 'refused' | 'unknown';
  readonly position: Position | null;
  /** As the device states it: with 95 % certainty it is no farther off. */
  readonly error_m: number;
  /** By id of the site. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** The plan that they belong to. */
  readonly key: string | null;
}

/** A site that was put where the device was. */
export interface Placed {
  readonly error_m: number;
  readonly middle: Position;
}

export const deviceStore = createStore<DevicePosition>({ state: 'none', position: null, error_m: 0, placed: new Map(), key: null });

const KIND = 'position ';
/** Moved farther by hand, its place no longer rests on the device. */
const SAME_PLACE_m = 0.01;

/** Asks the device once; the browser asks the user. Nothing of it leaves the machine by this page. */
export function askDevice(): void {
  if (!isSecureContext || !('geolocation' in navigator)) return deviceStore.set({ state: 'insecure' });
  deviceStore.set({ state: 'asking' });
  navigator.geolocation.getCurrentPosition(
    ({ coords: { longitude, latitude, accuracy } }) => deviceStore.set({ state: 'known', position: [longitude, latitude], error_m: accuracy }),
    ({ code }) => deviceStore.set({ state: code === 1 ? 'refused' : 'unknown', position: null }),
    { enableHighAccuracy: true, timeout: 60_000, maximumAge: 0 },
  );
}

/** Moves a site to where the device is, and keeps the stated error beside the plan. */
export function putHere(id: string, name: string): void {
  const { position, error_m, placed } = deviceStore.get();
  const feature = featureOf(siteStore.get().open.document, id);
  if (!position || !feature) return;
  const geometry = movedTo(feature.geometry, middleOf(feature.geometry), position);
  if (!edit({ key: 'edit.move', name }, (document) => withGeometry(document, id, geometry))) return;
  const here: Placed = { error_m, middle: middleOf(geometry) };
  deviceStore.set({ placed: new Map([...placed, [id, here]]) });
  keepBeside(new Map([[KIND + id, here]]));
}

/** Sites of the open plan that were put where the device was. */
export async function readPlaced(): Promise<void> {
  const { key } = siteStore.get().open;
  if (deviceStore.get().key === key) return;
  deviceStore.set({ key, placed: new Map() });
  await flush();
  const { value } = await loadAnnexes(key, KIND);
  if (deviceStore.get().key !== key) return;
  const kept = [...(value ?? [])].map(([name, placed]) => [name.slice(KIND.length), placed as Placed] as const);
  deviceStore.set({ placed: new Map([...kept, ...deviceStore.get().placed]) });
}

/** The error of a site's place in m; 0 where it was not put by the device, or was moved since. */
export function placeError(document: PlanDocument, { placed }: DevicePosition, id: string): number {
  const here = placed.get(id);
  const feature = here && featureOf(document, id);
  return feature && inverse(middleOf(feature.geometry), here.middle).distance_m <= SAME_PLACE_m ? here.error_m : 0;
}
