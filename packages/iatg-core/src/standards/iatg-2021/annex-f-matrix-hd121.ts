import type { PrintedMatrix } from '../printed-matrix.js';

/**
 * HD 1.2.1: what the standard prints for each exposed site (line) and each kind of potential explosion site (column), in printed order.
 * The code of a cell is explained in `printed-matrix.ts`; where we read a cell otherwise than printed stands in `readings.ts`.
 *
 * - r13-r15: 'Limited degree' and 'Limited Degree' both read as L.
 * - r16 and r17 print D5 (in Table H.1 D5 = 0.67*D1, a HD 1.2.2 column) although the rest of Annex F uses the HD 1.2.1 columns D2/D4/D6. Possible source slip.
 * - r16 and r17 c7, c8 print 'No QD High Degree of Protection' while c9, c10 print 'D5 Limited'.
 * - r19 c5 prints 'High/Limited' (HLP) while c6 prints 'Limited' (LP); r19 c10 prints 'High Degree of Protection for Persons rapidly evacuated' (evac), the only such cell.
 */
export const matrixF1 = {
  id: 'F.1',
  hazardDivision: '1.2.1',
  table: 'H.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex F, matrix F.1' },
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
    r11           NoQD:VC  NoQD:VC  D6:L     NoQD:VCA  D6:H      D6:H      D6:H      D6:H      D6:H      D6:H
    r12           NoQD:VC  NoQD:VC  NoQD:VC  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA  NoQD:VCA
    r13           NoQD:VC  NoQD:VC  D6:L     NoQD:VCA  D6:L      D6:L      D6:L      D6:L      D6:L      D6:L
    r14           NoQD:VC  NoQD:VC  D6:L     NoQD:VCA  D6:L      D6:L      D6:L      D6:L      D6:L      D6:L
    r15           NoQD:VC  NoQD:VC  D6:L     NoQD:VCA  D6:L      D6:L      D6:L      D6:L      D6:L      D6:L
    r16           NoQD:VC  NoQD:VC  D5:L     NoQD:VCA  D5:H      D5:H      NoQD:H    NoQD:H    D5:L      D5:L
    r17           NoQD:VC  NoQD:VC  D5:H     NoQD:VCA  D5:H      D5:H      NoQD:H    NoQD:H    D5:L      D5:L
    r18           NoQD:HP  NoQD:HP  D4:HP    NoQD:HP   D4:HP     D4:HP     D4:HP     D4:HP     D4:HP     D4:HP
    r19           NoQD:HP  NoQD:HP  D4:LP    NoQD:HP   D4:HLP    D4:LP     D4:HP     D4:HP     D4:HP     D4:HP:evac
    r20           NoQD:HP  NoQD:HP  D6:LP    NoQD:HP   D6:LP     D6:LP     D6:HP     D6:HP     D6:HP     D6:HP
    ptrLow        NoQD     NoQD     0.5xD2   NoQD      0.5xD2    0.5xD2    0.5xD2    0.5xD2    0.5xD2    0.5xD2
    ptrMedium     NoQD     NoQD     D6       NoQD      D6        D6        D6        D6        D6        D6
    ptrHigh       60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    ibd           60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    vbd           60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    officeLt20    40m      40m      D6       40m       D6        D6        D6        D6        D6        D6
    officeGt20    60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    powerSuper    60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    powerNormal   30m      30m      D6       30m       D6        D6        D6        D6        D6        D6
    powerMinor    NoQD     NoQD     D4       NoQD      D4        D4        D4        D4        D4        D4
    polProtected  25m      25m      25m      25m       25m       25m       25m       25m       25m       25m
    polVital      60m      60m      D2       60m       D2        D2        D2        D2        D2        D2
    polMinor      30m      30m      D6       30m       D6        D6        D6        D6        D6        D6
    polSmall      NoQD     NoQD     NoQD     NoQD      NoQD      NoQD      NoQD      NoQD      NoQD      NoQD
  `,
} as const satisfies PrintedMatrix;
