import { candidate_m, type Candidate } from '../rules/matrix-cell.js';
import { readOption } from '../rules/read-matrix.js';
import type { Finding, Requirement } from '../rules/required-distance.js';
import type { CellOption } from '../standards/printed-matrix.js';
import { exceeds } from '../rules/rounding.js';
import { isBelowTable, tableNeq_kg, type Rules } from '../rules/rules.js';
import type { CaseDivision, Citation, InterpretationId, PesColumn, RuleOptions } from '../types.js';

/** One option of a cell as it was weighed. */
export interface WeighedOption {
  readonly esRow: string;
  /** The code as printed, for example `D13>400` (see the user guide, "How a cell is read"). */
  readonly printed: string;
  /** Column or fixed distance that is applied where it is not the printed one (interpretations I-01, I-02); else null. */
  readonly readAs: string | null;
  /** Null: asks for no distance, or is not printed for this NEQ. */
  readonly distance_m: number | null;
  readonly outcome: 'taken' | 'condition-not-declared' | 'below-wanted-protection' | 'not-printed-for-this-neq' | 'longer' | 'shorter' | 'equal-but-later';
  readonly conditions: readonly string[];
  readonly degree: string | null;
}

/** A case that was looked at and does not govern. */
export interface OtherCase {
  readonly hd: CaseDivision;
  readonly neq_kg: number;
  readonly pesColumn: PesColumn;
  readonly esRow: string | null;
  /** Null: no answer, for the reason given. */
  readonly exact_m: number | null;
  readonly reason: string | null;
  /** Where no condition of the cell's options is declared: what each option needs; one of them would do. */
  readonly needs: readonly (readonly string[])[];
}

/** How a distance came about, in order. Data, not sentences: every language tells the same steps. */
export type Step =
  | { readonly kind: 'case'; readonly cite: Citation; readonly hd: CaseDivision; readonly neq_kg: number; readonly beyondTable6: boolean }
  | { readonly kind: 'place'; readonly cite: Citation; readonly pesColumn: PesColumn; readonly pes: string; readonly esRow: string; readonly es: string; readonly rule: Finding['rule'] }
  | { readonly kind: 'read-as-first-row'; readonly cite: Citation; readonly row_kg: number }
  | { readonly kind: 'cell'; readonly cite: Citation; readonly options: readonly WeighedOption[]; readonly wanted: 'met' | 'not-met' }
  | {
      readonly kind: 'function';
      readonly cite: Citation;
      readonly column: string;
      readonly formula: string;
      readonly branch: number;
      readonly branches: number;
      readonly held: boolean;
      readonly value_m: number;
    }
  | { readonly kind: 'printed'; readonly cite: Citation; readonly column: string; readonly row_kg: number; readonly value_m: number; readonly governs: boolean }
  | { readonly kind: 'column-minimum'; readonly cite: Citation; readonly minimum_m: number; readonly governs: boolean }
  | { readonly kind: 'factor'; readonly cite: Citation; readonly factor: number; readonly value_m: number }
  | { readonly kind: 'cell-minimum'; readonly cite: Citation; readonly minimum_m: number; readonly governs: boolean }
  | { readonly kind: 'half'; readonly value_m: number }
  | { readonly kind: 'fixed'; readonly cite: Citation; readonly value_m: number }
  | { readonly kind: 'rounded'; readonly value_m: number }
  | { readonly kind: 'interpretation'; readonly id: InterpretationId; readonly place: string; readonly side: 'cautious' | 'neutral' };

export interface Derivation {
  /** Empty where nothing is asked for. */
  readonly steps: readonly Step[];
  /** Every other case, column and row that was looked at, in order of precedence. */
  readonly others: readonly OtherCase[];
}

/** Tells how a requirement came about: the governing case step by step, and what else was looked at. */
export function derivationOf({ findings, governs, assessable_m }: Requirement, options: RuleOptions, rules: Rules): Derivation {
  const others = findings.flatMap((finding, i): readonly OtherCase[] =>
    i === governs ? [] : [{ hd: finding.case.hd, neq_kg: finding.case.neq_kg, pesColumn: finding.pesColumn, esRow: finding.esRow, exact_m: finding.exact_m, reason: finding.reason, needs: needsOf(finding) }],
  );
  const winner = findings[governs];
  if (!winner) return { steps: [], others };
  return { steps: [...stepsOf(winner, options, rules), { kind: 'rounded', value_m: assessable_m }], others };
}

const needsOf = ({ reason, cell }: Finding): readonly (readonly string[])[] =>
  reason === 'conditions-not-declared' && cell ? cell.candidates.map(({ option }) => option.conditions).sort((a, b) => a.length - b.length) : [];

function* stepsOf(finding: Finding, { method }: RuleOptions, { edition }: Rules): Generator<Step, void, undefined> {
  const { case: one, pesColumn, matrix, chosen, cell, rule } = finding;
  yield { kind: 'case', cite: edition.aggregation.cite, hd: one.hd, neq_kg: one.neq_kg, beyondTable6: one.beyondTable6 };
  if (!matrix || !chosen || !cell) {
    yield { kind: 'fixed', cite: edition.division14.cite, value_m: edition.division14.fixed_m };
    return;
  }
  const neq_kg = tableNeq_kg(matrix, one.neq_kg)!;
  yield {
    kind: 'place',
    cite: matrix.printed.cite,
    pesColumn,
    pes: edition.pesColumns.get(pesColumn)!,
    esRow: chosen.esRow,
    es: edition.esRows.get(chosen.esRow)!,
    rule,
  };
  if (isBelowTable(matrix, one.neq_kg)) yield { kind: 'read-as-first-row', cite: matrix.printed.cite, row_kg: matrix.first_kg };
  yield {
    kind: 'cell',
    cite: matrix.printed.cite,
    options: cell.candidates.map((candidate) => weighed(candidate, chosen, neq_kg, method)),
    wanted: chosen.meetsWanted ? 'met' : 'not-met',
  };
  const { option, column } = chosen;
  if (!column) {
    yield { kind: 'fixed', cite: matrix.printed.cite, value_m: option.fixed_m! };
  } else {
    const cite = column.table.cite;
    const derived = column.derive(neq_kg, method);
    if (derived.formula !== null) {
      yield { kind: 'function', cite, column: column.id, formula: derived.formula, branch: derived.branch!, branches: derived.branches, held: derived.held, value_m: derived.function_m! };
      if (derived.minimum_m !== null) yield { kind: 'column-minimum', cite, minimum_m: derived.minimum_m, governs: derived.determinedBy === 'column-minimum' };
    }
    if (derived.printed) {
      yield { kind: 'printed', cite, column: column.id, row_kg: derived.printed.row_kg, value_m: derived.printed.value_m, governs: derived.determinedBy === 'printed' };
    }
    const value_m = option.factor * derived.value_m;
    if (option.factor !== 1) yield { kind: 'factor', cite: matrix.printed.cite, factor: option.factor, value_m };
    if (option.minimum_m !== null) yield { kind: 'cell-minimum', cite: matrix.printed.cite, minimum_m: option.minimum_m, governs: exceeds(option.minimum_m, value_m) };
  }
  if (rule === 'half-ibd') yield { kind: 'half', value_m: finding.exact_m! };
  for (const id of interpretationsOf(finding, method, edition)) {
    const { place, side } = edition.interpretations.find((interpretation) => interpretation.id === id)!;
    yield { kind: 'interpretation', id, place, side };
  }
}

function weighed(candidate: Candidate, chosen: Candidate, neq_kg: number, method: RuleOptions['method']): WeighedOption {
  const distance_m = candidate_m(candidate, neq_kg, method);
  const taken_m = candidate_m(chosen, neq_kg, method);
  const outcome = (): WeighedOption['outcome'] => {
    if (candidate === chosen) return 'taken';
    if (!candidate.allowed) return 'condition-not-declared';
    if (Number.isNaN(distance_m)) return 'not-printed-for-this-neq';
    if (chosen.meetsWanted && !candidate.meetsWanted) return 'below-wanted-protection';
    if (exceeds(distance_m, taken_m)) return 'longer';
    return exceeds(taken_m, distance_m) ? 'shorter' : 'equal-but-later';
  };
  return {
    esRow: candidate.esRow,
    printed: candidate.option.printed,
    readAs: readAs(candidate.option),
    distance_m: Number.isNaN(distance_m) || (candidate.option.column === null && candidate.option.fixed_m === null) ? null : distance_m,
    outcome: outcome(),
    conditions: candidate.option.conditions,
    degree: candidate.option.degree,
  };
}

function readAs({ printed, column, fixed_m }: CellOption): string | null {
  const asPrinted = readOption(printed);
  if (asPrinted.column !== column) return column;
  return asPrinted.fixed_m !== fixed_m ? `${fixed_m}m` : null;
}

/** The interpretations that this finding rests on: those of its cell, and those of the rules that led to it. */
function interpretationsOf({ case: one, matrix, pesColumn, chosen, rule }: Finding, method: RuleOptions['method'], { readings, interpretations }: Rules['edition']): readonly InterpretationId[] {
  const ids = new Set<InterpretationId>();
  for (const { interpretation, matrix: of, rows, pesColumns, printed } of readings) {
    const applies =
      (of === undefined || of === matrix!.id) &&
      rows.includes(chosen!.esRow) &&
      (pesColumns === undefined || pesColumns.includes(pesColumn)) &&
      (printed === undefined || printed === chosen!.option.printed);
    if (applies && interpretation) ids.add(interpretation);
  }
  const column = chosen!.column;
  const derived = column?.derive(tableNeq_kg(matrix!, one.neq_kg)!, method);
  for (const { id, columns } of interpretations) {
    if (!column || !derived || !columns?.names.includes(`${column.table.id}/${column.id}`)) continue;
    const touched = { function: derived.formula !== null, 'held-branch': derived.held, 'raised-print': derived.printed?.raised ?? false };
    if (touched[columns.where]) ids.add(id);
  }
  if (rule === 'half-ibd' || chosen!.esRow === 'ptrLow') ids.add('I-10');
  if (rule === 'vulnerable-not-below-ibd') ids.add('I-11');
  if (one.beyondTable6) ids.add('I-12');
  if (isBelowTable(matrix!, one.neq_kg)) ids.add('I-13');
  return [...ids].sort();
}
