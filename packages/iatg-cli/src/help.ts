import { DEFAULT_RING_ROWS, iatg2021, RING_ROWS } from 'iatg-core';

export type CommandName = 'distance' | 'evaluate' | 'licence' | 'rings' | 'check';

export const generalHelp = `iatg: quantity distances of IATG 02.20 for ammunition storage sites

Usage
  iatg distance --hd HD --neq KG --pes COLUMN --es ROW   one distance of the standard
  iatg evaluate PLAN                                     every pair of sites of a plan
  iatg licence PLAN                                      how much each site may hold
  iatg rings PLAN > rings.geojson                        safety lines for a map
  iatg check PLAN                                        is the plan valid?
  iatg COMMAND --help                                    options and examples of a command
  iatg --version

PLAN is a site plan in GeoJSON; - reads it from standard input.

Examples
  iatg check depot.geojson
  iatg evaluate depot.geojson --findings
  iatg evaluate depot.geojson --html > depot.html
  iatg distance --hd 1.1 --neq 5000 --pes P10 --es ibd

Exit status
  0  all pairs pass or need nothing; the answer was given
  1  at least one pair fails (evaluate)
  2  the plan or an argument is invalid or cannot be read: one line a fault on
     standard error (JSON pointer, space, text), nothing on standard output
  3  no pair fails, but something cannot be assessed (evaluate, distance)

This program does not replace the judgement of a qualified ammunition technical
officer; the standard is the authority.
`;

const PROFILE = `  --profile FILE   national values in place of the standard's (JSON); results that
                   become shorter carry the note shorter-than-standard`;
const PLAN = '  PLAN             site plan in GeoJSON; - reads it from standard input';

const HELP: Readonly<Record<CommandName, () => string>> = {
  distance: () => `iatg distance: one distance of the standard, with nothing declared on either side

Usage
  iatg distance --hd HD --neq KG --pes COLUMN --es ROW [options]

Options
  --hd HD          1.1, 1.2, 1.2.1, 1.2.2, 1.2.3, 1.3, 1.3.1, 1.3.2, 1.4, 1.5, 1.6
                   (1.2 is read as 1.2.1, 1.3 as 1.3.1)
  --neq KG         net explosive quantity in kilograms, above 0
  --pes COLUMN     column of the matrices (listed below)
  --es ROW         row of the matrices (listed below)
  --method M       calculated (default), tabulated, greater
  --protection P   limited, high (default), virtually-complete
  --low-density-route L   longer (default), matrix, half-ibd
${PROFILE}
  --json           JSON in place of text

Examples
  iatg distance --hd 1.1 --neq 5000 --pes P10 --es ibd
  iatg distance --hd 1.2.1 --neq 800 --pes P8 --es ptrMedium --method tabulated
  iatg distance --hd 1.1 --neq 5000 --pes P2 --es r2 --json

Columns (kind of potential explosion site, face towards the exposed site)
${listed(iatg2021.pesColumns, 5)}

Rows (exposed site)
${listed(iatg2021.esRows, 14)}

Exit status
  0  answered    2  an argument is invalid    3  cannot be assessed
`,
  evaluate: () => `iatg evaluate: every potential explosion site against every other site of a plan

Usage
  iatg evaluate PLAN [--json | --csv | --html] [options]

${PLAN}

Options
  (none)           text: what came of the plan, findings with derivation, all pairs
  --json           JSON (schema iatg-evaluation/1), a pair a line
  --csv            comma-separated values (RFC 4180, UTF-8), a pair a row; an id
                   that a spreadsheet would run as a formula (it starts with
                   =, +, -, @) gets an apostrophe before it
  --html           one file for screen and paper (A4), without scripts or links
                   to other files
  --findings       only the pairs that fail or cannot be assessed; much faster for
                   large plans
${PROFILE}

Examples
  iatg evaluate depot.geojson
  iatg evaluate depot.geojson --html > depot.html
  iatg evaluate inventory.geojson --findings --csv > findings.csv
  make-plan | iatg evaluate - --json

Colours are used on a terminal only; the environment variable NO_COLOR turns them
off. Output is written as it is found: plans of any size need little memory.

Exit status
  0  all pairs pass or need nothing    1  at least one pair fails
  2  plan or argument invalid          3  no pair fails, some cannot be assessed
`,
  licence: () => `iatg licence: the greatest whole kilograms each site may hold

For each potential explosion site, empty ones too: every hazard division as if it
were stored alone, and the contents as they are with all quantities changed by one
factor; all other sites unchanged.

Usage
  iatg licence PLAN [--json] [options]

${PLAN}

Options
  --json           JSON (schema iatg-licence/1), a site a line
${PROFILE}

Examples
  iatg licence depot.geojson
  iatg licence depot.geojson --json > licence.json

Exit status
  0  answered    2  plan or argument invalid
`,
  rings: () => `iatg rings: the lines within which a site of a kind would be too close, as GeoJSON

Usage
  iatg rings PLAN [--rows ROW,ROW] [options] > rings.geojson

${PLAN}

Options
  --rows ROW,ROW   kinds of exposed site (default ${DEFAULT_RING_ROWS.join(',')}):
${wrapped(RING_ROWS, 19)}
${PROFILE}

Examples
  iatg rings depot.geojson > rings.geojson
  iatg rings depot.geojson --rows ibd,vbd > houses.geojson

A ring without a distance, or one that cannot be assessed, has a null geometry and
tells the reason in its properties.

Exit status
  0  answered    2  plan or argument invalid
`,
  check: () => `iatg check: is a site plan valid? Nothing is evaluated

Usage
  iatg check PLAN [--json]

${PLAN}

Options
  --json           {"faults":[{"pointer","message"}],"warnings":[...]} on standard output

Examples
  iatg check depot.geojson
  iatg check depot.geojson --json
  make-plan | iatg check -

A fault is a line on standard error: JSON pointer, space, text. What is suspicious
but not invalid is a warning on standard output; it changes no result.

Exit status
  0  valid, perhaps with warnings    2  invalid or cannot be read
`,
};

export const helpOf = (command: CommandName): string => HELP[command]();

const listed = (words: ReadonlyMap<string, string>, width: number): string => [...words].map(([word, meaning]) => `  ${word.padEnd(width)}${meaning}`).join('\n');

function wrapped(words: readonly string[], indent: number): string {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 60) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ', '}${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join(',\n');
}
