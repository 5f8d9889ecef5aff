import type { ProfileWords } from 'iatg-core/profiles';
import type { profiles } from './en/profiles.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** National rules. */
export const useProfilesText = textsOfPart<typeof profiles>({
  ar: async () => (await import('./ar/profiles.js')).profiles,
  en: async () => (await import('./en/profiles.js')).profiles,
  es: async () => (await import('./es/profiles.js')).profiles,
  fr: async () => (await import('./fr/profiles.js')).profiles,
  ru: async () => (await import('./ru/profiles.js')).profiles,
  zh: async () => (await import('./zh/profiles.js')).profiles,
});

/** What a comparison of rules says, as on the command line. */
export const useProfileWords = wordsOfPart<ProfileWords>({
  ar: async () => (await import('iatg-core/profiles/ar')).arabicProfiles,
  en: async () => (await import('iatg-core/profiles')).englishProfiles,
  es: async () => (await import('iatg-core/profiles/es')).spanishProfiles,
  fr: async () => (await import('iatg-core/profiles/fr')).frenchProfiles,
  ru: async () => (await import('iatg-core/profiles/ru')).russianProfiles,
  zh: async () => (await import('iatg-core/profiles/zh')).chineseProfiles,
});
