import { indexSites, type SiteIndex } from '../geometry/site-index.js';
import { greatestDistance } from '../rules/greatest-distance.js';
import type { Donor, Exposure } from '../rules/required-distance.js';
import { exceeds } from '../rules/rounding.js';
import type { Rules } from '../rules/rules.js';
import { columnsPossible } from './donor.js';
import { evaluatePair, rememberedRequirement, type PairEvaluation, type SiteEvaluation, type Store, type Target } from './evaluate-site.js';

/**
 * Only the pairs that fail or cannot be assessed, in the order of all pairs; for national inventories.
 *
 * Nothing is lost: a pair can fail only within the greatest distance that any row of the standard asks of the store's cases, and the index
 * returns everything within it; a pair can be not assessable only by what its store or its kind of exposed site states, so such kinds are
 * looked at whole, at any distance.
 */
export function* findFailures(evaluation: SiteEvaluation): Generator<PairEvaluation, void, undefined> {
  const { rules, options, stores, targets } = evaluation;
  const greatest_m = greatestDistance(rules);
  const kinds = kindsOf(targets);
  const kindOf = new Int32Array(targets.length);
  kinds.forEach(({ members }, k) => members.forEach((i) => (kindOf[i] = k)));
  const gaps = gapFinder(evaluation, kinds);
  let index: SiteIndex | undefined;

  for (const store of stores) {
    index ??= indexSites(targets.map(({ site }) => site.shape().tree.ball));
    const donor = store.donor(columnsPossible(store.site));
    const { ball } = store.site.shape().tree;
    const near = index.within(ball, greatest_m(donor, options.method, null));
    const doubtful = gaps(store, donor);
    const reach: number[] = [];
    // Most of what lies within the greatest distance of all rows is still too far for its own row to ask for it.
    const reach_m = (k: number): number => (reach[k] ??= Math.max(...kinds[k]!.exposures.map(({ rows }) => greatest_m(donor, options.method, rows))));
    for (const i of doubtful.size === 0 ? near : merged(near, doubtful)) {
      if (!doubtful.has(i) && index.atLeast_m(ball, i) >= reach_m(kindOf[i]!)) continue;
      const target = targets[i]!;
      if (target.site === store.site) continue;
      const pair = evaluatePair(evaluation, store, target);
      if (pair.status === 'fail' || pair.status === 'not-assessable') yield pair;
    }
  }
}

/** Exposed sites that the matrices cannot tell apart, whatever sector they turn. */
interface Kind {
  readonly exposures: readonly Exposure[];
  /** Numbers of the targets, ascending. */
  readonly members: number[];
}

/** Every set of sectors that a magazine can turn to a store. */
const SECTORS = [1, 2, 3, 4, 5, 6, 7].map((bits) => ({ front: (bits & 1) > 0, side: (bits & 2) > 0, rear: (bits & 4) > 0 }));

function kindsOf(targets: readonly Target[]): readonly Kind[] {
  const kinds = new Map<Exposure | string, Kind>();
  const numbers = new Map<Exposure, number>();
  const keyOf = (exposures: readonly Exposure[]): Exposure | string => {
    if (exposures.length === 1) return exposures[0]!;
    for (const exposure of exposures) if (!numbers.has(exposure)) numbers.set(exposure, numbers.size);
    return exposures.map((exposure) => numbers.get(exposure)).join();
  };
  targets.forEach((target, i) => {
    const exposures = target.exposure ? [target.exposure] : SECTORS.map(target.exposureTurning);
    const key = keyOf(exposures);
    const kind = kinds.get(key);
    if (kind) kind.members.push(i);
    else kinds.set(key, { exposures, members: [i] });
  });
  return [...kinds.values()];
}

/**
 * Finds the targets that can be not assessable from a store at some distance. The answer depends on the NEQ only by which printed ends
 * it exceeds, so stores that are alike in this share it.
 */
function gapFinder({ rules, options }: SiteEvaluation, kinds: readonly Kind[]): (store: Store, donor: Donor) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  const ends = printedEnds(rules);
  return (store, donor) => {
    let signature = `${donor.reasons.join()} ${donor.standardEcm} ${donor.columns.join()}`;
    for (const { hd, neq_kg } of donor.cases) signature += ` ${hd}>${ends.filter((end) => exceeds(neq_kg, end)).length}`;
    let doubtful = known.get(signature);
    if (!doubtful) {
      // Some of the donor's columns, some of the kind's rows: one reason anywhere means that a pair may have it.
      const hasGap = ({ exposures }: Kind): boolean => exposures.some((exposure) => rememberedRequirement(store, donor, exposure, options, rules).reasons.length > 0);
      known.set(signature, (doubtful = new Set(kinds.filter(hasGap).flatMap(({ members }) => members))));
    }
    return doubtful;
  };
}

/** Every NEQ at which a table or one of its columns ends. */
function printedEnds({ edition }: Rules): readonly number[] {
  const ends = new Set<number>();
  for (const { rows, columns } of edition.tables) {
    ends.add(rows.at(-1)![0]!);
    for (const { lastPrinted_kg } of Object.values(columns)) if (lastPrinted_kg !== undefined) ends.add(lastPrinted_kg);
  }
  return [...ends];
}

const merged = (near: readonly number[], doubtful: ReadonlySet<number>): readonly number[] => [...new Set([...near, ...doubtful])].sort((a, b) => a - b);
