import type { Comparison, SiteChange } from '../comparison/compare-evaluations.js';
import type { FindingChange } from '../comparison/finding-changes.js';
import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import type { Site } from '../site/site-plan.js';
import { closing, titleOf, WIDTH, type Paint } from './as-text.js';
import type { ComparisonWords } from './comparison-words.js';
import type { Messages } from './messages.js';
import { printable } from './printable.js';
import { shownDown, shownUp } from './shown-distance.js';
import { wrapped } from './text-layout.js';

interface Language {
  readonly words: ComparisonWords;
  readonly messages: Messages;
  readonly paint: Paint;
}

/** What has changed between two plans, as text: the sites, then the findings, the worst first. */
export function* comparisonAsText({ sites, findings, counts, otherRules }: Comparison, before: SiteEvaluation, now: SiteEvaluation, { words, messages, paint }: Language): Generator<string, void, undefined> {
  const { ui } = words;
  const nameOf = ({ plan }: SiteEvaluation): string => printable(plan.name) || messages.ui['unnamed-plan'];
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  const to = arrowOf(messages);
  const count = (was: number, is: number): string => (was === is ? messages.number(is) : `${messages.number(was)} ${to} ${messages.number(is)}`);
  yield* titleOf(`${ui.title}: ${nameOf(before)} ${to} ${nameOf(now)}`, now.options, now.rules, messages, paint);
  yield `\n${wrapped(words.counts(count(counts.before.fail, counts.now.fail), count(counts.before.notAssessable, counts.now.notAssessable)), WIDTH)}`;
  if (otherRules) yield paint('doubtful', wrapped(ui['other-rules'], WIDTH, '! ', '  '));

  yield heading(ui.sites);
  if (sites.added.length + sites.gone.length + sites.changed.length === 0) yield `${ui['no-sites']}\n`;
  for (const [word, list] of [[ui.added, sites.added], [ui.gone, sites.gone]] as const) for (const site of list) yield wrapped(`${word}: ${labelOf(site)}, ${messages.site(site)}`, WIDTH, '', '    ');
  for (const change of sites.changed) yield* siteChange(change, { words, messages, paint });

  yield heading(ui.findings);
  if (findings.appeared.length + findings.gone.length + findings.changed.length === 0) yield `${ui['no-findings']}\n`;
  const line = (word: string, { pes, es }: PairEvaluation, rest: string): string => wrapped(`${word}: ${printable(pes)} -> ${printable(es)}; ${rest}`, WIDTH, '', '    ');
  for (const one of findings.appeared) yield line(paint('bad', ui.appeared), one, standing(one, messages));
  for (const one of findings.gone) yield line(paint('good', ui.gone), one, `${ui.before}: ${standing(one, messages)}`);
  for (const one of findings.changed) yield line(ui.changed, one.now, `${standing(one.before, messages)} ${to} ${standing(one.now, messages)}${by(one, words, messages)}`);
  yield* closing(messages);
}

/** From what was to what is, in the direction of reading. */
const arrowOf = ({ direction }: Messages): string => (direction === 'rtl' ? '←' : '→');

const labelOf = ({ id, name }: Site): string => (name === id || name === '' ? printable(id) : `${printable(name)} (${printable(id)})`);

function* siteChange({ before, now, facts, moved_m }: SiteChange, { words, messages }: Language): Generator<string, void, undefined> {
  const { fact, ui } = words;
  const told = facts.map((one) => (one === 'geometry' && moved_m > 0 ? `${fact.geometry} (${words.moved(shownUp(moved_m, messages))})` : fact[one]));
  const to = arrowOf(messages);
  yield wrapped(`${ui.changed}: ${labelOf(now)}: ${told.join('; ')}`, WIDTH, '', '    ');
  const contents = (site: Site): string => (site.role === 'pes' && site.contents.length > 0 ? messages.listed(site.contents.map(messages.lot)) : messages.ui['no-contents']);
  if (facts.includes('contents')) yield wrapped(`${contents(before)} ${to} ${contents(now)}`, WIDTH, '    ', '      ');
  // What the evaluation makes of the site, where that differs.
  const [was, is] = [messages.site(before), messages.site(now)];
  if (was !== is) yield wrapped(`${was} ${to} ${is}`, WIDTH, '    ', '      ');
}

const standing = ({ status, margin_m }: PairEvaluation, messages: Messages): string => `${messages.status[status]}${margin_m === null ? '' : `, ${messages.measure.margin(shownDown(margin_m, messages))}`}`;

function by({ by_m }: FindingChange<PairEvaluation>, { margin }: ComparisonWords, messages: Messages): string {
  if (by_m === null || by_m === 0) return '';
  // What is gained is rounded down, and what is lost up.
  return `; ${by_m > 0 ? margin.more(shownDown(by_m, messages)) : margin.less(shownUp(-by_m, messages))}`;
}
