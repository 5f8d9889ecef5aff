import type { Interpretation } from '../edition.js';

/** Readings of Annexes M to Q and of Table 12. They touch no pair of a site plan, so they do not stand among those of the edition. */
export const otherStorageInterpretations: readonly Interpretation[] = [
  {
    id: 'I-14',
    place: 'Annexes P and Q, routes',
    printed: 'low density 16.7, medium 11.1, high 8.0: the busier the route, the nearer',
    applied: '16.7 for every density, the longest: the order looks inverted',
    side: 'cautious',
  },
  {
    id: 'I-15',
    place: 'Annexes M to Q, range of the functions',
    printed: 'rows of Table N.1 from 1,000 to 500,000 kg and of Table Q.1 from 500 to 1,000,000 kg; no range beside the other functions',
    applied: 'below the first row the first row; above the last row of the table of the same annexes no answer',
    side: 'cautious',
  },
  {
    id: 'I-16',
    place: 'Annex M, ground shock',
    printed: 'the third row repeats the label of soil',
    applied: '0.9 soil, 4.8 softer rock, 5.4 hard rock; where the ground is not stated, hard rock, the longest',
    side: 'neutral',
  },
  {
    id: 'I-17',
    place: 'Annex M, HD 1.2 beside 1.1 or 1.3 in one chamber',
    printed: 'HD 1.2 needs no distance underground',
    applied: 'alone none; beside what counts as HD 1.1 it is added, as in Table 6',
    side: 'cautious',
  },
  {
    id: 'I-18',
    place: 'Annex Q, barricade on board',
    printed: 'factor 0.8',
    applied: 'to the function of ship to ship only; the least distance of the column and the fixed distances hold in full',
    side: 'cautious',
  },
  {
    id: 'I-19',
    place: 'Annexes M to Q and Table 12, limits that no side has (a cover of 0.1, 0.2 and 0.3, a density of 50, one day a week, an angle of 10 degrees)',
    printed: 'not assigned',
    applied: 'the longer distance',
    side: 'cautious',
  },
];
