import type { PrintedTable } from '../printed-table.js';

/**
 * HD 1.1 in ports, ship to ship: SD1 to SD4. No matrix refers to this table: it is kept for its functions.
 *
 * The row "130,000" is printed between 100,000 and 140,000 (120,000 in the other tables) and carries values of 120,000 kg.
 */
export const tableQ1 = {
  id: 'Q.1',
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex Q, Table Q.1' },
  verification: 'transcribed-twice',
  columns: {
    // printed: 3.2*Q^(1/3)
    SD1: { branches: [{ form: 'power', coefficient: 3.2, exponent: 1 / 3 }], minimum_m: 60 },
    // printed: 4.8*Q^(1/3)
    SD2: { branches: [{ form: 'power', coefficient: 4.8, exponent: 1 / 3 }], minimum_m: null },
    // printed: 8.0*Q^(1/3)
    SD3: { branches: [{ form: 'power', coefficient: 8.0, exponent: 1 / 3 }], minimum_m: 135 },
    // printed: 16.0*Q^(1/3)
    SD4: { branches: [{ form: 'power', coefficient: 16.0, exponent: 1 / 3 }], minimum_m: 135 },
  },
  rows: [
    //     NEQ  SD1  SD2  SD3   SD4
    [      500,  60,  39, 135,  135],
    [      600,  60,  41, 135,  135],
    [      700,  60,  43, 135,  145],
    [      800,  60,  45, 135,  150],
    [      900,  60,  47, 135,  155],
    [     1000,  60,  48, 135,  160],
    [     1200,  60,  52, 135,  175],
    [     1400,  60,  54, 135,  180],
    [     1600,  60,  57, 135,  190],
    [     1800,  60,  59, 135,  195],
    [     2000,  60,  61, 135,  205],
    [     2500,  60,  66, 135,  220],
    [     3000,  60,  70, 135,  235],
    [     3500,  60,  73, 135,  245],
    [     4000,  60,  77, 135,  255],
    [     5000,  60,  83, 140,  275],
    [     6000,  60,  88, 150,  295],
    [     7000,  62,  92, 155,  310],
    [     8000,  64,  96, 160,  320],
    [     9000,  67, 100, 170,  335],
    [   10_000,  69, 105, 175,  345],
    [   12_000,  74, 110, 185,  370],
    [   14_000,  78, 120, 195,  390],
    [   16_000,  81, 125, 203,  404],
    [   18_000,  84, 130, 210,  420],
    [   20_000,  87, 135, 218,  435],
    [   25_000,  94, 145, 235,  470],
    [   30_000, 100, 150, 250,  500],
    [   35_000, 105, 160, 265,  530],
    [   40_000, 110, 165, 275,  550],
    [   50_000, 120, 180, 295,  590],
    [   60_000, 130, 190, 315,  630],
    [   70_000, 135, 200, 330,  660],
    [   80_000, 140, 210, 345,  690],
    [   90_000, 145, 220, 360,  720],
    [  100_000, 150, 225, 375,  750],
    [  130_000, 160, 245, 395,  790],
    [  140_000, 170, 250, 420,  840],
    [  160_000, 175, 265, 435,  870],
    [  180_000, 185, 275, 455,  910],
    [  200_000, 190, 285, 470,  940],
    [  250_000, 205, 305, 510, 1020],
    [  300_000, 215, 325, 540, 1080],
    [  350_000, 230, 340, 570, 1140],
    [  400_000, 240, 355, 590, 1180],
    [  500_000, 255, 380, 640, 1280],
    [1_000_000, 320, 480, 800, 1600],
  ],
  irregularities: [
    { column: 'SD1', neq_kg: 130_000, printed_m: 160, function_m: 162.11, byTable7_m: 165, kind: 'A', pattern: 'value of NEQ 120,000' },
    { column: 'SD2', neq_kg: 500_000, printed_m: 380, function_m: 380.98, byTable7_m: 385, kind: 'A', pattern: 'rounded to nearest 5 m' },
    { column: 'SD3', neq_kg: 16_000, printed_m: 203, function_m: 201.59, byTable7_m: 205, kind: 'B', pattern: 'not rounded to 5 m (rounded up to 1 m or further)' },
    { column: 'SD3', neq_kg: 20_000, printed_m: 218, function_m: 217.15, byTable7_m: 220, kind: 'B', pattern: 'not rounded to 5 m (rounded up to 1 m or further)' },
    { column: 'SD3', neq_kg: 130_000, printed_m: 395, function_m: 405.26, byTable7_m: 410, kind: 'A', pattern: 'value of NEQ 120,000' },
    { column: 'SD4', neq_kg: 16_000, printed_m: 404, function_m: 403.17, byTable7_m: 405, kind: 'B', pattern: 'not rounded to 5 m (rounded up to 1 m or further)' },
    { column: 'SD4', neq_kg: 130_000, printed_m: 790, function_m: 810.53, byTable7_m: 820, kind: 'A', pattern: 'value of NEQ 120,000' },
  ],
} as const satisfies PrintedTable;
