import type { PaperRequest } from './paper.js';
import { siteAssessmentReport } from './site-assessment-report.js';

/** The papers by name, as the command line calls them; a file is named so too, never after the plan. */
export const PAPERS = {
  report: { make: siteAssessmentReport, fileName: 'site-assessment-report', title: 'report.title' },
} as const satisfies Readonly<Record<string, { readonly make: (request: PaperRequest) => string; readonly fileName: string; readonly title: string }>>;

export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
