import type { Allotment, AllotmentQuestion } from '../decisions/allotment.js';
import type { Cure } from '../decisions/cure.js';
import type { PairName } from '../decisions/desk.js';
import type { Domino } from '../decisions/joint-events.js';
import type { Gain, MixPart, MixPermitted } from '../decisions/mixed-licence.js';
import type { Placement } from '../decisions/placement.js';
import type { BuildingArea, NearestPlace } from '../decisions/where-to-build.js';
import type { SiteEvaluation } from '../site/evaluate-site.js';
import type { Site } from '../site/site-plan.js';
import { closing, limits, named, titleOf, WIDTH, type Paint } from './as-text.js';
import type { DecisionWords } from './decision-words.js';
import type { CuredFinding, ToldEvent } from './decisions-as-json.js';
import type { Messages } from './messages.js';
import { printable } from './printable.js';
import { shownDown } from './shown-distance.js';
import { wrapped } from './text-layout.js';

interface Language {
  readonly words: DecisionWords;
  readonly messages: Messages;
  readonly paint: Paint;
}

/** The findings of a plan with their cures, the best first, and the cures of the plan as a whole. @param most so many cures at each */
export function* curesAsText(evaluation: SiteEvaluation, findings: Iterable<CuredFinding>, plan: readonly Cure[] | null, most: number, language: Language): Generator<string, void, undefined> {
  const { words, messages, paint } = language;
  const { ui } = words;
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  yield* titled(ui['cures-title'], evaluation, language);
  yield wrapped(`${ui['cures-order']} ${ui['cures-tried']}`, WIDTH);
  if (plan) {
    yield heading(ui['cures-plan']);
    yield* listOf(plan, most, language);
  }
  let empty = true;
  for (const { pair, status, cures } of findings) {
    empty = false;
    yield `\n${paint('heading', messages.labelled(ui['cures-finding'].toUpperCase(), `${printable(words.pair(pair))} (${messages.status[status]})`))}\n\n`;
    if (status !== 'fail' && status !== 'not-assessable') yield `${ui['cures-no-finding']}\n`;
    else yield* listOf(cures, most, language);
  }
  if (empty) yield `\n${messages.ui['nothing-found']}\n`;
  yield* closing(messages);
}

function* listOf(cures: readonly Cure[], most: number, language: Language): Generator<string, void, undefined> {
  const { words: { ui }, messages: { number, clauses, ui: general } } = language; // prettier-ignore
  if (cures.length === 0) yield `${ui['cures-none']}\n`;
  for (const [i, cure] of cures.slice(0, most).entries()) yield* cureAsText(cure, i, language);
  if (cures.length > most) yield `    ${general['and-more']} (${clauses([number(cures.length - most), ui['cures-more']])})\n`;
}

function* cureAsText({ action, cost_kg, cost_m, confirm, edits, outcome }: Cure, i: number, { words, messages, paint }: Language): Generator<string, void, undefined> {
  const { ui } = words;
  yield wrapped(printable(words.action(action, edits.map(({ site }) => messages.site(site)), messages)), WIDTH, `${String(i + 1).padStart(3)}. `, '     '); // prettier-ignore
  const costs = [...(cost_kg > 0 ? [messages.kilograms(cost_kg)] : []), ...(cost_m > 0 ? [messages.metres(cost_m)] : [])];
  const clean = outcome.broken.length === 0 && outcome.unclear.length === 0;
  yield wrapped(messages.clauses([paint(clean ? 'good' : 'bad', words.outcome(outcome, messages)), ...(costs.length > 0 ? [`${ui.costs} ${messages.listed(costs)}`] : [])]), WIDTH, '     ', '     ');
  for (const [label, pairs] of [[ui.breaks, outcome.broken], [ui.unclear, outcome.unclear]] as const) {
    if (pairs.length > 0) yield wrapped(messages.labelled(label, pairNames(pairs, words, messages)), WIDTH, '     ', '       ');
  }
  if (confirm.length > 0) yield wrapped(messages.labelled(ui.confirm, messages.clauses(confirm.map((one) => words.confirm[one]))), WIDTH, '     ', '       ');
}

const pairNames = (pairs: readonly PairName[], words: DecisionWords, messages: Messages): string => named(pairs.map(words.pair), messages);

/** The graph of joint events. @param greatest_kg the most that goes off at once */
export function* dominoAsText(evaluation: SiteEvaluation, { links, alone }: Domino, events: readonly ToldEvent[], greatest_kg: number, language: Language): Generator<string, void, undefined> {
  const { words, messages, paint } = language;
  const { ui } = words;
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  yield* titled(ui['domino-title'], evaluation, language);
  yield wrapped(ui['domino-rule'], WIDTH);
  yield `\n${messages.labelled(ui['greatest-event'], messages.kilograms(greatest_kg))}\n`;
  yield heading(ui['domino-links']);
  if (links.length === 0) yield `${ui['domino-no-links']}\n`;
  for (const { from, to, why, short_m } of links) {
    yield wrapped(messages.labelled(printable(words.pair({ pes: from, es: to })), why === 'too-close' ? paint('bad', messages.listed([ui['too-close'], messages.measure.margin(shownDown(-short_m!, messages))])) : paint('doubtful', ui['not-assessable-link'])), WIDTH, '', '    ');
  }
  yield heading(ui['domino-events']);
  if (events.length === 0) yield `${ui['domino-no-events']}\n`;
  for (const { event, pairs } of events) {
    yield wrapped(messages.labelled(event.stores.map(printable).join(' + '), messages.kilograms(event.total_kg)), WIDTH, '', '    ');
    const cases = event.aggregation.cases.map(messages.lot);
    if (cases.length > 0) yield wrapped(`${ui['counts-as']} ${messages.listed(cases)}`, WIDTH, '  ', '    ');
    for (const reason of event.aggregation.reasons) yield wrapped(messages.labelled(reason, messages.reason[reason]), WIDTH, '  ! ', '    ');
    const bad = pairs.filter(({ pair }) => pair.status === 'fail' || pair.status === 'not-assessable');
    for (const { pair, onlyTogether } of bad) {
      const text = pair.status === 'fail' ? messages.clauses([messages.listed([ui['joint-fails'], messages.measure.margin(shownDown(pair.margin_m!, messages))]), ...(onlyTogether ? [ui['only-together']] : [])]) : ui['joint-doubtful'];
      yield wrapped(messages.labelled(printable(pair.es), paint(pair.status === 'fail' ? 'bad' : 'doubtful', text)), WIDTH, '  ', '    ');
    }
    if (bad.length === 0) yield `  ${paint('good', ui['joint-holds'])}\n`;
  }
  if (alone.length > 0) yield `\n${wrapped(messages.labelled(named(alone, messages), ui['domino-alone']), WIDTH, '', '    ')}`;
  yield* closing(messages);
}

/** Where a site could stand: how much ground, and the nearest of it. */
export function* buildingAreaAsText(placement: Placement, site: Site, area: BuildingArea, nearest: NearestPlace | null, language: Language): Generator<string, void, undefined> {
  const { words, messages, paint } = language;
  const { ui } = words;
  const { evaluation, window } = placement;
  yield* titled(messages.labelled(ui['where-title'], printable(site.id)), evaluation, language);
  yield wrapped(messages.site(site), WIDTH, '  ');
  if (site.role === 'pes') yield wrapped(site.contents.length > 0 ? messages.listed(site.contents.map(messages.lot)) : messages.ui['no-contents'], WIDTH, '  ');
  const allowed_ha = area.allowed ? messages.number(Math.floor(area.allowed_m2 / 1_000) / 10, 1) : null;
  yield `\n${wrapped(messages.sentence(words.allowedGround(allowed_ha, messages.number((4 * window.east_m * window.north_m) / 10_000, 1))), WIDTH)}`;
  if (!nearest) yield `${paint('good', ui['where-here-allowed'])}\n`;
  else {
    const [longitude, latitude] = nearest.place;
    yield wrapped(messages.labelled(ui['where-nearest'], messages.listed([messages.metres(Math.ceil(nearest.distance_m * 100) / 100), `${messages.number(nearest.bearing_deg, 1)}°`, `[${longitude!.toFixed(8)}, ${latitude!.toFixed(8)}]`])), WIDTH, '', '    ');
  }
  yield wrapped(messages.sentence(`${ui['where-tolerance']} ${messages.metres(Math.ceil(area.tolerance_m * 100) / 100)}`), WIDTH);
  if (area.notAssessable.length > 0) yield wrapped(messages.labelled(ui['where-not-assessable'], pairNames(area.notAssessable, words, messages)), WIDTH, '! ', '  ');
  yield* closing(messages);
}

/** A mix in a store, as a line of its licence, and what would gain something. */
export function* mixAsText(mix: readonly MixPart[], permitted: MixPermitted | null, gains: readonly Gain[], { words, messages, paint }: Language): Generator<string, void, undefined> {
  const { ui } = words;
  const label = `${ui.mix} ${messages.listed(mix.map(({ hd, weight }) => `${hd}=${messages.number(weight, 3)}`))}`;
  if (!permitted) yield wrapped(messages.labelled(label, ui['mix-unlimited']), WIDTH, '  ', '      ');
  else {
    const parts = permitted.contents.map((lot) => messages.lot({ ...lot, neq_kg: Math.floor(lot.neq_kg * 1000 * (1 + 1e-12)) / 1000 }));
    yield wrapped(messages.labelled(label, `${paint('heading', messages.kilograms(permitted.permitted_kg))} (${messages.listed(parts)})${limits(permitted, messages)}`), WIDTH, '  ', '      ');
  }
  yield* gainsAsText(gains, { words, messages, paint });
}

export function* gainsAsText(gains: readonly Gain[], { words, messages }: Language): Generator<string, void, undefined> {
  for (const { measure, gain_kg, breaks } of gains) yield wrapped(messages.clauses([words.gained(messages.kilograms(gain_kg), printable(words.gain(measure, messages))), ...(breaks.length > 0 ? [messages.labelled(words.ui.breaks, pairNames(breaks, words, messages))] : [])]), WIDTH, '      + ', '        ');
}

/** A stock placed in stores: what was asked, what lies where, what limits it, and the proof. */
export function* allotmentAsText(evaluation: SiteEvaluation, question: AllotmentQuestion, { stores, placed_kg, value, left, withoutDistances, atMost, isBest, looksAtGroups, proof }: Allotment, language: Language): Generator<string, void, undefined> {
  const { words, messages, paint } = language;
  const { ui } = words;
  const names = (ids: readonly string[]): string => named(ids, messages);
  yield* titled(ui['allot-title'], evaluation, language);
  yield wrapped(`${ui['allot-about']} ${ui[looksAtGroups ? 'allot-groups' : 'allot-groups-not-looked-at']}`, WIDTH);
  yield `\n${wrapped(messages.labelled(ui['allot-asked'], messages.clauses([...askedIn(question, language)])), WIDTH, '', '    ')}`;
  const withoutGroup = looksAtGroups ? stores.flatMap(({ contents }) => contents.filter(({ compatibilityGroup }) => compatibilityGroup === null)) : [];
  yield `${messages.labelled(ui['allot-placed'], messages.kilograms(placed_kg))}\n`;
  if (left.length > 0) yield wrapped(messages.labelled(ui['allot-left'], messages.listed(left.map(messages.lot))), WIDTH, '', '    ');
  if (withoutDistances.length > 0) yield wrapped(messages.labelled(ui['allot-no-distances'], messages.listed(withoutDistances.map(messages.lot))), WIDTH, '! ', '  ');
  if (withoutGroup.length > 0) yield wrapped(messages.labelled(ui['allot-without-group'], messages.listed(withoutGroup.map(messages.lot))), WIDTH, '! ', '  ');
  yield wrapped(isBest ? ui['allot-best'] : paint('doubtful', messages.labelled(ui['allot-not-proven'], `${messages.number(atMost)} (${messages.number(value)})`)), WIDTH);
  yield wrapped(proof.failing.length === 0 ? paint('good', ui['allot-holds']) : paint('bad', messages.labelled(ui['allot-fails'], pairNames(proof.failing, words, messages))), WIDTH);
  yield `${messages.labelled(ui['greatest-event'], messages.kilograms(proof.greatestEvent_kg))}\n`;
  for (const { pes, contents, total_kg, limits: why } of stores) {
    yield `\n${paint('heading', printable(pes))}  ${contents.length === 0 ? ui['allot-empty'] : messages.kilograms(total_kg)}\n`;
    if (contents.length > 0) yield wrapped(messages.listed(contents.map(messages.lot)), WIDTH, '  ');
    for (const { hd, limit } of why) if (limit.by !== 'stock') yield wrapped(words.noMore(messages.division(hd), words.limit(limit, names)), WIDTH, '  ', '      ');
  }
  yield* closing(messages);
}

function* askedIn({ stock, shares, weights = {}, unit_kg = 1, siteAtMost_kg = Infinity, eventAtMost_kg = Infinity }: AllotmentQuestion, { words: { ui }, messages }: Language): Generator<string, void, undefined> {
  const { listed, lot, kilograms, division, number } = messages;
  const parts = (label: string, byDivision: object): string => `${label} ${listed(Object.entries(byDivision).map(([hd, part]: [string, number]) => `${division(hd)} = ${number(part, 6)}`))}`;
  yield listed(stock.map(lot));
  if (shares) yield parts(ui['allot-shares'], shares);
  if (Object.keys(weights).length > 0) yield parts(ui['allot-weights'], weights);
  if (unit_kg !== 1) yield `${ui['allot-unit']} ${kilograms(unit_kg)}`;
  if (siteAtMost_kg < Infinity) yield `${ui['allot-site-most']} ${kilograms(siteAtMost_kg)}`;
  if (eventAtMost_kg < Infinity) yield `${ui['allot-event-most']} ${kilograms(eventAtMost_kg)}`;
}

const titled = (title: string, { plan, options, rules }: SiteEvaluation, { messages, paint }: Language): Iterable<string> =>
  titleOf(messages.labelled(title, printable(plan.name) || messages.ui['unnamed-plan']), options, rules, messages, paint);
