// French.

export { accidentTexts } from './accidents/texts.fr.js';
export { trainingFrench } from './words/fr.js';
export { lessonTitles } from './words/lessons.fr.js';
