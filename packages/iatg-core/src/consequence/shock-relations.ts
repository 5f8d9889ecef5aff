import { negative, notPositive, published, value, type Answer, type Basis } from './answer.js';

/** Sea level. */
export const AMBIENT_kPa = 101.325;
const SOUND_m_s = 340.29;

const RANKINE_HUGONIOT: Basis = { source: published('Rankine-Hugoniot relations', 'ratio of specific heats 1.4', 'as given in course notes and programs'), verification: 'secondary', validRange: null };

interface Shock {
  readonly incident_kPa: number;
  readonly ambient_kPa?: number;
}

/** Pressure of the wind behind the front: q = 2.5 ps^2 / (7 p0 + ps). */
export const dynamicPressure = ({ incident_kPa, ambient_kPa = AMBIENT_kPa }: Shock): Answer<{ dynamic_kPa: number }> =>
  negative({ incident_kPa }) ?? notPositive({ ambient_kPa }) ?? value(RANKINE_HUGONIOT, { dynamic_kPa: (2.5 * incident_kPa ** 2) / (7 * ambient_kPa + incident_kPa) });

/** Reflection in an ideal gas, for a cross-check: pr = 2 ps (7 p0 + 4 ps) / (7 p0 + ps). Real air exceeds it above about 1 MPa. */
export const idealReflection = ({ incident_kPa, ambient_kPa = AMBIENT_kPa }: Shock): Answer<{ reflected_kPa: number }> =>
  negative({ incident_kPa }) ??
  notPositive({ ambient_kPa }) ??
  value(RANKINE_HUGONIOT, { reflected_kPa: (2 * incident_kPa * (7 * ambient_kPa + 4 * incident_kPa)) / (7 * ambient_kPa + incident_kPa) });

/** Velocity of the front, for a cross-check: U = a0 (1 + 6 ps / (7 p0))^(1/2). */
export const idealFrontVelocity = ({ incident_kPa, ambient_kPa = AMBIENT_kPa, sound_m_s = SOUND_m_s }: Shock & { readonly sound_m_s?: number }): Answer<{ velocity_m_s: number }> =>
  negative({ incident_kPa }) ?? notPositive({ ambient_kPa, sound_m_s }) ?? value(RANKINE_HUGONIOT, { velocity_m_s: sound_m_s * Math.sqrt(1 + (6 * incident_kPa) / (7 * ambient_kPa)) });
