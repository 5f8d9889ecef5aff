import type { add as english } from '../en/add.js';
import type { TextsOf } from '../texts.js';

export const add = {
  'add.asked': 'Sus distancias dependen de ello, así que no se supone nada.',
  'add.asked.public-traffic-route': 'Sus distancias dependen de ello, así que no se supone nada. Los recuentos de tráfico se pueden dar después en su ficha.',
} as const satisfies TextsOf<typeof english>;
