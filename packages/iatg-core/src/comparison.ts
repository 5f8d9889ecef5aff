// Two plans, or two states of one: the public list of `iatg-core/comparison`.

export { compareEvaluations, isSame, SITE_FACTS, type Comparison, type SiteChange, type SiteFact } from './comparison/compare-evaluations.js';
export { findingChanges, pairKey, type FindingChange, type FindingChanges, type Judged } from './comparison/finding-changes.js';

export { comparisonAsCsv, comparisonAsJson } from './report/comparison-as-data.js';
export { comparisonAsText } from './report/comparison-as-text.js';
export { englishComparison, type ComparisonWords } from './report/comparison-words.js';
