import type { history } from './en/history.js';
import { textsOfPart } from './part.js';

/** The history of a plan. */
export const useHistoryText = textsOfPart<typeof history>({
  en: async () => (await import('./en/history.js')).history,
  ar: async () => (await import('./ar/history.js')).history,
  zh: async () => (await import('./zh/history.js')).history,
  fr: async () => (await import('./fr/history.js')).history,
  ru: async () => (await import('./ru/history.js')).history,
  es: async () => (await import('./es/history.js')).history,
});
