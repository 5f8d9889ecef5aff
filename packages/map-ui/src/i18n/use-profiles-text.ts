import type { profiles } from './en/profiles.js';
import { textsOfPart } from './part.js';

/** National rules. */
export const useProfilesText = textsOfPart<typeof profiles>({
  ar: async () => (await import('./ar/profiles.js')).profiles,
  en: async () => (await import('./en/profiles.js')).profiles,
  es: async () => (await import('./es/profiles.js')).profiles,
  fr: async () => (await import('./fr/profiles.js')).profiles,
  ru: async () => (await import('./ru/profiles.js')).profiles,
  zh: async () => (await import('./zh/profiles.js')).profiles,
});
