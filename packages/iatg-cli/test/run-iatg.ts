import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linesIn, Refusal } from '../src/command.js';
import { errorLanguageIn, type LanguageCode } from '../src/language.js';
import { run } from '../src/run.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The path of a file in the folder `examples`. */
export const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
  /** Is told every piece of standard output in place of collecting it; false closes the pipe. */
  readonly reader?: (piece: Buffer) => boolean;
}

/** Runs the built program as a user would: a process of its own. */
export function iatg(args: readonly string[], { input, env = {}, node = [], reader }: Surroundings = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, main, ...args], { env: { ...process.env, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => {
      if (!reader) stdout.push(piece);
      else if (!reader(piece)) child.stdout.destroy();
    });
    child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
    child.stdin.on('error', () => undefined); // a program that refuses its arguments does not read
    child.stdin.end(input);
  });
}

/** The lines with which arguments are refused, without a process of its own. */
export async function refusalOf(args: readonly string[], lang: LanguageCode = 'en'): Promise<readonly string[]> {
  const refusal = await run(args).catch((error: unknown) => error);
  if (!(refusal instanceof Refusal)) throw new Error(`not refused: ${args.join(' ')}`);
  return [...linesIn(refusal.lines, await errorLanguageIn(['--lang', lang]))];
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** The same with standard output sent into a file, as a shell does with `>`. */
export function intoFile(args: readonly string[], file: string, mode: 'w' | 'r' = 'w'): Omit<Run, 'stdout'> {
  const output = openSync(file, mode);
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { stdio: ['ignore', output, 'pipe'], encoding: 'utf8' });
  closeSync(output);
  return { status, stderr };
}
