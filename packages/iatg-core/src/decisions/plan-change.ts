import type { Site } from '../site/site-plan.js';

/**
 * A change of a plan, as data: values put into members of features. It can be shown before it is done, done to a GeoJSON document with
 * `applyChange`, and undone by keeping the document from before.
 */
export interface PlanChange {
  readonly set: readonly MemberChange[];
}

export interface MemberChange {
  /** Id of the feature. */
  readonly id: string;
  /** From the feature inward, for example `['properties', 'contents', 0, 'neq_kg']`. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** A site as a change makes it, and the change of its feature that does so. */
export interface SiteEdit {
  readonly site: Site;
  readonly set: readonly MemberChange[];
}

export const changeOf = (edits: readonly SiteEdit[]): PlanChange => ({ set: edits.flatMap(({ set }) => set) });

/**
 * Does a change to a plan's GeoJSON. The document is not touched: what the change does not reach is shared with the result, so that a
 * reader of edited plans (`sitePlanReader`) looks at the changed features only.
 */
export function applyChange<T extends { readonly features: readonly unknown[] }>(document: T, { set }: PlanChange): T {
  const changes = new Map<string, MemberChange[]>();
  for (const one of set) changes.set(one.id, [...(changes.get(one.id) ?? []), one]);
  const features = document.features.map((feature) => {
    const own = changes.get(idOf(feature as Identified));
    return own ? own.reduce((changed: unknown, { path, value }) => withMember(changed, path, value), feature) : feature;
  });
  return { ...document, features };
}

interface Identified {
  readonly id?: unknown;
  readonly properties?: { readonly id?: unknown } | null;
}

const idOf = ({ id, properties }: Identified): string => String(id ?? properties?.id);

/** A value with one member replaced, however deep; objects on the way are copied, missing ones made. */
function withMember(value: unknown, [member, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (member === undefined) return replacement;
  // One beyond the last member adds to a list.
  if (Array.isArray(value)) return value.toSpliced(Number(member), 1, withMember(value[Number(member)], rest, replacement));
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [member]: withMember(object[member], rest, replacement) };
}
