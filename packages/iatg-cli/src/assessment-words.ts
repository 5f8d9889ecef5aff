import type { AssessmentWords } from 'iatg-assessment';
import type { LanguageCode } from './language.js';

const WORDS: Readonly<Record<LanguageCode, () => Promise<{ readonly words: AssessmentWords }>>> = {
  ar: () => import('iatg-assessment/words/ar'),
  en: () => import('iatg-assessment/words/en'),
  es: () => import('iatg-assessment/words/es'),
  fr: () => import('iatg-assessment/words/fr'),
  ru: () => import('iatg-assessment/words/ru'),
  zh: () => import('iatg-assessment/words/zh'),
};

/** The words of assessments; each language is read when it is asked for. */
export const assessmentWordsOf = async (language: LanguageCode): Promise<AssessmentWords> => (await WORDS[language]()).words;
