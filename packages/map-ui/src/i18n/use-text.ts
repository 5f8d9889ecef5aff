import { english, type Messages } from 'iatg-core';
import { en } from './en.js';
import { numbersIn, type Numbers } from './numbers.js';
import { textIn, type TextOf } from './texts.js';

/** One language: the words of the page, the words of the rules, and numbers. */
export interface Language extends Numbers {
  readonly text: TextOf<typeof en>;
  readonly messages: Messages;
}

const inEnglish: Language = { text: textIn<typeof en>(english.language, en), messages: english, ...numbersIn(english.language) };

/** The language of the page. */
export const useText = (): Language => inEnglish;
