// From findings to decisions: the public list of `iatg-core/decisions`. Nothing of it changes a result; whatever is proposed has been evaluated.

export { applyChange, changeOf, type MemberChange, type PlanChange } from './decisions/plan-change.js';
export { deskOf, type Desk, type Outcome, type PairName } from './decisions/desk.js';
export { isClean, ranked, rankedForPlan, type Action, type ActionKind, type Confirmation, type Cure, type FoundCure } from './decisions/cure.js';
export { cureFinder, type CureFinder } from './decisions/cures.js';
export type { SiteEdit } from './decisions/plan-change.js';
export { DECLARATIONS, standingAt, type Declaration } from './decisions/site-edits.js';

export { placementOf, windowOf, type Placement, type Window } from './decisions/placement.js';
export { buildingArea, nearestAllowed, pairsAt, permittedAt, type AreaQuestion, type BuildingArea, type NearestPlace, type PermittedThere } from './decisions/where-to-build.js';

export { dominoChange, dominoOf, greatestEvent_kg, jointPairs, jointRing, setOffBy, type Domino, type DominoChange, type DominoLink, type JointEvent, type JointPair, type JointRing } from './decisions/joint-events.js';
export { HEAT_LEVELS_kg, heatMapOf, type HeatMap, type HeatQuestion } from './decisions/heat-map.js';

export { englishDecisions, type DecisionWords } from './report/decision-words.js';
export { allotmentAsJson, buildingAreaAsGeoJson, curesAsJson, dominoAsJson, jointRingsAsGeoJson, safeguardingAsGeoJson, touchedAreasAsGeoJson, type CuredFinding, type ToldEvent } from './report/decisions-as-json.js';
export { allotmentAsText, buildingAreaAsText, curesAsText, dominoAsText, gainsAsText, mixAsText } from './report/decisions-as-text.js';

export { asMixed, asStored, contentsOfMix, failsTogether, gainsOf, licenceFor, permittedMix, type Gain, type LicenceAnswer, type MixPart, type MixPermitted } from './decisions/mixed-licence.js';
export { allot, placedAs, type Allotment, type AllotmentLimit, type AllotmentQuestion, type FilledStore } from './decisions/allotment.js';

export { PLANNERS_ROWS, readPlanningAreas, SAFEGUARDED_ROWS, safeguardingOf, touchedAreas, type PlanningArea, type PlanningAreas, type SafeguardedClass, type SafeguardedRow, type TouchedArea } from './decisions/safeguarding.js';
