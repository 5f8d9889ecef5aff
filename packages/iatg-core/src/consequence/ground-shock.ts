import { invalid, notPositive, published, ufc, value, type Answer, type Basis } from './answer.js';
import { FOOT_m, POUND_kg, PSI_kPa } from './scaled-distance.js';

const INCH_m = FOOT_m / 12;
const GRAVITY_ft_s2 = 32.2;
const AIR_INDUCED: Basis = { source: ufc('equations 2-74 to 2-79'), verification: 'verified', validRange: null };
const DIRECT: Basis = { source: ufc('equations 2-80 to 2-92'), verification: 'verified', validRange: null };

export type Ground = 'rock' | 'soil';

/**
 * The shock that the air blast makes in the ground under it, vertical: V = Pso/(rho Cp), D = is/(1000 rho Cp), A = 100 Pso/(rho Cp g) in
 * pounds, inches and seconds.
 * @param density_kg_m3 of the ground
 * @param seismic_m_s   its seismic velocity
 */
export function airInducedShock({ incident_kPa, impulse_kPa_ms, density_kg_m3, seismic_m_s }: { readonly incident_kPa: number; readonly impulse_kPa_ms: number; readonly density_kg_m3: number; readonly seismic_m_s: number }): Answer<{
  velocity_m_s: number;
  displacement_m: number;
  acceleration_g: number;
}> {
  const wrong = notPositive({ incident_kPa, impulse_kPa_ms, density_kg_m3, seismic_m_s });
  if (wrong) return wrong;
  // lb s^2 / in^4 and in/s, as the equations are printed.
  const rhoC = (density_kg_m3 / DENSITY_kg_m3) * (seismic_m_s / INCH_m);
  const pressure_psi = incident_kPa / PSI_kPa;
  return value(AIR_INDUCED, {
    velocity_m_s: (pressure_psi / rhoC) * INCH_m,
    displacement_m: (impulse_kPa_ms / PSI_kPa / (1000 * rhoC)) * INCH_m,
    acceleration_g: (100 * pressure_psi) / (rhoC * GRAVITY_ft_s2),
  });
}

/** kg/m^3 in one lb s^2 / in^4. */
export const DENSITY_kg_m3 = (POUND_kg * 9.806_65) / INCH_m / INCH_m ** 3;

/**
 * The shock that travels in the ground itself, in inches, pounds and feet with Z = R/W^(1/3): displacement 0.025 R^(1/3) W^(1/3) / Z^(1/3)
 * in rock (horizontally half of it) and 0.17 R^(1/3) W^(1/3) / Z^2.3 in soil; velocity 150 / Z^1.5; acceleration 10,000 / (W^(1/3) Z^2).
 */
export function directShock({ tnt_kg, distance_m, ground, seismic_m_s }: { readonly tnt_kg: number; readonly distance_m: number; readonly ground: Ground; readonly seismic_m_s: number }): Answer<{
  displacement_m: number;
  horizontalDisplacement_m: number;
  velocity_m_s: number;
  acceleration_g: number;
  arrival_ms: number;
}> {
  const wrong = notPositive({ tnt_kg, distance_m, seismic_m_s }) ?? (ground === 'rock' || ground === 'soil' ? null : invalid('ground', ground, 'unknown', ['rock', 'soil']));
  if (wrong) return wrong;
  const root = Math.cbrt(tnt_kg / POUND_kg);
  const range_ft = distance_m / FOOT_m;
  const z = range_ft / root;
  const displacement_in = ground === 'rock' ? (0.025 * Math.cbrt(range_ft) * root) / Math.cbrt(z) : (0.17 * Math.cbrt(range_ft) * root) / z ** 2.3;
  return value(DIRECT, {
    displacement_m: displacement_in * INCH_m,
    horizontalDisplacement_m: displacement_in * INCH_m * (ground === 'rock' ? 0.5 : 1),
    velocity_m_s: (150 / z ** 1.5) * INCH_m,
    acceleration_g: 10_000 / (root * z ** 2),
    arrival_ms: (1000 * distance_m) / seismic_m_s,
  });
}

const DECOUPLING: Basis = { source: published('Underground magazines (United States)', 'undated', 'decoupling factor, as copied in metric and English units'), verification: 'secondary', validRange: null };

/** How much of the shock a chamber keeps back, by its loading density: f = (4/15) w^0.3 with w in lb/ft^3. */
export const decouplingFactor = ({ loading_kg_m3 }: { readonly loading_kg_m3: number }): Answer<{ factor: number }> =>
  notPositive({ loading_kg_m3 }) ?? value(DECOUPLING, { factor: (4 / 15) * ((loading_kg_m3 / POUND_kg) * FOOT_m ** 3) ** 0.3 });
