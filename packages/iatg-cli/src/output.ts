import type { Paint, Tone } from 'iatg-core';
import { Refusal } from './command.js';
import { whyNotWritten } from './system-fault.js';
import { endProgress } from './progress.js';

/** Pieces smaller than this are collected, so that a pair a line does not mean a system call a pair. */
const PIECE = 65_536;
let waiting = '';
let closed = false;
/** Why standard output took no more; a reader that has gone away is no reason. */
let notWritten: NodeJS.ErrnoException | null = null;

// A reader that has seen enough (`iatg ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  closed = true;
  if (error.code !== 'EPIPE') notWritten = error;
});
process.stderr.on('error', () => undefined);

/** Writes to standard output, and waits where the reader is slower than we are: output of any size needs constant memory. */
export async function writeOutput(text: string): Promise<void> {
  waiting += text;
  if (waiting.length >= PIECE) await flush();
}

/** Writes all pieces of a report. */
export async function writeAll(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= PIECE) await flush();
    if (closed) return;
  }
}

async function flush(): Promise<void> {
  const piece = waiting;
  waiting = '';
  if (process.stdout.isTTY) endProgress();
  // Called back after an error too.
  if (!closed) await new Promise<void>((written) => process.stdout.write(piece, () => written()));
}

/** Writes what is still waiting; nothing may be written afterwards. */
export async function endOutput(): Promise<void> {
  endProgress();
  if (waiting !== '') await flush();
  // What an exit status says of a plan holds only for an answer that was written whole.
  if (notWritten) throw new Refusal([({ words }) => words.outputNotWritten(whyNotWritten(notWritten!, words))]);
}

/** Writes lines to standard error. */
export function writeErrors(lines: Iterable<string>): void {
  endProgress();
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    process.stderr.write(piece);
    piece = '';
  }
  if (piece !== '') process.stderr.write(piece);
}

const SGR: Readonly<Record<Tone, string>> = { bad: '31;1', doubtful: '33', good: '32', heading: '1', faint: '2' };

/** Colours for a terminal that wants them (https://no-color.org); anything else gets the bare words. */
export function paintFor({ isTTY }: { readonly isTTY?: boolean }, { NO_COLOR, TERM }: NodeJS.ProcessEnv = process.env): Paint {
  if (!isTTY || NO_COLOR || TERM === 'dumb') return (_tone, text) => text;
  return (tone, text) => `\u001b[${SGR[tone]}m${text}\u001b[0m`;
}
