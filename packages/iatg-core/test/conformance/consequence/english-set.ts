import { FOOT_m, POUND_kg, PSI_kPa } from '../../../src/consequence/scaled-distance.js';
import type { BlastQuantity } from '../../../src/consequence/kingery-bulmash.js';

type Row = readonly [min: number, max: number, c: readonly number[]];

/**
 * The simplified polynomials as they were published in feet, pounds, psi and ms: value = exp(sum c_i (ln K)^i). Transcribed apart from the
 * metric ones, with other figures, they say the same. The row of front velocity was not at hand.
 */
export const ENGLISH: Readonly<Partial<Record<BlastQuantity, readonly Row[]>>> = {
  arrival: [
    [0.2, 4.5, [-2.5671, 1.5348, 0.1313, 0.01825, 0.003656, -0.008615]],
    [4.5, 100, [-1.79097, -0.44021, 2.01409, -0.78101, 0.13045, -0.0081529]],
  ],
  'incident-pressure': [
    [0.5, 7.25, [6.9137, -1.4398, -0.2815, -0.1416, 0.0685]],
    [7.25, 60, [8.8035, -3.7001, 0.2709, 0.0733, -0.0127]],
    [60, 500, [5.4233, -1.4066]],
  ],
  'reflected-pressure': [
    [0.3, 4, [9.0795, -1.7511, -0.2877, -0.2199, -0.0128, 0.0696, -0.0118]],
    [4, 100, [5.1515, 9.15826, -11.85735, 5.56754, -1.33455, 0.16333, -0.008181]],
  ],
  duration: [
    [0.5, 2.5, [-1.7221, 0.45, 1.3552, 1.1249, -0.05773, -0.608]],
    [2.5, 7, [-18.7701, 55.0513, -60.4348, 32.0236, -8.3256, 0.8817]],
    [7, 100, [-13.0597, 19.7805, -11.2975, 3.2552, -0.4647, 0.02624]],
  ],
  'incident-impulse': [
    [0.5, 2.41, [2.975, -0.466, 0.963, 0.03, -0.087]],
    [2.41, 6, [0.911, 7.26, -7.459, 2.96, -0.432]],
    [6, 85, [3.2484, 0.1633, -0.4416, 0.0793, -0.00554]],
    [85, 400, [4.7702, -1.062]],
  ],
  'reflected-impulse': [[0.2, 100, [5.9313, -1.5622, 0.1322, -0.01123]]],
};

/** Metres and kilograms for feet and pounds. */
export const Z_OF_K = FOOT_m / Math.cbrt(POUND_kg);

/** A row at a scaled distance in feet and pounds, in metric units scaled by kg^(1/3). */
export function englishValue(quantity: BlastQuantity, [, , c]: Row, k: number): number {
  const value = Math.exp(c.reduce((sum, coefficient, i) => sum + coefficient * Math.log(k) ** i, 0));
  const perRoot = 1 / Math.cbrt(POUND_kg);
  if (quantity.endsWith('pressure')) return value * PSI_kPa;
  return value * perRoot * (quantity.endsWith('impulse') ? PSI_kPa : 1);
}
