import type { Action, Confirmation, Cure } from '../decisions/cure.js';
import type { AllotmentLimit } from '../decisions/allotment.js';
import type { PairName } from '../decisions/desk.js';
import type { Gain } from '../decisions/mixed-licence.js';
import { DECLARATIONS, type Declaration } from '../decisions/site-edits.js';
import type { Messages } from './messages.js';

/** What is said of decisions, in one language; ids are shown as they are given. */
export interface DecisionWords {
  /** What is done, as an order: the first words of a line. `becomes`: the changed sites in words, one a site. */
  readonly action: (action: Action, becomes: readonly string[], messages: Messages) => string;
  readonly confirm: Readonly<Record<Confirmation, string>>;
  /** What a cure does to the whole plan. */
  readonly outcome: (outcome: Cure['outcome'], messages: Messages) => string;
  readonly pair: (pair: PairName) => string;
  readonly gain: (measure: Gain['measure'], messages: Messages) => string;
  /** So many kilograms more, by what is tried. */
  readonly gained: (kilograms: string, measure: string) => string;
  /** Why no more of a division lies there. */
  readonly noMore: (division: string, limit: string) => string;
  /** How much ground of the window is allowed, in hectares as shown; null: none. */
  readonly allowedGround: (allowed_ha: string | null, window_ha: string) => string;
  readonly limit: (limit: AllotmentLimit, named: (ids: readonly string[]) => string) => string;
  readonly ui: Readonly<Record<DecisionUiKey, string>>;
}

export type DecisionUiKey =
  | 'cures-title' | 'cures-order' | 'cures-plan' | 'cures-finding' | 'cures-none' | 'cures-no-finding' | 'cures-more' | 'cures-tried'
  | 'costs' | 'confirm' | 'breaks' | 'unclear'
  | 'domino-title' | 'domino-rule' | 'domino-links' | 'domino-no-links' | 'domino-events' | 'domino-no-events' | 'domino-alone' | 'too-close' | 'not-assessable-link' | 'only-together' | 'joint-fails'
  | 'joint-holds' | 'joint-doubtful' | 'greatest-event' | 'counts-as'
  | 'joint-licence' | 'mix' | 'mix-unlimited' | 'allot-title' | 'allot-about' | 'allot-asked' | 'allot-shares' | 'allot-weights' | 'allot-unit' | 'allot-site-most' | 'allot-event-most' | 'allot-placed' | 'allot-left' | 'allot-no-distances' | 'allot-best' | 'allot-not-proven' | 'allot-empty'
  | 'allot-holds' | 'allot-fails' | 'allot-groups' | 'allot-groups-not-looked-at' | 'allot-without-group'
  | 'where-title' | 'where-here-allowed' | 'where-nearest' | 'where-not-assessable' | 'where-tolerance'; // prettier-ignore

const LOTS = { all: 'all lots by one factor', governing: 'the lots of the governing division alone' } as const;

/** The side to which a bearing points, by the names of eight sides, the north first and so on clockwise. */
export const compassIn =
  (sides: readonly string[]) =>
  (bearing_deg: number): string =>
    sides[Math.round(bearing_deg / 45) % 8]!;
const compass = compassIn(['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']);

/** Declarations in the words that the reports have for them. */
export const declared = (facts: readonly Declaration[], { listed, condition }: Messages): string => listed(facts.map((fact) => condition(DECLARATIONS[fact])));

function action(one: Action, becomes: readonly string[], messages: Messages): string {
  const { kilograms, metres, number, listed, division } = messages;
  const { site } = one;
  const after = becomes.length > 0 ? `; it is then: ${becomes.join('; ')}` : '';
  switch (one.kind) {
    case 'reduce':
      return one.to_kg === 0 ? `empty ${site} (${kilograms(one.from_kg)})` : `reduce ${site} from ${kilograms(one.from_kg)} to ${kilograms(one.to_kg)}, ${LOTS[one.lots]}`;
    case 'split':
      return `leave ${kilograms(one.stays_kg)} in ${site} and move the rest: ${listed(one.to.map((part) => `${kilograms(part.kg)} to ${part.site}`))}`;
    case 'move':
      return `move ${site} by ${metres(one.distance_m)} at ${number(one.bearing_deg)}° (${compass(one.bearing_deg)})`;
    case 'barricade':
      return `barricade ${site}${one.of === 'process-building' ? ' as a process building' : ''}`;
    case 'turn':
      return `turn the front of ${site} to ${number(one.front_deg)}°${one.by_deg === null ? '' : `, by ${number(one.by_deg)}°`}`;
    case 'rebuild':
      return `rebuild ${site}${after}`;
    case 'roof':
      return `give ${site} a protective roof`;
    case 'reclassify':
      return `count ${site} as something else${after}`;
    case 'declare':
      return `declare of the contents of ${site}: ${declared(one.facts, messages)}`;
    case 'treat-as':
      return `treat lot ${one.lot + 1} of ${site} as ${division(one.hd)}`;
  }
}

export const englishDecisions: DecisionWords = {
  action,
  confirm: {
    'compatibility-groups': 'the compatibility groups may be stored together',
    'contents-are-so': 'the contents are as declared',
    'exposure-is-so': 'the exposed site is what it then counts as',
    'front-is-there': 'the front is on that side',
    'ground-is-free': 'the ground there is free and can be built on',
    'site-can-move': 'the exposed site can be moved',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `cures ${number(cured.length)}`,
      ...(cleared.length > 0 ? [`makes ${number(cleared.length)} assessable`] : []),
      ...(broken.length > 0 ? [`BREAKS ${number(broken.length)}`] : []),
      ...(unclear.length > 0 ? [`leaves ${number(unclear.length)} unclear`] : []),
      `failing in the plan: ${number(failing.before)} -> ${number(failing.after)}`,
    ].join('; '),
  pair: ({ pes, es }) => `${pes} -> ${es}`,
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `a metre farther from ${listed(measure.sites)}`;
      case 'without':
        return `without ${measure.site}`;
      case 'move':
        return `${measure.site} moved by ${metres(measure.distance_m)} at ${number(measure.bearing_deg)}° (${compass(measure.bearing_deg)})`;
      case 'barricade':
        return `${measure.site} barricaded`;
      case 'standard-design':
        return `${measure.site} of the standard design`;
      case 'turn':
        return `its front at ${number(measure.front_deg)}°`;
      case 'declare':
        return `declared of the contents of ${measure.site}: ${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `${kilograms} more with: ${measure}`,
  noMore: (division, limit) => `no more ${division}: ${limit}`,
  allowedGround: (allowed_ha, window_ha) =>
    allowed_ha === null ? `There is no place in a window of ${window_ha} ha where no pair of it would fail` : `No pair of it would fail on ${allowed_ha} ha of a window of ${window_ha} ha`,
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return 'all of it is placed';
      case 'site-cap':
        return 'the cap of the whole site';
      case 'compatibility-groups':
        return 'what is left may not lie with what is there: compatibility groups';
      case 'shares':
        return 'the shares that were asked for';
      case 'event-cap':
        return 'the cap on what goes off at once';
      case 'table-end':
        return 'the last row of the table';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': 'Cures',
    'cures-order': 'Those that break nothing come first; then by effort, from what is done with a pen to what is built. Statements about what is there come last: they cure only if they are true.',
    'cures-plan': 'The plan as a whole',
    'cures-finding': 'Finding',
    'cures-none': 'No single change that this program knows cures it.',
    'cures-no-finding': 'This pair does not fail and can be assessed: there is nothing to cure.',
    'cures-more': 'more with --most',
    'cures-tried': 'Every cure has been tried: the changed plan was evaluated, all pairs of the changed sites.',
    costs: 'costs',
    confirm: 'to be confirmed',
    breaks: 'breaks',
    unclear: 'unclear then',
    'domino-title': 'Joint events',
    'domino-rule':
      'Where a store does not keep its distance from another, one may set off the other, and the standard counts them as one. Stores linked in either direction, over others too, are one event; a link that cannot be assessed counts as one.',
    'domino-links': 'Links',
    'domino-no-links': 'Every store with contents keeps its distance from every other: each goes off alone.',
    'domino-events': 'Events',
    'domino-no-events': 'No stores count as one.',
    'domino-alone': 'go off alone',
    'too-close': 'too close',
    'not-assessable-link': 'cannot be assessed: counts as a link',
    'only-together': 'fails only with the contents of all',
    'joint-fails': 'too close to the event as a whole',
    'joint-holds': 'Every site round it keeps its distance from the event as a whole.',
    'joint-doubtful': 'cannot be assessed against the event as a whole',
    'greatest-event': 'The most that goes off at once',
    'counts-as': 'counts as',
    'joint-licence':
      'All stores may hold their permitted quantities at the same time: a distance depends on the contents of the store alone, and empty stores are protected as full ones are. So the most for each store is also the most for the whole site.',
    mix: 'mix',
    'mix-unlimited': 'no distance depends on the quantity of this mix',
    'allot-title': 'A stock placed in stores',
    'allot-about': 'As much as possible, no pair of a filled store failing; what the stores held before is taken out first.',
    'allot-asked': 'Asked for',
    'allot-shares': 'shares',
    'allot-weights': 'weights',
    'allot-unit': 'in multiples of',
    'allot-site-most': 'the whole site at most',
    'allot-event-most': 'at once at most',
    'allot-placed': 'Placed',
    'allot-left': 'Without a place',
    'allot-no-distances': 'Not placed, for the standard gives no distances; state treatAs if an authority has decided',
    'allot-best': 'No other way of placing it has more value.',
    'allot-not-proven': 'The search was cut short. The best could have at most this value',
    'allot-empty': 'stays empty',
    'allot-holds': 'Evaluated so filled: no pair of these stores fails.',
    'allot-fails': 'EVALUATED SO FILLED, PAIRS FAIL',
    'allot-groups': 'Compatibility groups lie together only where the rule set of the store allows it; what depends on a condition is kept apart until it is answered with yes.',
    'allot-groups-not-looked-at': 'Whether compatibility groups may lie together has not been looked at.',
    'allot-without-group': 'No compatibility group is stated of these lots: whether they may lie with others has not been looked at',
    'where-title': 'Where it could stand',
    'where-here-allowed': 'Where it stands no pair of it fails.',
    'where-nearest': 'The nearest such place',
    'where-not-assessable': 'Says nothing of pairs that cannot be assessed wherever it stands',
    'where-tolerance': 'The edge is drawn on the safe side, by at most',
  },
};
