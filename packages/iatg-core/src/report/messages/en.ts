import type { Problem, ProblemKey } from '../../site/site-plan.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const number = (value: number, decimals = 2): string => value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
const metres = (value: number): string => `${number(value)} m`;
const kilograms = (value: number): string => `${number(value, 3)} kg`;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': () => 'the file is not UTF-8 text; save it as UTF-8',
  'not-json': ({ detail, line, column }) => `the file is not JSON${line === undefined ? '' : ` (line ${line}, column ${column})`}: ${detail}; check for a file cut short, a missing comma or quote`,
  'too-large': ({ limit_MB }) => `the file is larger than this program can read (${limit_MB} MB); divide the plan`,
  'wrong-type': ({ expected, found }) => `expected ${expected}, found ${found}`,
  missing: ({ expected }) => `missing; give ${expected}`,
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
  'no-contents': ({ id }) => `"${id}" has no contents: it is only judged as an exposed site`,
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))} kg in one lot is more than any table of the standard holds (${number(Number(limit_kg))} kg); is the quantity in grams?`,
  'looks-swapped': ({ id, distance_km }) => `"${id}" lies ${number(Number(distance_km))} km from the middle of the plan, and would not with longitude and latitude exchanged; GeoJSON has longitude first`,
  'far-from-others': ({ id, distance_km }) => `"${id}" lies ${number(Number(distance_km))} km from the middle of the plan; check its coordinates (decimal degrees, not degrees and minutes)`,
  'null-island': ({ id }) => `"${id}" lies at 0, 0: is its position missing?`,
  'other-coordinate-system': () => 'the file names a coordinate reference system; it is read as WGS84 longitude and latitude all the same',
  misspelt: ({ name, meant }) => `"${name}" is not a known property and is ignored; "${meant}" is probably meant`,
  'no-stores': () => 'the plan has no potential explosion site, so there is nothing to judge',
};

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
      return `option ${taken.printed} taken${one.wanted === 'not-met' ? ' although it gives less protection than wanted' : ''}${others.length > 0 ? ` (not ${others.join('; not ')})` : ''}`;
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

function option({ printed, distance_m, outcome, conditions }: WeighedOption): string {
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

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason }: OtherCase): string {
  const outcome = reason ? REASONS[reason as keyof typeof REASONS] : exact_m ? metres(exact_m) : 'no distance';
  return `HD ${hd}, ${kilograms(neq_kg)}, ${pesColumn}${esRow ? `/${esRow}` : ''}: ${outcome}`;
}

const REASONS = {
  'conditions-not-declared': 'every option of the cell has a condition, and none is declared; declare what is true of the contents',
  'neq-above-table': 'the quantity is above the last row of the table; divide the store or reduce the quantity',
  'no-distances-in-standard': 'the standard has no distances for HD 1.2.3 and HD 1.6; state "treatAs" if an authority has decided',
} as const;

export const english: Messages = {
  language: 'en',
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
  option,
  other,
  nothingRequired: 'no distance is required',
  number,
  ui: {
    title: 'Quantity distances',
    standard: 'Standard',
    store: 'Potential explosion site',
    'exposed-site': 'Exposed site',
    status: 'Status',
    required: 'Required, m',
    actual: 'Actual, m',
    margin: 'Margin, m',
    why: 'Why',
    summary: 'Summary',
    pairs: 'Pairs',
    stores: 'Potential explosion sites',
    'exposed-sites': 'Exposed sites',
    findings: 'Findings: pairs that fail or cannot be assessed',
    'all-pairs': 'All pairs',
    options: 'Options',
    method: 'Method',
    protection: 'Degree of protection wanted',
    'low-density-route': 'Low-density routes',
    profile: 'Rule profile',
    disclaimer:
      'Computed from IATG 02.20:2021 by open software. It does not replace the judgement of a qualified ammunition technical officer; the standard is the authority. The tables were transcribed twice and not yet checked against the document by a second person.',
    'printed-on': 'Site plan',
    'nothing-found': 'No pair fails, and every pair could be assessed.',
  },
};
