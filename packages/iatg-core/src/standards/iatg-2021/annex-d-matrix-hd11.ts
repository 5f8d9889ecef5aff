import type { PrintedMatrix } from '../printed-matrix.js';

/**
 * HD 1.1: what the standard prints for each exposed site (line) and each kind of potential explosion site (column), in printed order.
 * The code of a cell is explained in `printed-matrix.ts`; where we read a cell otherwise than printed stands in `readings.ts`.
 *
 * - r7 c2: text prints 'No items vulnerable to spa' (truncated); read as 'spall' (nis).
 * - r14 c9, r14 c10, r15 c9: the third value 'D1/D2 High Degree of Protection Open bomb bay storage' follows without a printed 'or'.
 * - r15 c3 and r17 c3 print 'D12 High Degree of Protection'; the other 'or D12' cells of r15/r17 print no protection level.
 * - r18 c1-c10, r19 c7-c10, r20 c7, r20 c9: 'D9 Less than 10 personnel' and 'D10 ... Personnel Protection' are stacked without a printed 'or'; encoded as two options. No protection level is printed with the D9 value.
 * - r20 c7 prints (>270m) with both D9 and D10; r20 c9 and r18/r19 print none.
 * - r20 c3 prints D13 (>270m); c4-c6, c8 and c10 print D13 without a minimum.
 * - powerMinor c1 prints 'D10 Reduced QD for standard ECM' as its only value; c2 prints plain 'D10'.
 * - polMinor prints D13 without a minimum, the same column as polVital 'D13 (>400m)'; in F, G, J, K the minor-facility row uses the medium-PTR column instead (D6/D5/D3/D3), so D13 here may be a source slip (for D11).
 * - ptrLow label: 'Low Density. No QD for very low density PRT [sic] and Roads.'; polSmall label: 'Small Quantity < 100 litres'.
 */
export const matrixD1 = {
  id: 'D.1',
  hazardDivision: '1.1',
  table: 'E.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex D, matrix D.1' },
  verification: 'transcribed-twice',
  cells: `
    row           P1                       P2                       P3                          P4                 P5                 P6                 P7                       P8                 P9                             P10
    r1            D3:VC                    D3:VC                    D4:VC                       D5:VC              D5:VC              D5:VC              D5:VC                    D5:VC              D5:VC                          D5:VC
    r2            D3:VC                    D3:VC                    D5:VC                       D5:H               D5:H               D5:H               D5:H                     D5:H               D5:H                           D5:H
    r3            D4:VC                    D5:VC;D4:H               D8:H                        D8:H;D12:VC        D8:H;D12:VC        D8:H;D12:VC        D8:H                     D8:H               D8:H                           D8:H
    r4            D3:VC                    D3:VC                    D4:VC                       D5:H               D5:H               D5:H               D5:H                     D5:H               D5:H                           D5:H
    r5            D3:VC                    D3:VC                    D5:VC                       D6:H               D6:H               D6:H               D6:H                     D6:H               D6:H                           D6:H
    r6            D6:VC                    D6:VC                    D8:H                        D9:H;D12:VC        D9:H;D12:VC        D9:H;D12:VC        D8:H                     D8:H               D8:H                           D8:H
    r7            D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D9:L                        D9:L               D9:L               D9:L               D4:L:npe+nis;D9:H        D9:H               D4:L:npe+nis;D9:H              D9:H
    r8            D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D9:L                        D9:H               D9:H               D9:H               D9:H                     D9:H               D9:H                           D9:H
    r9            D4:VC:npe+nis;D5:VC:npe  D4:VC:npe+nis;D5:VC:npe  D4:H:npe+nis+lob;D6:VC:lob  D6:H               D6:H               D6:H               D6:H                     D6:H               D6:H                           D6:H
    r10           D6:VC;D4:H:npe+nis       D6:VC;D4:H:npe+nis       D6:L                        D6:L               D6:L               D6:L               D6:L                     D6:L               D6:L                           D6:L
    r11           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D9:L                        D9:L               D9:L               D9:L               D4:L:npe+nis;D9:L        D9:L               D4:L:npe+nis;D9:L              D9:L
    r12           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D5:H:npe+nis;D7:H           D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H        D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H              D4:L:npe+nis;D7:H
    r13           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D5:H:npe+nis;D7:H           D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H        D4:L:npe+nis;D7:H  D4:L:npe+nis;D7:H              D4:L:npe+nis;D7:H
    r14           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H           D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H;D1/D2:H:obb  D4:H:npe+nis;D7:H;D1/D2:H:obb
    r15           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D9:L;D12:H                  D9:L;D12           D9:L;D12           D9:L;D12           D4:H:npe+nis;D7:H        D9:L;D12           D4:H:npe+nis;D7:H;D1/D2:H:obb  D9:L;D12
    r16           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H           D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H  D4:H:npe+nis;D7:H              D4:H:npe+nis;D7:H
    r17           D4:H:npe+nis;D7:H        D4:H:npe+nis;D7:H        D9:L;D12:H                  D9:L;D12           D9:L;D12           D9:L;D12           D4:H:npe+nis;D7:H        D9:L;D12           D4:H:npe+nis;D7:H              D9:L;D12
    r18           D9::lt10;D10:LP          D9::lt10;D10:LP          D9::lt10;D10:LP             D9::lt10;D10:HP    D9::lt10;D10:HP    D9::lt10;D10:HP    D9::lt10;D10:HP          D9::lt10;D10:HP    D9::lt10;D10:HP                D9::lt10;D10:HP
    r19           D10>270:LP               D10>270:LP               D10>270:LP                  D10>270:LP         D10>270:LP         D10>270:LP         D9::lt10;D10:HP          D9::lt10;D10:HP    D9::lt10;D10:HP                D9::lt10;D10:HP
    r20           D10>270:LP               D10>270:LP               D13>270:LP                  D13:LP             D13:LP             D13:LP             D9>270::lt10;D10>270:HP  D13:HP             D9::lt10;D10:HP                D13:HP
    ptrLow        0.5xD12;0.5xD14::ecm     0.5xD12;0.5xD15::ecm     0.5xD12                     0.5xD12            0.5xD12            0.5xD12            0.5xD12                  0.5xD12            0.5xD12                        0.5xD12
    ptrMedium     D11>270;D16::ecm         D11>270;D17::ecm         D11>270                     D11>270            D11>270            D11>270            D11>180                  D11>270            D11>180                        D11>270
    ptrHigh       D13>400;D14::ecm         D13>400;D15::ecm         D13>400                     D13>400            D13>400            D13>400            D13>270                  D13>400            D13>270                        D13>400
    ibd           D13>400;D14::ecm         D13>400;D15::ecm         D13>400                     D13>400            D13>400            D13>400            D13>400                  D13>400            D13>400                        D13>400
    vbd           2xD12;2xD14::ecm         2xD12;2xD15::ecm         2xD12                       2xD12              2xD12              2xD12              2xD12                    2xD12              2xD12                          2xD12
    officeLt20    D11>270;D16::ecm         D11>270;D17::ecm         D11>270                     D11>270            D11>270            D11>270            D11>180                  D11>270            D11>180                        D11>270
    officeGt20    D13>400;D14::ecm         D13>400;D15::ecm         D13>400                     D13>400            D13>400            D13>400            D13>270                  D13>400            D13>270                        D13>400
    powerSuper    D13;D14::ecm             D13;D15::ecm             D13                         D13                D13                D13                D13                      D13                D13                            D13
    powerNormal   D11;D16::ecm             D11;D17::ecm             D11                         D11                D11                D11                D11                      D11                D11                            D11
    powerMinor    D10::ecm                 D10                      D10                         D10                D10                D10                D10                      D10                D10                            D10
    polProtected  0.5xD7>25                0.5xD7>25                0.5xD7>25                   0.5xD7>25          0.5xD7>25          0.5xD7>25          0.5xD7>25                0.5xD7>25          0.5xD7>25                      0.5xD7>25
    polVital      D13>400                  D13>400                  D13>400                     D13>400            D13>400            D13>400            D13>400                  D13>400            D13>400                        D13>400
    polMinor      D13                      D13                      D13                         D13                D13                D13                D13                      D13                D13                            D13
    polSmall      10m                      10m                      10m                         10m                10m                10m                10m                      10m                10m                            10m
  `,
} as const satisfies PrintedMatrix;
