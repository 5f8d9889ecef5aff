import type { ClassificationWords } from 'iatg-core/classification';
import type { stock } from './en/stock.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** Inventories, what may stand together, and the desk of classification. */
export const useStockText = textsOfPart<typeof stock>({
  ar: async () => (await import('./ar/stock.js')).stock,
  en: async () => (await import('./en/stock.js')).stock,
  es: async () => (await import('./es/stock.js')).stock,
  fr: async () => (await import('./fr/stock.js')).stock,
  ru: async () => (await import('./ru/stock.js')).stock,
  zh: async () => (await import('./zh/stock.js')).stock,
});

/** What classification itself says, as on the command line. */
export const useClassificationWords = wordsOfPart<ClassificationWords>({
  ar: async () => (await import('iatg-core/classification/ar')).arabicClassification,
  en: async () => (await import('iatg-core/classification/en')).englishClassification,
  es: async () => (await import('iatg-core/classification/es')).spanishClassification,
  fr: async () => (await import('iatg-core/classification/fr')).frenchClassification,
  ru: async () => (await import('iatg-core/classification/ru')).russianClassification,
  zh: async () => (await import('iatg-core/classification/zh')).chineseClassification,
});
