import { fireball, type FireballSet } from '../consequence/fireball.js';
import { GREATEST_kg, type Answer } from '../consequence/answer.js';
import { aggregate } from '../rules/aggregation.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { Edition } from '../standards/edition.js';

/** Why nothing can be said of the blast of a store. */
export type Gap =
  /** HD 1.2 does not explode as one; how much of it explodes at once is not stated. */
  | 'largest-single-explosion-unknown'
  /** HD 1.6 and 1.2.3: the standard gives no quantity that explodes at once. */
  | 'no-effect-in-standard'
  /** More at once than any published example of the formulae has. */
  | 'charge-beyond-examples';

/** What was taken for granted to find the charge. */
export type Assumption =
  | 'neq-taken-as-tnt'
  | 'tnt-factor-given'
  | 'other-divisions-explode-with-1.1'
  | '1.5-counted-as-1.1'
  | 'treated-as'
  | 'sub-division-assumed'
  | 'surface-burst-in-the-open'
  | 'whole-fire-lot-burns-as-one'
  | 'lots-of-1.4-left-out';

/** What of a store's contents explodes at once, and what burns. */
export interface Charge {
  readonly blast: { readonly kind: 'assessed'; readonly neq_kg: number; readonly tnt_kg: number } | { readonly kind: 'none' } | { readonly kind: 'not-assessable'; readonly gaps: readonly Gap[] };
  readonly fire: { readonly kind: 'assessed'; readonly neq_kg: number; readonly fireball: Answer<{ diameter_m: number; duration_s: number; set: FireballSet }> } | { readonly kind: 'none' };
  readonly assumptions: readonly Assumption[];
}

/**
 * The charge of a store, by the standard's own aggregation (Table 6): with HD 1.1 or 1.5 everything but HD 1.4 explodes as one; HD 1.3
 * without them burns as one; HD 1.2, 1.2.3 or 1.6 without them cannot be assessed, for how much explodes at once is not stated; HD 1.4 does
 * nothing. A lot with `treatAs` counts as that division.
 * @param greatest the greatest TNT for a kilogram of NEQ that effects are asked for
 */
export function chargeOf({ contents }: Pick<PotentialExplosionSite, 'contents'>, edition: Edition, tntFactor: number, greatest = tntFactor): Charge {
  const { cases, reasons, notes } = aggregate(contents, edition);
  const mass = cases.find(({ hd }) => hd === '1.1');
  const burning = mass ? undefined : cases.find(({ hd }) => hd === '1.3.1' || hd === '1.3.2');
  const present = contents.filter(({ neq_kg }) => neq_kg > 0);
  const assumptions: Assumption[] = [];
  const assume = (assumption: Assumption, holds: boolean): unknown => holds && assumptions.push(assumption);
  if (mass) {
    assume(tntFactor === 1 ? 'neq-taken-as-tnt' : 'tnt-factor-given', true);
    assume('surface-burst-in-the-open', true);
    assume('other-divisions-explode-with-1.1', present.some(({ hd, treatAs }) => !['1.1', '1.4', '1.5'].includes(treatAs ?? hd)));
    assume('1.5-counted-as-1.1', present.some(({ hd }) => hd === '1.5'));
  }
  assume('whole-fire-lot-burns-as-one', burning !== undefined);
  assume('treated-as', notes.includes('treated-as'));
  assume('sub-division-assumed', notes.includes('sub-division-assumed'));
  assume('lots-of-1.4-left-out', (mass !== undefined || burning !== undefined) && present.some(({ hd }) => hd === '1.4'));
  const gapsWithoutMass: readonly Gap[] = [
    ...(cases.some(({ hd }) => hd === '1.2.1' || hd === '1.2.2') ? (['largest-single-explosion-unknown'] as const) : []),
    ...(reasons.length > 0 ? (['no-effect-in-standard'] as const) : []),
  ];
  const isBeyond = mass !== undefined && mass.neq_kg * Math.max(tntFactor, greatest) > GREATEST_kg;
  const gaps: readonly Gap[] = isBeyond ? ['charge-beyond-examples'] : mass ? [] : gapsWithoutMass;
  return {
    blast: gaps.length > 0 ? { kind: 'not-assessable', gaps } : mass ? { kind: 'assessed', neq_kg: mass.neq_kg, tnt_kg: mass.neq_kg * tntFactor } : { kind: 'none' },
    fire: burning ? { kind: 'assessed', neq_kg: burning.neq_kg, fireball: fireball({ neq_kg: burning.neq_kg }) } : { kind: 'none' },
    assumptions,
  };
}
