import {
  evaluateInBulk,
  evaluatePair,
  licenceOf,
  STATUSES,
  storedTowards,
  type BulkEvaluation,
  type PairEvaluation,
  type PotentialExplosionSite,
  type Site,
  type SiteEvaluation,
  type SiteLicence,
  type SitePlan,
  type Status,
  type Store,
  type Target,
} from 'iatg-core';
import { evaluatorOfPlans } from './plan-rules.js';

/** A pair as a row of a list. */
export interface PairRow {
  readonly store: Store;
  readonly target: Target;
  readonly status: Status;
  /** Null where nothing is required or the pair cannot be assessed. */
  readonly required_m: number | null;
  readonly actual_m: number;
  readonly margin_m: number | null;
}

export interface Counts {
  readonly pes: number;
  readonly exposedSites: number;
  readonly pairs: number;
  readonly fail: number;
  readonly 'not-assessable': number;
  readonly pass: number;
  readonly 'not-required': number;
}

/** What follows from a plan. Never stored with it, so it cannot be stale. */
export interface Evaluated {
  readonly plan: SitePlan;
  readonly evaluation: SiteEvaluation;
  readonly counts: Counts;
  /** The pairs that fail or cannot be assessed, worst first. */
  readonly findings: readonly PairRow[];
  /** All pairs in the order of the plan, or those of one store; null where there are so many that a store has to be named. */
  readonly rows: (ofStore: string | null) => readonly PairRow[] | null;
  /** The distances of all pairs in the order of the plan; null where they were found elsewhere. */
  readonly actual_m: Float64Array | null;
  readonly site: (id: string) => Site | undefined;
}

/** More pairs than this are evaluated by a worker: the page would not follow a drag. */
export const MOST_PAIRS_AT_ONCE = 100_000;

const evaluator = evaluatorOfPlans();
const known = new WeakMap<SitePlan, SiteEvaluation>();

/** The plan made ready; cheap, for what has not changed since the last time is kept. */
export function evaluationOf(plan: SitePlan): SiteEvaluation {
  let evaluation = known.get(plan);
  if (!evaluation) known.set(plan, (evaluation = evaluator(plan)));
  return evaluation;
}

/** Evaluates every pair, but for those of an earlier state that are the same. */
export function evaluateAll(plan: SitePlan, previous: BulkEvaluation | null): { readonly bulk: BulkEvaluation; readonly evaluated: Evaluated } {
  const evaluation = evaluationOf(plan);
  const bulk = evaluateInBulk(evaluation, previous);
  const rowAt = (i: number): PairRow => pairRow(bulk.sites(i), bulk.status[i]!, bulk.required_m[i]!, bulk.actual_m[i]!);
  const perStore = evaluation.targets.length - 1;
  let all: readonly PairRow[] | undefined;
  return {
    bulk,
    evaluated: evaluatedFrom(evaluation, countsOf(evaluation, bulk.status), findingsOf(bulk).map(rowAt), bulk.actual_m, (ofStore) => {
      all ??= Array.from({ length: bulk.count }, (_, i) => rowAt(i));
      const s = evaluation.stores.findIndex(({ site }) => site.id === ofStore);
      return ofStore === null ? all : s < 0 ? [] : all.slice(s * perStore, (s + 1) * perStore);
    }),
  };
}

/** What a worker found out, with the plan at hand: the pairs of one store are evaluated when they are asked for. */
export function evaluatedElsewhere(plan: SitePlan, counts: Counts, findings: FoundPairs): Evaluated {
  const evaluation = evaluationOf(plan);
  const { stores, targets } = evaluation;
  const rows = Array.from(findings.status, (status, i) =>
    pairRow({ store: stores[findings.store[i]!]!, target: targets[findings.target[i]!]! }, status, findings.required_m[i]!, findings.actual_m[i]!),
  );
  return evaluatedFrom(evaluation, counts, rows, null, (ofStore) => {
    const store = stores.find(({ site }) => site.id === ofStore);
    return ofStore === null ? null : !store ? [] : targets.flatMap((target) => (target.site === store.site ? [] : rowOf(evaluatePair(evaluation, store, target), store, target)));
  });
}

/** Findings as columns of numbers: how they come from a worker. */
export interface FoundPairs {
  /** Numbers of the stores and targets in the evaluation. */
  readonly store: Uint32Array;
  readonly target: Uint32Array;
  readonly status: Uint8Array;
  readonly required_m: Float64Array;
  readonly actual_m: Float64Array;
}

function evaluatedFrom(evaluation: SiteEvaluation, counts: Counts, findings: readonly PairRow[], actual_m: Float64Array | null, rows: Evaluated['rows']): Evaluated {
  const { plan } = evaluation;
  let sites: ReadonlyMap<string, Site> | undefined;
  return { plan, evaluation, counts, findings, actual_m, rows, site: (id) => (sites ??= new Map(plan.sites.map((site) => [site.id, site]))).get(id) };
}

export function countsOf({ plan, count }: SiteEvaluation, status: Uint8Array): Counts {
  const numbers = STATUSES.map(() => 0);
  for (let i = 0; i < status.length; i++) numbers[status[i]!]!++;
  const of = (word: Status): number => numbers[STATUSES.indexOf(word)]!;
  const pes = plan.sites.filter(({ role }) => role === 'pes').length;
  return { pes, exposedSites: plan.sites.length - pes, pairs: count, fail: of('fail'), 'not-assessable': of('not-assessable'), pass: of('pass'), 'not-required': of('not-required') };
}

const [FAIL, NOT_ASSESSABLE] = [STATUSES.indexOf('fail'), STATUSES.indexOf('not-assessable')];

/** Numbers of the pairs that fail, most missing first, then of those that cannot be assessed, nearest first. */
export function findingsOf({ status, required_m, actual_m }: BulkEvaluation): number[] {
  const found: number[] = [];
  for (let i = 0; i < status.length; i++) if (status[i] === FAIL || status[i] === NOT_ASSESSABLE) found.push(i);
  const margin = (i: number): number => actual_m[i]! - required_m[i]!;
  return found.sort((a, b) => (status[a] !== status[b] ? (status[a] === FAIL ? -1 : 1) : status[a] === FAIL ? margin(a) - margin(b) : actual_m[a]! - actual_m[b]!) || a - b);
}

function pairRow(sites: { readonly store: Store; readonly target: Target }, status: number, required_m: number, actual_m: number): PairRow {
  const isRequired = !Number.isNaN(required_m);
  return { ...sites, status: STATUSES[status]!, required_m: isRequired ? required_m : null, actual_m, margin_m: isRequired ? actual_m - required_m : null };
}

const rowOf = ({ status, required_m, actual_m, margin_m }: PairEvaluation, store: Store, target: Target): PairRow => ({ store, target, status, required_m, actual_m, margin_m });

/** One pair in full; null where the plan has none between the two. */
export function pairInFull(evaluation: SiteEvaluation, pes: string, es: string): PairEvaluation | null {
  const store = evaluation.stores.find(({ site }) => site.id === pes);
  const target = evaluation.targets.find(({ site }) => site.id === es);
  return store && target && store.site !== target.site ? evaluatePair(evaluation, store, target) : null;
}

/** What would cure a pair: the contents of the store that it alone allows. Remembered as long as neither of the two changes. */
export function allowedTowards(evaluation: SiteEvaluation, store: Store, target: Target): SiteLicence['stored'] {
  let ofStore = allowed.get(store);
  if (!ofStore) allowed.set(store, (ofStore = new WeakMap()));
  let stored = ofStore.get(target);
  if (stored === undefined) ofStore.set(target, (stored = storedTowards(evaluation, store.site, target)));
  return stored;
}

const allowed = new WeakMap<Store, WeakMap<Target, SiteLicence['stored']>>();

/** What a store may hold; remembered as long as the plan stays the same. */
export function permittedIn(evaluation: SiteEvaluation, site: PotentialExplosionSite): SiteLicence {
  let ofPlan = licences.get(evaluation);
  if (!ofPlan) licences.set(evaluation, (ofPlan = new Map()));
  let licence = ofPlan.get(site);
  if (!licence) ofPlan.set(site, (licence = licenceOf(evaluation, site)));
  return licence;
}

const licences = new WeakMap<SiteEvaluation, Map<PotentialExplosionSite, SiteLicence>>();
