import { english } from 'iatg-core';
import { handOver } from './en/hand-over.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof handOver>(english.language, handOver);

/** Photos and notes of a site, and the file that hands a plan over. */
export const useHandOverText = (): TextOf<typeof handOver> => inEnglish;
