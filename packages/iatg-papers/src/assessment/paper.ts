import { EDITION, isItem, MODULES, moduleOf, sayIn as sayOfAssessment, type Assessment, type AssessmentWords, type LinkedFindings, type Say as SayOfAssessment } from 'iatg-assessment';
import type { ReportOrigin, SiteEvaluation } from 'iatg-core';
import type { ConsequenceWords, SiteConsequenceWords } from 'iatg-core/consequence';
import { html, isolated, NOTHING, type Html } from '../html.js';
import type { LanguageOfPaper } from '../language.js';
import type { Frame, PaperFields } from '../paper.js';
import { draftNotice, fact, shorterNotice, written } from '../parts/document.js';
import type { Sheet } from '../sheet.js';
import { sayIn } from '../words/words.js';

/** The words of one language that papers of an assessment need beside those of every paper. */
export interface WordsOfAssessment {
  readonly assessment: AssessmentWords;
  readonly consequences: ConsequenceWords;
  readonly site: SiteConsequenceWords;
}

/** What a paper of an assessment is made of. It holds no date of its own: the same assessment gives the same bytes. */
export interface AssessmentPaperRequest {
  readonly assessment: Assessment;
  /** The one that it is compared with, if any. */
  readonly before: Assessment | null;
  /** The plan that is open; null without one. Findings and consequences come from it. */
  readonly evaluation: SiteEvaluation | null;
  /** SHA-256 of the file of that plan; null without one. */
  readonly planFingerprint: string | null;
  readonly linked: ReadonlyMap<string, LinkedFindings>;
  readonly language: LanguageOfPaper;
  readonly words: WordsOfAssessment;
  readonly sheet: Sheet;
  readonly fields: PaperFields;
  /** `fingerprint` is the SHA-256 of the file of the assessment. */
  readonly origin: ReportOrigin;
}

export interface AssessmentDraft extends AssessmentPaperRequest, Frame {
  /** The words of the assessment; `say` has those of every paper. */
  readonly tell: SayOfAssessment;
}

export function draftOfAssessment(request: AssessmentPaperRequest): AssessmentDraft {
  const tell = sayOfAssessment(request.words.assessment);
  return { ...request, say: sayIn(request.language.texts), tell, digestOf: tell('digest'), standard: `IATG, ${EDITION}` };
}

/** The head of the first page. */
export function head(draft: AssessmentDraft, title: string): Html {
  const { say, tell, assessment, fields, origin, evaluation } = draft;
  const profile = evaluation?.rules.profile;
  return html`<div class="title-block">
<h1>${title}</h1>
<p class="own-form">${say('own-form')}</p>
${draftNotice(draft)}<dl class="facts">
${fact(say('authority'), written(fields.authority))}
${fact(tell('site'), written(fields.site === '' ? assessment.site : fields.site))}
${fact(say('author'), written(fields.author))}
${fact(tell('name'), assessment.name.trim() === '' ? html`${tell('unnamed')}` : isolated(assessment.name))}
${fact(tell('assessed-by'), written(assessment.by))}
${fact(tell('assessed-on'), written(assessment.on))}
${fact(say('program'), isolated(origin.program))}
${profile ? html`${fact(say('profile'), isolated(profile.name))}\n` : NOTHING}${fact(tell('digest'), html`<bdi><code>${origin.fingerprint ?? say('digest-unknown')}</code></bdi>`, 'wide')}
${planFacts(draft)}</dl>
${shorterNotice(draft)}</div>
`;
}

/** The plan that findings and figures come from, and what the assessment itself refers to where that is another one. */
function planFacts({ say, tell, assessment: { plan }, evaluation, planFingerprint }: AssessmentDraft): Html {
  const digest = (of: string): Html => html`<bdi><code>${of}</code></bdi>`;
  const judged = evaluation && (planFingerprint ?? say('digest-unknown'));
  const shown = judged ?? plan;
  return html`${fact(say('digest'), shown === null ? html`${tell('plan-none')}` : digest(shown), 'wide')}
${judged === null || judged === plan ? NOTHING : html`${fact(tell('assessment'), plan === null ? html`${tell('plan-none')}` : html`${tell('plan-other')}: ${digest(plan)}`, 'wide')}\n`}`;
}

/** What a signature on the paper means and does not mean; on the same page as the signatures. */
export const limitsOfAssessment = ({ say, tell, language }: AssessmentDraft): Html =>
  html`<section class="limits with-next"><h2>${say('limits')}</h2><p>${language.messages.ui.disclaimer}</p><p>${tell('no-level')}</p><p>${tell('signed')}</p></section>\n`;

/** The question of an item, or that of an authority. */
export const questionOf = ({ words, assessment }: Pick<AssessmentDraft, 'words' | 'assessment'>, id: string): string =>
  isItem(id) ? words.assessment.items[id][0] : (assessment.authority?.questions.find((question) => `authority/${question.id}` === id)?.text ?? id);

/** The number of an item's module with its title; for an authority's own question its file. */
export function moduleNamed({ assessment }: Pick<AssessmentDraft, 'assessment'>, id: string): Html {
  const found = isItem(id) ? MODULES.find(({ number }) => number === moduleOf(id)) : undefined;
  return found ? html`<bdi dir="ltr" class="position">IATG ${found.number}</bdi>` : isolated(assessment.authority?.name ?? '');
}

/** Text of the user in its lines; nothing where there is none. */
export const prose = (text: string): Html => (text.trim() === '' ? NOTHING : html`${text.split('\n').map((line, i) => html`${i === 0 ? NOTHING : html`<br>`}${isolated(line)}`)}`);
