import { isShorter, type SiteEvaluation } from 'iatg-core';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { REVIEWED } from '../language.js';
import type { Draft, Frame } from '../paper.js';
import { pageStyle } from '../page-style.js';
import type { TextKey } from '../words/words.js';

/** A whole paper in one file: no script, nothing that has to be loaded. Its title names the kind of paper, never the plan. */
export function documentOf(frame: Frame, title: string, parts: readonly Html[]): string {
  const { language, say, origin, digestOf, standard } = frame;
  const isReviewed = REVIEWED.has(language.language);
  return html`<!doctype html>
<html lang="${language.language}" dir="${language.messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>${{ source: pageStyle(frame, title) }}</style>
</head>
<body>
${noFont(language.language)}${isReviewed ? NOTHING : html`<div class="behind" aria-hidden="true">${say('draft')}</div>\n`}
<main>
${parts}
</main>
<footer class="foot"><p>${digestOf}: <bdi><code>${origin.fingerprint ?? say('digest-unknown')}</code></bdi><br>${isolated(standard)} · ${isolated(origin.program)}</p></footer>
</body>
</html>
`.source;
}

/** Fonts are those of the machine; that of Chinese alone would be larger than a thousand reports. */
function noFont(language: string): Html {
  const script = { ar: 'Arabic', zh: 'Chinese', ru: 'Cyrillic' }[language];
  if (!script) return NOTHING;
  return html`<p class="no-font" lang="en" dir="ltr">If letters show as empty boxes, this computer has no ${script} font: install one (for example Noto Sans) before you print. This line is not printed.</p>\n`;
}

/** The head of the first page: what paper this is, of what, by whom, from what. */
export function titleBlock(draft: Draft, title: TextKey, { ofOwnForm, withPlanName }: { readonly ofOwnForm: boolean; readonly withPlanName: boolean }): Html {
  const { say, fields, evaluation, origin, sheet, language } = draft;
  const { plan, rules } = evaluation;
  const { profile } = rules;
  const name = plan.name === '' ? say('plan-unnamed') : plan.name;
  return html`<div class="title-block">
<h1>${language.texts[title]}</h1>
${ofOwnForm ? html`<p class="own-form">${say('own-form')}</p>\n` : NOTHING}${draftNotice(draft)}<dl class="facts">
${fact(say('authority'), written(fields.authority))}
${fact(say('site'), written(fields.site))}
${fact(say('author'), written(fields.author))}
${withPlanName ? fact(say('plan'), isolated(name)) : NOTHING}
${fact(say('standard'), isolated(rules.edition.id))}
${fact(say('program'), isolated(origin.program))}
${profile || withPlanName ? fact(say('profile'), profile ? isolated(profile.name) : html`${say('profile-none')}`) : NOTHING}
${fact(say('sheet'), html`<bdi>${sheet.size}</bdi>, ${say(sheet.orientation)}`)}
${fact(say('digest'), html`<bdi><code>${origin.fingerprint ?? say('digest-unknown')}</code></bdi>`, 'wide')}
${withPlanName ? historyHead(draft) : NOTHING}</dl>
${shorterNotice(draft)}</div>
`;
}

/** What every paper says, and every sheet that leaves it, where its distances may be shorter than the standard's. */
export const shorterNotice = ({ say, evaluation }: Pick<Frame, 'say'> & { readonly evaluation: SiteEvaluation | null }): Html =>
  (evaluation && isShorter(evaluation.rules, evaluation.options.method) ? html`<p class="shorter"><b>${say('profile-shorter')}</b></p>\n` : NOTHING);

export const historyHead = ({ say, historyHead: head }: Draft): Html => (head == null ? NOTHING : html`${fact(say('history-head'), html`<bdi><code>${head}</code></bdi>`, 'wide')}\n`);

export const draftNotice = ({ language, say }: Frame): Html =>
  REVIEWED.has(language.language) ? NOTHING : html`<p class="draft"><b>${say('draft')}</b>${say('draft-explained')}</p>\n`;

export const fact = (label: string, value: Html, kind: '' | 'wide' = ''): Html => html`<div${kind === '' ? NOTHING : html` class="wide"`}><dt>${label}</dt><dd>${value}</dd></div>`;

/** What the user wrote, or a line to write on. */
export const written = (text: string): Html => (text.trim() === '' ? lineToFill : isolated(text));

export const lineToFill: Html = html`<span class="to-fill"></span>`;

/** What only the author can write: its name and lines for it. */
export const blank = ({ say }: Frame, name: string, lines: number): Html =>
  html`<div class="blank"><b>${say('case.blank', { name })}</b>${Array.from({ length: lines }, () => html`<i></i>`)}</div>\n`;

export function signatures({ say }: Frame): Html {
  const heads = (['name-rank', 'signature', 'date'] as const).map((key) => html`<th scope="col">${say(key)}</th>`);
  const rows = (['prepared', 'checked', 'approved'] as const).map((key) => html`<tr><th scope="row">${say(key)}</th><td></td><td></td><td></td></tr>\n`);
  return html`<table class="signatures"><caption>${say('signatures')}</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

/** What a signature means, and the lines to sign on. */
export const signOff = (frame: Frame): Html => html`<div class="sign-off">\n${limits(frame)}${signatures(frame)}</div>\n`;

/** What a signature on the paper means and does not mean. */
export const limits = ({ say, language }: Frame): Html =>
  html`<section class="limits"><h2>${say('limits')}</h2><p>${language.messages.ui.disclaimer}</p><p>${say('limits-signed')}</p></section>\n`;

interface Column {
  readonly head: string;
  readonly kind?: 'number' | 'no';
}

/** A table whose head is repeated on every page and whose rows are never split. */
export function table(columns: readonly Column[], rows: readonly Html[], { kind = '', caption = '' }: { readonly kind?: string; readonly caption?: string } = {}): Html {
  const heads = columns.map(({ head, kind: of }) => html`<th scope="col"${of ? html` class="${of}"` : NOTHING}>${head}</th>`);
  return html`<table${kind === '' ? NOTHING : html` class="${kind}"`}>${caption === '' ? NOTHING : html`<caption>${caption}</caption>`}
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>
`;
}
