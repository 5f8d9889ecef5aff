import { iatg0180, notPositive, published, value, type Answer, type Basis, type Warning } from './answer.js';

const NOISE: Basis = { source: iatg0180('noise'), verification: 'secondary', validRange: null };
const LEVEL: Basis = { source: published('Sound pressure level', 'ISO 1683', 'definition, 20 µPa'), verification: 'verified', validRange: null };
const WEATHER: readonly Warning[] = ['weather-can-multiply-far-pressures'];

/** Where the peak falls to 140 dB(C): D = 215 Q^(1/3). Weather decides more than the formula. */
export const noise140dB = ({ tnt_kg }: { readonly tnt_kg: number }): Answer<{ radius_m: number }> => notPositive({ tnt_kg }) ?? value(NOISE, { radius_m: 215 * Math.cbrt(tnt_kg) }, WEATHER);

/** A peak pressure as a level: L = 20 log10(p / 20 µPa). */
export const soundLevel = ({ pressure_kPa }: { readonly pressure_kPa: number }): Answer<{ level_dB: number }> => notPositive({ pressure_kPa }) ?? value(LEVEL, { level_dB: 20 * Math.log10((pressure_kPa * 1000) / 20e-6) });
