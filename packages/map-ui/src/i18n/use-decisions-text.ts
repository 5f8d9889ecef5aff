import { english } from 'iatg-core';
import { decisions } from './en/decisions.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof decisions>(english.language, decisions);

/** The view of decisions. */
export const useDecisionsText = (): TextOf<typeof decisions> => inEnglish;
