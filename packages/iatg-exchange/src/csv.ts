import { fault, Unreadable } from './fault.js';

/** A table as its file has it. */
export interface Table {
  /** Name of the sheet; null: the file has only one. */
  readonly part: string | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly (import('./plan-rows.js').Cell | null)[] }[];
}

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs, and with the line `sep=;` that Excel knows. A row has the number of the
 * line that it begins in, as quoted text may have several lines.
 * @throws Unreadable `quote-open`, `quote-inside`
 */
export function readCsv(text: string): Table {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = declared?.[1] ?? separatorOf(text);
  const rows: { row: number; cells: (string | null)[] }[] = [];
  let from = declared?.[0].length ?? 0;
  let line = declared ? 2 : 1;
  let cells: (string | null)[] = [];
  let begun = line;
  while (from < text.length) {
    let value: string | null;
    if (text[from] === '"') {
      const at = line;
      let piece = '';
      for (;;) {
        const end = text.indexOf('"', from + 1);
        if (end < 0) throw new Unreadable(fault('quote-open', {}, { row: at }));
        const inner = text.slice(from + 1, end);
        piece += inner;
        line += inner.match(/\r\n|\n|\r/g)?.length ?? 0;
        from = end + 1;
        if (text[from] !== '"') break;
        piece += '"';
      }
      if (from < text.length && !(text[from] === separator || text[from] === '\r' || text[from] === '\n')) throw new Unreadable(fault('quote-inside', {}, { row: line }));
      value = harmless(piece);
    } else {
      let end = from;
      while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++;
      const piece = text.slice(from, end);
      value = piece === '' ? null : harmless(piece);
      from = end;
    }
    cells.push(value);
    if (text[from] === separator) {
      from++;
      // A separator at the very end has an empty cell after it.
      if (from === text.length) cells.push(null);
      else continue;
    }
    if (text[from] === '\r' && text[from + 1] === '\n') from++;
    from++;
    rows.push({ row: begun, cells });
    cells = [];
    begun = ++line;
  }
  return { part: null, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell.trim() !== '')) };
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '').split(/\r|\n/, 1)[0]!;
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** An apostrophe before what a spreadsheet would run is no part of the text. */
const harmless = (text: string): string => (/^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text);

/** Lines of comma-separated values, with CR LF. Text that a spreadsheet would run as a formula has an apostrophe before it, which `readCsv` takes away. */
export function writeCsv(rows: Iterable<readonly (string | number | boolean | null | undefined)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(field).join(',')}\r\n`;
  return text;
}

function field(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
