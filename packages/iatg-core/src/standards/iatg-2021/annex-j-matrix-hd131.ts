import type { PrintedMatrix } from '../printed-matrix.js';

/**
 * HD 1.3.1: what the standard prints for each exposed site (line) and each kind of potential explosion site (column), in printed order.
 * The code of a cell is explained in `printed-matrix.ts`; where we read a cell otherwise than printed stands in `readings.ts`.
 *
 * - Stacked values (two options in one cell, no printed 'or'): r1, r2, r4, r5 c3; r8 c1, c2; r10 c1, c2, c4, c6; r12 c5, c7-c10.
 * - r8 c4 prints '25m' (combination text) and c6 '25m High Degree of Protection'; the row comes to 10 cells without stacking these with their D1 neighbours.
 * - r16 c4 prints 'D1These combination [sic] of structures'. r12 c5: stacked second value prints 'High/Limited'.
 * - r16 and r17 c6 print 'D1 High/Limited' between cells with the combination text.
 * - powerMinor c1-c3 print 'D2', c4-c10 print 'D2 (>15m)'.
 * - 'High degree' and 'High Degree' both read as H.
 */
export const matrixJ1 = {
  id: 'J.1',
  hazardDivision: '1.3.1',
  table: 'L.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex J, matrix J.1' },
  verification: 'transcribed-twice',
  cells: `
    row           P1             P2             P3             P4             P5              P6             P7             P8             P9              P10
    r1            NoQD:VCA       NoQD:VCA       25m:VCA;10m:H  NoQD:VCA       10m:VCA         NoQD:VCA       10m:VCA        10m:VCA        10m:VCA         10m:VCA
    r2            NoQD:VCA       NoQD:VCA       25m:VCA;10m:H  NoQD:VCA       10m:VCA         NoQD:VCA       10m:VCA        10m:VCA        10m:VCA         10m:VCA
    r3            NoQD:VCA       NoQD:VCA       D1:VCA         NoQD:VCA       25m:VCA         NoQD:VCA       25m:VCA        25m:VCA        25m:VCA         25m:VCA
    r4            NoQD:VCA       NoQD:VCA       25m:VCA;10m:H  NoQD:VCA       10m:VCA         NoQD:VCA       10m:VCA        10m:VCA        10m:VCA         10m:VCA
    r5            NoQD:VCA       NoQD:VCA       25m:VCA;10m:H  NoQD:VCA       10m:VCA         NoQD:VCA       10m:VCA        10m:VCA        10m:VCA         10m:VCA
    r6            NoQD:VCA       NoQD:VCA       D1:VCA         NoQD:VCA       25m:VCA         NoQD:VCA       25m:VCA        25m:VCA        25m:VCA         25m:VCA
    r7            NoQD:VCA       NoQD:VCA       D1:VCA         NoQD:VCA       25m:VCA         NoQD:VCA       25m:VCA        25m:VCA        25m:VCA         25m:VCA
    r8            25m:VCA;10m:H  25m:VCA;10m:H  D1:VCA         25m:VCA        D1:H            25m:H          D1:H           D1:H           D1:H            D1:H
    r9            NoQD:VCA       NoQD:VCA       D1:VCA         NoQD:VCA       10m:VCA         NoQD:VCA       10m:VCA        10m:VCA        10m:VCA         10m:VCA
    r10           25m:VCA;10m:H  25m:VCA;10m:H  D1:VCA         25m:VCA;10m:H  D1:VCA          25m:VCA;10m:H  D1:H           D1:H           D1:H            D1:H
    r11           25m:VCA        D1:VCA         D1:VCA         D1:H           D1:H            D1:H           D1:H           D1:H           D1:H            D1:H
    r12           NoQD:VCA       NoQD:VCA       D1:VCA         NoQD:VCA       25m:VCA;10m:HL  NoQD:VCA       25m:VCA;10m:H  25m:VCA;10m:H  25m:VCA;10m:HL  25m:VCA;10m:HL
    r13           25m:VCA        D1:VCA         D1:VCA         D1:VCA         D1:H            D1:HL          D1:H           D1:H           D1:HL           D1:HL
    r14           25m:VCA        D1:VCA         D1:VCA         D1:VCA         D1:H            D1:H           D1:H           D1:H           D1:HL           D1:HL
    r15           25m:VCA        D1:VCA         D1:VCA         D1:VCA         D1:H            D1:H           D1:H           D1:H           D1:HL           D1:HL
    r16           25m:VCA        D1:VCA         D1:VCA         D1:VCA         D1:VCA          D1:HL          D1:VCA         D1:VCA         D1:VCA          D1:VCA
    r17           25m:VCA        D1:VCA         D1:VCA         D1:VCA         D1:VCA          D1:HL          D1:VCA         D1:VCA         D1:VCA          D1:VCA
    r18           D2             D2             D2             D2             D2              D2             D2             D2             D2              D2
    r19           D2             D2             D2             D2             D2              D2             D2             D2             D2              D2
    r20           D2             D2             D2             D2             D2              D2             D2             D2             D2              D2
    ptrLow        D2             D2             D2             D2             D2              D2             D2             D2             D2              D2
    ptrMedium     D3             D3             D3             D3             D3              D3             D3             D3             D3              D3
    ptrHigh       D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    ibd           D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    vbd           D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    officeLt20    D3             D3             D3             D3             D3              D3             D3             D3             D3              D3
    officeGt20    D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    powerSuper    D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    powerNormal   D3             D3             D3             D3             D3              D3             D3             D3             D3              D3
    powerMinor    D2             D2             D2             D2>15          D2>15           D2>15          D2>15          D2>15          D2>15           D2>15
    polProtected  25m            25m            25m            25m            25m             25m            25m            25m            25m             25m
    polVital      D4             D4             D4             D4             D4              D4             D4             D4             D4              D4
    polMinor      D3             D3             D3             D3             D3              D3             D3             D3             D3              D3
    polSmall      10m            10m            10m            10m            10m             10m            10m            10m            10m             10m
  `,
} as const satisfies PrintedMatrix;
