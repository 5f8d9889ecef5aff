import { useSyncExternalStore } from 'react';
import { cureSearchStore, type CureSearch } from './cure-search.js';
import { quantitiesStore, type Quantities } from './quantities.js';

// Apart from the other stores: these load with the view of decisions.

export const useCureSearch = (): CureSearch => useSyncExternalStore(cureSearchStore.subscribe, cureSearchStore.get);
export const useQuantities = (): Quantities => useSyncExternalStore(quantitiesStore.subscribe, quantitiesStore.get);
