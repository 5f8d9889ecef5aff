import { aggregate } from '../rules/aggregation.js';
import { requiredDistance } from '../rules/required-distance.js';
import { exceeds } from '../rules/rounding.js';
import type { Rules } from '../rules/rules.js';
import { areaWithoutFence, tableTransit, unitisation } from '../standards/iatg-2021/table-12-transit.js';
import { DEFAULT_OPTIONS, type RuleOptions } from '../types.js';
import type { OtherAnswer } from './answer.js';
import { Deriving } from './derive.js';
import type { TransitArea } from './facility.js';

/**
 * A marshalling yard or transit area: the distance of an inhabited building, or of a public traffic route where it is used on less than
 * one day a week and never holds HD 1.1. The matrices give it.
 *
 * @source IATG 02.20:2021, Table 12
 */
export function transitAnswers({ contents, daysPerWeek, pesColumn, unitisation: declared, method }: TransitArea, rules: Rules): readonly OtherAnswer[] {
  const found = new Deriving('transit');
  const { cite, fewerDaysThan } = tableTransit;
  const lots = declared ? declared.largestStack : contents;
  // By the whole contents: HD 1.1 in any stack counts.
  const hasMassExplosion = aggregate(contents, rules.edition).cases.some(({ hd }) => hd === '1.1');
  const isRare = exceeds(fewerDaysThan, daysPerWeek) && !hasMassExplosion;
  const row = isRare ? 'ptrMedium' : 'ibd';
  if (declared) found.tell({ kind: 'contents', cite: unitisation.cite, as: 'largest-stack', neq_kg: lots.reduce((sum, { neq_kg }) => sum + neq_kg, 0), approval: declared.approval }).note('unitisation-declared');
  found.tell({ kind: 'condition', cite, name: 'days-a-week', value: daysPerWeek, state: 'seen' });
  if (daysPerWeek === fewerDaysThan) found.interpret('I-19');

  const options: RuleOptions = { ...DEFAULT_OPTIONS, method };
  const columns = [pesColumn];
  const requirement = requiredDistance({ ...aggregate(lots, rules.edition), columns, columnsHd12: columns, standardEcm: false }, { rows: [[row]], protection: options.protection, declared: new Set() }, options, rules);
  found.tell({ kind: 'matrix', row, requirement, options });
  for (const note of ['neq-below-table', 'sub-division-assumed', 'treated-as'] as const) if (requirement.notes.includes(note)) found.note(note);
  if (requirement.reasons.length > 0) return [found.gap('matrix-not-assessable')];
  if (requirement.required_m === null) return [found.none()];
  return [found.fromMatrix(requirement.exact_m!).answer()];
}

/**
 * How far an explosives area without a fence reaches round a building or stack.
 *
 * @source IATG 02.20:2021, general rules
 */
export const withoutFenceAnswers = (): readonly OtherAnswer[] => [new Deriving('without-fence').orFixed(areaWithoutFence.cite, null, areaWithoutFence.distance_m).answer()];
