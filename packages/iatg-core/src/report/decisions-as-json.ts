import type { Allotment } from '../decisions/allotment.js';
import type { Cure } from '../decisions/cure.js';
import type { PairName } from '../decisions/desk.js';
import type { Domino, JointEvent, JointPair, JointRing } from '../decisions/joint-events.js';
import type { SafeguardedClass, TouchedArea } from '../decisions/safeguarding.js';
import type { BuildingArea, NearestPlace } from '../decisions/where-to-build.js';
import type { SiteEvaluation, Status } from '../site/evaluate-site.js';
import { headerOf, profileMember } from './as-json.js';

/** A finding with its cures, the best first. */
export interface CuredFinding {
  readonly pair: PairName;
  readonly status: Status;
  readonly cures: readonly Cure[];
}

/** Cures as JSON (schema `iatg-cures/1`), a finding a line; with `plan` the cures of the whole plan. */
export function* curesAsJson(evaluation: SiteEvaluation, findings: Iterable<CuredFinding>, plan: readonly Cure[] | null): Generator<string, void, undefined> {
  yield `{"schema":"iatg-cures/1",${headerOf(evaluation)},"findings":[`;
  let separator = '\n';
  for (const { pair, status, cures } of findings) {
    yield separator + JSON.stringify({ ...pairOnly(pair), status, cures: cures.map(cureAsJson) });
    separator = ',\n';
  }
  yield `\n]${plan ? `,"plan":[${plan.map((cure) => `\n${JSON.stringify(cureAsJson(cure))}`).join(',')}\n]` : ''}}\n`;
}

const pairOnly = ({ pes, es }: PairName): PairName => ({ pes, es });

/** Without the changed sites themselves: `change` says the same as data of the plan. */
const cureAsJson = ({ action, cost_kg, cost_m, confirm, change, outcome }: Cure) => ({ action, cost_kg, cost_m, confirm, change: change.set, outcome });

/** A joint event with what it does to the sites round it. */
export interface ToldEvent {
  readonly event: JointEvent;
  readonly pairs: readonly JointPair[];
}

/** The graph of joint events as JSON (schema `iatg-domino/1`). */
export function dominoAsJson(evaluation: SiteEvaluation, { links, alone }: Domino, events: readonly ToldEvent[], greatest_kg: number): string {
  const told = events.map(({ event: { stores, contents, total_kg, aggregation }, pairs }) => ({
    stores,
    total_kg,
    contents,
    cases: aggregation.cases,
    reasons: aggregation.reasons,
    notes: aggregation.notes,
    pairs: pairs.map(({ pair: { pes, es, status, required_m, actual_m, margin_m, governing, reasons, notes }, onlyTogether }) => ({ pes, es, status, required_m, actual_m, margin_m, governing, reasons, notes, onlyTogether })),
  }));
  return `{"schema":"iatg-domino/1",${headerOf(evaluation)},${JSON.stringify({ greatest_kg, links, alone, events: told }, null, 1).slice(1)}\n`;
}

/** A stock placed in stores as JSON (schema `iatg-allotment/1`). */
export function allotmentAsJson(evaluation: SiteEvaluation, { stores, placed_kg, value, left, withoutDistances, atMost, isBest, looksAtGroups, change, proof }: Allotment): string {
  const { failing, greatestEvent_kg, site_kg } = proof;
  const body = { placed_kg, value, atMost, isBest, looksAtGroups, stores, left, withoutDistances, change: change.set, proof: { failing, greatestEvent_kg, site_kg } };
  return `{"schema":"iatg-allotment/1",${headerOf(evaluation)},${JSON.stringify(body, null, 1).slice(1)}\n`;
}

/** Rings of joint events as GeoJSON, a ring a line. */
export function* jointRingsAsGeoJson(evaluation: SiteEvaluation, rings: Iterable<JointRing>): Generator<string, void, undefined> {
  yield* asCollection(evaluation, rings);
}

/** Where a site could stand, as GeoJSON: the area, what is forbidden, the nearest allowed place. */
export function* buildingAreaAsGeoJson(evaluation: SiteEvaluation, id: string, { allowed, forbidden, allowed_m2, notAssessable, tolerance_m }: BuildingArea, nearest: NearestPlace | null): Generator<string, void, undefined> {
  yield* asCollection(evaluation, [
    { type: 'Feature', geometry: allowed, properties: { role: 'annotation', site: id, what: 'allowed', area_m2: allowed_m2, tolerance_m, notAssessable } },
    { type: 'Feature', geometry: forbidden, properties: { role: 'annotation', site: id, what: 'forbidden' } },
    ...(nearest
      ? [{ type: 'Feature', geometry: { type: 'Point', coordinates: nearest.place }, properties: { role: 'annotation', site: id, what: 'nearest-allowed', distance_m: nearest.distance_m, bearing_deg: nearest.bearing_deg } }]
      : []),
  ]);
}

/** The envelope of each class as GeoJSON. Nothing of a store comes into it: no quantity, no position, no name, no number of stores. */
export function* safeguardingAsGeoJson(evaluation: SiteEvaluation, classes: readonly SafeguardedClass[]): Generator<string, void, undefined> {
  const { edition, profile } = evaluation.rules;
  const standard = { standard: edition.id, ...(profile && { profile: profile.name }) };
  yield* asCollection(evaluation, classes.map(({ row, envelope, isIncomplete, showsOneStore }) => ({ type: 'Feature', geometry: envelope, properties: { role: 'annotation', row, ...standard, isIncomplete, showsOneStore } })));
}

/**
 * A planner's areas as GeoJSON, as they came, each with the classes for which it is too near to the depot (`touchedBy`) and those that cannot
 * be told (`notAssessable`).
 * @param features those of the file that the areas were read from
 */
export function* touchedAreasAsGeoJson(evaluation: SiteEvaluation, features: readonly unknown[], touched: readonly TouchedArea[]): Generator<string, void, undefined> {
  yield* asCollection(
    evaluation,
    touched.map(({ area, touched: touchedBy, unknown: notAssessable }) => {
      const feature = features[area.site.feature] as { readonly properties?: object | null };
      return { ...feature, properties: { ...feature.properties, safeguarding: { touchedBy, notAssessable } } };
    }),
  );
}

/** The rule profile stands in the collection, a member that programs which do not know it pass over. */
function* asCollection(evaluation: SiteEvaluation, features: Iterable<object>): Generator<string, void, undefined> {
  yield `${JSON.stringify({ type: 'FeatureCollection', ...profileMember(evaluation) }).slice(0, -1)},"features":[`;
  let separator = '\n';
  for (const feature of features) {
    yield separator + JSON.stringify(feature);
    separator = ',\n';
  }
  yield '\n]}\n';
}
