import type { imagery } from './en/imagery.js';
import { textsOfPart } from './part.js';

/** The user's own pictures of the ground. */
export const useImageryText = textsOfPart<typeof imagery>({
  ar: async () => (await import('./ar/imagery.js')).imagery,
  en: async () => (await import('./en/imagery.js')).imagery,
  es: async () => (await import('./es/imagery.js')).imagery,
  fr: async () => (await import('./fr/imagery.js')).imagery,
  ru: async () => (await import('./ru/imagery.js')).imagery,
  zh: async () => (await import('./zh/imagery.js')).imagery,
});
