import { importFile, type ImportedProposals, type Proposal } from 'iatg-exchange';
import { faultInEnglish, noteInEnglish, placeInEnglish } from 'iatg-exchange/en';
import { printable } from 'iatg-core';
import { readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { choiceOptions, choicesOf, faultLines, noteLines } from '../exchange.js';
import { languageOption, readingOptions } from '../help-parts.js';
import { exchangeLanguageOf, type ExchangeLanguage } from '../language.js';
import { writeAll } from '../output.js';
import { bytesOf } from '../plan.js';

/** `iatg import`: what a file of somebody else holds. It proposes; what enters a plan is confirmed by a person, on the map. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('import', args, { ...choiceOptions, preview: 'flag', json: 'flag', lang: 'text' });
  const language = await exchangeLanguageOf(values.lang);
  if (!values.preview) throw refused('--preview', (words) => words.confirmedOnMap);
  const read = await importFile(file ?? '', await bytesOf(file, 'FILE'), choicesOf(values));
  const { words, messages } = language;
  if (values.json) await writeAll([`${JSON.stringify({ schema: 'iatg-import/1', ...read, faults: read.faults.map((fault) => ({ ...fault, message: faultInEnglish(fault), place: placeInEnglish(fault) })), notes: read.notes.map((note) => ({ ...note, message: noteInEnglish(note) })) }, null, 1)}\n`]);
  else if (read.kind === 'plan') await writeAll(lines([words.wholePlan(read.format, messages.number(read.document?.features.length ?? 0)), ...faultLines(read.faults, language), ...noteLines(read.notes, language)]));
  else await writeAll(lines(proposalsAsText(read, language)));
  return read.faults.length > 0 ? EXIT.refused : EXIT.ok;
};

function* proposalsAsText({ format, proposals, faults, notes, notUnderstood }: ImportedProposals, language: ExchangeLanguage): Generator<string, void, undefined> {
  const { words, texts, messages } = language;
  const { number, labelled, listed, clauses } = messages;
  yield words.preview({ format, proposals: number(proposals.length), faults: number(faults.length) });
  const classes = new Map<string, Proposal[]>();
  for (const proposal of proposals) classes.set(proposal.class, [...(classes.get(proposal.class) ?? []), proposal]);
  const line = (count: number, text: string): string => `${number(count).padStart(8)}  ${text}`;
  for (const [name, alike] of [...classes].sort(([, a], [, b]) => b.length - a.length)) {
    const [{ exposure, why, missing }] = alike as [Proposal];
    const kind = `${exposure?.kind ?? '?'} (${texts[`exchange.why.${why}`]})`;
    const asked = missing.length > 0 ? [words.asked(listed(missing.map((fact) => texts[`exchange.missing.${fact}`])))] : [];
    yield line(alike.length, labelled(printable(name), clauses([kind, ...asked])));
  }
  if (notUnderstood.length > 0) yield words.notTaken(number(notUnderstood.reduce((sum, { count }) => sum + count, 0)));
  for (const { what, count } of notUnderstood) yield line(count, printable(what));
  yield* noteLines(notes, language);
  yield* faultLines(faults, language);
  if (messages.draft !== null) yield `\n${messages.draft}`;
}

function* lines(texts: Iterable<string>): Generator<string, void, undefined> {
  for (const text of texts) yield `${text}\n`;
}

export const help = `iatg import: what a file of somebody else holds, and what it proposes as sites

GeoJSON, KML, KMZ, GPX, CSV, XLSX, a shapefile in a zip, OpenStreetMap XML and
Overpass JSON. Nothing enters a plan by this: sites are confirmed on the map. What
no file tells (the density of traffic, say) is listed as to be asked.

Usage
  iatg import FILE --preview [--json] [options]

Options
  --preview        show, and change nothing
  --json           JSON (schema iatg-import/1) in place of text
${readingOptions}
${languageOption}

Examples
  iatg import examples/exchange/village.osm --preview
  iatg import parcels.zip --preview --json
  iatg import list.csv --preview --encoding windows-1252

Exit status
  0  all of it was understood or is listed    2  there are faults, or it cannot be read
`;
