import { isShorter, type Rules } from '../rules/rules.js';
import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import type { PotentialExplosionSite, Site } from '../site/site-plan.js';
import type { Tally } from '../site/summary.js';
import type { RuleOptions } from '../types.js';
import { derivationOf } from './derivation.js';
import type { Messages, UiKey } from './messages.js';
import type { Overview } from './overview.js';
import { pageStyle } from './page-style.js';
import { perRequirement } from './per-requirement.js';
import { printable } from './printable.js';
import { shownDown } from './shown-distance.js';
import { touchedBy, type Touched } from './touched.js';

/** What ties a printed report to its input. */
export interface ReportOrigin {
  /** Name and version of the program. */
  readonly program: string;
  /** SHA-256 of the plan's bytes in hexadecimal; null: unknown. */
  readonly fingerprint: string | null;
}

const MOST_AT_A_GLANCE = 16;

/**
 * An evaluation as one HTML file for the screen and for paper (A4): no script, nothing that has to be loaded.
 * It holds no date, so that the same plan gives the same bytes; whoever signs it writes the date.
 * @param pairs every pair, or null where only the findings were asked for
 * @param tally counts `pairs` as they pass
 */
export function* evaluationAsHtml(
  evaluation: SiteEvaluation,
  overview: Overview,
  pairs: Iterable<PairEvaluation> | null,
  tally: Tally,
  origin: ReportOrigin,
  messages: Messages,
): Generator<string, void, undefined> {
  const { plan, options, rules } = evaluation;
  const { ui } = messages;
  const touched = touchedBy(evaluation);
  const name = escaped(plan.name || ui['unnamed-plan']);

  yield `<!doctype html>
<html lang="${messages.language}" dir="${messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${ui.title}: ${name}</title>
<style>${pageStyle}</style>
</head>
<body>
`;
  yield* headerOf(evaluation, overview, origin, name, messages);
  yield '<main>\n';
  yield* sitesOf(evaluation, overview, messages);

  yield `<section class="findings" aria-labelledby="findings">\n<h2 id="findings">${ui.findings}</h2>\n`;
  if (overview.findings.length === 0) yield `<p>${evaluation.stores.length === 0 ? ui['no-stores'] : ui['nothing-found']}</p>\n`;
  for (const [i, finding] of overview.findings.entries()) {
    touched.add(finding.requirement);
    yield* findingAsHtml(i + 1, finding, overview, options, rules, messages);
  }
  yield '</section>\n';

  yield* allPairs(evaluation, overview, pairs, tally, touched, messages);
  yield* legendOf(touched, messages);
  yield `</main>\n<footer><p>${escaped(origin.program)}${messages.draft === null ? '' : ` · ${messages.draft}`}</p></footer>\n</body>\n</html>\n`;
}

function* headerOf({ plan, options, rules, count }: SiteEvaluation, overview: Overview, origin: ReportOrigin, name: string, messages: Messages): Generator<string, void, undefined> {
  const { ui } = messages;
  const pes = plan.sites.filter(({ role }) => role === 'pes').length;
  const worst = overview.fail > 0 ? 'fail' : overview.notAssessable > 0 ? 'not-assessable' : 'pass';
  const profile = rules.profile ? `${rules.profile.name}${isShorter(rules, options.method) ? ` (${ui['profile-shorter']})` : ''}` : ui['no-profile'];
  const facts: readonly (readonly [UiKey, string])[] = [
    ['standard', rules.edition.id],
    ['method', messages.method[options.method]],
    ['protection', messages.degree[options.protection]],
    ['low-density-route', messages.lowDensityRoute[options.lowDensityRoute]],
    ['profile', profile],
    ['program', origin.program],
    ...(origin.fingerprint === null ? [] : [['fingerprint', origin.fingerprint] as const]),
  ];
  yield `<header>
${messages.draft === null ? '' : `<p class="draft">${messages.draft}</p>\n`}<p class="kind">${ui.title}</p>
<h1><bdi>${name}</bdi></h1>
<dl class="facts">
${facts.map(([label, value]) => `<div><dt>${ui[label]}</dt><dd${label === 'fingerprint' ? ' class="code"' : ''}>${escaped(value)}</dd></div>`).join('\n')}
</dl>
<section class="verdict ${worst}" aria-labelledby="summary">
<h2 id="summary">${ui.summary}</h2>
<p class="sentence">${messages.verdict({ pairs: count, fail: overview.fail, notAssessable: overview.notAssessable })}</p>
<p>${messages.sites({ pes, exposedSites: plan.sites.length - pes, pairs: count })}.</p>
<ul class="counts">
${(['fail', 'not-assessable'] as const).map((status) => `<li class="${status}"><b>${messages.number(status === 'fail' ? overview.fail : overview.notAssessable)}</b> ${messages.status[status]}</li>`).join('\n')}
<li class="pass"><b>${messages.number(overview.others)}</b> ${ui['pass-or-not-required']}</li>
</ul>
</section>
${atAGlance(overview, messages)}<section class="limits" aria-labelledby="limits"><h2 id="limits">${ui['disclaimer-title']}</h2><p>${ui.disclaimer}</p></section>
<table class="signatures">
<caption class="unseen">${ui.signature}</caption>
<thead><tr><td></td>${(['name-and-rank', 'signature', 'date'] as const).map((key) => `<th scope="col">${ui[key]}</th>`).join('')}</tr></thead>
<tbody>
${(['prepared-by', 'approved-by'] as const).map((key) => `<tr><th scope="row">${ui[key]}</th><td></td><td></td><td></td></tr>`).join('\n')}
</tbody>
</table>
</header>
`;
}

/** The worst findings on the page that is signed; all of them follow in full. */
function atAGlance({ findings, site }: Overview, messages: Messages): string {
  const { ui } = messages;
  if (findings.length === 0) return '';
  const rows = findings.slice(0, MOST_AT_A_GLANCE).map(({ pes, es, status, required_m, actual_m, margin_m }, i) => {
    const [required, margin] = [required_m === null ? '' : messages.number(required_m, 0), margin_m === null ? '' : shownDown(margin_m, messages)];
    return `<tr><td><a class="mark ${status}" href="#finding-${i + 1}">${messages.status[status]}</a></td><td><bdi>${escaped(site(pes).name)}</bdi></td><td><bdi>${escaped(site(es).name)}</bdi></td><td class="number">${required}</td><td class="number">${shownDown(actual_m, messages)}</td><td class="number">${margin}</td></tr>\n`;
  });
  const heads = [ui.status, ui.store, ui['exposed-site']].map((head) => `<th scope="col">${head}</th>`).join('');
  const numbers = [ui.required, ui.actual, ui.margin].map((head) => `<th scope="col" class="number">${head}</th>`).join('');
  const more = findings.length > MOST_AT_A_GLANCE ? `<p>${ui['and-more']} (${messages.number(findings.length - MOST_AT_A_GLANCE)})</p>\n` : '';
  return `<div class="table" role="region" aria-labelledby="summary" tabindex="0"><table class="glance">\n<caption class="unseen">${ui.findings}</caption>\n<thead><tr>${heads}${numbers}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n${more}`;
}

function* sitesOf({ plan }: SiteEvaluation, overview: Overview, messages: Messages): Generator<string, void, undefined> {
  const { ui } = messages;
  const heads = (...labels: readonly string[]): string => `<thead><tr>${labels.map((label) => `<th scope="col">${label}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  const titled = (key: 'stores' | 'exposed-sites'): string => `<section aria-labelledby="${key}">\n<h2 id="${key}">${ui[key]}</h2>\n`;
  const opened = (key: 'stores' | 'exposed-sites'): string => `<div class="table" role="region" aria-labelledby="${key}" tabindex="0"><table>\n<caption class="unseen">${ui[key]}</caption>\n`;

  yield `${titled('stores')}${opened('stores')}${heads('PES', ui.name, ui.structure, ui.contents, messages.status.fail, messages.status['not-assessable'])}`;
  for (const site of plan.sites) if (site.role === 'pes') yield storeRow(site, overview, messages);
  yield `</tbody>\n</table></div>\n</section>\n${titled('exposed-sites')}${opened('exposed-sites')}${heads('ES', ui.name, ui.kind)}`;
  for (const site of plan.sites) if (site.role === 'exposed-site') yield `<tr><th scope="row">${idOf(site.id)}</th><td>${nameOf(site)}</td><td>${escaped(messages.site(site))}</td></tr>\n`;
  yield '</tbody>\n</table></div>\n</section>\n';
}

function storeRow(site: PotentialExplosionSite, overview: Overview, messages: Messages): string {
  const { fail, notAssessable } = overview.ofStore(site.id);
  const held = site.contents.filter(({ neq_kg }) => neq_kg > 0);
  const contents = held.length > 0 ? held.map((lot) => escaped(messages.lot(lot))).join('<br>') : messages.ui['no-contents'];
  const count = (number: number, status: 'fail' | 'not-assessable'): string =>
    held.length === 0 ? '<td class="number"></td>' : `<td class="number${number > 0 ? ` ${status}` : ''}">${messages.number(number)}</td>`;
  return `<tr><th scope="row">${idOf(site.id)}</th><td>${nameOf(site)}</td><td>${escaped(messages.site(site))}</td><td>${contents}</td>${count(fail, 'fail')}${count(notAssessable, 'not-assessable')}</tr>\n`;
}

function* findingAsHtml(number: number, pair: PairEvaluation, overview: Overview, options: RuleOptions, rules: Rules, messages: Messages): Generator<string, void, undefined> {
  const { pes, es, status, required_m, exact_m, actual_m, margin_m, reasons, notes, requirement } = pair;
  const { ui } = messages;
  const { steps, others } = derivationOf(requirement, options, rules);
  const measure = (label: string, value: string): string => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const site = (id: string): string => {
    const one = overview.site(id);
    return `<b><bdi>${escaped(one.name)}</bdi></b> ${one.name === id ? '' : `(${idOf(id)}) `}${escaped(messages.site(one))}`;
  };
  yield `<article class="finding ${status}" id="finding-${number}" aria-labelledby="finding-${number}-title">
<div class="head">
<h3 id="finding-${number}-title"><span class="mark ${status}">${messages.status[status]}</span> ${number}. <bdi>${escaped(overview.site(pes).name)}</bdi> <span aria-hidden="true">${messages.direction === 'rtl' ? '←' : '→'}</span> <bdi>${escaped(overview.site(es).name)}</bdi></h3>
<dl class="measures">${required_m === null ? '' : measure(ui.required, messages.number(required_m, 0))}${measure(ui.actual, shownDown(actual_m, messages))}${margin_m === null ? '' : measure(ui.margin, shownDown(margin_m, messages))}</dl>
<p>${ui.store}: ${site(pes)}<br>${ui['exposed-site']}: ${site(es)}</p>
</div>
`;
  if (reasons.length > 0) yield `<ul class="reasons">${reasons.map((reason) => `<li><code>${reason}</code> ${escaped(messages.reason[reason])}</li>`).join('')}</ul>\n`;
  if (steps.length > 0) {
    yield `<h4>${status === 'not-assessable' && exact_m !== null ? ui['lower-bound'] : ui.derivation}</h4>\n`;
    yield `<ol class="steps">${steps.map((step) => `<li>${escaped(messages.step(step))}</li>`).join('')}</ol>\n`;
  }
  if (others.length > 0) yield `<h4>${ui['also-looked-at']}</h4>\n<ul class="others">${others.map((other) => `<li>${escaped(messages.other(other))}</li>`).join('')}</ul>\n`;
  if (notes.length > 0) yield `<ul class="notes">${notes.map((note) => `<li><code>${note}</code> ${escaped(messages.note[note])}</li>`).join('')}</ul>\n`;
  yield '</article>\n';
}

function* allPairs(
  evaluation: SiteEvaluation,
  overview: Overview,
  pairs: Iterable<PairEvaluation> | null,
  tally: Tally,
  touched: Touched,
  messages: Messages,
): Generator<string, void, undefined> {
  const { ui } = messages;
  yield `<section aria-labelledby="all-pairs">\n<h2 id="all-pairs">${ui['all-pairs']}</h2>\n`;
  if (!pairs) {
    yield `<p>${ui['all-pairs-left-out']} ${messages.totals(tally.summary(evaluation, true))}.</p>\n</section>\n`;
    return;
  }
  const heads: readonly (readonly [string, 'number'?])[] = [
    [ui.status], ['PES'], ['ES'], [ui.required, 'number'], [ui.actual, 'number'], [ui.margin, 'number'],
    [ui['hazard-division']], [ui.neq, 'number'], [ui.cell], [ui['reasons-and-notes']],
  ]; // prettier-ignore
  yield `<div class="table" role="region" aria-labelledby="all-pairs" tabindex="0"><table class="pairs">\n<caption class="unseen">${ui['all-pairs']}</caption>
<thead><tr>${heads.map(([head, kind]) => `<th scope="col"${kind ? ' class="number"' : ''}>${head}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  const shared = perRequirement((requirement) => {
    touched.add(requirement);
    const { governing, reasons, notes } = requirement;
    const cell = governing && (governing.matrix === null ? governing.pesColumn : `${governing.matrix} ${governing.pesColumn} ${governing.esRow}`);
    const neq = governing ? messages.number(governing.neq_kg, 3) : '';
    return `<td>${governing?.hd ?? ''}</td><td class="number">${neq}</td><td>${cell ?? ''}</td><td class="words">${[...reasons, ...notes].join(', ')}</td></tr>\n`;
  });
  const numbers = findingNumbers(overview);
  for (const { pes, es, status, required_m, actual_m, margin_m, requirement } of tally.count(pairs)) {
    const finding = numbers(pes, es);
    const word = messages.status[status];
    const mark = finding === undefined ? `<span class="mark ${status}">${word}</span>` : `<a class="mark ${status}" href="#finding-${finding}">${word}</a>`;
    const required = required_m === null ? '' : messages.number(required_m, 0);
    const margin = margin_m === null ? '' : shownDown(margin_m, messages);
    yield `<tr><td>${mark}</td><td>${idOf(pes)}</td><td>${idOf(es)}</td><td class="number">${required}</td><td class="number">${shownDown(actual_m, messages)}</td><td class="number">${margin}</td>${shared(requirement)}`;
  }
  yield `</tbody>\n</table></div>\n<p class="totals">${messages.totals(tally.summary(evaluation, false))}.</p>\n</section>\n`;
}

/** The number of a pair's finding, if it is one. */
function findingNumbers({ findings }: Overview): (pes: string, es: string) => number | undefined {
  const numbers = new Map<string, Map<string, number>>();
  for (const [i, { pes, es }] of findings.entries()) {
    let ofStore = numbers.get(pes);
    if (!ofStore) numbers.set(pes, (ofStore = new Map()));
    ofStore.set(es, i + 1);
  }
  return (pes, es) => numbers.get(pes)?.get(es);
}

function* legendOf(touched: Touched, messages: Messages): Generator<string, void, undefined> {
  const { ui } = messages;
  const notes = touched.notes();
  const reasons = touched.reasons();
  const interpretations = touched.interpretations();
  const words = (title: string, entries: readonly (readonly [string, string])[]): string =>
    entries.length === 0 ? '' : `<h3>${title}</h3>\n<dl class="words">${entries.map(([word, meaning]) => `<dt><code>${word}</code></dt><dd>${escaped(meaning)}</dd>`).join('\n')}</dl>\n`;
  yield `<section class="legend" aria-labelledby="legend">\n<h2 id="legend">${ui.legend}</h2>\n<p>${ui['legend-explained']}</p>\n<p>${escaped(ui['cell-codes'])}</p>\n`;
  yield words(ui.reasons, reasons.map((reason) => [reason, messages.reason[reason]])); // prettier-ignore
  yield words(ui.notes, notes.map((note) => [note, messages.note[note]])); // prettier-ignore
  if (interpretations.length > 0) {
    yield `<h3 id="interpretations">${ui.interpretations}</h3>\n<div class="table" role="region" aria-labelledby="interpretations" tabindex="0"><table>\n<caption class="unseen">${ui.interpretations}</caption>\n`;
    yield `<thead><tr><td></td>${(['place', 'printed', 'applied', 'side'] as const).map((key) => `<th scope="col">${ui[key]}</th>`).join('')}</tr></thead>\n<tbody>\n`;
    for (const one of interpretations) {
      const { place, printed, applied } = messages.interpretation(one);
      yield `<tr><th scope="row" class="number">${one.id}</th>${[place, printed, applied, messages.side[one.side]].map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>\n`;
    }
    yield '</tbody>\n</table></div>\n';
  }
  yield '</section>\n';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
const idOf = (id: string): string => `<bdi>${escaped(id)}</bdi>`;
const nameOf = ({ id, name }: Site): string => (name === id ? '' : `<bdi>${escaped(name)}</bdi>`);
