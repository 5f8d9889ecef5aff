// Chinese: what consequences say.

export { chineseConsequences } from './consequence/words.zh.js';
export { chineseSiteConsequences } from './site-consequences/words.zh.js';
