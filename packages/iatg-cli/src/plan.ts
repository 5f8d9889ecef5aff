import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { english, printable, readSitePlan, type ParsedPlan, type Problem, type SitePlan } from 'iatg-core';
import { quoted } from './arguments.js';
import { Refusal, refused } from './command.js';
import { refuseIfTooLarge } from './memory.js';
import { announce } from './progress.js';
import { whyUnreadable } from './system-fault.js';

/** From this size on, reading a plan takes long enough to say so. */
const LARGE_bytes = 20_000_000;

/** Reads and checks the plan that is named on the command line; `-` is standard input. */
export async function readPlan(file: string | undefined): Promise<ParsedPlan & { readonly bytes: Uint8Array }> {
  const bytes = await bytesOf(file, 'PLAN');
  return { bytes, ...parsed(bytes) };
}

/** The plan if it is valid, and the SHA-256 of its bytes. @param what how the help names it */
export async function validPlan(file: string | undefined, messages = english, what = 'PLAN'): Promise<{ readonly plan: SitePlan; readonly fingerprint: string; readonly bytes: Uint8Array }> {
  const bytes = await bytesOf(file, what);
  const { plan, faults, warnings } = parsed(bytes);
  if (!plan) throw new Refusal(linesOf(faults, messages));
  tellCarriedProfile(plan, warnings, messages);
  for (const line of linesOf(warnings.filter(({ key }) => key === 'repeated-member'), messages)) process.stderr.write(`${line}\n`);
  return { plan, bytes, fingerprint: createHash('sha256').update(bytes).digest('hex') };
}

/** A plan that carries a rule profile is not judged by other rules without a word. */
function tellCarriedProfile({ profile }: SitePlan, warnings: readonly Problem[], messages = english): void {
  const isNamed = process.argv.some((argument) => argument === '--profile' || argument.startsWith('--profile='));
  if (profile === null || isNamed) return;
  for (const line of linesOf(warnings.filter(({ key }) => key === 'carries-profile'), messages)) process.stderr.write(`${line}\n`);
}

function parsed(bytes: Uint8Array): ParsedPlan {
  if (bytes.length >= LARGE_bytes) announce(`checking the plan (${Math.round(bytes.length / 1_000_000)} MB)`);
  return readSitePlan(bytes);
}

/** A problem as one line: pointer, space, text. */
export const lineOf = (problem: Problem, messages = english): string => `${printable(problem.pointer)} ${printable(messages.problem(problem).replaceAll(/\s+/g, ' '))}`;

export function* linesOf(problems: Iterable<Problem>, messages = english): Generator<string, void, undefined> {
  for (const problem of problems) yield lineOf(problem, messages);
}

/** A file that an argument names is not what it should be. */
export const refusedFile = (what: string, file: string, faults: readonly Problem[]): Refusal => new Refusal(faults.map((fault) => ({ words, messages }) => words.argument(`${what} ${quoted(file)}`, lineOf(fault, messages).trimStart())));

export async function bytesOf(file: string | undefined, what: string): Promise<Uint8Array> {
  if (file === undefined) throw refused(what, (words) => words.missingFile);
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error: NodeJS.ErrnoException) => {
    throw refused(`${what} ${quoted(file)}`, (words) => words.cannotBeRead(whyUnreadable(error, words)));
  });
  refuseIfTooLarge(bytes, `${what} ${quoted(file)}`);
  return bytes;
}
