import type { ProfileWords } from './profile-words.js';

export const frenchProfiles: ProfileWords = {
  same: 'Aucune différence.',
  shorter: 'PLUS COURT',
  over: {
    shorter: ({ from, to, at, first, second }) => `plus court de ${from} à ${to}, le plus à ${at} : ${second} au lieu de ${first}`,
    longer: ({ from, to, at, first, second }) => `plus long de ${from} à ${to}, le plus à ${at} : ${second} au lieu de ${first}`,
  },
  column: (name, method) => `Colonne ${name}, ${method}`,
  minimum: ({ cell, columns, first, second }) => `Distance minimale de ${cell}, ${columns} : ${first} → ${second}`,
  noMinimum: 'aucune',
  density: {
    high: ({ kind, first, second }) => `Densité forte à partir de ${second} par jour au lieu de ${first} (${kind})`,
    medium: ({ kind, first, second }) => `Densité moyenne à partir de ${second} par jour au lieu de ${first} (${kind})`,
  },
  protection: ({ first, second }) => `Degré de protection voulu : ${second} au lieu de ${first}`,
  mixing: ({ first, second }) => `Règles de mélange : ${second} au lieu de ${first}`,
  noneNamed: 'aucune nommée',
  compared: ({ first, second }) => `${second}, comparé à ${first}`,
  differences: (first, count) => `différences avec ${first} : ${count}`,
  mixingAbout: (command) => `Des règles de mélange ne changent aucune distance ; elles servent là où le contenu d’un dépôt est jugé (${command}).`,
};
