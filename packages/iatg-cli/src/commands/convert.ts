import { writeFile } from 'node:fs/promises';
import { endingOf, formatOfName, importFile, PLAN_FORMATS, writePlan, type PlanFormat } from 'iatg-exchange';
import { quoted, readArguments } from '../arguments.js';
import { EXIT, Refusal, refused, type Command } from '../command.js';
import { choiceOptions, choicesOf, faultLines, noteLines } from '../exchange.js';
import { languageOption, readingOptions } from '../help-parts.js';
import { exchangeLanguageOf } from '../language.js';
import { writeErrors } from '../output.js';
import { whyNotWritten } from '../system-fault.js';
import { bytesOf } from '../plan.js';

/** `iatg convert`: a whole plan in another format. Nothing is written if anything in it is wrong. */
export const run: Command = async (args) => {
  const { values, files } = readArguments('convert', args, { ...choiceOptions, force: 'flag', lang: 'text' }, 2);
  const language = await exchangeLanguageOf(values.lang);
  const [from, to] = files;
  if (to === undefined) throw refused(from === undefined ? 'IN, OUT' : 'OUT', (words) => words.missing, 'convert');
  const format = planFormatOf(to);
  const bytes = await bytesOf(from, 'IN');
  const read = await importFile(from === '-' ? 'plan.geojson' : from!, bytes, choicesOf(values));
  if (read.kind !== 'plan' && read.faults.length === 0) throw refused(`IN ${quoted(from!)}`, (words) => words.notAWholePlan);
  if (read.kind !== 'plan' || !read.document) throw new Refusal(faultLines(read.faults, language));
  writeErrors(noteLines(read.notes, language));
  await writeFile(to, await writePlan(read.document, format), { flag: values.force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw refused(`OUT ${quoted(to)}`, (words) => words.cannotBeWritten(whyNotWritten(error, words)));
  });
  return EXIT.ok;
};

function planFormatOf(fileName: string): PlanFormat {
  const format = PLAN_FORMATS.find((format) => format === formatOfName(fileName));
  if (!format) throw refused(`OUT ${quoted(fileName)}`, (words) => words.noEnding(PLAN_FORMATS.map(endingOf).join(', ')));
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
${languageOption}

Examples
  iatg convert depot.geojson depot.xlsx
  iatg convert depot.xlsx depot.geojson --force
  iatg convert depot.csv depot.kmz --decimal-comma

A fault is a line on standard error: sheet, row, column, colon, text. Nothing is
written if there is one.

Exit status
  0  written    2  the plan or an argument is invalid or cannot be read
`;
