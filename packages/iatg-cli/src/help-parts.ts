import { LANGUAGE_CODES } from './language.js';

/** What the help texts of several commands say alike. */
export const planArgument = '  PLAN             site plan in GeoJSON; - reads it from standard input';
export const profileOption = `  --profile FILE   national values in place of the standard's (JSON); results that
                   become shorter carry the note shorter-than-standard. A plan
                   that carries a profile may be named in its place`;
export const languageOption = `  --lang CODE      language of what is read: ${LANGUAGE_CODES.join(', ')} (default en). JSON and
                   CSV stay as they are`;
export const readingOptions = `  --encoding E     encoding of text that does not say it, for example windows-1252
  --decimal-comma  the comma is the decimal mark of numbers in a CSV
  --sheet NAME     which sheet of a workbook
  --epsg NUMBER    coordinate system of a shapefile without .prj`;

/** A word a line, with its meaning. */
export const listed = (words: ReadonlyMap<string, string>, width: number): string => [...words].map(([word, meaning]) => `  ${word.padEnd(width)}${meaning}`).join('\n');

/** Words one after the other, on lines of the width of a terminal. */
export function wrapped(words: readonly string[], indent: number): string {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 60) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ', '}${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join(',\n');
}
