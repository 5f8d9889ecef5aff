import {
  compileRules,
  evaluateSite,
  iatg2021,
  tally,
  type PairEvaluation,
  type Site,
  type SiteEvaluation,
  type SitePlan,
  type Summary,
} from 'iatg-core';

/** What follows from a plan. Never stored with it, so it cannot be stale. */
export interface Evaluated {
  readonly evaluation: SiteEvaluation;
  readonly pairs: readonly PairEvaluation[];
  readonly summary: Summary;
  readonly site: (id: string) => Site;
}

const rules = compileRules(iatg2021);
const known = new WeakMap<SitePlan, Evaluated>();

/** Every pair of the plan, found when first asked for and remembered as long as the plan lives. */
export function evaluated(plan: SitePlan): Evaluated {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = evaluate(plan)));
  return found;
}

function evaluate(plan: SitePlan): Evaluated {
  const evaluation = evaluateSite(plan, rules);
  const counted = tally();
  const pairs = [...counted.count(evaluation.pairs())];
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  return { evaluation, pairs, summary: counted.summary(evaluation, false), site: (id) => sites.get(id)! };
}
