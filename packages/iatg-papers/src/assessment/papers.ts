import { assistanceRequestPaper } from './assistance-request.js';
import { consequenceAnalysisPaper } from './consequence-analysis.js';
import type { AssessmentPaperRequest } from './paper.js';
import { riskAssessmentPaper } from './risk-assessment.js';
import { selfAssessmentReport } from './self-assessment-report.js';

/** The papers of an assessment by name; a file is named so too, never after the depot. */
export const ASSESSMENT_PAPERS = {
  'self-assessment': { make: selfAssessmentReport, title: 'assessment.report' },
  'assistance-request': { make: assistanceRequestPaper, title: 'request' },
  'risk-assessment': { make: riskAssessmentPaper, title: 'risk' },
  'consequence-analysis': { make: consequenceAnalysisPaper, title: 'analysis' },
} as const satisfies Readonly<Record<string, { readonly make: (request: AssessmentPaperRequest) => string; readonly title: string }>>;

export type AssessmentPaperName = keyof typeof ASSESSMENT_PAPERS;
export const ASSESSMENT_PAPER_NAMES = Object.keys(ASSESSMENT_PAPERS) as readonly AssessmentPaperName[];
