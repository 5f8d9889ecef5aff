import type { exchange } from './en/exchange.js';
import { textsOfPart } from './part.js';

/** Import and export. */
export const useExchangeText = textsOfPart<typeof exchange>({
  en: async () => (await import('./en/exchange.js')).exchange,
});
