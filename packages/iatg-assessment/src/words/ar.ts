import { items } from '../items/items.ar.js';
import { texts } from './texts.ar.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'ar', items, texts };
