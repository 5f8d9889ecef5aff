import { items } from '../items/items.zh.js';
import { texts } from './texts.zh.js';
import type { AssessmentWords } from './words.js';

export const words: AssessmentWords = { language: 'zh', items, texts };
