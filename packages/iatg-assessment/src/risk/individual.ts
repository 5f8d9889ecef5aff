import type { Refusal, Verification } from 'iatg-core/consequence';
import { lethalityAt } from './lethality.js';
import type { IndividualRisk, ToleranceBands } from './risk.js';

/** Bands of a named source, and how far each figure was seen. */
export interface NamedBands extends ToleranceBands {
  readonly verification: { readonly upper: Verification; readonly lower: Verification };
}

const HSE = 'Health and Safety Executive (United Kingdom)';

/** The upper limits were recalled and not read in a source; the lower limit was read in HSE's own guidance. */
export const NAMED_BANDS: readonly NamedBands[] = [
  {
    id: 'hse-workers',
    name: 'HSE, workers',
    source: HSE,
    notTolerableAbove_per_year: 1e-3,
    acceptableBelow_per_year: 1e-6,
    verification: { upper: 'recalled-unverified', lower: 'verified' },
  },
  {
    id: 'hse-public',
    name: 'HSE, public',
    source: HSE,
    notTolerableAbove_per_year: 1e-4,
    acceptableBelow_per_year: 1e-6,
    verification: { upper: 'recalled-unverified', lower: 'verified' },
  },
];

export type Tolerability = 'not-tolerable' | 'reduce' | 'broadly-acceptable';

export type MissingInput = 'no-quantity' | 'no-distance' | 'no-model' | 'no-frequency' | 'no-frequency-source' | 'no-presence';

export type IndividualResult =
  | {
      readonly kind: 'assessed';
      /** Death in a year. The least end is null where the formula does not reach so far: it may be anything down to 0. */
      readonly least_per_year: number | null;
      readonly greatest_per_year: number;
      readonly lethality: { readonly least: number | null; readonly greatest: number };
      readonly source: string;
      readonly verification: Verification;
      /** By the greatest end; null without bands. */
      readonly verdict: Tolerability | null;
    }
  | { readonly kind: 'not-assessable'; readonly missing: readonly MissingInput[]; readonly refusal: Refusal | null };

/**
 * The risk of death of one person in a year: frequency x share that dies x share of the time present, at both ends of what the inputs may
 * be. The greatest end takes the most TNT at the least distance and decides.
 */
export function individualRisk(risk: IndividualRisk, own: readonly ToleranceBands[]): IndividualResult {
  const { tnt_kg, distance_m, model, frequency_per_year: frequency, presence } = risk;
  const missing: MissingInput[] = [];
  if (!tnt_kg) missing.push('no-quantity');
  if (!distance_m) missing.push('no-distance');
  if (!model) missing.push('no-model');
  if (!frequency) missing.push('no-frequency');
  if (risk.frequencySource.trim() === '') missing.push('no-frequency-source');
  if (!presence) missing.push('no-presence');
  if (missing.length > 0 || !tnt_kg || !distance_m || !model || !frequency || !presence) return { kind: 'not-assessable', missing, refusal: null };
  const greatest = lethalityAt(model, tnt_kg[1], distance_m[0]);
  if (greatest.kind !== 'value') return { kind: 'not-assessable', missing: [], refusal: greatest };
  const least = lethalityAt(model, tnt_kg[0], distance_m[1]);
  const least_share = least.kind === 'value' ? least.share : null;
  const greatest_per_year = frequency[1] * greatest.share * presence[1];
  const bands = bandsNamed(risk.bands, own);
  return {
    kind: 'assessed',
    least_per_year: least_share === null ? null : frequency[0] * least_share * presence[0],
    greatest_per_year,
    lethality: { least: least_share, greatest: greatest.share },
    source: greatest.source,
    verification: greatest.verification,
    verdict: bands && tolerability(greatest_per_year, bands),
  };
}

export const bandsNamed = (id: string, own: readonly ToleranceBands[]): ToleranceBands | null => [...NAMED_BANDS, ...own].find((bands) => bands.id === id) ?? null;

/** What equals a limit counts as the worse side. */
export function tolerability(risk_per_year: number, { notTolerableAbove_per_year: upper, acceptableBelow_per_year: lower }: ToleranceBands): Tolerability {
  if (risk_per_year >= upper) return 'not-tolerable';
  return risk_per_year < lower ? 'broadly-acceptable' : 'reduce';
}

