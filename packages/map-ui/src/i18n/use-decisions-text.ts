import type { decisions } from './en/decisions.js';
import { textsOfPart } from './part.js';

/** The view of decisions. */
export const useDecisionsText = textsOfPart<typeof decisions>({
  ar: async () => (await import('./ar/decisions.js')).decisions,
  en: async () => (await import('./en/decisions.js')).decisions,
  es: async () => (await import('./es/decisions.js')).decisions,
  fr: async () => (await import('./fr/decisions.js')).decisions,
  ru: async () => (await import('./ru/decisions.js')).decisions,
  zh: async () => (await import('./zh/decisions.js')).decisions,
});
