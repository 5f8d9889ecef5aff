import { strToU8, zipSync } from 'fflate';
import type { Table } from './csv.js';
import { fault, Unreadable, type Note } from './fault.js';
import type { Cell } from './plan-rows.js';
import { textOfXml } from './text-of-bytes.js';
import { unzip } from './unzip.js';
import { childOf, childrenOf, escaped, readXml, xmlTree, type XmlElement } from './xml.js';

/** A sheet to be written. Text columns are text for what is typed into them later too: a spreadsheet makes no date of `1.2.1` there, and runs no formula. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number' | 'yes-no'; readonly words?: readonly string[]; readonly width?: number; readonly wrapped?: boolean }[];
  readonly rows: Iterable<readonly (string | number | boolean | null | undefined)[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Styles by their number in `xl/styles.xml`. */
const STYLE = { plain: 0, head: 1, text: 2, wrapped: 3 } as const;
/** Rows below the last that a list of words is offered in. */
const ROOM = 5_000;

/** A workbook (ECMA-376) with the given sheets; no macros, no formulas. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, i: i + 1 }));
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ i }) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, i }) => `<sheet name="${escaped(name)}" sheetId="${i}" r:id="rId${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ i }) => `<Relationship Id="rId${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECEF"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.i}.xml`, sheetXml(sheet)])),
  };
  // The same plan gives the same bytes.
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime: '1980-01-01T00:00:00' });
}

function sheetXml({ columns, rows }: Sheet): string {
  const styleOf = columns.map(({ kind, wrapped }) => (wrapped ? STYLE.wrapped : kind === 'text' ? STYLE.text : STYLE.plain));
  const pieces: string[] = [];
  let last = 1;
  for (const row of rows) {
    last++;
    pieces.push(`<row r="${last}">${row.map((value, i) => cellXml(value, `${letters(i)}${last}`, styleOf[i]!)).join('')}</row>`);
  }
  const lists = columns.flatMap(({ kind, words }, i) => {
    const offered = words ?? (kind === 'yes-no' ? ['TRUE', 'FALSE'] : []);
    return offered.length === 0 ? [] : [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(i)}2:${letters(i)}${last + ROOM}"><formula1>"${escaped(offered.join(','))}"</formula1></dataValidation>`];
  });
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`,
    ...columns.map(({ name, width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width ?? Math.max(10, name.length + 2)}" style="${styleOf[i]}" customWidth="1"/>`),
    `</cols><sheetData><row r="1">${columns.map(({ name }, i) => cellXml(name, `${letters(i)}1`, STYLE.head)).join('')}</row>`,
    ...pieces,
    '</sheetData>',
    ...(lists.length > 0 ? [`<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`] : []),
    '</worksheet>',
  ].join('');
}

function cellXml(value: string | number | boolean | null | undefined, at: string, style: number): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return `<c r="${at}" s="${STYLE.plain}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" s="${STYLE.plain}" t="b"><v>${value ? 1 : 0}</v></c>`;
  // A literal _x0041_ would be read as an escape.
  const text = escaped(value.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B … Z, AA … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const MOST_COLUMNS = 1_000;

/**
 * The sheets of a workbook with what their cells hold; of a formula its last result. A date or an error is told as such, never as a number.
 * @throws Unreadable
 */
export function readXlsx(bytes: Uint8Array): { readonly tables: readonly Table[]; readonly notes: readonly Note[] } {
  const files = unzip(bytes, (name) => /\.(xml|rels)$/i.test(name) && /^\/?(xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)|_rels\/\.rels)$/i.test(name));
  const file = (name: string): Uint8Array | undefined => files.get(name) ?? files.get(`/${name}`) ?? [...files].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
  const workbook = file('xl/workbook.xml');
  const links = file('xl/_rels/workbook.xml.rels');
  if (!workbook || !links) throw new Unreadable(fault('zip-without', { wanted: 'xl/workbook.xml' }));
  const targets = new Map(xmlTree(textOfXml(links)).children.map(({ attributes }) => [attributes['Id'], attributes['Target']?.replace(/^\/xl\/|^\.\//, '') ?? '']));
  const strings = stringsIn(file('xl/sharedStrings.xml'));
  const dates = dateStylesIn(file('xl/styles.xml'));
  let formulas = 0;
  const tables = childrenOf(childOf(xmlTree(textOfXml(workbook)), 'sheets') ?? { name: '', line: 0, attributes: {}, children: [], text: '' }, 'sheet').flatMap(({ attributes }): readonly Table[] => {
    const sheet = file(`xl/${targets.get(attributes['id'] ?? '')}`);
    return sheet ? [{ part: attributes['name'] ?? '', rows: rowsOf(sheet) }] : [];
  });
  return { tables, notes: formulas > 0 ? [{ key: 'formula-result', values: { count: formulas } }] : [] };

  function rowsOf(sheet: Uint8Array): Table['rows'] {
    const rows: { row: number; cells: (Cell | null)[] }[] = [];
    let number = 0;
    readXml(textOfXml(sheet), {
      keep: (name) => name === 'c' || name === 'v' || name === 'is' || name === 't' || name === 'r' || name === 'f',
      closed: (element) => {
        if (element.name !== 'row') return;
        number = Number(element.attributes['r'] ?? number + 1);
        const cells: (Cell | null)[] = [];
        for (const cell of element.children) {
          const column = cell.attributes['r'] ? columnOf(cell.attributes['r']) : cells.length;
          if (column >= MOST_COLUMNS) throw new Unreadable(fault('too-large', { limit: `${MOST_COLUMNS} columns` }, { row: number }));
          while (cells.length <= column) cells.push(null);
          cells[column] = valueOf(cell);
        }
        if (cells.some((cell) => cell !== null && cell !== '')) rows.push({ row: number, cells });
      },
    });
    return rows;
  }

  function valueOf(cell: XmlElement): Cell | null {
    const value = childOf(cell, 'v')?.text ?? '';
    const isFormula = childOf(cell, 'f') !== undefined;
    if (isFormula) formulas++;
    switch (cell.attributes['t']) {
      case 's':
        return strings[Number(value)] ?? null;
      case 'inlineStr': {
        const inline = childOf(cell, 'is');
        return inline ? textIn(inline) : null;
      }
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { kind: 'error', shown: value };
      case 'd':
        return { kind: 'date', shown: value };
      default:
        if (value === '') return isFormula ? { kind: 'error', shown: 'formula' } : null;
        if (dates.has(Number(cell.attributes['s'] ?? 0))) return { kind: 'date', shown: dayOf(Number(value)) };
        return Number(value);
    }
  }
}

const columnOf = (reference: string): number => [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.toUpperCase().charCodeAt(0) - 64, 0) - 1;

const unescaped = (text: string): string => text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Plain or rich text, without what tells its pronunciation. */
const textIn = (element: XmlElement): string => unescaped(element.children.map((child) => (child.name === 't' ? child.text : child.name === 'r' ? (childOf(child, 't')?.text ?? '') : '')).join(''));

function stringsIn(file: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (file) readXml(textOfXml(file), { keep: (name) => name === 't' || name === 'r', closed: (element) => element.name === 'si' && strings.push(textIn(element)) });
  return strings;
}

/** Numbers of the styles that show a number as a date or a time. */
function dateStylesIn(file: Uint8Array | undefined): ReadonlySet<number> {
  if (!file) return new Set();
  const styles = xmlTree(textOfXml(file));
  const own = new Map(childrenOf(childOf(styles, 'numFmts') ?? styles, 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));
  const isDate = (format: number): boolean => {
    if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58)) return true;
    return /[dmyhs]/i.test((own.get(format) ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
  };
  return new Set(childrenOf(childOf(styles, 'cellXfs') ?? styles, 'xf').flatMap(({ attributes }, i) => (isDate(Number(attributes['numFmtId'] ?? 0)) ? [i] : [])));
}

/** A day as its number in a workbook, counted from the end of 1899 (in the calendar of 1904 the year shown is four too low: no fact is taken from it). */
const dayOf = (number: number): string => (number >= 0 && number < 2_958_466 ? new Date(Math.round((number - 25_569) * 86_400_000)).toISOString().slice(0, 10) : String(number));
