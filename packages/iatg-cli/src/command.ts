import type { Messages } from 'iatg-core';
import type { ProgramWords } from './words/program.js';

/** A command of the program: its arguments in, the exit status out. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Exit statuses, as the contract fixes them. */
export const EXIT = { ok: 0, fail: 1, refused: 2, notAssessable: 3 } as const;

/** The input or an argument cannot be used: one line a fault, nothing is written to standard output. */
export class Refusal extends Error {
  /** @param lines made one by one when they are written: a plan may have a million faults */
  constructor(readonly lines: Iterable<Line>) {
    super('refused');
  }
}

/** What an error line is said with, by `--lang`. */
export interface ErrorLanguage {
  readonly words: ProgramWords;
  readonly messages: Messages;
}

/** A line that stands, or that is said when the language is known. */
export type Line = string | ((language: ErrorLanguage) => string);

export function* linesIn(lines: Iterable<Line>, language: ErrorLanguage): Generator<string, void, undefined> {
  for (const line of lines) yield typeof line === 'string' ? line : line(language);
}

/** An argument that cannot be used. @param what as it was typed: `--neq "5,000"` @param command whose help is named */
export const refused = (what: string, fault: (words: ProgramWords) => string, command?: string): Refusal =>
  new Refusal([({ words }) => words.argument(what, command === undefined ? fault(words) : words.seeHelp(fault(words), command && `${command} `))]);
