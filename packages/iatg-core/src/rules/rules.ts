import type { RuleSetId } from '../standards/classification/mixing-rule-set.js';
import type { Edition } from '../standards/edition.js';
import type { CellOption, MatrixCells, PrintedMatrix } from '../standards/printed-matrix.js';
import { DEFAULT_OPTIONS, type Condition, type MatrixDivision, type Method, type PesColumn, type Protection, type RuleOptions } from '../types.js';
import { compileColumn, type Column } from './column-distance.js';
import { asksForLess, prepareCell, type Cell } from './matrix-cell.js';
import { readMatrix } from './read-matrix.js';
import { exceeds } from './rounding.js';
import { TRAFFIC_KINDS } from './traffic-density.js';

/** A matrix ready for use. */
export interface Matrix {
  readonly id: string;
  readonly hd: MatrixDivision;
  readonly printed: PrintedMatrix;
  readonly cells: MatrixCells;
  /** First and last printed NEQ of the matrix's distance table. */
  readonly first_kg: number;
  readonly last_kg: number;
  readonly column: (id: string) => Column;
}

/** An edition (with a profile, if any) made ready for questions. It holds nothing but what follows from the edition. */
export interface Rules {
  readonly edition: Edition;
  readonly profile: ProfileMark | null;
  readonly matrix: (hd: MatrixDivision) => Matrix;
  /** The cell of one or more rows (taken together) and a column, for a wanted degree and what is declared of the exposed site and of the store. */
  readonly cell: (
    hd: MatrixDivision,
    esRows: readonly string[],
    pesColumn: PesColumn,
    wanted: Protection,
    declared: ReadonlySet<Condition>,
    standardEcm: boolean,
  ) => Cell;
}

/** What results say of the rule profile that they were found with. */
export interface ProfileMark {
  readonly name: string;
  /** Columns (`E.1/D13`) that it changes, with the methods by which they are shorter than the standard's somewhere. */
  readonly shorterColumns: ReadonlyMap<string, ReadonlySet<Method>>;
  /** Degree of protection that it wants where a plan does not want more; null: the plan's. */
  readonly protection: Protection | null;
  /** The standard's traffic bounds, where it has others; null: it keeps them. */
  readonly standardDensity: Edition['trafficDensity'] | null;
  /** Rule set for mixing compatibility groups, by id; null: it names none. No distance depends on it. */
  readonly mixing: RuleSetId | 'strictest' | null;
}

/** Is some distance of the rules shorter than the standard's? Then an explosion consequence analysis is needed (IATG 02.10). */
export const isShorter = ({ edition, profile }: Rules, method: Method): boolean =>
  [...(profile?.shorterColumns.values() ?? [])].some((methods) => methods.has(method)) ||
  edition.readings.some(({ apply }) => apply?.shorterThanStandard) ||
  (profile !== null && (raisesDensity(edition, profile) || (profile.protection !== null && asksForLess(profile.protection, DEFAULT_OPTIONS.protection))));

/** A route counts as busy only from more users on than in the standard: some routes are classed lower. */
const raisesDensity = ({ trafficDensity }: Edition, { standardDensity }: ProfileMark): boolean =>
  standardDensity !== null && TRAFFIC_KINDS.some((kind) => trafficDensity[kind].high > standardDensity[kind].high || trafficDensity[kind].medium > standardDensity[kind].medium);

/**
 * The options of a plan under a profile: its degree of protection stands in place of the plan's, but a plan that wants more than the standard's
 * usual degree keeps it.
 */
export function optionsUnder(options: RuleOptions, { profile }: Rules): RuleOptions {
  const wanted = profile?.protection ?? null;
  return wanted === null || wanted === options.protection || asksForLess(DEFAULT_OPTIONS.protection, options.protection) ? options : { ...options, protection: wanted };
}

/** Makes an edition ready for questions. Cells and columns are prepared when first asked for. */
export function compileRules(edition: Edition, profile: ProfileMark | null = null): Rules {
  const matrices = new Map<MatrixDivision, Matrix>();
  const matrix = (hd: MatrixDivision): Matrix => {
    let found = matrices.get(hd);
    if (!found) matrices.set(hd, (found = compileMatrix(edition, hd, profile)));
    return found;
  };

  const cells = new Map<string, Cell>();
  return {
    edition,
    profile,
    matrix,
    cell(hd, esRows, pesColumn, wanted, declared, standardEcm) {
      const rows = esRows.length === 1 ? esRows[0]! : esRows.join('+');
      const key = `${hd} ${rows} ${pesColumn} ${wanted} ${standardEcm ? 'ecm' : ''} ${declared.size === 0 ? '' : [...declared].sort().join('+')}`;
      let cell = cells.get(key);
      if (!cell) {
        const { cells: printed, column } = matrix(hd);
        const options = esRows.flatMap((esRow) =>
          printed.get(esRow)!.get(pesColumn)!.map((option: CellOption) => ({ esRow, option, column: option.column === null ? null : column(option.column) })),
        );
        const allDeclared = standardEcm ? new Set<Condition>([...declared, 'standard-ecm-at-pes']) : declared;
        cells.set(key, (cell = prepareCell(options, wanted, allDeclared)));
      }
      return cell;
    },
  };
}

function compileMatrix(edition: Edition, hd: MatrixDivision, profile: ProfileMark | null): Matrix {
  const printed = edition.matrices.find((candidate) => candidate.hazardDivision === hd);
  const table = edition.tables.find((candidate) => candidate.id === printed?.table);
  if (!printed || !table) throw new Error(`${edition.id} has no matrix and table for HD ${hd}`);
  const columns = new Map<string, Column>();
  return {
    id: printed.id,
    hd,
    printed,
    cells: readMatrix(printed, edition.readings),
    first_kg: table.rows[0]![0]!,
    last_kg: table.rows.at(-1)![0]!,
    column(id) {
      let column = columns.get(id);
      if (!column) columns.set(id, (column = compileColumn(table, id, profile?.shorterColumns.get(`${table.id}/${id}`))));
      return column;
    },
  };
}

/** The NEQ as the matrix's table reads it: the first row for anything below it (I-13); undefined above the last row. */
export function tableNeq_kg({ first_kg, last_kg }: Matrix, neq_kg: number): number | undefined {
  return exceeds(neq_kg, last_kg) ? undefined : Math.max(neq_kg, first_kg);
}

/** Is the NEQ below the first printed row? */
export const isBelowTable = ({ first_kg }: Matrix, neq_kg: number): boolean => exceeds(first_kg, neq_kg);
