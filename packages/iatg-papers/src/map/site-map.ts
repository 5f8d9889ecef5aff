import type { Position, RingGeometry, Site, Status } from 'iatg-core';
import type { Draft } from '../paper.js';
import { html, NOTHING, type Html } from '../html.js';
import { dms, gridStep_s, multiples, stepInWords } from './graticule.js';
import { placeLabel, type Rectangle } from './labels.js';
import { boxOf, holds, middleOfBox, placeOf, planeAbout, type Box, type Point } from './plane.js';
import { barLength_m, roundScale } from './scale.js';

/** A line that a map shows: all that lies inside is too near for a site of its row. */
export interface Envelope {
  readonly row: RowOfMap;
  readonly geometry: RingGeometry;
}
export type RowOfMap = keyof typeof ENVELOPE_STYLES;

export interface PairLine {
  readonly from: Position;
  readonly to: Position;
  readonly status: Status;
}

export interface MapContent {
  /** Tells this map from the others of its document. */
  readonly key: string;
  readonly envelopes: readonly Envelope[];
  readonly sites: readonly Site[];
  readonly pairs: readonly PairLine[];
}

/** Lines of the map by row of the matrices: the dash tells them apart where colours do not. */
export const ENVELOPE_STYLES = {
  vbd: { color: '#6b2fa0', dash: '5 1.5' },
  ibd: { color: '#b45309', dash: '' },
  officeGt20: { color: '#8a5a2b', dash: '3 1 .8 1' },
  officeLt20: { color: '#8a5a2b', dash: '1.5 1' },
  ptrHigh: { color: '#14713a', dash: '6 1 1 1' },
  ptrMedium: { color: '#14713a', dash: '3 1.2' },
  ptrLow: { color: '#1d5fa3', dash: '.8 1' },
  powerSuper: { color: '#35606b', dash: '4 .8 .8 .8 .8 .8' },
  powerNormal: { color: '#35606b', dash: '2 .8' },
  powerMinor: { color: '#35606b', dash: '.6 1.4' },
  polProtected: { color: '#8c2f4b', dash: '4 2' },
  polVital: { color: '#8c2f4b', dash: '2 2' },
  polMinor: { color: '#8c2f4b', dash: '1 2' },
  polSmall: { color: '#8c2f4b', dash: '.6 .8' },
} as const;

/** A map on paper. */
export interface SiteMap {
  readonly svg: Html;
  readonly scale: number;
  readonly gridStep: string;
  /** Sites that lie wholly outside the frame. */
  readonly outside: readonly Site[];
  /** Do labels crowd each other? Then a map at a larger scale helps. */
  readonly isCrowded: boolean;
}

export interface MapSize {
  readonly width_mm: number;
  readonly height_mm: number;
}

// Room round the frame for the grid's labels, and below it for the bar.
const ROOM_mm = { left: 5, right: 1, top: 1, bottom: 5, strip: 10, inside: 3 } as const;
const LINE_mm = 0.45;
const GRID_APART_mm = 32;
const BAR_mm = 70;
const CROWDED_mm = 5;
const SMALLEST_SYMBOL_mm = 1.4;
const LABEL = { size_mm: 2.5, digit_mm: 1.45, pad_mm: 0.5, height_mm: 3.1 } as const;

const INK = '#14191d';
const PAIR_COLORS: Partial<Record<Status, string>> = { fail: '#c01820', 'not-assessable': '#b97d00' };

/**
 * A map at the largest round scale at which a box fits, as a drawing whose units are millimetres of paper.
 *
 * An envelope is drawn with its whole width outside the true line. Coordinates are written to 0.1 mm of ground or finer.
 *
 * @param about the place that the box is measured from
 * @param inset boxes of maps at a larger scale, to be marked on this one
 */
export function siteMap(draft: Draft, content: MapContent, about: Position, box: Box, size: MapSize, inset: { readonly about: Position; readonly box: Box } | null = null): SiteMap {
  const origin = placeOf(about, middleOfBox(box));
  const frame: Rectangle = {
    x: ROOM_mm.left,
    y: ROOM_mm.top,
    width: size.width_mm - ROOM_mm.left - ROOM_mm.right,
    height: size.height_mm - ROOM_mm.top - ROOM_mm.bottom - ROOM_mm.strip,
  };
  const scale = scaleFor(box, frame);
  const toPlane = planeAbout(origin);
  const perMetre = 1_000 / scale;
  const [middleX, middleY] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const onPaper = ({ x, y }: Point): Point => ({ x: middleX + x * perMetre, y: middleY - y * perMetre });
  const decimals = Math.ceil(Math.log10(scale));
  const written = (value: number): string => String(Number(value.toFixed(decimals)));
  const path = (positions: readonly Position[], isClosed: boolean): string =>
    positions
      .map((position, i) => {
        const { x, y } = onPaper(toPlane(position));
        return `${i === 0 ? 'M' : 'L'}${written(x)} ${written(y)}`;
      })
      .join('') + (isClosed ? 'Z' : '');

  const half = { x: frame.width / 2 / perMetre, y: frame.height / 2 / perMetre };
  const view: Box = { west: -half.x, east: half.x, south: -half.y, north: half.y };
  const seen = content.sites.map((site) => ({ site, points: pointsOf(site).map(toPlane) })).filter(({ points }) => isSeen(points, view));
  const visible = new Set(seen.map(({ site }) => site));

  const id = (what: string, i: number): string => `${what}-${content.key}-${i}`;
  const around = `M${frame.x - 5} ${frame.y - 5}h${frame.width + 10}v${frame.height + 10}h${-frame.width - 10}Z`;
  const envelopes = content.envelopes.map(({ row, geometry }, i) => {
    const { color, dash } = ENVELOPE_STYLES[row];
    const line = ringsOf(geometry).map((ring) => path(ring, true)).join('');
    // Only what lies outside the ring is painted, so the line's inner edge is the true limit.
    return html`<clipPath id="${id('outside', i)}"><path clip-rule="evenodd" d="${around}${line}"/></clipPath>
<path class="envelope envelope-${row}" clip-path="url(#${id('outside', i)})" d="${line}" fill="none" stroke="${color}" stroke-width="${String(2 * LINE_mm)}"${dash === '' ? NOTHING : html` stroke-dasharray="${dash}"`}/>\n`;
  });

  const insetBox = inset && insetOnPaper(inset, toPlane, onPaper);
  const taken: Rectangle[] = [];
  const symbols = seen.map(({ site, points }) => ({ site, symbol: symbolOf(points.map(onPaper), frame) }));
  for (const { symbol } of symbols) taken.push(symbol);
  // What the map at a larger scale shows needs no number here.
  const labelled = symbols.filter(({ symbol }) => !insetBox || !within(symbol, insetBox));
  const isCrowded = symbols.some(({ symbol: a }, i) => symbols.some(({ symbol: b }, j) => j > i && Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < CROWDED_mm));
  const labels = labelled.map(({ site, symbol }) => label(draft.numberOf(site.id), site.role === 'pes', symbol, taken, frame));

  const pairs = content.pairs.map(
    ({ from, to, status }) => html`<path class="pair ${status}" d="${path([from, to], false)}" fill="none" stroke="${PAIR_COLORS[status] ?? INK}" stroke-width=".3"${status === 'fail' ? NOTHING : html` stroke-dasharray="1 .7"`}/>\n`,
  );
  const grid = gridOf(origin, view, scale, toPlane, onPaper, frame);

  const svg = html`<svg class="site-map" xmlns="http://www.w3.org/2000/svg" width="${size.width_mm}mm" height="${size.height_mm}mm" viewBox="0 0 ${size.width_mm} ${size.height_mm}" direction="ltr" style="direction: ltr; unicode-bidi: isolate" font-family="'Noto Sans', 'Liberation Sans', Arial, sans-serif" role="img" aria-label="${draft.say('map')}">
<clipPath id="${id('frame', 0)}"><rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"/></clipPath>
<g clip-path="url(#${id('frame', 0)})">
<g class="grid" fill="none" stroke="#9aa7b1" stroke-width=".12">
${grid.lines}</g>
${seen.map(({ site }) => footprint(site, path))}${envelopes}${pairs}${symbols.map(({ site, symbol }) => smallSymbol(site, symbol))}${
    insetBox ? html`<rect x="${mm(insetBox.x)}" y="${mm(insetBox.y)}" width="${mm(insetBox.width)}" height="${mm(insetBox.height)}" fill="none" stroke="${INK}" stroke-width=".25" stroke-dasharray="2 1"/>\n` : NOTHING
  }${labels}</g>
${insetBox ? html`<text x="${mm(insetBox.x + 1)}" y="${mm(insetBox.y - 0.8)}" font-size="2.8" fill="${INK}" stroke="#fff" stroke-width=".6" paint-order="stroke">${draft.say('detail')}</text>\n` : NOTHING}<g class="grid-labels" font-size="2.1" fill="#3d4852">
${grid.labels}</g>
<rect class="frame" x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="none" stroke="${INK}" stroke-width=".3"/>
${strip(draft, scale, size, frame)}</svg>
`;
  return { svg, scale, gridStep: stepInWords(grid.step_s), outside: content.sites.filter((site) => !visible.has(site)), isCrowded };
}

type Sized = { readonly [K in 'width' | 'height']: number };
const scaleFor = ({ west, east, south, north }: Box, { width, height }: Sized): number =>
  Math.max(roundScale(east - west, width - 2 * ROOM_mm.inside), roundScale(north - south, height - 2 * ROOM_mm.inside));

/** Positions of a geometry, however it is nested. */
export function pointsOf({ geometry }: Site): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}

export const ringsOf = (geometry: RingGeometry): readonly (readonly Position[])[] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

/** Does a footprint reach into the view? Lines are looked at by their edges: a road may cross with both its ends outside. */
function isSeen(points: readonly Point[], view: Box): boolean {
  return points.some((point, i) => holds(view, point) || (i > 0 && crosses(points[i - 1]!, point, view)));
}

/** Liang and Barsky: is a part of an edge inside? */
function crosses(from: Point, to: Point, { west, east, south, north }: Box): boolean {
  let [first, last] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [along, room] of [[-dx, from.x - west], [dx, east - from.x], [-dy, from.y - south], [dy, north - from.y]] as const) {
    if (along === 0 && room < 0) return false;
    if (along < 0) first = Math.max(first, room / along);
    if (along > 0) last = Math.min(last, room / along);
  }
  return first <= last;
}

const FILLS: Readonly<Record<string, string>> = {
  'inhabited-building': '#f3d9b1',
  'vulnerable-building': '#ddc7f0',
  office: '#e6d6c6',
  'process-building': '#cfd8dd',
  pol: '#eac4cf',
};

const ROUTE = { casing: '#6b6b6b', fill: '#ffffff' } as const;

function footprint(site: Site, path: (positions: readonly Position[], isClosed: boolean) => string): Html {
  const { geometry } = site;
  const kind = site.role === 'pes' ? 'pes' : site.exposure.kind;
  const drawn = (d: string, isArea: boolean): Html => {
    if (isArea) return html`<path class="site" d="${d}" fill="${site.role === 'pes' ? '#2b3238' : (FILLS[kind] ?? '#e8e8e8')}" fill-rule="evenodd" stroke="${INK}" stroke-width=".2"/>\n`;
    if (kind === 'public-traffic-route') return html`<path class="site" d="${d}" fill="none" stroke="${ROUTE.casing}" stroke-width="1"/><path d="${d}" fill="none" stroke="${ROUTE.fill}" stroke-width=".6"/>\n`;
    return html`<path class="site" d="${d}" fill="none" stroke="#35606b" stroke-width=".35" stroke-dasharray="2.5 .8 .5 .8"/>\n`;
  };
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
      return NOTHING;
    case 'LineString':
      return drawn(path(geometry.coordinates, false), false);
    case 'MultiLineString':
      return drawn(geometry.coordinates.map((line) => path(line, false)).join(''), false);
    case 'Polygon':
      return drawn(geometry.coordinates.map((ring) => path(ring, true)).join(''), true);
    case 'MultiPolygon':
      return drawn(geometry.coordinates.flat().map((ring) => path(ring, true)).join(''), true);
  }
}

/** The box of a footprint on paper as far as it lies in the frame, and never smaller than can be seen. */
function symbolOf(points: readonly Point[], { x, y, width, height }: Rectangle): Rectangle {
  const box = boxOf(points.map((point) => ({ x: Math.min(x + width, Math.max(x, point.x)), y: Math.min(y + height, Math.max(y, point.y)) })))!;
  const { x: middleX, y: middleY } = middleOfBox(box);
  const isLong = Math.max(box.east - box.west, box.north - box.south) > 40;
  // A road's number stands beside one place of it, not beside its box.
  const inside = points.filter((point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height);
  const at = isLong ? (inside[Math.floor(inside.length / 2)] ?? { x: middleX, y: middleY }) : { x: middleX, y: middleY };
  const [w, h] = isLong ? [SMALLEST_SYMBOL_mm, SMALLEST_SYMBOL_mm] : [Math.max(SMALLEST_SYMBOL_mm, box.east - box.west), Math.max(SMALLEST_SYMBOL_mm, box.north - box.south)];
  return { x: at.x - w / 2, y: at.y - h / 2, width: w, height: h };
}

/** A footprint too small to be seen gets a mark: a square for a store, a round one for another site. */
function smallSymbol(site: Site, { x, y, width, height }: Rectangle): Html {
  const { type } = site.geometry;
  const isLine = type === 'LineString' || type === 'MultiLineString';
  if (isLine || width > SMALLEST_SYMBOL_mm || height > SMALLEST_SYMBOL_mm) return NOTHING;
  if (site.role === 'pes') return html`<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}" fill="#2b3238"/>\n`;
  return html`<circle cx="${mm(x + width / 2)}" cy="${mm(y + height / 2)}" r="${mm(width / 2)}" fill="${FILLS[site.exposure.kind] ?? '#fff'}" stroke="${INK}" stroke-width=".25"/>\n`;
}

function label(number: string, isStore: boolean, symbol: Rectangle, taken: Rectangle[], frame: Rectangle): Html {
  const width = number.length * LABEL.digit_mm + 2 * LABEL.pad_mm;
  const { at, isAway } = placeLabel(symbol, width, LABEL.height_mm, taken, frame);
  const [x, y] = [at.x + width / 2, at.y + LABEL.height_mm / 2];
  const leader = isAway ? html`<path d="M${mm(symbol.x + symbol.width / 2)} ${mm(symbol.y + symbol.height / 2)}L${mm(x)} ${mm(y)}" stroke="${INK}" stroke-width=".15"/>` : NOTHING;
  const box = isStore
    ? html`<rect x="${mm(at.x)}" y="${mm(at.y)}" width="${mm(width)}" height="${mm(LABEL.height_mm)}" rx=".5" fill="${INK}"/>`
    : html`<rect x="${mm(at.x)}" y="${mm(at.y)}" width="${mm(width)}" height="${mm(LABEL.height_mm)}" rx=".5" fill="#fff" fill-opacity=".85"/>`;
  return html`${leader}${box}<text x="${mm(x)}" y="${mm(y + 0.9)}" font-size="${LABEL.size_mm}" text-anchor="middle" font-weight="${isStore ? '700' : '400'}" fill="${isStore ? '#fff' : INK}">${number}</text>\n`;
}

function insetOnPaper({ about, box }: { readonly about: Position; readonly box: Box }, toPlane: (position: Position) => Point, onPaper: (point: Point) => Point): Rectangle {
  const corner = (x: number, y: number): Point => onPaper(toPlane(placeOf(about, { x, y })));
  const { west, east, south, north } = boxOf([corner(box.west, box.south), corner(box.east, box.north)])!;
  return { x: west, y: south, width: east - west, height: north - south };
}

const within = (a: Rectangle, b: Rectangle): boolean => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Meridians and parallels, each with its label at the frame. */
function gridOf(origin: Position, view: Box, scale: number, toPlane: (position: Position) => Point, onPaper: (point: Point) => Point, frame: Rectangle) {
  const corners = [view.west, 0, view.east].flatMap((x) => [view.south, 0, view.north].map((y) => placeOf(origin, { x, y })));
  // Longitudes run on where the map lies across the antimeridian.
  const near = (longitude: number): number => origin[0] + ((((longitude - origin[0] + 180) % 360) + 360) % 360) - 180;
  const { west, east, south, north } = boxOf(corners.map(([x, y]) => ({ x: near(x), y })))!;
  const step_s = gridStep_s(origin[1], (GRID_APART_mm * scale) / 1_000);
  const PIECES = 24;
  const margin = { x: (east - west) * 0.05, y: (north - south) * 0.05 };
  const along = (from: number, to: number): readonly number[] => Array.from({ length: PIECES + 1 }, (_, i) => from + ((to - from) * i) / PIECES);
  const line = (positions: readonly Position[]): readonly Point[] => positions.map((position) => onPaper(toPlane(position)));
  const once = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
  const meridians = multiples(step_s, west, east).map((longitude) => ({
    text: dms(once(longitude), 'EW'),
    points: line(along(south - margin.y, north + margin.y).map((latitude): Position => [longitude, Math.min(90, Math.max(-90, latitude))])),
  }));
  const parallels = multiples(step_s, Math.max(-90, south), Math.min(90, north)).map((latitude) => ({
    text: dms(latitude, 'NS'),
    points: line(along(west - margin.x, east + margin.x).map((longitude): Position => [longitude, latitude])),
  }));
  const drawn = [...meridians, ...parallels].map(({ points }) => html`<path d="${points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${mm(x)} ${mm(y)}`).join('')}"/>\n`);
  const bottom = frame.y + frame.height;
  const below = meridians.flatMap(({ text, points }) => {
    const x = crossing(points.map((point) => ({ at: point.y, value: point.x })), bottom);
    return x === null || x < frame.x + 8 || x > frame.x + frame.width - 8 ? [] : [html`<text x="${mm(x)}" y="${mm(bottom + 2.6)}" text-anchor="middle">${text}</text>\n`];
  });
  const beside = parallels.flatMap(({ text, points }) => {
    const y = crossing(points.map((point) => ({ at: point.x, value: point.y })), frame.x);
    return y === null || y < frame.y + 8 || y > bottom - 8 ? [] : [html`<text transform="translate(${mm(frame.x - 1)} ${mm(y)}) rotate(-90)" text-anchor="middle">${text}</text>\n`];
  });
  return { step_s, lines: drawn, labels: [...below, ...beside] };
}

/** Where a line crosses an edge of the frame. */
function crossing(line: readonly { readonly at: number; readonly value: number }[], edge: number): number | null {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if ((a.at - edge) * (b.at - edge) <= 0 && a.at !== b.at) return a.value + ((edge - a.at) / (b.at - a.at)) * (b.value - a.value);
  }
  return null;
}

/** Scale bar, scale and north, below the frame. Pure black is used for nothing else. */
function strip({ say, language }: Draft, scale: number, { width_mm }: MapSize, frame: Rectangle): Html {
  const { messages } = language;
  const length_m = barLength_m(scale, BAR_mm);
  const length_mm = (length_m * 1_000) / scale;
  const parts = String(length_m).startsWith('5') ? 5 : 4;
  const top = frame.y + frame.height + ROOM_mm.bottom + 1;
  const left = frame.x;
  const pieces = Array.from({ length: parts }, (_, i) => html`<rect class="bar" x="${fine(left + (length_mm * i) / parts)}" y="${mm(top)}" width="${fine(length_mm / parts)}" height="1.6" fill="${i % 2 === 0 ? '#000' : '#fff'}"/>\n`);
  const figures = [0, length_m / 2, length_m].map((at) => html`<text x="${fine(left + (at * 1_000) / scale)}" y="${mm(top + 4.6)}" ${at === 0 ? html`text-anchor="start">0` : html`text-anchor="middle" direction="${messages.direction}">${at === length_m ? messages.metres(at) : messages.number(at)}`}</text>\n`);
  const [northX, northY] = [width_mm - 12, top - 1];
  return html`<g font-size="2.6" fill="${INK}">
${pieces}<path class="scale-bar" d="M${fine(left)} ${mm(top)}h${fine(length_mm)}v1.6h${fine(-length_mm)}Z" fill="none" stroke="#000" stroke-width=".2"/>
${figures}<text x="${mm(left + BAR_mm + 14)}" y="${mm(top + 3)}" font-size="3.6" font-weight="700">${say('scale', { scale: `1:${messages.number(scale)}` })}</text>
<path d="M${mm(northX)} ${mm(northY)}l2.2 7.5l-2.2 -1.6l-2.2 1.6Z" fill="${INK}"/><text x="${mm(northX + 3.5)}" y="${mm(northY + 5)}" font-size="3.4" font-weight="700">N</text>
</g>
`;
}

/** For what is not a limit: a hundredth of a millimetre of paper. */
const mm = (value: number): string => String(Math.round(value * 100) / 100);
const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);
