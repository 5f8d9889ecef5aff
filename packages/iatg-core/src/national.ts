// Many plans at once: the public list of `iatg-core/national`.

export { depotOf, DIVISIONS, foundIn, isEvaluated, isOtherFile, unreadable, withoutPlace, type Depot, type DepotFault, type DepotPlace, type EvaluatedDepot, type NeqByDivision, type OtherFile, type UnreadableDepot, type WorstFinding } from './national/depot.js';
export { nationalOverview, standingOf, STANDINGS, totalNeqOf, worstFirst, type NationalOverview, type NationalTotals, type Standing } from './national/overview.js';
export { CHANGES, trendBetween, type Change, type DepotChange, type Trend } from './national/trend.js';
export { parseOverview } from './national/parse-overview.js';

export { englishNational, type NationalWords } from './report/national-words.js';
export { overviewAsCsv, overviewAsJson, overviewTable, textOfFault, type OverviewTable, type OverviewBesides } from './report/national-as-data.js';
export { overviewAsHtml } from './report/national-as-html.js';
export { overviewAsText } from './report/national-as-text.js';
