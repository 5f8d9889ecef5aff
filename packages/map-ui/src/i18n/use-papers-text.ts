import type { papers } from './en/papers.js';
import { textsOfPart } from './part.js';

/** Papers to print and sign. */
export const usePapersText = textsOfPart<typeof papers>({
  en: async () => (await import('./en/papers.js')).papers,
  ar: async () => (await import('./ar/papers.js')).papers,
  zh: async () => (await import('./zh/papers.js')).papers,
  fr: async () => (await import('./fr/papers.js')).papers,
  ru: async () => (await import('./ru/papers.js')).papers,
  es: async () => (await import('./es/papers.js')).papers,
});
