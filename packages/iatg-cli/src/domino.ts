import { evaluateSite, RING_ROWS } from 'iatg-core';
import { dominoAsJson, dominoAsText, dominoOf, greatestEvent_kg, jointPairs, jointRing, jointRingsAsGeoJson } from 'iatg-core/decisions';
import { oneOf, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { decisionWordsOf, messagesOf } from './language.js';
import { paintFor, writeAll, writeOutput } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';

/** `iatg domino`: which stores count as one, and what that means for the sites round them. */
export const domino: Command = async (args) => {
  const { values, file } = readArguments('domino', args, { json: 'flag', rings: 'text', profile: 'text', lang: 'text' });
  if (values.json && values.rings !== undefined) throw new Refusal(['argument --rings stands beside --json; one format at a time']);
  const rows = values.rings?.split(',').map((row) => oneOf(row.trim(), RING_ROWS, 'rings'));
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  const graph = dominoOf(evaluation);
  if (rows) {
    await writeAll(jointRingsAsGeoJson(graph.events.flatMap((event) => [...new Set(rows)].map((row) => jointRing(evaluation, event, row)))));
    return EXIT.ok;
  }
  const events = graph.events.map((event) => ({ event, pairs: jointPairs(evaluation, event) }));
  const greatest_kg = greatestEvent_kg({ evaluation, domino: graph });
  if (values.json) await writeOutput(dominoAsJson(evaluation, graph, events, greatest_kg));
  else await writeAll(dominoAsText(evaluation, graph, events, greatest_kg, { words: decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) }));
  return EXIT.ok;
};
