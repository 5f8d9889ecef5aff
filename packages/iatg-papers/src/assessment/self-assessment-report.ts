import { answerTo, EDITION, gapsOf, itemsOf, levelOf, levelsOf, MODULES, NO_FINDINGS, progress, stateOf, totalsByModule, totalsOf, type ItemId, type Totals } from 'iatg-assessment';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { arrowOf } from '../language.js';
import { documentOf, signatures, table } from '../parts/document.js';
import { draftOfAssessment, head, limitsOfAssessment, moduleNamed, prose, questionOf, type AssessmentDraft, type AssessmentPaperRequest } from './paper.js';

/** What was looked at, what is in order and what is not, by module, with evidence. */
export function selfAssessmentReport(request: AssessmentPaperRequest): string {
  const draft = draftOfAssessment(request);
  const title = draft.tell('assessment.report');
  return documentOf(draft, title, [head(draft, title), summary(draft), limitsOfAssessment(draft), signatures(draft), gaps(draft), changes(draft), levels(draft), byModule(draft)]);
}

const counted = ({ tell, language }: AssessmentDraft, { answered, gap, open, 'not-applicable': none, items }: Totals): string => {
  const { number } = language.messages;
  return tell('count', { answered: number(answered), gap: number(gap), open: number(open), none: number(none), items: number(items) });
};

function summary(draft: AssessmentDraft): Html {
  const { tell, say, assessment, language } = draft;
  const totals = totalsOf(assessment);
  const { number } = language.messages;
  const worst = totals.gap > 0 ? 'fail' : totals.open > 0 ? 'not-assessable' : 'pass';
  const modules = totalsByModule(assessment);
  const rows = MODULES.map(({ number: module, title }) => {
    const { answered, gap, open, 'not-applicable': none } = modules.get(module)!;
    return html`<tr><th scope="row"><bdi dir="ltr">${module}</bdi></th><td><bdi lang="en" dir="ltr">${title}</bdi></td>${[answered, gap, open, none].map((count) => html`<td class="number">${number(count)}</td>`)}</tr>\n`;
  });
  const columns = [
    { head: tell('module') },
    { head: tell('titles', { edition: EDITION }) },
    ...(['state.answered', 'state.gap', 'state.open', 'state.not-applicable'] as const).map((key) => ({ head: tell(key), kind: 'number' as const })),
  ];
  return html`<section class="verdict ${worst}"><h2>${say('verdict')}</h2><p class="sentence">${counted(draft, totals)}.</p><p>${tell('own-words')}</p></section>
<h2>${tell('modules')}</h2>
${table(columns, rows, { kind: 'tight' })}`;
}

function gaps(draft: AssessmentDraft): Html {
  const { tell, assessment, linked, language } = draft;
  const found = gapsOf(assessment, linked);
  const { number } = language.messages;
  const rows = found.map(
    ({ item, findings: { fails, notAssessable } }, i) =>
      html`<tr><td class="no">${number(i + 1)}</td><td>${moduleNamed(draft, item)}</td><td>${questionOf(draft, item)}</td><td>${fails + notAssessable === 0 ? NOTHING : tell('findings', { fails: number(fails), open: number(notAssessable) })}</td></tr>\n`,
  );
  const columns = [{ head: tell('priority'), kind: 'no' as const }, { head: tell('module') }, { head: tell('item') }, { head: tell('plan') }];
  return html`<h2>${tell('gaps')}</h2>
${rows.length === 0 ? html`<p>${tell('gaps-none')}</p>\n` : html`<p class="with-next">${tell('gaps-explained')}</p>\n${table(columns, rows)}`}`;
}

function changes(draft: AssessmentDraft): Html {
  const { tell, assessment, before, language } = draft;
  if (!before) return NOTHING;
  const found = progress(before, assessment);
  const { number } = language.messages;
  const count = (kind: 'better' | 'worse' | 'other'): string => number(found.filter((change) => change.kind === kind).length);
  const rows = found.map(
    ({ item, before: from, now, kind }) =>
      html`<tr><td><bdi dir="ltr">${item.slice(0, 5)}</bdi></td><td>${questionOf(draft, item)}</td><td>${tell(`state.${from}`)} ${arrowOf(language.messages)} ${tell(`state.${now}`)}</td><td><b>${tell(`change.${kind}`)}</b></td></tr>\n`,
  );
  const columns = [{ head: tell('module') }, { head: tell('item') }, { head: tell('state') }, { head: tell('progress') }];
  return html`<h2>${tell('progress')}</h2>
<p>${tell('earlier', { name: [before.name, before.on].filter(Boolean).join(', ') || tell('unnamed') })}. ${found.length === 0 ? tell('progress-none') : `${tell('progress-count', { better: count('better'), worse: count('worse'), other: count('other') })}.`}</p>
${found.length === 0 ? NOTHING : table(columns, rows, { kind: 'tight' })}`;
}

function levels(draft: AssessmentDraft): Html {
  const { tell, assessment, language } = draft;
  const { authority } = assessment;
  if (!authority) return NOTHING;
  const { fixed } = language.messages;
  const rows = levelsOf(assessment, authority).map(({ level, satisfied, counted: all, missing, reached }) => {
    // Rounded down: a score is never shown as meeting a threshold that it misses.
    const share = all.units === 0n ? 0 : Number((satisfied.units * 10n ** BigInt(all.places) * 10_000n) / (all.units * 10n ** BigInt(satisfied.places))) / 100;
    return html`<tr><th scope="row">${isolated(`${level.level} · ${level.name}`)}</th><td class="number">${fixed(share, 2)} %</td><td class="number"><bdi>${level.threshold_percent}</bdi> %</td><td>${missing.map((question, i) => html`${i === 0 ? NOTHING : html`<br>`}${isolated(question.text)}`)}</td><td><b>${reached ? tell('level-reached', { authority: authority.authority }) : tell('level-missed')}</b></td></tr>\n`;
  });
  const columns = [{ head: tell('level') }, { head: tell('score'), kind: 'number' as const }, { head: tell('threshold'), kind: 'number' as const }, { head: tell('critical-missing') }, { head: tell('state') }];
  return html`<h2>${tell('authority')}</h2>
<p>${tell('authority-of', { name: authority.name, authority: authority.authority })}. ${tell('authority-rule')}</p>
${table(columns, rows)}`;
}

function byModule(draft: AssessmentDraft): Html {
  const { tell, assessment, linked, language, words } = draft;
  const { number } = language.messages;
  const columns = [{ head: tell('item') }, { head: tell('state') }, { head: tell('evidence') }, { head: `${tell('by')}, ${tell('on')}` }];
  const parts = MODULES.map(({ number: module, title, seen }) => {
    const rows = itemsOf(module).map((id: ItemId) => {
      const answer = answerTo(assessment, id);
      const state = stateOf(answer);
      const { fails, notAssessable } = linked.get(id) ?? NO_FINDINGS;
      const level = levelOf(id);
      return html`<tr><td>${words.assessment.items[id][0]}${level ? html`<br><span class="soft small">${tell('clause-level', { place: level.place, level: number(level.level) })}</span>` : NOTHING}${fails + notAssessable > 0 ? html`<br><span class="small">${tell('findings', { fails: number(fails), open: number(notAssessable) })}</span>` : NOTHING}</td><td><span class="mark ${MARK[state]}">${tell(`state.${state}`)}</span></td><td>${prose(state === 'not-applicable' ? [answer.reason, answer.evidence].filter(Boolean).join('\n') : answer.evidence)}</td><td>${prose([answer.by, answer.on].filter(Boolean).join('\n'))}</td></tr>\n`;
    });
    return html`<h3><bdi lang="en" dir="ltr">IATG ${module} ${title}</bdi> <span class="soft small">(${tell(`seen.${seen}`)})</span></h3>
${table(columns, rows, { kind: 'tight checklist' })}`;
  });
  return html`<h2 class="new-page">${tell('assessment')}</h2>\n${parts}`;
}

const MARK = { answered: 'pass', gap: 'fail', open: 'not-assessable', 'not-applicable': 'not-required' } as const;
