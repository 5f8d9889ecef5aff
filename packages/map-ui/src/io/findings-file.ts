import { evaluationAsCsv, type Messages, type SiteEvaluation } from 'iatg-core';

/** The pairs that fail or cannot be assessed, as the command line writes them. */
export function findingsAsCsv(evaluation: SiteEvaluation, messages: Messages): string {
  function* findings() {
    for (const pair of evaluation.pairs()) if (pair.status === 'fail' || pair.status === 'not-assessable') yield pair;
  }
  return [...evaluationAsCsv(evaluation, findings(), messages)].join('');
}
