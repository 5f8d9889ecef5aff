import { english, type Messages, type Problem } from 'iatg-core';
import { readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { messagesOf } from './language.js';
import { writeAll, writeErrors } from './output.js';
import { lineOf, linesOf, readPlan } from './plan.js';

/** `iatg check`: validation alone. */
export const check: Command = async (args) => {
  const { values, file } = readArguments('check', args, { json: 'flag', lang: 'text' });
  const messages = await messagesOf(values.lang);
  const { plan, faults, warnings } = await readPlan(file);
  if (values.json) {
    writeErrors(linesOf(faults));
    await writeAll(checkAsJson(faults, warnings));
    return plan ? EXIT.ok : EXIT.refused;
  }
  if (!plan) throw new Refusal(linesOf(faults, messages));
  const pes = plan.sites.filter(({ role }) => role === 'pes').length;
  await writeAll([`${messages.ui.valid}: ${messages.checked({ pes, exposedSites: plan.sites.length - pes })}\n`]);
  await writeAll(warningsAsText(warnings, messages));
  return EXIT.ok;
};

function* warningsAsText(warnings: readonly Problem[], messages: Messages): Generator<string, void, undefined> {
  for (const warning of warnings) yield `${messages.ui.warning} ${lineOf(warning, messages)}\n`;
}

function* checkAsJson(faults: readonly Problem[], warnings: readonly Problem[]): Generator<string, void, undefined> {
  yield '{"faults":[';
  yield* listed(faults);
  yield '],"warnings":[';
  yield* listed(warnings);
  yield ']}\n';
}

function* listed(problems: readonly Problem[]): Generator<string, void, undefined> {
  for (const [i, problem] of problems.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify({ pointer: problem.pointer, message: english.problem(problem) })}`;
}
