import { evaluateInBulk, type BulkEvaluation } from 'iatg-core';
import { countsOf, findingsOf, type Counts, type FoundPairs } from './evaluation.js';
import type { Feature } from './plan-document.js';
import { evaluatorOfPlans, planReader } from './plan-rules.js';

export interface Question {
  /** The document without its features. */
  readonly rest: object;
  /** Its features by number, and those that have not been sent before. */
  readonly order: Uint32Array;
  readonly added: readonly (readonly [number, Feature])[];
}

export interface Answer {
  readonly counts: Counts;
  readonly findings: FoundPairs;
}

const features = new Map<number, Feature>();
const read = planReader();
const evaluate = evaluatorOfPlans();
let bulk: BulkEvaluation | null = null;

onmessage = ({ data: { rest, order, added } }: MessageEvent<Question>) => {
  for (const [number, feature] of added) features.set(number, feature);
  const { plan } = read({ ...rest, features: Array.from(order, (number) => features.get(number)) });
  // The page opens valid plans only.
  bulk = evaluateInBulk(evaluate(plan!), bulk);
  const { evaluation, status } = bulk;
  const found = findingsOf(bulk);
  const stores = new Map(evaluation.stores.map((store, s) => [store, s]));
  const targets = new Map(evaluation.targets.map((target, t) => [target, t]));
  const sites = found.map(bulk.sites);
  const findings: FoundPairs = {
    store: Uint32Array.from(sites, ({ store }) => stores.get(store)!),
    target: Uint32Array.from(sites, ({ target }) => targets.get(target)!),
    status: Uint8Array.from(found, (i) => status[i]!),
    required_m: Float64Array.from(found, (i) => bulk!.required_m[i]!),
    actual_m: Float64Array.from(found, (i) => bulk!.actual_m[i]!),
  };
  const answer: Answer = { counts: countsOf(evaluation, status), findings };
  postMessage(answer, { transfer: Object.values(findings).map(({ buffer }) => buffer as ArrayBuffer) });
};
