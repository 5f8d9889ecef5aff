/** Prints how much each store of the demo depot may hold: `node docs/examples/licence.mjs [PLAN]`. */
import { readFileSync } from 'node:fs';
import { compileRules, english, evaluateSite, iatg2021, licenceSite, readSitePlan } from 'iatg-core';

const { plan, faults } = readSitePlan(readFileSync(process.argv[2] ?? new URL('../../examples/demo-depot.geojson', import.meta.url)));
if (!plan) throw new Error(faults.map((fault) => `${fault.pointer} ${english.problem(fault)}`).join('\n'));

for (const { pes, permitted, stored } of licenceSite(evaluateSite(plan, compileRules(iatg2021)))) {
  console.log(pes);
  for (const { hd, permitted_kg, limitedBy, notes } of permitted) console.log(`  HD ${hd} alone: ${permitted_kg} kg, ${why(limitedBy, notes)}`);
  if (stored) console.log(`  as stored: ${stored.total_kg} kg, permitted ${stored.permitted_kg} kg, ${why(stored.limitedBy, stored.notes)}`);
}

function why(limitedBy, notes) {
  return [limitedBy.length > 0 ? `limited by ${limitedBy.join(', ')}` : 'limited by nothing in the plan', ...notes].join('; ');
}
