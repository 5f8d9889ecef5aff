// French: what classification says.

export { frenchClassification } from './classification/words.fr.js';
