import { readJson, type WantedFile } from 'iatg-core';
import { noneTwice, shown } from 'iatg-core/json-reading';
import { answerTo, ASSESSMENT_SCHEMA, STATES, type Assessment, type ItemAnswer, type Need } from './assessment.js';
import { answerIdOf, AUTHORITY_SCHEMA, type AuthorityLevel, type AuthorityLevels, type AuthorityQuestion } from './authority.js';
import { compared, decimalOf, ZERO } from './decimal.js';
import { isItem, ITEM_IDS } from './items/item-ids.js';
import type { AssessmentProblem } from './problem.js';
import { day as dayIn, decimal as decimalIn, interval as intervalIn, readingOf, type Reading } from './reading.js';
import { NAMED_BANDS } from './risk/individual.js';
import type { Interval } from './risk/interval.js';
import { MATRIX_SCHEMA, MOST_STEPS, TONES, type Matrix, type RiskClass, type Step } from './risk/matrix.js';
import { LETHALITY_MODELS, type ConsequenceAnalysis, type IndividualRisk, type Risk, type RiskEvent, type ToleranceBands } from './risk/risk.js';
import type { AssessmentWords } from './words/words.js';

/** What came of reading a file: the whole of it, or every fault with its place. Nothing is guessed. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly faults: readonly AssessmentProblem[];
  /** What leaves an answer open, and would be easy to cure. */
  readonly warnings: readonly AssessmentProblem[];
}

/** Reads an assessment from the bytes of a file or from text. */
export const parseAssessment = (file: Uint8Array | string): Parsed<Assessment> => parsed(file, 'assessment', readAssessment, warningsOf);

/** Checks an assessment, a value as parsed by `JSON.parse`; it is not changed. */
export const checkAssessment = (json: unknown): Parsed<Assessment> => checked(json, readAssessment, warningsOf);

/** Reads the file of an authority with its questions, weights, critical marks and thresholds. */
export const parseAuthorityLevels = (file: Uint8Array | string): Parsed<AuthorityLevels> => parsed(file, 'authority-levels', readAuthorityLevels);

/** Reads the file of a matrix. */
export const parseMatrix = (file: Uint8Array | string): Parsed<Matrix> => parsed(file, 'risk-matrix', readMatrix);

/** The text of a file; the same assessment gives the same bytes. */
export const assessmentAsJson = (assessment: Assessment): string => asText(ASSESSMENT_SCHEMA, assessment);
/**
 * The text of a file to be filled in by hand: every question of the checklist with an answer to write into, and the question itself in
 * `question`, which is not read again. Questions that have an answer already keep it; those of an authority come last.
 */
export function assessmentToFillIn(assessment: Assessment, { items }: Pick<AssessmentWords, 'items'>): string {
  const own = assessment.authority?.questions.flatMap((question) => (question.item === null ? [[answerIdOf(question), question.text] as const] : [])) ?? [];
  const questions = [...ITEM_IDS.map((id) => [id, items[id][0]] as const), ...own];
  const answers = Object.fromEntries(questions.map(([id, question]) => [id, { question, ...answerTo(assessment, id) }]));
  return asText(ASSESSMENT_SCHEMA, { ...assessment, answers });
}

export const matrixAsJson = (matrix: Matrix): string => asText(MATRIX_SCHEMA, matrix);
export const authorityLevelsAsJson = (levels: AuthorityLevels): string => asText(AUTHORITY_SCHEMA, levels);

const asText = (schema: string, value: object): string => `${JSON.stringify({ schema, ...value }, null, 2)}\n`;

type Read<T> = (here: Reading) => T | undefined;

function parsed<T>(file: Uint8Array | string, wanted: WantedFile, read: Read<T>, warned?: (value: T) => readonly AssessmentProblem[]): Parsed<T> {
  const found = readJson(file, wanted);
  return 'fault' in found ? { value: null, faults: [{ pointer: '', ...found.fault }], warnings: [] } : checked(found.json, read, warned);
}

function checked<T>(json: unknown, read: Read<T>, warned: (value: T) => readonly AssessmentProblem[] = () => []): Parsed<T> {
  const faults: AssessmentProblem[] = [];
  const value = read(readingOf(json, faults));
  return faults.length > 0 || value === undefined ? { value: null, faults, warnings: [] } : { value, faults, warnings: warned(value) };
}

/** The member that says what the file is, and its version. */
function isFile(here: Reading, schema: string): boolean {
  if (!here.object()) return false;
  const found = here.in('schema');
  if (found.value === schema) return true;
  found.fault('other-file', { expected: schema, found: shown(found.value) });
  return false;
}

const line = (here: Reading, member: string): string => here.in(member).optional((one) => one.line(), '');
const day = (here: Reading, member: string): string => here.in(member).optional((one) => dayIn(one), '');
const list = <T>(here: Reading, read: Read<T>): readonly T[] => here.optional((all) => all.items()?.flatMap((item) => read(item) ?? []), []);

/** Items with ids, none of them twice. */
function named<T extends { readonly id: string }>(here: Reading, read: Read<T>): readonly T[] {
  const found = here.optional((all) => all.items(), []);
  noneTwice(found.map((item) => ({ here: item.in('id'), value: typeof item.in('id').value === 'string' ? (item.in('id').value as string) : undefined })));
  return found.flatMap((item) => read(item) ?? []);
}

function readAssessment(here: Reading): Assessment | undefined {
  if (!isFile(here, ASSESSMENT_SCHEMA)) return undefined;
  const authority = here.in('authority').optional(readAuthorityMembers, null);
  const questions = new Set(authority?.questions.map(({ id }) => `authority/${id}`));
  const isAnswerable = (id: string): boolean => isItem(id) || questions.has(id);
  const answers: Record<string, ItemAnswer> = {};
  for (const [id, answer] of here.in('answers').optional((one) => one.members(), [])) {
    if (!isAnswerable(id)) answer.fault('unknown-item', { found: id });
    const read = readAnswer(answer);
    if (read) answers[id] = read;
  }
  const order = here.in('order').optional((one) => one.items(), []);
  noneTwice(order.map((one) => ({ here: one, value: typeof one.value === 'string' ? one.value : undefined })));
  return {
    id: here.in('id').text() ?? '',
    name: line(here, 'name'),
    site: line(here, 'site'),
    by: line(here, 'by'),
    on: day(here, 'on'),
    plan: here.in('plan').optional(readDigest, null),
    answers,
    order: order.flatMap((one) => {
      const id = one.text();
      if (id !== undefined && !isAnswerable(id)) one.fault('unknown-item', { found: id });
      return id ?? [];
    }),
    authority,
    risk: here.in('risk').optional(readRisk, { matrix: null, events: [], bands: [], individual: [], analyses: [] }),
  };
}

function readDigest(here: Reading): string | undefined {
  const text = here.line();
  return text === undefined || /^[\da-f]{64}$/.test(text) ? text : here.fault('not-a-digest', { found: shown(text) });
}

function readAnswer(here: Reading): ItemAnswer | undefined {
  if (!here.object()) return undefined;
  const state = here.in('state').word(STATES);
  const answer = { evidence: line(here, 'evidence'), reason: line(here, 'reason'), by: line(here, 'by'), on: day(here, 'on'), needs: list(here.in('needs'), readNeed) };
  return state && { state, ...answer };
}

function readNeed(here: Reading): Need | undefined {
  if (!here.object()) return undefined;
  const decimal = (member: string): string => here.in(member).optional((one) => decimalIn(one), '');
  return { what: line(here, 'what'), quantity: decimal('quantity'), unit: line(here, 'unit'), unitCost: decimal('unitCost'), currency: line(here, 'currency') };
}

function warningsOf({ answers, risk }: Assessment): readonly AssessmentProblem[] {
  const escaped = (id: string): string => id.replaceAll('~', '~0').replaceAll('/', '~1');
  return [
    ...Object.entries(answers).flatMap(([id, { state, reason, needs }]): readonly AssessmentProblem[] => [
      ...(state === 'not-applicable' && reason.trim() === '' ? [{ pointer: `/answers/${escaped(id)}/reason`, key: 'reason-missing' as const, values: { item: id } }] : []),
      ...needs.flatMap(({ unitCost, currency }, i) =>
        unitCost !== '' && currency.trim() === '' ? [{ pointer: `/answers/${escaped(id)}/needs/${i}/currency`, key: 'currency-missing' as const, values: { item: id } }] : [],
      ),
    ]),
    ...risk.individual.flatMap(({ frequency_per_year, frequencySource, name }, i) =>
      frequency_per_year && frequencySource.trim() === '' ? [{ pointer: `/risk/individual/${i}/frequencySource`, key: 'source-missing' as const, values: { name } }] : [],
    ),
  ];
}

// The file of an authority

const readAuthorityLevels = (here: Reading): AuthorityLevels | undefined => (isFile(here, AUTHORITY_SCHEMA) ? readAuthorityMembers(here) : undefined);

function readAuthorityMembers(here: Reading): AuthorityLevels | undefined {
  if (!here.object()) return undefined;
  const levelPlaces = here.in('levels').items() ?? [];
  if (here.in('levels').value !== undefined && levelPlaces.length === 0) here.in('levels').fault('missing', { expected: 'at least one level' });
  let before = 0;
  /** Also those with another fault: what names them is right. */
  const known: number[] = [];
  const levels = levelPlaces.flatMap((item): readonly AuthorityLevel[] => {
    if (!item.object()) return [];
    const level = item.in('level').whole(1, 99);
    if (level !== undefined && level <= before) item.in('level').fault('reversed', { low: before, high: level });
    before = level ?? before;
    if (level !== undefined) known.push(level);
    const name = item.in('name').text();
    const threshold_percent = percentOf(item.in('threshold_percent'));
    return level === undefined || name === undefined || threshold_percent === undefined ? [] : [{ level, name, threshold_percent }];
  });
  const questions = named(here.in('questions'), (item) => readQuestion(item, known));
  if (here.in('questions').absent) here.in('questions').fault('missing', { expected: 'array' });
  return { name: here.in('name').text() ?? '', authority: here.in('authority').text() ?? '', edition: line(here, 'edition'), levels, questions };
}

function percentOf(here: Reading): string | undefined {
  const text = requiredDecimal(here);
  return text !== undefined && compared(decimalOf(text)!, { units: 100n, places: 0 }) > 0 ? here.fault('out-of-range', { found: text, from: 0, to: 100 }) : text;
}

function requiredDecimal(here: Reading): string | undefined {
  const text = decimalIn(here);
  return text === '' ? here.fault('not-a-decimal', { found: shown(text) }) : text;
}

function readQuestion(here: Reading, levels: readonly number[]): AuthorityQuestion | undefined {
  if (!here.object()) return undefined;
  const levelAt = (place: Reading): number | undefined => {
    const level = place.finite();
    return level === undefined || levels.includes(level) ? level : place.fault('unknown-value', { found: level, allowed: levels.join(', ') });
  };
  const weight = requiredDecimal(here.in('weight'));
  if (weight !== undefined && compared(decimalOf(weight)!, ZERO) === 0) here.in('weight').fault('out-of-range', { found: weight, from: 'above 0', to: '10^30' });
  const item = here.in('item').optional((one) => one.text(), null);
  if (item !== null && !isItem(item)) here.in('item').fault('unknown-item', { found: item });
  return {
    id: here.in('id').text() ?? '',
    text: here.in('text').text() ?? '',
    level: levelAt(here.in('level')) ?? 0,
    weight: weight ?? '1',
    criticalFor: list(here.in('criticalFor'), levelAt),
    mayNotApply: here.in('mayNotApply').optional((one) => one.yesOrNo(), false),
    item,
  };
}

// Risk

function readRisk(here: Reading): Risk | undefined {
  if (!here.object()) return undefined;
  const bands = named(here.in('bands'), readBands);
  for (const [i, { id }] of bands.entries()) if (NAMED_BANDS.some((one) => one.id === id)) here.in('bands').in(i).in('id').fault('duplicate-value', { found: id });
  return {
    matrix: here.in('matrix').optional(readMatrixMembers, null),
    events: named(here.in('events'), readEvent),
    bands,
    individual: named(here.in('individual'), (item) => readIndividual(item, [...NAMED_BANDS, ...bands].map(({ id }) => id))),
    analyses: named(here.in('analyses'), readAnalysis),
  };
}

const readMatrix = (here: Reading): Matrix | undefined => (isFile(here, MATRIX_SCHEMA) ? readMatrixMembers(here) : undefined);

function readMatrixMembers(here: Reading): Matrix | undefined {
  if (!here.object()) return undefined;
  const steps = (member: string): readonly Step[] => {
    const found = here.in(member).items() ?? [];
    if (here.in(member).value !== undefined && (found.length < 1 || found.length > MOST_STEPS)) here.in(member).fault('out-of-range', { found: found.length, from: 1, to: MOST_STEPS });
    return found.flatMap((item) => (item.object() ? { name: item.in('name').text() ?? '', meaning: line(item, 'meaning') } : []));
  };
  const likelihood = steps('likelihood');
  const consequence = steps('consequence');
  const classes = list(here.in('classes'), (item): RiskClass | undefined =>
    item.object() && { name: item.in('name').text() ?? '', action: line(item, 'action'), tone: item.in('tone').word(TONES) ?? '1' },
  );
  const rows = here.in('cells').items() ?? [];
  if (here.in('cells').value !== undefined && rows.length !== likelihood.length) here.in('cells').fault('row-count', { found: rows.length, expected: likelihood.length });
  const cells = rows.map((row) => {
    const found = row.items() ?? [];
    if (row.value !== undefined && found.length !== consequence.length) row.fault('row-length', { found: found.length, expected: consequence.length });
    return found.map((cell) => cell.optional((one) => one.whole(0, classes.length - 1), null));
  });
  return { name: line(here, 'name'), source: line(here, 'source'), likelihood, consequence, classes, cells };
}

function readBands(here: Reading): ToleranceBands | undefined {
  if (!here.object()) return undefined;
  const lower = here.in('acceptableBelow_per_year').between(0, 1);
  const upper = here.in('notTolerableAbove_per_year').between(0, 1);
  if (lower !== undefined && upper !== undefined && lower > upper) here.in('acceptableBelow_per_year').fault('reversed', { low: lower, high: upper });
  return { id: here.in('id').text() ?? '', name: here.in('name').text() ?? '', source: here.in('source').text() ?? '', notTolerableAbove_per_year: upper ?? 0, acceptableBelow_per_year: lower ?? 0 };
}

function readEvent(here: Reading): RiskEvent | undefined {
  if (!here.object()) return undefined;
  const steps = (member: string): Interval | null =>
    here.in(member).optional((one) => {
      const interval = intervalIn(one, 0, MOST_STEPS - 1);
      return interval?.every(Number.isInteger) === false ? one.fault('not-whole', { found: interval.join(', ') }) : interval;
    }, null);
  return {
    id: here.in('id').text() ?? '',
    name: line(here, 'name'),
    store: line(here, 'store'),
    cause: line(here, 'cause'),
    likelihood: steps('likelihood'),
    consequence: steps('consequence'),
    basis: line(here, 'basis'),
    measures: line(here, 'measures'),
    residualLikelihood: steps('residualLikelihood'),
    residualConsequence: steps('residualConsequence'),
    owner: line(here, 'owner'),
    due: day(here, 'due'),
  };
}

/** The least quantity and distance that a formula can be asked for; the greatest is beyond every range of one. */
const LEAST = 1e-6;
const GREATEST = 1e9;

function readIndividual(here: Reading, bandIds: readonly string[]): IndividualRisk | undefined {
  if (!here.object()) return undefined;
  const interval = (member: string, from: number, to: number): Interval | null => here.in(member).optional((one) => intervalIn(one, from, to), null);
  const bands = line(here, 'bands');
  if (bands !== '' && !bandIds.includes(bands)) here.in('bands').fault('unknown-id', { found: bands });
  return {
    id: here.in('id').text() ?? '',
    name: line(here, 'name'),
    store: line(here, 'store'),
    tnt_kg: interval('tnt_kg', LEAST, GREATEST),
    distance_m: interval('distance_m', LEAST, GREATEST),
    model: here.in('model').optional((one) => one.word(LETHALITY_MODELS), null),
    frequency_per_year: interval('frequency_per_year', 0, 366),
    frequencySource: line(here, 'frequencySource'),
    presence: interval('presence', 0, 1),
    bands,
  };
}

function readAnalysis(here: Reading): ConsequenceAnalysis | undefined {
  if (!here.object()) return undefined;
  const sure: Interval = [1, 1];
  return {
    id: here.in('id').text() ?? '',
    name: line(here, 'name'),
    store: line(here, 'store'),
    scenario: line(here, 'scenario'),
    tntFactor: here.in('tntFactor').optional((one) => intervalIn(one, 0.01, 10), sure),
    neqShare: here.in('neqShare').optional((one) => intervalIn(one, 0.01, 100), sure),
    position_m: here.in('position_m').optional((one) => one.between(0, 10_000), 0),
    people: line(here, 'people'),
    assumptions: list(here.in('assumptions'), (one) => one.line()),
    measures: line(here, 'measures'),
    residual: line(here, 'residual'),
  };
}
