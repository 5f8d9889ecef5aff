import { writeFile } from 'node:fs/promises';
import { endingOf, formatOfName, importFile, PLAN_FORMATS, writePlan, type PlanFormat } from 'iatg-exchange';
import { quoted, readArguments } from '../arguments.js';
import { EXIT, Refusal, type Command } from '../command.js';
import { choiceOptions, choicesOf, faultLines, noteLines } from '../exchange.js';
import { readingOptions } from '../help-parts.js';
import { writeErrors } from '../output.js';
import { whyNotWritten } from '../not-written.js';
import { bytesOf } from '../plan.js';

/** `iatg convert`: a whole plan in another format. Nothing is written if anything in it is wrong. */
export const run: Command = async (args) => {
  const { values, files } = readArguments('convert', args, { ...choiceOptions, force: 'flag' }, 2);
  const [from, to] = files;
  if (to === undefined) throw new Refusal([`argument ${from === undefined ? 'IN and OUT are' : 'OUT is'} missing (see iatg convert --help)`]);
  const format = planFormatOf(to);
  const bytes = await bytesOf(from, 'IN');
  const read = await importFile(from === '-' ? 'plan.geojson' : from!, bytes, choicesOf(values));
  if (read.kind !== 'plan' && read.faults.length === 0) throw new Refusal([`argument IN ${quoted(from!)} is not a whole plan; look at it with iatg import`]);
  if (read.kind !== 'plan' || !read.document) throw new Refusal(faultLines(read.faults));
  writeErrors(noteLines(read.notes));
  await writeFile(to, await writePlan(read.document, format), { flag: values.force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal([`argument OUT ${quoted(to)} cannot be written: ${whyNotWritten(error)}`]);
  });
  return EXIT.ok;
};

function planFormatOf(fileName: string): PlanFormat {
  const format = PLAN_FORMATS.find((format) => format === formatOfName(fileName));
  if (!format) throw new Refusal([`argument OUT ${quoted(fileName)} has no ending of a format; allowed: ${PLAN_FORMATS.map(endingOf).join(', ')}`]);
  return format;
}

export const help = `iatg convert: a whole plan in another format; it evaluates the same on either side

Usage
  iatg convert IN OUT [options]

  IN, OUT          the ending of a name is its format: .geojson, .kml, .kmz, .csv,
                   .xlsx; - reads GeoJSON from standard input

Options
  --force          write over a file that is there
${readingOptions}

Examples
  iatg convert depot.geojson depot.xlsx
  iatg convert depot.xlsx depot.geojson --force
  iatg convert depot.csv depot.kmz --decimal-comma

A fault is a line on standard error: sheet, row, column, colon, text. Nothing is
written if there is one.

Exit status
  0  written    2  the plan or an argument is invalid or cannot be read
`;
