import { isValue, negative, notPositive, type InvalidInput } from '../consequence/answer.js';
import { effectsAtPlace, type EffectsAtPlace } from '../consequence/effects-at-place.js';
import { houseDamageRadius, type HouseSet } from '../consequence/house-damage.js';
import type { Position } from '../geometry/geodesic.js';
import { separation_m } from '../geometry/separation.js';
import { prepareShape } from '../geometry/shape.js';
import type { PotentialExplosionSite, Site, SitePlan } from '../site/site-plan.js';
import type { Edition } from '../standards/edition.js';
import { chargeOf, type Charge } from './charge.js';
import type { ExposedConsequence, PairConsequence } from './exposed-consequence.js';
import { totalsOf, type Totals } from './totals.js';

export interface ConsequenceOptions {
  /** kg of TNT for a kg of NEQ; left out: 1. */
  readonly tntFactor?: number;
  /** Constants of house damage; left out: the revised ones. */
  readonly houses?: HouseSet;
  /** How far the inputs may be off. */
  readonly spread?: Spread;
  /** Distances that are known already, in the order of the pairs: `actual_m` of a `BulkEvaluation` of the same plan. */
  readonly actual_m?: Float64Array;
}

/** How far the inputs may be off; what is left out is taken as exact. */
export interface Spread {
  /** Least and greatest share of the stated NEQ. */
  readonly neq?: readonly [low: number, high: number];
  /** Least and greatest TNT factor. */
  readonly tntFactor?: readonly [low: number, high: number];
  /** How many metres a distance may be off. */
  readonly position_m?: number;
}

/** A store with contents, and what of them explodes or burns. */
export interface DonorStore {
  readonly site: PotentialExplosionSite;
  readonly charge: Charge;
}

/** The same pair with the inputs at the ends of what they may be. */
export interface Bounds {
  readonly low: EffectsAtPlace;
  readonly high: EffectsAtPlace;
}

/** The worst store of a place on the map. */
export interface PlaceConsequence {
  readonly donor: DonorStore;
  readonly effects: EffectsAtPlace;
}

export interface SiteConsequences {
  readonly kind: 'site-consequences';
  readonly plan: SitePlan;
  readonly tntFactor: number;
  readonly houses: HouseSet;
  readonly spread: Spread;
  /** The stores with contents, in feature order. */
  readonly donors: readonly DonorStore[];
  /** Number of pairs: each store against every site but itself, in the order of `evaluateSite`. */
  readonly count: number;
  readonly distance_m: Float64Array;
  /** NaN where the blast of the store is not assessed. */
  readonly z_m_kg13: Float64Array;
  readonly sitesOf: (i: number) => { readonly donor: DonorStore; readonly site: Site };
  readonly pair: (i: number) => PairConsequence;
  readonly pairs: () => Generator<PairConsequence, void, undefined>;
  /** Null where the blast is not assessed. */
  readonly bounds: (i: number) => Bounds | null;
  /** The same pair with twice the charge. */
  readonly doubled: (i: number) => EffectsAtPlace | null;
  /** Every site with what the worst store does to it, in feature order; made when first asked for. */
  readonly exposed: () => readonly ExposedConsequence[];
  /** How many sites and people stand in each band, by the worst store; made when first asked for. */
  readonly totals: () => Totals;
  /** The worst store of a position. */
  readonly worstAt: (position: Position) => PlaceConsequence | null;
}

/**
 * What happens to the sites of a plan if a store goes off, one store at a time. Nothing of it changes a required or an actual distance.
 * Stores that set each other off are not looked at.
 *
 * @param edition whose aggregation finds the charge of a store (Table 6)
 * @returns the pairs as columns of numbers, all else on demand; or what is wrong with an option
 */
export function consequencesOfPlan(plan: SitePlan, edition: Edition, { tntFactor = 1, houses = 'revised', spread = {}, actual_m }: ConsequenceOptions = {}): SiteConsequences | InvalidInput {
  const wrong = faultOfOptions(tntFactor, houses, spread);
  if (wrong) return wrong;
  const { sites } = plan;
  const [neqLow, neqHigh] = spread.neq ?? [1, 1];
  const [factorLow, factorHigh] = spread.tntFactor ?? [tntFactor, tntFactor];
  const donors = sites.flatMap((site): DonorStore[] => (hasContents(site) ? [{ site, charge: chargeOf(site, edition, tntFactor, neqHigh * factorHigh) }] : []));
  const perDonor = sites.length - 1;
  const count = donors.length * perDonor;
  if (actual_m && actual_m.length !== count) throw new RangeError(`${actual_m.length} distances for ${count} pairs: they belong to another plan`);
  const placeOf = new Map(sites.map((site, s) => [site, s]));
  const ownPlace = donors.map(({ site }) => placeOf.get(site)!);
  const pairOf = (d: number, s: number): number => d * perDonor + s - (s > ownPlace[d]! ? 1 : 0);

  const distance_m = actual_m ?? new Float64Array(count);
  const z_m_kg13 = new Float64Array(count);
  donors.forEach(({ site, charge }, d) => {
    const shape = site.shape();
    const root = charge.blast.kind === 'assessed' ? Math.cbrt(charge.blast.tnt_kg) : NaN;
    for (let s = 0; s < sites.length; s++) {
      if (s === ownPlace[d]) continue;
      const i = pairOf(d, s);
      if (!actual_m) distance_m[i] = separation_m(shape, sites[s]!.shape());
      z_m_kg13[i] = distance_m[i]! / root;
    }
  });

  const sitesOf = (i: number): { donor: DonorStore; site: Site } => {
    const d = Math.floor(i / perDonor);
    const nth = i % perDonor;
    return { donor: donors[d]!, site: sites[nth < ownPlace[d]! ? nth : nth + 1]! };
  };
  const effectsWith = (i: number, charges: number, off_m: number): EffectsAtPlace | null => {
    const { charge } = sitesOf(i).donor;
    if (charge.blast.kind !== 'assessed') return null;
    return effectsOf(charge.blast.tnt_kg * charges, Math.max(0, distance_m[i]! + off_m), houses);
  };
  const pair = (i: number): PairConsequence => {
    const { donor, site } = sitesOf(i);
    const { blast, fire, assumptions } = donor.charge;
    return {
      pes: donor.site.id,
      es: site.id,
      distance_m: distance_m[i]!,
      blast: blast.kind,
      gaps: blast.kind === 'not-assessable' ? blast.gaps : [],
      effects: effectsWith(i, 1, 0),
      insideFireball: fire.kind === 'none' || !isValue(fire.fireball) ? null : distance_m[i]! <= fire.fireball.diameter_m / 2,
      assumptions,
    };
  };
  /** How far a category of house damage reaches from each store: all categories in the same proportion. */
  const houseReach_m = donors.map(({ charge }) => {
    const radius = charge.blast.kind === 'assessed' ? houseDamageRadius({ tnt_kg: charge.blast.tnt_kg, category: 'A', set: houses }) : null;
    return radius && isValue(radius) ? radius.radius_m : NaN;
  });
  const exposed = once(() => sites.map((site, s) => exposedConsequence(site, donors.flatMap((_, d) => (s === ownPlace[d] ? [] : pairOf(d, s))))));

  /** The worst pairs are found by numbers alone; only these are told in full. */
  function exposedConsequence(site: Site, pairs: readonly number[]): ExposedConsequence {
    let worst = -1;
    let worstForHouses = -1;
    let nearestHouse = Infinity;
    const notAssessable: string[] = [];
    const insideFireballOf: string[] = [];
    for (const i of pairs) {
      const d = Math.floor(i / perDonor);
      const { site: store, charge } = donors[d]!;
      if (charge.blast.kind === 'not-assessable') notAssessable.push(store.id);
      if (charge.fire.kind === 'assessed' && isValue(charge.fire.fireball) && distance_m[i]! <= charge.fire.fireball.diameter_m / 2) insideFireballOf.push(store.id);
      if (charge.blast.kind !== 'assessed') continue;
      if (worst < 0 || z_m_kg13[i]! < z_m_kg13[worst]!) worst = i;
      const byHouse = distance_m[i]! / houseReach_m[d]!;
      if (worstForHouses < 0 || byHouse < nearestHouse) {
        worstForHouses = i;
        nearestHouse = byHouse;
      }
    }
    const worstPair = worst < 0 ? null : pair(worst);
    return {
      site,
      occupants: occupantsOf(site),
      status: worst >= 0 ? (notAssessable.length > 0 ? 'incomplete' : 'assessed') : notAssessable.length > 0 ? 'not-assessable' : 'none',
      worst: worstPair,
      worstForHouses: worstForHouses === worst ? worstPair : pair(worstForHouses),
      insideFireballOf,
      notAssessable,
    };
  }
  const off_m = spread.position_m ?? 0;
  return {
    kind: 'site-consequences',
    plan,
    tntFactor,
    houses,
    spread,
    donors,
    count,
    distance_m,
    z_m_kg13,
    sitesOf,
    pair,
    *pairs() {
      for (let i = 0; i < count; i++) yield pair(i);
    },
    bounds(i) {
      const low = effectsWith(i, (neqLow * factorLow) / tntFactor, off_m);
      const high = effectsWith(i, (neqHigh * factorHigh) / tntFactor, -off_m);
      return low && high && { low, high };
    },
    doubled: (i) => effectsWith(i, 2, 0),
    exposed,
    totals: once(() => totalsOf(exposed())),
    worstAt(position) {
      const shape = prepareShape({ type: 'Point', coordinates: position });
      let worst: { donor: DonorStore; tnt_kg: number; distance_m: number; z: number } | null = null;
      for (const donor of donors) {
        if (donor.charge.blast.kind !== 'assessed') continue;
        const { tnt_kg } = donor.charge.blast;
        const away_m = separation_m(donor.site.shape(), shape);
        const z = away_m / Math.cbrt(tnt_kg);
        if (!worst || z < worst.z) worst = { donor, tnt_kg, distance_m: away_m, z };
      }
      return worst && { donor: worst.donor, effects: effectsOf(worst.tnt_kg, worst.distance_m, houses)! };
    },
  };
}

function effectsOf(tnt_kg: number, distance_m: number, houses: HouseSet): EffectsAtPlace | null {
  const effects = effectsAtPlace({ tnt_kg, distance_m, houses });
  return effects.kind === 'effects' ? effects : null;
}

const hasContents = (site: Site): site is PotentialExplosionSite => site.role === 'pes' && site.contents.some(({ neq_kg }) => neq_kg > 0);

/** People at a site: its own property `occupants`, else what the plan states for an office or a process building; null is unknown, never 0. */
export function occupantsOf(site: Site): number | null {
  if (site.occupants !== null) return site.occupants;
  if (site.role === 'pes') return site.process?.occupants ?? null;
  return site.exposure.kind === 'office' || site.exposure.kind === 'process-building' ? site.exposure.occupants : null;
}

function faultOfOptions(tntFactor: number, houses: HouseSet, { neq = [1, 1], tntFactor: factors = [1, 1], position_m = 0 }: Spread): InvalidInput | null {
  const set = houseDamageRadius({ tnt_kg: 1, category: 'A', set: houses });
  return (
    notPositive({ tntFactor, 'spread.neq.low': neq[0], 'spread.neq.high': neq[1], 'spread.tntFactor.low': factors[0], 'spread.tntFactor.high': factors[1] }) ??
    negative({ 'spread.position_m': position_m }) ??
    (set.kind === 'invalid-input' ? set : null)
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
