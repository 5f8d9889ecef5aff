// Spanish.

export { accidentTexts } from './accidents/texts.es.js';
export { trainingSpanish } from './words/es.js';
export { lessonTitles } from './words/lessons.es.js';
