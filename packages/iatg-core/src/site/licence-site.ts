import { separation_m } from '../geometry/separation.js';
import { aggregate, type Lot } from '../rules/aggregation.js';
import type { Exposure, Requirement } from '../rules/required-distance.js';
import { exceeds } from '../rules/rounding.js';
import type { MatrixDivision } from '../types.js';
import { columnsPossible, columnsShown, type ColumnsShown, type Front } from './donor.js';
import { exposureTowards, prepareStore, rememberedRequirement, statusOf, type SiteEvaluation, type Status, type Target } from './evaluate-site.js';
import type { PotentialExplosionSite } from './site-plan.js';

export type LicenceNote = 'not-assessable-pairs' | 'table-limit';

/** How much a store may hold, and what stands in the way of more. */
export interface Permitted {
  /** Whole kilograms. */
  readonly permitted_kg: number;
  /** Ids of the sites, in plan order, that one kilogram more would break; empty where the table ends first. */
  readonly limitedBy: readonly string[];
  readonly notes: readonly LicenceNote[];
  /** Ids of the sites, in plan order, whose pair cannot be assessed at the permitted quantity (at 1 kg where that is 0). */
  readonly notAssessable: readonly string[];
}

export interface SiteLicence {
  readonly pes: string;
  /** Each division as if stored alone. */
  readonly permitted: readonly (Permitted & { readonly hd: MatrixDivision })[];
  /** The contents as they are, all quantities changed by one factor; null where they give no case with a distance table. */
  readonly stored: (Permitted & { readonly total_kg: number }) | null;
}

const DIVISIONS: readonly MatrixDivision[] = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'];

/** Beyond this, floating point cannot tell whole kilograms apart. */
const MOST_kg = Number.MAX_SAFE_INTEGER;

/** A site as one store sees it: what it is shown and shows, and how far away it is. */
interface Neighbour {
  readonly id: string;
  readonly shown: ColumnsShown;
  readonly exposure: Exposure;
  readonly actual_m: number;
}

interface Neighbourhood {
  readonly site: PotentialExplosionSite;
  readonly front: () => Front | null;
  /** In plan order. */
  readonly all: readonly Neighbour[];
  /** Of neighbours alike in all but distance the nearest: only these can limit. */
  readonly nearest: readonly Neighbour[];
}

/**
 * The greatest whole quantities that break nothing, for every store, empty ones too, one at a time and all else unchanged.
 * Every required distance grows with the NEQ, so one bisection finds the exact kilogram.
 */
export function* licenceSite(evaluation: SiteEvaluation): Generator<SiteLicence, void, undefined> {
  for (const site of evaluation.plan.sites) if (site.role === 'pes') yield licenceOf(evaluation, site);
}

/** What one store of the plan may hold. Each half is found when it is asked for. */
export function licenceOf(evaluation: SiteEvaluation, site: PotentialExplosionSite): SiteLicence {
  const neighbourhood = neighbourhoodOf(evaluation, site);
  let alone: SiteLicence['permitted'] | undefined;
  let stored: SiteLicence['stored'] | undefined;
  return {
    pes: site.id,
    get permitted() {
      return (alone ??= DIVISIONS.map((hd) => ({ hd, ...permitted(evaluation, neighbourhood, (kg) => [{ hd, neq_kg: kg }]) })));
    },
    get stored() {
      if (stored === undefined) stored = storedAsIs(evaluation, neighbourhood);
      return stored;
    },
  };
}

/**
 * The contents of a store that one exposed site alone would allow: all quantities changed by one factor, nothing else of the plan looked at.
 * @returns null where the contents give no case with a distance table
 */
export const storedTowards = (evaluation: SiteEvaluation, site: PotentialExplosionSite, target: Target): SiteLicence['stored'] =>
  storedAsIs(evaluation, neighbourhoodOf(evaluation, site, [target]));

/**
 * Asks how much one store may hold of contents that grow with a number of kilograms, again and again: its neighbours are looked at once.
 * @param among the exposed sites that count; all of the plan, unless stated
 * @param farther_m sites counted as if they were so much farther away than they are, showing the same faces
 * @returns a function of the contents at each number of kilograms; more kilograms must never mean less of anything
 */
export function permittedIn(
  evaluation: SiteEvaluation,
  site: PotentialExplosionSite,
  among: readonly Target[] = evaluation.targets,
  farther_m: ReadonlyMap<string, number> = new Map(),
): (contents: (kg: number) => readonly Lot[]) => Permitted {
  const neighbourhood = neighbourhoodOf(evaluation, site, among, farther_m);
  return (contents) => permitted(evaluation, neighbourhood, contents);
}

function neighbourhoodOf({ targets }: SiteEvaluation, site: PotentialExplosionSite, among: readonly Target[] = targets, farther_m: ReadonlyMap<string, number> = new Map()): Neighbourhood {
  const { front } = targets.find((target) => target.site === site)!;
  const all: Neighbour[] = [];
  const nearest = new Map<ColumnsShown, Map<Exposure, Neighbour>>();
  for (const target of among) {
    if (target.site === site) continue;
    const shape = target.site.shape();
    const shown = columnsShown(site, front(), shape);
    const neighbour = { id: target.site.id, shown, exposure: exposureTowards(target, site), actual_m: separation_m(site.shape(), shape) + (farther_m.get(target.site.id) ?? 0) };
    all.push(neighbour);
    const alike = nearest.get(shown) ?? new Map<Exposure, Neighbour>();
    if (neighbour.actual_m < (alike.get(neighbour.exposure)?.actual_m ?? Infinity)) alike.set(neighbour.exposure, neighbour);
    nearest.set(shown, alike);
  }
  return { site, front, all, nearest: [...nearest.values()].flatMap((alike) => [...alike.values()]) };
}

function storedAsIs(evaluation: SiteEvaluation, neighbourhood: Neighbourhood): SiteLicence['stored'] {
  const { contents } = neighbourhood.site;
  const total_kg = contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
  if (!aggregate(contents, evaluation.rules.edition).cases.some(({ hd }) => hd !== '1.4')) return null;
  return { total_kg, ...permitted(evaluation, neighbourhood, (kg) => contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg }))) };
}

function permitted({ rules, options }: SiteEvaluation, { site, front, all, nearest }: Neighbourhood, contents: (kg: number) => readonly Lot[]): Permitted {
  /** What the store asks of its neighbours with a quantity in it. */
  const holding = (kg: number) => {
    const store = prepareStore(site, front, rules, contents(kg));
    const requirement = ({ shown, exposure }: Neighbour): Requirement => rememberedRequirement(store, store.donor(shown), exposure, options, rules);
    return {
      leavesTable: store.donor(columnsPossible(site)).cases.some(({ hd, neq_kg }) => hd !== '1.4' && exceeds(neq_kg, rules.matrix(hd).last_kg)),
      breaks: (neighbour: Neighbour): boolean => neighbour.actual_m < requirement(neighbour).assessable_m,
      status: (neighbour: Neighbour): Status => statusOf(requirement(neighbour), neighbour.actual_m),
    };
  };

  const permitted_kg = greatestWhole((kg) => {
    const { leavesTable, breaks } = holding(kg);
    return !leavesTable && !nearest.some(breaks);
  });
  const more = holding(permitted_kg + 1);
  const here = holding(Math.max(1, permitted_kg));
  const notAssessable = all.filter((neighbour) => here.status(neighbour) === 'not-assessable').map(({ id }) => id);
  return {
    permitted_kg,
    limitedBy: more.leavesTable ? [] : all.filter(more.breaks).map(({ id }) => id),
    notes: [...(notAssessable.length > 0 ? (['not-assessable-pairs'] as const) : []), ...(more.leavesTable ? (['table-limit'] as const) : [])],
    notAssessable,
  };
}

/** The greatest whole number that still keeps a rule which no greater one keeps once one has failed; 0 if 1 fails. */
function greatestWhole(keeps: (number: number) => boolean): number {
  let most = 0;
  let tooMuch = 1;
  while (tooMuch < MOST_kg && keeps(tooMuch)) {
    most = tooMuch;
    tooMuch = Math.min(MOST_kg, tooMuch * 2);
  }
  while (tooMuch - most > 1) {
    const middle = Math.floor((most + tooMuch) / 2);
    if (keeps(middle)) most = middle;
    else tooMuch = middle;
  }
  return most;
}
