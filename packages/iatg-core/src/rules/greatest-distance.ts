import type { CaseDivision, Method, PesColumn } from '../types.js';
import { roundUpToMetre } from './rounding.js';
import type { Donor, Exposure } from './required-distance.js';
import { tableNeq_kg, type Rules } from './rules.js';

/** What some option of a matrix column asks for, whatever the row. */
interface Reach {
  readonly column: string | null;
  readonly factor: number;
  readonly least_m: number;
}

/**
 * A distance that no exposed site can need to exceed: the greatest over all options of the donor's columns, in all rows or in those that
 * an exposure can look at, rounded up. No condition or degree of protection is looked at, so it bounds every choice: beyond it nothing
 * can fail.
 */
export function greatestDistance(rules: Rules): (donor: Donor, method: Method, rows: Exposure['rows'] | null) => number {
  const everyRow = new Map<string, readonly Reach[]>();
  const reachesByRows = new Map<Exposure['rows'], Map<string, readonly Reach[]>>();
  const reachesOf = (hd: Exclude<CaseDivision, '1.4'>, pesColumn: PesColumn, rows: Exposure['rows'] | null): readonly Reach[] => {
    const key = `${hd} ${pesColumn}`;
    let reaches = rows === null ? everyRow : reachesByRows.get(rows);
    if (!reaches) reachesByRows.set(rows!, (reaches = new Map()));
    let found = reaches.get(key);
    if (!found) {
      const distinct = new Map<string, Reach>();
      const { cells } = rules.matrix(hd);
      // A vulnerable building and a low-density route look at the row of inhabited buildings too.
      const ids = rows === null ? [...cells.keys()] : [...rows.flat(), ...(['vbd', 'ptrLow'].includes(rows[0]?.[0] ?? '') ? ['ibd'] : [])];
      for (const row of ids.map((id) => cells.get(id)!)) {
        for (const { column, factor, minimum_m, fixed_m } of row.get(pesColumn)!) {
          const reach = { column, factor, least_m: fixed_m ?? minimum_m ?? 0 };
          distinct.set(JSON.stringify(reach), reach);
        }
      }
      reaches.set(key, (found = [...distinct.values()]));
    }
    return found;
  };

  return (donor, method, rows) => {
    let greatest_m = 0;
    for (const { hd, neq_kg } of donor.cases) {
      if (hd === '1.4') {
        greatest_m = Math.max(greatest_m, rules.edition.division14.fixed_m);
        continue;
      }
      const matrix = rules.matrix(hd);
      const read_kg = tableNeq_kg(matrix, neq_kg);
      if (read_kg === undefined) continue;
      for (const pesColumn of hd.startsWith('1.2') ? donor.columnsHd12 : donor.columns) {
        for (const { column, factor, least_m } of reachesOf(hd, pesColumn, rows)) {
          const value_m = column === null ? 0 : factor * matrix.column(column).value_m(read_kg, method);
          // A column that is not printed so far up (NaN) asks for nothing.
          greatest_m = Math.max(greatest_m, least_m, Number.isNaN(value_m) ? 0 : value_m);
        }
      }
    }
    return roundUpToMetre(greatest_m);
  };
}
