import { evaluateSite, licenceAsJson, licenceAsText, licenceSite, type PotentialExplosionSite, type SiteLicence } from 'iatg-core';
import { contentsOfMix, gainsAsText, gainsOf, mixAsText, permittedMix, type Gain, type MixPart } from 'iatg-core/decisions';
import { readArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';
import { decisionWordsOf, messagesOf } from './language.js';
import { mixIn } from './mix.js';
import { paintFor, writeAll } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { watched } from './progress.js';

/** `iatg licence`: how much each store may hold. */
export const licence: Command = async (args) => {
  const { values, file } = readArguments('licence', args, { mix: 'text', gains: 'flag', json: 'flag', profile: 'text', lang: 'text' });
  const messages = await messagesOf(values.lang);
  const words = decisionWordsOf(values.lang);
  const mixes = values.mix?.split(';').map((text) => mixIn(text.trim(), 'mix')) ?? [];
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  const stores = new Map(plan.sites.flatMap((site): readonly (readonly [string, PotentialExplosionSite])[] => (site.role === 'pes' ? [[site.id, site]] : [])));
  const gains = (site: PotentialExplosionSite, mix: readonly MixPart[]): readonly Gain[] => {
    const contents = values.gains && contentsOfMix(mix, evaluation);
    return contents ? gainsOf(evaluation, site, contents) : [];
  };
  const asStored = ({ contents }: PotentialExplosionSite) => {
    const total_kg = contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
    return (kg: number) => contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg }));
  };
  const more = ({ pes, stored }: SiteLicence) => {
    const site = stores.get(pes)!;
    return {
      storedGains: values.gains && stored ? gainsOf(evaluation, site, asStored(site)) : [],
      mixes: mixes.map((mix) => ({ mix, permitted: permittedMix(evaluation, site, mix), gains: gains(site, mix) })),
    };
  };
  const sites = watched(licenceSite(evaluation), 'potential explosion sites', stores.size);
  const language = { words, messages, paint: paintFor(process.stdout) };
  if (values.json) {
    await writeAll(licenceAsJson(evaluation, sites, (site) => {
      const { storedGains, mixes: found } = more(site);
      const told = (list: readonly Gain[]) => (values.gains ? { gains: list.map(({ measure, gain_kg, breaks }) => ({ ...measure, gain_kg, breaks })) } : {});
      return {
        ...(values.gains && { storedGains: told(storedGains).gains }),
        ...(mixes.length > 0 && { mixes: found.map(({ mix, permitted, gains: list }) => ({ mix, ...(permitted ?? { permitted_kg: null }), ...told(list) })) }),
      };
    })); // prettier-ignore
    return EXIT.ok;
  }
  function* linesOf(site: SiteLicence): Generator<string, void, undefined> {
    const { storedGains, mixes: found } = more(site);
    yield* gainsAsText(storedGains, language);
    for (const { mix, permitted, gains: list } of found) yield* mixAsText(mix, permitted, list, language);
  }
  await writeAll(licenceAsText(evaluation, sites, messages, language.paint, { about: words.ui['joint-licence'], of: linesOf }));
  return EXIT.ok;
};
