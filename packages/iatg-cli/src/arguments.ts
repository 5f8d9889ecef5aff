import { parseArgs } from 'node:util';
import { refused } from './command.js';
import type { ProgramWords } from './words/program.js';

/** The options of a command: `text` has a value, `flag` has none. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>;

export type Values<T extends Options> = { readonly [Name in keyof T]: T[Name] extends 'text' ? string | undefined : boolean };

export interface Arguments<T extends Options> {
  readonly values: Values<T>;
  /** The plan that is named; undefined where none is, or where the command takes none. */
  readonly file: string | undefined;
  /** All that are named. */
  readonly files: readonly string[];
}

/** Options and file name of a command. What is unknown, doubled or without a value is refused: nothing is guessed. */
export function readArguments<T extends Options>(command: string, args: readonly string[], options: T, mostFiles = 1): Arguments<T> {
  const refuse = (what: string, fault: (words: ProgramWords) => string): never => {
    throw refused(what, fault, command);
  };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' } as const])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name] : refuse(quoted(rawName), (words) => words.notAnOption(command));
    if (values.has(name)) refuse(rawName, (words) => words.givenTwice);
    if (kind === 'flag' && value !== undefined) refuse(rawName, (words) => words.takesNoValue);
    // A value may begin with a minus sign; two of them are the next option.
    if (kind === 'text' && (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))) refuse(rawName, (words) => words.hasNoValue);
    values.set(name, value ?? true);
  }
  if (files.length > mostFiles) refuse(quoted(files[mostFiles]!), (words) => words.oneTooMany);
  const found = Object.entries(options).map(([name, kind]) => [name, values.get(name) ?? (kind === 'flag' ? false : undefined)]);
  return { values: Object.fromEntries(found) as Values<T>, file: files[0], files };
}

/** One of a list of words. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw refused(given(option, value), (words) => words.notKnown(allowed.join(', ')));
  return found;
}

/** A number above 0: plain decimal or scientific notation, nothing else. */
export function numberAbove0(text: string, option: string, unit = ''): number {
  const number = /^[+]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!(number > 0 && Number.isFinite(number))) throw refused(given(option, text), (words) => words.notAbove0(unit));
  return number;
}

/** An option that a command cannot do without. */
export function needed(command: string, values: Readonly<Record<string, string | boolean | undefined>>, option: string): string {
  const value = values[option];
  if (typeof value !== 'string') throw refused(`--${option}`, (words) => words.missing, command);
  return value;
}

/** An option with its value, as an error line names them. */
export const given = (option: string, value: string): string => `--${option} ${quoted(value)}`;

/** As an error line shows an argument; JSON keeps line ends and terminal commands out of it. */
export const quoted = (argument: string): string => JSON.stringify(argument.length > 80 ? `${argument.slice(0, 80)}…` : argument);
