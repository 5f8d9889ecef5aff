import { analysisFigures, type AnalysisFigures, type ConsequenceAnalysis } from 'iatg-assessment';
import type { ConsequenceFigures } from 'iatg-core/consequence';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { blank, documentOf, fact, signatures, table } from '../parts/document.js';
import { draftOfAssessment, head, limitsOfAssessment, prose, type AssessmentDraft, type AssessmentPaperRequest } from './paper.js';
import { storeNamed } from './risk-assessment.js';

/** More sites than these are counted, not listed. */
const MOST_SITES = 200;

type Assessed = Extract<AnalysisFigures, { readonly kind: 'assessed' }>;

/** For each analysis: the event, the charge, effects by distance and at each site, people, assumptions, measures, what remains. */
export function consequenceAnalysisPaper(request: AssessmentPaperRequest): string {
  const draft = draftOfAssessment(request);
  const { tell, assessment } = draft;
  const title = tell('analysis');
  const { analyses } = assessment.risk;
  return documentOf(draft, title, [
    head(draft, title),
    html`<p>${tell('analysis-explained')}</p>\n`,
    analyses.length === 0 ? html`<p><b>${tell('analysis-none')}</b></p>\n` : html`${analyses.map((one) => analysis(draft, one))}`,
    limitsOfAssessment(draft),
    signatures(draft),
  ]);
}

function analysis(draft: AssessmentDraft, one: ConsequenceAnalysis): Html {
  const { tell, evaluation, words } = draft;
  const figures: AnalysisFigures = evaluation ? analysisFigures(one, evaluation.plan, evaluation.rules.edition) : { kind: 'no-store' };
  const stated = (key: 'people-notes' | 'measures' | 'residual', text: string): Html => (text.trim() === '' ? blank(draft, tell(key), 2) : html`<h3>${tell(key)}</h3>\n<p>${prose(text)}</p>\n`);
  const own = figures.kind === 'assessed' ? figures.assumptions.map((assumption) => words.site.assumption[assumption]) : [];
  const all = [...own, tell('assumption.blast-only'), tell('assumption.one-store'), tell('assumption.flat'), tell('assumption.interval'), ...one.assumptions.filter((text) => text.trim() !== '')];
  return html`<h2>${isolated(one.name === '' ? one.id : one.name)}</h2>
<dl class="facts">
${fact(tell('store'), isolated(storeNamed(draft, one.store)))}
${fact(tell('tnt-factor'), isolated(spread(draft, one.tntFactor)))}
${fact(tell('neq-share'), isolated(spread(draft, one.neqShare)))}
${fact(tell('position-off'), isolated(draft.language.messages.number(one.position_m)))}
${fact(tell('charge'), html`<b>${chargeIn(draft, figures)}</b>`, 'wide')}
${fact(tell('scenario'), prose(one.scenario), 'wide')}
</dl>
${figures.kind === 'assessed' ? html`${byDistance(draft, figures)}${bySite(draft, figures)}` : NOTHING}${stated('people-notes', one.people)}<section class="together"><h3>${tell('assumptions')}</h3>
<ul>${all.map((text) => html`<li>${text}</li>`)}</ul></section>
${stated('measures', one.measures)}${stated('residual', one.residual)}`;
}

const spread = ({ language }: AssessmentDraft, [low, high]: readonly [number, number]): string =>
  [...new Set([low, high])].map((end) => language.messages.significant(end, 6)).join(' – ');

function chargeIn(draft: AssessmentDraft, figures: AnalysisFigures): string {
  const { tell, words, language } = draft;
  switch (figures.kind) {
    case 'no-store':
      return tell('charge-store');
    case 'no-blast':
      return tell('charge-none');
    case 'not-assessable':
      return `${tell('not-assessable')}: ${figures.gaps.map((gap) => words.site.gap[gap]).join('; ')}`;
    case 'assessed': {
      const { number } = language.messages;
      const [least, tnt] = figures.tnt_kg;
      return tell('charge-of', { neq: number(figures.neq_kg[1], 3), tnt: number(tnt, 3), least: number(least, 3), greatest: number(tnt, 3) });
    }
  }
}

function effectCells({ words, tell, language }: AssessmentDraft, { incident_kPa, houseCategory, glass, injuryInTheOpen }: ConsequenceFigures, other?: ConsequenceFigures): Html {
  const pressure = (value: number | null): string => (value === null ? tell('not-assessable') : language.messages.significant(value, 3));
  const { house, glass: panes, injury } = words.consequences;
  return html`<td class="number">${pressure(incident_kPa)}${other && other.incident_kPa !== incident_kPa ? html` <span class="soft">(${pressure(other.incident_kPa)})</span>` : NOTHING}</td><td>${houseCategory === null ? tell('not-assessable') : houseCategory === 'none' ? '–' : house[houseCategory]}</td><td>${glass === null ? tell('not-assessable') : panes[glass]}</td><td>${injuryInTheOpen === null ? tell('not-assessable') : injury[injuryInTheOpen]}</td>`;
}

const effectColumns = ({ tell }: AssessmentDraft) => [{ head: tell('pressure'), kind: 'number' as const }, { head: tell('house') }, { head: tell('glass') }, { head: tell('injury') }];

function byDistance(draft: AssessmentDraft, { byDistance: all }: Assessed): Html {
  const { tell, language } = draft;
  const rows = all.map((figures) => html`<tr><th scope="row" class="number">${language.messages.number(Math.ceil(figures.distance_m), 0)}</th>${effectCells(draft, figures)}</tr>\n`);
  return html`<h3>${tell('effects')}</h3>\n<p class="with-next">${tell('effects-explained')}</p>\n${table([{ head: tell('distance'), kind: 'number' }, ...effectColumns(draft)], rows, { kind: 'tight' })}`;
}

function bySite(draft: AssessmentDraft, { exposed }: Assessed): Html {
  const { tell, language } = draft;
  const shown = exposed.slice(0, MOST_SITES);
  const left = exposed.length - shown.length;
  const rows = shown.map(
    ({ site, distance_m, occupants, worse, better }) =>
      html`<tr><th scope="row">${isolated(storeNamed(draft, site))}</th><td class="number">${language.messages.number(Math.floor(distance_m), 0)}</td>${effectCells(draft, worse, better)}<td class="number">${occupants === null ? tell('people-unknown') : language.messages.number(occupants)}</td></tr>\n`,
  );
  const columns = [{ head: tell('exposed-site') }, { head: tell('distance'), kind: 'number' as const }, ...effectColumns(draft), { head: tell('people'), kind: 'number' as const }];
  return html`<h3>${tell('exposed-sites')}</h3>\n<p class="with-next">${tell('worse-end')}</p>\n${table(columns, rows, { kind: 'tight' })}${left > 0 ? html`<p>${tell('sites-left-out', { count: language.messages.number(left) })}</p>\n` : NOTHING}`;
}
