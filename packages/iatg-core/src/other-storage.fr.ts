// French: what underground storage, ports and transit areas say.

export { frenchOtherStorage } from './report/other-storage-words.fr.js';
