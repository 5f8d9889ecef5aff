import { english } from 'iatg-core';
import { imagery } from './en/imagery.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof imagery>(english.language, imagery);

/** The user's own pictures of the ground. */
export const useImageryText = (): TextOf<typeof imagery> => inEnglish;
