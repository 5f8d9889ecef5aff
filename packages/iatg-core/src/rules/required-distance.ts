import type { CaseDivision, Condition, MatrixDivision, Method, Note, PesColumn, Protection, Reason, RuleOptions } from '../types.js';
import type { Aggregation, Case } from './aggregation.js';
import { candidate_m, chooseCandidate, type Candidate, type Cell } from './matrix-cell.js';
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
  /** The degree that the plan wants, where a profile wants less. */
  readonly protectionOfPlan?: Protection;
  /** A profile's traffic bounds class the route lower than the standard's. */
  readonly classedLower?: boolean;
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

const NONE: readonly never[] = [];

/**
 * The required distance between a donor and an exposure: the greatest over all cases, columns and rows.
 *
 * @source IATG 02.20:2021, Annexes C to L, Table 6, clause 10.2
 * @returns a requirement; what the standard leaves open is a reason in it, never an exception
 */
export function requiredDistance(donor: Donor, exposure: Exposure, options: RuleOptions, rules: Rules): Requirement {
  // Lists, not sets: there are hardly ever more than two words, and a million of these are made in a second.
  const notes = [...donor.notes];
  if (exposure.classedLower) notes.push('shorter-than-standard');
  if (exposure.rows.length === 0) {
    return { required_m: null, exact_m: null, assessable_m: 0, governing: null, reasons: NONE, notes: notes.sort(), findings: NONE, governs: -1 };
  }
  const findings = findingsOf(donor, exposure, options, rules);
  const reasons = [...donor.reasons];
  let governs = -1;
  let exact_m = 0;
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    if (finding.reason) addOnce(reasons, finding.reason);
    noteFinding(finding, options.method, notes);
    if (isUnprotected(finding, exposure, donor, rules)) addOnce(notes, 'shorter-than-standard');
    if (finding.exact_m !== null && exceeds(finding.exact_m, exact_m)) {
      governs = i;
      exact_m = finding.exact_m;
    }
  }
  const winner = governs < 0 ? null : findings[governs]!;
  if (winner?.case.beyondTable6) addOnce(notes, 'beyond-table-6');
  const assessable_m = winner ? roundUpToMetre(exact_m) : 0;
  return {
    required_m: winner && reasons.length === 0 ? assessable_m : null,
    exact_m: winner && exact_m,
    assessable_m,
    governing: winner && governingOf(winner, options.method),
    reasons: reasons.sort(),
    notes: notes.sort(),
    findings,
    governs,
  };
}

function addOnce<T>(list: T[], word: T): void {
  if (!list.includes(word)) list.push(word);
}

/** Every cell to look at, in order of precedence between equal distances: division, column, row, own row first. */
function findingsOf(donor: Donor, exposure: Exposure, options: RuleOptions, rules: Rules): readonly Finding[] {
  const findings: Finding[] = [];
  for (const one of donor.cases) {
    for (const pesColumn of one.hd === '1.2.1' || one.hd === '1.2.2' ? donor.columnsHd12 : donor.columns) {
      if (one.hd === '1.4') {
        findings.push(division14(one, pesColumn, rules));
        continue;
      }
      for (const rows of exposure.rows) {
        const look = (esRows: readonly string[], rule: Finding['rule']): void =>
          void findings.push(findInCell(one, pesColumn, esRows, rule, donor, exposure, options.method, rules));
        // A low-density route under HD 1.1 looks at two rows, and so does a vulnerable building (I-10, I-11).
        const route = one.hd === '1.1' && rows[0] === 'ptrLow' ? options.lowDensityRoute : 'matrix';
        if (route !== 'half-ibd') look(rows, 'own-row');
        if (route !== 'matrix') look(IBD, 'half-ibd');
        if (one.hd === '1.1' && rows[0] === 'vbd') look(IBD, 'vulnerable-not-below-ibd');
      }
    }
  }
  return findings;
}

const IBD = ['ibd'] as const;

function findInCell(
  one: Case,
  pesColumn: PesColumn,
  esRows: readonly string[],
  rule: Finding['rule'],
  donor: Donor,
  exposure: Exposure,
  method: Method,
  rules: Rules,
): Finding {
  const matrix = rules.matrix(one.hd as MatrixDivision);
  const neq_kg = tableNeq_kg(matrix, one.neq_kg);
  const share = rule === 'half-ibd' ? 0.5 : 1;
  if (neq_kg === undefined) {
    return { case: one, pesColumn, esRow: esRows[0]!, rule, matrix, cell: null, chosen: null, share, exact_m: null, reason: 'neq-above-table' };
  }
  const cell = rules.cell(matrix.hd, esRows, pesColumn, exposure.protection, exposure.declared, donor.standardEcm);
  const chosen = chooseCandidate(cell, neq_kg, method) ?? null;
  if (!chosen) {
    const reason = cell.candidates.some((candidate) => candidate.allowed) ? 'neq-above-table' : 'conditions-not-declared';
    return { case: one, pesColumn, esRow: esRows[0]!, rule, matrix, cell, chosen, share, exact_m: null, reason };
  }
  return { case: one, pesColumn, esRow: chosen.esRow, rule, matrix, cell, chosen, share, exact_m: share * candidate_m(chosen, neq_kg, method), reason: null };
}

/** A profile wants less protection than the plan, and an option counts by it that does not by the plan. */
function isUnprotected({ matrix, cell, rule, esRow, pesColumn }: Finding, { protectionOfPlan, rows, declared }: Exposure, { standardEcm }: Donor, rules: Rules): boolean {
  if (protectionOfPlan === undefined || !matrix || !cell) return false;
  const looked = rule === 'own-row' ? rows.find((list) => list.includes(esRow!))! : IBD;
  return rules.cell(matrix.hd, looked, pesColumn, protectionOfPlan, declared, standardEcm).meeting.length !== cell.meeting.length;
}

function division14(one: Case, pesColumn: PesColumn, { edition: { division14: rule } }: Rules): Finding {
  const exact_m = rule.pesColumns.has(pesColumn) ? rule.fixed_m : 0;
  return { case: one, pesColumn, esRow: null, rule: 'own-row', matrix: null, cell: null, chosen: null, share: 1, exact_m, reason: null };
}

function noteFinding({ case: one, matrix, cell, chosen }: Finding, method: Method, notes: Note[]): void {
  if (!matrix || !cell) return;
  if (isBelowTable(matrix, one.neq_kg)) addOnce(notes, 'neq-below-table');
  if (cell.shorterThanStandard.has(method)) addOnce(notes, 'shorter-than-standard');
  if (!chosen) return;
  for (const note of chosen.option.notes) addOnce(notes, note);
  if (!chosen.meetsWanted) addOnce(notes, 'protection-below-wanted');
}

function governingOf({ case: { hd, neq_kg }, pesColumn, matrix, chosen, share }: Finding, method: Method): Governing {
  const option = chosen?.option;
  const column = chosen?.column;
  if (!matrix || !option || !column) {
    return {
      hd,
      neq_kg,
      matrix: matrix?.id ?? null,
      pesColumn,
      esRow: chosen?.esRow ?? null,
      table: null,
      column: null,
      factor: null,
      minimum_m: null,
      protection: option?.degree ?? null,
      determinedBy: 'fixed',
    };
  }
  const read_kg = tableNeq_kg(matrix, neq_kg)!;
  const belowCell = option.minimum_m !== null && exceeds(option.minimum_m, option.factor * column.value_m(read_kg, method));
  return {
    hd,
    neq_kg,
    matrix: matrix.id,
    pesColumn,
    esRow: chosen.esRow,
    table: matrix.printed.table,
    column: option.column,
    factor: option.factor * share,
    minimum_m: option.minimum_m === null ? null : option.minimum_m * share,
    protection: option.degree,
    determinedBy: belowCell ? 'cell-minimum' : column.origin(read_kg, method),
  };
}
