import { sayIn, type AssessmentWords, type Say } from 'iatg-assessment';
import type { assessment } from './en/assessment.js';
import type { ByLanguage } from './languages.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** The desks of self-assessment and risk: what the page alone says. */
export const useAssessmentText = textsOfPart<typeof assessment>({
  ar: async () => (await import('./ar/assessment.js')).assessment,
  en: async () => (await import('./en/assessment.js')).assessment,
  es: async () => (await import('./es/assessment.js')).assessment,
  fr: async () => (await import('./fr/assessment.js')).assessment,
  ru: async () => (await import('./ru/assessment.js')).assessment,
  zh: async () => (await import('./zh/assessment.js')).assessment,
});

/** The checklist, and what papers and command line say as well; a paper may be in another language than the page. */
export const ASSESSMENT_WORDS: ByLanguage<() => Promise<AssessmentWords & { readonly say: Say }>> = {
  ar: async () => withSay((await import('iatg-assessment/words/ar')).words),
  en: async () => withSay((await import('iatg-assessment/words/en')).words),
  es: async () => withSay((await import('iatg-assessment/words/es')).words),
  fr: async () => withSay((await import('iatg-assessment/words/fr')).words),
  ru: async () => withSay((await import('iatg-assessment/words/ru')).words),
  zh: async () => withSay((await import('iatg-assessment/words/zh')).words),
};

export const useAssessmentWords = wordsOfPart(ASSESSMENT_WORDS);

function withSay(words: AssessmentWords) {
  return { ...words, say: sayIn(words) };
}
