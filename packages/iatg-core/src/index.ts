// The public list. A rule or a report that is not here is an inner part and may change.

export * from './types.js';

export { iatg2021 } from './standards/iatg-2021/edition.js';
export type { Edition, Interpretation } from './standards/edition.js';

export type { Lot } from './rules/aggregation.js';
export { applyProfile, columnsInUse, namedOptions, type ColumnOverride, type RuleProfile } from './rules/profile.js';
export { TRAFFIC_KINDS, type TrafficKind } from './rules/traffic-density.js';
export { compareRules, type RuleDifference, type Span } from './rules/compare-rules.js';
export { compileRules, isShorter, type Rules } from './rules/rules.js';
export { distanceFunction, singleDistance, type DistanceQuestion } from './rules/single-distance.js';
export type { Governing, Requirement } from './rules/required-distance.js';

export { direct, inverse, type Position } from './geometry/geodesic.js';
export { middleOf } from './geometry/facing.js';
export { nearestPositions, type NearestPositions } from './geometry/nearest-positions.js';
export { ringEnvelope } from './geometry/ring-envelope.js';
export type { RingGeometry } from './geometry/ring-outline.js';
export { separation_m } from './geometry/separation.js';
export { prepareShape, type Geometry, type Shape } from './geometry/shape.js';

export { parseSitePlan, sitePlanReader, type ParsedPlan } from './site/parse-site-plan.js';
export { parseProfile } from './site/parse-profile.js';
export { readJson, readSitePlan, type ReadPlan } from './site/read-site-plan.js';
export { repeatedMembers, type RepeatedMember } from './site/repeated-members.js';
export type { ExposedSite, ExposureKind, PotentialExplosionSite, Problem, Site, SitePlan, Structure, WantedFile } from './site/site-plan.js';
export { evaluatePair, evaluateSite, siteEvaluator, STATUSES, type PairEvaluation, type SiteEvaluation, type Status, type Store, type Target } from './site/evaluate-site.js';
export { evaluateInBulk, type BulkEvaluation } from './site/evaluate-in-bulk.js';
export { findFailures } from './site/find-failures.js';
export { licenceOf, licenceSite, storedTowards, type Permitted, type SiteLicence } from './site/licence-site.js';
export { DEFAULT_RING_ROWS, outlineAround, ringOf, RING_ROWS, ringsOfSite, STORE_RING_ROWS, type Ring, type RingRow, type StoreRingRow } from './site/rings.js';
export { tally, type Summary, type Tally } from './site/summary.js';

export { derivationOf, type Derivation, type Step } from './report/derivation.js';
export { sentenceOf } from './report/sentence.js';
export { leftToRight } from './left-to-right.js';
export { numberFormat, numberFormats, type NumberFormats } from './number-formats.js';
export type { Messages } from './report/messages.js';
export { english } from './report/messages/en.js';
export { distanceAsJson, evaluationAsJson, licenceAsJson, profileMember, ringsAsGeoJson } from './report/as-json.js';
export { evaluationAsCsv } from './report/as-csv.js';
export { evaluationAsHtml, type ReportOrigin } from './report/as-html.js';
export { distanceAsText, evaluationAsText, licenceAsText, type Paint, type Tone } from './report/as-text.js';
export { overviewOf, type Overview } from './report/overview.js';
export { printable } from './report/printable.js';
export { padEnd, widthOf, wrapped } from './report/text-layout.js';
export { shownDown } from './report/shown-distance.js';
export { touchedBy, type Touched } from './report/touched.js';
