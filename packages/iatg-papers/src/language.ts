import type { Messages } from 'iatg-core';
import type { PaperLanguage, PaperTexts } from './words/words.js';

/** The language of a paper: its own words, and those of the derivations. */
export interface LanguageOfPaper {
  readonly language: PaperLanguage;
  readonly texts: PaperTexts;
  readonly messages: Messages;
}

/** English is the language of the standard's text as used here; no specialist has reviewed the others. */
export const REVIEWED: ReadonlySet<PaperLanguage> = new Set(['en']);

/** From one to the other, as the line is read. */
export const arrowOf = (language: string): string => (directionOf(language) === 'rtl' ? '←' : '→');

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
