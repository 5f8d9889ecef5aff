import { notPositive, published, value, type Answer, type Basis } from './answer.js';

const COURSE: Basis = { source: published('Course notes on structural response', 'undated', 'worked examples'), verification: 'secondary', validRange: null };

interface Element {
  readonly mass_kg_m2: number;
  readonly resistance_Pa: number;
  readonly yield_m: number;
  /** Permitted ductility, above 1/2. */
  readonly ductility: number;
}

/** The asymptotes of one element that yields: I* = (2 m Ru xe (mu - 1/2))^(1/2), P* = Ru (1 - 1/(2 mu)). */
export const plasticAsymptotes = ({ mass_kg_m2, resistance_Pa, yield_m, ductility }: Element): Answer<{ impulse_Pa_s: number; pressure_kPa: number }> =>
  notPositive({ mass_kg_m2, resistance_Pa, yield_m, ductility, 'ductility - 1/2': ductility - 0.5 }) ??
  value(COURSE, { impulse_Pa_s: Math.sqrt(2 * mass_kg_m2 * resistance_Pa * yield_m * (ductility - 0.5)), pressure_kPa: (resistance_Pa * (1 - 1 / (2 * ductility))) / 1000 });

/** The asymptotes of one element that stays elastic: I* = xc (k m)^(1/2), P* = k xc / 2. */
export const elasticAsymptotes = ({ mass_kg_m2, stiffness_Pa_m, limit_m }: { readonly mass_kg_m2: number; readonly stiffness_Pa_m: number; readonly limit_m: number }): Answer<{ impulse_Pa_s: number; pressure_kPa: number }> =>
  notPositive({ mass_kg_m2, stiffness_Pa_m, limit_m }) ?? value(COURSE, { impulse_Pa_s: limit_m * Math.sqrt(stiffness_Pa_m * mass_kg_m2), pressure_kPa: (stiffness_Pa_m * limit_m) / 2000 });
