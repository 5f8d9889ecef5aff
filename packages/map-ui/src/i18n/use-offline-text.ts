import type { offline } from './en/offline.js';
import { textsOfPart } from './part.js';

/** Whether the page works without a network. */
export const useOfflineText = textsOfPart<typeof offline>({
  ar: async () => (await import('./ar/offline.js')).offline,
  en: async () => (await import('./en/offline.js')).offline,
  es: async () => (await import('./es/offline.js')).offline,
  fr: async () => (await import('./fr/offline.js')).offline,
  ru: async () => (await import('./ru/offline.js')).offline,
  zh: async () => (await import('./zh/offline.js')).offline,
});
