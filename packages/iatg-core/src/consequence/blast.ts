import { isValue, isWithin, notPositive, value, weaker, type Answer, type InvalidInput, type Refusal, type Warning } from './answer.js';
import { kingeryBulmash, type BlastQuantity, type Burst, type Form } from './kingery-bulmash.js';
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
  const wrong = notPositive({ neq_kg, distance_m });
  if (wrong) return wrong;
  const row = explosiveOf(explosive);
  if ('kind' in row) return row;
  const ask = (quantity: BlastQuantity, factor: number): ScaledAnswer => {
    const tnt_kg = neq_kg * factor;
    const answer = kingeryBulmash({ quantity, z_m_kg13: distance_m / Math.cbrt(tnt_kg), burst, form });
    return isValue(answer) ? { ...answer, tnt_kg, factor } : answer;
  };
  const first = ask('incident-pressure', 1);
  // A burst or form that is unknown is wrong for all of them.
  if (first.kind === 'invalid-input' && first.input !== 'quantity') return first;

  const withFactor = ask('incident-pressure', row.forPressure);
  const holds = factorsHold(row, withFactor);
  const factored = (quantity: BlastQuantity, wanted: 'pressure' | 'impulse'): ScaledAnswer =>
    marked(ask(quantity, holds ? (wanted === 'pressure' ? row.forPressure : row.forImpulse) : 1), row, wanted, holds);
  return {
    kind: 'blast',
    z_m_kg13: distance_m / Math.cbrt(neq_kg),
    incidentPressure: pressureOf(factored('incident-pressure', 'pressure')),
    reflectedPressure: pressureOf(factored('reflected-pressure', 'pressure')),
    incidentImpulse: impulseOf(factored('incident-impulse', 'impulse')),
    reflectedImpulse: impulseOf(factored('reflected-impulse', 'impulse')),
    arrival: timeOf(ask('arrival', 1)),
    duration: timeOf(ask('duration', 1)),
    frontVelocity: velocityOf(ask('front-velocity', 1)),
  };
}

type ScaledAnswer = Answer<{ scaled: number; form: Form; tnt_kg: number; factor: number }>;

/** Is the pressure, found with the factor, one of those for which the table gives the factor? */
function factorsHold({ pressures_kPa }: Explosive, withFactor: Answer<{ scaled: number }>): boolean {
  if (!pressures_kPa) return true;
  return isValue(withFactor) && isWithin(withFactor.scaled, ...pressures_kPa);
}

/** The answer with the mark and the warnings of the factor. */
function marked(answer: ScaledAnswer, row: Explosive, wanted: 'pressure' | 'impulse', holds: boolean): ScaledAnswer {
  if (!isValue(answer) || row.id === 'tnt') return answer;
  if (!holds) return { ...answer, warnings: [...answer.warnings, 'factor-refused-outside-its-pressures'] };
  const { verification } = factorBasis(row, wanted);
  const warnings: Warning[] = [
    ...answer.warnings,
    ...(row.pressures_kPa ? [] : (['factor-range-not-stated'] as const)),
    ...(verification === 'recalled-unverified' ? (['impulse-factor-misprinted-in-copies'] as const) : []),
  ];
  return { ...answer, verification: weaker(answer.verification, verification), warnings };
}

/** The figures in their units: times and impulses grow with the cube root, pressures and velocities do not. */
const figured = <Figures extends object>(answer: ScaledAnswer, figures: (scaled: number, root: number, form: Form, factor: number) => Figures): Answer<Figures> =>
  isValue(answer) ? value(answer, figures(answer.scaled, Math.cbrt(answer.tnt_kg), answer.form, answer.factor), answer.warnings) : (answer as Refusal);
const pressureOf = (answer: ScaledAnswer): Pressure => figured(answer, (pressure_kPa, _root, form, factor) => ({ pressure_kPa, form, factor }));
const impulseOf = (answer: ScaledAnswer): Impulse => figured(answer, (scaled, root, form, factor) => ({ impulse_kPa_ms: scaled * root, form, factor }));
const timeOf = (answer: ScaledAnswer): Time => figured(answer, (scaled, root, form) => ({ time_ms: scaled * root, form }));
const velocityOf = (answer: ScaledAnswer): Velocity => figured(answer, (scaled, _root, form) => ({ velocity_m_s: scaled * 1000, form }));
