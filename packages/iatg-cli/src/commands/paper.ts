import { evaluateSite } from 'iatg-core';
import { ORIENTATIONS, PAPER_NAMES, PAPERS, SHEET_SIZES, type PaperName } from 'iatg-papers';
import { given, oneOf, quoted, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { listed, planArgument, profileOption } from '../help-parts.js';
import { writePaper } from '../paper-file.js';
import { languageOfPaper, PAPER_LANGUAGES } from '../paper-languages.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { program } from '../program.js';

/** `iatg paper`: a paper to print and sign. */
export const run: Command = async ([kind, ...args]) => {
  const name = PAPER_NAMES.find((one) => one === kind);
  if (!name) throw refused(kind === undefined ? 'PAPER' : `PAPER ${quoted(kind)}`, (words) => words[kind === undefined ? 'missingOneOf' : 'notKnown'](PAPER_NAMES.join(', ')), 'paper');
  const { values, file } = readArguments('paper', args.map((one) => (one === '-o' ? '--output' : one)), {
    size: 'text', orientation: 'text', lang: 'text', authority: 'text', site: 'text', author: 'text', marking: 'text', store: 'text', profile: 'text', output: 'text',
  }); // prettier-ignore
  const sheet = {
    size: oneOf(values.size ?? 'A4', SHEET_SIZES, 'size'),
    orientation: oneOf(values.orientation ?? 'portrait', ORIENTATIONS, 'orientation'),
  };
  const language = await languageOfPaper(oneOf(values.lang ?? 'en', PAPER_LANGUAGES, 'lang'));
  const rules = await rulesOf(values.profile);
  const { plan, fingerprint } = await validPlan(file, language.messages);
  const { store = null } = values;
  if (store !== null && name !== 'licence' && name !== 'signs') throw refused('--store', (words) => words.ofTheWholePlan('licence, signs'));
  if (store !== null && !plan.sites.some(({ id, role }) => id === store && role === 'pes')) throw refused(given('store', store), (words) => words.noStore);
  const { authority = '', site = '', author = '', marking = '' } = values;
  const text = PAPERS[name].make({ evaluation: evaluateSite(plan, rules), language, sheet, fields: { authority, site, author, marking }, origin: { program, fingerprint }, store });
  await writePaper(values.output, text, [file, values.profile]);
  return EXIT.ok;
};

const PAPER_WORDS: Readonly<Record<PaperName, string>> = {
  report: 'site assessment report: result, map, findings with derivations',
  licence: 'explosives limit licence of every store, with a copy for its door',
  safeguarding: 'safeguarding plan for town planners: envelopes, nothing of the stores',
  'safety-case': 'safety case outline: what is known filled in, the rest as named blanks',
  signs: 'fire symbols, a sheet a building; to be checked with IATG 02.50',
};

export const help = `iatg paper: a paper to print and sign, as one HTML file that loads nothing

Open it in Chromium, Chrome or Edge and print at 100 %: page numbers, the SHA-256 of the
plan and the protective marking stand on every page, and the map is true to scale.

Usage
  iatg paper PAPER PLAN [options]

PAPER is one of
${listed(new Map(Object.entries(PAPER_WORDS)), 17)}

${planArgument}

Options
  --size S         A4 (default), A3
  --orientation O  portrait (default), landscape
  --lang L         language of the paper: ${PAPER_LANGUAGES.join(', ')} (default: en)
  --authority T    written on the paper; what is not given is left as a line to fill in
  --site T
  --author T
  --marking T      protective marking at the head of every page
  --store ID       licence, signs: of this store alone
${profileOption}
  -o FILE          write to FILE in place of standard output (also --output)

Examples
  iatg paper report depot.geojson -o report.html
  iatg paper report depot.geojson --size A3 --orientation landscape --lang fr > rapport.html

Exit status
  0  the paper was written, whatever it says    2  plan or argument invalid
`;
