import type { PairEvaluation, Site, SiteEvaluation } from 'iatg-core';
import type { ItemId } from './items/modules.js';

/** The findings of a site plan that belong to an item: the tasks that cure them. */
export interface LinkedFindings {
  readonly fails: number;
  readonly notAssessable: number;
}

export const NO_FINDINGS: LinkedFindings = { fails: 0, notAssessable: 0 };

/** Reasons that come from what is not known of the contents. */
const UNKNOWN_CONTENTS = new Set(['no-distances-in-standard', 'neq-above-table']);

/**
 * The items whose task cures a finding: the distance itself (02.20), the licence that the store needs then (02.30), the analysis of what the
 * shortfall may cost (02.10), a barricade where its place has none (05.30), the watch over new neighbours outside (02.40), and the
 * classification where a distance cannot be found (01.50). None for a pair that passes.
 */
export function tasksOf({ status, reasons }: Pick<PairEvaluation, 'status' | 'reasons'>, pes: Site, es: Site): readonly ItemId[] {
  if (status === 'not-assessable') return reasons.some((reason) => UNKNOWN_CONTENTS.has(reason)) ? ['01.50-division', '02.20-aggregation'] : ['02.20-type'];
  if (status !== 'fail') return [];
  const tasks: ItemId[] = [taskOfDistance(es), '02.30-within', '02.10-eca'];
  if (pes.role === 'pes' && !pes.barricaded) tasks.push('05.30-place');
  if (es.role === 'exposed-site' && OUTSIDE.has(es.exposure.kind)) tasks.push('02.40-watched');
  return tasks;
}

const OUTSIDE: ReadonlySet<string> = new Set(['inhabited-building', 'vulnerable-building', 'public-traffic-route']);

function taskOfDistance(es: Site): ItemId {
  if (es.role === 'pes') return es.process ? '02.20-process' : '02.20-stores';
  switch (es.exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return '02.20-inhabited';
    case 'public-traffic-route':
      return '02.20-route';
    case 'office':
    case 'process-building':
      return '02.20-process';
    case 'power-line':
    case 'pol':
      return '05.10-services';
  }
}

/** All findings of a plan by the items that cure them. */
export function linkedFindings(evaluation: SiteEvaluation, findings: Iterable<PairEvaluation>): ReadonlyMap<string, LinkedFindings> {
  const sites = new Map(evaluation.plan.sites.map((site) => [site.id, site]));
  const linked = new Map<string, LinkedFindings>();
  for (const pair of findings) {
    for (const item of tasksOf(pair, sites.get(pair.pes)!, sites.get(pair.es)!)) {
      const { fails, notAssessable } = linked.get(item) ?? NO_FINDINGS;
      linked.set(item, pair.status === 'fail' ? { fails: fails + 1, notAssessable } : { fails, notAssessable: notAssessable + 1 });
    }
  }
  return linked;
}
