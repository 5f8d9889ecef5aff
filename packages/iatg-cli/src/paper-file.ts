import { realpath, writeFile } from 'node:fs/promises';
import { quoted } from './arguments.js';
import { Refusal } from './command.js';
import { whyNotWritten } from './not-written.js';
import { writeOutput } from './output.js';

/** Writes a paper to a file, never over what it was made from; to standard output where no file is named. */
export async function writePaper(output: string | undefined, text: string, inputs: readonly (string | undefined)[]): Promise<void> {
  if (output === undefined) return writeOutput(text);
  const place = await realpath(output).catch(() => null);
  for (const input of inputs) {
    if (place !== null && input !== undefined && input !== '-' && place === (await realpath(input))) throw new Refusal([`argument --output ${quoted(output)} is an input of the paper; name another file`]);
  }
  await writeFile(output, text).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal([`argument --output ${quoted(output)} cannot be written: ${whyNotWritten(error)}`]);
  });
}
