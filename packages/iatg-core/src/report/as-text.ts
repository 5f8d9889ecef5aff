import type { DistanceQuestion } from '../rules/single-distance.js';
import type { Requirement } from '../rules/required-distance.js';
import { isShorter, type Rules } from '../rules/rules.js';
import type { PairEvaluation, SiteEvaluation, Status } from '../site/evaluate-site.js';
import type { Permitted, SiteLicence } from '../site/licence-site.js';
import type { Site } from '../site/site-plan.js';
import type { Tally } from '../site/summary.js';
import type { Note, Reason, RuleOptions } from '../types.js';
import { derivationOf } from './derivation.js';
import type { Messages } from './messages.js';
import type { Overview } from './overview.js';
import { perRequirement } from './per-requirement.js';
import { printable } from './printable.js';
import { shownDown } from './shown-distance.js';
import { padEnd, tableRow, widthOf, wrapped, type Column } from './text-layout.js';
import { touchedBy } from './touched.js';

/** How a piece of text is meant; a terminal may show it in colour. The words say the same without. */
export type Tone = 'bad' | 'doubtful' | 'good' | 'heading' | 'faint';
export type Paint = (tone: Tone, text: string) => string;

export const WIDTH = 100;
/** Ids longer than this do not widen the table; they move the rest of their row. */
const WIDEST_ID = 24;
/** A licence names so many of the sites that limit a quantity, and counts the others. */
const MOST_NAMED = 12;
const TONES: Readonly<Record<Status, Tone>> = { fail: 'bad', 'not-assessable': 'doubtful', pass: 'good', 'not-required': 'faint' };

/**
 * An evaluation as text: what came of it, the findings with their derivation, every pair.
 * @param pairs every pair, or null where only the findings were asked for
 * @param tally counts `pairs` as they pass
 */
export function* evaluationAsText(
  evaluation: SiteEvaluation,
  overview: Overview,
  pairs: Iterable<PairEvaluation> | null,
  tally: Tally,
  messages: Messages,
  paint: Paint,
): Generator<string, void, undefined> {
  const { plan, options, rules, count } = evaluation;
  const { ui } = messages;
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  const touched = touchedBy(evaluation);
  const marks = marker(messages);

  yield* titleOf(messages.labelled(ui.title, printable(plan.name) || ui['unnamed-plan']), options, rules, messages, paint);
  yield `\n${messages.sites(tally.summary(evaluation, true))}\n`;
  yield `${paint(overview.fail > 0 ? 'bad' : overview.notAssessable > 0 ? 'doubtful' : 'good', messages.verdict({ pairs: count, ...overview }))}\n`;

  yield heading(ui.findings);
  if (overview.findings.length === 0) yield `${evaluation.stores.length === 0 ? ui['no-stores'] : ui['nothing-found']}\n`;
  for (const [i, finding] of overview.findings.entries()) {
    touched.add(finding.requirement);
    if (i > 0) yield '\n';
    yield* findingAsText(finding, overview, options, rules, messages, paint);
  }

  yield heading(ui['all-pairs']);
  if (!pairs) {
    yield `${ui['all-pairs-left-out']}\n${messages.totals(tally.summary(evaluation, true))}\n`;
  } else {
    yield `${wrapped(ui['distances-in-metres'], WIDTH)}\n`;
    const columns = columnsOf(plan.sites, evaluation.stores.map(({ site }) => site), messages);
    yield tableRow(columns, columns.map(({ head }) => head), (text) => paint('faint', text)); // prettier-ignore
    const shared = perRequirement((requirement) => {
      touched.add(requirement);
      return [caseOf(requirement), marks.of(requirement)];
    });
    for (const { pes, es, status, required_m, actual_m, margin_m, requirement } of tally.count(pairs)) {
      const cells = [
        messages.status[status],
        printable(pes),
        printable(es),
        required_m === null ? '-' : messages.number(required_m, 0),
        shownDown(actual_m, messages),
        margin_m === null ? '-' : shownDown(margin_m, messages),
        ...shared(requirement),
      ];
      yield tableRow(columns, cells, (text, column) => (column === 0 ? paint(TONES[status], text) : text));
    }
    yield `\n${messages.totals(tally.summary(evaluation, false))}\n`;
  }

  const notes = touched.notes();
  const reasons = touched.reasons();
  const interpretations = touched.interpretations();
  if (notes.length + reasons.length + interpretations.length + overview.findings.length > 0) yield heading(ui.legend);
  for (const reason of reasons) yield wrapped(messages.labelled(reason, messages.reason[reason]), WIDTH, `${marks.letter(reason)}  `, '   ');
  for (const note of notes) yield wrapped(messages.labelled(note, messages.note[note]), WIDTH, `${marks.letter(note)}  `, '   ');
  if (interpretations.length > 0) yield `${notes.length + reasons.length > 0 ? '\n' : ''}${ui.interpretations}\n`;
  for (const one of interpretations) {
    const { place, printed, applied } = messages.interpretation(one);
    yield wrapped([place, messages.labelled(ui.printed, printed), messages.labelled(ui.applied, `${applied} (${messages.side[one.side]})`)].map(messages.sentence).join(' '), WIDTH, `${padEnd(one.id, 5)} `, '      ');
  }
  if (overview.findings.length > 0) yield `${notes.length + reasons.length + interpretations.length > 0 ? '\n' : ''}${wrapped(ui['cell-codes'], WIDTH)}`;
  yield* closing(messages);
}

/** A licence as text, a store a block. @param more what is said before the first store, and after the quantities of each */
export function* licenceAsText(
  { plan, options, rules }: SiteEvaluation,
  sites: Iterable<SiteLicence>,
  messages: Messages,
  paint: Paint,
  more: { readonly about: string; readonly of: (site: SiteLicence) => Iterable<string> } | null = null,
): Generator<string, void, undefined> {
  const { ui } = messages;
  yield* titleOf(messages.labelled(ui['licence-title'], printable(plan.name) || ui['unnamed-plan']), options, rules, messages, paint);
  yield `${messages.sentence(ui['permitted-alone'])}\n`;
  if (more) yield wrapped(more.about, WIDTH);
  const stores = new Map(plan.sites.map((site) => [site.id, site]));
  let empty = true;
  for (const licence of sites) {
    const { pes, permitted, stored } = licence;
    empty = false;
    const site = stores.get(pes)!;
    yield `\n${paint('heading', withName(site))}\n`;
    yield wrapped(messages.site(site), WIDTH, '  ');
    if (site.role === 'pes' && site.contents.length > 0) yield wrapped(messages.listed(site.contents.map(messages.lot)), WIDTH, '  ');
    const width = Math.max(...permitted.map(({ hd }) => widthOf(messages.division(hd)))) + 1;
    for (const one of permitted) yield quantityLine(messages.division(one.hd), width, one, messages);
    if (stored) {
      const isEnough = stored.permitted_kg >= stored.total_kg;
      const asStored = messages.labelled(ui['as-stored'], messages.listed([messages.kilograms(stored.total_kg), ui.permitted.toLowerCase()]));
      yield wrapped(`${asStored} ${paint(isEnough ? 'good' : 'bad', messages.kilograms(stored.permitted_kg))}${limits(stored, messages)}`, WIDTH, '  ', '      ');
    }
    if (more) yield* more.of(licence);
  }
  if (empty) yield `\n${ui['no-stores']}\n`;
  yield* closing(messages);
}

/** A single distance as text. */
export function* distanceAsText(requirement: Requirement, question: DistanceQuestion, options: RuleOptions, rules: Rules, messages: Messages, paint: Paint): Generator<string, void, undefined> {
  const { ui } = messages;
  const { edition } = rules;
  const { required_m, exact_m, reasons, notes } = requirement;
  yield* titleOf(ui['distance-title'], options, rules, messages, paint);
  const facts: readonly (readonly [string, string])[] = [
    [ui['hazard-division'], `${question.hd}, ${messages.kilograms(question.neq_kg)}`],
    [ui.store, `${question.pes}, ${messages.pesColumn(question.pes, edition.pesColumns.get(question.pes)!)}`],
    [ui['exposed-site'], `${question.es}, ${messages.esRow(question.es, edition.esRows.get(question.es)!)}`],
  ];
  const width = Math.max(...[...facts.map(([label]) => label), ui['required-distance']].map(widthOf)) + 2;
  yield '\n';
  for (const [label, value] of facts) yield wrapped(value, WIDTH, padEnd(label, width), ' '.repeat(width));
  const exact = exact_m === null ? '' : ` (${ui.exact} ${messages.number(exact_m, 3)} ${messages.unit.metre})`;
  const answer = required_m !== null ? messages.metres(required_m) : reasons.length > 0 ? messages.status['not-assessable'] : ui['no-distance'].toLowerCase();
  yield `${padEnd(ui['required-distance'], width)}${paint(reasons.length > 0 ? 'doubtful' : 'heading', answer)}${required_m === null ? '' : exact}\n`;
  yield '\n';
  yield* stepsAsText(requirement, options, rules, messages, '');
  for (const reason of reasons) yield wrapped(messages.labelled(reason, messages.reason[reason]), WIDTH, '', '  ');
  for (const note of notes) yield wrapped(messages.labelled(note, messages.note[note]), WIDTH, '', '  ');
  yield* closing(messages);
}

export function* titleOf(title: string, { method, protection, lowDensityRoute }: RuleOptions, rules: Rules, messages: Messages, paint: Paint): Generator<string, void, undefined> {
  const { ui } = messages;
  const label = (key: 'method' | 'protection' | 'low-density-route', value: string): string => messages.labelled(ui[key], value);
  yield wrapped(title, WIDTH).split('\n').map((line) => line && paint('heading', line)).join('\n'); // prettier-ignore
  yield wrapped(
    [rules.edition.id, label('method', messages.method[method]), label('protection', messages.degree[protection]), label('low-density-route', messages.lowDensityRoute[lowDensityRoute])].map(messages.sentence).join(' '),
    WIDTH,
  );
  if (rules.profile) yield wrapped(messages.clauses([messages.labelled(ui.profile, printable(rules.profile.name)), ...(isShorter(rules, method) ? [ui['profile-shorter']] : [])]), WIDTH);
}

export const closing = ({ ui, draft }: Messages): readonly string[] => ['\n', wrapped(ui.disclaimer, WIDTH), ...(draft === null ? [] : ['\n', wrapped(draft, WIDTH)])];

const withName = ({ id, name }: Site): string => (name === id ? printable(id) : `${printable(id)}  ${printable(name)}`);

function* findingAsText(pair: PairEvaluation, overview: Overview, options: RuleOptions, rules: Rules, messages: Messages, paint: Paint): Generator<string, void, undefined> {
  const { pes, es, status, required_m, actual_m, margin_m, requirement } = pair;
  const { ui } = messages;
  const measures = [
    ...(required_m === null ? [] : [messages.measure.required(messages.number(required_m, 0))]),
    messages.measure.actual(shownDown(actual_m, messages)),
    ...(margin_m === null ? [] : [messages.measure.margin(shownDown(margin_m, messages))]),
  ];
  yield `${paint(TONES[status], messages.status[status].toUpperCase())}  ${printable(pes)} -> ${printable(es)}\n`;
  yield `    ${paint('heading', messages.listed(measures))}\n`;
  for (const id of [pes, es]) {
    const site = overview.site(id);
    yield wrapped(messages.labelled(printable(site.name), messages.site(site)), WIDTH, id === pes ? '    ' : ' -> ', '      ');
  }
  for (const reason of requirement.reasons) yield wrapped(messages.labelled(reason, messages.reason[reason]), WIDTH, '    ! ', '      ');
  if (status === 'not-assessable' && requirement.exact_m !== null) yield wrapped(`${ui['lower-bound']}:`, WIDTH, '    ');
  yield* stepsAsText(requirement, options, rules, messages, '    ');
  for (const note of requirement.notes) yield wrapped(messages.labelled(note, messages.note[note]), WIDTH, '    * ', '      ');
}

function* stepsAsText(requirement: Requirement, options: RuleOptions, rules: Rules, messages: Messages, indent: string): Generator<string, void, undefined> {
  const { steps, others } = derivationOf(requirement, options, rules);
  for (const [i, step] of steps.entries()) yield wrapped(messages.step(step), WIDTH, `${indent}${String(i + 1).padStart(2)}. `, `${indent}    `);
  if (steps.length === 0 && requirement.reasons.length === 0) yield wrapped(messages.nothingRequired, WIDTH, indent);
  // What is missing, cell by cell; the reason alone does not say which condition.
  for (const other of others) if (other.needs.length > 0) yield wrapped(messages.other(other), WIDTH, `${indent} -  `, `${indent}    `);
}

function columnsOf(sites: readonly Site[], stores: readonly Site[], messages: Messages): readonly Column[] {
  const { ui } = messages;
  const longest = (of: readonly Site[]): number => of.reduce((most, { id }) => Math.max(most, Math.min(WIDEST_ID, widthOf(printable(id)))), 3);
  const column = (head: string, width: number, align: Column['align'] = 'start'): Column => ({ head, width: Math.max(width, widthOf(head)), align });
  return [
    column(ui.status, Math.max(...Object.values(messages.status).map(widthOf))),
    column('PES', longest(stores)),
    column('ES', longest(sites)),
    column(ui['required-short'], 6, 'end'),
    column(ui['actual-short'], 9, 'end'),
    column(ui['margin-short'], 9, 'end'),
    column(ui.case, 7),
    column(ui.marks, 0),
  ];
}

/** The case that governs, short: division, and column of the potential explosion site. */
const caseOf = ({ governing }: Requirement): string => (governing ? `${governing.hd} ${governing.pesColumn}` : '-');

/** A letter for each reason (capital) and note (small), the same in every report. */
function marker({ reason, note }: Messages) {
  const letters = new Map<string, string>();
  Object.keys(reason).sort().forEach((word, i) => letters.set(word, String.fromCharCode(65 + i))); // prettier-ignore
  Object.keys(note).sort().forEach((word, i) => letters.set(word, String.fromCharCode(97 + i))); // prettier-ignore
  const letter = (word: Reason | Note): string => letters.get(word)!;
  return { letter, of: ({ reasons, notes }: Requirement): string => [...reasons, ...notes].map(letter).join(' ') };
}

const quantityLine = (label: string, width: number, one: Permitted, messages: Messages): string =>
  wrapped(`${messages.number(one.permitted_kg, 0).padStart(11)} ${messages.unit.kilogram}${limits(one, messages)}`, WIDTH, `  ${padEnd(label, width)}`, ' '.repeat(width + 19));

export function limits({ limitedBy, notes, notAssessable }: Permitted, messages: Messages): string {
  const { ui, licenceNote } = messages;
  return messages.clauses([
    '',
    ...(limitedBy.length > 0 ? [`${ui['limited-by']} ${named(limitedBy, messages)}`] : []),
    ...(notes.includes('table-limit') ? [licenceNote['table-limit']] : []),
    ...(notAssessable.length > 0 ? [`${ui['not-assessable-against']} ${named(notAssessable, messages)}`] : []),
  ]);
}

export function named(ids: readonly string[], { ui, number, listed }: Messages): string {
  const first = listed(ids.slice(0, MOST_NAMED).map(printable));
  return ids.length > MOST_NAMED ? `${first} ${ui['and-more']} (${number(ids.length - MOST_NAMED)})` : first;
}
