import { iatg0180, negative, notPositive, value, type Answer, type Basis } from './answer.js';

const SCALED_DISTANCE: Basis = { source: iatg0180('scaled distance (Hopkinson-Cranz)'), verification: 'secondary', validRange: null };

/**
 * The scaled distance: explosions with the same one give the same pressures.
 *
 *     Z = R / Q^(1/3)
 *
 * @param distance_m from the middle of the charge
 * @param tnt_kg     quantity as TNT
 * @returns Z in m/kg^(1/3)
 * @example scaledDistance({ distance_m: 50, tnt_kg: 1000 }) // z_m_kg13: 5
 */
export const scaledDistance = ({ distance_m, tnt_kg }: { readonly distance_m: number; readonly tnt_kg: number }): Answer<{ z_m_kg13: number }> =>
  notPositive({ tnt_kg }) ?? negative({ distance_m }) ?? value(SCALED_DISTANCE, { z_m_kg13: distance_m / Math.cbrt(tnt_kg) });

const CONVERSION: Basis = { source: { document: 'International yard and pound', edition: '1959', place: 'definition' }, verification: 'verified', validRange: null };

export const FOOT_m = 0.3048;
export const POUND_kg = 0.453_592_37;
export const PSI_kPa = 6.894_757_293_168;

/** The K-factor of documents in feet and pounds as a scaled distance: K40 is 15.87 m/kg^(1/3). */
export const fromKFactor = ({ k_ft_lb13 }: { readonly k_ft_lb13: number }): Answer<{ z_m_kg13: number }> =>
  notPositive({ k_ft_lb13 }) ?? value(CONVERSION, { z_m_kg13: (k_ft_lb13 * FOOT_m) / Math.cbrt(POUND_kg) });
