import { evaluateSite, readJson } from 'iatg-core';
import { PLANNERS_ROWS, readPlanningAreas, SAFEGUARDED_ROWS, safeguardingAsGeoJson, safeguardingOf, touchedAreas, touchedAreasAsGeoJson } from 'iatg-core/decisions';
import { oneOf, readArguments } from '../arguments.js';
import { EXIT, type Command } from '../command.js';
import { languageOption, planArgument, profileOption, wrapped } from '../help-parts.js';
import { messagesOf } from '../language.js';
import { writeAll } from '../output.js';
import { bytesOf, refusedFile, validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';

/** `iatg safeguard`: what a depot keeps free, for those who plan round it. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('safeguard', args, { rows: 'text', parcels: 'text', profile: 'text', lang: 'text' });
  const rows = [...new Set(values.rows?.split(',').map((row) => oneOf(row.trim(), SAFEGUARDED_ROWS, 'rows')) ?? PLANNERS_ROWS)];
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  if (values.parcels === undefined) {
    await writeAll(safeguardingAsGeoJson(evaluation, safeguardingOf(evaluation, rows)));
    return EXIT.ok;
  }
  const { features, areas } = await areasIn(values.parcels);
  await writeAll(touchedAreasAsGeoJson(evaluation, features, touchedAreas(evaluation, areas, rows)));
  return EXIT.ok;
};

async function areasIn(file: string) {
  const read = readJson(await bytesOf(file, '--parcels'), 'planning-areas');
  const { areas, faults } = 'fault' in read ? { areas: null, faults: [{ pointer: '', ...read.fault }] } : readPlanningAreas(read.json);
  if (!areas || 'fault' in read) throw refusedFile('--parcels', file, faults);
  return { areas, features: (read.json as { readonly features: readonly unknown[] }).features };
}

export const help = `iatg safeguard: what a depot keeps free, for town planners (IATG 02.40), as GeoJSON

The envelope of all stores for each class of building or route, without a quantity, a
position, a name or the number of stores. showsOneStore says that a part of the envelope
is the ring of one store: whoever has it can tell where it stands and about how much it
holds. isIncomplete says that something could not be assessed: more may be forbidden.

Usage
  iatg safeguard PLAN [--rows ROW,ROW] > envelopes.geojson
  iatg safeguard PLAN --parcels FILE > touched.geojson

${planArgument}

Options
  --rows ROW,ROW   classes (default ${PLANNERS_ROWS.join(',')}):
${wrapped(SAFEGUARDED_ROWS, 19)}
  --parcels FILE   parcels, buildings or routes in GeoJSON: given back with the classes
                   for which each is too near (touchedBy) or cannot be told
                   (notAssessable), judged as a pair of the plan is
${languageOption}
${profileOption}

Examples
  iatg safeguard depot.geojson > envelopes.geojson
  iatg safeguard depot.geojson --parcels parcels.geojson --rows ibd,vbd > touched.geojson

Exit status
  0  answered    2  plan, parcels or argument invalid
`;
