/**
 * Every name that the page suggests for a file, without its extension. A file's name is seen where its content is not: in lists, in
 * messages, in the history of a browser. So it says what kind of file it is, the same in every language, and nothing of the plan.
 */
export const FILE_NAMES = [
  'site-plan',
  'safety-rings',
  'findings',
  'pairs',
  'map',
  'inventory',
  'catalogue',
  'depots',
  'rule-profile',
  'hand-over',
  'class-file',
  'EXERCISE',
  'assessment',
  'risk-matrix',
  'safeguarding-lines',
  'safeguarding-areas',
  // Papers, as `PAPERS` of iatg-papers names them.
  'site-assessment-report',
  'explosives-limit-licence',
  'safeguarding-plan',
  'safety-case-outline',
  'fire-symbols',
  'self-assessment',
  'assistance-request',
  'risk-assessment',
  'consequence-analysis',
] as const;

export type FileName = (typeof FILE_NAMES)[number];
