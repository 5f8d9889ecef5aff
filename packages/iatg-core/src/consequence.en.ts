// English: what consequences say.

export { englishConsequences } from './consequence/words.js';
export { englishSiteConsequences } from './site-consequences/words.js';
