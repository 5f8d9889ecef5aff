import type { NationalWords } from './national-words.js';

export const spanishNational: NationalWords = {
  standing: { unreadable: 'ilegible', fail: 'insuficiente', 'not-assessable': 'no evaluable', pass: 'conforme' },
  change: { appeared: 'nuevo', gone: 'desaparecido', lost: 'ya no legible', readable: 'de nuevo legible', worse: 'peor', mixed: 'en parte mejor, en parte peor', better: 'mejor', same: 'sin cambios' },
  verdict: ({ depots, standing }, { number }) =>
    `De ${number(depots)} depósito(s), ${number(standing.fail)} tienen distancias insuficientes, ${number(standing['not-assessable'])} no tienen ninguna pero sí pares no evaluables, ${number(standing.pass)} son conformes; ${number(standing.unreadable)} no se pudieron leer.`,
  otherFiles: (count, { number }) => `${number(count)} archivo(s) más no evaluado(s), por no ser planos de emplazamiento; un plano de emplazamiento termina en .geojson o .json.`,
  passedOver: (file, schema) => `${file}: no es un plano de emplazamiento, sino otro archivo de este programa (${schema}); se pasa por alto`,
  moreFaults: (count, { number }) => `y ${number(count)} errores más`,
  ui: {
    title: 'Inventario nacional',
    about: 'Primero los depósitos cuyo plano no se pudo leer, porque nada se sabe de ellos; luego por la mayor falta, el número de pares insuficientes y de pares no evaluables.',
    totals: 'Totales', depots: 'Depósitos', depot: 'Depósito', file: 'Archivo', standing: 'Resultado', worst: 'Peor hallazgo', shortfall: 'Falta m',
    pes: 'PES', 'exposed-sites': 'ES', pairs: 'Pares', fail: 'Insuficientes', 'not-assessable': 'No evaluables',
    neq: 'NEQ por división kg', 'total-neq': 'NEQ kg', rules: 'Reglas', unreadable: 'Planos que no se pudieron leer',
    trend: 'Cambios desde el inventario anterior', change: 'Cambio', before: 'Antes', now: 'Ahora', 'other-rules': 'evaluado con otras reglas que antes',
    position: 'Posición', 'positions-warning': 'Este documento dice dónde están todos los depósitos: es el más sensible de todos. Guárdese como tal.',
    unnamed: 'sin nombre', 'nothing-fails': 'nada insuficiente', shorter: 'más corto que la norma',
    'position-withheld': 'no válido; lo que hay ahí no se muestra, porque podría decir la posición: comprobar este plano por separado',
  },
};
