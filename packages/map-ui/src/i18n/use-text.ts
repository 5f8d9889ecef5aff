import { useSyncExternalStore } from 'react';
import { languageStore, type Language } from './language-store.js';
import type { LanguageCode } from './languages.js';

export type { Language } from './language-store.js';

/** The language of the page. */
export const useText = (): Language => useSyncExternalStore(languageStore.subscribe, () => languageStore.get().language);

/** The language that was asked for; another one than that of the page while it loads. */
export const useWantedLanguage = (): LanguageCode => useSyncExternalStore(languageStore.subscribe, () => languageStore.get().wanted);
