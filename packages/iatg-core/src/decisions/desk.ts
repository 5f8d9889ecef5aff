import { evaluateInBulk } from '../site/evaluate-in-bulk.js';
import { evaluatePair, siteEvaluator, STATUSES, type PairEvaluation, type SiteEvaluation, type Status, type Store, type Target } from '../site/evaluate-site.js';
import type { Site } from '../site/site-plan.js';
import type { SiteEdit } from './plan-change.js';

/** A pair by the ids of its store and its exposed site. */
export interface PairName {
  readonly pes: string;
  readonly es: string;
}

/** What a change does to the pairs of the whole plan, found by evaluating every pair that it touches. All lists in the order of the plan. */
export interface Outcome {
  /** Failed, and now pass, need nothing, or are no pair any more because the store is empty. */
  readonly cured: readonly PairName[];
  /** Fail, and did not. */
  readonly broken: readonly PairName[];
  /** Cannot be assessed, and could be, or failed. */
  readonly unclear: readonly PairName[];
  /** Could not be assessed, and now pass, need nothing or are no pair any more. */
  readonly cleared: readonly PairName[];
  /** Pairs of the whole plan that fail before and after the change. */
  readonly failing: { readonly before: number; readonly after: number };
}

/** A plan on the desk: changes can be tried on it, and nothing of it changes. */
export interface Desk {
  readonly evaluation: SiteEvaluation;
  /** The pairs that fail or cannot be assessed, in the order of the plan. */
  readonly findings: () => readonly PairEvaluation[];
  readonly siteOf: (id: string) => Site | undefined;
  /** The status of a pair as the plan stands; null where the store has no contents. */
  readonly statusOf: (pair: PairName) => Status | null;
  /** The status of a pair once sites are changed; null where the store has no contents then. */
  readonly statusWith: (edits: readonly SiteEdit[], pair: PairName) => Status | null;
  /** The pair in full once sites are changed. */
  readonly pairWith: (edits: readonly SiteEdit[], pair: PairName) => PairEvaluation | null;
  readonly outcomeOf: (edits: readonly SiteEdit[]) => Outcome;
  /** The whole plan once sites are changed. */
  readonly evaluationWith: (edits: readonly SiteEdit[]) => SiteEvaluation;
}

interface Ready {
  readonly target: Target;
  readonly store: Store | null;
}

/** Puts a plan on the desk. Every pair is evaluated once; what a change does is then found from the pairs of the changed sites alone. */
export function deskOf(evaluation: SiteEvaluation): Desk {
  const { plan, rules, targets, stores } = evaluation;
  const bulk = evaluateInBulk(evaluation);
  const perStore = targets.length - 1;
  const numberOf = new Map(plan.sites.map(({ id }, i) => [id, i]));
  const storeAt = targets.map(() => -1);
  stores.forEach(({ site }, s) => (storeAt[numberOf.get(site.id)!] = s));
  let failing = 0;
  for (const status of bulk.status) if (STATUSES[status] === 'fail') failing++;
  const before = (from: number, to: number): Status | null =>
    storeAt[from]! < 0 ? null : STATUSES[bulk.status[storeAt[from]! * perStore + (to > from ? to - 1 : to)]!]!;

  const evaluate = siteEvaluator(rules);
  const known = new WeakMap<Site, Ready>();
  /** A changed site made ready alone; the rest of the plan is as it was. */
  const readyOf = (site: Site): Ready => {
    let ready = known.get(site);
    if (!ready) {
      const alone = evaluate({ ...plan, sites: [site] });
      known.set(site, (ready = { target: alone.targets[0]!, store: alone.stores[0] ?? null }));
    }
    return ready;
  };
  const changedBy = (edits: readonly SiteEdit[]): ReadonlyMap<number, Ready> => new Map(edits.map(({ site }) => [numberOf.get(site.id)!, readyOf(site)]));
  const asIs = (i: number): Ready => ({ target: targets[i]!, store: storeAt[i]! < 0 ? null : stores[storeAt[i]!]! });
  const pairWith = (changed: ReadonlyMap<number, Ready>, from: number, to: number): PairEvaluation | null => {
    const { store } = changed.get(from) ?? asIs(from);
    return store && evaluatePair(evaluation, store, (changed.get(to) ?? asIs(to)).target);
  };
  const numbers = ({ pes, es }: PairName): readonly [number, number] => [numberOf.get(pes)!, numberOf.get(es)!];

  return {
    evaluation,
    findings() {
      const found: PairEvaluation[] = [];
      for (let i = 0; i < bulk.count; i++) if (STATUSES[bulk.status[i]!] === 'fail' || STATUSES[bulk.status[i]!] === 'not-assessable') found.push(bulk.pair(i));
      return found;
    },
    siteOf: (id) => plan.sites[numberOf.get(id) ?? -1],
    statusOf: (pair) => before(...numbers(pair)),
    statusWith: (edits, pair) => pairWith(changedBy(edits), ...numbers(pair))?.status ?? null,
    pairWith: (edits, pair) => pairWith(changedBy(edits), ...numbers(pair)),
    evaluationWith(edits) {
      const changed = new Map(edits.map(({ site }) => [site.id, site]));
      return evaluate({ ...plan, sites: plan.sites.map((site) => changed.get(site.id) ?? site) });
    },
    outcomeOf(edits) {
      const changed = changedBy(edits);
      const touched = [...changed.keys()].sort((a, b) => a - b);
      const outcome = { cured: [] as PairName[], broken: [] as PairName[], unclear: [] as PairName[], cleared: [] as PairName[] };
      let after = failing;
      const compare = (from: number, to: number): void => {
        const was = before(from, to);
        const is = pairWith(changed, from, to)?.status ?? null;
        if (was === is) return;
        const pair = { pes: plan.sites[from]!.id, es: plan.sites[to]!.id };
        if (was === 'fail') after--;
        if (is === 'fail') after++;
        if (is === 'fail') outcome.broken.push(pair);
        else if (is === 'not-assessable') outcome.unclear.push(pair);
        else if (was === 'fail') outcome.cured.push(pair);
        else if (was === 'not-assessable') outcome.cleared.push(pair);
      };
      for (let from = 0; from < targets.length; from++) {
        if (storeAt[from]! < 0 && !changed.get(from)?.store) continue;
        if (changed.has(from)) {
          for (let to = 0; to < targets.length; to++) if (to !== from) compare(from, to);
        } else {
          for (const to of touched) if (to !== from) compare(from, to);
        }
      }
      return { ...outcome, failing: { before: failing, after } };
    },
  };
}
