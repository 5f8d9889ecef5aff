import { evaluateAll, evaluationOf, MOST_PAIRS_AT_ONCE, type Evaluated, type PairRow } from './evaluation.js';
import type { PlanDocument } from './plan-document.js';
import { readDocument } from './site-store.js';

/** What a change of the plan does: findings that came, went, or grew and shrank. */
export interface Comparison {
  readonly appeared: readonly PairRow[];
  /** As they were. */
  readonly gone: readonly PairRow[];
  readonly changed: readonly { readonly before: PairRow; readonly now: PairRow }[];
}

/** The evaluation of a plan as it was; null findings where it is too large to have beside the present one. */
export function evaluatedBefore(document: PlanDocument): Evaluated {
  let evaluated = known.get(document);
  if (!evaluated) known.set(document, (evaluated = evaluateAll(readDocument(document), null).evaluated));
  return evaluated;
}

const known = new WeakMap<PlanDocument, Evaluated>();

/** Can the plan be compared with an earlier state of itself in this page? */
export const canCompare = ({ plan }: Evaluated): boolean => evaluationOf(plan).count <= MOST_PAIRS_AT_ONCE;

export function compare(before: Evaluated, now: Evaluated): Comparison {
  const key = ({ store, target }: PairRow): string => JSON.stringify([store.site.id, target.site.id]);
  const earlier = new Map(before.findings.map((row) => [key(row), row]));
  const appeared: PairRow[] = [];
  const changed: { before: PairRow; now: PairRow }[] = [];
  for (const row of now.findings) {
    const was = earlier.get(key(row));
    earlier.delete(key(row));
    if (!was) appeared.push(row);
    else if (was.status !== row.status || was.margin_m !== row.margin_m) changed.push({ before: was, now: row });
  }
  return { appeared, gone: [...earlier.values()], changed };
}
