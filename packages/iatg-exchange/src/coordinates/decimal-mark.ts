import type { CoordinatesFault } from './coordinates-fault.js';

/** The decimal mark of a text, and a number without sign as a piece of a regular expression. */
export interface DecimalMark {
  readonly mark: '.' | ',';
  readonly number: string;
}

/**
 * A comma right between two digits is a decimal comma, unless there is a decimal point somewhere; then every comma stands between numbers.
 * A comma with a space beside it never is a decimal comma.
 */
export function decimalMark(text: string): DecimalMark {
  const mark = /\d\.\d/.test(text) ? '.' : ',';
  return { mark, number: `\\d+(?:[${mark}]\\d+)?` };
}

export const numberOf = (digits: string): number => Number(digits.replace(',', '.'));

export const decimalsOf = (digits: string): number => /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;

/** What is wrong with a text in which something is missing or too much, if it has a comma that could be read in two ways. */
export function commaFault(text: string): CoordinatesFault | undefined {
  if (decimalMark(text).mark === '.') return undefined;
  const found = /\d+(?:,\d+)+/.exec(text);
  return found ? { fault: 'comma-ambiguous', values: { found: found[0] }, at: found.index } : undefined;
}
