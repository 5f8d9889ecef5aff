import {
  english, evaluateSite, evaluationAsCsv, evaluationAsHtml, evaluationAsJson, evaluationAsText, findFailures, overviewOf, tally,
  type PairEvaluation, type SiteEvaluation,
} from 'iatg-core'; // prettier-ignore
import { readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { evaluateFolder } from '../evaluate-folder.js';
import { isFolder } from '../folder.js';
import { languageOption, planArgument, profileOption } from '../help-parts.js';
import { messagesOf, nationalLanguageOf } from '../language.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { profileIn, rulesOf } from '../profile.js';
import { program } from '../program.js';
import { watched, watchedList } from '../progress.js';

/** `iatg evaluate`: every store against every exposed site, of one plan or of all plans in a folder. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('evaluate', args, { json: 'flag', csv: 'flag', html: 'flag', findings: 'flag', coordinates: 'flag', since: 'text', profile: 'text', lang: 'text' });
  const formats = (['json', 'csv', 'html'] as const).filter((format) => values[format]);
  if (formats.length > 1) throw refused(`--${formats[1]}`, (words) => words.notTogether(`--${formats[0]}`));
  if (file !== undefined && (await isFolder(file))) {
    if (values.findings) throw refused('--findings', (words) => words.forOnePlan);
    const { coordinates, since } = values;
    return evaluateFolder(file, { format: formats[0], coordinates, since, profile: await profileIn(values.profile) }, await nationalLanguageOf(values.lang));
  }
  const forFolder = values.coordinates ? 'coordinates' : values.since === undefined ? null : 'since';
  if (forFolder) throw refused(`--${forFolder}`, (words) => words.forAFolder, 'evaluate');
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan, fingerprint } = await validPlan(file, messages);
  const evaluation = evaluateSite(plan, rules);
  const counted = tally();
  const every = (): Iterable<PairEvaluation> => watched(evaluation.pairs(), 'pairs', evaluation.count);

  const [format] = formats;
  if (format === 'json' || format === 'csv') {
    const pairs = values.findings ? findingsOf(evaluation) : every();
    await writeAll(format === 'json' ? evaluationAsJson(evaluation, pairs, counted, values.findings, english) : evaluationAsCsv(evaluation, counted.count(pairs), english));
    return status(counted.seen('fail'), counted.seen('not-assessable'));
  }
  // The other two begin with the findings, the worst first; the index finds them long before all pairs have been looked at.
  const overview = overviewOf(evaluation, counted.count(findingsOf(evaluation)));
  const pairs = values.findings ? null : every();
  const all = values.findings ? counted : tally();
  await writeAll(
    format === 'html'
      ? evaluationAsHtml(evaluation, overview, pairs, all, { program, fingerprint }, messages)
      : evaluationAsText(evaluation, overview, pairs, all, messages, paintFor(process.stdout)),
  );
  return status(overview.fail, overview.notAssessable);
};

const findingsOf = (evaluation: SiteEvaluation): Iterable<PairEvaluation> =>
  findFailures({ ...evaluation, stores: watchedList(evaluation.stores, 'potential explosion sites') });

function status(fail: number, notAssessable: number): number {
  if (fail > 0) return EXIT.fail;
  return notAssessable > 0 ? EXIT.notAssessable : EXIT.ok;
}

export const help = `iatg evaluate: every potential explosion site against every other site of a plan

Usage
  iatg evaluate PLAN [--json | --csv | --html] [options]
  iatg evaluate FOLDER [--json | --csv | --html] [options]

${planArgument}
  FOLDER           every plan in it (.geojson, .json), folders in it included: one
                   overview of all depots, the worst first, with totals

Options
  (none)           text: what came of the plan, findings with derivation, all pairs
${languageOption}
  --json           JSON (schema iatg-evaluation/1), a pair a line
  --csv            comma-separated values (RFC 4180, UTF-8), a pair a row; an id
                   that a spreadsheet would run as a formula (it starts with
                   =, +, -, @) gets an apostrophe before it
  --html           one file for screen and paper (A4), without scripts or links
                   to other files
  --findings       only the pairs that fail or cannot be assessed; much faster for
                   large plans
  --since FILE     folder: what has changed since an earlier overview (its --json)
  --coordinates    folder: with the position of each depot. Such an overview is the
                   most sensitive paper of all
${profileOption}

Examples
  iatg evaluate depot.geojson
  iatg evaluate depot.geojson --html > depot.html
  iatg evaluate inventory.geojson --findings --csv > findings.csv
  make-plan | iatg evaluate - --json
  iatg evaluate depots/ --json > overview-2026.json
  iatg evaluate depots/ --since overview-2025.json

Colours are used on a terminal only; the environment variable NO_COLOR turns them
off. Output is written as it is found: plans of any size need little memory.

Exit status
  0  all pairs pass or need nothing    1  at least one pair fails
  2  plan or argument invalid          3  no pair fails, some cannot be assessed
With a folder the worst of all plans counts, first 2, then 1, then 3. A plan that
cannot be read has a row of its own, its faults stand on standard error too, and
the overview is written all the same.
`;
