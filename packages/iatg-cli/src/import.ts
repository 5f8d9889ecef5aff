import { importFile, type ImportedProposals, type Proposal } from 'iatg-exchange';
import { exchangeTexts, faultInEnglish, noteInEnglish, placeInEnglish } from 'iatg-exchange/en';
import { printable } from 'iatg-core';
import { readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { choiceOptions, choicesOf, faultLines, noteLines } from './exchange.js';
import { writeAll } from './output.js';
import { bytesOf } from './plan.js';

/** `iatg import`: what a file of somebody else holds. It proposes; what enters a plan is confirmed by a person, on the map. */
export const importPreview: Command = async (args) => {
  const { values, file } = readArguments('import', args, { ...choiceOptions, preview: 'flag', json: 'flag' });
  if (!values.preview) throw new Refusal(['argument --preview is missing: sites are confirmed on the map, this command only shows what a file holds']);
  const read = await importFile(file ?? '', await bytesOf(file, 'FILE'), choicesOf(values));
  if (values.json) await writeAll([`${JSON.stringify({ schema: 'iatg-import/1', ...read, faults: read.faults.map((fault) => ({ ...fault, message: faultInEnglish(fault), place: placeInEnglish(fault) })), notes: read.notes.map((note) => ({ ...note, message: noteInEnglish(note) })) }, null, 1)}\n`]);
  else if (read.kind === 'plan') await writeAll([`${read.format}: a whole plan with ${read.document?.features.length ?? 0} features\n`, ...lines(faultLines(read.faults)), ...lines(noteLines(read.notes))]);
  else await writeAll(proposalsAsText(read));
  return read.faults.length > 0 ? EXIT.refused : EXIT.ok;
};

function* proposalsAsText({ format, proposals, faults, notes, notUnderstood }: ImportedProposals): Generator<string, void, undefined> {
  yield `${format}: ${proposals.length} proposals, ${faults.length} faults\n`;
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
