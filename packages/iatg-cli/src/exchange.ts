import { printable } from 'iatg-core';
import type { Fault, ImportChoices, Note } from 'iatg-exchange';
import { faultInEnglish, noteInEnglish, placeInEnglish } from 'iatg-exchange/en';
import { numberAbove0, type Values } from './arguments.js';

/** What may have to be said about a file that does not say it itself. */
export const choiceOptions = { encoding: 'text', 'decimal-comma': 'flag', sheet: 'text', epsg: 'text' } as const;

export const choicesOf = (values: Values<typeof choiceOptions>): ImportChoices => ({
  encoding: values.encoding ?? null,
  decimalComma: values['decimal-comma'],
  sheet: values.sheet ?? null,
  epsg: values.epsg === undefined ? null : numberAbove0(values.epsg, 'epsg', 'a number', ''),
});

const oneLine = (text: string): string => printable(text.replaceAll(/\s+/g, ' '));

/** A fault as a line: place, colon, text. */
export function* faultLines(faults: Iterable<Fault>): Generator<string, void, undefined> {
  for (const fault of faults) {
    const place = placeInEnglish(fault);
    yield oneLine(`${place === '' ? 'file' : place}: ${faultInEnglish(fault)}`);
  }
}

export function* noteLines(notes: Iterable<Note>): Generator<string, void, undefined> {
  for (const note of notes) yield oneLine(`note: ${noteInEnglish(note)}`);
}
