import { REVIEWED } from './language.js';
import type { Frame } from './paper.js';
import { MARGIN_mm, roomOn } from './sheet.js';

/** Nothing is loaded: these are tried in turn, and the browser takes another one for letters that none of them has. */
const FONTS =
  '"Noto Sans", "Segoe UI", "Liberation Sans", Arial, "Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "SimSun", sans-serif';
const CODE_FONTS = 'ui-monospace, "Liberation Mono", Consolas, monospace';

/** Derivations stand side by side where the sheet is wide enough; so do the worst findings and the lines to sign on, which then stay on the first page. */
const COLUMN_mm = 125;

const SIDE_BY_SIDE = `.result-and-sign-off, .sign-off { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; break-inside: avoid; }
.result-and-sign-off > :has(table.pairs) + .sign-off { display: block; }
.result-and-sign-off > :only-child { grid-column: 1 / -1; }
.result-and-sign-off .limits h2, .result-and-sign-off h3 { margin-top: 0; }
.result-and-sign-off .signatures { margin-top: 2mm; }
.signatures tbody th, .signatures tbody td { height: 8mm; }
.verdict { margin: 3mm 0; }
.draft b { display: inline; margin-inline-end: 2mm; }
.own-form, .draft { margin-bottom: 2mm; }`;

/** Text as a string of a style sheet; no character of it can end the string or the style sheet. */
const quoted = (text: string): string => `"${[...text].map((one) => (/^[A-Za-z0-9 ]$/.test(one) ? one : `\\${one.codePointAt(0)!.toString(16)} `)).join('')}"`;

/** A text with names in braces as the content of a margin: `Page {page} of {pages}`. */
const counted = (text: string): string =>
  text
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part)))
    .join(' ');

/** The look of all papers, and what stands at the head and the foot of every page. */
export function pageStyle({ sheet, language, fields, origin, standard, digestOf, say }: Frame, title: string): string {
  const { size, orientation } = sheet;
  const { width_mm } = roomOn(sheet);
  const columns = Math.floor(width_mm / COLUMN_mm);
  const isReviewed = REVIEWED.has(language.language);
  // Margins of a page know left and right only.
  const [start, end] = language.messages.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const digest = `${digestOf}: ${origin.fingerprint ?? say('digest-unknown')}`;
  return `
@page { size: ${size} ${orientation}; margin: ${MARGIN_mm.top}mm ${MARGIN_mm.side}mm ${MARGIN_mm.bottom}mm;
  @top-${start} { content: ${quoted(title)}; ${margin(start)} width: 40%; }
  @top-center { content: ${quoted(fields.marking)}; ${margin('center')} width: 25%; font-weight: 700; }
  @top-${end} { content: ${isReviewed ? 'none' : quoted(say('draft'))}; ${margin(end)} width: 35%; font-weight: 700; color: #8a1015; }
  @bottom-${start} { content: ${quoted(digest)} "\\A" ${quoted(`${standard} · ${origin.program}`)}; ${margin(start)} width: 78%; white-space: pre-line; }
  @bottom-${end} { content: ${counted(language.texts.page)}; ${margin(end)} width: 22%; } }
:root { --ink: #14191d; --soft: #55606a; --line: #b9c1c8; --tint: #f2f4f6; --fail: #a3161c; --fail-tint: #fbeaea; --doubt: #7a5200;
  --doubt-tint: #fcf3dc; --good: #1d6334; --good-tint: #e8f4ec; }
* { box-sizing: border-box; }
html { color: var(--ink); background: #fff; font: 9.5pt/1.4 ${FONTS}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { width: ${width_mm}mm; max-width: 100%; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; break-inside: avoid; }
/* Marks above Arabic letters stay within their line: at the head of a page they would be printed at the foot of the one before. */
[dir="rtl"] :is(h1, h2, h3, h4) { line-height: 1.7; }
h1 { font-size: 19pt; margin: 0 0 3mm; }
h2 { font-size: 13pt; margin: 7mm 0 2.5mm; padding-bottom: .8mm; border-bottom: .5mm solid var(--ink); }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; }
h4 { font-size: 8.5pt; margin: 2mm 0 .5mm; color: var(--soft); }
p { margin: 1mm 0; orphans: 3; widows: 3; }
ul, ol { margin: 1mm 0; padding-inline-start: 6mm; }
li { break-inside: avoid; }
/* The last line of a list never stands alone at the head of a page. */
li:nth-last-child(2) { break-after: avoid; }
code { font-family: ${CODE_FONTS}; font-size: .92em; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: 8pt; }
.new-page { break-before: page; }
.sign { margin: 8mm auto 0; text-align: center; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.together { break-inside: avoid; }
.with-next { break-after: avoid; break-inside: avoid; }
.own-form { margin: 0 0 3mm; color: var(--soft); font-size: 8.5pt; }
.draft { margin: 0 0 3mm; padding: 1.5mm 2.5mm; border: .4mm solid #8a1015; color: #8a1015; }
.draft b { display: block; }
/* Behind the text of every page, also in browsers that leave the margins of a page empty. */
.behind { display: none; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(56mm, 1fr)); gap: 1.5mm 6mm; margin: 0 0 3mm; }
.facts > div { break-inside: avoid; }
.facts .wide { grid-column: 1 / -1; }
dt { color: var(--soft); font-size: 8pt; }
dd { margin: 0; overflow-wrap: anywhere; }
.to-fill { display: block; height: 6mm; border-bottom: .25mm dotted var(--ink); }
.verdict { break-inside: avoid; margin: 4mm 0; padding: 2.5mm 3.5mm; border: .3mm solid; border-inline-start-width: 2mm; }
.verdict h2 { margin: 0; padding: 0; border: 0; font-size: 8.5pt; color: var(--soft); }
.verdict p.sentence { font-size: 13pt; font-weight: 700; }
.verdict.fail { border-color: var(--fail); background: var(--fail-tint); }
.verdict.not-assessable { border-color: var(--doubt); background: var(--doubt-tint); }
.verdict.pass { border-color: var(--good); background: var(--good-tint); }
.limits { break-inside: avoid; color: var(--soft); font-size: 8.5pt; }
.limits h2 { margin: 2mm 0 1mm; padding: 0; border: 0; font-size: 8.5pt; }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; }
caption { text-align: start; color: var(--soft); font-size: 8pt; break-after: avoid; }
thead { display: table-header-group; break-inside: avoid; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: .7mm 1.4mm; border-bottom: .2mm solid var(--line); overflow-wrap: anywhere; }
thead th { font-size: 8pt; color: var(--soft); border-bottom: .3mm solid var(--ink); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 700; }
/* Figures run from left to right in every language, so that they stand under each other on the right. */
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.tight { font-size: 8pt; }
.tight th, .tight td { padding: .35mm 1mm; }
.no { width: 10mm; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.position { white-space: nowrap; font-variant-numeric: tabular-nums; }
.side { white-space: nowrap; }
.mark { display: inline-block; padding: 0 1mm; border: .2mm solid transparent; font-size: 8pt; white-space: nowrap; }
.mark.fail { color: var(--fail); border-color: var(--fail); background: var(--fail-tint); font-weight: 700; }
.mark.not-assessable { color: var(--doubt); border-color: var(--doubt); background: var(--doubt-tint); font-weight: 700; }
.mark.pass { color: var(--good); }
.mark.not-required { color: var(--soft); }
.signatures { table-layout: fixed; break-inside: avoid; margin-top: 4mm; }
.signatures th, .signatures td { border: .25mm solid var(--line); }
.signatures tbody th, .signatures tbody td { height: 10mm; vertical-align: middle; }
.signatures th:first-child { width: 28mm; }
${columns > 1 ? SIDE_BY_SIDE : ''}
.derived { columns: ${columns > 1 ? columns : 'auto'}; column-gap: 8mm; }
/* A finding is split between its parts only: where it stayed whole, half of every second page would be empty. */
.finding { padding: 2.5mm 0; border-bottom: .25mm solid var(--line); overflow-wrap: anywhere; }
.finding ol, .finding ul { break-inside: avoid; }
.finding .head { break-inside: avoid; break-after: avoid; }
.finding h3 { margin: 0 0 1mm; }
.measures { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin: 1mm 0; }
.measures dd { font-weight: 700; font-size: 11pt; font-variant-numeric: tabular-nums; }
.map { break-inside: avoid; break-before: page; }
.map h2 { margin-top: 0; }
.map svg { display: block; }
.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(82mm, 1fr)); gap: .6mm 6mm; margin: 1.5mm 0 0; padding: 0; list-style: none; font-size: 8pt; }
.legend li { display: flex; gap: 2mm; align-items: center; }
.legend svg { flex: none; }
.blank { break-inside: avoid; margin: 1.5mm 0 3mm; }
.blank b { font-weight: 400; color: var(--soft); font-size: 8.5pt; break-after: avoid; display: block; }
.blank i { display: block; height: 7mm; border-bottom: .25mm dotted var(--ink); break-inside: avoid; }
.exposed th:nth-child(2) { width: 22%; }
.exposed th:nth-child(3) { width: 28%; }
.inventory th:nth-child(2) { width: 15%; }
.inventory th:nth-child(3) { width: 26%; }
.inventory th:nth-child(4) { width: 20%; }
.pairs thead .number { white-space: nowrap; }
.permitted td, .permitted th { vertical-align: middle; }
.greatest { font-weight: 700; }
/* Shades that are told apart in print too; each stands with its name. */
.tone-1 { background: #eef4ee; }
.tone-2 { background: #f4f2d8; }
.tone-3 { background: #f8e3bd; }
.tone-4 { background: #f3c6a8; }
.tone-5 { background: #e6a3a0; }
.tone { padding: .3mm 1.5mm; font-weight: 700; }
.matrix td, .matrix th { border: .25mm solid var(--line); text-align: center; }
/* What is needed stands first; a word of it is not broken. */
.request th:nth-child(2) { width: 36mm; }
.request th:nth-child(3) { width: 45%; }
.checklist { table-layout: fixed; }
/* The longest word of a state, in Russian, stays whole. */
.checklist th:nth-child(2) { width: 29mm; }
.checklist th:nth-child(3) { width: 34%; }
.checklist th:nth-child(4) { width: 28mm; }
.checklist .mark { white-space: normal; }
.door { break-before: page; break-inside: avoid; border: 1mm solid var(--ink); padding: 6mm; font-size: 13pt; }
.door h2 { margin: 0 0 2mm; border: 0; font-size: 12pt; color: var(--soft); }
.door .name { font-size: 30pt; font-weight: 700; line-height: 1.15; overflow-wrap: anywhere; margin: 0 0 4mm; }
.door td, .door th { padding: 1.5mm 2mm; font-size: 13pt; }
.door td.number { font-size: 18pt; font-weight: 700; }
.door .facts { gap: 4mm 8mm; margin-top: 5mm; }
.door dt { font-size: 10pt; }
.door .to-fill { height: 10mm; }
@media screen {
  body { padding: 8mm 0; }
  .foot { margin-top: 8mm; padding-top: 2mm; border-top: .3mm solid var(--line); color: var(--soft); font-size: 8pt; overflow-wrap: anywhere; }
  .no-font { font: 9.5pt/1.4 "Liberation Sans", Arial, sans-serif; background: var(--doubt-tint); padding: 1.5mm 2.5mm; }
}
@media print {
  .foot, .no-font { display: none; }
  .behind { display: block; position: fixed; z-index: -1; inset: 45% 0 auto 0; text-align: center; font-size: 44pt; font-weight: 700; color: #f3e4e4; transform: rotate(-30deg); }
}
`;
}

const margin = (side: 'left' | 'center' | 'right'): string => `font: 7pt/1.35 ${FONTS}; color: #444; text-align: ${side}; vertical-align: middle; overflow-wrap: anywhere;`;
