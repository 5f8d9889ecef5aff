import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { english, printable, readJson, type Messages, type RuleProfile } from 'iatg-core';
import { englishNational, isEvaluated, isOtherFile, nationalOverview, overviewAsCsv, overviewAsHtml, overviewAsJson, overviewAsText, parseOverview, textOfFault, trendBetween, unreadable, type Depot, type OtherFile } from 'iatg-core/national';
import { quoted } from './arguments.js';
import { EXIT, refused } from './command.js';
import type { DepotWork } from './depot-worker.js';
import { folderOf } from './folder.js';
import { codeOf, programWordsOf, type NationalLanguage } from './language.js';
import { paintFor, writeAll, writeErrors } from './output.js';
import { bytesOf, lineOf, refusedFile } from './plan.js';
import { program } from './program.js';
import { counter } from './progress.js';
import type { ProgramWords } from './words/program.js';

export interface FolderQuestion {
  readonly format: 'json' | 'csv' | 'html' | undefined;
  /** Whether the overview may tell where the depots lie. */
  readonly coordinates: boolean;
  /** An earlier overview to compare with. */
  readonly since: string | undefined;
  readonly profile: RuleProfile | null;
}

/** `iatg evaluate FOLDER`: every plan in it, one overview. */
export async function evaluateFolder(root: string, { format, coordinates, since, profile }: FolderQuestion, { messages, words }: NationalLanguage): Promise<number> {
  // What is kept as data is English.
  const lang = codeOf(format === 'json' || format === 'csv' ? undefined : messages.language);
  const own = await programWordsOf(lang);
  const before = since === undefined ? null : await earlierOverview(since);
  const { plans, unreadable: lost, otherFiles } = await folderOf(root);
  if (plans.length === 0 && lost.length === 0) throw refused(`PLAN ${quoted(root)}`, (words) => words.folderWithoutPlans);
  const found = await depotsOf(plans, { root, profile, coordinates, lang }, own);
  const passedOver = found.filter(isOtherFile);
  const depots = [...found.filter((one): one is Depot => !isOtherFile(one)), ...lost.map(({ file, why }) => unreadable(file, [{ pointer: '', text: why(own) }], coordinates))];
  const overview = nationalOverview(depots);
  const besides = { otherFiles: otherFiles + passedOver.length, trend: before && trendBetween(before, overview.depots) };
  switch (format) {
    case 'json':
      await writeAll(overviewAsJson(overview, besides, englishNational, english));
      break;
    case 'csv':
      await writeAll(overviewAsCsv(overview, besides, englishNational, english));
      break;
    case 'html':
      await writeAll(overviewAsHtml(overview, besides, program, words, messages));
      break;
    case undefined:
      await writeAll(overviewAsText(overview, besides, words, messages, paintFor(process.stdout)));
  }
  writeErrors(passedOver.map(({ file, schema }) => own.note(printable(words.passedOver(file, schema)))));
  writeErrors(unappliedLines(overview.depots, messages, own));
  writeErrors(faultLines(overview.depots, { messages, words }));
  const { standing } = overview.totals;
  return standing.unreadable > 0 ? EXIT.refused : standing.fail > 0 ? EXIT.fail : standing['not-assessable'] > 0 ? EXIT.notAssessable : EXIT.ok;
}

/** As for one plan alone: what is judged by other rules than its own is told. */
function* unappliedLines(depots: readonly Depot[], messages: Messages, { note }: ProgramWords): Generator<string, void, undefined> {
  for (const depot of depots) {
    if (isEvaluated(depot) && depot.unappliedProfile !== undefined) yield note(`${printable(depot.file)}: ${lineOf({ pointer: '/sitePlan/profile', key: 'carries-profile', values: { name: depot.unappliedProfile } }, messages)}`);
  }
}

function* faultLines(depots: readonly Depot[], { messages, words }: NationalLanguage): Generator<string, void, undefined> {
  for (const depot of depots) {
    if (isEvaluated(depot)) continue;
    for (const fault of depot.faults) yield printable(`${depot.file}: ${fault.pointer} ${textOfFault(fault, words, messages)}`.replaceAll(/\s+/g, ' '));
    if (depot.faultCount > depot.faults.length) yield printable(`${depot.file}: ${words.moreFaults(depot.faultCount - depot.faults.length, messages)}`);
  }
}

async function earlierOverview(file: string): Promise<readonly Depot[]> {
  const read = readJson(await bytesOf(file, '--since'), 'overview');
  if ('fault' in read) throw refusedFile('--since', file, [{ pointer: '', ...read.fault }]);
  const { depots, faults } = parseOverview(read.json);
  if (!depots) throw refusedFile('--since', file, faults);
  return depots;
}

/** A worker takes about as long to start as a few plans to evaluate. */
const PLANS_A_WORKER = 8;

/** Every file as a depot, in the order of the files, whichever worker had it. */
async function depotsOf(files: readonly string[], work: DepotWork, words: ProgramWords): Promise<readonly (Depot | OtherFile)[]> {
  const depots: (Depot | OtherFile)[] = [];
  const { done, end } = counter('plans', files.length);
  let next = 0;
  const workers = Math.min(availableParallelism(), Math.ceil(files.length / PLANS_A_WORKER));
  /** One worker at a time, and another in its place where a plan was too much for one. */
  async function lane(): Promise<void> {
    while (next < files.length) {
      const worker = new Worker(new URL('depot-worker.js', import.meta.url), { workerData: work });
      await new Promise<void>((resolve, reject) => {
        let at = -1;
        const give = (): void => {
          at = next++;
          if (at < files.length) worker.postMessage(files[at]);
          else resolve();
        };
        worker.on('message', (depot: Depot | OtherFile) => {
          depots[at] = depot;
          done();
          give();
        });
        worker.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
          depots[at] = unreadable(files[at]!, [{ pointer: '', text: words.tooMuchMemory }], work.coordinates);
          done();
          resolve();
        });
        give();
      });
      await worker.terminate();
    }
  }
  await Promise.all(Array.from({ length: workers }, lane));
  end();
  return depots;
}
