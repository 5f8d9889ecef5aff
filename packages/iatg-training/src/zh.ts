// Chinese.

export { accidentTexts } from './accidents/texts.zh.js';
export { trainingChinese } from './words/zh.js';
export { lessonTitles } from './words/lessons.zh.js';
