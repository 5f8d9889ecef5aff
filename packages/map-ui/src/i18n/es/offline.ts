import type { offline as english } from '../en/offline.js';
import type { TextsOf } from '../texts.js';

export const offline = {
  'offline.title': 'Uso sin red',
  'offline.asking': 'Consultando qué se conserva en este equipo …',
  'offline.taking-in': 'Conservándose en este equipo para el uso sin red …',
  'offline.ready': 'Funciona sin conexión: toda la página se conserva en este equipo ({size})',
  'offline.incomplete': 'Aún no se puede usar sin red: no se pudieron obtener algunos archivos de la página. Se intentará de nuevo en la próxima visita.',
  'offline.insecure': 'No se puede usar sin red: los navegadores solo conservan páginas de direcciones https y de este equipo.',
  'offline.not-possible': 'No se puede usar sin red: este navegador no conserva páginas, como en algunas ventanas privadas.',
  'offline.folder': 'Funciona desde una carpeta: no necesita red',
  'offline.newer': 'Hay lista una versión más nueva de esta página.',
  'offline.take-over': 'Cambiar a ella ahora',
  'offline.other-windows': 'Esta página está abierta en otras ventanas. Cerrarlas, o la versión más nueva llegará cuando se hayan cerrado todas.',
  'offline.unsaved': 'Ahora no: el trabajo de esta ventana no está guardado, o hay un ejercicio abierto.',
} as const satisfies TextsOf<typeof english>;
