// Russian.

export { accidentTexts } from './accidents/texts.ru.js';
export { trainingRussian } from './words/ru.js';
export { lessonTitles } from './words/lessons.ru.js';
