// Chinese: what classification says.

export { chineseClassification } from './classification/words.zh.js';
