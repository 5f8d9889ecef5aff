import { evaluateSite, licenceAsJson, licenceAsText, licenceSite, type PotentialExplosionSite, type SiteLicence } from 'iatg-core';
import { contentsOfMix, gainsAsText, gainsOf, mixAsText, permittedMix, type Gain, type MixPart } from 'iatg-core/decisions';
import { readArguments } from '../arguments.js';
import { EXIT, type Command } from '../command.js';
import { languageOption, planArgument, profileOption } from '../help-parts.js';
import { decisionWordsOf, messagesOf } from '../language.js';
import { mixIn } from '../mix.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { watched } from '../progress.js';

/** `iatg licence`: how much each store may hold. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('licence', args, { mix: 'text', gains: 'flag', json: 'flag', profile: 'text', lang: 'text' });
  const messages = await messagesOf(values.lang);
  const words = await decisionWordsOf(values.lang);
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

export const help = `iatg licence: the greatest whole kilograms each site may hold

For each potential explosion site, empty ones too: every hazard division as if it
were stored alone, and the contents as they are with all quantities changed by one
factor; all other sites unchanged. All stores may hold these quantities together.

Usage
  iatg licence PLAN [--mix MIX] [--gains] [--json] [options]

${planArgument}

Options
  --mix MIX        a mix of divisions by weights or shares, as 1.1=60,1.3.1=40; several
                   with ; between them
  --gains          what would allow more, as stored and for each mix: a metre farther,
                   without a site, barricaded, turned ...
${languageOption}
  --json           JSON (schema iatg-licence/1), a site a line
${profileOption}

Examples
  iatg licence depot.geojson
  iatg licence depot.geojson --mix 1.1=60,1.3.1=40 --gains
  iatg licence depot.geojson --json > licence.json

Exit status
  0  answered    2  plan or argument invalid
`;
