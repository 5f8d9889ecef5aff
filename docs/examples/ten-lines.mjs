import { readFileSync } from 'node:fs';
import { compileRules, english, evaluateSite, iatg2021, readSitePlan, sentenceOf } from 'iatg-core';

const { plan, faults } = readSitePlan(readFileSync(new URL('../../examples/smallest-plan.geojson', import.meta.url)));
if (!plan) throw new Error(faults.map((fault) => `${fault.pointer} ${english.problem(fault)}`).join('\n'));
const rules = compileRules(iatg2021);
for (const { pes, es, status, required_m, actual_m, requirement } of evaluateSite(plan, rules).pairs()) {
  console.log(`${pes} to ${es}: ${status}; required ${required_m} m, actual ${actual_m} m`);
  console.log(sentenceOf(requirement, plan.options, rules, english));
}
