import type { ExposureKind, Structure } from '../site/site-plan.js';
import type { Position } from '../geometry/geodesic.js';
import type { MatrixDivision } from '../types.js';
import type { Outcome } from './desk.js';
import type { PlanChange, SiteEdit } from './plan-change.js';
import type { Declaration } from './site-edits.js';

/** What is done to a site. */
export type Action =
  /** Less in a store. `lots`: of all lots by one factor, or only of those that make up the governing case. */
  | { readonly kind: 'reduce'; readonly site: string; readonly from_kg: number; readonly to_kg: number; readonly lots: 'all' | 'governing' }
  /** A part of the contents to other stores of the plan. */
  | { readonly kind: 'split'; readonly site: string; readonly stays_kg: number; readonly to: readonly { readonly site: string; readonly kg: number }[] }
  /** A store or an exposed site elsewhere. */
  | { readonly kind: 'move'; readonly site: string; readonly distance_m: number; readonly bearing_deg: number; readonly to: Position }
  /** A barricade round a store, or round a process building as an exposed site. */
  | { readonly kind: 'barricade'; readonly site: string; readonly of: 'store' | 'process-building' }
  /** The front of a magazine or of a reinforced building to another side. `by_deg` null: it was not stated. */
  | { readonly kind: 'turn'; readonly site: string; readonly front_deg: number; readonly by_deg: number | null }
  /** Another structure, or a part of it made stronger. */
  | { readonly kind: 'rebuild'; readonly site: string; readonly structure: Partial<Structure> }
  /** A protective roof on a process building that has a barricade, or gets one. */
  | { readonly kind: 'roof'; readonly site: string }
  /** The exposed site counts as something else. */
  | { readonly kind: 'reclassify'; readonly site: string; readonly exposure: ExposureKind }
  /** The contents of a store as an exposed site are what the standard asks of them. */
  | { readonly kind: 'declare'; readonly site: string; readonly facts: readonly Declaration[] }
  /** A lot without distances of its own counts as another division. */
  | { readonly kind: 'treat-as'; readonly site: string; readonly lot: number; readonly hd: MatrixDivision };

export type ActionKind = Action['kind'];

/** What only the user can know, and has to confirm before a cure is one. */
export type Confirmation =
  | 'compatibility-groups'
  | 'contents-are-so'
  | 'exposure-is-so'
  | 'front-is-there'
  | 'ground-is-free'
  | 'site-can-move';

/** A change that cures at least one finding, with what else it does to the whole plan. */
export interface Cure {
  /** The same for the same change of the same plan. */
  readonly key: string;
  readonly action: Action;
  /** Kilograms that leave their store. */
  readonly cost_kg: number;
  /** Metres that something moves. */
  readonly cost_m: number;
  readonly confirm: readonly Confirmation[];
  readonly change: PlanChange;
  /** The change as the engine sees it, for further questions (`Desk`). */
  readonly edits: readonly SiteEdit[];
  /** Found by evaluating the changed plan, not foreseen. */
  readonly outcome: Outcome;
}

/** A cure as data alone, as it comes from a worker. */
export type FoundCure = Omit<Cure, 'edits'>;

/** From what is done with a pen, over what is carried, to what is built; and last what is no measure but a statement. */
const EFFORT: readonly ActionKind[] = ['reduce', 'split', 'turn', 'barricade', 'move', 'roof', 'rebuild', 'declare', 'treat-as', 'reclassify'];

/** Does it break nothing and leave nothing unclear? */
export const isClean = ({ outcome }: FoundCure): boolean => outcome.broken.length === 0 && outcome.unclear.length === 0;
const isStatement = ({ action: { kind } }: FoundCure): boolean => kind === 'declare' || kind === 'treat-as' || kind === 'reclassify';

type Order = (a: FoundCure, b: FoundCure) => number;

const cleanFirst: Order = (a, b) => Number(isClean(b)) - Number(isClean(a)) || Number(isStatement(a)) - Number(isStatement(b));
const byEffort: Order = (a, b) => EFFORT.indexOf(a.action.kind) - EFFORT.indexOf(b.action.kind) || a.cost_kg - b.cost_kg || a.cost_m - b.cost_m;
const byFailing: Order = (a, b) => a.outcome.failing.after - b.outcome.failing.after;
const byKey: Order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * The cures of one finding in order: first those that break nothing and leave nothing unclear, among these those that change something in
 * the world before those that only state something; then by effort, kilograms and metres; then by what still fails in the whole plan. The
 * order does not depend on the order of the features.
 */
export const ranked = <C extends FoundCure>(cures: Iterable<C>): readonly C[] => [...cures].sort((a, b) => cleanFirst(a, b) || byEffort(a, b) || byFailing(a, b) || byKey(a, b));

/** The cures of a whole plan in order: as `ranked`, but those that leave the fewest failing pairs come before those of the least effort. */
export const rankedForPlan = <C extends FoundCure>(cures: Iterable<C>): readonly C[] => [...cures].sort((a, b) => cleanFirst(a, b) || byFailing(a, b) || byEffort(a, b) || byKey(a, b));
