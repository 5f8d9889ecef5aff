// Spanish: what consequences say.

export { spanishConsequences } from './consequence/words.es.js';
export { spanishSiteConsequences } from './site-consequences/words.es.js';
