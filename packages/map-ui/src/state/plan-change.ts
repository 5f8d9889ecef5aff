import { idOf, type Feature, type PlanDocument } from './plan-document.js';

/**
 * What a change did to a plan: members that have another value now (`[path, value]`), and members that are gone (`[path]`). Features are named
 * by their id: `['features', 'igloo-4', 'properties', 'name']`. The path `['features']` stands for their order, the empty path for the whole
 * document.
 */
export type PlanChange = readonly (readonly [path: readonly string[], value?: unknown])[];

/** Nothing where the two say the same. */
export function changeBetween(before: PlanDocument, after: PlanDocument): PlanChange {
  if (before === after) return [];
  const [was, is] = [byId(before), byId(after)];
  // Features without a name of their own cannot be told apart.
  if (!was || !is) return isSame(before, after) ? [] : [[[], after]];
  const { features: _, ...restBefore } = before;
  const { features: __, ...restAfter } = after;
  const change: [readonly string[], unknown?][] = [];
  compare(restBefore, restAfter, [], change);
  for (const id of was.keys()) if (!is.has(id)) change.push([['features', id]]);
  for (const [id, feature] of is) compare(was.get(id), feature, ['features', id], change);
  const kept = [...was.keys()].filter((id) => is.has(id));
  const added = [...is.keys()].filter((id) => !was.has(id));
  const order = [...is.keys()];
  if ([...kept, ...added].some((id, i) => id !== order[i])) change.push([['features'], order]);
  return change;
}

/** The document after a change. Features that the change does not touch stay the same objects. */
export function changed(before: PlanDocument, change: PlanChange): PlanDocument {
  let document = before;
  for (const step of change) {
    const [path] = step;
    const [first, id, ...inside] = path;
    if (first === undefined) document = step[1] as PlanDocument;
    else if (first !== 'features') document = withMember(document, path, step) as PlanDocument;
    else if (id === undefined) document = ordered(document, step[1] as readonly string[]);
    else document = { ...document, features: withFeature(document.features, id, inside, step) };
  }
  return document;
}

function withFeature(features: readonly Feature[], id: string, inside: readonly string[], step: PlanChange[number]): readonly Feature[] {
  if (inside.length > 0) return features.map((feature) => (idOf(feature) === id ? (withMember(feature, inside, step) as Feature) : feature));
  const others = features.filter((feature) => idOf(feature) !== id);
  return step.length === 1 ? others : [...others, step[1] as Feature];
}

function ordered(document: PlanDocument, ids: readonly string[]): PlanDocument {
  const features = byId(document);
  return { ...document, features: ids.flatMap((id) => features?.get(id) ?? []) };
}

function withMember(object: object, [name, ...inside]: readonly string[], step: PlanChange[number]): object {
  const members: Record<string, unknown> = { ...object };
  if (inside.length > 0) members[name!] = withMember(members[name!] as object, inside, step);
  else if (step.length === 1) delete members[name!];
  else members[name!] = step[1];
  return members;
}

function compare(before: unknown, after: unknown, path: readonly string[], change: [readonly string[], unknown?][]): void {
  if (before === after) return;
  if (!isObject(before) || !isObject(after)) {
    if (!isSame(before, after)) change.push([path, after]);
    return;
  }
  for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) change.push([[...path, name]]);
  for (const [name, value] of Object.entries(after)) {
    if (Object.hasOwn(before, name)) compare(before[name], value, [...path, name], change);
    else change.push([[...path, name], value]);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((value, i) => isSame(value, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]));
}

/** Null where two have the same id, or one has none. */
function byId({ features }: PlanDocument): ReadonlyMap<string, Feature> | null {
  const named = new Map(features.map((feature) => [idOf(feature), feature]));
  return named.size === features.length && !named.has('undefined') ? named : null;
}
