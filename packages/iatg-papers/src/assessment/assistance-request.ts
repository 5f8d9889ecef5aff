import { answerTo, assistanceRequest, isItem } from 'iatg-assessment';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { documentOf, signatures, table } from '../parts/document.js';
import { draftOfAssessment, head, limitsOfAssessment, moduleNamed, prose, questionOf, type AssessmentDraft, type AssessmentPaperRequest } from './paper.js';

/** What is needed to close the gaps, why, how much of it, and what it costs where the author has said. */
export function assistanceRequestPaper(request: AssessmentPaperRequest): string {
  const draft = draftOfAssessment(request);
  const title = draft.tell('request');
  return documentOf(draft, title, [head(draft, title), html`<p>${draft.tell('request-purpose')}</p>\n`, lines(draft), limitsOfAssessment(draft), signatures(draft)]);
}

function lines(draft: AssessmentDraft): Html {
  const { tell, assessment, linked, words, language } = draft;
  const { lines: all, totals, withoutCost } = assistanceRequest(assessment, linked);
  if (all.length === 0) return html`<p><b>${tell('request-none')}</b></p>\n`;
  const { number } = language.messages;
  const rows = all.map(({ priority, item, need, cost }) => {
    const why = isItem(item) ? words.assessment.items[item][1] : '';
    const evidence = answerTo(assessment, item).evidence;
    return html`<tr><td class="no">${number(priority)}</td><td>${moduleNamed(draft, item)}<br>${need && need.what.trim() !== '' ? html`<b>${isolated(need.what)}</b>` : html`<i>${tell('need-none')}</i>`}</td><td>${questionOf(draft, item)} ${why}${evidence === '' ? NOTHING : html`<br><span class="soft">${prose(evidence)}</span>`}</td><td class="number">${need ? isolated([need.quantity, need.unit].filter(Boolean).join(' ')) : NOTHING}</td><td class="number">${need ? isolated([need.unitCost, need.unitCost && need.currency].filter(Boolean).join(' ')) : NOTHING}</td><td class="number">${cost === null ? NOTHING : isolated([cost, need!.currency].join(' '))}</td></tr>\n`;
  });
  const columns = [
    { head: tell('priority'), kind: 'no' as const },
    { head: tell('needed') },
    { head: tell('why') },
    { head: tell('quantity'), kind: 'number' as const },
    { head: tell('unit-cost'), kind: 'number' as const },
    { head: tell('cost'), kind: 'number' as const },
  ];
  const sums = totals.map(({ currency, cost }) => html`<tr><th scope="row">${tell('total')}</th><td class="number greatest">${isolated(cost)}</td><td>${currency === '' ? tell('currency-none') : isolated(currency)}</td></tr>\n`);
  return html`${table(columns, rows, { kind: 'request' })}${sums.length === 0 ? NOTHING : table([{ head: tell('total') }, { head: tell('cost'), kind: 'number' }, { head: tell('currency') }], sums)}${withoutCost > 0 ? html`<p>${tell('without-cost', { count: number(withoutCost) })}</p>\n` : NOTHING}`;
}
