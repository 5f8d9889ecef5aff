// Spanish: what underground storage, ports and transit areas say.

export { spanishOtherStorage } from './report/other-storage-words.es.js';
