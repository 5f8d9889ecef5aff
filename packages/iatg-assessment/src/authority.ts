export const AUTHORITY_SCHEMA = 'iatg-authority-levels/1';

/** A level as an authority sets it. */
export interface AuthorityLevel {
  readonly level: number;
  readonly name: string;
  /** The least share of the weight of this level's questions that has to be answered satisfactorily, in percent, as exact text. */
  readonly threshold_percent: string;
}

export interface AuthorityQuestion {
  readonly id: string;
  readonly text: string;
  /** The level that the question counts for. */
  readonly level: number;
  /** Above 0, as exact text. */
  readonly weight: string;
  /** Levels that cannot be reached unless this question is answered satisfactorily. */
  readonly criticalFor: readonly number[];
  /** May it be set aside with a reason? If not, what does not apply is not satisfied. */
  readonly mayNotApply: boolean;
  /** The item of this checklist whose answer counts; null: the question is answered on its own. */
  readonly item: string | null;
}

/** Questions, weights and thresholds of an authority: its own, not the United Nations'. */
export interface AuthorityLevels {
  readonly name: string;
  readonly authority: string;
  readonly edition: string;
  /** From the lowest. */
  readonly levels: readonly AuthorityLevel[];
  readonly questions: readonly AuthorityQuestion[];
}

/** The id under which an answer to a question stands. */
export const answerIdOf = ({ id, item }: Pick<AuthorityQuestion, 'id' | 'item'>): string => item ?? `authority/${id}`;
