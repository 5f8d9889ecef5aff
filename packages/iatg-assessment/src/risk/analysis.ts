import type { Edition, SitePlan } from 'iatg-core';
import { consequenceFigures, consequencesOfPlan, effectsAtPlace, occupantsOf, TIERS, type Assumption, type ConsequenceFigures, type Gap } from 'iatg-core/consequence';
import type { Interval } from './interval.js';
import type { ConsequenceAnalysis } from './risk.js';

/** What the explosion does to one site, at both ends of what the inputs may be. */
export interface ExposedEffects {
  readonly site: string;
  readonly distance_m: number;
  /** Null where nobody has said. */
  readonly occupants: number | null;
  /** The most TNT at the least distance: the worse end. */
  readonly worse: ConsequenceFigures;
  readonly better: ConsequenceFigures;
}

export type AnalysisFigures =
  | { readonly kind: 'no-store' }
  | { readonly kind: 'no-blast' }
  | { readonly kind: 'not-assessable'; readonly gaps: readonly Gap[] }
  | {
      readonly kind: 'assessed';
      readonly neq_kg: Interval;
      readonly tnt_kg: Interval;
      /** Every other site of the plan, the nearest first. */
      readonly exposed: readonly ExposedEffects[];
      /** Effects of the most TNT at the distances of Table 8, the nearest first. */
      readonly byDistance: readonly ConsequenceFigures[];
      readonly assumptions: readonly Assumption[];
    };

/**
 * The figures of an explosion consequence analysis: from the plan and the formulae of `iatg-core/consequence`, at both ends of what the
 * charge and the distances may be. Nothing of it changes a required distance.
 */
export function analysisFigures({ store, tntFactor, neqShare, position_m }: Pick<ConsequenceAnalysis, 'store' | 'tntFactor' | 'neqShare' | 'position_m'>, plan: SitePlan, edition: Edition): AnalysisFigures {
  const all = consequencesOfPlan(plan, edition, { tntFactor: tntFactor[1], spread: { neq: neqShare, tntFactor, position_m } });
  const d = all.kind === 'site-consequences' ? all.donors.findIndex(({ site }) => site.id === store) : -1;
  if (all.kind !== 'site-consequences' || d < 0) return { kind: 'no-store' };
  const { blast, assumptions } = all.donors[d]!.charge;
  if (blast.kind === 'none') return { kind: 'no-blast' };
  if (blast.kind === 'not-assessable') return { kind: 'not-assessable', gaps: blast.gaps };
  const neq_kg: Interval = [blast.neq_kg * neqShare[0], blast.neq_kg * neqShare[1]];
  const tnt_kg: Interval = [neq_kg[0] * tntFactor[0], neq_kg[1] * tntFactor[1]];
  const perDonor = plan.sites.length - 1;
  const exposed = Array.from({ length: perDonor }, (_, s): ExposedEffects => {
    const i = d * perDonor + s;
    const { low, high } = all.bounds(i)!;
    const { site } = all.sitesOf(i);
    return { site: site.id, distance_m: all.distance_m[i]!, occupants: occupantsOf(site), worse: consequenceFigures(high), better: consequenceFigures(low) };
  });
  return {
    kind: 'assessed',
    neq_kg,
    tnt_kg,
    exposed: exposed.sort((a, b) => a.distance_m - b.distance_m),
    byDistance: TIERS.map(({ coefficient }) => coefficient)
      .sort((a, b) => a - b)
      .flatMap((coefficient) => {
        const effects = effectsAtPlace({ tnt_kg: tnt_kg[1], distance_m: coefficient * Math.cbrt(tnt_kg[1]) });
        return effects.kind === 'effects' ? consequenceFigures(effects) : [];
      }),
    assumptions,
  };
}
