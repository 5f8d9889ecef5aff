// Russian: what underground storage, ports and transit areas say.

export { russianOtherStorage } from './report/other-storage-words.ru.js';
