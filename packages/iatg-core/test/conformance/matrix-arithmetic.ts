import type { Edition } from '../../src/standards/edition.js';
import type { PrintedMatrix } from '../../src/standards/printed-matrix.js';
import type { Condition, InterpretationId, MatrixDivision, Method, Note, PesColumn, Protection, Reason } from '../../src/types.js';
import { columnValue_m, tableOf } from './printed-arithmetic.js';

/**
 * The cells of the matrices once more, from their printed codes and without a line of `src/rules`: what each option asks for and
 * which one is taken. What the engine is compared with.
 */

/** An option as it is to be applied. */
export interface Option {
  /** Its code as printed. */
  readonly code: string;
  readonly column: string | undefined;
  readonly factor: number;
  /** Least distance of a column, or the fixed distance; 0 for none. */
  readonly least_m: number;
  /** L, HL, H, VC, VCA or nothing. */
  readonly degree: string;
  readonly needs: readonly Condition[];
  readonly notes: readonly Note[];
}

export interface PrintedCell {
  readonly matrix: string;
  readonly row: string;
  readonly pesColumn: PesColumn;
  readonly options: readonly Option[];
}

const WORDS: Readonly<Record<string, Condition>> = {
  npe: 'no-primary-explosives',
  nis: 'no-items-vulnerable-to-spall',
  obb: 'open-bomb-bay-storage',
  ecm: 'standard-ecm-at-pes',
  lt10: 'fewer-than-10-persons',
};
const REMARKS: Readonly<Record<string, Note>> = { lob: 'effect-of-lobbed-ammunition', evac: 'persons-rapidly-evacuated' };

/** The codes that satisfy a wanted degree; an option without one satisfies any. */
const SATISFIES: Readonly<Record<Protection, readonly string[]>> = {
  limited: ['', 'L', 'HL', 'H', 'VC', 'VCA'],
  high: ['', 'H', 'VC', 'VCA'],
  'virtually-complete': ['', 'VC', 'VCA'],
};

/** The places that are read otherwise than printed, in the order of the interpretations. */
const READ_OTHERWISE: readonly {
  readonly id: InterpretationId | null;
  readonly where: (cell: Omit<PrintedCell, 'options'>, code: string) => boolean;
  readonly read: (option: Option, cell: readonly Option[]) => Option;
}[] = [
  {
    id: 'I-01',
    where: ({ matrix, row }, code) => matrix === 'F.1' && (row === 'r16' || row === 'r17') && code.startsWith('D5'),
    read: (option) => noted({ ...option, column: 'D6' }, 'suspected-misprint'),
  },
  {
    id: 'I-02',
    where: ({ matrix, row, pesColumn }) => matrix === 'K.1' && row === 'r20' && pesColumn === 'P5',
    read: (option) => noted({ ...option, least_m: 60 }, 'suspected-misprint'),
  },
  { id: 'I-03', where: ({ matrix, row }) => matrix === 'D.1' && row === 'polMinor', read: (option) => noted(option, 'suspected-misprint') },
  {
    id: 'I-04',
    where: ({ matrix, row }, code) => matrix === 'D.1' && (row === 'r15' || row === 'r17') && code === 'D12',
    read: (option) => ({ ...option, degree: 'H' }),
  },
  {
    id: 'I-05',
    where: ({ matrix, row }, code) => matrix === 'D.1' && ['r18', 'r19', 'r20'].includes(row) && code.startsWith('D9'),
    read: (option, cell) => ({ ...option, degree: cell.find(({ column }) => column === 'D10')!.degree }),
  },
  { id: 'I-06', where: ({ row }) => ['r14', 'r15', 'r16', 'r17'].includes(row), read: (option) => noted(option, 'row-identity-inferred') },
  {
    id: null,
    where: ({ matrix, row, pesColumn }) => matrix === 'D.1' && row === 'powerMinor' && pesColumn === 'P1',
    read: (option) => noted({ ...option, needs: [] }, 'reduced-distance-only-value'),
  },
];

const noted = (option: Option, note: Note): Option => ({ ...option, notes: [...option.notes, note] });

/** The cells of a matrix as they are to be applied, or as they are printed. */
export function cellsOf({ id: matrix, cells }: PrintedMatrix, read: 'applied' | 'printed' = 'applied'): readonly PrintedCell[] {
  const [header = [], ...rows] = cells.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([row = '', ...codes]) =>
    codes.map((code, i) => {
      const place = { matrix, row, pesColumn: header[i + 1] as PesColumn };
      const options = code.split(';').map(optionOf);
      return { ...place, options: read === 'printed' ? options : options.map((option) => apply(place, option, options)) };
    }),
  );
}

const apply = (place: Omit<PrintedCell, 'options'>, option: Option, cell: readonly Option[]): Option =>
  READ_OTHERWISE.filter(({ where }) => where(place, option.code)).reduce((read, { read: readOn }) => readOn(read, cell), option);

/** The interpretations that bear on an option (null: the one reading without doubt). */
export const readingsOf = (place: Omit<PrintedCell, 'options'>, code: string): readonly (InterpretationId | null)[] =>
  READ_OTHERWISE.filter(({ where }) => where(place, code)).map(({ id }) => id);

function optionOf(code: string): Option {
  const match = /^(?:NoQD|(\d+)m|(?:([\d.]+)x)?(D[\dD/]+)(?:>(\d+))?)(?::(VCA?|HL|L|H)?P?)?(?::([a-z0-9+]+))?$/.exec(code);
  if (!match) throw new Error(`unknown code: ${code}`);
  const [, fixed, factor = '1', column, least, degree = '', words = ''] = match;
  return {
    code,
    column,
    factor: Number(factor),
    least_m: Number(fixed ?? least ?? 0),
    degree,
    needs: words.split('+').flatMap((word) => WORDS[word] ?? []),
    notes: words.split('+').flatMap((word) => REMARKS[word] ?? []),
  };
}

export interface Setting {
  readonly wanted: Protection;
  readonly declared: readonly Condition[];
  readonly neq_kg: number;
  readonly method: Method;
}

export interface Answer {
  /** Index of the option taken, or why there is none. */
  readonly taken: number | Reason;
  /** Unrounded; 0 where no distance is asked for. */
  readonly distance_m: number;
  readonly notes: readonly Note[];
}

/** What each option of a cell asks for, unrounded; NaN where its column is not printed so far up. Undefined above the last row. */
export function distancesOf({ matrix: matrixId, options }: PrintedCell, neq_kg: number, method: Method, edition: Edition): readonly number[] | undefined {
  const table = tableOf(edition, edition.matrices.find(({ id }) => id === matrixId)!.table);
  const [first_kg, last_kg] = [table.rows[0]![0]!, table.rows.at(-1)![0]!];
  if (neq_kg > last_kg) return undefined;
  return options.map(({ column, factor, least_m }) =>
    column === undefined ? least_m : Math.max(factor * columnValue_m(table, column, Math.max(neq_kg, first_kg), method), least_m),
  );
}

/** What a cell must answer: the shortest of the options that count and satisfy, or else the longest of those that count. */
export function answerOf({ options }: PrintedCell, distances_m: readonly number[] | undefined, wanted: Protection, declared: readonly Condition[]): Answer {
  if (!distances_m) return { taken: 'neq-above-table', distance_m: 0, notes: [] };
  const counting = [...options.keys()].filter((i) => options[i]!.needs.every((need) => declared.includes(need)));
  const open = counting.filter((i) => !Number.isNaN(distances_m[i]));
  if (open.length === 0) return { taken: counting.length > 0 ? 'neq-above-table' : 'conditions-not-declared', distance_m: 0, notes: [] };
  const enough = open.filter((i) => SATISFIES[wanted].includes(options[i]!.degree));
  const among = enough.length > 0 ? enough : open;
  const sought_m = Math[enough.length > 0 ? 'min' : 'max'](...among.map((i) => distances_m[i]!));
  const taken = among.find((i) => Math.abs(distances_m[i]! - sought_m) <= 1e-9 * sought_m)!;
  const { notes } = options[taken]!;
  return { taken, distance_m: distances_m[taken]!, notes: enough.length > 0 ? notes : [...notes, 'protection-below-wanted'] };
}

/** NEQ at which the cells are looked at: below the first row, rows, between rows, whole cubes, seams, the last row and above it. */
export const QUANTITIES_kg: Readonly<Record<MatrixDivision, readonly number[]>> = {
  '1.1': [
    20, 50, 75, 90, 100, 200, 250, 500, 731, 732, 1_000, 2_499, 2_500, 2_501, 2_600, 4_500, 4_501, 4_560, 5_849, 5_850, 8_000, 27_000, 30_000, 30_001,
    64_000, 120_000, 120_001, 125_000, 250_000, 250_001,
  ],
  '1.2.1': [5, 10, 20, 21, 50, 100, 1_000, 1_001, 8_000, 27_000, 125_000, 300_000, 500_000, 500_001],
  '1.2.2': [5, 10, 20, 21, 50, 100, 1_000, 1_001, 8_000, 27_000, 125_000, 300_000, 500_000, 500_001],
  '1.3.1': [100, 500, 501, 900, 1_000, 2_500, 8_000, 10_000, 13_000, 27_000, 64_000, 125_000, 250_000, 250_001],
  '1.3.2': [100, 500, 501, 900, 1_000, 2_500, 8_000, 10_000, 13_000, 27_000, 64_000, 125_000, 250_000, 250_001],
};

/** Every degree that can be wanted with every set of what can be declared for a cell: what the default asks for comes first. */
export function settingsOf({ options }: PrintedCell): readonly Omit<Setting, 'neq_kg' | 'method'>[] {
  const conditions = [...new Set(options.flatMap(({ needs }) => needs))];
  const subsets = conditions.reduce<readonly Condition[][]>((sets, condition) => [...sets, ...sets.map((set) => [...set, condition])], [[]]);
  const bySize = [...subsets].sort((a, b) => a.length - b.length);
  return bySize.flatMap((declared) => (['high', 'limited', 'virtually-complete'] as const).map((wanted) => ({ wanted, declared })));
}

/** Of these, the first of each kind: those under which the same options count and the same satisfy come to the same. */
export function distinctSettingsOf(cell: PrintedCell): readonly Omit<Setting, 'neq_kg' | 'method'>[] {
  const kinds = new Map<string, Omit<Setting, 'neq_kg' | 'method'>>();
  for (const setting of settingsOf(cell)) {
    const counting = cell.options.map(({ needs }) => needs.every((need) => setting.declared.includes(need)));
    const satisfying = cell.options.map(({ degree }) => SATISFIES[setting.wanted].includes(degree));
    const kind = `${counting.join()} ${satisfying.join()}`;
    if (!kinds.has(kind)) kinds.set(kind, setting);
  }
  return [...kinds.values()];
}
