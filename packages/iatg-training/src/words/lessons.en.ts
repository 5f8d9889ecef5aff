import type { LessonTitles } from './words.js';

export const lessonTitles: LessonTitles = {
  1: 'Stores, sites and the first pair',
  2: 'Formula, table, rounding',
  3: 'How much',
  4: 'Stores among themselves',
  5: 'Front, side, rear',
  6: 'Outside the fence',
  7: 'A new store, and where the tables end',
  8: 'What happened elsewhere',
};
