// Papers of an assessment: what was found, what is asked for, which risks there are.

export { ASSESSMENT_PAPER_NAMES, ASSESSMENT_PAPERS, type AssessmentPaperName } from './assessment/papers.js';
export type { AssessmentPaperRequest, WordsOfAssessment } from './assessment/paper.js';
