import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('en', { metre: 'm', kilogram: 'kg' });
const { number, metres, kilograms } = formats;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `the file is not UTF-8 text${found === undefined ? '' : ` but looks like ${found}`}${byte === undefined ? '' : ` (byte ${number(Number(byte))}, line ${number(Number(line))})`}; save it as UTF-8`,
  'empty-file': ({ wanted }) => `the file is empty; give ${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `the file is larger than this program can read (${limit_MB} MB); divide the plan`,
  'wrong-type': ({ expected, found }) => `expected ${kindOf(expected)}, found ${found}`,
  missing: ({ expected }) => `missing; give ${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `${found} is not known here; allowed: ${allowed}`,
  'not-a-collection': ({ found }) => `expected "FeatureCollection", found ${found}; a site plan is a GeoJSON FeatureCollection`,
  'not-a-feature': ({ found }) => `expected "Feature", found ${found}`,
  'empty-id': () => 'the id is empty; give every feature an id of its own',
  'duplicate-id': ({ id, first }) => `the id "${id}" stands at ${first} already; give every feature an id of its own`,
  'not-finite': ({ found }) => `${found} is not a finite number`,
  negative: ({ found }) => `${found} is negative; quantities and counts are 0 or more`,
  'not-a-position': ({ found }) => `expected a position [longitude, latitude] in degrees, found ${found}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `longitude ${longitude} is not within -180 and 180${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `latitude ${latitude} is not within -90 and 90${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => 'the feature has no geometry; draw it as a point, line or polygon',
  'geometry-collection': () => 'a GeometryCollection cannot be measured; use one feature for each geometry, or a Multi- geometry',
  'geometry-empty': () => 'empty; give at least one position',
  'line-too-short': () => 'a line needs at least two positions',
  'ring-too-short': () => 'a polygon ring needs at least three distinct positions',
  'ring-crosses': ({ first, second }) => `edges ${first} and ${second} of the ring cross; redraw the outline so that it does not cross itself`,
  'treat-as-not-allowed': ({ hd, allowed }) => `HD ${hd} cannot be treated as another division; allowed on ${allowed}`,
  'density-and-traffic': () => 'density and traffic are both given; keep one of them',
  'density-missing': ({ allowed }) => `missing; give the density (${allowed}), or traffic counts in its place`,
  'traffic-empty': ({ allowed }) => `no count given; give at least one of ${allowed}`,
  'not-ascending': ({ found, previous }) => `${found} kg is not above the end of the branch before (${previous} kg)`,
  'no-distance': ({ neq_kg, value_m }) => `the column gives ${metres(Number(value_m))} at ${number(Number(neq_kg))} kg; a distance is above 0 m`,
  'bounds-crossed': ({ high, medium }) => `a route would be of medium density from ${number(Number(medium))} users a day, but of high density from ${number(Number(high))} already; medium may not be above high`,
  'unknown-member': ({ name, meant, allowed }) => `"${name}" is not a member of a rule profile here; ${meant === undefined ? `allowed: ${allowed}` : `"${meant}" is probably meant`}`,
  'no-column-in-cell': ({ cell }) => `${cell} holds fixed distances or none, and a minimum would change nothing; remove it`,
  falls: ({ neq_kg, value_m, before_m }) => `the column falls at ${number(Number(neq_kg))} kg, from ${metres(Number(before_m))} to ${metres(Number(value_m))}; a distance must not shrink as the quantity grows`,
  'no-contents': ({ id }) => `"${id}" has no contents: it is only judged as an exposed site`,
  'contents-not-of-inventory': () => 'the contents are not what the inventory gives: one of them was changed elsewhere; write them anew with iatg inventory --into',
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))} kg in one lot is more than any table of the standard holds (${number(Number(limit_kg))} kg); is the quantity in grams?`,
  'looks-swapped': ({ id, distance_km }) => `"${id}" lies ${number(Number(distance_km))} km from the middle of the plan, and would not with longitude and latitude exchanged; GeoJSON has longitude first`,
  'far-from-others': ({ id, distance_km }) => `"${id}" lies ${number(Number(distance_km))} km from the middle of the plan; check its coordinates (decimal degrees, not degrees and minutes)`,
  'null-island': ({ id }) => `"${id}" lies at 0, 0: is its position missing?`,
  'other-coordinate-system': () => 'the file names a coordinate reference system; it is read as WGS84 longitude and latitude all the same',
  'carries-profile': ({ name }) => `the plan carries the rule profile "${name}"; the command line applies one only where --profile names it (a plan that carries one may be named there)`,
  'repeated-member': ({ name }) => `"${name}" stands more than once in this object; the last one counts, delete the others`,
  misspelt: ({ name, meant }) => `"${name}" is not a known property and is ignored; "${meant}" is probably meant`,
  'no-stores': () => 'the plan has no potential explosion site, so there is nothing to judge',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'a site plan in GeoJSON',
  'rule-profile': 'a rule profile (JSON), or a site plan that carries one',
  assessment: 'a self-assessment (JSON)',
  'authority-levels': 'the levels of an authority (JSON)',
  'risk-matrix': 'a risk matrix (JSON)',
  'planning-areas': 'plots, buildings or routes of planners (GeoJSON)',
  overview: 'an earlier overview of depots (JSON)',
  exercise: 'an exercise or a class file (JSON)',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: 'a value',
  'member-name': 'a member name in quotation marks',
  colon: 'a colon',
  'comma-or-end-of-array': 'a comma or the end of the array',
  'comma-or-end-of-object': 'a comma or the end of the object',
  'end-of-string': 'the rest of a string',
  'nothing-more': 'the end of the file',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `the file is not JSON: ${detail}`;
  const place = `line ${number(Number(line))}, column ${number(Number(column))}${inside === '' ? '' : `, inside ${inside}`}`;
  const belongs = `where ${JSON_PARTS[expected as JsonExpectation]} belongs`;
  if (found === '') return `the file is not JSON: it ends at ${place}, ${belongs}; it was cut short, get the whole file`;
  if (found === '\0') return `the file is not JSON: ${place} has a zero byte; it may be UTF-16, save it as UTF-8`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'JSON has no such number; give a finite one' : 'correct it there';
  return `the file is not JSON: ${JSON.stringify(found)} stands at ${place}, ${belongs}; ${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  boolean: 'true or false, without quotation marks',
  array: 'an array [ ]',
  object: 'an object { }',
  Feature: 'a GeoJSON Feature',
  FeatureCollection: 'a GeoJSON FeatureCollection',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `one of ${expected}` : String(expected));

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return `; longitude and latitude look exchanged (GeoJSON has longitude first: [${latitude}, ${longitude}])`;
  if (hint === 'metres') return '; this looks like metres of a projected grid: convert to WGS84 degrees';
  return '';
}

const RULES = {
  'own-row': '',
  'half-ibd': ', as half the inhabited building distance',
  'vulnerable-not-below-ibd': ', because a vulnerable building is never nearer than an inhabited one',
} as const;

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `HD ${one.hd}, ${kilograms(one.neq_kg)} (${one.cite.place}${one.beyondTable6 ? ', beyond it' : ''})`;
    case 'place':
      return `${one.cite.place}: column ${one.pesColumn} (${one.pes}), row ${one.esRow} (${one.es})${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `below the table: read as its first row, ${kilograms(one.row_kg)}`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `option ${codeOf(taken)} taken${one.wanted === 'not-met' ? ' although it gives less protection than wanted' : ''}${others.length > 0 ? ` (not ${others.join('; not ')})` : ''}`;
    }
    case 'function':
      return `${one.column} = ${one.formula}${one.branches > 1 ? `, branch ${one.branch} of ${one.branches}` : ''}${one.held ? ', held at the end of an earlier branch' : ''} = ${metres(one.value_m)} (${one.cite.place})`;
    case 'printed':
      return `printed at ${kilograms(one.row_kg)} in column ${one.column}: ${metres(one.value_m)}${one.governs ? '' : ', not greater'} (${one.cite.place})`;
    case 'column-minimum':
      return `column minimum ${metres(one.minimum_m)}${one.governs ? ' governs' : ' does not govern'}`;
    case 'factor':
      return `times ${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `minimum of the cell ${metres(one.minimum_m)}${one.governs ? ' governs' : ' does not govern'}`;
    case 'half':
      return `half of it = ${metres(one.value_m)}`;
    case 'fixed':
      return `fixed distance ${metres(one.value_m)} (${one.cite.place})`;
    case 'rounded':
      return `rounded up to ${metres(one.value_m)}`;
    case 'interpretation':
      return `rests on interpretation ${one.id} (${one.side})`;
  }
}

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? printed : `${printed} (read as ${readAs})`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed}: not declared ${conditions.join(', ')}`;
    case 'below-wanted-protection':
      return `${printed}${distance}: less protection than wanted`;
    case 'not-printed-for-this-neq':
      return `${printed}: not printed for this quantity`;
    case 'longer':
      return `${printed}${distance}: longer`;
    case 'shorter':
      return `${printed}${distance}: shorter, and no option gives the protection wanted`;
    case 'equal-but-later':
      return `${printed}${distance}: equal`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : 'no distance';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']} (${needs.map((conditions) => conditions.join(' and ')).join('; or ')})` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `HD ${hd}, ${kilograms(neq_kg)}, ${pesColumn}${esRow ? `/${esRow}` : ''}: ${outcome}`;
}

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': 'earth-covered magazine',
  reinforced: 'reinforced explosives storehouse',
  'semi-reinforced': 'semi-reinforced explosives storehouse',
  medium: 'medium-walled building',
  light: 'light building',
  'open-stack': 'open stack',
};

const KINDS = {
  'inhabited-building': 'inhabited building',
  'vulnerable-building': 'vulnerable building',
  'public-traffic-route': 'public traffic route',
  office: 'office',
  'process-building': 'ammunition process building',
  'power-line': 'power line',
  pol: 'petrol, oil and lubricants',
} as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': 'no primary explosives',
  'no-items-vulnerable-to-spall': 'no items vulnerable to spall',
  'open-bomb-bay-storage': 'open bomb bay storage',
};

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: 'vehicles',
  railPassengers_per_day: 'rail passengers',
  waterwayUsers_per_day: 'waterway users',
  people_per_day: 'people',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`protection wanted: ${one.protection}`] : [])].join(', ');
}

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [rating === 'undefined' ? 'strength undefined' : rating.replace('-', ' ')] : []),
    ...(isMagazine && standardEcm ? ['standard design'] : []),
    ...(isMagazine && headwallResistant ? ['headwall resistant'] : []),
    ...(isMagazine && doorBarricaded ? ['door barricaded'] : []),
    ...(hasFront ? [front_deg === null ? 'front unknown' : `front ${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricaded ? 'barricaded' : 'not barricaded']),
    ...(process ? [`used as ${processFacts(process).join(', ')}`] : []),
    ...[...declared].map((condition) => CONDITIONS[condition] ?? condition),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [`${exposure.density} density`] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, counted(exposure.occupants, 'occupant', 'occupants')];
    case 'process-building':
      return processFacts(exposure);
    case 'power-line':
      return [kind, `${exposure.network} network`];
    case 'pol':
      return [kind, exposure.installation];
  }
}

function processFacts({ barricaded, protectiveRoof, occupants }: ProcessBuilding): readonly string[] {
  return [
    KINDS['process-building'],
    barricaded ? 'barricaded' : 'not barricaded',
    protectiveRoof ? 'protective roof' : 'no protective roof',
    occupants === null ? 'occupants unknown' : counted(occupants, 'occupant', 'occupants'),
  ];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] =>
  Object.entries(traffic).map(([who, count]) => `${number(count as number)} ${TRAFFIC[who as keyof TrafficCounts]} a day`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${kilograms(neq_kg)} HD ${hd}${compatibilityGroup ? ` ${compatibilityGroup}` : ''}${treatAs ? ` treated as ${treatAs}` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 1 && fail === 1) return 'The only pair fails.';
  if (pairs === 1 && notAssessable === 1) return 'The only pair cannot be assessed.';
  if (pairs === 1) return 'The only pair does not fail.';
  if (pairs === 0) return 'There is no pair to judge.';
  const of = `of ${counted(pairs, 'pair', 'pairs')}`;
  const open = notAssessable === 1 ? '1 cannot be assessed' : `${number(notAssessable)} cannot be assessed`;
  if (fail > 0) return `${number(fail)} ${of} ${fail === 1 ? 'fails' : 'fail'}${notAssessable > 0 ? `, and ${open}` : ''}.`;
  if (notAssessable > 0) return `${number(notAssessable)} ${of} cannot be assessed; no other fails.`;
  return `No pair fails: all ${of.slice(3)} could be assessed.`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [`${number(pass)} pass`]),
    ...(notRequired === null ? [] : [`${number(notRequired)} not required`]),
    `${number(fail)} fail`,
    `${number(notAssessable)} not assessable`,
  ];
  return `${counted(pairs, 'pair', 'pairs')}: ${parts.join(', ')}`;
}

const REASONS = {
  'conditions-not-declared': 'every option of the cell has a condition, and none is declared; declare what is true of the contents',
  'neq-above-table': 'the quantity is above the last row of the table; divide the store or reduce the quantity',
  'no-distances-in-standard': 'the standard has no distances for HD 1.2.3 and HD 1.6; state "treatAs" if an authority has decided',
} as const;

export const english: Messages = {
  language: 'en',
  direction: 'ltr',
  draft: null,
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': 'the governing case goes beyond Table 6: the sum is also judged as HD 1.3, so that adding a lot never shortens a distance',
    'effect-of-lobbed-ammunition': 'the standard remarks an effect of lobbed ammunition',
    'neq-below-table': 'the quantity is below the first row of the table and is read as that row',
    'persons-rapidly-evacuated': 'the standard gives this protection for persons who are rapidly evacuated',
    'protection-below-wanted': 'no option of the cell gives the degree of protection wanted; the longest was taken',
    'reduced-distance-only-value': 'the standard prints this distance as reduced for a standard magazine, and no other',
    'row-identity-inferred': 'the standard shows this row by a picture; which building it means is inferred',
    'shorter-than-standard': 'the rule profile is shorter than the standard here: an explosion consequence analysis is needed (IATG 02.10)',
    'sub-division-assumed': 'HD 1.2 or 1.3 without sub-division was read as 1.2.1 or 1.3.1',
    'suspected-misprint': 'the standard looks misprinted here; the cautious reading was taken',
    'treated-as': 'a lot is treated as another division than its own, as stated',
  },
  status: { pass: 'pass', fail: 'fail', 'not-required': 'not required', 'not-assessable': 'not assessable' },
  step,
  place: (place) => place,
  option,
  other,
  nothingRequired: 'no distance is required',
  // The words of the edition are English.
  pesColumn: (_, words) => words,
  esRow: (_, words) => words,
  interpretation: (interpretation) => interpretation,
  method: { calculated: 'calculated', tabulated: 'tabulated', greater: 'greater' },
  degree: { limited: 'limited', high: 'high', 'virtually-complete': 'virtually-complete' },
  lowDensityRoute: { longer: 'longer', matrix: 'matrix', 'half-ibd': 'half-ibd' },
  measure: { required: (shown) => `required ${shown} m`, actual: (shown) => `actual ${shown} m`, margin: (shown) => `margin ${shown} m` },
  side: { cautious: 'cautious', neutral: 'neutral' },
  licenceNote: {
    'not-assessable-pairs': 'some pairs cannot be assessed; they do not lower the quantity',
    'table-limit': 'the table ends here; the standard has no distance for more',
  },
  site,
  division: (hd) => `HD ${hd}`,
  condition: (code) => CONDITIONS[code] ?? code,
  listed: (parts) => parts.join(', '),
  clauses: (parts) => parts.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  sentence: (text) => `${text}.`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) =>
    `${counted(pes, 'potential explosion site', 'potential explosion sites')}, ${counted(exposedSites, 'exposed site', 'exposed sites')}, ${counted(pairs, 'pair', 'pairs')}`,
  checked: ({ pes, exposedSites }) =>
    `${counted(pes, 'potential explosion site', 'potential explosion sites')}, ${counted(exposedSites, 'exposed site', 'exposed sites')}`,
  totals,
  ui: {
    title: 'Quantity distances',
    'licence-title': 'Permitted quantities',
    'distance-title': 'Quantity distance',
    standard: 'Standard',
    store: 'Potential explosion site',
    'exposed-site': 'Exposed site',
    name: 'Name',
    kind: 'What it is',
    structure: 'Structure',
    contents: 'Contents (NEQ)',
    'no-contents': 'empty: judged as an exposed site only',
    status: 'Status',
    required: 'Required, m',
    'required-short': 'Required',
    'required-distance': 'Required distance',
    exact: 'unrounded:',
    actual: 'Actual, m',
    'actual-short': 'Actual',
    margin: 'Margin, m',
    'margin-short': 'Margin',
    'hazard-division': 'HD',
    neq: 'NEQ, kg',
    case: 'Case',
    cell: 'Cell',
    'cell-codes':
      'An option of a cell, as the derivations name it: a column of the distance table (2x, 0.5x: a multiple of it) or a fixed distance; >400: at least 400 m. After a colon the degree of protection: L limited, H high, HL high or limited, VC and VCA virtually complete, P for persons. After a second colon the conditions: npe no primary explosives, nis no items vulnerable to spall, obb open bomb bay storage, ecm standard magazine, lt10 fewer than 10 persons; lob, evac: remarks.',
    marks: 'Marks',
    derivation: 'Derivation',
    'also-looked-at': 'Also looked at',
    'lower-bound': 'What could be assessed gives a lower bound only',
    'no-distance': 'None',
    summary: 'Summary',
    'distances-in-metres': 'Distances in metres. Case: the hazard division that governs, and the column of the potential explosion site.',
    'pass-or-not-required': 'pass or need no distance',
    stores: 'Potential explosion sites',
    'exposed-sites': 'Exposed sites',
    findings: 'Findings',
    'all-pairs': 'All pairs',
    'all-pairs-left-out': 'Only the findings were asked for: the table of all pairs is left out.',
    method: 'Method',
    protection: 'Degree of protection wanted',
    'low-density-route': 'Low-density routes',
    profile: 'Rule profile',
    'profile-shorter': 'shorter than the standard in places: an explosion consequence analysis is needed there (IATG 02.10)',
    'no-profile': 'none: the standard as it stands',
    disclaimer:
      'Computed from IATG 02.20:2021 by open software. It does not replace the judgement of a qualified ammunition technical officer; the standard is the authority. The tables were transcribed twice and not yet checked against the document by a second person.',
    'disclaimer-title': 'Limits of this report',
    'unnamed-plan': 'Site plan without a name',
    fingerprint: 'SHA-256 of the plan',
    program: 'Program',
    legend: 'Legend',
    'legend-explained': 'Required distances are rounded up to whole metres; actual distances and margins are shown rounded down to the centimetre and are judged unrounded.',
    notes: 'Notes',
    reasons: 'Reasons why a pair cannot be assessed',
    'reasons-and-notes': 'Reasons, notes',
    interpretations: 'Interpretations of the standard that the distances rest on',
    place: 'Place',
    printed: 'Printed',
    applied: 'Applied',
    side: 'Side',
    'nothing-found': 'No pair fails, and every pair could be assessed.',
    'no-stores': 'The plan has no potential explosion site with contents.',
    'prepared-by': 'Prepared by',
    'approved-by': 'Approved by',
    'name-and-rank': 'Name, rank',
    date: 'Date',
    signature: 'Signature',
    permitted: 'Permitted',
    'permitted-alone': 'Each division as if it were stored alone, all else unchanged',
    'as-stored': 'as stored',
    'limited-by': 'limited by',
    'not-assessable-against': 'cannot be assessed against',
    'and-more': 'and more',
    valid: 'valid',
    warning: 'warning',
  },
};
