import { importFile, type ImportedProposals, type Proposal } from 'iatg-exchange';
import { exchangeTexts, faultInEnglish, noteInEnglish, placeInEnglish } from 'iatg-exchange/en';
import { printable } from 'iatg-core';
import { readArguments } from '../arguments.js';
import { EXIT, Refusal, type Command } from '../command.js';
import { choiceOptions, choicesOf, faultLines, noteLines } from '../exchange.js';
import { readingOptions } from '../help-parts.js';
import { writeAll } from '../output.js';
import { bytesOf } from '../plan.js';

/** `iatg import`: what a file of somebody else holds. It proposes; what enters a plan is confirmed by a person, on the map. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('import', args, { ...choiceOptions, preview: 'flag', json: 'flag' });
  if (!values.preview) throw new Refusal(['argument --preview is missing: sites are confirmed on the map, this command only shows what a file holds']);
  const read = await importFile(file ?? '', await bytesOf(file, 'FILE'), choicesOf(values));
  if (values.json) await writeAll([`${JSON.stringify({ schema: 'iatg-import/1', ...read, faults: read.faults.map((fault) => ({ ...fault, message: faultInEnglish(fault), place: placeInEnglish(fault) })), notes: read.notes.map((note) => ({ ...note, message: noteInEnglish(note) })) }, null, 1)}\n`]);
  else if (read.kind === 'plan') await writeAll([`${read.format}: a whole plan with ${read.document?.features.length ?? 0} features\n`, ...lines(faultLines(read.faults)), ...lines(noteLines(read.notes))]);
  else await writeAll(proposalsAsText(read));
  return read.faults.length > 0 ? EXIT.refused : EXIT.ok;
};

function* proposalsAsText({ format, proposals, faults, notes, notUnderstood }: ImportedProposals): Generator<string, void, undefined> {
  yield `${format}: ${proposals.length} ${proposals.length === 1 ? 'proposal' : 'proposals'}, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n`;
  const classes = new Map<string, Proposal[]>();
  for (const proposal of proposals) classes.set(proposal.class, [...(classes.get(proposal.class) ?? []), proposal]);
  for (const [name, alike] of [...classes].sort(([, a], [, b]) => b.length - a.length)) {
    const [{ exposure, why, missing }] = alike as [Proposal];
    const asked = missing.length > 0 ? `; to be asked: ${missing.map((fact) => exchangeTexts[`exchange.missing.${fact}`]).join(', ')}` : '';
    yield `${String(alike.length).padStart(8)}  ${printable(name)}: ${exposure?.kind ?? 'unknown'} (${exchangeTexts[`exchange.why.${why}`]})${asked}\n`;
  }
  if (notUnderstood.length > 0) yield `not taken for a site: ${notUnderstood.reduce((sum, { count }) => sum + count, 0)}\n`;
  for (const { what, count } of notUnderstood) yield `${String(count).padStart(8)}  ${printable(what)}\n`;
  yield* lines(noteLines(notes));
  yield* lines(faultLines(faults));
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

Examples
  iatg import examples/exchange/village.osm --preview
  iatg import parcels.zip --preview --json
  iatg import list.csv --preview --encoding windows-1252

Exit status
  0  all of it was understood or is listed    2  there are faults, or it cannot be read
`;
