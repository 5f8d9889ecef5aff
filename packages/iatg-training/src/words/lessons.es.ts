import type { LessonTitles } from './words.js';

export const lessonTitles: LessonTitles = {
  1: 'Polvorines, lugares y el primer par',
  2: 'Fórmula, tabla, redondeo',
  3: 'Cuánto',
  4: 'Los polvorines entre sí',
  5: 'Frente, lateral, trasera',
  6: 'Fuera de la valla',
  7: 'Un polvorín nuevo, y donde terminan las tablas',
  8: 'Lo que ocurrió en otros lugares',
};
