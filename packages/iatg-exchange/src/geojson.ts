// GeoJSON: a whole plan (RFC 7946, `docs/site-plan.md`), and GeoJSON of any other shape, with the coordinate systems of 2008.

import { parseSitePlan, type Geometry } from 'iatg-core';
import { converted, systemOfCrs } from './coordinate-system.js';
import { fault, Unreadable, type Fault, type Note } from './fault.js';
import { geometriesFor, partsOf } from './found-geometry.js';
import { classifyTags } from './osm-tags.js';
import { type Imported, type Proposal } from './imported.js';
import { isObject, type Json, type PlanDocument } from './plan-document.js';
import { ROLES } from './site-columns.js';

/** A plan as its file has it, indented. */
export const planAsGeoJson = (document: PlanDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** @throws Unreadable */
export async function importGeoJson(json: unknown): Promise<Imported> {
  if (!isObject(json)) throw new Unreadable(fault('unknown-format', { found: 'JSON' }));
  const system = await systemOfCrs(json['crs']);
  const features = featuresIn(json);
  if (isPlan(json, features)) {
    const { crs: _, ...rest } = json;
    const document = system.convert === null ? json : { ...rest, features: features.map((feature) => (isObject(feature) && isObject(feature['geometry']) ? { ...feature, geometry: converted(feature['geometry'] as unknown as Geometry, system) } : feature)) };
    const { plan, faults, warnings } = parseSitePlan(document);
    return {
      kind: 'plan', format: 'geojson', document: plan ? (document as unknown as PlanDocument) : null, warnings, notes: system.notes,
      faults: faults.map(({ pointer, key, values }) => fault('plan', { pointer, problem: key, ...values }, { row: rowOf(pointer), column: pointer })),
    }; // prettier-ignore
  }
  const faults: Fault[] = [];
  const notes: Note[] = [...system.notes];
  const proposals = features.flatMap((feature, i): readonly Proposal[] => {
    const place = { row: i + 1, part: null };
    if (!isObject(feature)) {
      faults.push(fault('geometry-unknown', { found: JSON.stringify(feature).slice(0, 40) }, place));
      return [];
    }
    const inside: Fault[] = [];
    const parts = partsOf(feature['geometry'], inside, place).map((part) => converted(part, system));
    faults.push(...inside);
    const geometries = inside.length > 0 ? [] : geometriesFor(parts, faults, notes, place);
    const properties = isObject(feature['properties']) ? feature['properties'] : {};
    const facts = factsOf(properties);
    const id = feature['id'] ?? properties['@id'] ?? properties['id'];
    return geometries.map((geometry) => {
      const tagged = classifyTags(tagsOf(properties), geometry.type.endsWith('Point') ? 'node' : geometry.type.endsWith('Polygon') ? 'area' : 'line');
      const known = tagged && !('ignored' in tagged) ? tagged : { class: geometry.type, why: 'unknown' as const, exposure: null, missing: ['kind'] as const };
      return { ...place, id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, name: nameIn(properties), geometry, ...known, facts };
    });
  });
  return { kind: 'proposals', format: 'geojson', proposals, notUnderstood: [], faults, notes, table: null };
}

function featuresIn(json: Json): readonly unknown[] {
  if (json['type'] === 'FeatureCollection' && Array.isArray(json['features'])) return json['features'];
  if (json['type'] === 'Feature') return [json];
  if (typeof json['type'] === 'string' && ('coordinates' in json || 'geometries' in json)) return [{ type: 'Feature', geometry: json, properties: {} }];
  throw new Unreadable(fault('unknown-format', { found: typeof json['type'] === 'string' ? json['type'] : 'JSON' }));
}

const isPlan = (json: Json, features: readonly unknown[]): boolean =>
  json['type'] === 'FeatureCollection' && (isObject(json['sitePlan']) || features.some((feature) => isObject(feature) && isObject(feature['properties']) && (ROLES as readonly unknown[]).includes(feature['properties']['role'])));

const rowOf = (pointer: string): number | null => {
  const index = /^\/features\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index) + 1;
};

/** Plain facts; what is nested is told as JSON. */
const factsOf = (properties: Json): Proposal['facts'] =>
  Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean)]])));

export const nameIn = (properties: Json): string | null => {
  const name = ['name', 'Name', 'NAME', 'title', 'label'].map((member) => properties[member]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name.trim() : null;
};

/** Properties may be the tags of OpenStreetMap, as some programs write them, or hold them. */
function tagsOf(properties: Json): Readonly<Record<string, string>> {
  const tags = isObject(properties['tags']) ? properties['tags'] : properties;
  return Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
