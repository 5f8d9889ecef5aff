import { evaluationAsCsv, findFailures, type Messages, type SiteEvaluation } from 'iatg-core';

/** Pairs as comma-separated values, as the command line writes them: all of them, or those that fail or cannot be assessed. */
export const pairsAsCsv = (evaluation: SiteEvaluation, which: 'findings' | 'all', messages: Messages): Iterable<string> =>
  evaluationAsCsv(evaluation, which === 'findings' ? findFailures(evaluation) : evaluation.pairs(), messages);
