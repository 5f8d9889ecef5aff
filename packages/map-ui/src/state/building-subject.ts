import { sitePlanReader, type Geometry, type Position, type PotentialExplosionSite, type Site, type SiteEvaluation } from 'iatg-core';
import { buildingArea, placementOf, standingAt, windowOf, type BuildingArea, type Placement } from 'iatg-core/decisions';
import type { BuildingQuestion, SubjectName } from './decisions-store.js';
import { freeId, type Feature, type PlanDocument, type Properties } from './plan-document.js';
import { rectangleAround } from './rectangle.js';

/** What a new store is asked for at first. */
const FIRST_kg = 1_000;
/** Side of a new building. */
const SIDE_m = 10;
/** So far beyond the sites of the plan the ground is looked at. */
const MARGIN_m = 1_500;

/** New exposed sites that can be asked about: with the one fact that a kind cannot be judged without. */
export const NEW_SITES = {
  'inhabited-building': { kind: 'inhabited-building' },
  'vulnerable-building': { kind: 'vulnerable-building' },
  'route-high': { kind: 'public-traffic-route', density: 'high' },
  'route-medium': { kind: 'public-traffic-route', density: 'medium' },
  'route-low': { kind: 'public-traffic-route', density: 'low' },
  'process-building': { kind: 'process-building' },
} as const;
export type NewSite = keyof typeof NEW_SITES;

/** A site that looks for a place: one of the plan, or a new one that no file has yet. */
export interface Subject {
  readonly site: Site;
  /** How it would stand in the plan; null: it does. */
  readonly feature: Feature | null;
}

const read = sitePlanReader();

/** @returns null where the plan has no such site any more, or nothing that says where on earth it lies */
function subjectOf(evaluation: SiteEvaluation, document: PlanDocument, { subject, hd, neq_kg }: Pick<BuildingQuestion, 'subject' | 'hd' | 'neq_kg'>): Subject | null {
  const [kind, name] = partsOf(subject);
  if (kind === 'site') {
    const site = evaluation.plan.sites.find(({ id }) => id === name);
    return site ? { site, feature: null } : null;
  }
  const [first] = evaluation.plan.sites;
  if (!first) return null;
  const properties: Properties =
    kind === 'store' ? { role: 'pes', structure: { type: name }, contents: [{ hd, neq_kg: neq_kg ?? FIRST_kg }] } : { role: 'exposed-site', exposure: NEW_SITES[name as NewSite] };
  const id = freeId(document, kind === 'store' ? 'store' : 'site');
  const geometry: Geometry = rectangleAround(first.shape().positions()[0]!, SIDE_m, SIDE_m, 0);
  const feature: Feature = { type: 'Feature', id, properties: { name: id, ...properties }, geometry };
  return { site: read({ ...document, features: [feature] }).plan!.sites[0]!, feature };
}

export const partsOf = (subject: SubjectName): readonly [kind: string, name: string] => {
  const colon = subject.indexOf(':');
  return [subject.slice(0, colon), subject.slice(colon + 1)];
};

type Contents = PotentialExplosionSite['contents'];

export const totalOf = (contents: Contents): number => contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);

/** A store mixed as it is, with so much in it; an empty one has nothing that could be more. */
export function mixedAs(contents: Contents): (kg: number) => Contents {
  const total_kg = totalOf(contents);
  return (kg) => (total_kg === 0 ? contents : contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg })));
}

/** The contents that a question is about. */
function contentsAsked(site: Site, neq_kg: number | null): Contents {
  if (site.role !== 'pes') return [];
  return neq_kg === null ? site.contents : mixedAs(site.contents)(neq_kg);
}

/** By subject, for the plan as it is. */
const placements = new WeakMap<SiteEvaluation, Map<string, Placement>>();

/** What does not depend on the contents is found once for a plan and a subject. */
function placementFor(evaluation: SiteEvaluation, { site }: Subject, name: string): Placement {
  let ofPlan = placements.get(evaluation);
  if (!ofPlan) placements.set(evaluation, (ofPlan = new Map()));
  let placement = ofPlan.get(name);
  if (!placement) ofPlan.set(name, (placement = placementOf(evaluation, site, windowOf(evaluation, site, MARGIN_m))));
  return placement;
}

/** A footprint as it would stand at a place. */
export const geometryAt = ({ site }: Subject, place: Position): Geometry => standingAt(site, place).geometry;

/** Everything about a question of where something may stand, as the plan is now. */
export interface Building {
  readonly subject: Subject;
  readonly placement: Placement;
  readonly contents: Contents;
}

export function buildingOf(evaluation: SiteEvaluation, document: PlanDocument, question: BuildingQuestion): Building | null {
  const subject = subjectOf(evaluation, document, question);
  if (!subject) return null;
  return { subject, placement: placementFor(evaluation, subject, `${question.subject} ${question.hd}`), contents: contentsAsked(subject.site, question.neq_kg) };
}

const grounds = new WeakMap<Placement, Map<string, BuildingArea>>();

/** The ground for some contents: coarse while a slider moves, fine when it rests; never too large. Remembered until the plan changes. */
export function groundFor({ placement, contents }: Building, isFine: boolean): BuildingArea {
  let ofPlacement = grounds.get(placement);
  if (!ofPlacement) grounds.set(placement, (ofPlacement = new Map()));
  const key = `${isFine} ${JSON.stringify(contents)}`;
  let ground = ofPlacement.get(key);
  if (!ground) {
    if (ofPlacement.size > MOST_GROUNDS) ofPlacement.clear();
    ofPlacement.set(key, (ground = buildingArea(placement, { contents, arc_m: isFine ? FINE_m : COARSE_m })));
  }
  return ground;
}

const MOST_GROUNDS = 50;
const FINE_m = 0.05;
const COARSE_m = 1;
