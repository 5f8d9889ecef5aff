// Arabic: what underground storage, ports and transit areas say.

export { arabicOtherStorage } from './report/other-storage-words.ar.js';
