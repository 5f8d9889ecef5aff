import type { history } from './en/history.js';
import { textsOfPart } from './part.js';

/** The history of a plan. */
export const useHistoryText = textsOfPart<typeof history>({
  en: async () => (await import('./en/history.js')).history,
});
