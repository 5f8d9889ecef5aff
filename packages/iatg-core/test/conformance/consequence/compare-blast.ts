import { isValue, type Answer } from '../../../src/consequence/answer.js';
import { kingeryBulmash, type BlastQuantity, type Burst, type Form } from '../../../src/consequence/kingery-bulmash.js';
import transcript from './blast-vectors.json' with { type: 'json' };

/** Where a figure comes from. Of each source the page says in words what it is. */
export type BlastSource =
  | 'iatg-table-5'
  | 'iatg-velocity'
  | 'un-calculator'
  | 'ufc-figure-2-15'
  | 'ufc-figure-2-7'
  | 'ufc-examples'
  | 'swisdak-metric'
  | 'swisdak-english'
  | 'computed'
  | 'refusal';

/** A published figure in kPa, kPa ms, ms or m/s; null: there must be none. */
export interface BlastVector {
  readonly id: string;
  readonly source: BlastSource;
  readonly burst: Burst;
  readonly quantity: BlastQuantity;
  readonly tnt_kg: number;
  readonly distance_m: number;
  readonly value: number | null;
  /** By how much a form may differ, relatively; null: that form must refuse. */
  readonly tolerance: Readonly<Record<Form, number | null>>;
}

export const BLAST_VECTORS: readonly BlastVector[] = transcript.vectors.map(([id, source, burst, quantity, tnt_kg, distance_m, value, simplified, full]) => ({
  id: id as string,
  source: source as BlastSource,
  burst: burst as Burst,
  quantity: quantity as BlastQuantity,
  tnt_kg: tnt_kg as number,
  distance_m: distance_m as number,
  value: value as number | null,
  tolerance: { simplified: simplified as number | null, full: full as number | null },
}));

/** A figure beside what one form gives. */
export interface BlastComparison {
  readonly vector: BlastVector;
  readonly form: Form;
  readonly z_m_kg13: number;
  readonly tolerance: number | null;
  /** Null: refused. */
  readonly computed: number | null;
  /** Relative; null where there is no figure or no answer. */
  readonly deviation: number | null;
  readonly fault: string | null;
}

/** The one comparison of published blast figures with the polynomials: the tests fail by it and `docs/consequence-agreement.md` reports it. */
export const compareBlast = (): readonly BlastComparison[] => BLAST_VECTORS.flatMap((vector) => (['full', 'simplified'] as const).map((form) => compareOne(vector, form)));

function compareOne(vector: BlastVector, form: Form): BlastComparison {
  const { quantity, burst, value, tnt_kg, distance_m } = vector;
  const z_m_kg13 = distance_m / Math.cbrt(tnt_kg);
  const tolerance = vector.tolerance[form];
  const computed = unscaled(kingeryBulmash({ quantity, z_m_kg13, burst, form }), quantity, tnt_kg);
  const deviation = computed === null || value === null ? null : computed / value - 1;
  return { vector, form, z_m_kg13, tolerance, computed, deviation, fault: faultOf() };

  function faultOf(): string | null {
    const about = `${vector.id}, ${form}: ${quantity} of ${tnt_kg} kg at ${distance_m} m`;
    if (tolerance === null) return computed === null ? null : `${about}: must be refused, is ${computed}`;
    if (computed === null) return `${about}: refused`;
    return Math.abs(deviation!) <= tolerance ? null : `${about}: ${computed}, published is ${value}; ${(100 * deviation!).toFixed(4)} % with ${100 * tolerance} % permitted`;
  }
}

/** In the units of the figures. */
export function unscaled(answer: Answer<{ scaled: number }>, quantity: BlastQuantity, tnt_kg: number): number | null {
  if (!isValue(answer)) return null;
  switch (quantity) {
    case 'incident-pressure':
    case 'reflected-pressure':
      return answer.scaled;
    case 'front-velocity':
      return answer.scaled * 1000;
    case 'incident-impulse':
    case 'reflected-impulse':
    case 'arrival':
    case 'duration':
      return answer.scaled * Math.cbrt(tnt_kg);
  }
}

/** A joint of two polynomials: by how much the outer one begins higher than the inner one ends. */
export interface Seam {
  readonly form: Form;
  readonly quantity: BlastQuantity;
  readonly z_m_kg13: number;
  readonly step_percent: number;
}

/** The joints and their steps as published with the data, in percent to two places. */
// prettier-ignore
export const SEAMS: readonly Seam[] = [
  { form: 'simplified', quantity: 'arrival',           z_m_kg13: 1.5,   step_percent: 0.16 },
  { form: 'simplified', quantity: 'incident-pressure', z_m_kg13: 2.9,   step_percent: -0.04 },
  { form: 'simplified', quantity: 'incident-pressure', z_m_kg13: 23.8,  step_percent: 0.7 },
  { form: 'simplified', quantity: 'reflected-pressure', z_m_kg13: 2,    step_percent: 0.08 },
  { form: 'simplified', quantity: 'duration',          z_m_kg13: 1.02,  step_percent: -1.19 },
  { form: 'simplified', quantity: 'duration',          z_m_kg13: 2.8,   step_percent: -0.9 },
  { form: 'simplified', quantity: 'incident-impulse',  z_m_kg13: 0.96,  step_percent: -0.24 },
  { form: 'simplified', quantity: 'incident-impulse',  z_m_kg13: 2.38,  step_percent: -2.4 },
  { form: 'simplified', quantity: 'incident-impulse',  z_m_kg13: 33.7,  step_percent: -0.18 },
  { form: 'simplified', quantity: 'front-velocity',    z_m_kg13: 1.5,   step_percent: -0.11 },
  { form: 'full',       quantity: 'incident-impulse',  z_m_kg13: 0.955, step_percent: 0.52 },
  { form: 'full',       quantity: 'duration',          z_m_kg13: 1.01,  step_percent: -1.81 },
  { form: 'full',       quantity: 'duration',          z_m_kg13: 2.78,  step_percent: 0.88 },
];

/** Just beyond the width of an end (1e-9). */
const BEYOND = 1 + 1e-8;

/** The step as the program makes it. */
export function stepAt({ form, quantity, z_m_kg13 }: Seam): number {
  const [inner, outer] = [z_m_kg13, z_m_kg13 * BEYOND].map((z) => unscaled(kingeryBulmash({ quantity, z_m_kg13: z, form }), quantity, 1)!);
  return 100 * (outer! / inner! - 1);
}
