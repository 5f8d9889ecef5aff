import { findFailures, overviewOf, type Overview, type ReportOrigin, type SiteEvaluation } from 'iatg-core';
import type { LanguageOfPaper } from './language.js';
import type { Sheet } from './sheet.js';
import { sayIn, type Say } from './words/words.js';

/** What the user writes on a paper; an empty text leaves a line to be filled in by hand. */
export interface PaperFields {
  readonly authority: string;
  readonly site: string;
  readonly author: string;
  /** Protective marking, at the head of every page. */
  readonly marking: string;
}

export const NO_FIELDS: PaperFields = { authority: '', site: '', author: '', marking: '' };

/** What the frame of every paper needs: the look of a page, what the user writes on it, and what it was made from. */
export interface Frame {
  readonly language: LanguageOfPaper;
  readonly sheet: Sheet;
  readonly fields: PaperFields;
  readonly origin: ReportOrigin;
  readonly say: Say;
  /** What the digest at the foot is of. */
  readonly digestOf: string;
  /** The standard that the figures follow, as the foot names it. */
  readonly standard: string;
}

/** What a paper is made of. It holds no date, so that the same plan gives the same bytes; whoever signs writes the date. */
export interface PaperRequest {
  readonly evaluation: SiteEvaluation;
  readonly language: LanguageOfPaper;
  readonly sheet: Sheet;
  readonly fields: PaperFields;
  readonly origin: ReportOrigin;
  /** Id of the one store that a licence or sign is made for; all of them if not stated. Other papers are of the whole plan. */
  readonly store?: string | null;
  /** Hash of the last record of the plan's history, where one is kept; whoever has it can tell later whether the history was changed. */
  readonly historyHead?: string | null;
}

/** A request with what all parts of a paper ask for again and again. */
export interface Draft extends PaperRequest, Frame {
  readonly overview: Overview;
  /** The number of a site on maps and in tables: its place in the plan, from 1. */
  readonly numberOf: (id: string) => string;
}

export function draftOf(request: PaperRequest): Draft {
  const { evaluation, language } = request;
  const numbers = new Map(evaluation.plan.sites.map(({ id }, i) => [id, String(i + 1)]));
  const say = sayIn(language.texts);
  return {
    ...request,
    say,
    digestOf: say('digest'),
    standard: evaluation.rules.edition.id,
    overview: overviewOf(evaluation, findFailures(evaluation)),
    numberOf: (id) => numbers.get(id)!,
  };
}
