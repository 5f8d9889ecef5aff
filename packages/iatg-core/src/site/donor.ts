import {
  faceOf,
  FRONT,
  placeBall,
  REAR,
  sectorNumber,
  sectorOfPlaced,
  sectorsOf,
  sectorsTouched,
  SIDE,
  sideOfPlaced,
  sidesOfFrontLine,
  type Face,
  type Sectors,
} from '../geometry/facing.js';
import type { Shape } from '../geometry/shape.js';
import { aggregate, type Lot } from '../rules/aggregation.js';
import type { Donor } from '../rules/required-distance.js';
import type { Edition } from '../standards/edition.js';
import type { PesColumn } from '../types.js';
import type { PotentialExplosionSite } from './site-plan.js';

/** The matrix columns that a store shows to an exposed site: for HD 1.1, 1.3 and 1.4, and for HD 1.2. Equal ones are one object. */
export interface ColumnsShown {
  readonly columns: readonly PesColumn[];
  readonly columnsHd12: readonly PesColumn[];
}

/** The stated front of a store, with its sectors. */
export interface Front {
  readonly face: Face;
  readonly sectors: Sectors;
  readonly sectorsHd12: Sectors;
}

/** The front of a store, if it has one that was stated; made when first asked for. */
export function frontMaker(site: PotentialExplosionSite, edition: Edition): () => Front | null {
  let front: Front | null | undefined;
  const { type, front_deg } = site.structure;
  const make = (): Front | null => {
    if (front_deg === null || (type !== 'earth-covered-magazine' && type !== 'reinforced')) return null;
    const face = faceOf(site.shape(), front_deg);
    return { face, sectors: sectorsOf(face, edition.sectors['1.1']), sectorsHd12: sectorsOf(face, edition.sectors['1.2.1']) };
  };
  return () => (front === undefined ? (front = make()) : front);
}

const both = (...columns: readonly PesColumn[]): ColumnsShown => ({ columns, columnsHd12: columns });

const LIGHT = { barricaded: both('P9'), open: both('P10') };
const MEDIUM = { barricaded: both('P7'), open: both('P8') };
const SEMI_REINFORCED = both('P6');
const REINFORCED = { behind: both('P4'), inFront: both('P5'), astride: both('P4', 'P5') };

/** By the number of the sectors touched, and eight times that of the sectors of HD 1.2. */
const MAGAZINE: readonly ColumnsShown[] = Array.from({ length: 64 }, (_, touched) => {
  const columnsOf = (sectors: number): readonly PesColumn[] => [...(sectors & REAR ? (['P1'] as const) : []), ...(sectors & SIDE ? (['P2'] as const) : []), ...(sectors & FRONT ? (['P3'] as const) : [])];
  return { columns: columnsOf(touched & 7), columnsHd12: columnsOf((touched >> 3) & (SIDE | FRONT)) };
});

const magazineColumns = (sectors: number, sectorsHd12: number): ColumnsShown => MAGAZINE[sectors + 8 * sectorsHd12]!;

/** All columns that a store can show to anything: what it shows where its front is unknown. */
export function columnsPossible({ structure: { type }, barricaded }: Pick<PotentialExplosionSite, 'structure' | 'barricaded'>): ColumnsShown {
  switch (type) {
    case 'light':
    case 'open-stack':
      return barricaded ? LIGHT.barricaded : LIGHT.open;
    case 'medium':
      return barricaded ? MEDIUM.barricaded : MEDIUM.open;
    case 'semi-reinforced':
      return SEMI_REINFORCED;
    case 'reinforced':
      return REINFORCED.astride;
    case 'earth-covered-magazine':
      return magazineColumns(FRONT + SIDE + REAR, FRONT + SIDE);
  }
}

/**
 * The columns that a store shows to a shape: by the sectors of a magazine that the shape touches, or by the side of a reinforced
 * building's front line that it lies on.
 */
export function columnsShown(site: PotentialExplosionSite, front: Front | null, shape: Shape): ColumnsShown {
  if (!front) return columnsPossible(site);
  const { x, y, z, radius_m } = shape.tree.ball;
  const clear = columnsShownToBall(site, front, x, y, z, radius_m);
  if (clear) return clear;
  if (site.structure.type === 'reinforced') {
    const { inFront, behind } = sidesOfFrontLine(front.face, shape);
    return inFront ? (behind ? REINFORCED.astride : REINFORCED.inFront) : REINFORCED.behind;
  }
  return magazineColumns(sectorNumber(sectorsTouched(front.sectors, shape)), sectorNumber(sectorsTouched(front.sectorsHd12, shape)));
}

/** The columns that a store shows to all that a ball holds; null where its contents have to be looked at. */
export function columnsShownToBall(site: PotentialExplosionSite, { face, sectors, sectorsHd12 }: Front, x: number, y: number, z: number, radius_m: number): ColumnsShown | null {
  if (!placeBall(face, x, y, z)) return null;
  if (site.structure.type === 'reinforced') {
    const side = sideOfPlaced(face, radius_m);
    return side === 0 ? null : side > 0 ? REINFORCED.inFront : REINFORCED.behind;
  }
  const sector = sectorOfPlaced(sectors, radius_m);
  const sectorHd12 = sectorOfPlaced(sectorsHd12, radius_m);
  return sector && sectorHd12 ? magazineColumns(sector, sectorHd12) : null;
}

/** Donors of one store: one for each set of columns shown, made once. */
export function donorsOf(site: PotentialExplosionSite, edition: Edition, contents: readonly Lot[] = site.contents): (shown: ColumnsShown) => Donor {
  const aggregation = aggregate(contents, edition);
  const donors = new Map<ColumnsShown, Donor>();
  return (shown) => {
    let donor = donors.get(shown);
    if (!donor) donors.set(shown, (donor = { ...aggregation, ...shown, standardEcm: site.structure.standardEcm }));
    return donor;
  };
}
