import type { Citation } from '../../types.js';

/**
 * Underground storage beside the chamber intervals of Table N.1 (a basic check by staff, as the annex says).
 *
 * Read in the text, not transcribed a second time. Left out: the formula of crater debris, which gives 41 km for 10,000 kg as it is printed
 * and must mean something else; Graph M.1 (the factor of ground shock), a picture of which no figures were obtained; the distances for gas
 * through cracks (0.3 to 2.0 Q^(1/3)), which a survey decides.
 */
export const annexM = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex M' },
  /** Loading density in kg/m3 below which column D1 holds, and at which column D2 gives way to D5. */
  density: { spallBelow_kg_m3: 270, hardRock_kg_m3: 50 },
  /** Table M.1: no interval is shorter. With protective construction D1 may come down to this coefficient. */
  interval: { cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex M, Table M.1' }, minimum_m: 5, leastSpallCoefficient: 0.3 },
  /** Blast from a tunnel mouth: coefficient x HD x (Q/V)^(1/3), HD = 4A/C; off the axis by 1 / (1 + (angle / 56)^2)^0.76. */
  mouth: { inhabited: 77, process: 27.4, offAxis_deg: 56, offAxisExponent: 0.76, minorRoute: 2 / 3 },
  /** Debris from a tunnel mouth, either side of the axis; exposed sites are better outside the wider angle. */
  mouthDebris: { within_deg: 10, distance_m: 600, adviceWithin_deg: 30 },
  /** Blast of a crater, coefficient x Q^(1/3), by the cover in m over Q^(1/3); thicker cover: none. Ends are not assigned in print. */
  crater: [
    { coverUpTo: 0.1, coefficient: 22.2 },
    { coverUpTo: 0.2, coefficient: 11.1 },
    { coverUpTo: 0.3, coefficient: 5.6 },
  ],
  /** Ground shock, inhabited building: coefficient x fd x Q^(4/9). The third row repeats the label of soil (interpretation I-16). */
  groundShock: { soil: 0.9, 'softer-rock': 4.8, 'hard-rock': 5.4, exponent: 4 / 9, route: 2 / 3 },
} as const satisfies { readonly cite: Citation } & Readonly<Record<string, unknown>>;
