import type { ProfileWords } from './profile-words.js';

export const spanishProfiles: ProfileWords = {
  same: 'Ninguna diferencia.',
  shorter: 'MÁS CORTO',
  over: {
    shorter: ({ from, to, at, first, second }) => `más corto de ${from} a ${to}, lo más en ${at}: ${second} en lugar de ${first}`,
    longer: ({ from, to, at, first, second }) => `más largo de ${from} a ${to}, lo más en ${at}: ${second} en lugar de ${first}`,
  },
  column: (name, method) => `Columna ${name}, ${method}`,
  minimum: ({ cell, columns, first, second }) => `Distancia mínima de ${cell}, ${columns}: ${first} → ${second}`,
  noMinimum: 'ninguna',
  density: {
    high: ({ kind, first, second }) => `Densidad alta desde ${second} al día en lugar de ${first} (${kind})`,
    medium: ({ kind, first, second }) => `Densidad media desde ${second} al día en lugar de ${first} (${kind})`,
  },
  protection: ({ first, second }) => `Grado de protección deseado: ${second} en lugar de ${first}`,
  mixing: ({ first, second }) => `Reglas de mezcla: ${second} en lugar de ${first}`,
  noneNamed: 'ninguna nombrada',
  compared: ({ first, second }) => `${second}, comparado con ${first}`,
  differences: (first, count) => `diferencias con ${first}: ${count}`,
  mixingAbout: (command) => `Las reglas de mezcla no cambian ninguna distancia; se usan donde se juzga el contenido de un polvorín (${command}).`,
};
