import { applyProfile, compileRules, evaluatePair, iatg2021, isShorter, parseProfile, siteEvaluator, sitePlanReader, type ParsedPlan, type Problem, type Rules, type SiteEvaluation, type SitePlan, type Store, type Target } from 'iatg-core';

/**
 * By which rules a plan is judged: those of the standard, or of the rule profile that the plan carries in its header. Nothing else in the page makes
 * rules, so that nothing can judge a plan by others than its own.
 */
export function rulesOf(plan: SitePlan): Rules {
  const { rules, faults } = rulesOrFaults(plan);
  if (!rules) throw new Error(`The rule profile of the plan has faults: ${faults[0]!.pointer}`);
  return rules;
}

/** The same for a plan whose profile has not been looked at; the faults stand in the plan. */
export function rulesOrFaults({ profile }: SitePlan): Under {
  if (profile === null) return { rules: STANDARD, faults: [] };
  const { rules, faults } = underProfile(profile);
  return { rules, faults: faults.map((fault) => ({ ...fault, pointer: `/sitePlan/profile${fault.pointer}` })) };
}

export const STANDARD: Rules = compileRules(iatg2021);

interface Under {
  /** Null: the profile has faults. */
  readonly rules: Rules | null;
  readonly faults: readonly Problem[];
}

/** Comparing a profile with the standard takes a moment: the same object, and the same text, are looked at once. */
const known = new WeakMap<object, Under>();
const knownTexts = new Map<string, Under>();
/** More profiles than this are not gone back and forth between. */
const MOST_KNOWN = 12;

/** The rules of the standard under a rule profile as its file has it, or the faults of the profile. */
export function underProfile(json: unknown): Under {
  const isObject = typeof json === 'object' && json !== null;
  const before = isObject ? known.get(json) : undefined;
  if (before) return before;
  const text = JSON.stringify(json);
  let under = knownTexts.get(text);
  if (!under) {
    const { profile, faults } = parseProfile(json, iatg2021);
    under = { rules: profile && applyProfile(iatg2021, profile), faults };
    if (knownTexts.size >= MOST_KNOWN) knownTexts.delete(knownTexts.keys().next().value!);
    knownTexts.set(text, under);
  }
  if (isObject) known.set(json, under);
  return under;
}

/** Reads plans as the core does; a profile with faults in the header is a fault of the plan, for by the standard it would be judged by rules that are not its own. */
export function planReader(): (json: unknown) => ParsedPlan {
  const read = sitePlanReader();
  return (json) => {
    const parsed = read(json);
    if (!parsed.plan || parsed.plan.profile === null) return parsed;
    const { faults } = rulesOrFaults(parsed.plan);
    if (faults.length > 0) return { plan: null, faults, warnings: [] };
    return {
      ...parsed,
      // Here the profile that a plan carries is applied.
      get warnings() {
        return parsed.warnings.filter(({ key }) => key !== 'carries-profile');
      },
    };
  };
}

/** Makes plans ready, each by its own rules, again and again while they are edited. */
export function evaluatorOfPlans(): (plan: SitePlan) => SiteEvaluation {
  const evaluators = new WeakMap<Rules, (plan: SitePlan) => SiteEvaluation>();
  return (plan) => {
    const rules = rulesOf(plan);
    let evaluator = evaluators.get(rules);
    if (!evaluator) evaluators.set(rules, (evaluator = siteEvaluator(rules)));
    return evaluator(plan);
  };
}

/** Does a pair rest on a distance of the rule profile that is shorter than the standard's? */
export const isShorterPair = ({ store, target }: { readonly store: Store; readonly target: Target }, evaluation: SiteEvaluation): boolean =>
  evaluation.rules.profile !== null && evaluatePair(evaluation, store, target).notes.includes('shorter-than-standard');

/** What has to be known of the rules beside every result. */
export const markOf = ({ rules, options }: SiteEvaluation): { readonly name: string; readonly isShorter: boolean } | null =>
  rules.profile && { name: rules.profile.name, isShorter: isShorter(rules, options.method) };
