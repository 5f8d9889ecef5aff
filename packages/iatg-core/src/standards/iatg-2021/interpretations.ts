import type { Interpretation } from '../edition.js';

/**
 * Where IATG 02.20:2021 is silent, doubtful or contradicts itself: what is printed, what is applied, and on which side that errs.
 * `cautious` can only lengthen a distance; `neutral` can go either way and rests on the reason given.
 */
export const interpretations: readonly Interpretation[] = [
  {
    id: 'I-01',
    place: 'Annex F, matrix F.1, rows r16 and r17',
    printed: 'D5, a column of HD 1.2.2',
    applied: 'D6, the column of HD 1.2.1 that the neighbouring rows use',
    side: 'cautious',
  },
  {
    id: 'I-02',
    place: 'Annex K, matrix K.1, row r20, column P5',
    printed: '25 m',
    applied: '60 m, as in every other cell of the row',
    side: 'cautious',
  },
  {
    id: 'I-03',
    place: 'Annex D, matrix D.1, POL minor',
    printed: 'D13 (other annexes use the medium-route column, here D11)',
    applied: 'D13, as printed',
    side: 'cautious',
  },
  {
    id: 'I-04',
    place: 'Annex D, matrix D.1, rows r15 and r17, option D12',
    printed: 'no degree of protection except in column P3',
    applied: 'high, as printed in column P3',
    side: 'neutral',
  },
  {
    id: 'I-05',
    place: 'Annex D, matrix D.1, rows r18 to r20, option D9 for fewer than 10 persons',
    printed: 'no degree of protection',
    applied: 'the degree printed for D10 in the same cell',
    side: 'neutral',
  },
  {
    id: 'I-06',
    place: 'All matrices, rows r14 to r17',
    printed: 'pictures',
    applied: 'r14, r15 light building or open stack (barricaded, not); r16, r17 medium-walled building (barricaded, not): the open-bomb-bay option stands in r14 and r15, the protection of a roof in r16 and r17',
    side: 'neutral',
  },
  {
    id: 'I-07',
    place: 'Table L.1, column D3',
    printed: '4.3 Q^(1/3), but the printed values fit 2/3 x 6.4',
    applied: '4.3, the longer',
    side: 'cautious',
    columns: { names: ['L.1/D3'], where: 'function' },
  },
  {
    id: 'I-08',
    place: 'Table E.1, columns D11 and D13 at 2,500 kg, D13 at 4,500 kg',
    printed: 'branches that step down',
    applied: 'held at the end value of the lower branch',
    side: 'cautious',
    columns: { names: ['E.1/D11', 'E.1/D13'], where: 'held-branch' },
  },
  {
    id: 'I-09',
    place: 'Table E.1, columns D16 and D17, 75 and 100 kg',
    printed: '258 m, then 240 m',
    applied: '258 m to 100 kg',
    side: 'cautious',
    columns: { names: ['E.1/D16', 'E.1/D17'], where: 'raised-print' },
  },
  {
    id: 'I-10',
    place: 'Clause 6.2.1, Table 5 against the low-density row of matrix D.1',
    printed: 'half of the inhabited building distance; 0.5 x D12',
    applied: 'the longer, unless the user chooses',
    side: 'cautious',
  },
  {
    id: 'I-11',
    place: 'Matrix D.1, vulnerable building (no minimum printed)',
    printed: '2 x D12, below the inhabited building distance under 731 kg',
    applied: 'never below the inhabited building distance',
    side: 'cautious',
  },
  {
    id: 'I-12',
    place: 'Table 6 (aggregation)',
    printed: '1.3 is not evaluated beside 1.1',
    applied: 'the sum is also evaluated as the 1.3 sub-division present, so that adding a lot never shortens a distance',
    side: 'cautious',
  },
  {
    id: 'I-13',
    place: 'Below the first row (50 kg HD 1.1, 10 kg HD 1.2, 500 kg HD 1.3)',
    printed: 'nothing',
    applied: 'the first row',
    side: 'cautious',
  },
];
