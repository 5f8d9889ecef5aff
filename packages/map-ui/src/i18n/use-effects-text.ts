import { english } from 'iatg-core';
import { effects } from './en/effects.js';
import { textIn, type TextOf } from './texts.js';

const inEnglish = textIn<typeof effects>(english.language, effects);

/** The view of effects: what an explosion does. */
export const useEffectsText = (): TextOf<typeof effects> => inEnglish;
