import { english } from 'iatg-core';
import type { LanguageOfPaper, PaperLanguage } from 'iatg-papers';

/** The languages of the papers, each in its own script; their words load when they are asked for. */
export const PAPER_LANGUAGES: Readonly<Partial<Record<PaperLanguage, { readonly name: string; readonly load: () => Promise<LanguageOfPaper> }>>> = {
  ar: { name: 'العربية', load: async () => ({ language: 'ar', texts: (await import('iatg-papers/words/ar')).texts, messages: (await import('iatg-core/messages/ar')).arabic }) },
  en: { name: 'English', load: async () => ({ language: 'en', texts: (await import('iatg-papers/words/en')).texts, messages: english }) },
  es: { name: 'Español', load: async () => ({ language: 'es', texts: (await import('iatg-papers/words/es')).texts, messages: (await import('iatg-core/messages/es')).spanish }) },
  fr: { name: 'Français', load: async () => ({ language: 'fr', texts: (await import('iatg-papers/words/fr')).texts, messages: (await import('iatg-core/messages/fr')).french }) },
  ru: { name: 'Русский', load: async () => ({ language: 'ru', texts: (await import('iatg-papers/words/ru')).texts, messages: (await import('iatg-core/messages/ru')).russian }) },
  zh: { name: '中文', load: async () => ({ language: 'zh', texts: (await import('iatg-papers/words/zh')).texts, messages: (await import('iatg-core/messages/zh')).chinese }) },
};

export const paperLanguages = Object.keys(PAPER_LANGUAGES) as readonly PaperLanguage[];

/** That of the page if papers are to be had in it, else English. */
export const paperLanguageOf = (page: string): PaperLanguage => paperLanguages.find((language) => language === page) ?? 'en';
