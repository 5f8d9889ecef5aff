/** The look of the printed report: system fonts, light and dark on the screen, always light on paper (A4). */
export const pageStyle = `
:root { --ink: #1b2126; --soft: #5a6570; --line: #c9d0d6; --paper: #fff; --tint: #f3f5f7; --fail: #a3161c; --fail-tint: #fbeaea;
  --doubt: #7a5200; --doubt-tint: #fcf3dc; --good: #1d6334; --good-tint: #e8f4ec; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e4e8eb; --soft: #a3adb6; --line: #3c454d; --paper: #15191c; --tint: #1e2428; --fail: #ff9a94; --fail-tint: #3a1b1c;
    --doubt: #f0c674; --doubt-tint: #352a12; --good: #8fd3a3; --good-tint: #16301f; }
}
* { box-sizing: border-box; }
html { color: var(--ink); background: var(--paper); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
body { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; break-after: avoid; }
h1 { font-size: 1.9rem; margin-bottom: 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.02rem; }
h4 { font-size: .78rem; margin: .7rem 0 .2rem; color: var(--soft); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .4rem 0; }
code, .code { font-family: ui-monospace, "Liberation Mono", Consolas, monospace; font-size: .87em; overflow-wrap: anywhere; }
.kind { margin: 0; color: var(--soft); letter-spacing: .08em; text-transform: uppercase; font-size: .8rem; }
.facts, .measures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
.facts dt, .measures dt { color: var(--soft); font-size: .78rem; }
.facts dd, .measures dd { margin: 0; }
.measures { margin: .35rem 0; }
.measures dd { font-weight: 600; font-size: 1.12rem; font-variant-numeric: tabular-nums; }
.draft { margin: 0 0 .8rem; padding: .3rem .6rem; border: 1px dashed var(--doubt); color: var(--doubt); background: var(--doubt-tint); font-size: .85rem; }
/* Arabic letters join: space between them tears words apart. */
:lang(ar) * { letter-spacing: 0 !important; }
.verdict { margin: 1.2rem 0; padding: .9rem 1.1rem; border: 1px solid; border-inline-start-width: .5rem; }
.verdict h2, .limits h2 { font-size: .8rem; margin: 0; padding: 0; border: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .05em; }
.verdict .sentence { font-size: 1.3rem; font-weight: 600; }
.verdict.fail { border-color: var(--fail); background: var(--fail-tint); }
.verdict.not-assessable { border-color: var(--doubt); background: var(--doubt-tint); }
.verdict.pass { border-color: var(--good); background: var(--good-tint); }
.counts { display: flex; flex-wrap: wrap; gap: .3rem 2rem; list-style: none; margin: .5rem 0 0; padding: 0; }
.counts b { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.limits { color: var(--soft); font-size: .9rem; }
table { border-collapse: collapse; width: 100%; }
.table { overflow-x: auto; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-inline-start: 0; }
th.number { text-align: end; }
thead th.number { white-space: normal; }
.glance { margin: 0 0 1rem; font-size: .93rem; }
thead th { font-size: .78rem; color: var(--soft); border-bottom-color: var(--ink); vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.fail { color: var(--fail); font-weight: 700; }
td.not-assessable { color: var(--doubt); font-weight: 700; }
.signatures { margin-top: 1.2rem; break-inside: avoid; table-layout: fixed; }
.signatures th, .signatures td { border: 1px solid var(--line); padding: .4rem .5rem; }
.signatures tbody th, .signatures tbody td { height: 3.2rem; }
.signatures th:first-child, .signatures td:first-child { width: 9.5rem; padding-inline-start: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.mark { display: inline-block; padding: 0 .45em; border: 1px solid; border-radius: .2em; font-size: .8rem; font-weight: 700; white-space: nowrap; text-decoration: none; }
.mark.fail { color: var(--fail); background: var(--fail-tint); text-transform: uppercase; }
.mark.not-assessable { color: var(--doubt); background: var(--doubt-tint); }
.mark.pass { color: var(--good); font-weight: 400; border-color: transparent; padding-inline-start: 0; }
.mark.not-required { color: var(--soft); font-weight: 400; border-color: transparent; padding-inline-start: 0; }
a.mark:hover, a.mark:focus-visible { text-decoration: underline; }
.finding { padding: .8rem 0 .9rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.head { break-inside: avoid; break-after: avoid; }
.steps, .others, .reasons, .notes { margin: 0; padding-inline-start: 1.5rem; }
.others { color: var(--soft); font-size: .9rem; }
.reasons { margin-top: .4rem; color: var(--doubt); font-weight: 600; }
.notes { margin-top: .5rem; font-size: .93rem; }
.pairs { font-size: .88rem; }
.pairs td { padding-top: .18rem; padding-bottom: .18rem; }
.words { overflow-wrap: anywhere; font-size: .85em; color: var(--soft); }
.totals { font-weight: 600; }
dl.words { color: var(--ink); font-size: 1em; margin: .3rem 0 1rem; }
dl.words dt { margin-top: .35rem; }
dl.words dd { margin: 0; margin-inline-start: 1.5rem; }
.legend h3 { margin-top: 1rem; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .85rem; }
@page { size: A4; margin: 16mm 14mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; color: #555; } }
@media print {
  html { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  main > section:first-child { break-before: page; }
  h2 { margin-top: 1.4rem; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr, .steps li, .others li, .notes li, dl.words dd { break-inside: avoid; }
  dl.words dt { break-after: avoid; }
  .finding { break-inside: auto; }
  .steps li, p { orphans: 3; widows: 3; }
  .pairs { font-size: 7.6pt; }
  .glance td { padding: .15rem .4rem; }
  .pairs th, .pairs td { padding: .1rem .3rem; }
  .pairs .mark { font-size: 7.2pt; }
  footer { display: none; }
}
`;
