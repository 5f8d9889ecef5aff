import type { PrintedMatrix } from '../printed-matrix.js';

/**
 * HD 1.2.2: what the standard prints for each exposed site (line) and each kind of potential explosion site (column), in printed order.
 * The code of a cell is explained in `printed-matrix.ts`; where we read a cell otherwise than printed stands in `readings.ts`.
 *
 * - r13-r16: 'Limited degree' and 'Limited Degree' both read as L. r14 c6 prints 'D5Limited degree' (missing space).
 * - ptrLow c7, c8 print 'No QD', c9, c10 '0.5 x D1'.
 */
export const matrixG1 = {
  id: 'G.1',
  hazardDivision: '1.2.2',
  table: 'H.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex G, matrix G.1' },
  verification: 'transcribed-twice',
  cells: `
    row           P1       P2       P3       P4        P5        P6        P7        P8        P9        P10
    r1            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r2            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r3            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r4            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r5            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r6            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r7            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r8            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r9            NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r10           NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r11           NoQD:VC  NoQD:VC  NoQD:H   NoQD:VCA  D5:H      D5:H      NoQD:H    NoQD:H    D5:H      D5:H
    r12           NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r13           NoQD:VC  NoQD:VC  D5:L     NoQD:VCA  D5:L      D5:L      D5:L      D5:L      D5:L      D5:L
    r14           NoQD:VC  NoQD:VC  D5:L     NoQD:VCA  D5:L      D5:L      D5:L      D5:L      D5:L      D5:L
    r15           NoQD:VC  NoQD:VC  D5:L     NoQD:VCA  D5:L      D5:L      D5:L      D5:L      D5:L      D5:L
    r16           NoQD:VC  NoQD:VC  D5:L     NoQD:VCA  D5:H      D5:H      NoQD:H    NoQD:H    D5:L      D5:L
    r17           NoQD:VC  NoQD:VC  D5:H     NoQD:VCA  D5:H      D5:H      NoQD:H    NoQD:H    D5:L      D5:L
    r18           NoQD:HP  NoQD:HP  D3:LP    NoQD:HP   D3:HP     D3:HP     NoQD:HP   NoQD:HP   D3:HP     D3:HP
    r19           NoQD:HP  NoQD:HP  D3:LP    NoQD:HP   D3:LP     D3:LP     NoQD:HP   NoQD:HP   D3:LP     D3:LP
    r20           NoQD:HP  NoQD:HP  D5:LP    NoQD:HP   D5:LP     D5:LP     NoQD:HP   NoQD:HP   D5:LP     D5:LP
    ptrLow        NoQD     NoQD     0.5xD1   NoQD      0.5xD1    0.5xD1    NoQD      NoQD      0.5xD1    0.5xD1
    ptrMedium     20m      20m      D5       20m       D5        D5        D5        D5        D5        D5
    ptrHigh       30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    ibd           30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    vbd           30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    officeLt20    20m      20m      D5       20m       D5        D5        D5        D5        D5        D5
    officeGt20    30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    powerSuper    30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    powerNormal   15m      15m      D5       15m       D5        D5        D5        D5        D5        D5
    powerMinor    NoQD     NoQD     D3       NoQD      D3        D3        D3        D3        D3        D3
    polProtected  25m      25m      25m      25m       25m       25m       25m       25m       25m       25m
    polVital      30m      30m      D1       30m       D1        D1        D1        D1        D1        D1
    polMinor      15m      15m      D5       15m       D5        D5        D5        D5        D5        D5
    polSmall      NoQD     NoQD     NoQD     NoQD      NoQD      NoQD      NoQD      NoQD      NoQD      NoQD
  `,
} as const satisfies PrintedMatrix;
