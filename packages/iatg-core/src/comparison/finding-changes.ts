import type { Status } from '../site/evaluate-site.js';

/** What makes two findings of the same pair alike. */
export interface Judged {
  readonly status: Status;
  /** Whole metres; null where the pair is not assessable. */
  readonly required_m: number | null;
  readonly margin_m: number | null;
}

/** What became of the findings (pairs that fail or cannot be assessed) of a plan. */
export interface FindingChanges<T> {
  readonly appeared: readonly T[];
  /** As they were. */
  readonly gone: readonly T[];
  readonly changed: readonly FindingChange<T>[];
}

export interface FindingChange<T> {
  readonly before: T;
  readonly now: T;
  /** By how much the margin grew, in m: below 0 it is worse. Null where one of the two has no margin. */
  readonly by_m: number | null;
}

/**
 * The one rule for comparing findings. A finding is the same if its key is; it has changed if its status, its required distance or its margin has.
 * Lists keep the order in which the findings are given.
 * @param keyOf names a pair within its plan
 */
export function findingChanges<T extends Judged>(before: Iterable<T>, now: Iterable<T>, keyOf: (finding: T) => string): FindingChanges<T> {
  const earlier = new Map<string, T>();
  for (const finding of before) earlier.set(keyOf(finding), finding);
  const appeared: T[] = [];
  const changed: FindingChange<T>[] = [];
  for (const finding of now) {
    const key = keyOf(finding);
    const was = earlier.get(key);
    earlier.delete(key);
    if (!was) appeared.push(finding);
    else if (was.status !== finding.status || was.required_m !== finding.required_m || was.margin_m !== finding.margin_m) changed.push({ before: was, now: finding, by_m: gained_m(was, finding) });
  }
  return { appeared, gone: [...earlier.values()], changed };
}

const gained_m = (before: Judged, now: Judged): number | null => (before.margin_m === null || now.margin_m === null ? null : now.margin_m - before.margin_m);

/** Two ids as one key, whatever characters they hold. */
export const pairKey = (pes: string, es: string): string => JSON.stringify([pes, es]);
