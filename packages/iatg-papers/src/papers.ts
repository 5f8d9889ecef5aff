import { explosivesLimitLicence } from './explosives-limit-licence.js';
import type { PaperRequest } from './paper.js';
import { safeguardingPlan } from './safeguarding-plan.js';
import { safetyCaseOutline } from './safety-case-outline.js';
import { signSheets } from './sign-sheets.js';
import { siteAssessmentReport } from './site-assessment-report.js';

/** The papers by name, as the command line calls them; a file is named so too, never after the plan. */
export const PAPERS = {
  report: { make: siteAssessmentReport, fileName: 'site-assessment-report', title: 'report.title' },
  licence: { make: explosivesLimitLicence, fileName: 'explosives-limit-licence', title: 'licence.title' },
  safeguarding: { make: safeguardingPlan, fileName: 'safeguarding-plan', title: 'safeguarding.title' },
  'safety-case': { make: safetyCaseOutline, fileName: 'safety-case-outline', title: 'safety-case.title' },
  signs: { make: signSheets, fileName: 'fire-symbols', title: 'signs.title' },
} as const satisfies Readonly<Record<string, { readonly make: (request: PaperRequest) => string; readonly fileName: string; readonly title: string }>>;

export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
