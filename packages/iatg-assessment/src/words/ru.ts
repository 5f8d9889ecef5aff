import { items } from '../items/items.ru.js';
import { texts } from './texts.ru.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'ru', items, texts };
