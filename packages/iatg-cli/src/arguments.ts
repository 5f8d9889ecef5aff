import { parseArgs } from 'node:util';
import { Refusal } from './command.js';

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
  const see = `see iatg ${command} --help`;
  const refuse = (text: string): never => {
    throw new Refusal([`argument ${text} (${see})`]);
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
    const kind = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name] : refuse(`${quoted(rawName)} is not an option of iatg ${command}`);
    if (values.has(name)) refuse(`${rawName} is given twice`);
    if (kind === 'flag' && value !== undefined) refuse(`${rawName} takes no value`);
    // A value may begin with a minus sign; two of them are the next option.
    if (kind === 'text' && (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))) refuse(`${rawName} has no value`);
    values.set(name, value ?? true);
  }
  if (files.length > mostFiles) refuse(`${quoted(files[mostFiles]!)} is one too many`);
  const found = Object.entries(options).map(([name, kind]) => [name, values.get(name) ?? (kind === 'flag' ? false : undefined)]);
  return { values: Object.fromEntries(found) as Values<T>, file: files[0], files };
}

/** One of a list of words. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Refusal([`argument --${option} ${quoted(value)} is not known; allowed: ${allowed.join(', ')}`]);
  return found;
}

/** A number above 0: plain decimal or scientific notation, nothing else. `what` is its noun, for example `a quantity`. */
export function numberAbove0(text: string, option: string, what: string, unit: string): number {
  const number = /^[+]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!(number > 0 && Number.isFinite(number))) {
    throw new Refusal([`argument --${option} ${quoted(text)} is not ${what} above 0${unit && ` ${unit}`}; write it as 5000 or 5000.5, without unit and thousands separator`]);
  }
  return number;
}

/** An option that a command cannot do without. */
export function needed(command: string, values: Readonly<Record<string, string | boolean | undefined>>, option: string): string {
  const value = values[option];
  if (typeof value !== 'string') throw new Refusal([`argument --${option} is missing (see iatg ${command} --help)`]);
  return value;
}

/** As an error line shows an argument; JSON keeps line ends and terminal commands out of it. */
export const quoted = (argument: string): string => JSON.stringify(argument.length > 80 ? `${argument.slice(0, 80)}…` : argument);
