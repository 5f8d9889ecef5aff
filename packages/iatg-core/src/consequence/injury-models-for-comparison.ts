import { invalid, isWithin, negative, notPositive, published, value, type Answer, type Basis, type ValidRange, type Verification, type Warning } from './answer.js';
import { outOfRange } from './kingery-bulmash.js';

// Published models that disagree by factors of two to four. None of them is a default; each answer names its own.

const COMPARE: readonly Warning[] = ['for-comparison-only'];

/** A probit of the form Y = a + b ln x. */
export interface Probit {
  readonly a: number;
  readonly b: number;
  /** What x is: its name carries its unit. */
  readonly input: 'pressure_Pa' | 'pressure_psig' | 'dose_kW_m2_4_3_s' | 'velocity_m_s' | 'energy_J';
  readonly verification: Verification;
  readonly place: string;
}

export type ProbitName =
  | 'lung-eisenberg'
  | 'eardrum-eisenberg'
  | 'eardrum-tno'
  | 'fatality-hsc'
  | 'debris-over-4.5-kg'
  | 'debris-0.1-to-4.5-kg'
  | 'heat-eisenberg'
  | 'heat-tsao-perry'
  | 'heat-lees';

// prettier-ignore
export const PROBITS: Readonly<Record<ProbitName, Probit>> = {
  'lung-eisenberg':       { a: -77.1,  b: 6.91,  input: 'pressure_Pa',      verification: 'secondary',           place: 'Eisenberg, death by lung haemorrhage, as programmed in HyRAM' },
  'eardrum-eisenberg':    { a: -15.6,  b: 1.93,  input: 'pressure_Pa',      verification: 'secondary',           place: 'Eisenberg, eardrum, as programmed in HyRAM' },
  'eardrum-tno':          { a: -12.6,  b: 1.524, input: 'pressure_Pa',      verification: 'recalled-unverified', place: 'TNO, eardrum' },
  'fatality-hsc':         { a: 1.47,   b: 1.37,  input: 'pressure_psig',    verification: 'secondary',           place: 'HSC, death by overpressure, as copied from OSD/30' },
  'debris-over-4.5-kg':   { a: -13.19, b: 10.54, input: 'velocity_m_s',     verification: 'secondary',           place: 'debris above 4.5 kg, as programmed in HyRAM' },
  'debris-0.1-to-4.5-kg': { a: -17.56, b: 5.3,   input: 'energy_J',         verification: 'secondary',           place: 'debris of 0.1 to 4.5 kg, as programmed in HyRAM' },
  'heat-eisenberg':       { a: -14.9,  b: 2.56,  input: 'dose_kW_m2_4_3_s', verification: 'secondary',           place: 'Eisenberg, death by heat, as copied from OSD/30' },
  'heat-tsao-perry':      { a: -12.8,  b: 2.56,  input: 'dose_kW_m2_4_3_s', verification: 'secondary',           place: 'Tsao and Perry, death by heat, as copied from OSD/30' },
  'heat-lees':            { a: -10.7,  b: 1.99,  input: 'dose_kW_m2_4_3_s', verification: 'secondary',           place: 'Lees, death by heat, without a factor for clothing; constant deduced from copied doses' },
};

const probitBasis = ({ verification, place }: Probit): Basis => ({ source: published('Probit', 'in its author\'s name', place), verification, validRange: null });
const probitOf = (name: ProbitName): Probit | ReturnType<typeof invalid> => (Object.hasOwn(PROBITS, name) ? PROBITS[name] : invalid('probit', name, 'unknown', Object.keys(PROBITS)));

/** The share of people that a probit lets suffer, for an input in the probit's own unit. */
export function probitShare({ name, input }: { readonly name: ProbitName; readonly input: number }): Answer<{ probit: number; share: number }> {
  const probit = probitOf(name);
  if ('kind' in probit) return probit;
  const wrong = notPositive({ [probit.input]: input });
  if (wrong) return wrong;
  const y = probit.a + probit.b * Math.log(input);
  return value(probitBasis(probit), { probit: y, share: normalShare(y - 5) }, COMPARE);
}

/** The input at which a probit lets a share of people suffer. */
export function probitInput({ name, share }: { readonly name: ProbitName; readonly share: number }): Answer<{ input: number }> {
  const probit = probitOf(name);
  if ('kind' in probit) return probit;
  const wrong = notPositive({ share }) ?? (share < 1 ? null : invalid('share', share, 'not-a-share'));
  if (wrong) return wrong;
  return value(probitBasis(probit), { input: Math.exp((5 + normalDeviate(share) - probit.a) / probit.b) }, COMPARE);
}

const NORMAL: Basis = { source: published('Probit', 'Finney', 'definition'), verification: 'verified', validRange: null };

/** P = Phi(Y - 5). */
export const shareOfProbit = ({ probit }: { readonly probit: number }): Answer<{ share: number }> =>
  Number.isFinite(probit) ? value(NORMAL, { share: normalShare(probit - 5) }) : invalid('probit', probit, 'not-finite');

/** The standard normal distribution, right to 1e-14: by its series near the middle, by a continued fraction in the tails. */
function normalShare(x: number): number {
  const distance = Math.abs(x);
  if (distance > 38) return x > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let tail: number;
  if (distance < 3) {
    let term = distance;
    let sum = distance;
    for (let n = 3; term > 1e-17 * sum; n += 2) sum += term *= (x * x) / n;
    tail = 0.5 - density * sum;
  } else {
    let fraction = 0;
    for (let n = 200; n > 0; n--) fraction = n / (distance + fraction);
    tail = density / (distance + fraction);
  }
  return x > 0 ? 1 - tail : tail;
}

function normalDeviate(share: number): number {
  let low = -38;
  let high = 38;
  for (let step = 0; step < 200 && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const hyram = (place: string): Basis => ({ source: published('TNO', 'Green Book', `${place}, as programmed in HyRAM`), verification: 'secondary', validRange: null });

/** Head impact: Y = 5 - 8.49 ln(2430/p + 4e8/(p i)), p in Pa, i in Pa s. */
export const headImpactProbit = ({ pressure_Pa, impulse_Pa_s }: { readonly pressure_Pa: number; readonly impulse_Pa_s: number }): Answer<{ probit: number }> =>
  notPositive({ pressure_Pa, impulse_Pa_s }) ?? value(hyram('head impact'), { probit: 5 - 8.49 * Math.log(2430 / pressure_Pa + 4e8 / (pressure_Pa * impulse_Pa_s)) }, COMPARE);

/** Collapse of buildings: Y = 5 - 0.22 ln((40000/p)^7.4 + (460/i)^11.3), p in Pa, i in Pa s. */
export const collapseProbit = ({ pressure_Pa, impulse_Pa_s }: { readonly pressure_Pa: number; readonly impulse_Pa_s: number }): Answer<{ probit: number }> =>
  notPositive({ pressure_Pa, impulse_Pa_s }) ?? value(hyram('collapse of buildings'), { probit: 5 - 0.22 * Math.log((40_000 / pressure_Pa) ** 7.4 + (460 / impulse_Pa_s) ** 11.3) }, COMPARE);

const OPEN: ValidRange = { input: 's_m_kg13', min: 2.5, max: 5.3 };
const HOUSE: ValidRange = { input: 's_m_kg13', min: 3, max: 55 };
const estc = (place: string, validRange: ValidRange): Basis => ({ source: published('ESTC', 'undated', place), verification: 'recalled-unverified', validRange });

/** Share of deaths in the open by scaled distance: exp(-5.785 S + 19.047) / 100, 2.5 to 5.3 m/kg^(1/3). */
export function estcLethalityInTheOpen({ s_m_kg13 }: { readonly s_m_kg13: number }): Answer<{ share: number }> {
  const wrong = notPositive({ s_m_kg13 });
  if (wrong) return wrong;
  if (!isWithin(s_m_kg13, OPEN.min, OPEN.max)) return outOfRange('lethality', 's_m_kg13', s_m_kg13, OPEN.min, OPEN.max);
  return value(estc('lethality in the open', OPEN), { share: Math.min(1, Math.exp(-5.785 * s_m_kg13 + 19.047) / 100) }, COMPARE);
}

/** Share of deaths in a house by scaled distance: log10 P = 1.827 - 3.433 l - 0.853 l^2 + 0.356 l^3, l = log10 S, 3 to 55 m/kg^(1/3). */
export function estcLethalityInAHouse({ s_m_kg13 }: { readonly s_m_kg13: number }): Answer<{ share: number }> {
  const wrong = notPositive({ s_m_kg13 });
  if (wrong) return wrong;
  if (!isWithin(s_m_kg13, HOUSE.min, HOUSE.max)) return outOfRange('lethality', 's_m_kg13', s_m_kg13, HOUSE.min, HOUSE.max);
  const l = Math.log10(s_m_kg13);
  return value(estc('lethality in a house', HOUSE), { share: Math.min(1, 10 ** (1.827 - 3.433 * l - 0.853 * l ** 2 + 0.356 * l ** 3)) }, COMPARE);
}

const COURSE: Basis = { source: published('Course notes on blast', 'undated', 'worked examples'), verification: 'secondary', validRange: null };

/** Duration scaled to a body of 70 kg, as Bowen's curves use it: t* = t (70/m)^(1/3). */
export const bowenDuration = ({ duration_ms, body_kg }: { readonly duration_ms: number; readonly body_kg: number }): Answer<{ scaledDuration_ms: number }> =>
  notPositive({ duration_ms, body_kg }) ?? value(COURSE, { scaledDuration_ms: duration_ms * Math.cbrt(70 / body_kg) });

/** Velocity to which the blast wind brings a body: v = CD A iq / m. */
export const displacementVelocity = ({ drag, area_m2, dynamicImpulse_Pa_s, body_kg }: { readonly drag: number; readonly area_m2: number; readonly dynamicImpulse_Pa_s: number; readonly body_kg: number }): Answer<{ velocity_m_s: number }> =>
  notPositive({ drag, area_m2, body_kg }) ?? negative({ dynamicImpulse_Pa_s }) ?? value(COURSE, { velocity_m_s: (drag * area_m2 * dynamicImpulse_Pa_s) / body_kg });
