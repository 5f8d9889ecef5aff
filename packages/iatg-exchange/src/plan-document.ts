import type { Geometry } from 'iatg-core';

/** JSON of a site plan, as `docs/site-plan.md` has it. */
export interface PlanDocument {
  readonly type: 'FeatureCollection';
  readonly features: readonly PlanFeature[];
  readonly [member: string]: unknown;
}

export interface PlanFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
