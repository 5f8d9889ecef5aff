import type { ProfileWords } from './profile-words.js';

export const russianProfiles: ProfileWords = {
  same: 'Различий нет.',
  shorter: 'КОРОЧЕ',
  over: {
    shorter: ({ from, to, at, first, second }) => `короче от ${from} до ${to}, больше всего при ${at}: ${second} вместо ${first}`,
    longer: ({ from, to, at, first, second }) => `длиннее от ${from} до ${to}, больше всего при ${at}: ${second} вместо ${first}`,
  },
  column: (name, method) => `Столбец ${name}, ${method}`,
  minimum: ({ cell, columns, first, second }) => `Наименьшее расстояние ${cell}, ${columns}: ${first} → ${second}`,
  noMinimum: 'нет',
  density: {
    high: ({ kind, first, second }) => `Высокая интенсивность от ${second} в сутки вместо ${first} (${kind})`,
    medium: ({ kind, first, second }) => `Средняя интенсивность от ${second} в сутки вместо ${first} (${kind})`,
  },
  protection: ({ first, second }) => `Требуемая степень защиты: ${second} вместо ${first}`,
  mixing: ({ first, second }) => `Правила совмещения: ${second} вместо ${first}`,
  noneNamed: 'не названы',
  compared: ({ first, second }) => `${second} в сравнении с ${first}`,
  differences: (first, count) => `отличия от ${first}: ${count}`,
  mixingAbout: (command) => `Правила совмещения не меняют ни одного расстояния; по ним судят о содержимом хранилища (${command}).`,
};
