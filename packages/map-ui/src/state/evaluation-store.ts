import type { BulkEvaluation, SitePlan } from 'iatg-core';
import { evaluateElsewhere } from './evaluation-client.js';
import { evaluateAll, evaluatedElsewhere, evaluationOf, MOST_PAIRS_AT_ONCE, type Evaluated } from './evaluation.js';
import { siteStore } from './site-store.js';
import { createStore } from './store.js';

/** The evaluation of the open plan, as far as it is known. */
export interface EvaluationState {
  readonly evaluated: Evaluated;
  /** The plan has changed since, and a worker is on it: findings and counts are those of a moment ago. */
  readonly isBehind: boolean;
}

let bulk: BulkEvaluation | null = null;

export const evaluationStore = createStore<EvaluationState>(evaluate(null));

siteStore.subscribe(() => {
  const { evaluated } = evaluationStore.get();
  if (siteStore.get().open.plan !== evaluated.plan) evaluationStore.set(evaluate(evaluated));
});

/** In the same frame where the plan is of common size, else by a worker. */
function evaluate(before: Evaluated | null): EvaluationState {
  const { plan, document } = siteStore.get().open;
  if (evaluationOf(plan).count <= MOST_PAIRS_AT_ONCE) {
    const now = evaluateAll(plan, bulk);
    bulk = now.bulk;
    return { evaluated: now.evaluated, isBehind: false };
  }
  bulk = null;
  evaluateElsewhere(document, (counts, findings) => {
    if (siteStore.get().open.plan === plan) evaluationStore.set({ evaluated: evaluatedElsewhere(plan, counts, findings), isBehind: false });
  });
  return { evaluated: meanwhile(plan, before), isBehind: true };
}

/** Until the worker answers: the findings of the state before whose sites have not changed. */
function meanwhile(plan: SitePlan, before: Evaluated | null): Evaluated {
  const evaluation = evaluationOf(plan);
  const [stores, targets] = [new Set(evaluation.stores), new Set(evaluation.targets)];
  return {
    ...evaluatedElsewhere(plan, before?.counts ?? NO_COUNTS, NO_PAIRS),
    findings: before?.findings.filter(({ store, target }) => stores.has(store) && targets.has(target)) ?? [],
  };
}

const NO_COUNTS = { pes: 0, exposedSites: 0, pairs: 0, fail: 0, 'not-assessable': 0, pass: 0, 'not-required': 0 };
const NO_PAIRS = { store: new Uint32Array(), target: new Uint32Array(), status: new Uint8Array(), required_m: new Float64Array(), actual_m: new Float64Array() };
