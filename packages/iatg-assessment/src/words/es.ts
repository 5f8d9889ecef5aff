import { items } from '../items/items.es.js';
import { texts } from './texts.es.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'es', items, texts };
