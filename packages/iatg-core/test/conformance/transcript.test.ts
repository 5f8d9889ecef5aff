import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import type { PrintedMatrix } from '../../src/standards/printed-matrix.js';
import { PRINTED_FORMULAS } from './printed-arithmetic.js';
import byColumn from './transcript-by-column.json' with { type: 'json' };

/**
 * The tables and matrices stand twice in this repository: row by row in `src/standards/`, as the page shows them, and column by
 * column in `transcript-by-column.json`. Whoever corrects a cell has to correct it twice, each time from the document.
 */

it.each(iatg2021.tables)('Table $id: the transcript by row and the one by column are the same', ({ id, columns, rows }) => {
  const names = ['neq_kg', ...Object.keys(columns).filter((name) => !columns[name]!.printedAs)];
  expect(Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i])]))).toEqual(byColumn.tables[id as keyof typeof byColumn.tables]);
});

it.each(iatg2021.matrices)('matrix $id: the transcript by row and the one by column are the same, cell by cell', (matrix) => {
  const second: Record<string, string> = byColumn.matrices[matrix.id as keyof typeof byColumn.matrices];
  const inSecond = Object.entries(second).flatMap(([column, cells]) => cells.split(' ').map((cell, i) => `${byColumn.rows[i]} ${column} ${cell}`));
  const inFirst = cellsOf(matrix);
  expect(inFirst.filter((cell) => !inSecond.includes(cell))).toEqual([]);
  expect(inSecond.filter((cell) => !inFirst.includes(cell))).toEqual([]);
  expect(inFirst).toHaveLength(340);
});

it.each([
  ['annex-e-table-hd11', 'E.1'],
  ['annex-h-table-hd12', 'H.1'],
  ['annex-l-table-hd13', 'L.1'],
  ['annex-n-underground', 'N.1'],
  ['annex-q-ports', 'Q.1'],
] as const)('%s quotes the printed formula above each column', (file, id) => {
  const text = readFileSync(new URL(`../../src/standards/iatg-2021/${file}.ts`, import.meta.url), 'utf8');
  const quoted = [...text.matchAll(/\/\/ printed: (?<formula>.+)\n\s+(?<column>\w+):/g)].map(({ groups }) => [groups!.column, groups!.formula]);
  expect(Object.fromEntries(quoted)).toEqual(PRINTED_FORMULAS[id]);
});

function cellsOf({ cells }: PrintedMatrix): readonly string[] {
  const [header = [], ...rows] = cells.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([row, ...codes]) => codes.map((code, i) => `${row} ${header[i + 1]} ${code}`));
}
