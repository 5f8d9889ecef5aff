import type { papers as english } from '../en/papers.js';
import type { TextsOf } from '../texts.js';

/** Papers to print and sign. */
export const papers: TextsOf<typeof english> = {
  'papers.title': 'Documentos',
  'papers.which': 'Documento',
  'papers.report': 'Informe de evaluación del emplazamiento',
  'papers.licence': 'Licencia de límite de explosivos',
  'papers.safeguarding': 'Plano de zonas de salvaguarda',
  'papers.safety-case': 'Expediente de seguridad: esquema',
  'papers.signs': 'Símbolos de incendio, una hoja por edificio',
  'papers.store': 'Polvorín',
  'papers.all-stores': 'Todos los polvorines',
  'papers.size': 'Tamaño',
  'papers.orientation': 'Orientación',
  'papers.portrait': 'Vertical',
  'papers.landscape': 'Apaisado',
  'papers.language': 'Idioma del documento',
  'papers.authority': 'Autoridad',
  'papers.site': 'Emplazamiento',
  'papers.author': 'Autor',
  'papers.marking': 'Marca de protección',
  'papers.empty': 'Lo que quede vacío aquí será una línea para rellenar. La marca figura en la cabecera de cada página.',
  'papers.secret': 'Este documento muestra los puntos débiles del depósito: entregarlo solo a quien pueda conocerlos.',
  'papers.outward': 'Este documento se hace para otros: solo envolventes, nada de los polvorines. Alrededor de un polvorín aislado, la envolvente revela dónde está.',
  'papers.how': 'Imprimir al 100 %, sin encabezados ni pies del navegador. Firefox y Safari omiten números de página, marca y huella.',
  'papers.print': 'Imprimir …',
  'papers.save': 'Guardar en un archivo HTML',
  'papers.preview': 'Vista previa del documento',
  'papers.making': 'Se está preparando el documento …',
  'papers.exercise': 'Hay un ejercicio abierto y sus documentos darían las respuestas. Salga de él primero.',
  'papers.failed': 'No se pudo preparar el documento: volver a cargar la página e intentarlo otra vez.',
};
