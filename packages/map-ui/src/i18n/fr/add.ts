import type { add as english } from '../en/add.js';
import type { TextsOf } from '../texts.js';

export const add = {
  'add.asked': 'Ses distances en dépendent : rien n’est donc supposé.',
  'add.asked.public-traffic-route': 'Ses distances en dépendent : rien n’est donc supposé. Des comptages de trafic peuvent être donnés plus tard dans sa fiche.',
} as const satisfies TextsOf<typeof english>;
