import type { Edition } from '../standards/edition.js';
import type { CaseDivision, MatrixDivision, Note, Reason, StatedDivision } from '../types.js';

/** One lot of a store: a stated division and its net explosive quantity. */
export interface Lot {
  readonly hd: StatedDivision;
  readonly neq_kg: number;
  readonly treatAs?: MatrixDivision | null;
}

/** What has to be assessed for a store: a division and the quantity that counts as it. */
export interface Case {
  readonly hd: CaseDivision;
  readonly neq_kg: number;
  /** Table 6 does not ask for this case; it is assessed so that adding a lot never shortens a distance (I-12). */
  readonly beyondTable6: boolean;
}

export interface Aggregation {
  /** In order of division; empty if no lot has an NEQ above 0 or none has distances. */
  readonly cases: readonly Case[];
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

const ASSUMED: ReadonlyMap<StatedDivision, StatedDivision> = new Map([
  ['1.2', '1.2.1'],
  ['1.3', '1.3.1'],
]);

/**
 * The cases that a mix of divisions gives (Table 6, clause 10.2), lots added in their order.
 *
 * @param lots  stated contents; a lot of 0 kg counts for nothing
 * @returns the cases, what has no distance, and what was assumed
 * @source IATG 02.20:2021, Table 6; interpretation I-12
 */
export function aggregate(lots: readonly Lot[], { aggregation }: Edition): Aggregation {
  const notes: Note[] = [];
  const sums = new Map<string, number>();
  let total_kg = 0;
  let fire_kg = 0;
  for (const { hd, neq_kg, treatAs } of lots) {
    if (neq_kg === 0) continue;
    const note = treatAs ? 'treated-as' : ASSUMED.has(hd) ? 'sub-division-assumed' : null;
    if (note && !notes.includes(note)) notes.push(note);
    const stated = treatAs ?? ASSUMED.get(hd) ?? hd;
    const counted = aggregation.countsAs.get(stated) ?? stated;
    sums.set(counted, (sums.get(counted) ?? 0) + neq_kg);
    if (counted !== '1.4') total_kg += neq_kg;
    if (counted === '1.3.1' || counted === '1.3.2') fire_kg += neq_kg;
  }

  const cases: Case[] = [];
  const add = (hd: CaseDivision, neq_kg: number, beyondTable6 = false): unknown => cases.push({ hd, neq_kg, beyondTable6 });
  const withMassExplosion = sums.has('1.1');
  if (withMassExplosion) add('1.1', total_kg);
  for (const hd of ['1.2.1', '1.2.2'] as const) {
    const own_kg = sums.get(hd);
    if (own_kg !== undefined) add(hd, withMassExplosion ? total_kg : own_kg);
  }
  for (const hd of ['1.3.1', '1.3.2'] as const) {
    if (sums.has(hd)) add(hd, withMassExplosion ? total_kg : fire_kg, withMassExplosion);
  }
  if (sums.has('1.4')) add('1.4', sums.get('1.4')!);

  let gap = false;
  for (const hd of sums.keys()) gap ||= aggregation.withoutDistances.has(hd);
  return { cases, reasons: gap ? ['no-distances-in-standard'] : [], notes };
}
