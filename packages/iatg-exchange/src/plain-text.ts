/**
 * Text that every format gives back as it was: no controls, no halves of characters, no line ends, which XML and spreadsheets change, no spaces
 * at its ends, not empty. Other text goes into a column of JSON, where all of these are escaped.
 */
export const isPlain = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS && !UNSAFE.test(value) && value.trim() === value && isWellFormed(value);

// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Below what a cell of a spreadsheet holds (32,767). */
export const MOST_CHARACTERS = 32_000;

const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

/** JSON without any character that a format cannot hold. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The shortest text that reads back as the same number; JSON makes 0 of -0, and so it is 0 here too. */
export const exactly = (value: number): string => String(value);
