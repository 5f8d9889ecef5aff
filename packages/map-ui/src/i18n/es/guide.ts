import type { guide as en } from '../en/guide.js';
import type { TextsOf } from '../texts.js';

/** Rapid assessment of a site, step by step. */
export const guide = {
  'guide.title': 'Evaluación rápida de un sitio',
  'guide.explained': 'Seis pasos con los mismos formularios. Lo que omita se nombra en el veredicto, nunca se supone.',
  'guide.end': 'Terminar los pasos',
  'guide.place': 'Lugar: ¿dónde está el sitio?',
  'guide.place-do': 'Lleve el mapa allí o empiece un plano nuevo.',
  'guide.new-plan': 'Plano nuevo',
  'guide.locate': 'Usar la posición de este dispositivo',
  'guide.asking': 'Preguntando al dispositivo …',
  'guide.insecure': 'Este dispositivo solo da su posición a páginas https y a páginas de este ordenador. Escriba las coordenadas en el formulario del sitio.',
  'guide.refused': 'Se denegó la posición. Permítala en el navegador o escriba las coordenadas en el formulario del sitio.',
  'guide.unknown': 'El dispositivo no sabe dónde está. A cielo abierto puede averiguarlo.',
  'guide.here': 'El dispositivo indica: {place}',
  'guide.error': 'Su error declarado es {error} (con 95 % de certeza).',
  'guide.put': 'Poner {name} aquí',
  'guide.choose': 'Elija un sitio para ponerlo aquí.',
  'guide.stores': 'Almacenes: {count}',
  'guide.stores-do': 'Añada cada almacén y elija su construcción.',
  'guide.quantities': 'Cantidades: almacenes sin contenido: {count}',
  'guide.quantities-do': 'Introducir el contenido de {name}',
  'guide.quantities-done': 'Todos los almacenes tienen contenido.',
  'guide.neighbours': 'Vecinos: {count}',
  'guide.neighbours-do': 'Añada casas, escuelas, carreteras, líneas eléctricas, combustibles: todo en unos dos kilómetros.',
  'guide.verdict': 'Veredicto: incumplen {fail}, no evaluables {open}',
  'guide.verdict-do': 'Ir a los hallazgos',
  'guide.second': 'Descontado el error del dispositivo, junto a los márgenes que cuentan. Las distancias reales no cambian:',
  'guide.second-pair': '{store} – {site}: {margin}, menos el error {second}',
  'guide.report': 'Informe para imprimir y firmar',
  'guide.report-do': 'Hacer los documentos',
} as const satisfies TextsOf<typeof en>;
