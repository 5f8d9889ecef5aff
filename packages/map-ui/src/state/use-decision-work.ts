import { useSyncExternalStore } from 'react';
import { cureSearchStore, type CureSearch } from './cure-search.js';
import type { JobState } from './decision-job.js';
import type { GainsAnswer, GainsQuestion, LicencesAnswer, LicencesQuestion, PlacingAnswer, PlacingQuestion } from './decision-worker.js';
import { gains, licences, placing } from './licence-search.js';
import { quantitiesStore, type Quantities } from './quantities.js';

// Apart from the other stores: these load with the view of decisions.

export const useCureSearch = (): CureSearch => useSyncExternalStore(cureSearchStore.subscribe, cureSearchStore.get);
export const useQuantities = (): Quantities => useSyncExternalStore(quantitiesStore.subscribe, quantitiesStore.get);
export const useLicences = (): JobState<LicencesQuestion, LicencesAnswer> => useSyncExternalStore(licences.store.subscribe, licences.store.get);
export const useGains = (): JobState<GainsQuestion, GainsAnswer> => useSyncExternalStore(gains.store.subscribe, gains.store.get);
export const usePlacing = (): JobState<PlacingQuestion, PlacingAnswer> => useSyncExternalStore(placing.store.subscribe, placing.store.get);
