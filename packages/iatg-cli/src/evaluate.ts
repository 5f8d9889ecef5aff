import {
  english, evaluateSite, evaluationAsCsv, evaluationAsHtml, evaluationAsJson, evaluationAsText, findFailures, overviewOf, tally,
  type PairEvaluation, type SiteEvaluation,
} from 'iatg-core'; // prettier-ignore
import { readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { messagesOf } from './language.js';
import { paintFor, writeAll } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { watched, watchedList } from './progress.js';
import { program } from './program.js';

/** `iatg evaluate`: every store against every exposed site. */
export const evaluate: Command = async (args) => {
  const { values, file } = readArguments('evaluate', args, { json: 'flag', csv: 'flag', html: 'flag', findings: 'flag', profile: 'text', lang: 'text' });
  const formats = (['json', 'csv', 'html'] as const).filter((format) => values[format]);
  if (formats.length > 1) throw new Refusal([`argument --${formats[1]} stands beside --${formats[0]}; one format at a time`]);
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
