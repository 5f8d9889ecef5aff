import type { exchange } from './en/exchange.js';
import { textsOfPart } from './part.js';

/** Import and export. */
export const useExchangeText = textsOfPart<typeof exchange>({
  en: async () => (await import('./en/exchange.js')).exchange,
  ar: async () => (await import('./ar/exchange.js')).exchange,
  zh: async () => (await import('./zh/exchange.js')).exchange,
  fr: async () => (await import('./fr/exchange.js')).exchange,
  ru: async () => (await import('./ru/exchange.js')).exchange,
  es: async () => (await import('./es/exchange.js')).exchange,
});
