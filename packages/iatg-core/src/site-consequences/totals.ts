import { isValue, type Answer } from '../consequence/answer.js';
import { TIERS, type TierCoefficient } from '../consequence/effects-by-tier.js';
import { GLASS_BANDS, type GlassBand } from '../consequence/glass.js';
import { HOUSE_CATEGORIES, type HouseCategory } from '../consequence/house-damage.js';
import { INJURY_THRESHOLDS, type InjuryBand, type Stance } from '../consequence/injury.js';
import type { ExposedConsequence, PairConsequence } from './exposed-consequence.js';

/** Sites and people in one band. People of sites that do not say how many are counted nowhere: `sitesOfUnknown` tells how many such sites there are. */
export interface BandCount<Band> {
  readonly band: Band;
  readonly sites: number;
  readonly occupants: number;
  readonly sitesOfUnknown: number;
}

/** Null as a band: beyond the outermost line, or lighter than the lightest category. */
export interface Totals {
  readonly tier: readonly BandCount<TierCoefficient | null>[];
  readonly house: readonly BandCount<HouseCategory | null>[];
  readonly glass: readonly BandCount<GlassBand>[];
  /** Sites too far away for a pressure: nothing is said of their glass. */
  readonly glassUnanswered: BandCount<'unanswered'>;
  readonly injury: Readonly<Record<Stance, readonly BandCount<InjuryBand>[]>>;
  readonly insideFireball: BandCount<'inside-fireball'>;
  /** Sites of which nothing is said, for no store could be assessed; and those for which some stores are missing. */
  readonly notAssessable: BandCount<'not-assessable'>;
  readonly incomplete: BandCount<'incomplete'>;
}

/** How many sites and people stand in each band, every site once, by the store that is worst for it. */
export function totalsOf(exposed: readonly ExposedConsequence[]): Totals {
  const assessed = exposed.filter(({ worst }) => worst !== null);
  const counted = <Band>(bands: readonly Band[], bandOf: (pair: PairConsequence) => Band | undefined, pairOf = ({ worst }: ExposedConsequence) => worst!): readonly BandCount<Band>[] => {
    const byBand = new Map<Band, ExposedConsequence[]>(bands.map((band) => [band, []]));
    for (const one of assessed) {
      const band = bandOf(pairOf(one));
      if (band !== undefined) byBand.get(band)!.push(one);
    }
    return bands.map((band) => count(band, byBand.get(band)!));
  };
  const injury = (stance: Stance) => counted(INJURY_THRESHOLDS.map(({ band }) => band), ({ effects }) => told(effects!.injury[stance])?.band);
  return {
    tier: counted([...TIERS.map(({ coefficient }) => coefficient), null], ({ effects }) => {
      const tier = told(effects!.tier);
      return tier && (tier.reached?.coefficient ?? null);
    }),
    house: counted([...HOUSE_CATEGORIES, null], ({ effects }) => told(effects!.house)?.category, ({ worstForHouses }) => worstForHouses!),
    glass: counted(GLASS_BANDS.map(({ band }) => band), ({ effects }) => told(effects!.glass)?.band),
    glassUnanswered: count('unanswered', assessed.filter(({ worst }) => !isValue(worst!.effects!.glass))),
    injury: { 'by-a-wall': injury('by-a-wall'), 'in-the-open': injury('in-the-open') },
    insideFireball: count('inside-fireball', exposed.filter(({ insideFireballOf }) => insideFireballOf.length > 0)),
    notAssessable: count('not-assessable', exposed.filter(({ status }) => status === 'not-assessable')),
    incomplete: count('incomplete', exposed.filter(({ status }) => status === 'incomplete')),
  };
}

const told = <Figures>(answer: Answer<Figures>) => (isValue(answer) ? answer : undefined);

function count<Band>(band: Band, sites: readonly ExposedConsequence[]): BandCount<Band> {
  let occupants = 0;
  let sitesOfUnknown = 0;
  for (const site of sites) {
    if (site.occupants === null) sitesOfUnknown++;
    else occupants += site.occupants;
  }
  return { band, sites: sites.length, occupants, sitesOfUnknown };
}
