import { english } from 'iatg-core';
import { offline } from './en/offline.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof offline>(english.language, offline);

/** Whether the page works without a network. */
export const useOfflineText = (): TextOf<typeof offline> => inEnglish;
