import type { Edition } from '../edition.js';

/**
 * Table 6 and clause 10.2: what counts as what when several divisions are stored together.
 * 1.5 counts as 1.1. There is no matrix for 1.2.3 and there are no distances for 1.6.
 */
export const tableAggregation: Edition['aggregation'] = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Table 6' },
  countsAs: new Map([['1.5', '1.1']]),
  withoutDistances: new Set(['1.2.3', '1.6']),
};
