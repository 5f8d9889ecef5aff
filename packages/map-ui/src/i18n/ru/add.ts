import type { add as english } from '../en/add.js';
import type { TextsOf } from '../texts.js';

export const add = {
  'add.asked': 'От этого зависят его расстояния, поэтому ничего не предполагается.',
  'add.asked.public-traffic-route': 'От этого зависят её расстояния, поэтому ничего не предполагается. Подсчёты движения можно указать потом в сведениях.',
} as const satisfies TextsOf<typeof english>;
