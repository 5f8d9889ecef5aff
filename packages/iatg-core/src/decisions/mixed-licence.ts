import { middleOf } from '../geometry/facing.js';
import { inverse } from '../geometry/geodesic.js';
import { aggregate, type Lot } from '../rules/aggregation.js';
import { evaluatePair, evaluateSite, siteEvaluator, type SiteEvaluation, type Status, type Target } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import { permittedIn, type Permitted } from '../site/licence-site.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { StatedDivision } from '../types.js';
import type { PairName } from './desk.js';
import type { SiteEdit } from './plan-change.js';
import { barricaded, DECLARATIONS, declaring, movedBy, withStructure, type Declaration } from './site-edits.js';

/** A part of a mix: a division and its weight. Weights are shares of any scale: 60 and 40 are 0.6 and 0.4. */
export interface MixPart {
  readonly hd: StatedDivision;
  /** Above 0. */
  readonly weight: number;
}

/** What a store may hold of a mix, all parts growing together. */
export interface MixPermitted extends Permitted {
  /** The mix at the permitted quantity; in kilograms, not rounded. */
  readonly contents: readonly Lot[];
}

/** A mix at each total; null where it gives no case with a distance table, so that nothing limits it. */
export function contentsOfMix(mix: readonly MixPart[], { rules }: SiteEvaluation): ((kg: number) => readonly Lot[]) | null {
  if (!aggregate(mix.map(({ hd, weight }) => ({ hd, neq_kg: weight })), rules.edition).cases.some(({ hd }) => hd !== '1.4')) return null;
  return asMixed(mix);
}

/**
 * The greatest whole total of a mix that a store may hold, all other sites unchanged: no pair of the store fails, and no case leaves its table.
 * A distance depends on the donor's contents alone, and empty stores are exposed as full ones are: so the greatest quantities of all stores
 * hold together, and `failsTogether` shows it.
 * @returns null where nothing limits the mix: HD 1.4 alone, or divisions without distances
 */
export function permittedMix(evaluation: SiteEvaluation, site: PotentialExplosionSite, mix: readonly MixPart[]): MixPermitted | null {
  const contents = contentsOfMix(mix, evaluation);
  if (!contents) return null;
  const permitted = permittedIn(evaluation, site)(contents);
  return { ...permitted, contents: contents(permitted.permitted_kg) };
}

/** What can be said of contents in a store. */
export type LicenceAnswer =
  /** So much and no more. */
  | { readonly kind: 'permitted'; readonly permitted: Permitted }
  /** No distance depends on the quantity; but these sites are nearer than the one distance that there is, or cannot be assessed. */
  | { readonly kind: 'any-quantity'; readonly failing: readonly string[]; readonly notAssessable: readonly string[] }
  /** A part of it has no distances in the standard: no quantity can be given, neither 0 nor any other. */
  | { readonly kind: 'not-assessable'; readonly hd: readonly StatedDivision[] }
  /** There is nothing of which more or less could be permitted. */
  | { readonly kind: 'empty' };

/**
 * How much a store may hold of contents that grow with a number of kilograms, with every case in which no number is an answer told apart.
 * @param contents at each total; none of it: empty
 */
export function licenceFor(evaluation: SiteEvaluation, site: PotentialExplosionSite, contents: (kg: number) => readonly Lot[]): LicenceAnswer {
  const { plan, rules } = evaluation;
  const one = contents(1).filter(({ neq_kg }) => neq_kg > 0);
  if (one.length === 0) return { kind: 'empty' };
  const without = one.filter((lot) => aggregate([lot], rules.edition).reasons.length > 0);
  if (without.length > 0) return { kind: 'not-assessable', hd: [...new Set(without.map(({ hd }) => hd))] };
  if (aggregate(one, rules.edition).cases.some(({ hd }) => hd !== '1.4')) return { kind: 'permitted', permitted: permittedIn(evaluation, site)(contents) };
  const there = evaluateSite({ ...plan, sites: plan.sites.map((other) => (other === site ? { ...site, contents: one.map((lot) => ({ compatibilityGroup: null, ...lot })) } : other)) }, rules);
  const store = there.stores.find((other) => other.site.id === site.id)!;
  const found = there.targets.filter((target) => target.site !== store.site).map((target) => evaluatePair(there, store, target));
  const those = (wanted: Status): readonly string[] => found.filter(({ status }) => status === wanted).map(({ es }) => es);
  return { kind: 'any-quantity', failing: those('fail'), notAssessable: those('not-assessable') };
}

/** The contents of a store as they are mixed now, at each total; the same mix to the last digit, whatever the total. */
export function asStored({ contents }: PotentialExplosionSite): (kg: number) => readonly Lot[] {
  const total_kg = contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
  return (kg) => (total_kg === 0 ? [] : contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg })));
}

/** A mix at each total. */
export function asMixed(mix: readonly MixPart[]): (kg: number) => readonly Lot[] {
  const all = mix.reduce((sum, { weight }) => sum + weight, 0);
  return (kg) => mix.map(({ hd, weight }) => ({ hd, neq_kg: (weight / all) * kg }));
}

/**
 * The forward check: stores filled as stated, all at once, and the whole plan evaluated.
 * @returns the pairs of these stores, as donors, that fail; none, if the quantities are permitted
 */
export function failsTogether({ plan, rules }: SiteEvaluation, contents: ReadonlyMap<string, readonly Lot[]>): readonly PairName[] {
  const sites = plan.sites.map((site) => {
    const lots = contents.get(site.id);
    return lots && site.role === 'pes' ? { ...site, contents: lots.map((lot) => ({ compatibilityGroup: null, ...lot })) } : site;
  });
  const failing: PairName[] = [];
  for (const { pes, es, status } of findFailures(evaluateSite({ ...plan, sites }, rules))) if (status === 'fail' && contents.has(pes)) failing.push({ pes, es });
  return failing;
}

/** What would let a store hold more. */
export interface Gain {
  readonly measure:
    /** All sites that limit it stand a metre farther away. */
    | { readonly kind: 'metre-farther'; readonly sites: readonly string[] }
    /** One site that limits it is no more, or out of reach. */
    | { readonly kind: 'without'; readonly site: string }
    /** The store at the best of sixteen bearings, or a site that limits it straight away from the store. */
    | { readonly kind: 'move'; readonly site: string; readonly distance_m: number; readonly bearing_deg: number }
    | { readonly kind: 'barricade'; readonly site: string }
    | { readonly kind: 'standard-design'; readonly site: string }
    /** The front at the best of all bearings in steps of 5 degrees. */
    | { readonly kind: 'turn'; readonly site: string; readonly front_deg: number }
    | { readonly kind: 'declare'; readonly site: string; readonly facts: readonly Declaration[] };
  /** Kilograms above what is permitted as it stands. */
  readonly gain_kg: number;
  readonly permitted: Permitted;
  /** Pairs of other stores against the changed site that would fail, and do not now. */
  readonly breaks: readonly PairName[];
  /** What is changed of the plan. Null: a metre farther from several sites at once, or a site that is no more, is no change of a site. */
  readonly edit: SiteEdit | null;
}

const TURN_STEP_deg = 5;
/** As far as something is moved to see what moving it is worth. */
const MOVE_m = 10;
const MOVE_STEP_deg = 22.5;
const FACTS = Object.keys(DECLARATIONS) as readonly Declaration[];

/**
 * The kilograms gained by a metre and by each measure that applies, the most first; measures that gain nothing are left out. A site that
 * limits together with others gains nothing alone: then only the metre from all of them does.
 * @param contents as for `permittedIn`
 * @param onTried told after each of the steps, of which it is known beforehand how many there are
 */
export function gainsOf(evaluation: SiteEvaluation, site: PotentialExplosionSite, contents: (kg: number) => readonly Lot[], onTried?: (done: number, all: number) => void): readonly Gain[] {
  const { plan, rules, targets, stores } = evaluation;
  const now = permittedIn(evaluation, site)(contents);
  const gains: Gain[] = [];
  const steps: (() => unknown)[] = [];
  const add = (measure: Gain['measure'], permitted: Permitted, breaks: readonly PairName[] = [], edit: SiteEdit | null = null): boolean => {
    const gain_kg = permitted.permitted_kg - now.permitted_kg;
    if (gain_kg > 0) gains.push({ measure, gain_kg, permitted, breaks, edit });
    return gain_kg > 0;
  };
  const limiting = new Set(now.limitedBy);
  if (limiting.size > 0) steps.push(() => add({ kind: 'metre-farther', sites: now.limitedBy }, permittedIn(evaluation, site, targets, new Map(now.limitedBy.map((id) => [id, 1])))(contents)));
  for (const id of limiting) steps.push(() => add({ kind: 'without', site: id }, permittedIn(evaluation, site, targets.filter((target) => target.site.id !== id))(contents)));

  const evaluate = siteEvaluator(rules);
  /** What is permitted once a site is changed, and what other stores then fail against it. */
  const after = (edit: SiteEdit): readonly [Permitted, readonly PairName[], SiteEdit] => {
    const { site: changed } = edit;
    const there = evaluate({ ...plan, sites: plan.sites.map((one) => (one.id === changed.id ? changed : one)) });
    const [was, is] = [targets, there.targets].map((list) => list.find((target) => target.site.id === changed.id)!) as [Target, Target];
    const breaks = stores.flatMap((store) => {
      if (store.site.id === changed.id || evaluatePair(there, store, is).status !== 'fail' || evaluatePair(evaluation, store, was).status === 'fail') return [];
      return { pes: store.site.id, es: changed.id };
    });
    return [permittedIn(there, there.plan.sites.find(({ id }) => id === site.id) as PotentialExplosionSite)(contents), breaks, edit];
  };
  /** Of several ways of doing the same that which gains most; what breaks nothing first. */
  const tryBest = (ways: readonly { readonly measure: Gain['measure']; readonly edit: SiteEdit }[]): void => {
    const tried: { readonly measure: Gain['measure']; readonly after: ReturnType<typeof after> }[] = [];
    for (const { measure, edit } of ways) steps.push(() => tried.push({ measure, after: after(edit) }));
    steps.push(() => {
      const [best] = tried.filter(({ after: [permitted] }) => permitted.permitted_kg > now.permitted_kg).sort((a, b) => a.after[1].length - b.after[1].length || b.after[0].permitted_kg - a.after[0].permitted_kg);
      if (best) add(best.measure, ...best.after);
    });
  };
  const around = (step_deg: number): readonly number[] => Array.from({ length: 360 / step_deg }, (_, i) => i * step_deg);
  const { type, standardEcm } = site.structure;
  for (const one of plan.sites) {
    if (one.role !== 'pes' || (one !== site && !limiting.has(one.id))) continue;
    if (!one.barricaded && ['light', 'open-stack', 'medium'].includes(one.structure.type)) steps.push(() => add({ kind: 'barricade', site: one.id }, ...after(barricaded(one))));
    if (one === site) continue;
    const missing = FACTS.filter((fact) => !one.declared.has(DECLARATIONS[fact]));
    const declare = (facts: readonly Declaration[]): boolean => add({ kind: 'declare', site: one.id, facts }, ...after(declaring(one, facts)));
    // All together only where no single fact helps.
    let helps = false;
    for (const fact of missing) steps.push(() => (helps = declare([fact]) || helps));
    if (missing.length > 1) steps.push(() => helps || declare(missing));
  }
  if (type === 'earth-covered-magazine' && !standardEcm) steps.push(() => add({ kind: 'standard-design', site: site.id }, ...after(withStructure(site, { standardEcm: true }))));
  if (type === 'earth-covered-magazine' || type === 'reinforced') {
    tryBest(around(TURN_STEP_deg).map((front_deg) => ({ measure: { kind: 'turn', site: site.id, front_deg }, edit: withStructure(site, { front_deg }) })));
  }
  if (limiting.size > 0) tryBest(around(MOVE_STEP_deg).map((bearing_deg) => ({ measure: { kind: 'move', site: site.id, distance_m: MOVE_m, bearing_deg }, edit: movedBy(site, bearing_deg, MOVE_m) })));
  // One site that limits together with others gains nothing by going away alone.
  const [only] = limiting.size === 1 ? plan.sites.filter(({ id }) => limiting.has(id)) : [];
  if (only) {
    const bearing_deg = (inverse(middleOf(site.shape()), middleOf(only.shape())).azimuth_deg + 360) % 360;
    steps.push(() => add({ kind: 'move', site: only.id, distance_m: MOVE_m, bearing_deg }, ...after(movedBy(only, bearing_deg, MOVE_m))));
  }
  steps.forEach((step, i) => {
    step();
    onTried?.(i + 1, steps.length);
  });
  return gains.sort((a, b) => b.gain_kg - a.gain_kg);
}
