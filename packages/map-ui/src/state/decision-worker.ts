import { compileRules, evaluateSite, iatg2021, parseSitePlan, type SiteEvaluation } from 'iatg-core';
import { cureFinder, deskOf, ranked, rankedForPlan, type FoundCure, type PairName } from 'iatg-core/decisions';
import type { PlanDocument } from './plan-document.js';

/** One question to one worker: who has another one starts it anew. */
export interface DecisionQuestion {
  readonly document: PlanDocument;
  readonly pair: PairName | null;
}

export interface DecisionAnswer {
  /** The best of those that have been found so far, in order. */
  readonly cures: readonly FoundCure[];
  readonly found: number;
  readonly isDone: boolean;
}

/** So many of a list are worth reading. */
const MOST = 200;
const REPORT_ms = 150;

onmessage = ({ data }: MessageEvent<DecisionQuestion>) => findCures(data);

function findCures({ document, pair }: DecisionQuestion): void {
  const finder = cureFinder(deskOf(evaluated(document)));
  const order = pair ? ranked : rankedForPlan;
  let found: FoundCure[] = [];
  let count = 0;
  let told_ms = performance.now();
  const tell = (isDone: boolean): void => {
    found = order(found).slice(0, MOST);
    postMessage({ cures: found, found: count, isDone } satisfies DecisionAnswer);
    told_ms = performance.now();
  };
  for (const { edits: _, ...cure } of pair ? finder.forFinding(pair) : finder.forPlan()) {
    found.push(cure);
    count++;
    if (performance.now() - told_ms > REPORT_ms) tell(false);
  }
  tell(true);
}

/** The page opens valid plans only. */
const evaluated = (document: PlanDocument): SiteEvaluation => evaluateSite(parseSitePlan(document).plan!, compileRules(iatg2021));
