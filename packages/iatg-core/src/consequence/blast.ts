import { invalid, isWithin, notPositive, value, weaker, type Answer, type Basis, type InvalidInput, type Refusal, type Warning } from './answer.js';
import { faultOfQuestion, lookUp, warningsAt, type BlastQuantity, type Burst, type Form } from './kingery-bulmash.js';
import { explosiveOf, factorBasis, type Explosive, type ExplosiveId } from './tnt-equivalence.js';

export interface BlastQuestion {
  readonly neq_kg: number;
  /** From the middle of the charge. */
  readonly distance_m: number;
  /** Left out: TNT. */
  readonly explosive?: ExplosiveId;
  /** Left out: on the ground. */
  readonly burst?: Burst;
  /** Left out: the full form, and where it ends the simplified one. */
  readonly form?: Form;
}

/** Figures of the air blast, each with the form that gave it and the factor that made TNT of the quantity. */
export type Pressure = Answer<{ pressure_kPa: number; form: Form; factor: number }>;
export type Impulse = Answer<{ impulse_kPa_ms: number; form: Form; factor: number }>;
export type Time = Answer<{ time_ms: number; form: Form }>;
export type Velocity = Answer<{ velocity_m_s: number; form: Form }>;

/** The air blast at one place: each quantity, or why there is none, without regard to the others. */
export interface Blast {
  readonly kind: 'blast';
  /** Of the quantity as it is, without a factor. */
  readonly z_m_kg13: number;
  readonly incidentPressure: Pressure;
  readonly reflectedPressure: Pressure;
  readonly incidentImpulse: Impulse;
  readonly reflectedImpulse: Impulse;
  /** Arrival, duration and front velocity are known for TNT only: they are those of the quantity as TNT. */
  readonly arrival: Time;
  readonly duration: Time;
  readonly frontVelocity: Velocity;
}

/**
 * The air blast of a quantity at a distance.
 *
 * The factors of an explosive hold between its incident pressures. Outside them the quantity counts as TNT, and the answer says that the
 * factor was refused.
 *
 * @returns all seven quantities, each on its own; or what is wrong with an input
 * @source Kingery and Bulmash 1984 by way of IATG 01.80, see `kingeryBulmash`; factors from `tntEquivalent`
 * @validity see `kingeryBulmash`
 * @example blast({ neq_kg: 1000, distance_m: 50 }) // incidentPressure.pressure_kPa: 43.18
 */
export function blast({ neq_kg, distance_m, explosive = 'tnt', burst = 'surface', form }: BlastQuestion): Blast | InvalidInput {
  const wrong = notPositive({ neq_kg, distance_m }) ?? faultOfQuestion('arrival', burst, form);
  if (wrong) return wrong;
  const found = explosiveOf(explosive);
  if ('kind' in found) return found;
  const row: Explosive = found;
  const z_m_kg13 = distance_m / Math.cbrt(neq_kg);
  if (!Number.isFinite(z_m_kg13)) return invalid('distance_m', distance_m, 'beyond-arithmetic');
  const holds = factorsHold(row, lookUp('incident-pressure', distance_m / Math.cbrt(neq_kg * row.forPressure), burst, form));

  /** One quantity with its factor; times and velocities have none. */
  function ask<Figures extends object>(quantity: BlastQuantity, wanted: 'pressure' | 'impulse' | 'time', figures: (scaled: number, root: number, form: Form, factor: number) => Figures): Answer<Figures> {
    const factor = !holds || wanted === 'time' ? 1 : wanted === 'pressure' ? row.forPressure : row.forImpulse;
    const root = Math.cbrt(neq_kg * factor);
    const z = distance_m / root;
    const there = lookUp(quantity, z, burst, form);
    if ('kind' in there) return there;
    const { curve, scaled } = there;
    const { basis, warnings } = wanted === 'time' ? { basis: curve.basis, warnings: NONE } : ofFactor(row, wanted, holds, curve.basis);
    const all = warningsAt(curve, z, form, neq_kg);
    return value(basis, figures(scaled, root, curve.form, factor), warnings.length > 0 ? [...all, ...warnings] : all);
  }
  const pressure = (pressure_kPa: number, _root: number, ofForm: Form, factor: number) => ({ pressure_kPa, form: ofForm, factor });
  const impulse = (scaled: number, root: number, ofForm: Form, factor: number) => ({ impulse_kPa_ms: scaled * root, form: ofForm, factor });
  const time = (scaled: number, root: number, ofForm: Form) => ({ time_ms: scaled * root, form: ofForm });
  return {
    kind: 'blast',
    z_m_kg13,
    incidentPressure: ask('incident-pressure', 'pressure', pressure),
    reflectedPressure: ask('reflected-pressure', 'pressure', pressure),
    incidentImpulse: ask('incident-impulse', 'impulse', impulse),
    reflectedImpulse: ask('reflected-impulse', 'impulse', impulse),
    arrival: ask('arrival', 'time', time),
    duration: ask('duration', 'time', time),
    frontVelocity: ask('front-velocity', 'time', (scaled, _root, ofForm) => ({ velocity_m_s: scaled * 1000, form: ofForm })),
  };
}

const NONE: readonly Warning[] = [];

/** Is the pressure, found with the factor, one of those for which the table gives the factor? */
function factorsHold({ pressures_kPa }: Explosive, withFactor: { readonly scaled: number } | Refusal): boolean {
  if (!pressures_kPa) return true;
  return 'scaled' in withFactor && isWithin(withFactor.scaled, ...pressures_kPa);
}

/** The mark and the warnings of a factor. */
function ofFactor(row: Explosive, wanted: 'pressure' | 'impulse', holds: boolean, basis: Basis): { readonly basis: Basis; readonly warnings: readonly Warning[] } {
  if (row.id === 'tnt') return { basis, warnings: NONE };
  if (!holds) return { basis, warnings: ['factor-refused-outside-its-pressures'] };
  const { verification } = factorBasis(row, wanted);
  const warnings: Warning[] = [
    ...(row.pressures_kPa ? [] : (['factor-range-not-stated'] as const)),
    ...(verification === 'recalled-unverified' ? (['impulse-factor-misprinted-in-copies'] as const) : []),
  ];
  return { basis: { ...basis, verification: weaker(basis.verification, verification) }, warnings };
}
