import { evaluatePair } from 'iatg-core';
import { NO_FINDINGS, tasksOf, type ItemId, type LinkedFindings } from 'iatg-assessment';
import type { Evaluated, PairRow } from './evaluation.js';

/** The findings of the open plan by the item whose task cures them, each list the worst first. */
export type FindingsByTask = ReadonlyMap<ItemId, readonly PairRow[]>;

export function findingsByTask({ evaluation, findings }: Evaluated): FindingsByTask {
  const found = new Map<ItemId, PairRow[]>();
  for (const row of findings) {
    // Why it cannot be assessed is not in a row; what fails has the same tasks whatever the reason.
    const reasons = row.status === 'not-assessable' ? evaluatePair(evaluation, row.store, row.target).reasons : [];
    for (const item of tasksOf({ status: row.status, reasons }, row.store.site, row.target.site)) {
      const rows = found.get(item);
      if (rows) rows.push(row);
      else found.set(item, [row]);
    }
  }
  return found;
}

/** How many they are. */
export const countsByTask = (found: FindingsByTask): ReadonlyMap<string, LinkedFindings> =>
  new Map(
    [...found].map(([item, rows]) => {
      const fails = rows.filter(({ status }) => status === 'fail').length;
      return [item, { ...NO_FINDINGS, fails, notAssessable: rows.length - fails }];
    }),
  );
