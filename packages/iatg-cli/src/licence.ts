import { english, evaluateSite, licenceAsJson, licenceAsText, licenceSite } from 'iatg-core';
import { readArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';
import { paintFor, writeAll } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { watched } from './progress.js';

/** `iatg licence`: how much each store may hold. */
export const licence: Command = async (args) => {
  const { values, file } = readArguments('licence', args, { json: 'flag', profile: 'text' });
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file);
  const evaluation = evaluateSite(plan, rules);
  const stores = plan.sites.filter(({ role }) => role === 'pes').length;
  const sites = watched(licenceSite(evaluation), 'potential explosion sites', stores);
  await writeAll(values.json ? licenceAsJson(evaluation, sites) : licenceAsText(evaluation, sites, english, paintFor(process.stdout)));
  return EXIT.ok;
};
