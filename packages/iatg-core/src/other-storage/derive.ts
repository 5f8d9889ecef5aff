import { compileColumn } from '../rules/column-distance.js';
import { exceeds, roundUpToMetre } from '../rules/rounding.js';
import type { PrintedTable } from '../standards/printed-table.js';
import { otherStorageInterpretations } from '../standards/iatg-2021/interpretations-other-storage.js';
import type { Citation, InterpretationId, Method } from '../types.js';
import type { AnswerNote, AnswerStep, FactorName, Gap, OtherAnswer, RuleName } from './answer.js';

/** An answer while it is being found: every step that changes the distance tells itself. */
export class Deriving {
  readonly steps: AnswerStep[] = [];
  readonly notes = new Set<AnswerNote>();
  private exact_m = 0;

  constructor(private readonly rule: RuleName) {}

  tell(...steps: readonly AnswerStep[]): this {
    this.steps.push(...steps);
    return this;
  }

  note(...notes: readonly AnswerNote[]): this {
    for (const note of notes) this.notes.add(note);
    return this;
  }

  /** A function of Annexes M to Q that stands in no table. */
  byFunction(cite: Citation, formula: string, value_m: number): this {
    this.exact_m = value_m;
    return this.tell({ kind: 'function', cite, column: null, formula, value_m, state: 'seen' });
  }

  /** A column of a printed table, before its least distance; the NEQ lies within the table. */
  byColumn(table: PrintedTable, id: string, neq_kg: number, method: Method): this {
    const derived = compileColumn({ ...table, columns: { ...table.columns, [id]: { ...table.columns[id]!, minimum_m: null } } }, id).derive(neq_kg, method);
    const state = table.verification;
    if (derived.formula !== null) this.tell({ kind: 'function', cite: table.cite, column: id, formula: derived.formula, value_m: derived.function_m!, state });
    if (derived.printed) {
      const { row_kg, value_m } = derived.printed;
      this.tell({ kind: 'printed', cite: table.cite, column: id, row_kg, value_m, governs: derived.determinedBy === 'printed', state });
      const function_m = compileColumn(table, id).derive(neq_kg, 'calculated').function_m!;
      if (method === 'tabulated' && exceeds(function_m, value_m)) this.note('printed-below-function');
    }
    this.exact_m = derived.value_m;
    return this;
  }

  times(cite: Citation, name: FactorName, factor: number): this {
    this.exact_m *= factor;
    return this.tell({ kind: 'factor', cite, name, factor, value_m: this.exact_m, state: 'seen' });
  }

  atLeast(cite: Citation, minimum_m: number, state: 'seen' | PrintedTable['verification'] = 'seen'): this {
    const governs = exceeds(minimum_m, this.exact_m);
    this.exact_m = Math.max(this.exact_m, minimum_m);
    return this.tell({ kind: 'minimum', cite, minimum_m, governs, state });
  }

  /** A fixed distance beside what was found so far: the greater holds. */
  orFixed(cite: Citation, division: string | null, value_m: number): this {
    const governs = exceeds(value_m, this.exact_m);
    this.exact_m = Math.max(this.exact_m, value_m);
    return this.tell({ kind: 'fixed', cite, division, value_m, governs, state: 'seen' });
  }

  /** The matrices have told their own steps. */
  fromMatrix(exact_m: number): this {
    this.exact_m = exact_m;
    return this;
  }

  interpret(...ids: readonly InterpretationId[]): this {
    return this.tell(...ids.map((id) => interpretationStep(id)));
  }

  private told() {
    return { rule: this.rule, steps: this.steps, notes: [...this.notes].sort() };
  }

  answer(): OtherAnswer {
    const required_m = roundUpToMetre(this.exact_m);
    this.tell({ kind: 'rounded', value_m: required_m });
    return { kind: 'distance', ...this.told(), required_m, exact_m: this.exact_m };
  }

  none(): OtherAnswer {
    return { kind: 'none', ...this.told() };
  }

  gap(gap: Gap): OtherAnswer {
    return { kind: 'not-assessable', ...this.told(), gap };
  }
}

function interpretationStep(id: InterpretationId): AnswerStep {
  const { place, side } = otherStorageInterpretations.find((one) => one.id === id)!;
  return { kind: 'interpretation', id, place, side };
}

/** The NEQ within a range: as the first row below it; null above its end (I-15). */
export function withinRows(neq_kg: number, { first_kg, last_kg }: { readonly first_kg: number; readonly last_kg: number }): number | null {
  return exceeds(neq_kg, last_kg) ? null : Math.max(neq_kg, first_kg);
}

export const rowsOf = ({ rows }: PrintedTable): { readonly first_kg: number; readonly last_kg: number } => ({ first_kg: rows[0]![0]!, last_kg: rows.at(-1)![0]! });
