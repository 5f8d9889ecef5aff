import { licenceOf, type PotentialExplosionSite } from 'iatg-core';
import { html, isolated, NOTHING, type Html } from './html.js';
import { draftOf, type Draft, type PaperRequest } from './paper.js';
import { blank, documentOf, signOff, table, titleBlock } from './parts/document.js';
import { siteName } from './parts/maps.js';
import { notAssessed, pairColumns, pairRow, verdict } from './site-assessment-report.js';
import type { TextKey } from './words/words.js';

const MOST_SHORTFALLS = 100;
const LINES = 3;

/** The headings of a safety case, with what the program knows filled in and what only the user can write left as named blanks. */
export function safetyCaseOutline(request: PaperRequest): string {
  const draft = draftOf(request);
  const { say } = draft;
  const section = (number: number, title: TextKey, known: Html, ...blanks: readonly TextKey[]): Html => html`<section>
<h2>${draft.language.messages.number(number)}. ${draft.language.texts[title]}</h2>
${known}${blanks.map((key) => blank(draft, draft.language.texts[key], LINES))}</section>
`;
  return documentOf(draft, draft.say('safety-case.title'), [
    titleBlock(draft, 'safety-case.title', { ofOwnForm: true, withPlanName: true }),
    html`<p>${say('case.known')}</p>\n`,
    signOff(draft),
    section(1, 'case.1', site(draft), 'case.1.site', 'case.1.activity'),
    section(2, 'case.2', inventory(draft), 'case.2.condition'),
    section(3, 'case.3', NOTHING, 'case.3.hazards'),
    section(4, 'case.4', compliance(draft), 'case.4.shortfalls'),
    notAssessed(draft),
    section(5, 'case.5', NOTHING, 'case.5.eca', 'case.5.frequency'),
    section(6, 'case.6', NOTHING, 'case.6.options'),
    section(7, 'case.7', NOTHING, 'case.7.plan'),
    section(8, 'case.8', NOTHING, 'case.8.people', 'case.8.upkeep'),
    section(9, 'case.9', NOTHING, 'case.9.plan'),
    section(10, 'case.10', NOTHING, 'case.10.review'),
    section(11, 'case.11', NOTHING, 'case.11.statement'),
    section(12, 'case.12', NOTHING, 'case.12.change', 'case.12.interval'),
  ]);
}

function site({ evaluation, language: { messages } }: Draft): Html {
  const { sites } = evaluation.plan;
  const pes = sites.filter(({ role }) => role === 'pes').length;
  return html`<p>${messages.sites({ pes, exposedSites: sites.length - pes, pairs: evaluation.count })}.</p>\n`;
}

function inventory(draft: Draft): Html {
  const { say, evaluation, language } = draft;
  const { messages } = language;
  const stores = evaluation.plan.sites.filter((one): one is PotentialExplosionSite => one.role === 'pes');
  if (stores.length === 0) return html`<p>${messages.ui['no-stores']}</p>\n`;
  const rows = stores.map((store) => {
    const held = store.contents.filter(({ neq_kg }) => neq_kg > 0);
    const contents = held.length === 0 ? html`${messages.ui['no-contents']}` : html`${held.map((lot, i) => html`${i === 0 ? NOTHING : html`<br>`}${isolated(messages.lot(lot))}`)}`;
    const { stored } = licenceOf(evaluation, store);
    const permitted = stored ? messages.number(stored.permitted_kg, 0) : '–';
    return html`<tr><th scope="row">${siteName(draft, store.id)}</th><td>${messages.site(store)}</td><td>${contents}</td><td class="number">${permitted}</td></tr>\n`;
  });
  return table([{ head: messages.ui.store }, { head: say('structure') }, { head: say('contents') }, { head: say('case.permitted-mix'), kind: 'number' }], rows, { kind: 'tight' });
}

function compliance(draft: Draft): Html {
  const { say, overview, language } = draft;
  const shortfalls = overview.findings.filter(({ status }) => status === 'fail');
  const shown = shortfalls.slice(0, MOST_SHORTFALLS);
  const left = shortfalls.length - shown.length;
  const rows = shown.map((pair, i) => pairRow(draft, pair, i + 1));
  return html`${verdict(draft)}${shown.length === 0 ? NOTHING : html`<h3>${say('case.pair-shortfalls')}</h3>\n${table(pairColumns(draft), rows, { kind: 'tight' })}`}${left > 0 ? html`<p>${say('case.shortfalls-cut', { count: language.messages.number(left) })}</p>\n` : NOTHING}<p>${say('case.see-report')}</p>\n`;
}
