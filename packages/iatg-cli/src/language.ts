import { english, type Messages } from 'iatg-core';
import { englishConsequences, englishSiteConsequences, type ConsequenceWords, type SiteConsequenceWords } from 'iatg-core/consequence';
import { englishDecisions, type DecisionWords } from 'iatg-core/decisions';
import { oneOf } from './arguments.js';

/** Words load with the language that is asked for. A language stands here once all its words do. */
const LANGUAGES = {
  ar: {
    messages: async () => (await import('iatg-core/messages/ar')).arabic,
    consequences: async () => {
      const { arabicConsequences, arabicSiteConsequences } = await import('iatg-core/consequence/ar');
      return { ...arabicConsequences, ...arabicSiteConsequences };
    },
  },
  en: { messages: async () => english, consequences: async () => ({ ...englishConsequences, ...englishSiteConsequences }) },
  es: {
    messages: async () => (await import('iatg-core/messages/es')).spanish,
    consequences: async () => {
      const { spanishConsequences, spanishSiteConsequences } = await import('iatg-core/consequence/es');
      return { ...spanishConsequences, ...spanishSiteConsequences };
    },
  },
  fr: {
    messages: async () => (await import('iatg-core/messages/fr')).french,
    consequences: async () => {
      const { frenchConsequences, frenchSiteConsequences } = await import('iatg-core/consequence/fr');
      return { ...frenchConsequences, ...frenchSiteConsequences };
    },
  },
  ru: {
    messages: async () => (await import('iatg-core/messages/ru')).russian,
    consequences: async () => {
      const { russianConsequences, russianSiteConsequences } = await import('iatg-core/consequence/ru');
      return { ...russianConsequences, ...russianSiteConsequences };
    },
  },
  zh: {
    messages: async () => (await import('iatg-core/messages/zh')).chinese,
    consequences: async () => {
      const { chineseConsequences, chineseSiteConsequences } = await import('iatg-core/consequence/zh');
      return { ...chineseConsequences, ...chineseSiteConsequences };
    },
  },
} as const satisfies Readonly<Record<string, { readonly messages: () => Promise<Messages>; readonly consequences: () => Promise<ConsequenceWords & SiteConsequenceWords> }>>;

export type LanguageCode = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

const codeOf = (lang: string | undefined): LanguageCode => oneOf(lang ?? 'en', LANGUAGE_CODES, 'lang');

/** The words of the reports, by `--lang`. JSON, CSV and error lines of arguments are English whatever is asked for. */
export const messagesOf = (lang: string | undefined): Promise<Messages> => LANGUAGES[codeOf(lang)].messages();

/** What consequences say, by `--lang`. */
export const consequenceWordsOf = (lang: string | undefined): Promise<ConsequenceWords & SiteConsequenceWords> => LANGUAGES[codeOf(lang)].consequences();

/** What is said of decisions; in English until their words stand in other languages too. An unknown language is refused all the same. */
export function decisionWordsOf(lang: string | undefined): DecisionWords {
  codeOf(lang);
  return englishDecisions;
}
