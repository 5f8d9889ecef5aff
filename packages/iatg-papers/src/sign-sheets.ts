import type { PotentialExplosionSite } from 'iatg-core';
import { fireDivisionOf, fireSymbolSvg, HAZARD_DIVISIONS, type HazardDivision } from 'iatg-core/classification';
import { html, isolated, NOTHING, type Html } from './html.js';
import { draftOf, type Draft, type PaperRequest } from './paper.js';
import { documentOf, draftNotice, fact, lineToFill, written } from './parts/document.js';
import { roomOn } from './sheet.js';

/** Half the size that is recalled for signs, so that a sheet of A4 holds it. */
const MOST_mm = 150;

/** A sheet a building with the fire symbol of what is most hazardous in it. It tells no distance of withdrawal: IATG 02.50 was not obtainable. */
export function signSheets(request: PaperRequest): string {
  const draft = draftOf(request);
  const stores = draft.evaluation.plan.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes' && (request.store == null || site.id === request.store));
  const sheets = stores.map((store, i) => sheetOf(draft, store, i));
  return documentOf(draft, draft.say('signs.title'), sheets.length === 0 ? [html`<h1>${draft.say('signs.title')}</h1>\n<p>${draft.language.messages.ui['no-stores']}</p>\n`] : sheets);
}

function sheetOf(draft: Draft, store: PotentialExplosionSite, order: number): Html {
  const { say, fields, language, sheet } = draft;
  const held = new Set(store.contents.filter(({ neq_kg }) => neq_kg > 0).map(({ hd }) => hd.slice(0, 3) as HazardDivision));
  const divisions = HAZARD_DIVISIONS.filter((hd) => held.has(hd));
  const sign = fireDivisionOf(divisions);
  const { width_mm, height_mm } = roomOn(sheet);
  const size_mm = Math.floor(Math.min(MOST_mm, width_mm, height_mm - 100));
  return html`<article${order > 0 ? html` class="new-page"` : NOTHING}>
<h1>${isolated(store.name)}</h1>
<p class="own-form">${say('signs.check')}</p>
${draftNotice(draft)}<dl class="facts">
${fact(say('authority'), written(fields.authority))}
${fact(say('site'), written(fields.site))}
${fact(say('signs.divisions'), divisions.length === 0 ? html`${language.messages.ui['no-contents']}` : isolated(divisions.map((hd) => `HD ${hd}`).join(', ')))}
${fact(say('signs.checked'), lineToFill)}
</dl>
${sign === null ? html`<p>${say('signs.none')}</p>` : html`<p>${say('signs.most', { symbol: String(sign.symbol) })} ${say(`signs.${sign.verification === 'unverified' ? 'unverified' : 'seen'}`)}</p>
<div class="sign">${{ source: fireSymbolSvg(sign.symbol, { size_mm, title: say('signs.symbol', { symbol: String(sign.symbol) }) }) }}</div>`}
</article>
`;
}
