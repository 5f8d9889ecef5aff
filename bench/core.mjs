/** The built engine, and plans read by it. */
import { compileRules, evaluateSite, iatg2021, parseSitePlan } from '../packages/iatg-core/dist/index.js';

export const rules = compileRules(iatg2021);

/** @param {unknown} json */
export function readPlan(json) {
  const { plan, faults } = parseSitePlan(json);
  if (!plan) throw new Error(`the plan for measuring has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return plan;
}

/** @param {unknown} json */
export const evaluationOf = (json) => evaluateSite(readPlan(json), rules);
