// English: what classification says.

export { englishClassification } from './classification/words.js';
