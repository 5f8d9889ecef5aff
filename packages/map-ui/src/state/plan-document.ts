import type { Geometry } from 'iatg-core';

/**
 * The open plan as its file has it: the GeoJSON of `docs/site-plan.md`, with everything in it that we do not know. Never changed in place:
 * a change makes a new document that shares all features which it does not touch, so that only these are looked at again.
 */
export interface PlanDocument {
  readonly type: 'FeatureCollection';
  readonly sitePlan?: PlanHeader | null;
  readonly features: readonly Feature[];
  readonly [member: string]: unknown;
}

export interface PlanHeader {
  readonly version?: 1;
  readonly name?: string;
  readonly options?: Readonly<Record<string, string>> | null;
  readonly [member: string]: unknown;
}

export interface Feature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly geometry: Geometry;
  readonly properties: Properties;
  readonly [member: string]: unknown;
}

export type Properties = Readonly<Record<string, unknown>>;

export const EMPTY_DOCUMENT: PlanDocument = { type: 'FeatureCollection', sitePlan: { version: 1, name: '' }, features: [] };

/** The id of a feature: its own, else that of its properties. */
export const idOf = ({ id, properties }: Feature): string => id ?? String(properties.id);

export const featureOf = ({ features }: PlanDocument, id: string): Feature | undefined => features.find((feature) => idOf(feature) === id);

export const withFeature = (document: PlanDocument, id: string, change: (feature: Feature) => Feature): PlanDocument => ({
  ...document,
  features: document.features.map((feature) => (idOf(feature) === id ? change(feature) : feature)),
});

export const withGeometry = (document: PlanDocument, id: string, geometry: Geometry): PlanDocument => withFeature(document, id, (feature) => ({ ...feature, geometry }));

/** Members that become undefined are left out. */
export const withProperties = (document: PlanDocument, id: string, change: Properties): PlanDocument =>
  withFeature(document, id, (feature) => ({ ...feature, properties: merged(feature.properties, change) }));

export const withHeader = (document: PlanDocument, change: PlanHeader): PlanDocument => ({
  ...document,
  sitePlan: merged({ version: 1, ...document.sitePlan }, change) as PlanHeader,
});

export const withFeatureAdded = (document: PlanDocument, feature: Feature): PlanDocument => ({ ...document, features: [...document.features, feature] });

export const withoutFeature = (document: PlanDocument, id: string): PlanDocument => ({ ...document, features: document.features.filter((feature) => idOf(feature) !== id) });

/** An id that no feature has yet: the word, then the first free number. */
export function freeId({ features }: PlanDocument, word: string): string {
  const taken = new Set(features.map(idOf));
  for (let number = 1; ; number++) if (!taken.has(`${word}-${number}`)) return `${word}-${number}`;
}

function merged(properties: Properties, change: Properties): Properties {
  return Object.fromEntries(Object.entries({ ...properties, ...change }).filter(([, value]) => value !== undefined));
}
