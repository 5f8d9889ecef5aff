// What the matrices do not know: underground storage, ports, transit areas, areas without a fence. None of it changes a pair of a site plan.

export { FACILITY_KINDS, GROUNDS, METHODS, ROCKS, type AreaWithoutFence, type Chamber, type Facility, type FacilityKind, type Ground, type Rock, type Ship, type TransitArea, type TunnelMouth } from './other-storage/facility.js';
export { LAND_SITES, SHIP_COLUMNS, stateOf, type AnswerNote, type AnswerStep, type FigureState, type Gap, type LandSite, type OtherAnswer, type RuleName, type ShipColumn } from './other-storage/answer.js';
export { FACILITY_FACTS, parseFacility, STATED_DIVISIONS, type FacilityFault, type ParsedFacility } from './other-storage/parse-facility.js';
export { otherStorageAnswers } from './other-storage/answers.js';
export { offAxisFactor } from './other-storage/underground.js';
export { facilityLines, isInside, needsPoint, type FacilityLine } from './other-storage/lines.js';
export { otherStorageInterpretations } from './other-storage/interpretations.js';
export { answersAsText, otherSentence } from './report/other-storage-as-text.js';
export { answersAsJson } from './report/other-storage-as-json.js';
export { englishOtherStorage, type OtherStorageWords } from './report/other-storage-words.js';
