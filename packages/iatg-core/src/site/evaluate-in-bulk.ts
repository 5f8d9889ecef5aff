import { separation_m } from '../geometry/separation.js';
import { pairOf, requirementOf, statusOf, type PairEvaluation, type SiteEvaluation, type Status } from './evaluate-site.js';

/** The statuses as numbers: `statuses[code]` is the word. */
export const STATUSES: readonly Status[] = ['pass', 'fail', 'not-required', 'not-assessable'];

/** All pairs as columns of numbers, for tables, charts and workers; a full result on demand. */
export interface BulkEvaluation {
  readonly count: number;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Whole metres; NaN where nothing is required or the pair is not assessable. */
  readonly required_m: Float64Array;
  readonly actual_m: Float64Array;
  /** The pair in full, with its derivation. */
  readonly pair: (i: number) => PairEvaluation;
}

/** Evaluates all pairs of a plan, in the order of `pairs()`. */
export function evaluateInBulk(evaluation: SiteEvaluation): BulkEvaluation {
  const { stores, targets, count } = evaluation;
  const status = new Uint8Array(count);
  const required_m = new Float64Array(count);
  const actual_m = new Float64Array(count);
  let i = 0;
  for (const store of stores) {
    const shape = store.site.shape();
    for (const target of targets) {
      if (target.site === store.site) continue;
      const requirement = requirementOf(evaluation, store, target);
      const distance_m = separation_m(shape, target.site.shape());
      const word = statusOf(requirement, distance_m);
      status[i] = STATUSES.indexOf(word);
      required_m[i] = word === 'not-assessable' || requirement.assessable_m === 0 ? NaN : requirement.assessable_m;
      actual_m[i] = distance_m;
      i++;
    }
  }
  const perStore = targets.length - 1;
  return {
    count,
    status,
    required_m,
    actual_m,
    pair(at) {
      const store = stores[Math.floor(at / perStore)]!;
      const own = targets.findIndex(({ site }) => site === store.site);
      const nth = at % perStore;
      const target = targets[nth < own ? nth : nth + 1]!;
      return pairOf(store.site.id, target.site.id, requirementOf(evaluation, store, target), actual_m[at]!);
    },
  };
}
