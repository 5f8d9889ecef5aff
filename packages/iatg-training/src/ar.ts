// Arabic.

export { accidentTexts } from './accidents/texts.ar.js';
export { trainingArabic } from './words/ar.js';
export { lessonTitles } from './words/lessons.ar.js';
