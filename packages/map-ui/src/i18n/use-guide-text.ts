import type { guide } from './en/guide.js';
import { textsOfPart } from './part.js';

/** Rapid assessment of a site, step by step. */
export const useGuideText = textsOfPart<typeof guide>({
  en: async () => (await import('./en/guide.js')).guide,
  ar: async () => (await import('./ar/guide.js')).guide,
  zh: async () => (await import('./zh/guide.js')).guide,
  fr: async () => (await import('./fr/guide.js')).guide,
  ru: async () => (await import('./ru/guide.js')).guide,
  es: async () => (await import('./es/guide.js')).guide,
});
