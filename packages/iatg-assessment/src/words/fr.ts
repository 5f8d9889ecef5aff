import { items } from '../items/items.fr.js';
import { texts } from './texts.fr.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'fr', items, texts };
