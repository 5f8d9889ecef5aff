import { bandsNamed, individualRisk, judged, NAMED_BANDS, powerFigure, type IndividualResult, type IndividualRisk, type Interval, type Matrix, type RiskEvent } from 'iatg-assessment';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { documentOf, fact, signatures, table } from '../parts/document.js';
import { draftOfAssessment, head, limitsOfAssessment, prose, type AssessmentDraft, type AssessmentPaperRequest } from './paper.js';

/** The matrix of the authority, the events on it, and the risk to single persons, with everything that was assumed. */
export function riskAssessmentPaper(request: AssessmentPaperRequest): string {
  const draft = draftOfAssessment(request);
  const title = draft.tell('risk');
  return documentOf(draft, title, [head(draft, title), matrixOf(draft), events(draft), individuals(draft), assumptions(draft), limitsOfAssessment(draft), signatures(draft)]);
}

function matrixOf(draft: AssessmentDraft): Html {
  const { tell, assessment } = draft;
  const { matrix } = assessment.risk;
  if (!matrix) return html`<h2>${tell('matrix')}</h2>\n<p>${tell('matrix-none')} ${tell('matrix-explained')}</p>\n`;
  const rows = matrix.likelihood
    .map(
      ({ name }, i) =>
        html`<tr><th scope="row">${isolated(name)}</th>${matrix.cells[i]!.map((cell) => (cell === null ? html`<td>${tell('not-decided')}</td>` : html`<td class="tone-${matrix.classes[cell]!.tone}">${isolated(matrix.classes[cell]!.name)}</td>`))}</tr>\n`,
    )
    .reverse();
  const meanings = [...matrix.likelihood, ...matrix.consequence].filter(({ meaning }) => meaning !== '');
  return html`<h2>${tell('matrix')}</h2>
<p><b>${isolated(matrix.name)}</b>. ${tell('source')}: ${isolated(matrix.source)}</p>
${table([{ head: `${tell('likelihood')} \\ ${tell('consequence')}` }, ...matrix.consequence.map(({ name }) => ({ head: name }))], rows, { kind: 'matrix' })}
${meanings.length === 0 ? NOTHING : html`<p class="small">${meanings.map(({ name, meaning }) => html`<b>${isolated(name)}</b>: ${isolated(meaning)}. `)}</p>\n`}${table([{ head: tell('class') }, { head: tell('action') }], matrix.classes.map(({ name, action, tone }) => html`<tr><th scope="row" class="tone-${tone}">${isolated(name)}</th><td>${prose(action)}</td></tr>\n`))}`;
}

/** Names of steps from the least to the greatest, one where they are the same. */
function stepsNamed({ tell }: AssessmentDraft, names: readonly { readonly name: string }[] | undefined, interval: Interval | null): string {
  if (!interval) return tell('not-judged');
  const [low, high] = interval.map((place) => names?.[place]?.name ?? String(place + 1)) as [string, string];
  return interval[0] === interval[1] ? low : tell('range', { least: low, greatest: high });
}

function verdictOf({ tell }: AssessmentDraft, matrix: Matrix | null, likelihood: Interval | null, consequence: Interval | null): Html {
  const judgement = judged(matrix, likelihood, consequence);
  if (judgement.kind === 'not-assessable') return html`<b>${tell('not-assessable')}</b>: ${tell(`risk.${judgement.why}`)}`;
  const worst = matrix!.classes[judgement.worst]!;
  return html`<span class="tone tone-${worst.tone}">${isolated(worst.name)}</span>${judgement.least === judgement.worst ? NOTHING : html` (${tell('least')}: ${isolated(matrix!.classes[judgement.least]!.name)})`}`;
}

function events(draft: AssessmentDraft): Html {
  const { tell, assessment } = draft;
  const { matrix, events: all } = assessment.risk;
  if (all.length === 0) return html`<h2>${tell('events')}</h2>\n<p>${tell('events-none')}</p>\n`;
  const part = (event: RiskEvent): Html => html`<section class="finding together"><h3>${isolated(event.name === '' ? event.id : event.name)}</h3><dl class="facts">
${fact(tell('store'), event.store === '' ? html`${tell('store-none')}` : isolated(storeNamed(draft, event.store)))}
${fact(tell('likelihood'), isolated(stepsNamed(draft, matrix?.likelihood, event.likelihood)))}
${fact(tell('consequence'), isolated(stepsNamed(draft, matrix?.consequence, event.consequence)))}
${fact(tell('verdict'), verdictOf(draft, matrix, event.likelihood, event.consequence))}
${fact(tell('residual'), verdictOf(draft, matrix, event.residualLikelihood, event.residualConsequence))}
${fact(tell('owner'), prose([event.owner, event.due].filter(Boolean).join(', ')))}
${fact(tell('cause'), prose(event.cause), 'wide')}
${fact(tell('basis'), prose(event.basis), 'wide')}
${fact(tell('measures'), prose(event.measures), 'wide')}
</dl></section>\n`;
  return html`<h2>${tell('events')}</h2>\n<p class="with-next">${tell('verdict-worst')}</p>\n${all.map(part)}`;
}

export const storeNamed = ({ evaluation }: AssessmentDraft, id: string): string => evaluation?.plan.sites.find((site) => site.id === id)?.name || id;

/** From the least to the greatest, each kept in one piece whichever way the line runs. */
const between = (low: string, high: string): Html => (low === high ? isolated(low) : html`${isolated(low)} – ${isolated(high)}`);

const plain = ({ language }: AssessmentDraft, interval: Interval | null): Html => (interval ? between(language.messages.significant(interval[0], 6), language.messages.significant(interval[1], 6)) : html`–`);

function individuals(draft: AssessmentDraft): Html {
  const { tell, assessment } = draft;
  const { individual, bands } = assessment.risk;
  if (individual.length === 0) return html`<h2>${tell('individual')}</h2>\n<p>${tell('individual-none')}</p>\n`;
  const part = (risk: IndividualRisk): Html => {
    const result = individualRisk(risk, bands);
    const limits = bandsNamed(risk.bands, bands);
    const named = NAMED_BANDS.find(({ id }) => id === risk.bands);
    return html`<section class="finding together"><h3>${isolated(risk.name === '' ? risk.id : risk.name)}</h3><dl class="facts">
${fact(tell('store'), risk.store === '' ? html`${tell('store-none')}` : isolated(storeNamed(draft, risk.store)))}
${fact(tell('tnt-quantity'), plain(draft, risk.tnt_kg))}
${fact(tell('distance'), plain(draft, risk.distance_m))}
${fact(tell('model'), html`${risk.model ? tell(`model.${risk.model}`) : '–'}`)}
${fact(tell('frequency'), risk.frequency_per_year ? between(powerFigure(risk.frequency_per_year[0]), powerFigure(risk.frequency_per_year[1])) : html`–`)}
${fact(tell('frequency-source'), prose(risk.frequencySource))}
${fact(tell('presence'), plain(draft, risk.presence))}
${fact(tell('bands'), limits ? html`${isolated(limits.name)} (${isolated(limits.source)}): ${tell('upper-limit')} ${isolated(powerFigure(limits.notTolerableAbove_per_year))}; ${tell('lower-limit')} ${isolated(powerFigure(limits.acceptableBelow_per_year))}${named ? html`; ${tell('limit-verification', { upper: tell(`verification.${named.verification.upper}`), lower: tell(`verification.${named.verification.lower}`) })}` : NOTHING}` : html`${tell('bands-none')}`, 'wide')}
${fact(tell('risk-per-year'), answerOf(draft, result), 'wide')}
</dl></section>\n`;
  };
  return html`<h2>${tell('individual')}</h2>\n<p class="with-next">${tell('individual-explained')} ${tell('verdict-worst')}</p>\n${individual.map(part)}`;
}

function answerOf({ tell, words }: AssessmentDraft, result: IndividualResult): Html {
  if (result.kind === 'not-assessable') {
    const why = [...result.missing.map((missing) => tell(`missing.${missing}`)), ...(result.refusal ? [words.consequences.refusal(result.refusal)] : [])];
    return html`<b>${tell('not-assessable')}</b>: ${why.join('; ')}`;
  }
  const { least_per_year: least, greatest_per_year: greatest, source, verification, verdict } = result;
  const [before, after] = tell('at-most', { greatest: '|' }).split('|') as [string, string];
  const range = least === null ? html`${before}${isolated(powerFigure(greatest))}${after}` : between(powerFigure(least), powerFigure(greatest));
  return html`<b>${range}</b>${verdict ? html` – <b>${tell(`tolerability.${verdict}`)}</b>` : NOTHING}<br><span class="soft">${isolated(source)}: ${tell(`verification.${verification}`)}</span>`;
}

function assumptions({ tell }: AssessmentDraft): Html {
  const all = (['assumption.own-matrix', 'assumption.interval', 'assumption.blast-only', 'assumption.lethality'] as const).map((key) => html`<li>${tell(key)}</li>`);
  return html`<section class="together"><h2>${tell('assumptions')}</h2>\n<ul>${all}</ul></section>\n`;
}
