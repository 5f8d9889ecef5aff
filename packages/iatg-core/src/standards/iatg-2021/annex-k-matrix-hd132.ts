import type { PrintedMatrix } from '../printed-matrix.js';

/**
 * HD 1.3.2: what the standard prints for each exposed site (line) and each kind of potential explosion site (column), in printed order.
 * The code of a cell is explained in `printed-matrix.ts`; where we read a cell otherwise than printed stands in `readings.ts`.
 *
 * - Stacked values (two options in one cell, no printed 'or'): r8 c4-c10; r11 c2, c3, c4, c6; r13-r16 c1, c2, c4, c6; r17 c1, c2.
 * - r3, r6, r7: the sequence 25m 10m 25m 10m 10m 25m 10m 25m all with the combination text gives exactly 10 cells without stacking.
 * - r7 c5 prints '25mThese' (missing space).
 * - r12 c3 prints '10m High/Limited Degree of Protection', the only cell of the row without the combination text.
 * - r17 c5 prints '60m High Degree of Protection' (not High/Limited), c6 '10m High/Limited', c4 '10m' (combination text).
 * - r20 c5 prints '25m' where its neighbours print '60m'. r19 and r20 c1-c6 print no protection level, c7-c10 print 'High/Limited Degree of Protection' (without 'for persons').
 */
export const matrixK1 = {
  id: 'K.1',
  hazardDivision: '1.3.2',
  table: 'L.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex K, matrix K.1' },
  verification: 'transcribed-twice',
  cells: `
    row           P1              P2              P3              P4              P5              P6              P7              P8              P9              P10
    r1            NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r2            NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r3            NoQD:VCA        NoQD:VCA        25m:VCA         10m:VCA         25m:VCA         10m:VCA         10m:VCA         25m:VCA         10m:VCA         25m:VCA
    r4            NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r5            NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r6            NoQD:VCA        NoQD:VCA        25m:VCA         10m:VCA         25m:VCA         10m:VCA         10m:VCA         25m:VCA         10m:VCA         25m:VCA
    r7            NoQD:VCA        NoQD:VCA        25m:VCA         10m:VCA         25m:VCA         10m:VCA         10m:VCA         25m:VCA         10m:VCA         25m:VCA
    r8            NoQD:VCA        NoQD:VCA        D1:VCA          25m:VCA;10m:HL  60m:VCA;25m:HL  25m:VCA;10m:HL  60m:VCA;25m:HL  60m:VCA;25m:HL  60m:VCA;25m:HL  60m:VCA;25m:HL
    r9            NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r10           NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA        NoQD:VCA
    r11           NoQD:VCA        60m:VCA;25m:HL  60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:HL          60m:HL          60m:HL
    r12           NoQD:VCA        NoQD:VCA        10m:HL          10m:VCA         10m:VCA         10m:VCA         10m:VCA         10m:VCA         10m:VCA         10m:VCA
    r13           60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:HL          60m:HL          60m:HL
    r14           60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:HL          60m:HL          60m:HL
    r15           60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:HL          60m:HL          60m:HL
    r16           60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:VCA;25m:HL  60m:HL          60m:HL          60m:HL          60m:HL
    r17           60m:VCA;25m:HL  60m:VCA;25m:HL  60m:HL          10m:VCA         60m:H           10m:HL          60m:HL          60m:HL          60m:HL          60m:HL
    r18           25m             25m             25m             25m             25m             25m             25m             25m             25m             25m
    r19           60m             60m             60m             60m             60m             60m             60m:HL          60m:HL          60m:HL          60m:HL
    r20           60m             60m             60m             60m             25m             60m             60m:HL          60m:HL          60m:HL          60m:HL
    ptrLow        60m             60m             60m             60m             60m             60m             60m             60m             60m             60m
    ptrMedium     D3              D3              D3              D3              D3              D3              D3              D3              D3              D3
    ptrHigh       D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    ibd           D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    vbd           D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    officeLt20    D3              D3              D3              D3              D3              D3              D3              D3              D3              D3
    officeGt20    D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    powerSuper    D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    powerNormal   D3              D3              D3              D3              D3              D3              D3              D3              D3              D3
    powerMinor    D2              D2              D2              D2              D2              D2              D2              D2              D2              D2
    polProtected  25m             25m             25m             25m             25m             25m             25m             25m             25m             25m
    polVital      D4              D4              D4              D4              D4              D4              D4              D4              D4              D4
    polMinor      D3              D3              D3              D3              D3              D3              D3              D3              D3              D3
    polSmall      10m             10m             10m             10m             10m             10m             10m             10m             10m             10m
  `,
} as const satisfies PrintedMatrix;
