import type { Messages } from './messages.js';
import { numberFormats } from '../number-formats.js';
import type { AnswerNote, AnswerStep, FactorName, FigureState, Gap, LandSite, OtherAnswer, RuleName, ShipColumn } from '../other-storage/answer.js';
import type { FacilityKind, Ground, Rock } from '../other-storage/facility.js';
import type { FacilityFault } from '../other-storage/parse-facility.js';
import type { InterpretationId } from '../types.js';

/** A step that does not speak the words of the matrices. */
export type OwnStep = Exclude<AnswerStep, { readonly kind: 'matrix' }>;

/** What is said of underground storage, ports and transit areas, in one language. */
export interface OtherStorageWords {
  readonly kind: Readonly<Record<FacilityKind, string>>;
  readonly rule: (rule: RuleName) => string;
  readonly step: (step: OwnStep) => string;
  readonly note: Readonly<Record<AnswerNote, string>>;
  readonly gap: Readonly<Record<Gap, string>>;
  /** What is wrong, without the place. */
  readonly fault: (fault: FacilityFault) => string;
  readonly rock: Readonly<Record<Rock, string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly state: Readonly<Record<FigureState, string>>;
  readonly interpretation: Readonly<Partial<Record<InterpretationId, Readonly<Record<'place' | 'printed' | 'applied', string>>>>>;
  readonly ui: Readonly<Record<'none' | 'not-assessable' | 'row-ibd' | 'row-ptrMedium' | 'closing' | 'sources' | 'mind', string>>;
}

/** The texts that `otherStorageWords` makes sentences of. Places in braces are filled in. */
export interface OtherStorageTexts extends Omit<OtherStorageWords, 'rule' | 'step' | 'fault'> {
  readonly own: Readonly<Record<Exclude<RuleName, `land-${string}` | `ship-${string}`>, string>>;
  /** `{site}` */
  readonly toLand: string;
  readonly land: Readonly<Record<LandSite, string>>;
  /** `{column}` */
  readonly toShip: string;
  /** `{neq}`; of a stack `{approval}` */
  readonly contents: Readonly<Record<(AnswerStep & { kind: 'contents' })['as'], string>>;
  /** `{row}` */
  readonly firstRow: string;
  /** `{value}` */
  readonly condition: Readonly<Record<(AnswerStep & { kind: 'condition' })['name'], string>>;
  readonly factor: Readonly<Record<FactorName, string>>;
  /** `{row}`, `{column}`, `{value}` */
  readonly printed: string;
  readonly notGreater: string;
  readonly minimum: Readonly<Record<'governs' | 'idle', string>>;
  /** `{name}`, `{factor}`, `{value}` */
  readonly times: string;
  /** `{value}` */
  readonly fixed: string;
  readonly fixedOf: string;
  readonly rounded: string;
  /** `{id}`, `{side}` */
  readonly interpreted: string;
  readonly faults: Readonly<Record<FacilityFault['reason'], string>>;
  /** ` ({allowed})` */
  readonly allowed: string;
  readonly cited: (place: string) => string;
  readonly side: Messages['side'];
  /** Keeps a formula from being read from right to left. */
  readonly formula: (text: string) => string;
  readonly separator: string;
}

const filled = (text: string, values: Readonly<Record<string, string>>): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Makes the words of a language from its texts and its way of writing numbers. */
export function otherStorageWords(texts: OtherStorageTexts, { number, metres, kilograms }: Pick<Messages, 'number' | 'metres' | 'kilograms'>): OtherStorageWords {
  const at = (place: string, state: FigureState): string => `(${texts.cited(place)}${state === 'transcribed-twice' ? '' : `${texts.separator}${texts.state[state]}`})`;
  const step = (one: OwnStep): string => {
    switch (one.kind) {
      case 'contents':
        return `${filled(texts.contents[one.as], { neq: kilograms(one.neq_kg), approval: one.approval ?? '' })} (${texts.cited(one.cite.place)})`;
      case 'read-as-first-row':
        return filled(texts.firstRow, { row: kilograms(one.row_kg) });
      case 'condition':
        return filled(texts.condition[one.name], { value: number(one.value, 3) });
      case 'function':
        return `${texts.formula(`${one.column === null ? '' : `${one.column} = `}${one.formula}`)} = ${metres(one.value_m)} ${at(one.cite.place, one.state)}`;
      case 'printed':
        return `${filled(texts.printed, { row: kilograms(one.row_kg), column: one.column, value: metres(one.value_m) })}${one.governs ? '' : texts.notGreater} ${at(one.cite.place, one.state)}`;
      case 'minimum':
        return `${filled(texts.minimum[one.governs ? 'governs' : 'idle'], { value: metres(one.minimum_m) })} ${at(one.cite.place, one.state)}`;
      case 'factor':
        return `${filled(texts.times, { name: texts.factor[one.name], factor: number(one.factor, 4), value: metres(one.value_m) })} ${at(one.cite.place, one.state)}`;
      case 'fixed': {
        const told = filled(one.division === null ? texts.fixed : texts.fixedOf, { division: texts.formula(`HD ${one.division}`), value: metres(one.value_m) });
        return `${told}${one.governs ? '' : texts.notGreater} ${at(one.cite.place, one.state)}`;
      }
      case 'rounded':
        return filled(texts.rounded, { value: metres(one.value_m) });
      case 'interpretation':
        return filled(texts.interpreted, { id: texts.formula(one.id), side: texts.side[one.side] });
    }
  };
  return {
    ...texts,
    step,
    rule(rule) {
      if (rule.startsWith('land-')) return filled(texts.toLand, { site: texts.land[rule.slice('land-'.length) as LandSite] });
      if (rule.startsWith('ship-')) return filled(texts.toShip, { column: rule.slice('ship-'.length) as ShipColumn });
      return texts.own[rule as keyof typeof texts.own];
    },
    fault: ({ reason, allowed }) => `${texts.faults[reason]}${allowed.length > 0 ? filled(texts.allowed, { allowed: texts.formula(allowed.join(reason === 'outside' ? ' … ' : ', ')) }) : ''}`,
  };
}

export type OtherAnswerOf<K extends OtherAnswer['kind']> = OtherAnswer & { readonly kind: K };

export const englishOtherStorage: OtherStorageWords = otherStorageWords(
  {
    kind: { chamber: 'underground chamber', 'tunnel-mouth': 'tunnel mouth', ship: 'ship or berth', 'transit-area': 'marshalling or transit area', 'area-without-fence': 'explosives without a fence' },
    own: {
      'interval-spall': 'chamber to chamber, against spall',
      'interval-damage': 'chamber to chamber, against damage',
      'crater-blast': 'blast of a crater, inhabited building',
      'ground-shock-inhabited': 'ground shock, inhabited building',
      'ground-shock-route': 'ground shock, public traffic route',
      'mouth-inhabited': 'blast from the mouth, inhabited building or traffic route',
      'mouth-process': 'blast from the mouth, process building',
      'mouth-minor-route': 'blast from the mouth, minor route',
      'mouth-debris': 'debris from the mouth',
      'swinging-circle': 'swinging circle, round the anchor',
      transit: 'round the transit area',
      'without-fence': 'reach of the explosives area',
    },
    toLand: 'to land: {site}',
    land: {
      inhabited: 'inhabited building',
      'inhabited-dense': 'inhabited buildings, densely built',
      vulnerable: 'vulnerable building',
      'military-in-the-open': 'military people or works in the open',
      'fuel-storage': 'fuel storage',
      'canteen-below-50': 'canteen, fewer than 50 people',
      'canteen-50-or-more': 'canteen, 50 people or more',
      'bulk-carrier': 'bulk carrier',
      'port-facility': 'facility that works the port',
      'transit-storage': 'transit storage',
      'passenger-terminal': 'passenger terminal, nothing being loaded',
      'passenger-terminal-while-loading': 'passenger terminal while loading',
      tanker: 'tanker',
      'tanker-concurrent-operations': 'tanker, both working at once',
      'route-low': 'route of low density',
      'route-medium': 'route of medium density',
      'route-high': 'route of high density',
    },
    toShip: 'to another ship, {column}',
    contents: { '1.1': '{neq} count as HD 1.1', 'whole-cargo': 'the whole cargo counts, {neq}', 'largest-stack': 'declared: the largest stack alone counts, {neq}; approval: {approval}' },
    firstRow: 'below the first row: read as {row}',
    condition: {
      'loading-density': 'loading density {value} kg/m3',
      'cover-over-cube-root': 'cover {value} m/kg^(1/3)',
      'hydraulic-diameter': 'HD = 4A/C = {value} m',
      'off-axis-angle': '{value} degrees off the axis',
      'ship-length': 'length of the ship {value} m',
      'anchor-chain': 'chain {value} m',
      'days-a-week': 'used on {value} days a week',
      'ground-shock-factor': 'fd = {value} as entered (Graph M.1 is not held here)',
    },
    factor: { 'off-axis': 'off the axis', 'minor-route': 'minor route', route: 'traffic route', 'barricade-on-board': 'barricade on board' },
    printed: 'printed for {row} in column {column}: {value}',
    notGreater: ', not greater',
    minimum: { governs: 'least distance {value} governs', idle: 'least distance {value} does not govern' },
    times: '{name}: times {factor} = {value}',
    fixed: 'fixed distance {value}',
    fixedOf: '{division}: fixed distance {value}',
    rounded: 'rounded up to {value}',
    interpreted: 'rests on interpretation {id} ({side})',
    side: { cautious: 'cautious', neutral: 'neutral' },
    note: {
      'advice-30-degrees': 'the annex advises to keep every exposed site outside 30 degrees either side of the axis',
      'barricade-declared': 'a barricade on board is declared',
      'column-by-annex-q': 'which ships and berths SD1 to SD4 each stand for has to be looked up in Annex Q: it is not held here',
      'factor-entered': 'the factor of ground shock is the figure that was entered, unverified',
      'gas-through-cracks': 'gas that passes through cracks can ask for more: 0.3 to 2.0 Q^(1/3), by survey',
      'ground-unknown': 'the ground is not stated and taken as hard rock, the longest',
      'neq-below-table': 'the quantity is below the first row of the table and is read as that row',
      'no-crater-debris': 'debris of a crater is not answered: the formula as printed cannot be used. It can reach farther than the blast',
      'printed-below-function': 'the printed value is shorter than its function; the method "greater" takes the longer',
      'protective-construction-declared': 'a protective construction is declared; its coefficient is the figure that was entered',
      'sub-division-assumed': 'HD 1.2 or 1.3 without sub-division was read as 1.2.1 or 1.3.1',
      'treated-as': 'a lot is treated as another division than its own, as stated',
      'unitisation-declared': 'UNITISATION is declared: only the largest stack counts. It needs the approval of a specialist, that no stack can set off another, and distances are measured from the largest stack',
    },
    gap: {
      'cover-not-stated': 'the thickness of the cover is not stated',
      'density-above-270': 'column D1 holds below 270 kg/m3 only; enlarge the chamber or reduce the quantity',
      'density-not-stated': 'the loading density is not stated',
      'factor-not-entered': 'the factor fd of Graph M.1 is not entered; read it off the graph in the standard',
      'matrix-not-assessable': 'the matrices have no distance for this',
      'neq-above-range': 'the quantity is above the last row of the table; divide or reduce it',
      'no-distances-in-standard': 'the standard has no distances here for HD 1.6 (in ports also HD 1.2.3); state "treatAs" if an authority has decided',
      'no-land-distance-without-1.1': 'the distances to land are functions of HD 1.1, and the cargo has none; if an authority so decides, state it as HD 1.1, the longest',
      'rock-not-stated': 'the kind of rock is not stated',
    },
    faults: {
      missing: 'is missing',
      'not-an-object': 'is not an object',
      'not-a-list': 'is not a list',
      'not-a-number': 'is not a number',
      'not-above-0': 'has to be above 0',
      negative: 'has to be 0 or more',
      outside: 'lies outside its range',
      'not-known': 'is not known here',
      'not-true-or-false': 'is not true or false',
      'no-text': 'is empty',
      'unknown-name': 'is no fact of this kind',
      'perimeter-below-circle': 'is shorter than the circle of that area: are area and perimeter as they should be?',
      'stack-above-contents': 'is empty, or holds more of a division than the contents do',
    },
    allowed: '; allowed: {allowed}',
    cited: (place) => place,
    formula: (text) => text,
    separator: ', ',
    rock: { 'hard-rock': 'hard rock', sandstone: 'sandstone', limestone: 'limestone' },
    ground: { soil: 'soil', 'softer-rock': 'softer rock', 'hard-rock': 'hard rock' },
    state: { seen: 'transcribed once', unverified: 'unverified', 'transcribed-twice': 'transcribed twice', 'checked-against-document': 'checked against the document' },
    interpretation: {},
    ui: {
      none: 'no distance',
      'not-assessable': 'not assessable',
      'row-ibd': 'the distance of an inhabited building holds',
      'row-ptrMedium': 'the distance of a public traffic route holds',
      closing: 'These are no pairs of a site plan and no part of its evaluation. A basic check: specialists decide on underground storage, ports and unitisation.',
      sources: 'Derivation',
      mind: 'Mind',
    },
  },
  numberFormats('en', { metre: 'm', kilogram: 'kg' }),
);
