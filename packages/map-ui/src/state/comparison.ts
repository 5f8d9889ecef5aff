import type { Ring } from 'iatg-core';
import { findingChanges, pairKey, type FindingChanges } from 'iatg-core/comparison';
import { evaluateAll, evaluationOf, MOST_PAIRS_AT_ONCE, type Evaluated, type PairRow } from './evaluation.js';
import type { PlanDocument } from './plan-document.js';
import { readDocument } from './site-store.js';

/** The evaluation of a plan as it was; null findings where it is too large to have beside the present one. */
export function evaluatedBefore(document: PlanDocument): Evaluated {
  let evaluated = known.get(document);
  if (!evaluated) known.set(document, (evaluated = evaluateAll(readDocument(document), null).evaluated));
  return evaluated;
}

const known = new WeakMap<PlanDocument, Evaluated>();

/** Can the plan be compared with an earlier state of itself in this page? */
export const canCompare = ({ plan }: Evaluated): boolean => evaluationOf(plan).count <= MOST_PAIRS_AT_ONCE;

/** What a change of the plan does: findings that came, went, or grew and shrank, by the rule of the core. */
export const compare = (before: Evaluated, now: Evaluated): FindingChanges<PairRow> => findingChanges(before.findings, now.findings, ({ store, target }) => pairKey(store.site.id, target.site.id));

/** How the map and its legend show what other rules make of a ring: never by colour alone. */
export const RULE_CHANGES = { shorter: { color: '#d97a00', dashArray: '10 5' }, longer: { color: '#1d7fd0', dashArray: '2 6' } } as const;

/** What has become of a ring under other rules; `moved`: its greatest distance is the same, its outline is not. Null: nothing. */
export function ringChange(before: Ring, now: Ring): 'shorter' | 'longer' | 'moved' | null {
  const [was_m, is_m] = [before.properties.required_m ?? 0, now.properties.required_m ?? 0];
  if (was_m !== is_m) return is_m < was_m ? 'shorter' : 'longer';
  return JSON.stringify(before.geometry) === JSON.stringify(now.geometry) ? null : 'moved';
}
