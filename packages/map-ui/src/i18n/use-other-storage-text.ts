import type { OtherStorageWords } from 'iatg-core/other-storage';
import type { otherStorage } from './en/other-storage.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** Underground storage, ports and transit areas. */
export const useOtherStorageText = textsOfPart<typeof otherStorage>({
  ar: async () => (await import('./ar/other-storage.js')).otherStorage,
  en: async () => (await import('./en/other-storage.js')).otherStorage,
  es: async () => (await import('./es/other-storage.js')).otherStorage,
  fr: async () => (await import('./fr/other-storage.js')).otherStorage,
  ru: async () => (await import('./ru/other-storage.js')).otherStorage,
  zh: async () => (await import('./zh/other-storage.js')).otherStorage,
});

/** What the core says of them. */
export const useOtherStorageWords = wordsOfPart<OtherStorageWords>({
  ar: async () => (await import('iatg-core/other-storage/ar')).arabicOtherStorage,
  en: async () => (await import('iatg-core/other-storage')).englishOtherStorage,
  es: async () => (await import('iatg-core/other-storage/es')).spanishOtherStorage,
  fr: async () => (await import('iatg-core/other-storage/fr')).frenchOtherStorage,
  ru: async () => (await import('iatg-core/other-storage/ru')).russianOtherStorage,
  zh: async () => (await import('iatg-core/other-storage/zh')).chineseOtherStorage,
});
