import type { CompatibilityGroup, HazardDivision } from '../standards/classification/codes.js';
import type { Verification } from '../standards/classification/mixing-rule-set.js';

/** Fire symbols of storage: the hazard falls as the number rises. */
export type FireDivision = 1 | 2 | 3 | 4;

/**
 * Which symbol a division has, and how far that was checked. The octagon was seen (in a weak source) with HD 1.1 from IATG and US practice; the other
 * shapes, 1.5 and 1.6 are recalled. IATG 02.50, which has the matter, was not obtainable: no distance of withdrawal is given here.
 */
export const FIRE_DIVISION_OF: Readonly<Record<HazardDivision, { readonly symbol: FireDivision; readonly verification: Verification }>> = {
  '1.1': { symbol: 1, verification: 'seen' },
  '1.2': { symbol: 2, verification: 'unverified' },
  '1.3': { symbol: 3, verification: 'unverified' },
  '1.4': { symbol: 4, verification: 'unverified' },
  '1.5': { symbol: 1, verification: 'unverified' },
  '1.6': { symbol: 2, verification: 'unverified' },
};

/** The symbol of a store: of what is most hazardous in it; null where it holds nothing. */
export function fireDivisionOf(divisions: Iterable<HazardDivision>): { readonly symbol: FireDivision; readonly verification: Verification } | null {
  let worst: (typeof FIRE_DIVISION_OF)['1.1'] | null = null;
  for (const division of divisions) {
    const one = FIRE_DIVISION_OF[division];
    if (!worst || one.symbol < worst.symbol || (one.symbol === worst.symbol && one.verification === 'seen')) worst = one;
  }
  return worst;
}

/** Orange of a screen; own choice, near Fed-Std-595 12246 (recalled). */
const FIRE_ORANGE = '#F26B21';
/** Orange of a screen for labels; no colour number of the UN is known. */
const LABEL_ORANGE = '#FF8200';

/** Our own drawings, in a unit box of 100; proportions of the cross are our own. */
const SHAPES: Readonly<Record<FireDivision, string>> = {
  1: '<polygon points="29.3,0 70.7,0 100,29.3 100,70.7 70.7,100 29.3,100 0,70.7 0,29.3"/>',
  2: '<g transform="translate(50 50)"><rect x="-50" y="-14" width="100" height="28" transform="rotate(45)"/><rect x="-50" y="-14" width="100" height="28" transform="rotate(-45)"/></g>',
  3: '<polygon points="0,0 100,0 50,86.6"/>',
  4: '<polygon points="50,0 100,50 50,100 0,50"/>',
};
/** Middle of the numeral: that of the shape, in the triangle where there is room. */
const NUMERAL_Y: Readonly<Record<FireDivision, number>> = { 1: 50, 2: 50, 3: 32, 4: 50 };

/**
 * A fire symbol as SVG: orange, with a black numeral 42 % of its height.
 * @param size_mm overall; recalled sizes are 610 mm (24 in) and 305 mm (12 in). None: the drawing takes the room that it is given
 * @param title what a screen reader says; escaped here
 */
export function fireSymbolSvg(symbol: FireDivision, { size_mm, title = String(symbol) }: { readonly size_mm?: number; readonly title?: string } = {}): string {
  const height = symbol === 3 ? 86.6 : 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 102 ${height + 2}"${size_mm === undefined ? '' : ` width="${size_mm}mm" height="${(size_mm * height) / 100}mm"`} role="img" aria-label="${escaped(title)}"><g fill="${FIRE_ORANGE}">${SHAPES[symbol]}</g>${numeral(String(symbol), 50, NUMERAL_Y[symbol], 42)}</svg>`;
}

export interface TransportLabel {
  readonly division: HazardDivision;
  readonly group: CompatibilityGroup;
  /** Explosives are the lesser hazard: division and group are left blank. */
  readonly isSubsidiary?: boolean;
  /** Side of the square: labels from 100 mm, placards from 250 mm. */
  readonly size_mm?: number;
  readonly title?: string;
}

/**
 * A label or placard of Class 1 as SVG, a square on its point, drawn afresh: line 5 % of the side within the edge; HD 1.1 to 1.3 with an exploding
 * bomb, HD 1.4 to 1.6 with the division large in its place; the class in the bottom corner.
 * @source label pages of the IMDG Code; Canadian TDG Regulations SOR/2001-286
 */
export function transportLabelSvg({ division, group, isSubsidiary = false, size_mm, title = `${division}${group}` }: TransportLabel): string {
  const hasBomb = division === '1.1' || division === '1.2' || division === '1.3';
  const middle = isSubsidiary ? '' : hasBomb ? numeral(`${division}${group}`, 500, 525, 130) : `${numeral(division, 500, 420, 190)}${numeral(group, 500, 640, 150)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"${size_mm === undefined ? '' : ` width="${diagonal(size_mm)}mm" height="${diagonal(size_mm)}mm"`} role="img" aria-label="${escaped(title)}"><polygon points="500,0 1000,500 500,1000 0,500" fill="${LABEL_ORANGE}"/><polygon points="500,58 942,500 500,942 58,500" fill="none" stroke="#000" stroke-width="11"/>${hasBomb || isSubsidiary ? BOMB : ''}${middle}${numeral('1', 500, 830, 85)}</svg>`;
}

/** A square on its point is as wide as its diagonal. */
const diagonal = (side_mm: number): number => Math.round(side_mm * Math.SQRT2 * 100) / 100;

/** A round body, rays of the burst and fragments; our own drawing. */
const BOMB = `<g transform="translate(500 300) scale(0.8) translate(-480 -320)" fill="#000" stroke="#000" stroke-linecap="round"><circle cx="470" cy="345" r="62"/><path d="M513 300 l26 -26" stroke-width="22"/><g stroke-width="13" fill="none"><path d="M560 250 l34 -42 M578 276 l56 -16 M574 304 l52 20 M533 240 l4 -54 M404 300 l-46 -34 M398 352 l-56 8 M420 404 l-40 38 M476 420 l4 50 M530 392 l36 34"/></g><circle cx="606" cy="196" r="9"/><circle cx="652" cy="256" r="8"/><circle cx="640" cy="334" r="9"/><circle cx="346" cy="256" r="9"/><circle cx="326" cy="366" r="8"/><circle cx="366" cy="450" r="8"/><circle cx="578" cy="438" r="8"/></g>`;

/** @param height of the figures, which are about 0.72 of the size of their font */
function numeral(text: string, x: number, y: number, height: number): string {
  const size = height / 0.72;
  return `<text x="${x}" y="${round(y + height / 2)}" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" font-weight="700" font-size="${round(size)}" text-anchor="middle" direction="ltr" fill="#000">${text}</text>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
