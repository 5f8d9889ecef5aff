import { faceOf, sectorsTouched, sidesOfFrontLine, type Face } from '../geometry/facing.js';
import type { Shape } from '../geometry/shape.js';
import { aggregate, type Aggregation, type Lot } from '../rules/aggregation.js';
import type { Donor } from '../rules/required-distance.js';
import type { Edition } from '../standards/edition.js';
import type { PesColumn } from '../types.js';
import type { PotentialExplosionSite } from './site-plan.js';

/** The matrix columns that a store shows to an exposed site: for HD 1.1, 1.3 and 1.4, and for HD 1.2. */
export interface ColumnsShown {
  readonly columns: readonly PesColumn[];
  readonly columnsHd12: readonly PesColumn[];
}

/** The face of a store, if it has one that was stated; made when first asked for. */
export function faceMaker(site: PotentialExplosionSite): () => Face | null {
  let face: Face | null | undefined;
  const { type, front_deg } = site.structure;
  const hasFace = (type === 'earth-covered-magazine' || type === 'reinforced') && front_deg !== null;
  return () => (face ??= hasFace ? faceOf(site.shape(), front_deg) : null);
}

const both = (...columns: readonly PesColumn[]): ColumnsShown => ({ columns, columnsHd12: columns });

/** All columns that a store can show to anything: what it shows where its front is unknown. */
export function columnsPossible({ structure: { type }, barricaded }: Pick<PotentialExplosionSite, 'structure' | 'barricaded'>): ColumnsShown {
  switch (type) {
    case 'light':
    case 'open-stack':
      return both(barricaded ? 'P9' : 'P10');
    case 'medium':
      return both(barricaded ? 'P7' : 'P8');
    case 'semi-reinforced':
      return both('P6');
    case 'reinforced':
      return both('P4', 'P5');
    case 'earth-covered-magazine':
      return { columns: ['P1', 'P2', 'P3'], columnsHd12: ['P2', 'P3'] };
  }
}

/**
 * The columns that a store shows to a shape: by the sectors of a magazine that the shape touches, or by the side of a reinforced
 * building's front line that it lies on.
 */
export function columnsShown(site: PotentialExplosionSite, face: Face | null, shape: Shape, { sectors }: Edition): ColumnsShown {
  if (!face) return columnsPossible(site);
  if (site.structure.type === 'reinforced') {
    const { inFront, behind } = sidesOfFrontLine(face, shape);
    return both(...(behind ? (['P4'] as const) : []), ...(inFront ? (['P5'] as const) : []));
  }
  const columnsOf = ({ rear, side, front }: { rear: boolean; side: boolean; front: boolean }): readonly PesColumn[] => [
    ...(rear ? (['P1'] as const) : []),
    ...(side ? (['P2'] as const) : []),
    ...(front ? (['P3'] as const) : []),
  ];
  return {
    columns: columnsOf(sectorsTouched(face, shape, sectors['1.1'])),
    columnsHd12: columnsOf(sectorsTouched(face, shape, sectors['1.2.1'])),
  };
}

/** Donors of one store: one for each set of columns shown, made once. */
export function donorsOf(site: PotentialExplosionSite, edition: Edition, contents: readonly Lot[] = site.contents): (shown: ColumnsShown) => Donor {
  const aggregation: Aggregation = aggregate(contents, edition);
  const donors = new Map<string, Donor>();
  return (shown) => {
    const key = `${shown.columns.join()} ${shown.columnsHd12.join()}`;
    let donor = donors.get(key);
    if (!donor) donors.set(key, (donor = { ...aggregation, ...shown, standardEcm: site.structure.standardEcm }));
    return donor;
  };
}
