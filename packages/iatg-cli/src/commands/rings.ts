import { DEFAULT_RING_ROWS, evaluateSite, RING_ROWS, ringsAsGeoJson, ringsOfSite } from 'iatg-core';
import { oneOf, readArguments } from '../arguments.js';
import { EXIT, type Command } from '../command.js';
import { languageOption, planArgument, profileOption, wrapped } from '../help-parts.js';
import { messagesOf } from '../language.js';
import { writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { watched } from '../progress.js';

/** `iatg rings`: the lines within which a site of a row would be too close, as GeoJSON. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('rings', args, { rows: 'text', profile: 'text', lang: 'text' });
  const rows = values.rows?.split(',').map((row) => oneOf(row.trim(), RING_ROWS, 'rows')) ?? DEFAULT_RING_ROWS;
  const unique = [...new Set(rows)];
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  await writeAll(ringsAsGeoJson(watched(ringsOfSite(evaluation, unique), 'rings', evaluation.stores.length * unique.length)));
  return EXIT.ok;
};

export const help = `iatg rings: the lines within which a site of a kind would be too close, as GeoJSON

Usage
  iatg rings PLAN [--rows ROW,ROW] [options] > rings.geojson

${planArgument}

Options
  --rows ROW,ROW   kinds of exposed site (default ${DEFAULT_RING_ROWS.join(',')}):
${wrapped(RING_ROWS, 19)}
${languageOption}
${profileOption}

Examples
  iatg rings depot.geojson > rings.geojson
  iatg rings depot.geojson --rows ibd,vbd > houses.geojson

A ring without a distance, or one that cannot be assessed, has a null geometry and
tells the reason in its properties.

Exit status
  0  answered    2  plan or argument invalid
`;
