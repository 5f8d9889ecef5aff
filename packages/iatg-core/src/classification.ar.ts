// Arabic: what classification says.

export { arabicClassification } from './classification/words.ar.js';
