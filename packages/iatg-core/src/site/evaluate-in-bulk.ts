import { pointSeparation_m, separation_m } from '../geometry/separation.js';
import { isPoint } from '../geometry/shape.js';
import type { Donor, Exposure, Requirement } from '../rules/required-distance.js';
import { columnsPossible, columnsShownToBall, type ColumnsShown } from './donor.js';
import {
  pairOf,
  rememberedRequirement,
  requiredOf,
  requirementOf,
  statusNumber,
  type PairEvaluation,
  type SiteEvaluation,
  type Store,
  type Target,
} from './evaluate-site.js';

/** All pairs as columns of numbers, for tables, charts and workers; a full result on demand. */
export interface BulkEvaluation {
  readonly evaluation: SiteEvaluation;
  readonly count: number;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Whole metres; NaN where nothing is required or the pair is not assessable. */
  readonly required_m: Float64Array;
  readonly actual_m: Float64Array;
  /** The store and the exposed site of a pair. */
  readonly sites: (i: number) => { readonly store: Store; readonly target: Target };
  /** The pair in full, with its derivation. */
  readonly pair: (i: number) => PairEvaluation;
}

/**
 * Evaluates all pairs of a plan, in the order of `pairs()`.
 * @param previous an earlier state of the plan, from the same `siteEvaluator`: pairs of which neither site has changed are taken from it
 */
export function evaluateInBulk(evaluation: SiteEvaluation, previous: BulkEvaluation | null = null): BulkEvaluation {
  const { stores, targets, count } = evaluation;
  const status = new Uint8Array(count);
  const required_m = new Float64Array(count);
  const actual_m = new Float64Array(count);
  const points = pointsOf(targets);
  const own = new Map(targets.map(({ site }, t) => [site, t]));
  const before = previous && knownPairs(previous, targets);
  let i = 0;
  for (const store of stores) {
    const lookUp = requirementTable(evaluation, store, points);
    const shape = store.site.shape();
    const self = own.get(store.site)!;
    const known = before?.(store);
    for (let t = 0; t < targets.length; t++) {
      if (t === self) continue;
      const at = known ? known(t) : -1;
      if (at >= 0) {
        status[i] = previous!.status[at]!;
        required_m[i] = previous!.required_m[at]!;
        actual_m[i] = previous!.actual_m[at]!;
        i++;
        continue;
      }
      const isPlain = points.kind[t]! >= 0;
      const requirement = (isPlain && lookUp(t)) || requirementOf(evaluation, store, targets[t]!);
      let distance_m = isPlain ? pointSeparation_m(shape, points.xyz[3 * t]!, points.xyz[3 * t + 1]!, points.xyz[3 * t + 2]!) : NaN;
      if (Number.isNaN(distance_m)) distance_m = separation_m(shape, targets[t]!.site.shape());
      status[i] = statusNumber(requirement, distance_m);
      required_m[i] = requiredOf(requirement, distance_m) ?? NaN;
      actual_m[i] = distance_m;
      i++;
    }
  }
  const perStore = targets.length - 1;
  const sites = (at: number): { store: Store; target: Target } => {
    const store = stores[Math.floor(at / perStore)]!;
    const nth = at % perStore;
    return { store, target: targets[nth < own.get(store.site)! ? nth : nth + 1]! };
  };
  return {
    evaluation,
    count,
    status,
    required_m,
    actual_m,
    sites,
    pair(at) {
      const { store, target } = sites(at);
      return pairOf(store.site.id, target.site.id, requirementOf(evaluation, store, target), actual_m[at]!);
    },
  };
}

/** Where a pair of the plan stood in an earlier state of it: a function of the store, then of the number of the target; -1 if it is new. */
function knownPairs({ evaluation }: BulkEvaluation, targets: readonly Target[]): (store: Store) => ((t: number) => number) | undefined {
  const perStore = evaluation.targets.length - 1;
  const numberOf = new Map(evaluation.targets.map((target, t) => [target, t]));
  const ownNumber = new Map(evaluation.targets.map(({ site }, t) => [site, t]));
  const before = Int32Array.from(targets, (target) => numberOf.get(target) ?? -1);
  const rows = new Map(evaluation.stores.map((store, s) => [store, { first: s * perStore, self: ownNumber.get(store.site)! }]));
  return (store) => {
    const row = rows.get(store);
    return row && ((t) => (before[t]! < 0 ? -1 : row.first + before[t]! - (before[t]! > row.self ? 1 : 0)));
  };
}

/**
 * The targets that are lone positions, as numbers side by side: looking at thousands of them for each store then reads memory in
 * order, which is most of the speed.
 */
interface Points {
  /** Number of the exposure, or -1: not a lone position, or one that turns sectors. */
  readonly kind: Int32Array;
  readonly xyz: Float64Array;
  /** The exposure of each number. */
  readonly exposures: readonly Exposure[];
}

function pointsOf(targets: readonly Target[]): Points {
  const kind = new Int32Array(targets.length).fill(-1);
  const xyz = new Float64Array(3 * targets.length);
  const numbers = new Map<Exposure, number>();
  targets.forEach((target, t) => {
    const shape = target.site.shape();
    if (!target.exposure || !isPoint(shape)) return;
    xyz.set(shape.vertices, 3 * t);
    if (!numbers.has(target.exposure)) numbers.set(target.exposure, numbers.size);
    kind[t] = numbers.get(target.exposure)!;
  });
  return { kind, xyz, exposures: [...numbers.keys()] };
}

/**
 * The requirement of a store against each of the points: those with the same columns and exposure are found once.
 * Null for a point near the boundary of a sector, or too far away to be placed.
 */
function requirementTable({ options, rules }: SiteEvaluation, store: Store, { kind, xyz, exposures }: Points): (t: number) => Requirement | null {
  const front = store.front();
  const tables = new Map<ColumnsShown, { readonly donor: Donor; readonly byKind: Requirement[] }>();
  const tableOf = (shown: ColumnsShown) => {
    let table = tables.get(shown);
    if (!table) tables.set(shown, (table = { donor: store.donor(shown), byKind: [] }));
    return table;
  };
  const fixed = front ? null : tableOf(columnsPossible(store.site));
  return (t) => {
    const shown = front && columnsShownToBall(store.site, front, xyz[3 * t]!, xyz[3 * t + 1]!, xyz[3 * t + 2]!, 0);
    if (front && !shown) return null;
    const { donor, byKind } = fixed ?? tableOf(shown!);
    return (byKind[kind[t]!] ??= rememberedRequirement(store, donor, exposures[kind[t]!]!, options, rules));
  };
}
