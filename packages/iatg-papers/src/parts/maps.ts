import { nearestPositions, type PairEvaluation, type Position, type Site, type Store } from 'iatg-core';
import { safeguardingOf, type SafeguardedRow } from 'iatg-core/decisions';
import { html, isolated, NOTHING, type Html } from '../html.js';
import { boxOf, planeAbout, type Box } from '../map/plane.js';
import { ENVELOPE_STYLES, pointsOf, ringsOf, siteMap, type Envelope, type MapContent, type MapSize, type PairLine, type SiteMap } from '../map/site-map.js';
import type { Draft } from '../paper.js';
import { roomOn } from '../sheet.js';
import type { TextKey } from '../words/words.js';

/** More lines between sites than this hide each other. */
const MOST_LINES = 60;
/** What a map leaves of its page for heading and legend. */
const BESIDE_mm = { heading: 12, row: 4.2, line: 4.2, room: 8.5 } as const;
/** How wide a letter of the sentences is at most on average, in mm. */
const LETTER_mm = { chinese: 3, other: 1.8 } as const;
/** So many numbers of sites that a map leaves out still find room on its page; more stand on the next. */
const MOST_BESIDE = 24;
/** So much ground is shown at least round a single place. */
const LEAST_m = 25;

/** What came of the lines of one class: drawn, or why not. */
export interface ClassLines {
  readonly row: SafeguardedRow;
  readonly envelope: Envelope | null;
  /** Some store has no answer: the line may lie too near. */
  readonly isIncomplete: boolean;
}

/** One line for each class round all stores together, as the core draws it. */
export const linesRound = ({ evaluation }: Draft, stores: readonly Store[], rows: readonly SafeguardedRow[]): readonly ClassLines[] =>
  safeguardingOf(evaluation, rows, stores).map(({ row, envelope, isIncomplete }) => ({ row, envelope: envelope && { row, geometry: envelope }, isIncomplete }));

const drawnOf = (lines: readonly ClassLines[]): readonly Envelope[] => lines.flatMap(({ envelope }) => envelope ?? []);

/** A map of the whole site with its findings, and one at a larger scale where stores lie close together. */
export function mapsOfSite(draft: Draft, lines: readonly ClassLines[]): Html {
  const { evaluation, overview, say } = draft;
  const { sites } = evaluation.plan;
  const [first] = sites;
  if (!first) return NOTHING;
  const worst = overview.findings.slice(0, MOST_LINES);
  const content: MapContent = { key: 'overview', envelopes: drawnOf(lines), sites, pairs: worst.map((pair) => pairLine(draft, pair)) };
  const about = pointsOf(first)[0]!;
  const stores = sites.filter(({ role }) => role === 'pes');
  const box = overviewBox(about, content, stores.length > 0 ? stores : sites, sites);
  const legendOf = (map: SiteMap | null): Html => legend(draft, map, lines, content, say('lines-envelope'), overview.findings.length > MOST_LINES);
  const size = mapSize(draft, lines, content, 'lines-envelope');
  const overviewMap = siteMap(draft, content, about, box, size);
  const detailBox = grown(boxAbout(about, stores.flatMap(pointsOf)) ?? box, 0.06);
  const detail = overviewMap.isCrowded && stores.length > 0 ? siteMap(draft, { ...content, key: 'detail' }, about, detailBox, size) : null;
  const isWorthIt = detail && detail.scale <= overviewMap.scale / 2;
  const marked = isWorthIt ? siteMap(draft, content, about, box, size, { about, box: detailBox }) : overviewMap;
  return html`${mapSection(say('map-overview'), marked, legendOf(marked), outside(draft, marked))}${isWorthIt ? mapSection(say('map-detail'), detail, legendOf(detail), NOTHING) : NOTHING}`;
}

/** One store among its neighbours. */
export function mapOfStore(draft: Draft, site: Site, lines: readonly ClassLines[], pairs: readonly PairEvaluation[], key: string): Html {
  const { evaluation, say } = draft;
  const content: MapContent = { key, envelopes: drawnOf(lines), sites: evaluation.plan.sites, pairs: pairs.slice(0, MOST_LINES).map((pair) => pairLine(draft, pair)) };
  const about = pointsOf(site)[0]!;
  const map = siteMap(draft, content, about, overviewBox(about, content, [site], [site]), mapSize(draft, lines, content, 'lines-store'));
  return mapSection(say('licence.ring-map'), map, legend(draft, map, lines, content, say('lines-store'), pairs.length > MOST_LINES), NOTHING);
}

/** Envelopes alone: no site, no store, no line between them. */
export function mapOfEnvelopes(draft: Draft, lines: readonly ClassLines[]): Html {
  const content: MapContent = { key: 'envelopes', envelopes: drawnOf(lines), sites: [], pairs: [] };
  const [envelope] = content.envelopes;
  if (!envelope) return NOTHING;
  // Not a place of a store: the drawing's own coordinates begin at the middle of the map whatever this is.
  const about = ringsOf(envelope.geometry)[0]![0]!;
  const map = siteMap(draft, content, about, overviewBox(about, content, [], []), mapSize(draft, lines, content, null));
  return mapSection(draft.say('map'), map, legend(draft, map, lines, content, null, false), NOTHING);
}

function pairLine({ overview }: Draft, { pes, es, status }: PairEvaluation): PairLine {
  return { ...nearestPositions(overview.site(pes).shape(), overview.site(es).shape()), status };
}

function boxAbout(about: Position, positions: readonly Position[]): Box | null {
  const box = boxOf(positions.map(planeAbout(about)));
  return box && { west: box.west - LEAST_m, east: box.east + LEAST_m, south: box.south - LEAST_m, north: box.north + LEAST_m };
}

/** All that the limits reach and all that fails; farther sites would only make the map small. */
function overviewBox(about: Position, { envelopes, pairs }: MapContent, always: readonly Site[], otherwise: readonly Site[]): Box {
  const limits = envelopes.flatMap(({ geometry }) => ringsOf(geometry).flat());
  const positions = [...always.flatMap(pointsOf), ...limits, ...pairs.flatMap(({ from, to }) => [from, to])];
  return boxAbout(about, limits.length > 0 || pairs.length > 0 ? positions : [...positions, ...otherwise.flatMap(pointsOf)])!;
}

function grown({ west, east, south, north }: Box, share: number): Box {
  const more = share * Math.max(east - west, north - south);
  return { west: west - more, east: east + more, south: south - more, north: north + more };
}

const LEGEND_COLUMN_mm = 88;

/** The map takes all that heading and legend leave of its page. */
function mapSize(draft: Draft, lines: readonly ClassLines[], { sites, pairs }: MapContent, meaning: TextKey | null): MapSize {
  const { language, sheet } = draft;
  const { width_mm, height_mm } = roomOn(sheet);
  const columns = Math.max(1, Math.floor(width_mm / LEGEND_COLUMN_mm));
  const kinds = new Set(sites.flatMap((site) => (site.role === 'pes' ? [] : [site.exposure.kind])));
  const symbols = sites.length === 0 ? 0 : 2 + Number(kinds.has('public-traffic-route')) + Number(kinds.has('power-line'));
  const statuses = new Set(pairs.map(({ status }) => status)).size;
  const rows = Math.ceil((lines.length + symbols + statuses) / columns);
  const sentences = [...(meaning ? [meaning] : []), ...(['line-outside', 'lines-cut', 'grid-every', 'north-true', 'scale-holds'] as const)];
  const letters = sentences.reduce((sum, key) => sum + language.texts[key].length, 0);
  const lettersWide_mm = letters * (language.language === 'zh' ? LETTER_mm.chinese : LETTER_mm.other);
  const legend_mm = rows * BESIDE_mm.row + Math.ceil(lettersWide_mm / width_mm) * BESIDE_mm.line;
  return { width_mm, height_mm: Math.floor(height_mm - BESIDE_mm.heading - legend_mm - BESIDE_mm.room) };
}

const mapSection = (title: string, { svg, outside }: SiteMap, legendBelow: Html, notDrawn: Html): Html => html`<section class="map">
<h2>${title}</h2>
${svg}${legendBelow}${outside.length > MOST_BESIDE ? NOTHING : notDrawn}</section>
${outside.length > MOST_BESIDE ? notDrawn : NOTHING}`;

function legend(draft: Draft, map: SiteMap | null, lines: readonly ClassLines[], { sites, pairs }: MapContent, meaning: string | null, isCut: boolean): Html {
  const { say, sheet } = draft;
  const entry = (sample: string, text: string): Html => html`<li>${{ source: `<svg width="12mm" height="3mm" viewBox="0 0 12 3" direction="ltr">${sample}</svg>` }}<span>${text}</span></li>\n`;
  const entries: Html[] = lines.map(({ row, envelope, isIncomplete }) => {
    const { color, dash } = ENVELOPE_STYLES[row];
    const name = say(`row.${row}`);
    if (isIncomplete) return entry(envelope ? stroke(color, dash, 0.6) : '', say('line-incomplete', { row: name }));
    return entry(envelope ? stroke(color, dash, 0.6) : '', envelope ? name : say('line-none', { row: name }));
  });
  if (sites.length > 0) {
    entries.push(entry('<rect x="4" y=".3" width="4" height="2.4" rx=".4" fill="#14191d"/>', say('symbol-store')));
    entries.push(entry('<rect x="4.5" y=".4" width="3" height="2.2" fill="#f3d9b1" stroke="#14191d" stroke-width=".2"/>', say('symbol-site')));
    const kinds = new Set(sites.flatMap((site) => (site.role === 'pes' ? [] : [site.exposure.kind])));
    if (kinds.has('public-traffic-route')) entries.push(entry(stroke('#6b6b6b', '', 1) + stroke('#fff', '', 0.6), say('symbol-route')));
    if (kinds.has('power-line')) entries.push(entry(stroke('#35606b', '2.5 .8 .5 .8', 0.35), say('symbol-power')));
  }
  if (pairs.some(({ status }) => status === 'fail')) entries.push(entry(stroke('#c01820', '', 0.3), say('line-fail')));
  if (pairs.some(({ status }) => status === 'not-assessable')) entries.push(entry(stroke('#b97d00', '1 .7', 0.3), say('line-open')));
  const sentences = [
    ...(meaning === null ? [] : [meaning]),
    say('line-outside'),
    ...(isCut ? [say('lines-cut', { count: draft.language.messages.number(MOST_LINES) })] : []),
    `${say('grid-every', { step: map?.gridStep ?? '' })}. ${say('north-true')}.`,
    say('scale-holds', { size: sheet.size }),
  ];
  return html`<ul class="legend">
${entries}</ul>
<p class="small soft">${sentences.join(' ')}</p>
`;
}

const stroke = (color: string, dash: string, width: number): string => `<path d="M0 1.5H12" stroke="${color}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;

function outside({ say, numberOf }: Draft, { outside: sites }: SiteMap): Html {
  if (sites.length === 0) return NOTHING;
  return html`<p class="small">${say('outside-map', { numbers: sites.map(({ id }) => numberOf(id)).join(', ') })}</p>\n`;
}

/** The name of a site with its number, as all tables show it. */
export const siteName = ({ numberOf, overview }: Draft, id: string): Html => html`<bdi>${numberOf(id)}</bdi> · ${isolated(overview.site(id).name)}`;
