import { english } from 'iatg-core';
import { history } from './en/history.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof history>(english.language, history);

/** The history of a plan. */
export const useHistoryText = (): TextOf<typeof history> => inEnglish;
