export type Value = string | number | null | undefined;

/** A row of comma-separated values (RFC 4180). Text that a spreadsheet would run as a formula has an apostrophe before it. */
export const row = (values: readonly Value[]): string => `${fields(values)}\r\n`;

/** The same without its line end. */
export const fields = (values: readonly Value[]): string => values.map(field).join(',');

function field(value: Value): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, in its wide forms too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
