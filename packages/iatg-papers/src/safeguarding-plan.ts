import type { RingGeometry } from 'iatg-core';
import { PLANNERS_ROWS } from 'iatg-core/decisions';
import { html, NOTHING, type Html } from './html.js';
import { planeAbout, type Point } from './map/plane.js';
import { ENVELOPE_STYLES, ringsOf } from './map/site-map.js';
import { draftOf, type Draft, type PaperRequest } from './paper.js';
import { documentOf, fact, lineToFill, signatures, table, titleBlock } from './parts/document.js';
import { linesRound, mapOfEnvelopes, type ClassLines } from './parts/maps.js';

const HECTARE_m2 = 10_000;

/**
 * Limits for the planning authority (IATG 02.40): one line for each class of building, and nothing else of the plan. No quantity, no position,
 * no name and no contents of a store comes into it, nor the name of the plan.
 */
export function safeguardingPlan(request: PaperRequest): string {
  const draft = draftOf(request);
  const { say } = draft;
  const lines = linesRound(draft, draft.evaluation.stores, PLANNERS_ROWS);
  return documentOf(draft, draft.say('safeguarding.title'), [
    titleBlock(draft, 'safeguarding.title', { ofOwnForm: true, withPlanName: false }),
    html`<p>${say('safeguarding.purpose')}</p>
<p>${say('safeguarding.secret')}</p>
`,
    classes(draft, lines),
    html`<section class="together">
<h2>${say('safeguarding.consult')}</h2>
<dl class="facts">
${fact(say('safeguarding.consult-whom'), lineToFill)}
${fact(say('safeguarding.consult-when'), lineToFill)}
${fact(say('licence.expires'), lineToFill)}
</dl>
</section>
`,
    signatures(draft),
    html`<p class="soft small">${draft.language.messages.ui.disclaimer}</p>\n`,
    mapOfEnvelopes(draft, lines),
  ]);
}

function classes({ say, language }: Draft, lines: readonly ClassLines[]): Html {
  const rows = lines.map(({ row, envelope, isIncomplete }) => {
    const { color, dash } = ENVELOPE_STYLES[row];
    const sample = html`<svg width="14mm" height="3mm" viewBox="0 0 14 3" direction="ltr"><path d="M0 1.5H14" stroke="${color}" stroke-width=".7"${dash === '' ? NOTHING : html` stroke-dasharray="${dash}"`}/></svg>`;
    const area = envelope ? language.messages.number(Math.ceil((areaOf_m2(envelope.geometry) / HECTARE_m2) * 10) / 10, 1) : '–';
    const remark = [...(envelope ? [] : [say('safeguarding.none')]), ...(isIncomplete ? [say('safeguarding.incomplete')] : [])].join('; ');
    return html`<tr><td>${envelope ? sample : NOTHING}</td><th scope="row">${say(`row.${row}`)}</th><td class="number">${area}</td><td>${remark}</td></tr>\n`;
  });
  const isEmpty = lines.every(({ envelope }) => envelope === null);
  return html`<section>
<h2>${say('safeguarding.classes')}</h2>
${isEmpty ? html`<p>${say('safeguarding.nothing')}</p>\n` : NOTHING}${table([{ head: '' }, { head: say('safeguarding.class') }, { head: say('safeguarding.area'), kind: 'number' }, { head: '' }], rows)}<p class="soft small">${say('safeguarding.rounded')}</p>
</section>
`;
}

/** In the equidistant plane about one of its places, where an area is never too small (by less than r²/(6 R²) of it too large). */
export function areaOf_m2(geometry: RingGeometry): number {
  const rings = ringsOf(geometry);
  const toPlane = planeAbout(rings[0]![0]!);
  // Outer rings turn left and holes right, so that holes are taken away.
  return rings.reduce((sum, ring) => sum + turned(ring.map(toPlane)), 0);
}

function turned(points: readonly Point[]): number {
  let twice = 0;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    twice += a.x * b.y - b.x * a.y;
  });
  return twice / 2;
}
