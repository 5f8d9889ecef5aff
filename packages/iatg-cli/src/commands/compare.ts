import { evaluateSite } from 'iatg-core';
import { compareEvaluations, comparisonAsCsv, comparisonAsJson, comparisonAsText } from 'iatg-core/comparison';
import { readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, profileOption } from '../help-parts.js';
import { comparisonWordsOf, messagesOf } from '../language.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';

/** `iatg compare`: what has changed between two plans, and what that does to the findings. */
export const run: Command = async (args) => {
  const { values, files } = readArguments('compare', args, { json: 'flag', csv: 'flag', profile: 'text', lang: 'text' }, 2);
  if (values.json && values.csv) throw refused('--csv', (words) => words.notTogether('--json'));
  const [older, newer] = files;
  if (older === '-' && newer === '-') throw refused('NEW "-"', (words) => words.isInputAlready('OLD'));
  const [messages, words, rules] = await Promise.all([messagesOf(values.lang), comparisonWordsOf(values.lang), rulesOf(values.profile)]);
  const before = evaluateSite((await validPlan(older, messages, 'OLD')).plan, rules);
  const now = evaluateSite((await validPlan(newer, messages, 'NEW')).plan, rules);
  const comparison = compareEvaluations(before, now);
  if (values.json) await writeAll(comparisonAsJson(comparison, now));
  else if (values.csv) await writeAll(comparisonAsCsv(comparison));
  else await writeAll(comparisonAsText(comparison, before, now, { words, messages, paint: paintFor(process.stdout) }));
  return EXIT.ok;
};

export const help = `iatg compare: what has changed between two plans, and what that does to the findings

Sites that were added, are gone or state something else; findings (pairs that fail or
cannot be assessed) that are new, are gone or have changed, and by how much. Both plans
are evaluated by the same rules. A site is the same if its id is.

Usage
  iatg compare OLD NEW [--json | --csv] [options]

  OLD, NEW         site plans in GeoJSON; - reads one of them from standard input

Options
${languageOption}
  --json           JSON (schema iatg-comparison/1), a change a line
  --csv            comma-separated values, a change a row
${profileOption}

Examples
  iatg compare last-year.geojson depot.geojson
  iatg compare last-year.geojson depot.geojson --csv > changes.csv

Exit status
  0  answered, whatever has changed    2  plan or argument invalid
`;
