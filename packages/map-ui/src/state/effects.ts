import { iatg2021, type Position, type Site } from 'iatg-core';
import {
  consequencesOfPlan, effectLine, effectLines, effectsAtPlace, frontRadius, isValue,
  type DonorStore, type EffectLineRadius, type EffectsAtPlace, type HouseSet, type SiteConsequences,
} from 'iatg-core/consequence'; // prettier-ignore
import type { EffectsState, LineKind } from './effects-store.js';
import type { Evaluated } from './evaluation.js';

/** What happens to the plan if one of its stores goes off. Follows from the plan; never stored with it. */
export function consequencesOf({ plan, actual_m }: Pick<Evaluated, 'plan' | 'actual_m'>, { houses, tnt_factor, neq_percent, tnt_percent, position_m }: Doubts): SiteConsequences {
  const ofPlan = known.get(plan) ?? new Map<string, SiteConsequences>();
  known.set(plan, ofPlan);
  const key = `${houses} ${tnt_factor} ${neq_percent} ${tnt_percent} ${position_m}`;
  let consequences = ofPlan.get(key);
  if (!consequences) {
    const spread = { neq: eitherWay(neq_percent), tntFactor: eitherWay(tnt_percent).map((share) => share * tnt_factor) as [number, number], position_m };
    const found = consequencesOfPlan(plan, iatg2021, { houses, tntFactor: tnt_factor, spread, ...(actual_m && { actual_m }) });
    if (found.kind !== 'site-consequences') throw new Error(`${found.input} ${found.reason}`);
    ofPlan.set(key, (consequences = found));
  }
  return consequences;
}

export type Doubts = Pick<EffectsState, 'houses' | 'tnt_factor' | 'neq_percent' | 'tnt_percent' | 'position_m'>;

const eitherWay = (percent: number): readonly [number, number] => [1 - percent / 100, 1 + percent / 100];

const known = new WeakMap<object, Map<string, SiteConsequences>>();

/** A store whose blast can be said. */
export interface Explosion {
  readonly donor: DonorStore;
  readonly tnt_kg: number;
}

export const explosionOf = (donor: DonorStore): Explosion | null => (donor.charge.blast.kind === 'assessed' ? { donor, tnt_kg: donor.charge.blast.tnt_kg } : null);

/** The store that the user chose, where it has contents; else the first whose blast can be said. */
export const chosenDonor = ({ donors }: SiteConsequences, storeId: string | null): DonorStore | undefined =>
  donors.find(({ site }) => site.id === storeId) ?? donors.find((donor) => explosionOf(donor)) ?? donors[0];

/** A line round an explosion as it is drawn: never inside the true one. */
export interface ShownLine extends EffectLineRadius {
  readonly key: string;
  /** From 0, the outermost. */
  readonly step: number;
  readonly radius_m: number;
  /** With the least and the greatest quantity that it may be, and the distances that far off; null where all is taken as exact. */
  readonly between_m: readonly [least: number, greatest: number] | null;
}

/** The lines that are shown, from the outside inwards; those that no formula gives are left to `refused`. */
export function linesOf(tnt_kg: number, { lines: kind, pressures_kPa, houses, neq_percent, tnt_percent, position_m }: EffectsState): { readonly shown: readonly ShownLine[]; readonly refused: readonly EffectLineRadius[] } {
  const all = effectLines({ tnt_kg, houses, pressures_kPa: kind === 'pressures' ? pressures_kPa.toSorted((a, b) => a - b) : [] });
  if ('kind' in all) return { shown: [], refused: [] };
  const wanted = all.filter(({ line }) => KINDS[kind].includes(line.kind));
  const isExact = neq_percent === 0 && tnt_percent === 0 && position_m === 0;
  const [least, greatest] = [(1 - neq_percent / 100) * (1 - tnt_percent / 100), (1 + neq_percent / 100) * (1 + tnt_percent / 100)];
  const shown = wanted
    .flatMap((one) => (isValue(one.radius) ? [{ one, radius_m: one.radius.radius_m }] : []))
    .sort((a, b) => b.radius_m - a.radius_m)
    .map(({ one, radius_m }, step): ShownLine => {
      const at = (share: number, off_m: number): number => {
        const { radius } = effectLine(one.line, tnt_kg * share);
        return Math.max(0, (isValue(radius) ? radius.radius_m : radius_m) + off_m);
      };
      return { ...one, key: JSON.stringify(one.line), step, radius_m, between_m: isExact ? null : [at(least, -position_m), at(greatest, position_m)] };
    });
  return { shown, refused: wanted.filter(({ radius }) => !isValue(radius)) };
}

const KINDS: Readonly<Record<LineKind, readonly EffectLineRadius['line']['kind'][]>> = { tiers: ['tier'], houses: ['house'], pressures: ['pressure'], others: ['noise', 'crater'] };

/** What the explosion of a store does to one site. */
export interface SiteEffects {
  readonly site: Site;
  readonly effects: EffectsAtPlace;
  readonly bounds: { readonly low: EffectsAtPlace; readonly high: EffectsAtPlace } | null;
}

/** Every other site of the plan under the explosion of one store, nearest first. */
export function sitesUnder(consequences: SiteConsequences, donor: DonorStore): readonly SiteEffects[] {
  const { donors, count, spread } = consequences;
  const per = count / donors.length;
  const from = donors.indexOf(donor) * per;
  const hasSpread = spread.neq?.[0] !== 1 || spread.tntFactor?.[0] !== spread.tntFactor?.[1] || (spread.position_m ?? 0) > 0;
  const found: SiteEffects[] = [];
  for (let i = from; i < from + per; i++) {
    const { effects } = consequences.pair(i);
    if (effects) found.push({ site: consequences.sitesOf(i).site, effects, bounds: hasSpread ? consequences.bounds(i) : null });
  }
  return found.sort((a, b) => a.effects.distance_m - b.effects.distance_m);
}

/** Under one store alone, at any place of the map. */
export function effectsAt(position: Position, { plan, houses }: SiteConsequences, { site, charge: { blast } }: DonorStore): EffectsAtPlace | null {
  const tntFactor = blast.kind === 'assessed' ? blast.tnt_kg / blast.neq_kg : 1;
  const key = `${houses} ${tntFactor}`;
  const ofSite = alone.get(site) ?? new Map<string, SiteConsequences>();
  alone.set(site, ofSite);
  let consequences = ofSite.get(key);
  if (!consequences) {
    const found = consequencesOfPlan({ ...plan, sites: [site] }, iatg2021, { houses, tntFactor });
    if (found.kind !== 'site-consequences') return null;
    ofSite.set(key, (consequences = found));
  }
  return consequences.worstAt(position)?.effects ?? null;
}

/** A plan of one store each: the pointer asks for it at every move. */
const alone = new WeakMap<Site, Map<string, SiteConsequences>>();

export function effectsAtDistance(distance_m: number, tnt_kg: number, houses: HouseSet): EffectsAtPlace | null {
  const effects = effectsAtPlace({ tnt_kg, distance_m, houses });
  return effects.kind === 'effects' ? effects : null;
}

/** The way of the front: from the surface of the charge to where its arrival is no longer known. */
export function wayOfFront(tnt_kg: number): { readonly from_ms: number; readonly to_ms: number } {
  // Asked for a time that is too early it says within which times it can answer.
  const answer = frontRadius({ tnt_kg, time_ms: Number.MIN_VALUE });
  if (answer.kind !== 'out-of-range') throw new Error('The front has no beginning.');
  return { from_ms: answer.min, to_ms: answer.max };
}

/** Null before the front leaves the charge; at its last known place after that. */
export function frontAt(tnt_kg: number, time_ms: number): number | null {
  const { from_ms, to_ms } = wayOfFront(tnt_kg);
  if (time_ms < from_ms) return null;
  const answer = frontRadius({ tnt_kg, time_ms: Math.min(time_ms, to_ms) });
  return isValue(answer) ? answer.radius_m : null;
}
