import { realpath, writeFile } from 'node:fs/promises';
import { evaluateSite, printable } from 'iatg-core';
import { ORIENTATIONS, PAPER_NAMES, PAPERS, SHEET_SIZES } from 'iatg-papers';
import { oneOf, quoted, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { writeOutput } from './output.js';
import { languageOfPaper, PAPER_LANGUAGES } from './paper-languages.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';
import { program } from './program.js';

/** `iatg paper`: a paper to print and sign. */
export const paper: Command = async ([kind, ...args]) => {
  const name = PAPER_NAMES.find((one) => one === kind);
  if (!name) throw new Refusal([`argument PAPER ${kind === undefined ? 'is missing' : `${quoted(kind)} is not known`}; one of ${PAPER_NAMES.join(', ')} (see iatg paper --help)`]);
  const { values, file } = readArguments('paper', args.map((one) => (one === '-o' ? '--output' : one)), {
    size: 'text', orientation: 'text', lang: 'text', authority: 'text', site: 'text', author: 'text', marking: 'text', store: 'text', profile: 'text', output: 'text',
  }); // prettier-ignore
  const sheet = {
    size: oneOf(values.size ?? 'A4', SHEET_SIZES, 'size'),
    orientation: oneOf(values.orientation ?? 'portrait', ORIENTATIONS, 'orientation'),
  };
  const language = await languageOfPaper(oneOf(values.lang ?? 'en', PAPER_LANGUAGES, 'lang'));
  const rules = await rulesOf(values.profile);
  const { plan, fingerprint } = await validPlan(file);
  const { store = null } = values;
  if (store !== null && name !== 'licence') throw new Refusal([`argument --store belongs to the licence; a ${name} is of the whole plan`]);
  if (store !== null && !plan.sites.some(({ id, role }) => id === store && role === 'pes')) throw new Refusal([`argument --store ${quoted(store)} is no potential explosion site of the plan; give its id`]);
  const { authority = '', site = '', author = '', marking = '' } = values;
  const text = PAPERS[name].make({ evaluation: evaluateSite(plan, rules), language, sheet, fields: { authority, site, author, marking }, origin: { program, fingerprint }, store });
  if (values.output === undefined) await writeOutput(text);
  else await writeTo(values.output, text, [file, values.profile]);
  return EXIT.ok;
};

/** Never over what the paper was made from. */
async function writeTo(output: string, text: string, inputs: readonly (string | undefined)[]): Promise<void> {
  const place = await realpath(output).catch(() => null);
  for (const input of inputs) {
    if (place !== null && input !== undefined && input !== '-' && place === (await realpath(input))) throw new Refusal([`argument --output ${quoted(output)} is an input of the paper; name another file`]);
  }
  await writeFile(output, text).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal([`argument --output ${quoted(output)} cannot be written: ${printable(error.code ?? error.message)}`]);
  });
}
