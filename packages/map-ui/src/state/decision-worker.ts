import { compareRules, evaluateSite, parseSitePlan, type Lot, type PotentialExplosionSite, type SiteEvaluation } from 'iatg-core';
import {
  allot, asMixed, asStored, changeOf, cureFinder, deskOf, failsTogether, gainsOf, heatMapOf, licenceFor, ranked, rankedForPlan, type Allotment, type AllotmentQuestion, type FoundCure, type Gain, type HeatMap, type LicenceAnswer, type MixPart, type Outcome, type PairName, type PlanChange,
} from 'iatg-core/decisions'; // prettier-ignore
import { buildingOf, mixedAs, type Building } from './building-subject.js';
import type { BuildingQuestion } from './decisions-store.js';
import type { PlanDocument } from './plan-document.js';
import { rulesOf, STANDARD, underProfile } from './plan-rules.js';
import { quantityColor } from './quantity-color.js';
import { OUTSIDE, quantityPicture } from './quantity-picture.js';
import { sharingIn } from './stock-of-stores.js';

/** One question to one worker: who has another one starts a new worker. */
export type DecisionQuestion = PlanQuestion | DifferencesQuestion;

export type PlanQuestion = CuresQuestion | QuantitiesQuestion | LicencesQuestion | GainsQuestion | PlacingQuestion;

/** What differs from one rule profile without a fault to another? Null: the standard. */
export interface DifferencesQuestion {
  readonly kind: 'differences';
  readonly from: object | null;
  readonly to: object;
}

interface CuresQuestion {
  readonly kind: 'cures';
  readonly document: PlanDocument;
  readonly pair: PairName | null;
}

interface QuantitiesQuestion {
  readonly kind: 'quantities';
  readonly document: PlanDocument;
  readonly question: BuildingQuestion;
}

/** How much may every store hold? */
export interface LicencesQuestion {
  readonly kind: 'licences';
  readonly document: PlanDocument;
  /** Null: of what it holds, as it is mixed. */
  readonly mix: readonly MixPart[] | null;
}

/** What would allow more in one store? */
export interface GainsQuestion {
  readonly kind: 'gains';
  readonly document: PlanDocument;
  readonly mix: readonly MixPart[] | null;
  readonly store: string;
}

/** Which stock goes into which stores? */
export interface PlacingQuestion {
  readonly kind: 'placing';
  readonly document: PlanDocument;
  readonly asked: AllotmentQuestion;
}

/** What was found, as data alone. */
export interface FoundAllotment extends Omit<Allotment, 'proof'>, Omit<Allotment['proof'], 'evaluation'> {
  /** Pairs of the filled stores that cannot be assessed: they lowered no quantity. */
  readonly notAssessable: number;
}

export interface PlacingAnswer {
  readonly found: FoundAllotment;
  readonly isDone: true;
}

export interface LicenceRow {
  readonly pes: string;
  readonly answer: LicenceAnswer;
  /** At the greatest quantity; empty where there is none. */
  readonly contents: readonly Lot[];
}

export interface LicencesAnswer {
  readonly rows: readonly LicenceRow[];
  /** So many stores there are. */
  readonly of: number;
  /** All stores so filled at once and the plan evaluated: pairs that fail. Null: not known yet. */
  readonly together: readonly PairName[] | null;
  /** All quantities together; null where one of them is no number, or not known yet. */
  readonly site_kg: number | null;
  readonly isDone: boolean;
}

export interface FoundGain extends Pick<Gain, 'measure' | 'gain_kg'> {
  readonly permitted_kg: number;
  /** Null where nothing of a site is changed. */
  readonly change: PlanChange | null;
  /** What the change does to the plan as it stands, every pair of the changed site evaluated. */
  readonly outcome: Outcome | null;
}

export interface GainsAnswer {
  readonly gains: readonly FoundGain[];
  /** So many of the things that might allow more have been tried. */
  readonly tried: number;
  readonly of: number;
  readonly isDone: boolean;
}

export interface CuresAnswer {
  /** The best of those that have been found so far, in order. */
  readonly cures: readonly FoundCure[];
  readonly found: number;
  readonly isDone: boolean;
}

export interface QuantitiesAnswer extends Pick<HeatMap, 'columns' | 'rows' | 'levels_kg' | 'level' | 'notAssessable'> {
  /** A picture in Mercator's projection, as the map wants it. */
  readonly picture: Blob;
  readonly bounds: { readonly west_deg: number; readonly east_deg: number; readonly south_deg: number; readonly north_deg: number };
}

onmessage = ({ data }: MessageEvent<DecisionQuestion>) => {
  switch (data.kind) {
    case 'cures':
      return findCures(data);
    case 'licences':
      return findLicences(data);
    case 'gains':
      return findGains(data);
    case 'placing':
      return place(data);
    case 'differences':
      return postMessage(compareRules(data.from ? underProfile(data.from).rules! : STANDARD, underProfile(data.to).rules!));
    case 'quantities':
      return void findQuantities(data);
  }
};

/** The page opens valid plans only. */
const evaluated = (document: PlanDocument): SiteEvaluation => {
  const plan = parseSitePlan(document).plan!;
  return evaluateSite(plan, rulesOf(plan));
};

// ---- cures --------------------------------------------------------------------------------------------------------------------------

/** So many of a list are worth reading. */
const MOST = 200;
const REPORT_ms = 150;

function findCures({ document, pair }: CuresQuestion): void {
  const finder = cureFinder(deskOf(evaluated(document)));
  const order = pair ? ranked : rankedForPlan;
  let found: FoundCure[] = [];
  let count = 0;
  let told_ms = performance.now();
  const tell = (isDone: boolean): void => {
    found = order(found).slice(0, MOST);
    postMessage({ cures: found, found: count, isDone } satisfies CuresAnswer);
    told_ms = performance.now();
  };
  for (const { edits: _, ...cure } of pair ? finder.forFinding(pair) : finder.forPlan()) {
    found.push(cure);
    count++;
    if (performance.now() - told_ms > REPORT_ms) tell(false);
  }
  tell(true);
}

// ---- permitted quantities -----------------------------------------------------------------------------------------------------------

const storesOf = ({ plan: { sites } }: SiteEvaluation): readonly PotentialExplosionSite[] => sites.filter((site) => site.role === 'pes');

function findLicences({ document, mix }: LicencesQuestion): void {
  const evaluation = evaluated(document);
  const stores = storesOf(evaluation);
  const rows: LicenceRow[] = [];
  const filled = new Map<string, readonly Lot[]>();
  let told_ms = 0;
  for (const site of stores) {
    if (performance.now() - told_ms > REPORT_ms) {
      postMessage({ rows, of: stores.length, together: null, site_kg: null, isDone: false } satisfies LicencesAnswer);
      told_ms = performance.now();
    }
    const contents = mix ? asMixed(mix) : asStored(site);
    const answer = licenceFor(evaluation, site, contents);
    const lots = answer.kind === 'permitted' ? contents(answer.permitted.permitted_kg) : [];
    // What has no permitted quantity stays as it is, and is no part of the proof.
    if (answer.kind === 'permitted') filled.set(site.id, lots);
    rows.push({ pes: site.id, answer, contents: lots });
  }
  const hasAll = rows.every(({ answer: { kind } }) => kind === 'permitted' || kind === 'empty');
  const site_kg = hasAll ? rows.reduce((sum, { answer }) => sum + (answer.kind === 'permitted' ? answer.permitted.permitted_kg : 0), 0) : null;
  postMessage({ rows, of: stores.length, together: failsTogether(evaluation, filled), site_kg, isDone: true } satisfies LicencesAnswer);
}

function findGains({ document, mix, store }: GainsQuestion): void {
  const evaluation = evaluated(document);
  const site = storesOf(evaluation).find(({ id }) => id === store)!;
  const desk = deskOf(evaluation);
  let told_ms = 0;
  let all = 0;
  const tell = (tried: number, of: number): void => {
    all = of;
    if (performance.now() - told_ms <= REPORT_ms) return;
    postMessage({ gains: [], tried, of, isDone: false } satisfies GainsAnswer);
    told_ms = performance.now();
  };
  const gains = gainsOf(evaluation, site, mix ? asMixed(mix) : asStored(site), tell).map(
    ({ measure, gain_kg, permitted, edit }): FoundGain => ({
      measure,
      gain_kg,
      permitted_kg: permitted.permitted_kg,
      change: edit && changeOf([edit]),
      outcome: edit && desk.outcomeOf([edit]),
    }),
  );
  postMessage({ gains, tried: all, of: all, isDone: true } satisfies GainsAnswer);
}

function place({ document, asked }: PlacingQuestion): void {
  const { proof, ...allotment } = allot(evaluated(document), { ...asked, mayShare: sharingIn(document) });
  const { evaluation, ...proven } = proof;
  const filled = new Set(allotment.stores.map(({ pes }) => pes));
  let notAssessable = 0;
  for (const { pes, status } of evaluation.pairs()) if (status === 'not-assessable' && filled.has(pes)) notAssessable++;
  postMessage({ found: { ...allotment, ...proven, notAssessable }, isDone: true } satisfies PlacingAnswer);
}

// ---- quantities by place ------------------------------------------------------------------------------------------------------------

/** Cells along the longer side of the frame. */
const CELLS = 600;

async function findQuantities({ document, question }: QuantitiesQuestion): Promise<void> {
  const evaluation = evaluated(document);
  const building = buildingOf(evaluation, document, question)!;
  const site = building.subject.site as PotentialExplosionSite;
  const { window } = building.placement;
  const cell_m = (2 * Math.max(window.east_m, window.north_m)) / CELLS;
  const [columns, rows] = [window.east_m, window.north_m].map((half_m) => Math.max(1, Math.round((2 * half_m) / cell_m))) as [number, number];
  const making = heatMapOf(evaluation, site, { columns, rows, window, contents: mixedAs(site.contents) });
  let step = making.next();
  while (!step.done) step = making.next();
  const map = step.value;
  const { levels_kg, level, notAssessable } = map;
  postMessage({ columns, rows, levels_kg, level, notAssessable, ...(await drawn(map, building)) } satisfies QuantitiesAnswer);
}

async function drawn(map: HeatMap, { placement }: Building): Promise<Pick<QuantitiesAnswer, 'picture' | 'bounds'>> {
  const { width, height, level, bounds } = quantityPicture(map, placement);
  const image = new ImageData(width, height);
  for (let i = 0; i < level.length; i++) {
    if (level[i] === OUTSIDE) continue;
    const kg = map.levels_kg[level[i]! - 1] ?? 0;
    image.data.set([...quantityColor(kg), kg < 1 ? 130 : 165], 4 * i);
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return { picture: await canvas.convertToBlob(), bounds };
}
