import type { NationalWords } from 'iatg-core/national';
import type { depots } from './en/depots.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** All depots at a glance. */
export const useDepotsText = textsOfPart<typeof depots>({
  ar: async () => (await import('./ar/depots.js')).depots,
  en: async () => (await import('./en/depots.js')).depots,
  es: async () => (await import('./es/depots.js')).depots,
  fr: async () => (await import('./fr/depots.js')).depots,
  ru: async () => (await import('./ru/depots.js')).depots,
  zh: async () => (await import('./zh/depots.js')).depots,
});

/** What the core says of them. */
export const useNationalWords = wordsOfPart<NationalWords>({
  ar: async () => (await import('iatg-core/national/ar')).arabicNational,
  en: async () => (await import('iatg-core/national')).englishNational,
  es: async () => (await import('iatg-core/national/es')).spanishNational,
  fr: async () => (await import('iatg-core/national/fr')).frenchNational,
  ru: async () => (await import('iatg-core/national/ru')).russianNational,
  zh: async () => (await import('iatg-core/national/zh')).chineseNational,
});
