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
    const evaluate = (t: number, at: number): void => {
      const isPlain = points.kind[t]! >= 0;
      const requirement = (isPlain && lookUp(t)) || requirementOf(evaluation, store, targets[t]!);
      let distance_m = isPlain ? pointSeparation_m(shape, points.xyz[3 * t]!, points.xyz[3 * t + 1]!, points.xyz[3 * t + 2]!) : NaN;
      if (Number.isNaN(distance_m)) distance_m = separation_m(shape, targets[t]!.site.shape());
      status[at] = statusNumber(requirement, distance_m);
      required_m[at] = requiredOf(requirement, distance_m) ?? NaN;
      actual_m[at] = distance_m;
    };
    const known = before?.row(store);
    if (known !== undefined && before!.isAligned) {
      const row = { from: known, to: known + targets.length - 1 };
      status.set(previous!.status.subarray(row.from, row.to), i);
      required_m.set(previous!.required_m.subarray(row.from, row.to), i);
      actual_m.set(previous!.actual_m.subarray(row.from, row.to), i);
      for (const t of before!.fresh) if (t !== self) evaluate(t, i + t - (t > self ? 1 : 0));
      i += targets.length - 1;
      continue;
    }
    for (let t = 0; t < targets.length; t++) if (t !== self) evaluate(t, i++);
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

interface KnownPairs {
  /** Do the sites stand where they stood, but for those that are new in their place? Then the row of a store can be taken as a whole. */
  readonly isAligned: boolean;
  /** Numbers of the targets that are new. */
  readonly fresh: readonly number[];
  /** Where the row of a store began; undefined if the store is new. */
  readonly row: (store: Store) => number | undefined;
}

/** What an earlier state of the plan tells of this one. */
function knownPairs({ evaluation }: BulkEvaluation, targets: readonly Target[]): KnownPairs {
  const perStore = evaluation.targets.length - 1;
  const rows = new Map(evaluation.stores.map((store, s) => [store, s * perStore]));
  const before = new Set(evaluation.targets);
  const fresh = targets.flatMap((target, t) => (target === evaluation.targets[t] ? [] : t));
  const isAligned = targets.length === evaluation.targets.length && fresh.every((t) => !before.has(targets[t]!));
  return { isAligned, fresh, row: (store) => rows.get(store) };
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
