import type { CompatibilityGroup, HazardDivision } from '../standards/classification/codes.js';
import type { MixingCondition, RuleSetId, Verification } from '../standards/classification/mixing-rule-set.js';
import type { AggregationElsewhere } from './aggregation-elsewhere.js';
import type { InventoryNote, InventoryQuestion } from './contents.js';
import { MIXING_RULE_SETS, type MixingResult, type MixingWhy, type RuleSetChoice } from './mixing.js';

/** What classification and inventory say; a language has all of it. */
export interface ClassificationWords {
  readonly divisions: Readonly<Record<HazardDivision, string>>;
  readonly subDivisions: Readonly<Record<'1.2.1' | '1.2.2' | '1.2.3' | '1.3.1' | '1.3.2', string>>;
  readonly groups: Readonly<Record<CompatibilityGroup, string>>;
  readonly ruleSets: Readonly<Record<RuleSetChoice, string>>;
  readonly verifications: Readonly<Record<Verification, string>>;
  /** Statements to say yes or no to. */
  readonly conditions: Readonly<Record<MixingCondition, string>>;
  readonly results: Readonly<Record<MixingResult, string>>;
  readonly whys: Readonly<Record<MixingWhy, string>>;
  readonly questions: Readonly<Record<InventoryQuestion, string>>;
  readonly notes: Readonly<Record<InventoryNote, string>>;
  readonly authorities: Readonly<Record<AggregationElsewhere['authority'], string>>;
  readonly lowConfidence: string;
  /** Subsidiary classes of a UN number. */
  readonly alsoClass: (classes: string) => string;
  /** The noun before a letter. */
  readonly group: string;
  readonly byRuleSet: (ruleSet: string) => string;
  readonly pair: (a: string, b: string) => string;
  readonly sources: string;
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly groupNotStated: string;
  /** For brackets behind a cell. */
  readonly verificationsShort: Readonly<Record<Verification, string>>;
  /** Where the cells of a rule set come from, and how far they were checked; names of laws and standards stay as they are. */
  readonly ruleSetSources: Readonly<Record<RuleSetId, { readonly source: string; readonly check: string }>>;
  /** So many entries of an inventory. @param shown the count as the language writes it */
  readonly entries: (count: number, shown: string) => string;
  readonly lot: (lot: string) => string;
  readonly treatedAs: (division: string) => string;
  readonly noStoreNamed: string;
  readonly noName: string;
  readonly noInventory: string;
  readonly neq: string;
}

export const englishClassification: ClassificationWords = {
  divisions: {
    '1.1': 'mass explosion',
    '1.2': 'projection, but no mass explosion',
    '1.3': 'fire with minor blast or minor projection, but no mass explosion',
    '1.4': 'no significant hazard: effects mostly stay in the package',
    '1.5': 'very insensitive substance with a mass explosion hazard; treated as 1.1',
    '1.6': 'extremely insensitive article without a mass explosion hazard',
  },
  subDivisions: {
    '1.2.1': 'HE of one item above 0.136 kg: larger fragments, longer range',
    '1.2.2': 'HE of one item at most 0.136 kg',
    '1.2.3': 'at most an explosion in the sympathetic reaction test, burning when heated or hit by a bullet; no distances published',
    '1.3.1': 'mass fire, considerable heat',
    '1.3.2': 'burns sporadically, less hazardous',
  },
  groups: {
    A: 'primary explosive substance',
    B: 'article with a primary explosive and fewer than two effective protective features; some detonators and cap primers',
    C: 'propellant or other deflagrating substance, or an article with it',
    D: 'secondary explosive or black powder, or an article with it, without means of initiation and without propelling charge; or a primary explosive with two or more protective features',
    E: 'article with a secondary explosive, without means of initiation, with a propelling charge',
    F: 'article with a secondary explosive and its own means of initiation',
    G: 'pyrotechnic substance or article: illuminating, incendiary, smoke, tear-producing',
    H: 'explosive with white phosphorus',
    J: 'explosive with flammable liquid or gel',
    K: 'explosive with a toxic agent',
    L: 'special risk (water-activated, hypergolic, phosphides, pyrophoric); each kind apart',
    N: 'only extremely insensitive substances',
    S: 'effects confined to the package',
  },
  ruleSets: {
    strictest: 'the stricter of the German and the NATO cell',
    'german-2-sprengv': 'Germany: 2. SprengV (storage)',
    'nato-aastp-1': 'NATO: AASTP-1 (storage)',
    'us-dod': 'United States: DoD (storage)',
    'transport-canada': 'Canada: TDG Regulations (transport)',
    'transport-us': 'United States: 49 CFR 177.848 (transport)',
    'transport-adr': 'Europe: ADR 7.5.2.2 (transport)',
  },
  verifications: {
    seen: 'seen in its source',
    agreed: 'seen, and an independent source agrees',
    unverified: 'UNVERIFIED: recalled, its source was not obtainable',
  },
  conditions: {
    'n-no-added-risk-or-counted-as-1.1': 'Tests or analogy show no added risk of sympathetic detonation between these types of N, or all of them are counted as HD 1.1.',
    'n-counted-as-d': 'The articles of N are counted as group D here.',
    'n-one-family-or-counted-as-d': 'The types of N are of one family or were shown not to propagate, or all of them are counted as group D.',
    'authority-accepts-n-with-s': 'The national authority accepts that N keeps its group beside 1.4S.',
    'l-same-kind': 'All of L here is of the same kind.',
    'fuzes-with-their-articles-counted-as-f': 'What is of group B are the fuzes of the articles stored with them; their NEQ is added, and all is counted as group F.',
    'segregated-against-propagation': 'They are segregated in the building so that an event cannot propagate from one to the other.',
    'authority-accepts-g': 'The national authority has accepted group G with the other group.',
    'operations-require-and-safety-kept': 'Operations or a lack of magazines require it, and safety is not sacrificed.',
    'k-same-filling': 'All of K here has the same toxic filling.',
    'detonators-on-road-vehicle-counted-as-d': 'Road vehicle: what is of B are detonators, and the mixed load is counted as group D.',
    'g-articles-on-road-vehicle-counted-as-e': 'Road vehicle: articles of G that are no fireworks, with articles; the load is counted as group E.',
    'load-counted-as-e': 'The mixed load is counted as group E.',
    'detonators-by-177-835-g': 'Detonators are loaded as 49 CFR 177.835(g) has it.',
    'no-s-fireworks-with-1.1-or-1.2': 'No fireworks of 1.4S are with what is of HD 1.1 or 1.2.',
    'b-and-d-separated': 'B and D are separated (compartments, special containment) so that a detonation cannot pass.',
  },
  results: { allowed: 'allowed', 'needs-answer': 'needs an answer', 'not-allowed': 'not allowed' },
  whys: {
    cell: 'as the matrix has it',
    'a-stands-apart': 'hard stop: group A stands apart from every other group',
    'l-stands-apart': 'hard stop: each kind of group L stands apart from everything, other kinds of L too',
    'group-not-in-rule-set': 'the rule set does not have this group: refused until one that decides is chosen',
    'condition-open': 'allowed under a condition that is not answered',
    'condition-met': 'its conditions are answered with yes',
    'condition-not-met': 'a condition is answered with no',
    'one-kind': 'all is of one kind, as stated',
  },
  questions: {
    division: 'Which hazard division does the packed item have? The number gives none.',
    group: 'Which compatibility group does it have?',
    quantity: 'How many are there?',
    neq: 'What is the NEQ of one item?',
    'unknown-number': 'This is no UN number of Class 1 in use. Correct it, or state division and group.',
    'division-contradicts-number': 'The stated division is not that of the UN number. Which one holds?',
    'group-contradicts-number': 'The stated group is not that of the UN number. A fuze that is fitted changes the number too. Which one holds?',
    'sub-division-contradicts-he': 'HE of one item above 0.136 kg is 1.2.1 (IATG 02.20, Table 9), but 1.2.2 is stated. Which one holds?',
    'parts-exceed-neq': 'The parts of an item are more than its NEQ. Which one holds?',
  },
  notes: {
    'taken-as-1.2.1': 'HD 1.2 without the HE mass of one item: taken as 1.2.1 (own advice, cautious)',
    'taken-as-1.3.1': 'HD 1.3 without sub-division: taken as 1.3.1 (own advice, cautious)',
    'sub-division-by-he': 'sub-division by the HE mass of one item (IATG 02.20, Table 9)',
    'held-as-1.1': 'counted as HD 1.1 until it is answered',
    'neq-of-parts': 'NEQ: the sum of the parts',
    'parts-taken-as-neq': 'counted with the sum of the parts until it is answered',
    'training-values': 'training values: real stock has the figures of its national data sheet',
    'by-case': 'the competent authority assigns division and group case by case',
    'after-adr-2017': 'not in ADR 2017; in the Canadian rules not yet in force',
    'one-source': 'the code was seen in one weak source only',
    'treatment-not-used': 'the treatment is not used: it is for HD 1.2, 1.2.3, 1.3 and 1.6',
    'not-counted': 'not counted: something is missing',
  },
  authorities: { germany: 'Germany, 2. SprengV', australia: 'Australian states', 'us-dod': 'United States, DoD' },
  lowConfidence: 'recalled with little confidence',
  alsoClass: (classes) => `also class ${classes}`,
  group: 'Group',
  byRuleSet: (ruleSet) => `by ${ruleSet}`,
  pair: (a, b) => `${a} with ${b}`,
  sources: 'Sources',
  answers: { yes: 'yes', no: 'no', unknown: 'not answered' },
  groupNotStated: 'compatibility group not stated',
  verificationsShort: { seen: 'seen', agreed: 'agreed', unverified: 'unverified' },
  ruleSetSources: Object.fromEntries(MIXING_RULE_SETS.map(({ id, source, check }) => [id, { source, check }])) as unknown as ClassificationWords['ruleSetSources'],
  entries: (count, shown) => `${shown} ${count === 1 ? 'entry' : 'entries'}`,
  lot: (lot) => `lot ${lot}`,
  treatedAs: (division) => `treated as ${division}`,
  noStoreNamed: 'no store named',
  noName: 'no name',
  noInventory: 'no inventory',
  neq: 'NEQ',
};
