// English, the first language.

export { accidentTexts } from './accidents/texts.en.js';
export { trainingEnglish } from './words/en.js';
export { lessonTitles } from './words/lessons.en.js';
