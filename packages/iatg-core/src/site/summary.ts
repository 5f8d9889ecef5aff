import type { PairEvaluation, SiteEvaluation, Status } from './evaluate-site.js';

/** What came of a plan, in numbers. A count that only an evaluation of every pair could give is null under `findings`. */
export interface Summary {
  /** All potential explosion sites, with or without contents. */
  readonly pes: number;
  readonly exposedSites: number;
  readonly pairs: number;
  readonly pass: number | null;
  readonly fail: number;
  readonly notRequired: number | null;
  readonly notAssessable: number;
}

/** Counts pairs by status as they pass by, so that a plan of any size is read once and kept nowhere. */
export interface Tally {
  readonly count: (pairs: Iterable<PairEvaluation>) => Generator<PairEvaluation, void, undefined>;
  readonly seen: (status: Status) => number;
  /** @param findingsOnly only failing and not assessable pairs were counted */
  readonly summary: (evaluation: SiteEvaluation, findingsOnly: boolean) => Summary;
}

export function tally(): Tally {
  const counts: Record<Status, number> = { pass: 0, fail: 0, 'not-required': 0, 'not-assessable': 0 };
  return {
    *count(pairs) {
      for (const pair of pairs) {
        counts[pair.status]++;
        yield pair;
      }
    },
    seen: (status) => counts[status],
    summary: ({ plan: { sites }, count }, findingsOnly) => {
      const pes = sites.filter(({ role }) => role === 'pes').length;
      return {
        pes,
        exposedSites: sites.length - pes,
        pairs: count,
        pass: findingsOnly ? null : counts.pass,
        fail: counts.fail,
        notRequired: findingsOnly ? null : counts['not-required'],
        notAssessable: counts['not-assessable'],
      };
    },
  };
}
