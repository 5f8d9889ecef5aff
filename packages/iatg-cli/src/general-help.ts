import { COMMAND_GROUPS } from './commands.js';

const WIDTH = 53;

/** What `iatg --help` shows. */
export const generalHelp = `iatg: quantity distances of IATG 02.20 for ammunition storage sites

Usage
${COMMAND_GROUPS.map((group) =>
  Object.entries(group)
    .map(([name, { usage, about }]) => `  ${`iatg ${name} ${usage}`.padEnd(WIDTH)}  ${about}`)
    .join('\n'),
).join('\n\n')}

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
     standard error (JSON pointer, space, text), nothing on standard output; or
     the answer cannot be written, to a full disk for example
  3  no pair fails, but something cannot be assessed (evaluate, distance,
     consequences), or no formula reaches there (blast)

This program does not replace the judgement of a qualified ammunition technical
officer; the standard is the authority.
`;
