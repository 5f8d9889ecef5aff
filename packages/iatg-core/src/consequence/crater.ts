import { notPositive, published, value, type Answer, type Basis } from './answer.js';

const CRATER: Basis = { source: published('Kinney and Graham', '1985', 'crater of an explosion on the ground'), verification: 'recalled-unverified', validRange: null };

/** Diameter of the crater of an explosion on the ground: 0.8 Q^(1/3), within 30 %. Recalled; no source was at hand. */
export const craterDiameter = ({ tnt_kg }: { readonly tnt_kg: number }): Answer<{ diameter_m: number; low_m: number; high_m: number }> =>
  notPositive({ tnt_kg }) ?? value(CRATER, { diameter_m: 0.8 * Math.cbrt(tnt_kg), low_m: 0.56 * Math.cbrt(tnt_kg), high_m: 1.04 * Math.cbrt(tnt_kg) }, ['crater-within-30-percent']);
