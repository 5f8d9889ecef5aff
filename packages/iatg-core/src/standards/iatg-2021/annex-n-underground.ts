import type { PrintedTable } from '../printed-table.js';

/**
 * HD 1.1 underground: chamber intervals D1, D2 (hard rock, below 50 kg/m3), D3 (sandstone), D4 (limestone), D5 (hard rock, above 50 kg/m3).
 *
 * No matrix refers to this table: it is kept for its functions. "A minimum of 5 m shall be applied" is printed in Table M.1.
 */
export const tableN1 = {
  id: 'N.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex N, Table N.1' },
  verification: 'transcribed-twice',
  columns: {
    // printed: 0.6*Q^(1/3)
    D1: { branches: [{ form: 'power', coefficient: 0.6, exponent: 1 / 3 }], minimum_m: 5 },
    // printed: 1.0*Q^(1/3)
    D2: { branches: [{ form: 'power', coefficient: 1.0, exponent: 1 / 3 }], minimum_m: 5 },
    // printed: 1.4*Q^(1/3)
    D3: { branches: [{ form: 'power', coefficient: 1.4, exponent: 1 / 3 }], minimum_m: 5 },
    // printed: 1.7*Q^(1/3)
    D4: { branches: [{ form: 'power', coefficient: 1.7, exponent: 1 / 3 }], minimum_m: 5 },
    // printed: 2.0*Q^(1/3)
    D5: { branches: [{ form: 'power', coefficient: 2.0, exponent: 1 / 3 }], minimum_m: 5 },
  },
  rows: [
    //   NEQ    D1    D2   D3   D4   D5
    [   1000,    6,   10,  14,  17,  20],
    [   1200,  6.4, 10.6,  15,  18,  21],
    [   1400,  6.7, 11.2,  16,  19,  22],
    [   1600,    7, 11.7,  16,  20,  23],
    [   1800,  7.3, 12.2,  17,  21,  24],
    [   2000,  7.6, 12.6,  18,  21,  25],
    [   2500,  8.1, 13.6,  19,  23,  27],
    [   3000,  8.7, 14.4,  20,  25,  29],
    [   3500,  9.1, 15.2,  21,  26,  30],
    [   4000,  9.5, 15.9,  22,  27,  32],
    [   5000, 10.3, 17.1,  24,  29,  34],
    [   6000, 10.9, 18.2,  25,  31,  36],
    [   7000, 11.5, 19.1,  27,  33,  38],
    [   8000,   12,   20,  28,  34,  40],
    [   9000, 12.5, 20.8,  29,  35,  42],
    [ 10_000, 12.9, 21.5,  30,  37,  43],
    [ 12_000, 13.7, 22.9,  32,  39,  46],
    [ 14_000, 14.5, 24.1,  34,  41,  48],
    [ 16_000, 15.1, 25.2,  35,  43,  50],
    [ 18_000, 15.7, 26.2,  37,  45,  52],
    [ 20_000, 16.3, 27.1,  38,  46,  54],
    [ 25_000, 17.5, 29.2,  41,  50,  58],
    [ 30_000, 18.6, 31.1,  44,  53,  62],
    [ 35_000, 19.6, 32.7,  46,  56,  65],
    [ 40_000, 20.5, 34.2,  48,  58,  68],
    [ 50_000, 22.1, 36.8,  52,  63,  74],
    [ 60_000, 23.5, 39.1,  55,  67,  78],
    [ 70_000, 24.7, 41.2,  58,  70,  82],
    [ 80_000, 25.9, 43.1,  60,  73,  86],
    [ 90_000, 26.9, 44.8,  63,  76,  90],
    [100_000,   28, 46.4,  65,  79,  93],
    [120_000,   30, 49.3,  69,  84,  99],
    [140_000,   31, 51.9,  73,  88, 104],
    [160_000,   33, 54.3,  76,  92, 109],
    [180_000,   34, 56.5,  79,  96, 113],
    [200_000,   35, 58.5,  82,  99, 117],
    [250_000,   38,   63,  88, 107, 126],
    [300_000,   40, 66.9,  94, 114, 134],
    [350_000,   42, 70.5,  99, 120, 141],
    [400_000,   44, 73.7, 103, 125, 147],
    [500_000,   48, 79.4, 111, 135, 159],
  ],
  irregularities: [
  ],
} as const satisfies PrintedTable;
