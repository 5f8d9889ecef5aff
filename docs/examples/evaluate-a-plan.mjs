/**
 * Evaluates a site plan and prints what does not pass: `node docs/examples/evaluate-a-plan.mjs [PLAN]`.
 * Without a name it takes the demo depot. The exit status is that of `iatg evaluate`.
 */
import { readFileSync } from 'node:fs';
import { compileRules, english, evaluateSite, findFailures, iatg2021, readSitePlan, tally } from 'iatg-core';

const file = process.argv[2] ?? new URL('../../examples/demo-depot.geojson', import.meta.url);
const { plan, faults, warnings } = readSitePlan(readFileSync(file));
for (const problem of [...faults, ...warnings]) console.error(`${problem.pointer} ${english.problem(problem)}`);

if (plan) {
  const evaluation = evaluateSite(plan, compileRules(iatg2021));
  const counted = tally();
  for (const { pes, es, status, required_m, margin_m, reasons, notes } of counted.count(findFailures(evaluation))) {
    const what = status === 'fail' ? `${Math.ceil(-margin_m)} m short of ${required_m} m` : reasons.join(', ');
    console.log(`${status}: ${pes} to ${es}: ${what}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`);
  }
  const { pairs, fail, notAssessable } = counted.summary(evaluation, true);
  console.log(`${pairs} pairs, ${fail} fail, ${notAssessable} not assessable`);
  process.exitCode = fail > 0 ? 1 : notAssessable > 0 ? 3 : 0;
} else {
  process.exitCode = 2;
}
