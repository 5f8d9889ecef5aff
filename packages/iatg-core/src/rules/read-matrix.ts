import type { CellOption, Degree, MatrixCells, PrintedMatrix, Reading } from '../standards/printed-matrix.js';
import type { Condition, Note, PesColumn } from '../types.js';

const DEGREES: ReadonlyMap<string, Degree> = new Map([
  ['L', 'limited'],
  ['HL', 'high-or-limited'],
  ['H', 'high'],
  ['VC', 'virtually-complete'],
  ['VCA', 'virtually-complete'],
]);

const CONDITIONS: ReadonlyMap<string, Condition> = new Map([
  ['npe', 'no-primary-explosives'],
  ['nis', 'no-items-vulnerable-to-spall'],
  ['obb', 'open-bomb-bay-storage'],
  ['ecm', 'standard-ecm-at-pes'],
  ['lt10', 'fewer-than-10-persons'],
]);

const REMARKS: ReadonlyMap<string, Note> = new Map([
  ['lob', 'effect-of-lobbed-ammunition'],
  ['evac', 'persons-rapidly-evacuated'],
]);

/**
 * Reads the printed cells of a matrix and lays the readings over them.
 * @throws Error on an unknown code, a short line, a row given twice or a reading that meets no cell: the data of this package are broken.
 */
export function readMatrix(matrix: PrintedMatrix, readings: readonly Reading[]): MatrixCells {
  const [header = '', ...lines] = matrix.cells.trim().split('\n');
  const columns = header.trim().split(/\s+/).slice(1) as PesColumn[];
  const cells = new Map<string, Map<PesColumn, readonly CellOption[]>>();
  for (const line of lines) {
    const [row = '', ...codes] = line.trim().split(/\s+/);
    if (codes.length !== columns.length || cells.has(row)) throw new Error(`matrix ${matrix.id}, row ${row}`);
    cells.set(row, new Map(columns.map((column, i) => [column, codes[i]!.split(';').map(readOption)])));
  }
  for (const reading of readings) {
    if (reading.matrix !== undefined && reading.matrix !== matrix.id) continue;
    let met = false;
    for (const row of reading.rows) {
      for (const column of reading.pesColumns ?? columns) {
        const cell = cells.get(row)!.get(column)!;
        const read = cell.map((option, i) => {
          if (reading.printed !== undefined && reading.printed !== option.printed) return option;
          met = true;
          return applyReading(option, reading, cell[i + 1]);
        });
        cells.get(row)!.set(column, read);
      }
    }
    if (!met) throw new Error(`matrix ${matrix.id}: a reading of rows ${reading.rows.join(', ')} meets no cell`);
  }
  return cells;
}

/** One printed option, as it stands. */
export function readOption(printed: string): CellOption {
  const [distance = '', degreeCode = '', extras = ''] = printed.split(':');
  const forPersons = degreeCode.endsWith('P');
  const degree = degreeCode === '' ? null : DEGREES.get(forPersons ? degreeCode.slice(0, -1) : degreeCode);
  const match = /^(?:NoQD|(?<fixed>\d+)m|(?:(?<factor>[\d.]+)x)?(?<column>D\d+(?:\/D\d+)?)(?:>(?<minimum>\d+))?)$/.exec(distance);
  const words = extras === '' ? [] : extras.split('+');
  if (!match || degree === undefined || words.some((w) => !CONDITIONS.has(w) && !REMARKS.has(w))) {
    throw new Error(`unknown code of a cell: ${printed}`);
  }
  const { fixed, factor, column, minimum } = match.groups!;
  return {
    printed,
    column: column ?? null,
    factor: factor === undefined ? 1 : Number(factor),
    minimum_m: minimum === undefined ? null : Number(minimum),
    fixed_m: fixed === undefined ? null : Number(fixed),
    degree,
    forPersons,
    conditions: words.flatMap((w) => CONDITIONS.get(w) ?? []),
    notes: words.flatMap((w) => REMARKS.get(w) ?? []),
  };
}

function applyReading(option: CellOption, { apply = {}, note }: Reading, next: CellOption | undefined): CellOption {
  const { degree, ...rest } = apply;
  return {
    ...option,
    ...rest,
    ...(degree === 'as-next' ? { degree: next!.degree } : degree && { degree }),
    notes: note ? [...option.notes, note] : option.notes,
  };
}
