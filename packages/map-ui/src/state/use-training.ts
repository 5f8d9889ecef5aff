import { useSyncExternalStore } from 'react';
import { trainingStore, type TrainingState } from './training-store.js';

/** A part of what the training area shows; the component draws again when that part is another object. */
export const useTraining = <T>(part: (state: TrainingState) => T): T => useSyncExternalStore(trainingStore.subscribe, () => part(trainingStore.get()));
