import { useSyncExternalStore } from 'react';
import { siteStore, type SiteState } from './site-store.js';
import type { Store } from './store.js';
import { viewStore, type ViewState } from './view-store.js';

/** A part of a store; the component draws again when that part is another object. */
function useStore<S, T>(store: Store<S>, part: (state: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

export const useSite = <T>(part: (state: SiteState) => T): T => useStore(siteStore, part);
export const useView = <T>(part: (state: ViewState) => T): T => useStore(viewStore, part);
