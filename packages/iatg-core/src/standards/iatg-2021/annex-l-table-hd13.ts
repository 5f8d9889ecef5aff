import type { PrintedTable } from '../printed-table.js';

/**
 * HD 1.3: D1 inter-magazine, D2 process buildings and low-density routes, D3 public traffic routes, D4 inhabited buildings.
 *
 * D3 is printed as 4.3 Q^(1/3) but its values fit 2/3 of 6.4; the longer is applied (interpretation I-07).
 * The column minima are read off the plateaus of the columns.
 */
export const tableL1 = {
  id: 'L.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex L, Table L.1' },
  verification: 'transcribed-twice',
  columns: {
    // printed: 0.22*Q^(1/2)
    D1: { branches: [{ form: 'power', coefficient: 0.22, exponent: 1 / 2 }], minimum_m: 25 },
    // printed: 3.2*Q^(1/3)
    D2: { branches: [{ form: 'power', coefficient: 3.2, exponent: 1 / 3 }], minimum_m: 60 },
    // printed: 4.3*Q^(1/3)
    D3: { branches: [{ form: 'power', coefficient: 4.3, exponent: 1 / 3 }], minimum_m: 60 },
    // printed: 6.4*Q^(1/3)
    D4: { branches: [{ form: 'power', coefficient: 6.4, exponent: 1 / 3 }], minimum_m: 60 },
  },
  rows: [
    //   NEQ   D1   D2   D3   D4
    [    500,  25,  60,  60,  60],
    [    600,  25,  60,  60,  60],
    [    700,  25,  60,  60,  60],
    [    800,  25,  60,  60,  60],
    [    900,  25,  60,  60,  62],
    [   1000,  25,  60,  60,  64],
    [   1200,  25,  60,  60,  69],
    [   1400,  25,  60,  60,  72],
    [   1600,  25,  60,  60,  75],
    [   1800,  25,  60,  60,  78],
    [   2000,  25,  60,  60,  81],
    [   2500,  25,  60,  60,  87],
    [   3000,  25,  60,  62,  93],
    [   3500,  25,  60,  65,  98],
    [   4000,  25,  60,  68, 105],
    [   5000,  25,  60,  73, 110],
    [   6000,  25,  60,  78, 120],
    [   7000,  25,  62,  82, 125],
    [   8000,  25,  64,  86, 130],
    [   9000,  25,  67,  89, 135],
    [ 10_000,  25,  68,  92, 140],
    [ 12_000,  25,  74,  98, 150],
    [ 14_000,  27,  78, 105, 155],
    [ 16_000,  28,  81, 110, 165],
    [ 18_000,  30,  84, 115, 170],
    [ 20_000,  32,  87, 120, 175],
    [ 25_000,  35,  94, 125, 190],
    [ 30_000,  39, 100, 135, 200],
    [ 35_000,  42, 105, 140, 210],
    [ 40_000,  44, 110, 150, 220],
    [ 50_000,  50, 120, 160, 240],
    [ 60_000,  54, 130, 170, 255],
    [ 70_000,  59, 135, 180, 265],
    [ 80_000,  63, 140, 185, 280],
    [ 90_000,  66, 145, 195, 290],
    [100_000,  70, 150, 200, 300],
    [120_000,  77, 160, 215, 320],
    [140_000,  83, 170, 225, 335],
    [160_000,  88, 175, 235, 350],
    [180_000,  94, 185, 245, 365],
    [200_000,  99, 190, 250, 375],
    [250_000, 110, 205, 270, 405],
  ],
  irregularities: [
    { column: 'D2', neq_kg: 10_000, printed_m: 68, function_m: 68.94, byTable7_m: 69, kind: 'A', pattern: 'slip: Q.1 SD1 (same function) prints 69' },
    { column: 'D3', neq_kg: 3000, printed_m: 62, function_m: 62.02, byTable7_m: 63, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 3500, printed_m: 65, function_m: 65.29, byTable7_m: 66, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 4000, printed_m: 68, function_m: 68.26, byTable7_m: 69, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 5000, printed_m: 73, function_m: 73.53, byTable7_m: 74, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 6000, printed_m: 78, function_m: 78.14, byTable7_m: 79, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 7000, printed_m: 82, function_m: 82.26, byTable7_m: 83, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 9000, printed_m: 89, function_m: 89.44, byTable7_m: 90, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 10_000, printed_m: 92, function_m: 92.64, byTable7_m: 93, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 12_000, printed_m: 98, function_m: 98.45, byTable7_m: 99, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 25_000, printed_m: 125, function_m: 125.73, byTable7_m: 130, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 35_000, printed_m: 140, function_m: 140.66, byTable7_m: 145, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 80_000, printed_m: 185, function_m: 185.28, byTable7_m: 190, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 200_000, printed_m: 250, function_m: 251.47, byTable7_m: 255, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
    { column: 'D3', neq_kg: 250_000, printed_m: 270, function_m: 270.88, byTable7_m: 275, kind: 'A', pattern: 'printed value is that of 2/3*6.4 = 4.267*Q^(1/3), not 4.3' },
  ],
} as const satisfies PrintedTable;
