import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import type { Site } from '../site/site-plan.js';

/** What a reader wants to know first: how many pairs are bad, and which, the worst first. */
export interface Overview {
  /** Pairs that fail, the worst margin first; then those that cannot be assessed, in plan order. */
  readonly findings: readonly PairEvaluation[];
  readonly fail: number;
  readonly notAssessable: number;
  /** Pairs that pass or need no distance. */
  readonly others: number;
  readonly ofStore: (id: string) => { readonly fail: number; readonly notAssessable: number };
  readonly site: (id: string) => Site;
}

/** @param findings the pairs that fail or cannot be assessed, as `findFailures` gives them; they alone are kept in memory */
export function overviewOf({ plan, count }: SiteEvaluation, findings: Iterable<PairEvaluation>): Overview {
  const failing: PairEvaluation[] = [];
  const open: PairEvaluation[] = [];
  const stores = new Map<string, { fail: number; notAssessable: number }>();
  for (const pair of findings) {
    let store = stores.get(pair.pes);
    if (!store) stores.set(pair.pes, (store = { fail: 0, notAssessable: 0 }));
    if (pair.status === 'fail') {
      failing.push(pair);
      store.fail++;
    } else {
      open.push(pair);
      store.notAssessable++;
    }
  }
  failing.sort((a, b) => a.margin_m! - b.margin_m!);
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  return {
    findings: [...failing, ...open],
    fail: failing.length,
    notAssessable: open.length,
    others: count - failing.length - open.length,
    ofStore: (id) => stores.get(id) ?? { fail: 0, notAssessable: 0 },
    site: (id) => sites.get(id)!,
  };
}
