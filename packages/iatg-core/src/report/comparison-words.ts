import type { SiteFact } from '../comparison/compare-evaluations.js';

/** What a comparison of two plans says, in one language. */
export interface ComparisonWords {
  readonly ui: Readonly<Record<ComparisonUiKey, string>>;
  readonly fact: Readonly<Record<SiteFact, string>>;
  /** Metres as shown. */
  readonly moved: (shown: string) => string;
  readonly margin: Readonly<Record<'more' | 'less', (shown: string) => string>>;
  /** Counts now, each perhaps with what it was before. */
  readonly counts: (fail: string, open: string) => string;
}

export type ComparisonUiKey = 'title' | 'sites' | 'findings' | 'added' | 'gone' | 'changed' | 'appeared' | 'before' | 'now' | 'no-sites' | 'no-findings' | 'other-rules';

export const englishComparison: ComparisonWords = {
  ui: {
    title: 'What has changed',
    sites: 'Stores and exposed sites',
    findings: 'Findings',
    added: 'added',
    gone: 'gone',
    changed: 'changed',
    appeared: 'new',
    before: 'before',
    now: 'now',
    'no-sites': 'no site has been added, removed or changed',
    'no-findings': 'no finding has come, gone or changed',
    'other-rules': 'The two were evaluated by different rules or options: a change of a finding may come from these and not from the site.',
  },
  fact: {
    name: 'name',
    role: 'role',
    geometry: 'place or footprint',
    structure: 'structure',
    barricaded: 'barricade',
    contents: 'contents',
    exposure: 'kind of exposed site',
    process: 'process building',
    declared: 'declared facts',
    protection: 'degree of protection',
    occupants: 'people',
  },
  moved: (shown) => `moved ${shown} m`,
  margin: { more: (shown) => `margin ${shown} m more`, less: (shown) => `margin ${shown} m less` },
  counts: (fail, open) => `Pairs that fail: ${fail}. Pairs that cannot be assessed: ${open}.`,
};
