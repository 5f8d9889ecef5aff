import { realpath, writeFile } from 'node:fs/promises';
import { given } from './arguments.js';
import { refused } from './command.js';
import { whyNotWritten } from './system-fault.js';
import { writeOutput } from './output.js';

/** Writes a paper to a file, never over what it was made from; to standard output where no file is named. */
export async function writePaper(output: string | undefined, text: string, inputs: readonly (string | undefined)[]): Promise<void> {
  if (output === undefined) return writeOutput(text);
  const place = await realpath(output).catch(() => null);
  for (const input of inputs) {
    if (place !== null && input !== undefined && input !== '-' && place === (await realpath(input))) throw refused(given('output', output), (words) => words.isAnInput);
  }
  await writeFile(output, text).catch((error: NodeJS.ErrnoException) => {
    throw refused(given('output', output), (words) => words.cannotBeWritten(whyNotWritten(error, words)));
  });
}
