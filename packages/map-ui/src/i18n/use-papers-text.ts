import { english } from 'iatg-core';
import { papers } from './en/papers.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof papers>(english.language, papers);

/** Papers to print and sign. */
export const usePapersText = (): TextOf<typeof papers> => inEnglish;
