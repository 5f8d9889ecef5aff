// The public list of the package. The words of each language are at `iatg-assessment/words/<language>`.

export {
  answerTo, ASSESSMENT_SCHEMA, newAssessment, NO_ANSWER, stateOf, STATES, withAnswer, type Assessment, type ItemAnswer, type Need, type State,
} from './assessment.js'; // prettier-ignore
export { answerIdOf, AUTHORITY_SCHEMA, type AuthorityLevel, type AuthorityLevels, type AuthorityQuestion } from './authority.js';
export { levelsOf, type LevelResult } from './authority-levels.js';
export { decimalOf, textOf, type Decimal } from './decimal.js';
export { linkedFindings, NO_FINDINGS, tasksOf, type LinkedFindings } from './findings.js';
export { assistanceRequest, gapsOf, withGapMoved, type AssistanceRequest, type CostTotal, type Gap, type RequestLine } from './gaps.js';
export { isItem, ITEM_IDS, itemsOf } from './items/item-ids.js';
export { EDITION, levelOf, moduleOf, MODULES, type ClauseLevel, type ItemId, type ItemTexts, type ItemWords, type Module, type Seen } from './items/modules.js';
export {
  assessmentAsJson, assessmentToFillIn, authorityLevelsAsJson, checkAssessment, matrixAsJson, parseAssessment, parseAuthorityLevels, parseMatrix, type Parsed,
} from './parse-assessment.js'; // prettier-ignore
export { requestTable, type RequestTable } from './request-table.js';
export { analysisFigures, type AnalysisFigures, type ExposedEffects } from './risk/analysis.js';
export { isOwnProblem, OWN_PROBLEMS, type AssessmentProblem, type OwnProblemKey } from './problem.js';
export {
  bandsNamed, individualRisk, NAMED_BANDS, tolerability, type IndividualResult, type MissingInput, type NamedBands, type Tolerability,
} from './risk/individual.js'; // prettier-ignore
export type { Interval } from './risk/interval.js';
export { lethalityAt, type Lethality } from './risk/lethality.js';
export {
  blankMatrix, judged, MATRIX_SCHEMA, MOST_STEPS, resized, TONES, withCell, withoutClass, type Matrix, type RiskClass, type RiskJudgement, type Step, type Tone,
} from './risk/matrix.js'; // prettier-ignore
export { powerFigure } from './risk/power-figure.js';
export { LETHALITY_MODELS, type ConsequenceAnalysis, type IndividualRisk, type LethalityModel, type Risk, type RiskEvent, type ToleranceBands } from './risk/risk.js';
export { progress, totalsByModule, totalsOf, type Change, type Totals } from './totals.js';
export { LANGUAGES, problemIn, sayIn, type AssessmentLanguage, type AssessmentTexts, type AssessmentWords, type Say, type TextKey } from './words/words.js';
