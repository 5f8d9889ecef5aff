import type { ComparisonWords } from './comparison-words.js';

export const spanishComparison: ComparisonWords = {
  ui: {
    title: 'Lo que ha cambiado',
    sites: 'Almacenes y lugares expuestos',
    findings: 'Hallazgos',
    added: 'añadido',
    gone: 'desaparecido',
    changed: 'cambiado',
    appeared: 'nuevo',
    before: 'antes',
    now: 'ahora',
    'no-sites': 'ningún lugar se ha añadido, quitado o cambiado',
    'no-findings': 'ningún hallazgo ha aparecido, desaparecido o cambiado',
    'other-rules': 'Los dos se evaluaron con reglas u opciones distintas: un hallazgo puede haber cambiado por ellas y no por el lugar.',
  },
  fact: {
    name: 'nombre',
    role: 'función',
    geometry: 'posición o planta',
    structure: 'estructura',
    barricaded: 'barricada',
    contents: 'contenido',
    exposure: 'tipo de lugar expuesto',
    process: 'edificio de procesamiento',
    declared: 'hechos declarados',
    protection: 'grado de protección',
    occupants: 'personas',
  },
  moved: (shown) => `desplazado ${shown} m`,
  margin: { more: (shown) => `margen ${shown} m mayor`, less: (shown) => `margen ${shown} m menor` },
  counts: (fail, open) => `Pares que no cumplen: ${fail}. Pares no evaluables: ${open}.`,
};
