import { items } from '../items/items.en.js';
import { texts } from './texts.en.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'en', items, texts };
