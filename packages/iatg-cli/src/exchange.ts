import { printable } from 'iatg-core';
import type { Fault, ImportChoices, Note } from 'iatg-exchange';
import { numberAbove0, type Values } from './arguments.js';
import type { ExchangeLanguage } from './language.js';

/** What may have to be said about a file that does not say it itself. */
export const choiceOptions = { encoding: 'text', 'decimal-comma': 'flag', sheet: 'text', epsg: 'text' } as const;

export const choicesOf = (values: Values<typeof choiceOptions>): ImportChoices => ({
  encoding: values.encoding ?? null,
  decimalComma: values['decimal-comma'],
  sheet: values.sheet ?? null,
  epsg: values.epsg === undefined ? null : numberAbove0(values.epsg, 'epsg'),
});

const oneLine = (text: string): string => printable(text.replaceAll(/\s+/g, ' '));

/** A fault as a line: place, colon, text. */
export function* faultLines(faults: Iterable<Fault>, { told, words, messages }: ExchangeLanguage): Generator<string, void, undefined> {
  for (const fault of faults) yield oneLine(messages.labelled(told.place(fault) || words.file, told.fault(fault)));
}

export function* noteLines(notes: Iterable<Note>, { told, words }: ExchangeLanguage): Generator<string, void, undefined> {
  for (const note of notes) yield oneLine(words.note(told.note(note)));
}
