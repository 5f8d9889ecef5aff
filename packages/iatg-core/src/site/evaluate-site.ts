import { sectorNumber, type SectorsTouched } from '../geometry/facing.js';
import { separation_m } from '../geometry/separation.js';
import type { Lot } from '../rules/aggregation.js';
import { requiredDistance, type Donor, type Exposure, type Governing, type Requirement } from '../rules/required-distance.js';
import { optionsUnder, type Rules } from '../rules/rules.js';
import type { Note, Reason, RuleOptions } from '../types.js';
import { columnsShown, donorsOf, frontMaker, type ColumnsShown, type Front } from './donor.js';
import { ANY_SECTOR, exposureMaker, sectorsTurnedTo, turnsSectors } from './exposure.js';
import type { PotentialExplosionSite, Site, SitePlan } from './site-plan.js';

/** `fail`: closer than an assessable case asks for. `not-assessable`: something is missing, and nothing fails already. */
export type Status = 'pass' | 'fail' | 'not-required' | 'not-assessable';

/** One store against one exposed site. The fields up to `notes` are those of the contract. */
export interface PairEvaluation {
  readonly pes: string;
  readonly es: string;
  readonly status: Status;
  /** Whole metres; null where nothing is required or the pair is not assessable. */
  readonly required_m: number | null;
  /** Unrounded; in a pair that is not assessable a lower bound. */
  readonly exact_m: number | null;
  /** Shortest geodesic distance between the two; 0 where they touch. */
  readonly actual_m: number;
  readonly margin_m: number | null;
  readonly governing: Governing | null;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
  /** How the requirement came about; `report/derivation` tells it step by step. */
  readonly requirement: Requirement;
}

/** A site as an exposed site. */
export interface Target {
  readonly site: Site;
  /** How the matrices see it; null for a magazine, where that depends on the sectors that it turns to the store. */
  readonly exposure: Exposure | null;
  readonly front: () => Front | null;
  readonly exposureTurning: (turned: SectorsTouched) => Exposure;
}

/** A store with contents. */
export interface Store {
  readonly site: PotentialExplosionSite;
  readonly front: () => Front | null;
  readonly donor: (shown: ColumnsShown) => Donor;
  /** Requirements found so far, by donor and exposure: pairs of one kind share them. */
  readonly requirements: Map<Donor, Map<Exposure, Requirement>>;
}

/** A plan made ready for questions about its pairs. */
export interface SiteEvaluation {
  readonly plan: SitePlan;
  readonly rules: Rules;
  /** Those of the plan, as far as a profile does not want another degree of protection. */
  readonly options: RuleOptions;
  /** The stores with contents, in feature order. */
  readonly stores: readonly Store[];
  /** Every site as an exposed site, in feature order. */
  readonly targets: readonly Target[];
  /** Number of pairs. */
  readonly count: number;
  /** Every pair, in feature order of the store, then of the exposed site. */
  readonly pairs: () => Generator<PairEvaluation, void, undefined>;
}

/** Makes a plan ready: nothing is evaluated yet. */
export const evaluateSite = (plan: SitePlan, rules: Rules): SiteEvaluation => evaluationOf(plan, rules, targetMaker(plan.options, rules), storeMaker(rules));

/**
 * Makes a plan ready again and again while it is edited. A site that is the same object as before (see `sitePlanReader`) gives the same
 * `Target` and `Store`, with the requirements found so far, as long as the options of the plan stay the same.
 * @returns a function that does what `evaluateSite` does
 */
export function siteEvaluator(rules: Rules): (plan: SitePlan) => SiteEvaluation {
  let ready: { readonly options: RuleOptions; readonly targetOf: TargetMaker; readonly storeOf: StoreMaker } | null = null;
  return (plan) => {
    if (!ready || !sameOptions(ready.options, plan.options)) ready = { options: plan.options, targetOf: remembered(targetMaker(plan.options, rules)), storeOf: remembered(storeMaker(rules)) };
    return evaluationOf(plan, rules, ready.targetOf, ready.storeOf);
  };
}

const sameOptions = (a: RuleOptions, b: RuleOptions): boolean => a.method === b.method && a.protection === b.protection && a.lowDensityRoute === b.lowDensityRoute;

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

type TargetMaker = (site: Site) => Target;
type StoreMaker = (target: StoreTarget) => Store;
/** A store with contents as an exposed site. */
type StoreTarget = Target & { readonly site: PotentialExplosionSite };

const storeMaker = (rules: Rules): StoreMaker => ({ site, front }) => prepareStore(site, front, rules);

function targetMaker(options: RuleOptions, rules: Rules): TargetMaker {
  const { edition } = rules;
  const exposureOf = exposureMaker(options, rules);
  return (site) => {
    if (site.role === 'exposed-site') return { site, exposure: exposureOf(site, ANY_SECTOR), front: noFront, exposureTurning: exposesAlike };
    const known: Exposure[] = [];
    return {
      site,
      exposure: turnsSectors(site) ? null : exposureOf(site, ANY_SECTOR),
      front: frontMaker(site, edition),
      exposureTurning: (turned) => (known[sectorNumber(turned)] ??= exposureOf(site, turned)),
    };
  };
}

function evaluationOf(plan: SitePlan, rules: Rules, targetOf: TargetMaker, storeOf: StoreMaker): SiteEvaluation {
  const targets = plan.sites.map(targetOf);
  const stores = targets.filter(hasContents).map(storeOf);
  const evaluation: SiteEvaluation = {
    plan,
    rules,
    options: optionsUnder(plan.options, rules),
    stores,
    targets,
    count: stores.length === 0 ? 0 : stores.length * (plan.sites.length - 1),
    *pairs() {
      for (const store of stores) {
        for (const target of targets) if (target.site !== store.site) yield evaluatePair(evaluation, store, target);
      }
    },
  };
  return evaluation;
}

const hasContents = (target: Target): target is StoreTarget => target.site.role === 'pes' && target.site.contents.some(({ neq_kg }) => neq_kg > 0);

export function prepareStore(site: PotentialExplosionSite, front: () => Front | null, rules: Rules, contents: readonly Lot[] = site.contents): Store {
  return { site, front, donor: donorsOf(site, rules.edition, contents), requirements: new Map() };
}

const noFront = (): null => null;
const exposesAlike = (): never => {
  throw new Error('only a magazine turns sectors');
};

/** The requirement of a store against a target, from where they stand to each other. */
export function requirementOf({ rules, options }: SiteEvaluation, store: Store, target: Target): Requirement {
  const donor = store.donor(columnsShown(store.site, store.front(), target.site.shape()));
  return rememberedRequirement(store, donor, exposureTowards(target, store.site), options, rules);
}

/** A target as one store sees it. */
export const exposureTowards = (target: Target, store: PotentialExplosionSite): Exposure =>
  target.exposure ?? target.exposureTurning(sectorsTurnedTo(target.front(), store.shape()));

export function rememberedRequirement(store: Store, donor: Donor, exposure: Exposure, options: RuleOptions, rules: Rules): Requirement {
  let ofDonor = store.requirements.get(donor);
  if (!ofDonor) store.requirements.set(donor, (ofDonor = new Map()));
  let requirement = ofDonor.get(exposure);
  if (!requirement) ofDonor.set(exposure, (requirement = requiredDistance(donor, exposure, options, rules)));
  return requirement;
}

/** One pair in full. */
export function evaluatePair(evaluation: SiteEvaluation, store: Store, target: Target): PairEvaluation {
  const requirement = requirementOf(evaluation, store, target);
  const actual_m = separation_m(store.site.shape(), target.site.shape());
  return pairOf(store.site.id, target.site.id, requirement, actual_m);
}

/** The statuses, each at its number. */
export const STATUSES: readonly Status[] = ['pass', 'fail', 'not-required', 'not-assessable'];
const [PASS, FAIL, NOT_REQUIRED, NOT_ASSESSABLE] = [0, 1, 2, 3];

/**
 * The verdict on a requirement and an actual distance, as an index into `STATUSES`. A certain fail beats not-assessable beats pass:
 * silence never reads as safe.
 */
export function statusNumber({ assessable_m, reasons }: Requirement, actual_m: number): number {
  if (actual_m < assessable_m) return FAIL;
  if (reasons.length > 0) return NOT_ASSESSABLE;
  return assessable_m === 0 ? NOT_REQUIRED : PASS;
}

export const statusOf = (requirement: Requirement, actual_m: number): Status => STATUSES[statusNumber(requirement, actual_m)]!;

/** Whole metres; null where nothing is required or the pair is not assessable. */
export const requiredOf = ({ assessable_m, reasons }: Requirement, actual_m: number): number | null =>
  assessable_m === 0 || (reasons.length > 0 && actual_m >= assessable_m) ? null : assessable_m;

export function pairOf(pes: string, es: string, requirement: Requirement, actual_m: number): PairEvaluation {
  const { exact_m, governing, reasons, notes } = requirement;
  const required = requiredOf(requirement, actual_m);
  const margin_m = required === null ? null : actual_m - required;
  return { pes, es, status: statusOf(requirement, actual_m), required_m: required, exact_m, actual_m, margin_m, governing, reasons, notes, requirement };
}
