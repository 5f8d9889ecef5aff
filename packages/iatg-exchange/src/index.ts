// The public list. Each format loads when it is first needed.

export { answerOf, isComplete, withConfirmed, withPlanAdded, type Answer } from './confirm.js';
export { planProblem, type Fault, type FaultKey, type Note, type NoteKey } from './fault.js';
export { ENDINGS, FORMATS, formatOfName, PLAN_FORMATS, type Format, type PlanFormat } from './formats.js';
export type { ColumnMapping, Counted, Imported, ImportedPlan, ImportedProposals, Missing, Proposal, TablePreview, Why } from './imported.js';
export { KINDS, missingOf } from './missing-facts.js';
export type { PlanDocument, PlanFeature } from './plan-document.js';
export { endingOf, importFile, writePlan, type ImportChoices } from './read-file.js';
