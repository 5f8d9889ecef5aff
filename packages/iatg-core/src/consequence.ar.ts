// Arabic: what consequences say.

export { arabicConsequences } from './consequence/words.ar.js';
export { arabicSiteConsequences } from './site-consequences/words.ar.js';
