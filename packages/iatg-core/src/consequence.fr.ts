// French: what consequences say.

export { frenchConsequences } from './consequence/words.fr.js';
export { frenchSiteConsequences } from './site-consequences/words.fr.js';
