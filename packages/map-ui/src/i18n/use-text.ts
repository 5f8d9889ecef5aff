import { english, type Messages } from 'iatg-core';
import { en } from './en.js';
import { numbersIn, type Numbers } from './numbers.js';
import { textIn, type Text } from './texts.js';

/** One language: the words of the page, the words of the rules, and numbers. */
export interface Language extends Numbers {
  readonly text: Text;
  readonly messages: Messages;
}

const inEnglish: Language = { text: textIn(english.language, en), messages: english, ...numbersIn(english.language) };

/** The language of the page. */
export const useText = (): Language => inEnglish;
