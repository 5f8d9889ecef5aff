import { DEFAULT_RING_ROWS, evaluateSite, RING_ROWS, ringsAsGeoJson, ringsOfSite } from 'iatg-core';
import { oneOf, readArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';
import { writeAll } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { watched } from './progress.js';

/** `iatg rings`: the lines within which a site of a row would be too close, as GeoJSON. */
export const rings: Command = async (args) => {
  const { values, file } = readArguments('rings', args, { rows: 'text', profile: 'text' });
  const rows = values.rows?.split(',').map((row) => oneOf(row.trim(), RING_ROWS, 'rows')) ?? DEFAULT_RING_ROWS;
  const unique = [...new Set(rows)];
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file);
  const evaluation = evaluateSite(plan, rules);
  await writeAll(ringsAsGeoJson(watched(ringsOfSite(evaluation, unique), 'rings', evaluation.stores.length * unique.length)));
  return EXIT.ok;
};
