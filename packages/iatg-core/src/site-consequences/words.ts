import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { numberFormats, type NumberFormats } from '../number-formats.js';
import type { Assumption, Charge, Gap } from './charge.js';
import type { BandCount } from './totals.js';

/** What is said of the consequences of a plan, in one language. */
export interface SiteConsequenceWords {
  readonly numbers: NumberFormats;
  readonly assumption: Readonly<Record<Assumption, string>>;
  readonly gap: Readonly<Record<Gap, string>>;
  readonly charge: (charge: Charge) => string;
  readonly count: (count: Omit<BandCount<unknown>, 'band'>) => string;
  readonly head: Readonly<Record<'distance' | 'pressure' | 'impulse' | 'arrival' | 'tier' | 'house' | 'people' | 'injury' | 'glass', string>>;
  readonly ui: Readonly<
    Record<
      | 'title' | 'apart' | 'charges' | 'noStores' | 'tntFactor' | 'exposed' | 'columns' | 'totals' | 'legend' | 'assumed' | 'mind' | 'houses' | 'remains' | 'closing' | 'worst'
      | 'inFireball' | 'noBlast' | 'notAssessable' | 'incomplete' | 'byTier' | 'byHouse' | 'byInjury' | 'byGlass' | 'others' | 'beyondTiers' | 'lighterThanD' | 'noPressure',
      string
    >
  >;
} // prettier-ignore

const numbers = numberFormats('en', { metre: 'm', kilogram: 'kg' });
const { kilograms } = numbers;

export const englishSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': 'a kilogram of NEQ counts as a kilogram of TNT',
    'tnt-factor-given': 'the NEQ counts as TNT by the factor that was given',
    'other-divisions-explode-with-1.1': 'beside HD 1.1 everything but HD 1.4 explodes with it (Table 6)',
    '1.5-counted-as-1.1': 'HD 1.5 counts as HD 1.1 (Table 6)',
    'treated-as': 'a lot counts as the division that its treatAs states',
    'sub-division-assumed': 'HD 1.2 or 1.3 without sub-division counts as 1.2.1 or 1.3.1',
    'surface-burst-in-the-open': 'the charge lies bare on flat, open ground: walls, earth cover, barricades and slopes are not counted',
    'whole-fire-lot-burns-as-one': 'all HD 1.3 of a store burns as one ball of fire, and does not explode',
    'lots-of-1.4-left-out': 'HD 1.4 has no effect of note beyond its package',
  },
  gap: {
    'largest-single-explosion-unknown': 'HD 1.2 explodes piece by piece, and the plan does not state how much explodes at once; treatAs can state a decision',
    'no-effect-in-standard': 'the standard gives no quantity of HD 1.2.3 or 1.6 that explodes at once; treatAs can state a decision',
    'charge-beyond-examples': `more than ${kilograms(GREATEST_kg)} would explode as one, which no published example has; the limit is this program’s own`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`${kilograms(blast.neq_kg)} explode as one${blast.tnt_kg === blast.neq_kg ? '' : `, as ${kilograms(blast.tnt_kg)} of TNT`}`);
    if (blast.kind === 'not-assessable') parts.push(`blast not assessable: ${blast.gaps.map((gap) => englishSiteConsequences.gap[gap]).join('; ')}`);
    if (fire.kind === 'assessed') {
      parts.push(`${kilograms(fire.neq_kg)} burn${isValue(fire.fireball) ? ` in a ball of fire of ${numbers.number(fire.fireball.diameter_m, 0)} m for ${numbers.number(fire.fireball.duration_s, 1)} s; the heat beyond it is not answered` : ''}`);
    }
    return parts.length > 0 ? parts.join('; ') : 'HD 1.4 alone: no explosion';
  },
  count: ({ sites, occupants, sitesOfUnknown }) =>
    `${numbers.number(sites)} ${sites === 1 ? 'site' : 'sites'}, ${numbers.number(occupants)} ${occupants === 1 ? 'person' : 'people'}${sitesOfUnknown > 0 ? ` and those of ${sitesOfUnknown} ${sitesOfUnknown === 1 ? 'site' : 'sites'} that does not say`.replace('sites that does', 'sites that do') : ''}`,
  head: { distance: 'm', pressure: 'kPa', impulse: 'kPa ms', arrival: 's', tier: 'Table 8', house: 'house', people: 'people', injury: 'injury, beside a wall', glass: 'glass' },
  ui: {
    title: 'Consequences',
    apart: 'What is expected if a store goes off, one store at a time. These are no required distances, and none of it changes one.',
    charges: 'What explodes or burns',
    noStores: 'No store has contents.',
    tntFactor: 'kg of TNT for a kg of NEQ:',
    exposed: 'The worst store of each site',
    columns:
      'm: wall to wall. kPa, kPa ms: incident pressure and impulse. s: when the front arrives. Table 8: between which of its lines, in m/kg^(1/3). house: category of damage. people: ? where nobody has said. +?: other stores could not be assessed.',
    totals: 'How many in each band',
    legend: 'What it rests on',
    assumed: 'Assumed',
    mind: 'Mind',
    houses: 'Houses',
    remains: 'Beyond the inhabited building distance glass still breaks and debris still flies: not shown here, and neither are fragments.',
    closing: 'Estimates for planning and teaching. They do not replace the judgement of a qualified ammunition technical officer.',
    worst: 'worst store',
    inFireball: 'inside a ball of fire',
    noBlast: 'no blast',
    notAssessable: 'not assessable',
    incomplete: 'some stores not assessable',
    byTier: 'By the lines of Table 8',
    byHouse: 'If it were a house of brick',
    byInjury: 'People beside a wall, by blast alone',
    byGlass: 'Glass',
    others: 'Besides',
    beyondTiers: 'beyond all lines of Table 8',
    lighterThanD: 'lighter than D',
    noPressure: 'too far for a pressure',
  },
};
