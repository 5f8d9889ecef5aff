// Russian: what classification says.

export { russianClassification } from './classification/words.ru.js';
