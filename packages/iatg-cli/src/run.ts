import { quoted } from './arguments.js';
import { allot } from './allot.js';
import { blast } from './blast.js';
import { check } from './check.js';
import { EXIT, Refusal, type Command } from './command.js';
import { consequences } from './consequences.js';
import { convert } from './convert.js';
import { cures } from './cures.js';
import { dangerArea } from './danger-area.js';
import { distance } from './distance.js';
import { domino } from './domino.js';
import { effects } from './effects.js';
import { evaluate } from './evaluate.js';
import { fragments } from './fragments.js';
import { generalHelp, helpOf, type CommandName } from './help.js';
import { importPreview } from './import.js';
import { licence } from './licence.js';
import { writeOutput } from './output.js';
import { paper } from './paper.js';
import { program } from './program.js';
import { rings } from './rings.js';
import { where } from './where.js';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  distance, evaluate, licence, rings, check, convert, import: importPreview, paper, cures, domino, where, allot, blast, effects, 'danger-area': dangerArea, fragments, consequences,
}; // prettier-ignore
const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
const isHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

/** Runs a command. */
export async function run([name, ...args]: readonly string[]): Promise<number> {
  const known = `one of ${Object.keys(COMMANDS).join(', ')} (see iatg --help)`;
  if (name === undefined) throw new Refusal([`argument COMMAND is missing; ${known}`]);
  const about = isHelp(name) || name === 'help' ? args[0] : isCommand(name) && args.slice(0, endOfOptions(args)).some(isHelp) ? name : undefined;
  if (about !== undefined && isCommand(about)) return told(helpOf(about));
  if (isHelp(name) || (name === 'help' && about === undefined)) return told(generalHelp);
  if (name === '--version' || name === '-V') return told(`${program}\n`);
  if (!isCommand(name)) throw new Refusal([`argument ${quoted(about ?? name)} is not a command; ${known}`]);
  return COMMANDS[name](args);
}

async function told(text: string): Promise<number> {
  await writeOutput(text);
  return EXIT.ok;
}

/** What stands after `--` is a file name, whatever it looks like. */
const endOfOptions = (args: readonly string[]): number => (args.includes('--') ? args.indexOf('--') : args.length);
