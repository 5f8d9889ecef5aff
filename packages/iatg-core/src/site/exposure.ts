import { FRONT, placeBall, REAR, sectorOfPlaced, sectorsTouched, SIDE, type SectorsTouched } from '../geometry/facing.js';
import type { Shape } from '../geometry/shape.js';
import type { Exposure } from '../rules/required-distance.js';
import { asksForLess } from '../rules/matrix-cell.js';
import { optionsUnder, type Rules } from '../rules/rules.js';
import { densityOf, isDenser } from '../rules/traffic-density.js';
import type { Edition } from '../standards/edition.js';
import type { Condition, RuleOptions } from '../types.js';
import type { Front } from './donor.js';
import type { ExposureKind, PotentialExplosionSite, ProcessBuilding, Site } from './site-plan.js';

/** Fewer occupants than this: the matrices have an option of their own for it, and rows of their own for offices. */
const FEW_IN_PROCESS_BUILDING = 10;
const FEW_IN_OFFICE = 20;

const NOTHING: ReadonlySet<Condition> = new Set();
const FEW_PERSONS: ReadonlySet<Condition> = new Set(['fewer-than-10-persons']);

/** All sectors: what a magazine whose front is unknown may turn to a store. */
export const ANY_SECTOR: SectorsTouched = { front: true, side: true, rear: true };

/** The sectors of an exposed magazine (those of HD 1.1, whatever explodes) that a store touches. */
export function sectorsTurnedTo(front: Front | null, store: Shape): SectorsTouched {
  if (!front) return ANY_SECTOR;
  const { x, y, z, radius_m } = store.tree.ball;
  const sector = placeBall(front.face, x, y, z) ? sectorOfPlaced(front.sectors, radius_m) : 0;
  return ONE_SECTOR[sector] ?? sectorsTouched(front.sectors, store);
}

const ONE_SECTOR: Readonly<Record<number, SectorsTouched>> = {
  [FRONT]: { front: true, side: false, rear: false },
  [SIDE]: { front: false, side: true, rear: false },
  [REAR]: { front: false, side: false, rear: true },
};

/** Does the row of this site depend on the sector that it turns to the store? */
export const turnsSectors = (site: Site): boolean => site.role === 'pes' && !site.process && site.structure.type === 'earth-covered-magazine';

/**
 * Sees sites as the matrices do: their rows, the protection wanted there and what is declared of them. Sites that the matrices cannot tell
 * apart get one and the same object, so that their requirements are found once.
 * @returns a function of a site and of the sectors that an exposed magazine turns to the store (of no account for other sites)
 */
export function exposureMaker(options: RuleOptions, rules: Rules): (site: Site, turned: SectorsTouched) => Exposure {
  const known = new Map<string, Exposure>();
  const interned = (key: string, make: () => Exposure): Exposure => {
    let exposure = known.get(key);
    if (!exposure) known.set(key, (exposure = make()));
    return exposure;
  };
  const wanted = optionsUnder(options, rules).protection;
  const ofPlan = asksForLess(wanted, options.protection) ? { protectionOfPlan: options.protection } : {};
  return (site, turned) => {
    const protection = site.protection ?? wanted;
    const lowered = site.protection === null ? ofPlan : {};
    const key = `${protection} ${site.protection === null}`;
    if (site.role === 'exposed-site') {
      const row = rowOf(site.exposure, rules.edition);
      const declared = site.exposure.kind === 'process-building' && isFew(site.exposure) ? FEW_PERSONS : NOTHING;
      const classedLower = isClassedLower(site.exposure, rules);
      return interned(`${row} ${key} ${declared.size} ${classedLower}`, () => ({ rows: row === null ? [] : [[row]], protection, declared, ...lowered, ...(classedLower && { classedLower }) }));
    }
    const rows = rowsOfStore(site, turned);
    const declared = site.process && isFew(site.process) ? new Set<Condition>([...site.declared, ...FEW_PERSONS]) : site.declared;
    return interned(`${rows.map((cell) => cell.join('+')).join()} ${key} ${[...declared].join()}`, () => ({ rows, protection, declared, ...lowered }));
  };
}

/** Does a profile's traffic bound class a route lower than the standard's? */
function isClassedLower(exposure: ExposureKind, { edition, profile }: Rules): boolean {
  if (!profile?.standardDensity || !('traffic' in exposure)) return false;
  return isDenser(densityOf(exposure.traffic, { trafficDensity: profile.standardDensity }), densityOf(exposure.traffic, edition));
}

/** The row of the matrices; null for a very low density route, which needs no distance. */
function rowOf(exposure: ExposureKind, edition: Edition): string | null {
  switch (exposure.kind) {
    case 'inhabited-building':
      return 'ibd';
    case 'vulnerable-building':
      return 'vbd';
    case 'public-traffic-route':
      return DENSITY_ROWS['density' in exposure ? exposure.density : densityOf(exposure.traffic, edition)];
    case 'office':
      return exposure.occupants < FEW_IN_OFFICE ? 'officeLt20' : 'officeGt20';
    case 'process-building':
      return processRow(exposure);
    case 'power-line':
      return NETWORK_ROWS[exposure.network];
    case 'pol':
      return POL_ROWS[exposure.installation];
  }
}

const DENSITY_ROWS = { high: 'ptrHigh', medium: 'ptrMedium', low: 'ptrLow', 'very-low': null } as const;
const NETWORK_ROWS = { super: 'powerSuper', normal: 'powerNormal', minor: 'powerMinor' } as const;
const POL_ROWS = { protected: 'polProtected', vital: 'polVital', minor: 'polMinor', small: 'polSmall' } as const;

const isFew = ({ occupants }: ProcessBuilding): boolean => occupants !== null && occupants < FEW_IN_PROCESS_BUILDING;

/** A roof counts only behind a barricade: the standard has no row for a roof without one. */
const processRow = ({ barricaded, protectiveRoof }: ProcessBuilding): string => (barricaded ? (protectiveRoof ? 'r18' : 'r19') : 'r20');

function rowsOfStore({ structure, barricaded, process }: PotentialExplosionSite, { front, side, rear }: SectorsTouched): Exposure['rows'] {
  if (process) return [[processRow(process)]];
  switch (structure.type) {
    case 'earth-covered-magazine': {
      const [rearRow, sideRow, frontRows] = MAGAZINE_ROWS[structure.rating];
      const frontRow = frontRows ?? undefinedFront(structure);
      const rows = [...(rear ? [[rearRow]] : []), ...(side ? [[sideRow]] : []), ...(front ? [frontRow] : [])];
      // In printed order: it decides between equal distances.
      return rows.sort((a, b) => rowNumber(a[0]!) - rowNumber(b[0]!));
    }
    case 'reinforced':
      return [['r12']];
    case 'semi-reinforced':
      return [['r13']];
    case 'light':
    case 'open-stack':
      return [[barricaded ? 'r14' : 'r15']];
    case 'medium':
      return [[barricaded ? 'r16' : 'r17']];
  }
}

/** Rows by rating: rear, side, front (null: it depends on the headwall and the door). */
const MAGAZINE_ROWS = {
  '7-bar': ['r1', 'r2', ['r3']],
  '3-bar': ['r4', 'r5', ['r6']],
  undefined: ['r9', 'r10', null],
} as const;

function undefinedFront({ headwallResistant, doorBarricaded }: PotentialExplosionSite['structure']): readonly string[] {
  const rows = [...(headwallResistant ? ['r7'] : []), ...(doorBarricaded ? ['r8'] : [])];
  return rows.length > 0 ? rows : ['r11'];
}

const rowNumber = (row: string): number => Number(row.slice(1));
