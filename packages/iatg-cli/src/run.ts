import { quoted } from './arguments.js';
import { EXIT, refused } from './command.js';
import { COMMAND_NAMES, commandNamed } from './commands.js';
import { generalHelp } from './general-help.js';
import { writeOutput } from './output.js';
import { program } from './program.js';

const isHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

/** Runs a command. */
export async function run([name, ...args]: readonly string[]): Promise<number> {
  const known = COMMAND_NAMES.join(', ');
  if (name === undefined) throw refused('COMMAND', (words) => words.missingOneOf(known), '');
  const command = commandNamed(name);
  if (command) {
    const { run: runCommand, help } = await command();
    return args.slice(0, endOfOptions(args)).some(isHelp) ? told(help) : runCommand(args);
  }
  const asksForHelp = isHelp(name) || name === 'help';
  const about = asksForHelp && args[0] !== undefined ? commandNamed(args[0]) : undefined;
  if (about) return told((await about()).help);
  if (isHelp(name) || (asksForHelp && args[0] === undefined)) return told(generalHelp);
  if (name === '--version' || name === '-V') return told(`${program}\n`);
  throw refused(`COMMAND ${quoted((asksForHelp && args[0]) || name)}`, (words) => words.notKnown(known), '');
}

async function told(text: string): Promise<number> {
  await writeOutput(text);
  return EXIT.ok;
}

/** What stands after `--` is a file name, whatever it looks like. */
const endOfOptions = (args: readonly string[]): number => (args.includes('--') ? args.indexOf('--') : args.length);
