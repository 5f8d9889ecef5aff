#!/usr/bin/env node
import { EXIT, Refusal } from './command.js';
import { endOutput, writeErrors } from './output.js';
import { run } from './run.js';

try {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } finally {
    await endOutput();
  }
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : isTooDeep(error) ? [' the file has lists or objects within each other too deeply; take out what is nested so'] : null;
  if (lines === null) throw error;
  writeErrors(lines);
  process.exitCode = EXIT.refused;
}

/** JSON is read at any depth, but cannot be written again at every one. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
