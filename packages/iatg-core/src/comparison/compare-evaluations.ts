import { middleOf } from '../geometry/facing.js';
import { inverse } from '../geometry/geodesic.js';
import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import type { Site } from '../site/site-plan.js';
import { findingChanges, pairKey, type FindingChanges } from './finding-changes.js';

/** What a site states, by its members in the plan as it was read; their order here is that of a report. */
export const SITE_FACTS = ['name', 'role', 'geometry', 'structure', 'barricaded', 'contents', 'exposure', 'process', 'declared', 'protection', 'occupants'] as const;
export type SiteFact = (typeof SITE_FACTS)[number];

/** A site that both plans have, by its id. */
export interface SiteChange {
  readonly before: Site;
  readonly now: Site;
  /** What differs, in the order of `SITE_FACTS`; at least one. */
  readonly facts: readonly SiteFact[];
  /** How far the middle of the footprint has moved, in m; 0 where the footprint is the same. */
  readonly moved_m: number;
}

/** What changed between two plans, or two states of one. A site is the same if its id is: under another id it is gone and another one added. */
export interface Comparison {
  readonly sites: {
    /** All lists of sites in the order of their ids. */
    readonly added: readonly Site[];
    readonly gone: readonly Site[];
    readonly changed: readonly SiteChange[];
  };
  /** The worst first. */
  readonly findings: FindingChanges<PairEvaluation>;
  /** Pairs that fail or cannot be assessed. */
  readonly counts: Readonly<Record<'before' | 'now', { readonly fail: number; readonly notAssessable: number }>>;
  /** Standard, profile or options differ: a change of a finding may come from the rules and not from the site. */
  readonly otherRules: boolean;
}

/** Compares two evaluations. The order of features in the plans does not matter, nor does the order in which contents are listed. */
export function compareEvaluations(before: SiteEvaluation, now: SiteEvaluation): Comparison {
  const earlier = new Map(before.plan.sites.map((site) => [site.id, site]));
  const added: Site[] = [];
  const changed: SiteChange[] = [];
  for (const site of now.plan.sites) {
    const was = earlier.get(site.id);
    earlier.delete(site.id);
    if (!was) added.push(site);
    else if (was !== site) changed.push(...changeOf(was, site));
  }
  const findings = [[...findFailures(before)], [...findFailures(now)]] as const;
  const { appeared, gone, changed: otherwise } = findingChanges(findings[0], findings[1], ({ pes, es }) => pairKey(pes, es));
  return {
    sites: { added: added.sort(byId), gone: [...earlier.values()].sort(byId), changed: changed.sort((a, b) => byId(a.now, b.now)) },
    findings: { appeared: [...appeared].sort(worstFirst), gone: [...gone].sort(worstFirst), changed: [...otherwise].sort((a, b) => worstFirst(a.now, b.now)) },
    counts: { before: countsOf(findings[0]), now: countsOf(findings[1]) },
    otherRules: hasOtherRules(before, now),
  };
}

function changeOf(before: Site, now: Site): readonly SiteChange[] {
  const facts = SITE_FACTS.filter((fact) => stated(before, fact) !== stated(now, fact));
  if (facts.length === 0) return [];
  const moved_m = facts.includes('geometry') ? inverse(middleOf(before.shape()), middleOf(now.shape())).distance_m : 0;
  return [{ before, now, facts, moved_m }];
}

/** A fact as a text that is the same where the fact is. Lists of contents and of declarations have no order. */
function stated(site: Site, fact: SiteFact): string {
  const value = (site as unknown as Readonly<Record<SiteFact, unknown>>)[fact];
  if (value instanceof Set) return JSON.stringify([...value].sort());
  if (fact === 'contents' && Array.isArray(value)) return JSON.stringify(value.map(sorted).sort());
  return sorted(value);
}

/** JSON with the members of an object in the order of their names: how a file writes them does not matter. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner)) ?? '';

const byId = (a: Site, b: Site): number => (a.id < b.id ? -1 : 1);

/** What fails before what cannot be assessed, the greatest shortfall first; equals in the order of their ids. */
function worstFirst(a: PairEvaluation, b: PairEvaluation): number {
  if (a.status !== b.status) return a.status === 'fail' ? -1 : 1;
  return (a.margin_m ?? 0) - (b.margin_m ?? 0) || (pairKey(a.pes, a.es) < pairKey(b.pes, b.es) ? -1 : 1);
}

const countsOf = (findings: readonly PairEvaluation[]): { readonly fail: number; readonly notAssessable: number } => {
  const fail = findings.filter(({ status }) => status === 'fail').length;
  return { fail, notAssessable: findings.length - fail };
};

/** Two profiles that are not one object may differ in anything: they count as different. */
function hasOtherRules(before: SiteEvaluation, now: SiteEvaluation): boolean {
  const optionsOf = ({ options: { method, protection, lowDensityRoute } }: SiteEvaluation): string => [method, protection, lowDensityRoute].join(' ');
  if (optionsOf(before) !== optionsOf(now)) return true;
  return before.rules !== now.rules && (before.rules.edition !== now.rules.edition || before.rules.profile !== null || now.rules.profile !== null);
}

/** Has nothing changed at all? */
export const isSame = ({ sites, findings, otherRules }: Comparison): boolean =>
  !otherRules && [sites.added, sites.gone, sites.changed, findings.appeared, findings.gone, findings.changed].every((list) => list.length === 0);
