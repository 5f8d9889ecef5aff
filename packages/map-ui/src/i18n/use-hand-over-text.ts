import type { handOver } from './en/hand-over.js';
import { textsOfPart } from './part.js';

/** Photos and notes of a site, and the file that hands a plan over. */
export const useHandOverText = textsOfPart<typeof handOver>({
  en: async () => (await import('./en/hand-over.js')).handOver,
});
