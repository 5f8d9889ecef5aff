// Russian: what consequences say.

export { russianConsequences } from './consequence/words.ru.js';
export { russianSiteConsequences } from './site-consequences/words.ru.js';
