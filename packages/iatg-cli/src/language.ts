import { english, type Messages } from 'iatg-core';
import { englishClassification, type ClassificationWords } from 'iatg-core/classification';
import { englishComparison, type ComparisonWords } from 'iatg-core/comparison';
import { englishConsequences, englishSiteConsequences, type ConsequenceWords, type SiteConsequenceWords } from 'iatg-core/consequence';
import { englishDecisions, type DecisionWords } from 'iatg-core/decisions';
import { englishNational, type NationalWords } from 'iatg-core/national';
import { englishOtherStorage, type OtherStorageWords } from 'iatg-core/other-storage';
import type { ProfileWords } from 'iatg-core/profiles';
import { toldIn, type Told } from 'iatg-exchange/told';
import type { ExchangeTexts } from 'iatg-exchange/words/en';
import { oneOf } from './arguments.js';
import type { ErrorLanguage } from './command.js';
import type { FigureWords } from './words/figures.js';
import type { ProgramWords } from './words/program.js';

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

export const codeOf = (lang: string | undefined): LanguageCode => oneOf(lang ?? 'en', LANGUAGE_CODES, 'lang');

/** The words of the reports, by `--lang`. JSON and CSV are English whatever is asked for. */
export const messagesOf = (lang: string | undefined): Promise<Messages> => LANGUAGES[codeOf(lang)].messages();

/** What consequences say, by `--lang`. */
export const consequenceWordsOf = (lang: string | undefined): Promise<ConsequenceWords & SiteConsequenceWords> => LANGUAGES[codeOf(lang)].consequences();

const DECISIONS: Readonly<Record<LanguageCode, () => Promise<DecisionWords>>> = {
  ar: async () => (await import('iatg-core/decisions/ar')).arabicDecisions,
  en: async () => englishDecisions,
  es: async () => (await import('iatg-core/decisions/es')).spanishDecisions,
  fr: async () => (await import('iatg-core/decisions/fr')).frenchDecisions,
  ru: async () => (await import('iatg-core/decisions/ru')).russianDecisions,
  zh: async () => (await import('iatg-core/decisions/zh')).chineseDecisions,
};

/** What is said of decisions, by `--lang`. */
export const decisionWordsOf = (lang: string | undefined): Promise<DecisionWords> => DECISIONS[codeOf(lang)]();

const FIGURES: Readonly<Record<LanguageCode, () => Promise<{ readonly figureWords: FigureWords }>>> = {
  ar: () => import('./words/figures.ar.js'),
  en: () => import('./words/figures.en.js'),
  es: () => import('./words/figures.es.js'),
  fr: () => import('./words/figures.fr.js'),
  ru: () => import('./words/figures.ru.js'),
  zh: () => import('./words/figures.zh.js'),
};

/** What the calculators of effects say, by `--lang`. */
export const figureWordsOf = async (lang: string | undefined): Promise<FigureWords> => (await FIGURES[codeOf(lang)]()).figureWords;

const CLASSIFICATION: Readonly<Record<LanguageCode, () => Promise<ClassificationWords>>> = {
  ar: async () => (await import('iatg-core/classification/ar')).arabicClassification,
  en: async () => englishClassification,
  es: async () => (await import('iatg-core/classification/es')).spanishClassification,
  fr: async () => (await import('iatg-core/classification/fr')).frenchClassification,
  ru: async () => (await import('iatg-core/classification/ru')).russianClassification,
  zh: async () => (await import('iatg-core/classification/zh')).chineseClassification,
};

/** What classification and mixing say, by `--lang`. Names of UN numbers are those of the list, in English. */
export const classificationWordsOf = (lang: string | undefined): Promise<ClassificationWords> => CLASSIFICATION[codeOf(lang)]();

const COMPARISON: Readonly<Record<LanguageCode, () => Promise<ComparisonWords>>> = {
  ar: async () => (await import('iatg-core/comparison/ar')).arabicComparison,
  en: async () => englishComparison,
  es: async () => (await import('iatg-core/comparison/es')).spanishComparison,
  fr: async () => (await import('iatg-core/comparison/fr')).frenchComparison,
  ru: async () => (await import('iatg-core/comparison/ru')).russianComparison,
  zh: async () => (await import('iatg-core/comparison/zh')).chineseComparison,
};

/** What a comparison of two plans says, by `--lang`. */
export const comparisonWordsOf = (lang: string | undefined): Promise<ComparisonWords> => COMPARISON[codeOf(lang)]();

const OTHER_STORAGE: Readonly<Record<LanguageCode, () => Promise<OtherStorageWords>>> = {
  ar: async () => (await import('iatg-core/other-storage/ar')).arabicOtherStorage,
  en: async () => englishOtherStorage,
  es: async () => (await import('iatg-core/other-storage/es')).spanishOtherStorage,
  fr: async () => (await import('iatg-core/other-storage/fr')).frenchOtherStorage,
  ru: async () => (await import('iatg-core/other-storage/ru')).russianOtherStorage,
  zh: async () => (await import('iatg-core/other-storage/zh')).chineseOtherStorage,
};

/** What underground storage, ports and transit areas say, by `--lang`. */
export const otherStorageWordsOf = (lang: string | undefined): Promise<OtherStorageWords> => OTHER_STORAGE[codeOf(lang)]();

export interface NationalLanguage {
  readonly messages: Messages;
  readonly words: NationalWords;
}

/** What a national overview says. */
export async function nationalLanguageOf(lang: string | undefined): Promise<NationalLanguage> {
  return { messages: await messagesOf(lang), words: await NATIONAL[codeOf(lang)]() };
}

const NATIONAL = {
  ar: async () => (await import('iatg-core/national/ar')).arabicNational,
  en: async () => englishNational,
  es: async () => (await import('iatg-core/national/es')).spanishNational,
  fr: async () => (await import('iatg-core/national/fr')).frenchNational,
  ru: async () => (await import('iatg-core/national/ru')).russianNational,
  zh: async () => (await import('iatg-core/national/zh')).chineseNational,
} as const satisfies Readonly<Record<LanguageCode, () => Promise<NationalWords>>>;

const PROGRAM: Readonly<Record<LanguageCode, () => Promise<{ readonly programWords: ProgramWords }>>> = {
  ar: () => import('./words/program.ar.js'),
  en: () => import('./words/program.en.js'),
  es: () => import('./words/program.es.js'),
  fr: () => import('./words/program.fr.js'),
  ru: () => import('./words/program.ru.js'),
  zh: () => import('./words/program.zh.js'),
};

/** What the program itself says, by `--lang`. */
export const programWordsOf = async (lang: string | undefined): Promise<ProgramWords> => (await PROGRAM[codeOf(lang)]()).programWords;

/** The language of error lines: that which is asked for, also where the arguments cannot be read for another reason. */
export async function errorLanguageIn(args: readonly string[]): Promise<ErrorLanguage> {
  const asked = args.flatMap((one, i) => (one === '--lang' ? [args[i + 1]] : one.startsWith('--lang=') ? [one.slice(7)] : []));
  const lang = LANGUAGE_CODES.find((code) => asked.includes(code));
  return { words: await programWordsOf(lang), messages: await messagesOf(lang) };
}

const PROFILES: Readonly<Record<LanguageCode, () => Promise<ProfileWords>>> = {
  ar: async () => (await import('iatg-core/profiles/ar')).arabicProfiles,
  en: async () => (await import('iatg-core/profiles')).englishProfiles,
  es: async () => (await import('iatg-core/profiles/es')).spanishProfiles,
  fr: async () => (await import('iatg-core/profiles/fr')).frenchProfiles,
  ru: async () => (await import('iatg-core/profiles/ru')).russianProfiles,
  zh: async () => (await import('iatg-core/profiles/zh')).chineseProfiles,
};

/** What a comparison of rules says, by `--lang`. */
export const profileWordsOf = (lang: string | undefined): Promise<ProfileWords> => PROFILES[codeOf(lang)]();

const EXCHANGE: Readonly<Record<LanguageCode, () => Promise<readonly [{ readonly exchangeTexts: ExchangeTexts }, { readonly coordinateTexts: Readonly<Record<string, string>> }]>>> = {
  ar: () => Promise.all([import('iatg-exchange/words/ar'), import('iatg-exchange/coordinates/ar')]),
  en: () => Promise.all([import('iatg-exchange/words/en'), import('iatg-exchange/coordinates/en')]),
  es: () => Promise.all([import('iatg-exchange/words/es'), import('iatg-exchange/coordinates/es')]),
  fr: () => Promise.all([import('iatg-exchange/words/fr'), import('iatg-exchange/coordinates/fr')]),
  ru: () => Promise.all([import('iatg-exchange/words/ru'), import('iatg-exchange/coordinates/ru')]),
  zh: () => Promise.all([import('iatg-exchange/words/zh'), import('iatg-exchange/coordinates/zh')]),
};

/** What is said of files that are read, by `--lang`. */
export async function exchangeLanguageOf(lang: string | undefined): Promise<ExchangeLanguage> {
  const [{ exchangeTexts: texts }, { coordinateTexts }] = await EXCHANGE[codeOf(lang)]();
  const messages = await messagesOf(lang);
  return { texts, told: toldIn(texts, coordinateTexts, messages), words: await programWordsOf(lang), messages };
}

export interface ExchangeLanguage extends ErrorLanguage {
  readonly texts: ExchangeTexts;
  readonly told: Told;
}
