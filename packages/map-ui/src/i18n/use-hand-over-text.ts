import type { handOver } from './en/hand-over.js';
import { textsOfPart } from './part.js';

/** Photos and notes of a site, and the file that hands a plan over. */
export const useHandOverText = textsOfPart<typeof handOver>({
  en: async () => (await import('./en/hand-over.js')).handOver,
  ar: async () => (await import('./ar/hand-over.js')).handOver,
  zh: async () => (await import('./zh/hand-over.js')).handOver,
  fr: async () => (await import('./fr/hand-over.js')).handOver,
  ru: async () => (await import('./ru/hand-over.js')).handOver,
  es: async () => (await import('./es/hand-over.js')).handOver,
});
