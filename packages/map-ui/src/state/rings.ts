import { ringOf, type Ring, type SiteEvaluation, type Store } from 'iatg-core';
import type { AnyRingRow } from './layer-store.js';

/** The ring of a store for a row; remembered as long as the store stays the same. */
export function ringAround(evaluation: SiteEvaluation, store: Store, row: AnyRingRow): Ring {
  let ofStore = rings.get(store);
  if (!ofStore) rings.set(store, (ofStore = new Map()));
  let ring = ofStore.get(row);
  if (!ring) ofStore.set(row, (ring = ringOf(evaluation, store, row, evaluation.options.protection)));
  return ring;
}

const rings = new WeakMap<Store, Map<AnyRingRow, Ring>>();
