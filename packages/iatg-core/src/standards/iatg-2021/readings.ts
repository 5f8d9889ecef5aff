import type { Reading } from '../printed-matrix.js';

const INFERRED_ROWS = ['r14', 'r15', 'r16', 'r17'];

/** Where a cell of a matrix is applied otherwise than printed, or carries a note. The reasons stand in `interpretations.ts`. */
export const readings: readonly Reading[] = [
  { interpretation: 'I-01', matrix: 'F.1', rows: ['r16', 'r17'], printed: 'D5:L', apply: { column: 'D6' }, note: 'suspected-misprint' },
  { interpretation: 'I-01', matrix: 'F.1', rows: ['r16', 'r17'], printed: 'D5:H', apply: { column: 'D6' }, note: 'suspected-misprint' },
  { interpretation: 'I-02', matrix: 'K.1', rows: ['r20'], pesColumns: ['P5'], printed: '25m', apply: { fixed_m: 60 }, note: 'suspected-misprint' },
  { interpretation: 'I-03', matrix: 'D.1', rows: ['polMinor'], printed: 'D13', note: 'suspected-misprint' },
  { interpretation: 'I-04', matrix: 'D.1', rows: ['r15', 'r17'], printed: 'D12', apply: { degree: 'high' } },
  { interpretation: 'I-05', matrix: 'D.1', rows: ['r18', 'r19', 'r20'], printed: 'D9::lt10', apply: { degree: 'as-next', forPersons: true } },
  { interpretation: 'I-05', matrix: 'D.1', rows: ['r20'], printed: 'D9>270::lt10', apply: { degree: 'as-next', forPersons: true } },
  { interpretation: 'I-06', rows: INFERRED_ROWS, note: 'row-identity-inferred' },
  // The print calls the only value of this cell a reduced one: it is applied to every magazine, with a note.
  { interpretation: null, matrix: 'D.1', rows: ['powerMinor'], pesColumns: ['P1'], printed: 'D10::ecm', apply: { conditions: [] }, note: 'reduced-distance-only-value' },
];
