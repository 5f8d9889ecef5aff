import { aggregate, type Lot } from '../rules/aggregation.js';
import { evaluatePair, evaluateSite, siteEvaluator, type SiteEvaluation, type Target } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import { permittedIn, type Permitted } from '../site/licence-site.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { StatedDivision } from '../types.js';
import type { PairName } from './desk.js';
import type { SiteEdit } from './plan-change.js';
import { barricaded, DECLARATIONS, declaring, withStructure, type Declaration } from './site-edits.js';

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
  const all = mix.reduce((sum, { weight }) => sum + weight, 0);
  if (!aggregate(mix.map(({ hd, weight }) => ({ hd, neq_kg: weight })), rules.edition).cases.some(({ hd }) => hd !== '1.4')) return null;
  return (kg) => mix.map(({ hd, weight }) => ({ hd, neq_kg: (weight / all) * kg }));
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
}

const TURN_STEP_deg = 5;
const FACTS = Object.keys(DECLARATIONS) as readonly Declaration[];

/**
 * The kilograms gained by a metre and by each measure that applies, the most first; measures that gain nothing are left out. A site that
 * limits together with others gains nothing alone: then only the metre from all of them does.
 * @param contents as for `permittedIn`
 */
export function gainsOf(evaluation: SiteEvaluation, site: PotentialExplosionSite, contents: (kg: number) => readonly Lot[]): readonly Gain[] {
  const { plan, rules, targets, stores } = evaluation;
  const now = permittedIn(evaluation, site)(contents);
  const gains: Gain[] = [];
  const add = (measure: Gain['measure'], permitted: Permitted, breaks: readonly PairName[] = []): boolean => {
    const gain_kg = permitted.permitted_kg - now.permitted_kg;
    if (gain_kg > 0) gains.push({ measure, gain_kg, permitted, breaks });
    return gain_kg > 0;
  };
  const limiting = new Set(now.limitedBy);
  if (limiting.size > 0) add({ kind: 'metre-farther', sites: now.limitedBy }, permittedIn(evaluation, site, targets, new Map(now.limitedBy.map((id) => [id, 1])))(contents));
  for (const id of limiting) add({ kind: 'without', site: id }, permittedIn(evaluation, site, targets.filter((target) => target.site.id !== id))(contents));

  const evaluate = siteEvaluator(rules);
  /** What is permitted once a site is changed, and what other stores then fail against it. */
  const after = ({ site: changed }: SiteEdit): readonly [Permitted, readonly PairName[]] => {
    const there = evaluate({ ...plan, sites: plan.sites.map((one) => (one.id === changed.id ? changed : one)) });
    const [was, is] = [targets, there.targets].map((list) => list.find((target) => target.site.id === changed.id)!) as [Target, Target];
    const breaks = stores.flatMap((store) => {
      if (store.site.id === changed.id || evaluatePair(there, store, is).status !== 'fail' || evaluatePair(evaluation, store, was).status === 'fail') return [];
      return { pes: store.site.id, es: changed.id };
    });
    return [permittedIn(there, there.plan.sites.find(({ id }) => id === site.id) as PotentialExplosionSite)(contents), breaks];
  };
  const { type, standardEcm } = site.structure;
  for (const one of plan.sites) {
    if (one.role !== 'pes' || (one !== site && !limiting.has(one.id))) continue;
    if (!one.barricaded && ['light', 'open-stack', 'medium'].includes(one.structure.type)) add({ kind: 'barricade', site: one.id }, ...after(barricaded(one)));
    if (one === site) continue;
    const missing = FACTS.filter((fact) => !one.declared.has(DECLARATIONS[fact]));
    const declare = (facts: readonly Declaration[]): boolean => add({ kind: 'declare', site: one.id, facts }, ...after(declaring(one, facts)));
    // All together only where no single fact helps.
    const helps = missing.map((fact) => declare([fact]));
    if (missing.length > 1 && !helps.includes(true)) declare(missing);
  }
  if (type === 'earth-covered-magazine' && !standardEcm) add({ kind: 'standard-design', site: site.id }, ...after(withStructure(site, { standardEcm: true })));
  if (type === 'earth-covered-magazine' || type === 'reinforced') {
    const turns = Array.from({ length: 360 / TURN_STEP_deg }, (_, i) => i * TURN_STEP_deg).map((front_deg) => ({ front_deg, after: after(withStructure(site, { front_deg })) }));
    // What breaks nothing first.
    const [best] = turns.filter(({ after: [permitted] }) => permitted.permitted_kg > now.permitted_kg).sort((a, b) => a.after[1].length - b.after[1].length || b.after[0].permitted_kg - a.after[0].permitted_kg || a.front_deg - b.front_deg);
    if (best) add({ kind: 'turn', site: site.id, front_deg: best.front_deg }, ...best.after);
  }
  return gains.sort((a, b) => b.gain_kg - a.gain_kg);
}
