/**
 * Text that every format gives back as it was: no controls, no halves of characters, no line ends, which XML and spreadsheets change, no spaces
 * at its ends, not empty. Other text goes into a column of JSON, where all of these are escaped.
 */
export const isPlain = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS && !UNSAFE.test(value) && value.trim() === value && isWellFormed(value);

// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Below what a cell of a spreadsheet holds (32,767). */
export const MOST_CHARACTERS = 32_000;

/** A text in pieces that a cell holds each. A piece of JSON neither begins nor ends with what a format takes away or cannot hold. */
export function inPieces(text: string): readonly string[] {
  const pieces = Array.from({ length: Math.ceil(text.length / MOST_CHARACTERS) }, (_, i) => text.slice(i * MOST_CHARACTERS, (i + 1) * MOST_CHARACTERS));
  return text.startsWith('{') ? pieces.map((piece) => piece.replaceAll(EDGE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)) : pieces;
}

/** A space or half a character at an end: in JSON without line ends such stand in texts only, where they may be escaped. */
const EDGE = /^[\s\p{Cs}]|[\s\p{Cs}]$/gu;

const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

/** JSON without any character that a format cannot hold. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The shortest text that reads back as the same number; JSON makes 0 of -0, and so it is 0 here too. */
export const exactly = (value: number): string => String(value);
