import { exactly, numberOf, sumOf } from '../classification/exact-decimal.js';
import type { Position } from '../geometry/geodesic.js';
import { isShorter, type Rules } from '../rules/rules.js';
import { evaluateSite, type PairEvaluation } from '../site/evaluate-site.js';
import { parseSitePlan } from '../site/parse-site-plan.js';
import { readJson } from '../site/read-site-plan.js';
import type { Problem, Site, SitePlan } from '../site/site-plan.js';
import { tally, type Summary } from '../site/summary.js';
import type { RuleOptions, StatedDivision } from '../types.js';

/** A depot of a national inventory: what came of its plan, or why nothing did. No file is left out silently. */
export type Depot = EvaluatedDepot | UnreadableDepot;

export interface EvaluatedDepot {
  /** Which plan it is: a path with `/`, or whatever names it once. */
  readonly file: string;
  readonly name: string;
  readonly standard: string;
  readonly options: RuleOptions;
  /** The national profile that it was evaluated by; null: the standard itself. */
  readonly profile: { readonly name: string; readonly shorterThanStandard: boolean } | null;
  /** The same counts as the evaluation of this plan alone. */
  readonly summary: Summary;
  /** The failing pair with the greatest shortfall, the first in the plan among equals; null: nothing fails. */
  readonly worst: WorstFinding | null;
  /** Net explosive quantity stored, by the division that the plan states, in the order of the divisions. */
  readonly neq_kg: NeqByDivision;
  /** Name of a rule profile that the plan carries and that was not applied to it. */
  readonly unappliedProfile?: string;
  /** Suspicious places of the plan; they change no result. */
  readonly warnings: number;
  /** Only where it was asked for: this is the most sensitive part of all. */
  readonly place?: DepotPlace;
}

export interface UnreadableDepot {
  readonly file: string;
  /** The first faults, each with its place. */
  readonly faults: readonly DepotFault[];
  /** How many there are in all. */
  readonly faultCount: number;
}

/**
 * A fault of a plan; or one that is told in words already, of the file itself or out of an older overview; or one of a position, which is not
 * told where positions were not asked for.
 */
export type DepotFault = Problem | { readonly pointer: string; readonly text: string } | { readonly pointer: string; readonly withheld: true };

export interface WorstFinding {
  readonly pes: string;
  readonly pesName: string;
  readonly es: string;
  readonly esName: string;
  /** Whole metres. */
  readonly required_m: number;
  readonly actual_m: number;
  /** By how much it is too close: `required_m` - `actual_m`, above 0. */
  readonly shortfall_m: number;
}

export type NeqByDivision = Readonly<Partial<Record<StatedDivision, number>>>;

export interface DepotPlace {
  /** The middle of the extent. */
  readonly middle: Position;
  /** West, south, east, north in degrees (RFC 7946, section 5); west is above east where it crosses the antimeridian. */
  readonly extent: readonly [west: number, south: number, east: number, north: number];
}

export const DIVISIONS: readonly StatedDivision[] = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'];

/** So many faults of a plan stand in an overview; the rest is counted. */
const MOST_FAULTS = 20;

export const isEvaluated = (depot: Depot): depot is EvaluatedDepot => 'summary' in depot;

/**
 * One plan as a row of an overview: every pair is evaluated and none is kept.
 * @param place whether its position may be told
 */
export function depotOf(file: string, { plan, warnings }: { readonly plan: SitePlan; readonly warnings: readonly Problem[] }, rules: Rules, place: boolean): EvaluatedDepot {
  const evaluation = evaluateSite(plan, rules);
  const counted = tally();
  let worst: PairEvaluation | null = null;
  for (const pair of counted.count(evaluation.pairs())) {
    if (pair.status === 'fail' && (worst === null || pair.margin_m! < worst.margin_m!)) worst = pair;
  }
  return {
    file,
    name: plan.name,
    standard: rules.edition.id,
    options: evaluation.options,
    profile: rules.profile ? { name: rules.profile.name, shorterThanStandard: isShorter(rules, plan.options.method) } : null,
    summary: counted.summary(evaluation, false),
    worst: worst && worstOf(worst, plan),
    neq_kg: neqOf(plan),
    ...unappliedIn(warnings),
    warnings: warnings.length,
    ...(place && plan.sites.length > 0 && { place: placeOf(plan.sites) }),
  };
}

const unappliedIn = (warnings: readonly Problem[]): Pick<EvaluatedDepot, 'unappliedProfile'> => {
  const carried = warnings.find(({ key }) => key === 'carries-profile');
  return carried ? { unappliedProfile: String(carried.values['name']) } : {};
};

/** A file that this program wrote and that is no site plan: an earlier overview, an assessment, an evaluation. */
export interface OtherFile {
  readonly file: string;
  /** The member that says what it is, for example `iatg-national-overview/1`. */
  readonly schema: string;
}

/**
 * What a file of a folder is: a plan as a row, a row that says why it cannot be read, or another file of this program, which is no plan.
 * @param rulesFor by which rules a plan is judged, or why it cannot be: the rule profile that it carries has faults
 * @param place whether a position may be told
 */
export function foundIn(file: string, bytes: Uint8Array, rulesFor: (plan: SitePlan) => { readonly rules: Rules | null; readonly faults: readonly Problem[] }, place: boolean): Depot | OtherFile {
  const read = readJson(bytes);
  if ('fault' in read) return unreadable(file, [{ pointer: '', ...read.fault }], place);
  const schema = schemaOf(read.json);
  if (schema !== null) return { file, schema };
  const { plan, faults, warnings } = parseSitePlan(read.json);
  if (!plan) return unreadable(file, faults, place);
  const { rules, faults: ofProfile } = rulesFor(plan);
  if (!rules) return unreadable(file, ofProfile, place);
  // Where a profile is applied it is not one that was overlooked.
  return depotOf(file, { plan, warnings: warnings.filter(({ key }) => key !== 'carries-profile' || rules.profile === null) }, rules, place);
}

export const isOtherFile = (found: Depot | OtherFile): found is OtherFile => 'schema' in found;

/** A plan never has the member, but for what the user wrote into it: it stays a plan. */
function schemaOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null;
  const { type, schema } = json as { readonly type?: unknown; readonly schema?: unknown };
  return type !== 'FeatureCollection' && typeof schema === 'string' && /^iatg-[a-z-]+\/\d+$/.test(schema) ? schema : null;
}

/**
 * A plan that has faults, as a row.
 * @param place whether its position may be told: a fault may quote it
 */
export const unreadable = (file: string, faults: readonly DepotFault[], place: boolean): UnreadableDepot => ({
  file,
  faults: faults.slice(0, MOST_FAULTS).map((fault) => (!place && 'key' in fault && quotesPosition(fault) ? { pointer: fault.pointer, withheld: true } : fault)),
  faultCount: faults.length,
});

/** The same row without all that tells its position. */
export function withoutPlace(depot: Depot): Depot {
  if (!isEvaluated(depot)) return { ...unreadable(depot.file, depot.faults, false), faultCount: depot.faultCount };
  const { place: _place, ...rest } = depot;
  return rest;
}

/** Faults of coordinates, and of text that may be one, quote what they found. */
const quotesPosition = ({ key, values: { found, detail, longitude, latitude } }: Problem): boolean =>
  ['longitude-out-of-range', 'latitude-out-of-range', 'not-a-position', 'not-finite', 'not-json'].includes(key) && /\d/.test([found, detail, longitude, latitude].join());

function worstOf({ pes, es, required_m, actual_m, margin_m }: PairEvaluation, { sites }: SitePlan): WorstFinding {
  const nameOf = (id: string): string => sites.find((site) => site.id === id)!.name;
  return { pes, pesName: nameOf(pes), es, esName: nameOf(es), required_m: required_m!, actual_m, shortfall_m: -margin_m! };
}

function neqOf({ sites }: SitePlan): NeqByDivision {
  const lots = sites.flatMap((site) => (site.role === 'pes' ? site.contents : []));
  return byDivision((division) => lots.flatMap(({ hd, neq_kg }) => (hd === division ? [neq_kg] : [])));
}

/** The exact sum of quantities as they are written in decimal, so that it does not depend on their order. */
export const sumOfKilograms = (quantities_kg: readonly number[]): number => numberOf(sumOf(quantities_kg.map(exactly)));

/** Exact sums in the order of the divisions; a division without quantity is left out. */
export function byDivision(quantitiesOf: (division: StatedDivision) => readonly number[]): NeqByDivision {
  return Object.fromEntries(
    DIVISIONS.flatMap((division) => {
      const sum_kg = sumOfKilograms(quantitiesOf(division));
      return sum_kg > 0 ? [[division, sum_kg] as const] : [];
    }),
  );
}

/** Longitudes are unrolled about the first position, so that a depot on the antimeridian is as small as it is. */
function placeOf(sites: readonly Site[]): DepotPlace {
  const positions = sites.flatMap(({ geometry }) => positionsIn(geometry.coordinates));
  const [first] = positions[0]!;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    const turned = first + wrapped(longitude - first);
    west = Math.min(west, turned);
    east = Math.max(east, turned);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { middle: [wrapped((west + east) / 2), (south + north) / 2], extent: [wrapped(west), south, wrapped(east), north] };
}

/** Into -180 to 180; what lies in there already stays as it is written. */
const wrapped = (longitude: number): number => (longitude >= -180 && longitude <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360));

type Nested = Position | readonly Nested[];
const positionsIn = (coordinates: Nested): readonly Position[] => (typeof coordinates[0] === 'number' ? [coordinates as Position] : (coordinates as readonly Nested[]).flatMap(positionsIn));
