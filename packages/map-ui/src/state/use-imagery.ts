import { useSyncExternalStore } from 'react';
import { imageryStore, type ImageryState } from './imagery.js';

/** The user's own pictures. Apart from `use-store.ts`, so that the page starts without them. */
export const useImagery = <T>(part: (state: ImageryState) => T): T => useSyncExternalStore(imageryStore.subscribe, () => part(imageryStore.get()));
