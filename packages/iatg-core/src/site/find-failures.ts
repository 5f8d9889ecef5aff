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
  const gaps = gapFinder(evaluation);
  let index: SiteIndex | undefined;

  for (const store of stores) {
    const donor = store.donor(columnsPossible(store.site));
    index ??= indexSites(targets.map(({ site }) => site.shape().tree.ball));
    const near = index.within(store.site.shape().tree.ball, greatest_m(donor, options.method));
    const doubtful = kinds.filter((kind) => gaps(store, donor, kind));
    for (const i of doubtful.length === 0 ? near : merged(near, doubtful)) {
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
 * Says whether some pair of a store and a kind can be not assessable. The answer depends on the NEQ only by which printed ends it exceeds,
 * so stores that are alike in this share it.
 */
function gapFinder({ rules, options }: SiteEvaluation): (store: Store, donor: Donor, kind: Kind) => boolean {
  const known = new Map<string, Map<Kind, boolean>>();
  const ends = printedEnds(rules);
  return (store, donor, kind) => {
    const cases = donor.cases.map(({ hd, neq_kg }) => `${hd}>${ends.filter((end) => exceeds(neq_kg, end)).length}`);
    const signature = `${donor.reasons.join()} ${donor.standardEcm} ${donor.columns.join()} ${cases.join()}`;
    let answers = known.get(signature);
    if (!answers) known.set(signature, (answers = new Map()));
    let answer = answers.get(kind);
    if (answer === undefined) {
      // Some of the donor's columns, some of the kind's rows: one reason anywhere means that a pair may have it.
      answer = kind.exposures.some((exposure) => rememberedRequirement(store, donor, exposure, options, rules).reasons.length > 0);
      answers.set(kind, answer);
    }
    return answer;
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

function merged(near: readonly number[], kinds: readonly Kind[]): readonly number[] {
  const all = new Set(near);
  for (const { members } of kinds) for (const member of members) all.add(member);
  return [...all].sort((a, b) => a - b);
}
