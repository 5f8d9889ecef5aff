import { english } from 'iatg-core';
import { training } from './en/training.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof training>(english.language, training);

/** The training area: exercises, accidents, lessons. */
export const useTrainingText = (): TextOf<typeof training> => inEnglish;
