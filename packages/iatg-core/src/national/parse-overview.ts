import { optional, own, required, shown, top, type Json, type Place } from '../site/place.js';
import type { Problem } from '../site/site-plan.js';
import type { Summary } from '../site/summary.js';
import type { LowDensityRoute, Method, Protection, StatedDivision } from '../types.js';
import { DIVISIONS, type Depot, type DepotFault, type NeqByDivision, type WorstFinding } from './depot.js';

export const OVERVIEW_SCHEMA = 'iatg-national-overview/1';

const METHODS: readonly Method[] = ['calculated', 'tabulated', 'greater'];
const PROTECTIONS: readonly Protection[] = ['limited', 'high', 'virtually-complete'];
const ROUTES: readonly LowDensityRoute[] = ['longer', 'matrix', 'half-ibd'];

/**
 * Reads an overview that was written before, for a trend: an object as parsed by `JSON.parse`. Positions in it are passed over.
 * @returns its depots, or all its faults with their places; never throws, whatever the value
 */
export function parseOverview(json: unknown): { readonly depots: readonly Depot[] | null; readonly faults: readonly Problem[] } {
  const faults: Problem[] = [];
  const place = top(faults);
  const root = place.object(json, 'national overview');
  if (!root) return { depots: null, faults };
  required(root, 'schema', place, (value, here) => here.word(value, [OVERVIEW_SCHEMA]));
  const list = own(root, 'depots');
  const inList = place.in('depots');
  if (!Array.isArray(list)) inList.fault(list === undefined ? 'missing' : 'wrong-type', { expected: 'array', found: shown(list) });
  const known = new Map<string, Place>();
  const depots = (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((value, i): readonly Depot[] => {
    const here = inList.in(i);
    const row = here.object(value);
    const depot = row && parseDepot(row, here);
    if (!depot) return [];
    const first = known.get(depot.file);
    if (first) here.in('file').fault('duplicate-id', { id: depot.file, first: first.pointer });
    known.set(depot.file, here.in('file'));
    return [depot];
  });
  return faults.length > 0 ? { depots: null, faults } : { depots, faults };
}

function parseDepot(row: Json, place: Place): Depot {
  const text = (json: Json, member: string, here: Place): string => required(json, member, here, isString) ?? '';
  const file = text(row, 'file', place);
  if (own(row, 'summary') === undefined) {
    const faults = optional(row, 'faults', place, (value, here) => (Array.isArray(value) ? (value as readonly unknown[]).flatMap((fault, i) => parseFault(fault, here.in(i))) : here.fault('wrong-type', { expected: 'array', found: shown(value) })), [] as readonly DepotFault[]);
    return { file, faults, faultCount: count(row, 'faultCount', place) };
  }
  const options = place.in('options');
  const stated = required(row, 'options', place, (value, here) => here.object(value)) ?? {};
  const profile = optional(row, 'profile', place, (value, here) => here.object(value), null as Json | null);
  return {
    file,
    name: text(row, 'name', place),
    standard: text(row, 'standard', place),
    options: {
      method: required(stated, 'method', options, (value, here) => here.word(value, METHODS)) ?? 'calculated',
      protection: required(stated, 'protection', options, (value, here) => here.word(value, PROTECTIONS)) ?? 'high',
      lowDensityRoute: required(stated, 'lowDensityRoute', options, (value, here) => here.word(value, ROUTES)) ?? 'longer',
    },
    profile: profile && { name: text(profile, 'name', place.in('profile')), shorterThanStandard: own(profile, 'shorterThanStandard') === true },
    summary: parseSummary(required(row, 'summary', place, (value, here) => here.object(value)) ?? {}, place.in('summary')),
    worst: optional(row, 'worst', place, parseWorst, null),
    neq_kg: parseNeq(required(row, 'neq_kg', place, (value, here) => here.object(value)) ?? {}, place.in('neq_kg')),
    ...(own(row, 'unappliedProfile') !== undefined && { unappliedProfile: text(row, 'unappliedProfile', place) }),
    warnings: count(row, 'warnings', place),
  };
}

const isString = (value: unknown, place: Place): string | undefined => (typeof value === 'string' ? value : place.fault(value === undefined ? 'missing' : 'wrong-type', { expected: 'string', found: shown(value) }));
const count = (json: Json, member: string, place: Place): number => required(json, member, place, (value, here) => here.quantity(value)) ?? 0;

function parseSummary(json: Json, place: Place): Summary {
  const orNull = (member: string): number | null => optional(json, member, place, (value, here) => here.quantity(value), null as number | null);
  return {
    pes: count(json, 'pes', place),
    exposedSites: count(json, 'exposedSites', place),
    pairs: count(json, 'pairs', place),
    pass: orNull('pass'),
    fail: count(json, 'fail', place),
    notRequired: orNull('notRequired'),
    notAssessable: count(json, 'notAssessable', place),
  };
}

function parseWorst(value: unknown, place: Place): WorstFinding | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  const text = (member: string): string => required(json, member, place, isString) ?? '';
  return {
    pes: text('pes'), pesName: text('pesName'), es: text('es'), esName: text('esName'),
    required_m: count(json, 'required_m', place), actual_m: count(json, 'actual_m', place), shortfall_m: count(json, 'shortfall_m', place),
  }; // prettier-ignore
}

function parseNeq(json: Json, place: Place): NeqByDivision {
  const neq_kg: Partial<Record<StatedDivision, number>> = {};
  for (const name of Object.keys(json)) {
    const here = place.in(name);
    if (!DIVISIONS.some((division) => division === name)) here.fault('unknown-value', { found: shown(name), allowed: DIVISIONS.join(', ') });
    const quantity_kg = here.quantity(own(json, name));
    if (quantity_kg !== undefined) neq_kg[name as StatedDivision] = quantity_kg;
  }
  return neq_kg;
}

function parseFault(value: unknown, place: Place): readonly DepotFault[] {
  const json = place.object(value);
  return json ? [{ pointer: required(json, 'pointer', place, isString) ?? '', text: required(json, 'text', place, isString) ?? '' }] : [];
}
