import { derivationOf, isShorter, middleOf, shownDown, touchedBy, type PairEvaluation, type Requirement, type Site } from 'iatg-core';
import { html, isolated, NOTHING, type Html } from './html.js';
import { arrowOf } from './language.js';
import { positionInWords } from './map/graticule.js';
import { draftOf, type Draft, type PaperRequest } from './paper.js';
import { documentOf, signOff, table, titleBlock } from './parts/document.js';
import { linesRound, mapsOfSite, siteName } from './parts/maps.js';

/** What a report of many pages is still read for. What is cut is counted and said. */
const MOST_AT_A_GLANCE = 6;
const MOST_DERIVED = 200;
const MOST_IN_TABLES = 2_000;

/** The classes whose lines the report draws. */
const CLASSES_OF_REPORT = ['vbd', 'ibd', 'ptrMedium'] as const;

/** What stands where, which pairs of sites keep their distance and which do not, and how every distance came about. */
export function siteAssessmentReport(request: PaperRequest): string {
  const draft = draftOf(request);
  const touched = touchedBy(draft.evaluation);
  const findings = findingsInFull(draft, (requirement) => touched.add(requirement));
  const pairs = allPairs(draft, (requirement) => touched.add(requirement));
  return documentOf(draft, draft.say('report.title'), [
    titleBlock(draft, 'report.title', { ofOwnForm: true, withPlanName: true }),
    verdict(draft),
    html`<div class="result-and-sign-off">\n${atAGlance(draft)}${signOff(draft)}</div>\n`,
    mapsOfSite(draft, linesRound(draft, draft.evaluation.stores, CLASSES_OF_REPORT)),
    inventory(draft),
    findings,
    notAssessed(draft),
    assumptions(draft, touched),
    pairs,
  ]);
}

export function verdict({ say, overview, evaluation, language: { messages } }: Draft): Html {
  const worst = overview.fail > 0 ? 'fail' : overview.notAssessable > 0 ? 'not-assessable' : 'pass';
  const pes = evaluation.plan.sites.filter(({ role }) => role === 'pes').length;
  const { count } = evaluation;
  return html`<section class="verdict ${worst}">
<h2>${say('verdict')}</h2>
<p class="sentence">${messages.verdict({ pairs: count, fail: overview.fail, notAssessable: overview.notAssessable })}</p>
<p>${messages.sites({ pes, exposedSites: evaluation.plan.sites.length - pes, pairs: count })}.</p>
<p>${say('count-others', { count: messages.number(overview.others) })}.</p>
</section>
`;
}

/** The worst findings on the page that is signed. */
function atAGlance(draft: Draft): Html {
  const { say, overview, language } = draft;
  const { findings } = overview;
  if (findings.length === 0) return NOTHING;
  const rows = findings.slice(0, MOST_AT_A_GLANCE).map((pair, i) => pairRow(draft, pair, i + 1));
  const more = findings.length - MOST_AT_A_GLANCE;
  return html`<section>
<h3>${say('worst-first')}</h3>
${table(pairColumns(draft), rows, { kind: 'pairs tight' })}${more > 0 ? html`<p>${say('more-findings', { count: language.messages.number(more) })}</p>\n` : NOTHING}</section>
`;
}

export const pairColumns = ({ say }: Draft) =>
  [
    { head: say('number'), kind: 'no' },
    { head: say('status') },
    { head: say('from') },
    { head: say('to') },
    { head: say('required'), kind: 'number' },
    { head: say('actual'), kind: 'number' },
    { head: say('margin'), kind: 'number' },
  ] as const;

export function pairRow(draft: Draft, { pes, es, status, required_m, actual_m, margin_m }: PairEvaluation, number: number): Html {
  const { messages } = draft.language;
  return html`<tr><th scope="row" class="no">${messages.number(number)}</th><td>${mark(draft, status)}</td><td>${siteName(draft, pes)}</td><td>${siteName(draft, es)}</td><td class="number">${required_m === null ? '' : messages.number(required_m, 0)}</td><td class="number">${isolated(shownDown(actual_m, messages))}</td><td class="number">${margin_m === null ? '' : isolated(shownDown(margin_m, messages))}</td></tr>\n`;
}

export const mark = ({ language }: Draft, status: PairEvaluation['status']): Html => html`<span class="mark ${status}">${language.messages.status[status]}</span>`;

function inventory(draft: Draft): Html {
  const { say, evaluation, overview, numberOf, language } = draft;
  const { messages } = language;
  const { sites } = evaluation.plan;
  const place = (site: Site): Html => html`<td class="position">${isolated(positionInWords(middleOf(site.shape())))}</td>`;
  const start = (site: Site): Html => html`<tr><th scope="row" class="no">${numberOf(site.id)}</th><td>${isolated(site.name)}</td><td>${messages.site(site)}</td>`;
  const stores = sites.flatMap((site) => {
    if (site.role !== 'pes') return [];
    const { fail, notAssessable } = overview.ofStore(site.id);
    const held = site.contents.filter(({ neq_kg }) => neq_kg > 0);
    const contents = held.length === 0 ? html`${messages.ui['no-contents']}` : html`${held.map((lot, i) => html`${i === 0 ? NOTHING : html`<br>`}${isolated(messages.lot(lot))}`)}`;
    const count = (number: number): Html => html`<td class="number">${held.length === 0 ? '' : messages.number(number)}</td>`;
    return [html`${start(site)}<td>${contents}</td>${place(site)}${count(fail)}${count(notAssessable)}</tr>\n`];
  });
  const others = sites.flatMap((site) => (site.role === 'pes' ? [] : [html`${start(site)}${place(site)}</tr>\n`]));
  const heads = [{ head: say('number'), kind: 'no' }, { head: say('name') }] as const;
  return html`<section class="new-page">
<h2>${say('inventory')}</h2>
<p class="soft with-next">${say('position-explained')}</p>
<h3>${messages.ui.stores}</h3>
${table([...heads, { head: say('structure') }, { head: say('contents') }, { head: say('position') }, { head: say('fails'), kind: 'number' }, { head: say('opens'), kind: 'number' }], stores, { kind: 'inventory tight' })}<h3>${messages.ui['exposed-sites']}</h3>
${table([...heads, { head: say('kind') }, { head: say('position') }], others, { kind: 'tight' })}</section>
`;
}

function findingsInFull(draft: Draft, touch: (requirement: Requirement) => void): Html {
  const { say, overview, language, evaluation } = draft;
  const { messages } = language;
  const { findings } = overview;
  const derived = findings.slice(0, MOST_DERIVED);
  const listed = findings.slice(MOST_DERIVED, MOST_DERIVED + MOST_IN_TABLES);
  const left = findings.length - derived.length - listed.length;
  for (const { requirement } of [...derived, ...listed]) touch(requirement);
  const none = evaluation.stores.length === 0 ? messages.ui['no-stores'] : messages.ui['nothing-found'];
  return html`<section>
<h2>${say('findings')}</h2>
<p class="soft with-next">${say('distances-explained')}</p>
${findings.length === 0 ? html`<p>${none}</p>\n` : NOTHING}${listed.length > 0 ? html`<p>${say('findings-cut', { count: messages.number(derived.length) })}</p>\n` : NOTHING}<div class="derived">
${derived.map((pair, i) => finding(draft, pair, i + 1))}</div>
${
    listed.length > 0 ? table(pairColumns(draft), listed.map((pair, i) => pairRow(draft, pair, derived.length + i + 1)), { kind: 'pairs tight' }) : NOTHING
  }${left > 0 ? html`<p>${say('findings-left-out', { count: messages.number(left) })}</p>\n` : NOTHING}</section>
`;
}

function finding(draft: Draft, pair: PairEvaluation, number: number): Html {
  const { say, overview, evaluation, language } = draft;
  const { messages } = language;
  const { pes, es, status, required_m, exact_m, actual_m, margin_m, reasons, notes, requirement } = pair;
  const { steps, others } = derivationOf(requirement, evaluation.options, evaluation.rules);
  const measure = (head: string, value: string): Html => html`<div><dt>${head}</dt><dd><bdi>${value}</bdi></dd></div>`;
  const site = (id: string): Html => html`${siteName(draft, id)}: ${messages.site(overview.site(id))}`;
  const list = (texts: readonly string[]): Html => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>\n`;
  return html`<article class="finding">
<div class="head">
<h3>${say('finding-number', { number: messages.number(number) })}: ${siteName(draft, pes)} ${arrowOf(messages)} ${siteName(draft, es)} ${mark(draft, status)}</h3>
<dl class="measures">${required_m === null ? NOTHING : measure(say('required'), messages.number(required_m, 0))}${measure(say('actual'), shownDown(actual_m, messages))}${margin_m === null ? NOTHING : measure(say('margin'), shownDown(margin_m, messages))}</dl>
<p>${say('from')} ${site(pes)}<br>${say('to')} ${site(es)}</p>
</div>
${reasons.length > 0 ? list(reasons.map((reason) => messages.reason[reason])) : NOTHING}${
    steps.length > 0 ? html`<h4>${status === 'not-assessable' && exact_m !== null ? messages.ui['lower-bound'] : messages.ui.derivation}</h4>\n<ol>${steps.map((step) => html`<li>${messages.step(step)}</li>`)}</ol>\n` : NOTHING
  }${others.length > 0 ? html`<h4>${messages.ui['also-looked-at']}</h4>\n${list(others.map(messages.other))}` : NOTHING}${notes.length > 0 ? html`<h4>${messages.ui.notes}</h4>\n${list(notes.map((note) => messages.note[note]))}` : NOTHING}</article>
`;
}

/** By reason, which pairs; and what the program looks at in no pair. */
export function notAssessed(draft: Draft): Html {
  const { say, overview, language } = draft;
  const { messages } = language;
  const byReason = new Map<PairEvaluation['reasons'][number], PairEvaluation[]>();
  for (const pair of overview.findings) {
    for (const reason of pair.reasons) byReason.set(reason, [...(byReason.get(reason) ?? []), pair]);
  }
  const reasons = [...byReason].map(([reason, pairs]) => {
    const names = pairs.slice(0, MOST_IN_TABLES).map(({ pes, es }) => `${draft.numberOf(pes)} → ${draft.numberOf(es)}`);
    return html`<li>${messages.reason[reason]}<br><span class="small">${say('not-assessed-pairs', { count: messages.number(pairs.length) })}: <bdi>${names.join(', ')}${pairs.length > names.length ? ' …' : ''}</bdi></span></li>\n`;
  });
  const never = (['heights', 'groups', 'joint', 'places', 'risk', 'survey'] as const).map((what) => html`<li>${say(`not-covered-${what}`)}</li>\n`);
  return html`<section>
<h2>${say('not-assessed')}</h2>
${reasons.length === 0 ? html`<p>${say('not-assessed-none')}</p>\n` : html`<ul>\n${reasons}</ul>\n`}<h3>${say('not-covered')}</h3>
<ul>
${never}</ul>
</section>
`;
}

function assumptions(draft: Draft, touched: ReturnType<typeof touchedBy>): Html {
  const { say, evaluation, language } = draft;
  const { messages } = language;
  const { options } = evaluation;
  const used = touched.interpretations();
  const notes = touched.notes();
  const said = used.map((one) => ({ ...one, words: messages.interpretation(one) }));
  /** A language that does not know an interpretation gives the words of the edition, which are English. */
  const isEnglish = ({ applied, words }: (typeof said)[number]): boolean => words.applied === applied;
  const rows = said.map((one) => {
    const { place, printed, applied } = one.words;
    const cells = [place, printed, applied].map((text) => (isEnglish(one) ? html`<td lang="en" dir="ltr">${text}</td>` : html`<td>${text}</td>`));
    return html`<tr><th scope="row" class="no">${one.id}</th>${cells}<td class="side">${messages.side[one.side]}</td></tr>\n`;
  });
  return html`<section>
<h2>${say('assumptions')}</h2>
<h3>${say('options')}</h3>
<ul>
<li>${say('method')}: ${say(`method.${options.method}`)}</li>
<li>${say('protection')}: ${say(`protection.${options.protection}`)}</li>
<li>${say('low-density')}: ${say(`low-density.${options.lowDensityRoute}`)}</li>
<li>${say('profile')}: ${profileInWords(draft)}</li>
</ul>
<p>${say('verification')}</p>
${notes.length === 0 ? NOTHING : html`<h3>${say('notes')}</h3>\n<ul>${notes.map((note) => html`<li>${messages.note[note]}</li>\n`)}</ul>\n`}<h3>${say('interpretations')}</h3>
${
  used.length === 0
    ? html`<p>${say('interpretations-none')}</p>\n`
    : html`${language.language === 'en' || !said.some(isEnglish) ? NOTHING : html`<p class="soft with-next">${say('interpretations-language')}</p>\n`}${table([{ head: '', kind: 'no' }, { head: say('place') }, { head: say('printed') }, { head: say('applied') }, { head: say('side') }], rows, { kind: 'tight' })}`
}</section>
`;
}

function profileInWords({ say, evaluation }: Draft): string {
  const { profile } = evaluation.rules;
  if (!profile) return say('profile-none');
  const columns = [...profile.shorterColumns].filter(([, methods]) => methods.has(evaluation.options.method)).map(([column]) => column);
  if (columns.length > 0) return say('profile-replaced', { name: profile.name, columns: columns.join(', ') });
  // Minima of cells, traffic bounds and the degree of protection can be shorter too.
  return say(isShorter(evaluation.rules, evaluation.options.method) ? 'profile-shorter-elsewhere' : 'profile-not-shorter', { name: profile.name });
}

function allPairs(draft: Draft, touch: (requirement: Requirement) => void): Html {
  const { say, evaluation, language } = draft;
  const { messages } = language;
  if (evaluation.count > MOST_IN_TABLES) {
    const cut = say('pairs-cut', { count: messages.number(evaluation.count), most: messages.number(MOST_IN_TABLES) });
    return html`<section><h2>${say('all-pairs')}</h2><p>${cut}</p></section>\n`;
  }
  const rows: Html[] = [];
  for (const pair of evaluation.pairs()) {
    touch(pair.requirement);
    const { governing } = pair;
    const cell = governing && `HD ${governing.hd}, ${governing.matrix === null ? governing.pesColumn : `${governing.matrix} ${governing.pesColumn} ${governing.esRow}`}`;
    rows.push(
      html`<tr><td>${mark(draft, pair.status)}</td><td>${siteName(draft, pair.pes)}</td><td>${siteName(draft, pair.es)}</td><td class="number">${pair.required_m === null ? '' : messages.number(pair.required_m, 0)}</td><td class="number">${isolated(shownDown(pair.actual_m, messages))}</td><td class="number">${pair.margin_m === null ? '' : isolated(shownDown(pair.margin_m, messages))}</td><td>${cell ? isolated(cell) : NOTHING}</td></tr>\n`,
    );
  }
  const [, ...columns] = pairColumns(draft);
  return html`<section>
<h2>${say('all-pairs')}</h2>
${rows.length === 0 ? html`<p>${messages.ui['no-stores']}</p>\n` : table([...columns, { head: say('case') }], rows, { kind: 'pairs tight' })}</section>
`;
}
