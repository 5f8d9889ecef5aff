import type { Geometry, PotentialExplosionSite, Site, SitePlan } from 'iatg-core';
import { rigidMotion } from './rigid-motion.js';

/** A kind of change of a plan, as an exercise may allow it. */
export type Action = (typeof ACTIONS)[number];

export const ACTIONS = [
  'move',
  /** The front or the door of a store, by its bearing, its footprint or both. */
  'turn',
  'reshape',
  'set-contents',
  /** A barricade at a store, at the door of a magazine or at a process building. */
  'set-barricade',
  /** Type, rating and design of a store. */
  'set-structure',
  /** Roof and occupants of a process building. */
  'set-process',
  /** The kind of an exposed site and its figures. */
  'set-exposure',
  /** What is declared of the contents. */
  'declare',
  'set-protection',
  /** Method, degree of protection and the rule for low-density routes. */
  'set-options',
  'add-store',
  'add-site',
  'delete',
  /** A store made an exposed site, or the other way round. */
  'set-role',
] as const;

export interface PlanChange {
  readonly action: Action;
  /** Null: the options of the plan. */
  readonly site: string | null;
}

/**
 * Everything that differs between two plans and can change a result, in the order of the first plan. Names, unknown members,
 * annotations and the order of features are not looked at.
 */
export function planChanges(before: SitePlan, after: SitePlan): readonly PlanChange[] {
  const changes: PlanChange[] = [];
  const { options } = before;
  if (options.method !== after.options.method || options.protection !== after.options.protection || options.lowDensityRoute !== after.options.lowDensityRoute) {
    changes.push({ action: 'set-options', site: null });
  }
  const now = new Map(after.sites.map((site) => [site.id, site]));
  for (const site of before.sites) {
    const other = now.get(site.id);
    if (!other) changes.push({ action: 'delete', site: site.id });
    else for (const action of siteChanges(site, other)) changes.push({ action, site: site.id });
  }
  const known = new Set(before.sites.map(({ id }) => id));
  for (const { id, role } of after.sites) if (!known.has(id)) changes.push({ action: role === 'pes' ? 'add-store' : 'add-site', site: id });
  return changes;
}

function siteChanges(before: Site, after: Site): ReadonlySet<Action> {
  const actions = new Set<Action>(geometryChanges(before.geometry, after.geometry));
  if (before.protection !== after.protection) actions.add('set-protection');
  if (before.role === 'pes' && after.role === 'pes') storeChanges(before, after, actions);
  else if (before.role === 'exposed-site' && after.role === 'exposed-site') {
    if (before.exposure.kind === 'process-building' && after.exposure.kind === 'process-building') {
      if (before.exposure.barricaded !== after.exposure.barricaded) actions.add('set-barricade');
      if (before.exposure.protectiveRoof !== after.exposure.protectiveRoof || before.exposure.occupants !== after.exposure.occupants) actions.add('set-process');
    } else if (!same(before.exposure, after.exposure)) actions.add('set-exposure');
  } else actions.add('set-role');
  return actions;
}

function storeChanges(before: PotentialExplosionSite, after: PotentialExplosionSite, actions: Set<Action>): void {
  const { front_deg: frontBefore, doorBarricaded: doorBefore, ...structureBefore } = before.structure;
  const { front_deg: frontAfter, doorBarricaded: doorAfter, ...structureAfter } = after.structure;
  if (!sameBearing(frontBefore, frontAfter)) actions.add('turn');
  if (!same(structureBefore, structureAfter)) actions.add('set-structure');
  if (before.barricaded !== after.barricaded || doorBefore !== doorAfter || (before.process?.barricaded ?? false) !== (after.process?.barricaded ?? false)) actions.add('set-barricade');
  if ((before.process === null) !== (after.process === null)) actions.add('set-process');
  if (before.process && after.process && (before.process.protectiveRoof !== after.process.protectiveRoof || before.process.occupants !== after.process.occupants)) actions.add('set-process');
  if (!same(lots(before), lots(after))) actions.add('set-contents');
  if (!same([...before.declared].sort(), [...after.declared].sort())) actions.add('declare');
}

/** Lots that weigh something, in an order that does not matter. */
const lots = ({ contents }: PotentialExplosionSite): readonly string[] => contents.filter(({ neq_kg }) => neq_kg > 0).map((lot) => stable(lot)).sort();

function sameBearing(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  const apart_deg = (((a - b) % 360) + 360) % 360;
  return Math.min(apart_deg, 360 - apart_deg) < 0.01;
}

function geometryChanges(before: Geometry, after: Geometry): readonly Action[] {
  if (same(before, after)) return [];
  const motion = before.type === after.type ? rigidMotion(before, after) : null;
  if (!motion) return ['reshape'];
  const turned = motion.turned_deg > 0.1;
  // Turning a footprint by hand may shift its middle a little.
  const moved = motion.moved_m > (turned ? 1 : 0.05);
  return [...(moved ? (['move'] as const) : []), ...(turned ? (['turn'] as const) : [])];
}

const same = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

/** JSON with members in alphabetical order. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
