import type { LessonTitles } from './words.js';

export const lessonTitles: LessonTitles = {
  1: 'Dépôts, sites et première paire',
  2: 'Formule, tableau, arrondi',
  3: 'Combien',
  4: 'Les dépôts entre eux',
  5: 'Avant, côté, arrière',
  6: 'Hors de la clôture',
  7: 'Un nouveau dépôt, et là où les tableaux s’arrêtent',
  8: 'Ce qui est arrivé ailleurs',
};
