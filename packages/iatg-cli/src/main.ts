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
  if (!(error instanceof Refusal)) throw error;
  writeErrors(error.lines);
  process.exitCode = EXIT.refused;
}
