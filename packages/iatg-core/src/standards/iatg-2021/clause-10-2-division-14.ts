import type { Edition } from '../edition.js';

/** Clause 10.2: HD 1.4 in open stacks and light buildings stands 10 m from any exposed site; in other buildings there is no distance. */
export const division14: Edition['division14'] = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'clause 10.2' },
  fixed_m: 10,
  pesColumns: new Set(['P9', 'P10'] as const),
};
