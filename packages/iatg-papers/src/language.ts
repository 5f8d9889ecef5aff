import type { Messages } from 'iatg-core';
import type { PaperLanguage, PaperTexts } from './words/words.js';

/** The language of a paper: its own words, and those of the derivations. */
export interface LanguageOfPaper {
  readonly language: PaperLanguage;
  readonly texts: PaperTexts;
  readonly messages: Messages;
}

/** English is the language that the others were translated from; no specialist has reviewed them yet. */
export const REVIEWED: ReadonlySet<PaperLanguage> = new Set(['en']);

/** From one to the other, as the line is read. */
export const arrowOf = ({ direction }: Pick<Messages, 'direction'>): string => (direction === 'rtl' ? '←' : '→');
