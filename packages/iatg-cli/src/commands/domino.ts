import { evaluateSite, RING_ROWS } from 'iatg-core';
import { dominoAsJson, dominoAsText, dominoOf, greatestEvent_kg, jointPairs, jointRing, jointRingsAsGeoJson } from 'iatg-core/decisions';
import { oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, planArgument, profileOption, wrapped } from '../help-parts.js';
import { decisionWordsOf, messagesOf } from '../language.js';
import { paintFor, writeAll, writeOutput } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';

/** `iatg domino`: which stores count as one, and what that means for the sites round them. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('domino', args, { json: 'flag', rings: 'text', profile: 'text', lang: 'text' });
  if (values.json && values.rings !== undefined) throw refused('--rings', (words) => words.notTogether('--json'));
  const rows = values.rings?.split(',').map((row) => oneOf(row.trim(), RING_ROWS, 'rings'));
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  const graph = dominoOf(evaluation);
  if (rows) {
    await writeAll(jointRingsAsGeoJson(evaluation, graph.events.flatMap((event) => [...new Set(rows)].map((row) => jointRing(evaluation, event, row)))));
    return EXIT.ok;
  }
  const events = graph.events.map((event) => ({ event, pairs: jointPairs(evaluation, event) }));
  const greatest_kg = greatestEvent_kg({ evaluation, domino: graph });
  if (values.json) await writeOutput(dominoAsJson(evaluation, graph, events, greatest_kg));
  else await writeAll(dominoAsText(evaluation, graph, events, greatest_kg, { words: await decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) }));
  return EXIT.ok;
};

export const help = `iatg domino: which stores count as one, and what that means round them

Where a store does not keep its distance from another, the standard counts their
contents as one. Shows the links, the joint events with their contents, and the sites
that are too close to an event as a whole. A link that cannot be assessed counts.

Usage
  iatg domino PLAN [--json | --rings ROW,ROW] [options]

${planArgument}

Options
  --json           JSON (schema iatg-domino/1)
  --rings ROW,ROW  the lines round each joint event as GeoJSON, for these rows:
${wrapped(RING_ROWS, 19)}
${languageOption}
${profileOption}

Examples
  iatg domino depot.geojson
  iatg domino depot.geojson --rings ibd > joint-rings.geojson

Exit status
  0  answered    2  plan or argument invalid
`;
