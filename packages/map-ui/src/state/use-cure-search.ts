import { useSyncExternalStore } from 'react';
import { cureSearchStore, type CureSearch } from './cure-search.js';

/** The search for cures, apart from the other stores: it loads with its view. */
export const useCureSearch = (): CureSearch => useSyncExternalStore(cureSearchStore.subscribe, cureSearchStore.get);
