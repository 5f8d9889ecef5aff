// Chinese: what underground storage, ports and transit areas say.

export { chineseOtherStorage } from './report/other-storage-words.zh.js';
