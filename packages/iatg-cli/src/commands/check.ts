import { english, printable, type Problem } from 'iatg-core';
import { englishOtherStorage } from 'iatg-core/other-storage';
import { readArguments } from '../arguments.js';
import { faultsBeside, type Told } from '../beside.js';
import { EXIT, Refusal, type Command } from '../command.js';
import { languageOption, planArgument } from '../help-parts.js';
import { messagesOf, otherStorageWordsOf } from '../language.js';
import { writeAll, writeErrors } from '../output.js';
import { linesOf, readPlan } from '../plan.js';

/** `iatg check`: validation alone. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('check', args, { json: 'flag', lang: 'text' });
  const messages = await messagesOf(values.lang);
  const { bytes, plan, faults, warnings } = await readPlan(file);
  if (values.json) {
    writeErrors(linesOf(faults));
    await writeAll(checkAsJson(faults.map(inEnglish), [...warnings.map(inEnglish), ...(plan ? faultsBeside(bytes, plan, english, englishOtherStorage) : [])]));
    return plan ? EXIT.ok : EXIT.refused;
  }
  if (!plan) throw new Refusal(linesOf(faults, messages));
  const pes = plan.sites.filter(({ role }) => role === 'pes').length;
  await writeAll([`${messages.ui.valid}: ${messages.checked({ pes, exposedSites: plan.sites.length - pes })}\n`]);
  const told = warnings.map((warning): Told => ({ pointer: warning.pointer, message: messages.problem(warning) }));
  for (const { pointer, message } of [...told, ...faultsBeside(bytes, plan, messages, await otherStorageWordsOf(values.lang))]) {
    await writeAll([`${messages.ui.warning} ${printable(pointer)} ${printable(message.replaceAll(/\s+/g, ' '))}\n`]);
  }
  return EXIT.ok;
};

const inEnglish = (problem: Problem): Told => ({ pointer: problem.pointer, message: english.problem(problem) });

function* checkAsJson(faults: readonly Told[], warnings: readonly Told[]): Generator<string, void, undefined> {
  yield '{"faults":[';
  yield* listed(faults);
  yield '],"warnings":[';
  yield* listed(warnings);
  yield ']}\n';
}

function* listed(problems: readonly Told[]): Generator<string, void, undefined> {
  for (const [i, problem] of problems.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(problem)}`;
}

export const help = `iatg check: is a site plan valid? Nothing is evaluated

Usage
  iatg check PLAN [--json]

${planArgument}

Options
${languageOption}
  --json           {"faults":[{"pointer","message"}],"warnings":[...]} on standard output

Examples
  iatg check depot.geojson
  iatg check depot.geojson --json
  make-plan | iatg check -

A fault is a line on standard error: JSON pointer, space, text. What is suspicious
but not invalid is a warning on standard output; it changes no result. Faults of
inventories and of facilities are warnings too: the commands that read them refuse them.

Exit status
  0  valid, perhaps with warnings    2  invalid or cannot be read
`;
