import { evaluateSite, licenceAsJson, licenceAsText, licenceSite } from 'iatg-core';
import { readArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';
import { messagesOf } from './language.js';
import { paintFor, writeAll } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { watched } from './progress.js';

/** `iatg licence`: how much each store may hold. */
export const licence: Command = async (args) => {
  const { values, file } = readArguments('licence', args, { json: 'flag', profile: 'text', lang: 'text' });
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  const stores = plan.sites.filter(({ role }) => role === 'pes').length;
  const sites = watched(licenceSite(evaluation), 'potential explosion sites', stores);
  await writeAll(values.json ? licenceAsJson(evaluation, sites) : licenceAsText(evaluation, sites, messages, paintFor(process.stdout)));
  return EXIT.ok;
};
