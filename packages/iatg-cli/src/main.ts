#!/usr/bin/env node
import { EXIT, linesIn, Refusal, type ErrorLanguage } from './command.js';
import { errorLanguageIn } from './language.js';
import { endOutput, writeErrors } from './output.js';
import { run } from './run.js';

try {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } finally {
    await endOutput();
  }
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : isTooDeep(error) ? [({ words }: ErrorLanguage) => ` ${words.tooDeep}`] : null;
  if (lines === null) throw error;
  writeErrors(linesIn(lines, await errorLanguageIn(process.argv)));
  process.exitCode = EXIT.refused;
}

/** JSON is read at any depth, but cannot be written again at every one. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
