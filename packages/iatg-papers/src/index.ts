// The public list of the papers. One function a paper: an evaluation and words in, one HTML document out.

export { explosivesLimitLicence } from './explosives-limit-licence.js';
export { PAPER_NAMES, PAPERS, type PaperName } from './papers.js';
export { safeguardingPlan } from './safeguarding-plan.js';
export { safetyCaseOutline } from './safety-case-outline.js';
export { signSheets } from './sign-sheets.js';
export { siteAssessmentReport } from './site-assessment-report.js';
export { NO_FIELDS, type PaperFields, type PaperRequest } from './paper.js';
export { ORIENTATIONS, SHEET_SIZES, type Orientation, type Sheet, type SheetSize } from './sheet.js';
export { REVIEWED, type LanguageOfPaper } from './language.js';
export { LANGUAGES, type PaperLanguage, type PaperTexts } from './words/words.js';
