import type { Lot } from '../rules/aggregation.js';
import { annexP } from '../standards/iatg-2021/annex-p-ports.js';
import { tableQ1 } from '../standards/iatg-2021/annex-q-ports.js';
import { LAND_SITES, SHIP_COLUMNS, type LandSite, type OtherAnswer, type ShipColumn } from './answer.js';
import { Deriving, rowsOf, withinRows } from './derive.js';
import type { Ship } from './facility.js';

const ROWS = rowsOf(tableQ1);
const LONGEST_ROUTE = Math.max(annexP.toLand['route-low'], annexP.toLand['route-medium'], annexP.toLand['route-high']);

/**
 * From a ship or berth to every kind of site on land, and to other ships by every column of Table Q.1.
 *
 * @source IATG 02.20:2021, Annexes P and Q
 * @validity to 1,000,000 kg, the last row of Table Q.1 (I-15); to land only with HD 1.1 (or 1.5) in the cargo
 */
export const portAnswers = (ship: Ship): readonly OtherAnswer[] => [
  ...LAND_SITES.map((site) => toLand(ship, site)),
  ...SHIP_COLUMNS.map((column) => toShip(ship, column)),
  ...(ship.swingingLength_m === null ? [] : [swingingCircle(ship, ship.swingingLength_m)]),
];

/** How far a ship at anchor reaches from its anchor: every distance is measured from there on. 0 for a moored ship. */
export const swinging_m = ({ swingingLength_m, anchorChain_m }: Ship): number => (swingingLength_m === null ? 0 : swingingLength_m + (anchorChain_m ?? annexP.anchorChain_m));

function swingingCircle(ship: Ship, length_m: number): OtherAnswer {
  const { cite } = annexP;
  return new Deriving('swinging-circle')
    .tell(
      { kind: 'condition', cite, name: 'ship-length', value: length_m, state: 'seen' },
      { kind: 'condition', cite, name: 'anchor-chain', value: ship.anchorChain_m ?? annexP.anchorChain_m, state: 'seen' },
    )
    .byFunction(cite, 'L + chain', swinging_m(ship))
    .answer();
}

function toLand({ contents }: Ship, site: LandSite): OtherAnswer {
  const found = new Deriving(`land-${site}`);
  const cargo = countedOnBoard(contents, found);
  if (cargo.hasGap) return found.gap('no-distances-in-standard');
  if (cargo.divisions.size === 0) return found.none();
  if (!cargo.divisions.has('1.1')) return found.gap('no-land-distance-without-1.1');
  const neq_kg = massOf(cargo.total_kg, found);
  if (neq_kg === null) return found.gap('neq-above-range');
  const isRoute = site.startsWith('route-');
  const coefficient = isRoute ? LONGEST_ROUTE : annexP.toLand[site];
  found.byFunction(annexP.cite, `${coefficient} x Q^(1/3)`, coefficient * Math.cbrt(neq_kg));
  if (isRoute) found.interpret('I-14');
  return found.answer();
}

function toShip({ contents, loading, barricadeOnBoard, method }: Ship, column: ShipColumn): OtherAnswer {
  const found = new Deriving(`ship-${column}`);
  const cargo = countedOnBoard(contents, found);
  if (cargo.hasGap) return found.gap('no-distances-in-standard');
  if (cargo.divisions.size === 0) return found.none();
  if (cargo.divisions.has('1.1')) {
    const neq_kg = massOf(cargo.total_kg, found);
    if (neq_kg === null) return found.gap('neq-above-range');
    found.byColumn(tableQ1, column, neq_kg, method).note('column-by-annex-q');
    if (barricadeOnBoard) found.times(annexP.cite, 'barricade-on-board', annexP.barricadeFactor).note('barricade-declared').interpret('I-18');
    const { minimum_m } = tableQ1.columns[column];
    if (minimum_m !== null) found.atLeast(tableQ1.cite, minimum_m, tableQ1.verification);
  }
  for (const division of ['1.2.1', '1.2.2', '1.3', '1.4'] as const) {
    if (cargo.divisions.has(division)) found.orFixed(annexP.fixed.cite, division, annexP.fixed[division][loading ? 'loading_m' : 'lying_m']);
  }
  return found.answer();
}

/** What explodes at once: the whole cargo, never part of it. Null above the last row. */
function massOf(total_kg: number, found: Deriving): number | null {
  found.tell({ kind: 'contents', cite: annexP.cite, as: 'whole-cargo', neq_kg: total_kg, approval: null });
  const neq_kg = withinRows(total_kg, ROWS);
  if (neq_kg === null) found.interpret('I-15');
  else if (neq_kg > total_kg) found.tell({ kind: 'read-as-first-row', cite: tableQ1.cite, row_kg: neq_kg }).note('neq-below-table').interpret('I-15');
  return neq_kg;
}

type PortDivision = '1.1' | '1.2.1' | '1.2.2' | '1.3' | '1.4';

/** All of a cargo but HD 1.4 adds up. HD 1.5 counts as 1.1; 1.2 without sub-division as 1.2.1, the longer; 1.2.3 and 1.6 have no distances. */
function countedOnBoard(lots: readonly Lot[], found: Deriving): { total_kg: number; divisions: ReadonlySet<PortDivision>; hasGap: boolean } {
  let total_kg = 0;
  let hasGap = false;
  const divisions = new Set<PortDivision>();
  for (const { hd, neq_kg, treatAs } of lots) {
    if (neq_kg === 0) continue;
    if (treatAs) found.note('treated-as');
    const stated = treatAs ?? hd;
    if (stated === '1.2') found.note('sub-division-assumed');
    if (stated === '1.6' || stated === '1.2.3') hasGap = true;
    else if (stated === '1.1' || stated === '1.5') divisions.add('1.1');
    else if (stated === '1.2' || stated === '1.2.1') divisions.add('1.2.1');
    else if (stated.startsWith('1.3')) divisions.add('1.3');
    else divisions.add(stated as '1.2.2' | '1.4');
    if (stated !== '1.4') total_kg += neq_kg;
  }
  return { total_kg, divisions, hasGap };
}
