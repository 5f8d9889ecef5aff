import { answerTo, stateOf, type Assessment } from './assessment.js';
import { answerIdOf, type AuthorityLevel, type AuthorityLevels, type AuthorityQuestion } from './authority.js';
import { compared, decimalOf, plus, times, ZERO, type Decimal } from './decimal.js';

/** How a level came out. */
export interface LevelResult {
  readonly level: AuthorityLevel;
  /** Weight of what is satisfied and of what counts, exact. */
  readonly satisfied: Decimal;
  readonly counted: Decimal;
  readonly meetsThreshold: boolean;
  /** Critical questions that are not satisfied, in the order of the file. */
  readonly missing: readonly AuthorityQuestion[];
  /** Its own rule and that of every lower level hold. */
  readonly reached: boolean;
}

/**
 * The levels by the authority's file: a level is reached when its weighted score meets the threshold, every question critical for it is
 * answered satisfactorily, and all lower levels are reached. A level without a question that counts is not reached.
 */
export function levelsOf(assessment: Assessment, { levels, questions }: AuthorityLevels): readonly LevelResult[] {
  const standing = (question: AuthorityQuestion): 'satisfied' | 'set-aside' | 'missing' => {
    const state = stateOf(answerTo(assessment, answerIdOf(question)));
    return state === 'answered' ? 'satisfied' : state === 'not-applicable' && question.mayNotApply ? 'set-aside' : 'missing';
  };
  let reached = true;
  return levels.map((level) => {
    const own = questions.filter((question) => question.level === level.level && standing(question) !== 'set-aside');
    const counted = weightOf(own);
    const satisfied = weightOf(own.filter((question) => standing(question) === 'satisfied'));
    const missing = questions.filter((question) => question.criticalFor.includes(level.level) && standing(question) === 'missing');
    const meetsThreshold = counted.units > 0n && compared(times(satisfied, HUNDRED), times(counted, decimalOf(level.threshold_percent)!)) >= 0;
    reached &&= meetsThreshold && missing.length === 0;
    return { level, satisfied, counted, meetsThreshold, missing, reached };
  });
}

const HUNDRED: Decimal = { units: 100n, places: 0 };

const weightOf = (questions: readonly AuthorityQuestion[]): Decimal => questions.reduce((sum, { weight }) => plus(sum, decimalOf(weight)!), ZERO);
