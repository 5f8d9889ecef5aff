import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import { fields, row } from './csv-row.js';
import type { Messages } from './messages.js';
import { perRequirement } from './per-requirement.js';
import { sentenceOf } from './sentence.js';

const COLUMNS = [
  'pes', 'es', 'status', 'required_m', 'exact_m', 'actual_m', 'margin_m', 'hd', 'neq_kg', 'matrix', 'pes_column', 'es_row', 'table', 'column', 'factor',
  'minimum_m', 'protection', 'determined_by', 'reasons', 'notes', 'why',
] as const; // prettier-ignore

/**
 * An evaluation as comma-separated values (RFC 4180, lines end with CR LF, UTF-8 without byte order mark), a pair a row.
 * Numbers are unrounded and have a decimal point; what is null in JSON is empty; several reasons or notes are separated by a space.
 * Under a rule profile the last column, `profile`, names it.
 * Text that a spreadsheet would run as a formula (an id that starts with =, +, -, @, tab or return) has an apostrophe before it.
 */
export function* evaluationAsCsv({ options, rules }: SiteEvaluation, pairs: Iterable<PairEvaluation>, messages: Messages): Generator<string, void, undefined> {
  const { profile } = rules;
  yield row(profile ? [...COLUMNS, 'profile'] : COLUMNS);
  const ofProfile = profile ? [profile.name] : [];
  const shared = perRequirement((requirement) => {
    const { governing, reasons, notes } = requirement;
    const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m, protection, determinedBy } = governing ?? ({} as Partial<NonNullable<typeof governing>>);
    return row([
      hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m, protection, determinedBy,
      reasons.join(' '), notes.join(' '), sentenceOf(requirement, options, rules, messages), ...ofProfile,
    ]); // prettier-ignore
  });
  for (const { pes, es, status, required_m, exact_m, actual_m, margin_m, requirement } of pairs) {
    yield `${fields([pes, es, status, required_m, exact_m, actual_m, margin_m])},${shared(requirement)}`;
  }
}
