import { english } from 'iatg-core';
import type { LanguageOfPaper, PaperLanguage } from 'iatg-papers';

/** The languages of the papers; each is read when it is asked for. */
const LANGUAGES_OF_PAPERS = {
  ar: async () => ({ language: 'ar', texts: (await import('iatg-papers/words/ar')).texts, messages: (await import('iatg-core/messages/ar')).arabic }),
  en: async () => ({ language: 'en', texts: (await import('iatg-papers/words/en')).texts, messages: english }),
  es: async () => ({ language: 'es', texts: (await import('iatg-papers/words/es')).texts, messages: (await import('iatg-core/messages/es')).spanish }),
  fr: async () => ({ language: 'fr', texts: (await import('iatg-papers/words/fr')).texts, messages: (await import('iatg-core/messages/fr')).french }),
  ru: async () => ({ language: 'ru', texts: (await import('iatg-papers/words/ru')).texts, messages: (await import('iatg-core/messages/ru')).russian }),
  zh: async () => ({ language: 'zh', texts: (await import('iatg-papers/words/zh')).texts, messages: (await import('iatg-core/messages/zh')).chinese }),
} as const satisfies Partial<Record<PaperLanguage, () => Promise<LanguageOfPaper>>>;

export const PAPER_LANGUAGES = Object.keys(LANGUAGES_OF_PAPERS) as readonly (keyof typeof LANGUAGES_OF_PAPERS)[];

export const languageOfPaper = (language: keyof typeof LANGUAGES_OF_PAPERS): Promise<LanguageOfPaper> => LANGUAGES_OF_PAPERS[language]();
