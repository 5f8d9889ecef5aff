import type { ConsequenceWords, SiteConsequenceWords } from 'iatg-core/consequence';
import type { effects } from './en/effects.js';
import type { ByLanguage } from './languages.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** The view of effects: what an explosion does. */
export const useEffectsText = textsOfPart<typeof effects>({
  ar: async () => (await import('./ar/effects.js')).effects,
  en: async () => (await import('./en/effects.js')).effects,
  es: async () => (await import('./es/effects.js')).effects,
  fr: async () => (await import('./fr/effects.js')).effects,
  ru: async () => (await import('./ru/effects.js')).effects,
  zh: async () => (await import('./zh/effects.js')).effects,
});

/** What the core says of consequences; a paper may be in another language than the page. */
export const CONSEQUENCE_WORDS: ByLanguage<() => Promise<ConsequenceWords & SiteConsequenceWords>> = {
  ar: async () => {
    const { arabicConsequences, arabicSiteConsequences } = await import('iatg-core/consequence/ar');
    return { ...arabicConsequences, ...arabicSiteConsequences };
  },
  en: async () => {
    const { englishConsequences, englishSiteConsequences } = await import('iatg-core/consequence/en');
    return { ...englishConsequences, ...englishSiteConsequences };
  },
  es: async () => {
    const { spanishConsequences, spanishSiteConsequences } = await import('iatg-core/consequence/es');
    return { ...spanishConsequences, ...spanishSiteConsequences };
  },
  fr: async () => {
    const { frenchConsequences, frenchSiteConsequences } = await import('iatg-core/consequence/fr');
    return { ...frenchConsequences, ...frenchSiteConsequences };
  },
  ru: async () => {
    const { russianConsequences, russianSiteConsequences } = await import('iatg-core/consequence/ru');
    return { ...russianConsequences, ...russianSiteConsequences };
  },
  zh: async () => {
    const { chineseConsequences, chineseSiteConsequences } = await import('iatg-core/consequence/zh');
    return { ...chineseConsequences, ...chineseSiteConsequences };
  },
};

export const useConsequenceWords = wordsOfPart(CONSEQUENCE_WORDS);
