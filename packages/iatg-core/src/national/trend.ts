import { isEvaluated, type Depot, type EvaluatedDepot } from './depot.js';
import { worstFirst } from './overview.js';

/**
 * What became of a depot between two overviews. `mixed`: some figures rose and some fell; `lost`: it could be read before and cannot now;
 * `readable`: the other way round.
 */
export type Change = 'appeared' | 'gone' | 'lost' | 'readable' | 'worse' | 'mixed' | 'better' | 'same';
export const CHANGES: readonly Change[] = ['lost', 'worse', 'mixed', 'gone', 'appeared', 'readable', 'better', 'same'];

export interface DepotChange {
  readonly change: Change;
  readonly before: Depot | null;
  readonly now: Depot | null;
  /** Standard, options or profile differ: the change may come from the rules and not from the depot. */
  readonly otherRules: boolean;
}

export interface Trend {
  /** What needs a look first; within a change the worst first. */
  readonly depots: readonly DepotChange[];
  readonly counts: Readonly<Record<Change, number>>;
}

/**
 * Compares two overviews. A depot is the same if its file is; what is left over is matched by its name, where that stands once on each side.
 */
export function trendBetween(before: readonly Depot[], now: readonly Depot[]): Trend {
  const earlier = new Map(before.map((depot) => [depot.file, depot]));
  const pairs: (readonly [Depot | null, Depot | null])[] = [];
  const unmatched: Depot[] = [];
  for (const depot of now) {
    const same = earlier.get(depot.file);
    if (same) pairs.push([same, depot]);
    else unmatched.push(depot);
    earlier.delete(depot.file);
  }
  const names = [onceNamed([...earlier.values()]), onceNamed(unmatched)] as const;
  for (const depot of unmatched) {
    const name = nameOf(depot);
    const renamed = names[1].has(name) ? names[0].get(name) : undefined;
    if (renamed) earlier.delete(renamed.file);
    pairs.push([renamed ?? null, depot]);
  }
  for (const depot of earlier.values()) pairs.push([depot, null]);

  const depots = pairs
    .map(([was, is]): DepotChange => ({ change: changeOf(was, is), before: was, now: is, otherRules: !!was && !!is && isEvaluated(was) && isEvaluated(is) && rulesOf(was) !== rulesOf(is) }))
    .sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || worstFirst((a.now ?? a.before)!, (b.now ?? b.before)!));
  const counts = Object.fromEntries(CHANGES.map((change) => [change, depots.filter((one) => one.change === change).length])) as Record<Change, number>;
  return { depots, counts };
}

/** Depots by a name that only one of them has; a depot without name or that could not be read has none. */
function onceNamed(depots: readonly Depot[]): ReadonlyMap<string, Depot> {
  const found = new Map<string, Depot | null>();
  for (const depot of depots) if (nameOf(depot) !== '') found.set(nameOf(depot), found.has(nameOf(depot)) ? null : depot);
  return new Map([...found].flatMap(([name, depot]) => (depot ? [[name, depot] as const] : [])));
}

const nameOf = (depot: Depot): string => (isEvaluated(depot) ? depot.name : '');

function changeOf(before: Depot | null, now: Depot | null): Change {
  if (!before) return 'appeared';
  if (!now) return 'gone';
  if (!isEvaluated(before) || !isEvaluated(now)) return isEvaluated(before) ? 'lost' : isEvaluated(now) ? 'readable' : 'same';
  const [was, is] = [figuresOf(before), figuresOf(now)];
  const rose = is.some((figure, i) => figure > was[i]!);
  const fell = is.some((figure, i) => figure < was[i]!);
  return rose ? (fell ? 'mixed' : 'worse') : fell ? 'better' : 'same';
}

/** A millimetre is what distances are exact to: less is no change. */
const figuresOf = ({ summary, worst }: EvaluatedDepot): readonly number[] => [summary.fail, summary.notAssessable, Math.round((worst?.shortfall_m ?? 0) * 1000)];

const rulesOf = ({ standard, options: { method, protection, lowDensityRoute }, profile }: EvaluatedDepot): string =>
  JSON.stringify([standard, method, protection, lowDensityRoute, profile?.name ?? null]);
