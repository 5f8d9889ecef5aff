import type { CaseDivision, Condition, Note, PesColumn, Protection, Reason, RuleOptions } from '../types.js';
import type { Aggregation, Case } from './aggregation.js';
import { chooseCandidate, type Candidate, type Cell } from './matrix-cell.js';
import { exceeds, roundUpToMetre } from './rounding.js';
import { isBelowTable, tableNeq_kg, type Matrix, type Rules } from './rules.js';

/** What explodes: the cases of a store's contents, and the matrix columns that the store shows to the exposed site. */
export interface Donor extends Aggregation {
  /** Columns for HD 1.1, 1.3 and 1.4. */
  readonly columns: readonly PesColumn[];
  /** Columns for HD 1.2, whose front sector is narrower. */
  readonly columnsHd12: readonly PesColumn[];
  readonly standardEcm: boolean;
}

/** What is exposed: rows of the matrices, the degree of protection wanted there, and what is declared of it. */
export interface Exposure {
  /** Each entry is one cell: the options of its rows are taken together. Empty: a very low density route, which needs no distance. */
  readonly rows: readonly (readonly string[])[];
  readonly protection: Protection;
  readonly declared: ReadonlySet<Condition>;
}

/** One cell that was looked at, and what came of it. */
export interface Finding {
  readonly case: Case;
  readonly pesColumn: PesColumn;
  /** The row asked for; null for HD 1.4, which has no matrix. */
  readonly esRow: string | null;
  /** Why another row than the exposed site's own was looked at. */
  readonly rule: 'own-row' | 'half-ibd' | 'vulnerable-not-below-ibd';
  readonly matrix: Matrix | null;
  readonly cell: Cell | null;
  readonly chosen: Candidate | null;
  /** 0.5 under the rule `half-ibd`, else 1. */
  readonly share: number;
  /** Unrounded distance in m; 0 where none is asked for, null where there is no answer. */
  readonly exact_m: number | null;
  readonly reason: Reason | null;
}

/** Where a required distance comes from, in the words of the contract. */
export interface Governing {
  readonly hd: CaseDivision;
  readonly neq_kg: number;
  readonly matrix: string | null;
  readonly pesColumn: PesColumn;
  readonly esRow: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly factor: number | null;
  readonly minimum_m: number | null;
  readonly protection: string | null;
  readonly determinedBy: 'function' | 'column-minimum' | 'cell-minimum' | 'printed' | 'fixed';
}

/** What the standard asks for between a donor and an exposure. */
export interface Requirement {
  /** Whole metres, rounded up; null where nothing is asked for, or where something could not be assessed and `exact_m` is a lower bound. */
  readonly required_m: number | null;
  /** Unrounded, of the cases that could be assessed; null where they ask for nothing. */
  readonly exact_m: number | null;
  /** Whole metres that the assessable cases ask for: a pair closer than this fails. 0 where they ask for nothing. */
  readonly assessable_m: number;
  readonly governing: Governing | null;
  /** Sorted. Not empty: the pair can fail, but it cannot pass. */
  readonly reasons: readonly Reason[];
  /** Sorted. */
  readonly notes: readonly Note[];
  /** Every cell that was looked at, in order of precedence; `governs` is the index of the one that governs, or -1. */
  readonly findings: readonly Finding[];
  readonly governs: number;
}

/**
 * The required distance between a donor and an exposure: the greatest over all cases, columns and rows.
 *
 * @source IATG 02.20:2021, Annexes C to L, Table 6, clause 10.2
 * @returns a requirement; what the standard leaves open is a reason in it, never an exception
 */
export function requiredDistance(donor: Donor, exposure: Exposure, options: RuleOptions, rules: Rules): Requirement {
  if (exposure.rows.length === 0) return { required_m: null, exact_m: null, assessable_m: 0, governing: null, reasons: [], notes: sorted(new Set(donor.notes)), findings: [], governs: -1 };

  const findings: Finding[] = [];
  const reasons = new Set<Reason>(donor.reasons);
  const notes = new Set<Note>(donor.notes);
  for (const one of donor.cases) {
    for (const pesColumn of one.hd === '1.2.1' || one.hd === '1.2.2' ? donor.columnsHd12 : donor.columns) {
      if (one.hd === '1.4') {
        findings.push(division14(one, pesColumn, rules));
        continue;
      }
      for (const rows of exposure.rows) lookUp(one, pesColumn, rows, donor, exposure, options, rules, findings, notes);
    }
  }

  let governs = -1;
  let exact_m = 0;
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    if (finding.reason) reasons.add(finding.reason);
    if (finding.exact_m !== null && exceeds(finding.exact_m, exact_m)) {
      governs = i;
      exact_m = finding.exact_m;
    }
  }
  const winner = governs < 0 ? null : findings[governs]!;
  if (winner?.case.beyondTable6) notes.add('beyond-table-6');
  const assessable_m = winner ? roundUpToMetre(exact_m) : 0;
  return {
    required_m: winner && reasons.size === 0 ? assessable_m : null,
    exact_m: winner && exact_m,
    assessable_m,
    governing: winner && governingOf(winner, options),
    reasons: sorted(reasons),
    notes: sorted(notes),
    findings,
    governs,
  };
}

/** A low-density route under HD 1.1 looks at two rows, and so does a vulnerable building (I-10, I-11). */
function lookUp(
  one: Case,
  pesColumn: PesColumn,
  rows: readonly string[],
  donor: Donor,
  exposure: Exposure,
  options: RuleOptions,
  rules: Rules,
  findings: Finding[],
  notes: Set<Note>,
): void {
  const at = (esRows: readonly string[], rule: Finding['rule'], share = 1): unknown =>
    findings.push(findInCell(one, pesColumn, esRows, rule, share, donor, exposure, options, rules, notes));
  if (one.hd !== '1.1') return void at(rows, 'own-row');
  if (rows[0] === 'vbd') {
    at(rows, 'own-row');
    at(['ibd'], 'vulnerable-not-below-ibd');
  } else if (rows[0] === 'ptrLow') {
    if (options.lowDensityRoute !== 'half-ibd') at(rows, 'own-row');
    if (options.lowDensityRoute !== 'matrix') at(['ibd'], 'half-ibd', 0.5);
  } else at(rows, 'own-row');
}

function findInCell(
  one: Case,
  pesColumn: PesColumn,
  esRows: readonly string[],
  rule: Finding['rule'],
  share: number,
  donor: Donor,
  exposure: Exposure,
  options: RuleOptions,
  rules: Rules,
  notes: Set<Note>,
): Finding {
  const hd = one.hd as Exclude<CaseDivision, '1.4'>;
  const matrix = rules.matrix(hd);
  const finding = { case: one, pesColumn, esRow: esRows[0]!, rule, matrix, share };
  const neq_kg = tableNeq_kg(matrix, one.neq_kg);
  if (neq_kg === undefined) return { ...finding, cell: null, chosen: null, exact_m: null, reason: 'neq-above-table' };
  if (isBelowTable(matrix, one.neq_kg)) notes.add('neq-below-table');

  const declared = donor.standardEcm ? withStandardEcm(exposure.declared) : exposure.declared;
  const cell = rules.cell(hd, esRows, pesColumn, exposure.protection, declared);
  const choice = chooseCandidate(cell, neq_kg, options.method);
  if (!choice) {
    const reason = cell.candidates.some((candidate) => candidate.allowed) ? 'neq-above-table' : 'conditions-not-declared';
    return { ...finding, cell, chosen: null, exact_m: null, reason };
  }
  const { candidate, exact_m } = choice;
  for (const note of candidate.option.notes) notes.add(note);
  if (!candidate.meetsWanted) notes.add('protection-below-wanted');
  if (cell.shorterThanStandard) notes.add('shorter-than-standard');
  return { ...finding, esRow: candidate.esRow, cell, chosen: candidate, exact_m: share * exact_m, reason: null };
}

const withStandardEcm = (declared: ReadonlySet<Condition>): ReadonlySet<Condition> => new Set([...declared, 'standard-ecm-at-pes']);

function division14(one: Case, pesColumn: PesColumn, { edition: { division14 } }: Rules): Finding {
  const exact_m = division14.pesColumns.has(pesColumn) ? division14.fixed_m : 0;
  return { case: one, pesColumn, esRow: null, rule: 'own-row', matrix: null, cell: null, chosen: null, share: 1, exact_m, reason: null };
}

function governingOf({ case: { hd, neq_kg }, pesColumn, matrix, chosen, share }: Finding, { method }: RuleOptions): Governing {
  const place = { hd, neq_kg, matrix: matrix?.id ?? null, pesColumn, esRow: chosen?.esRow ?? null };
  if (!matrix || !chosen?.column) {
    return { ...place, table: null, column: null, factor: null, minimum_m: null, protection: chosen?.option.degree ?? null, determinedBy: 'fixed' };
  }
  const { option, column } = chosen;
  const { value_m, determinedBy } = column.derive(tableNeq_kg(matrix, neq_kg)!, method);
  return {
    ...place,
    table: matrix.printed.table,
    column: option.column,
    factor: option.factor * share,
    minimum_m: option.minimum_m === null ? null : option.minimum_m * share,
    protection: option.degree,
    determinedBy: option.minimum_m !== null && exceeds(option.minimum_m, option.factor * value_m) ? 'cell-minimum' : determinedBy,
  };
}

const sorted = <T extends string>(words: ReadonlySet<T>): readonly T[] => [...words].sort();
