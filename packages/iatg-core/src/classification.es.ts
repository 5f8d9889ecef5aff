// Spanish: what classification says.

export { spanishClassification } from './classification/words.es.js';
