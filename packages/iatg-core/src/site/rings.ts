import { middleOf } from '../geometry/facing.js';
import { ringOutline, type Region, type RegionDistance, type RingGeometry } from '../geometry/ring-outline.js';
import { requiredDistance, type Exposure, type Governing, type Requirement } from '../rules/required-distance.js';
import type { Edition } from '../standards/edition.js';
import type { Note, PesColumn, Protection, Reason } from '../types.js';
import { columnsPossible, type ColumnsShown } from './donor.js';
import type { SiteEvaluation, Store } from './evaluate-site.js';
import type { Site } from './site-plan.js';

/** Rows of the matrices that a ring can be drawn for: exposed sites whose place is a point. */
export const RING_ROWS = [
  'ptrLow', 'ptrMedium', 'ptrHigh', 'ibd', 'vbd', 'officeLt20', 'officeGt20', 'powerSuper', 'powerNormal', 'powerMinor',
  'polProtected', 'polVital', 'polMinor', 'polSmall', 'r18', 'r19', 'r20',
] as const; // prettier-ignore
export type RingRow = (typeof RING_ROWS)[number];
/** Rows of other stores: what the contents of an exposed store ask for, whatever the store's own contents declare. */
export const STORE_RING_ROWS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'r16', 'r17'] as const; // prettier-ignore
export type StoreRingRow = (typeof STORE_RING_ROWS)[number];
export const DEFAULT_RING_ROWS: readonly RingRow[] = ['ptrMedium', 'ibd', 'vbd'];

/** A GeoJSON feature: the set of all points too close to a store for a site of one row. */
export interface Ring {
  readonly type: 'Feature';
  /** Null where no distance is asked for, or where it cannot be assessed. */
  readonly geometry: RingGeometry | null;
  readonly properties: {
    readonly pes: string;
    readonly row: RingRow | StoreRingRow;
    /** The greatest over the sectors, in whole metres; null with a null geometry. */
    readonly required_m: number | null;
    /** Where that greatest distance comes from; null with a null geometry. */
    readonly governing: Governing | null;
    readonly reasons: readonly Reason[];
    readonly notes: readonly Note[];
  };
}

/** The rings of every store with contents, one for each row, in plan order and in the order of the rows asked for. */
export function* ringsOfSite(evaluation: SiteEvaluation, rows: readonly RingRow[] = DEFAULT_RING_ROWS): Generator<Ring, void, undefined> {
  for (const store of evaluation.stores) for (const row of rows) yield ringOf(evaluation, store, row, evaluation.options.protection);
}

/**
 * All points nearer to a site than a distance that the standard does not ask for: that of an effect, say. Never short; each circle is drawn
 * as the rings of the standard are.
 * @param distance_m above 0
 */
export const outlineAround = (site: Site, distance_m: number): RingGeometry | null =>
  ringOutline(site.shape(), middleOf(site.shape()), null, [{ region: { kind: 'everywhere' }, distance_m }]);

/** The ring of one store for one row, with nothing known of the occupants of a site there. */
export function ringOf({ rules, options }: SiteEvaluation, store: Store, row: RingRow | StoreRingRow, protection: Protection): Ring {
  const exposure: Exposure = { rows: [[row]], protection, declared: new Set() };
  const requirement = (shown: ColumnsShown): Requirement => requiredDistance(store.donor(shown), exposure, options, rules);
  const face = store.front()?.face ?? null;
  const shownAtOnce = face ? columnsByPlace(store) : [columnsPossible(store.site)];
  const requirements = shownAtOnce.map(requirement);
  const unique = <T extends string>(words: readonly T[]): readonly T[] => [...new Set(words)].sort();
  const reasons = unique(requirements.flatMap((one) => one.reasons));
  const notes = unique(requirements.flatMap((one) => one.notes));
  const greatest_m = Math.max(...requirements.map(({ assessable_m }) => assessable_m));
  const { governing } = requirements.find(({ assessable_m }) => assessable_m === greatest_m)!;

  const answered = reasons.length === 0 && greatest_m > 0;
  const distances: readonly RegionDistance[] = face
    ? regionsOf(store, rules.edition.sectors).map(({ region, shown }) => ({ region, distance_m: requirement(shown).assessable_m }))
    : [{ region: { kind: 'everywhere' }, distance_m: greatest_m }];
  return {
    type: 'Feature',
    geometry: answered ? ringOutline(store.site.shape(), middleOf(store.site.shape()), face, simplified(distances)) : null,
    properties: { pes: store.site.id, row, required_m: answered ? greatest_m : null, governing: answered ? governing : null, reasons, notes },
  };
}

const only = (column: PesColumn): ColumnsShown => ({ columns: [column], columnsHd12: [column] });

const REINFORCED = { behind: only('P4'), inFront: only('P5') };

/** What a magazine shows to a point, by place; the narrow front of HD 1.2 lies within that of the other divisions. */
const MAGAZINE: readonly ColumnsShown[] = [
  { columns: ['P1'], columnsHd12: ['P2'] },
  { columns: ['P2'], columnsHd12: ['P2'] },
  { columns: ['P3'], columnsHd12: ['P2'] },
  { columns: ['P3'], columnsHd12: ['P3'] },
];

/** What each sector of a magazine alone decides. */
const SECTORS = {
  rear: { columns: ['P1'], columnsHd12: [] },
  side: { columns: ['P2'], columnsHd12: [] },
  front: { columns: ['P3'], columnsHd12: [] },
  sideHd12: { columns: [], columnsHd12: ['P2'] },
  frontHd12: { columns: [], columnsHd12: ['P3'] },
} as const satisfies Record<string, ColumnsShown>;

/** What a store with a face shows to a point, by place. */
const columnsByPlace = ({ site }: Store): readonly ColumnsShown[] => (site.structure.type === 'reinforced' ? Object.values(REINFORCED) : MAGAZINE);

/** The regions of a store with a face, each with the columns that it alone decides. */
export function regionsOf({ site }: Pick<Store, 'site'>, sectors: Edition['sectors']): readonly { readonly region: Region; readonly shown: ColumnsShown }[] {
  if (site.structure.type === 'reinforced') {
    return [
      { region: { kind: 'behind-front-line' }, shown: REINFORCED.behind },
      { region: { kind: 'before-front-line' }, shown: REINFORCED.inFront },
    ];
  }
  const leans = sectors['1.1'];
  const leansHd12 = sectors['1.2.1'];
  return [
    { region: { kind: 'rear', leans }, shown: SECTORS.rear },
    { region: { kind: 'side', leans }, shown: SECTORS.side },
    { region: { kind: 'front', leans }, shown: SECTORS.front },
    { region: { kind: 'side', leans: leansHd12 }, shown: SECTORS.sideHd12 },
    { region: { kind: 'front', leans: leansHd12 }, shown: SECTORS.frontHd12 },
  ];
}

/** Where all regions of one drawing ask for at least some distance, that one holds everywhere and need not be cut. */
function simplified(distances: readonly RegionDistance[]): readonly RegionDistance[] {
  const groups = new Map<unknown, RegionDistance[]>();
  for (const one of distances) {
    const key = 'leans' in one.region ? one.region.leans : null;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const least_m = Math.min(...group.map(({ distance_m }) => distance_m));
    const everywhere: RegionDistance = { region: { kind: 'everywhere' }, distance_m: least_m };
    return [everywhere, ...group.filter(({ distance_m }) => distance_m > least_m)];
  });
}
