import { english } from 'iatg-core';
import { coordinateTexts } from './coordinates/faults.en.js';
import { toldIn } from './told.js';
import { exchangeTexts } from './words.en.js';

export const { fault: faultInEnglish, note: noteInEnglish, place: placeInEnglish } = toldIn(exchangeTexts, coordinateTexts, english);
