import type { Geometry } from 'iatg-core';
import { fault, type Fault, type Note } from './fault.js';
import { isObject } from './plan-document.js';

type Position = readonly number[];

/**
 * Geometries of a thing as a plan takes them: parts of one kind together, of different kinds apart. A plan knows no collections.
 * @returns one geometry for each kind of part
 */
export function byKind(parts: readonly Geometry[]): readonly Geometry[] {
  const kinds = [
    { one: 'Point', many: 'MultiPoint' },
    { one: 'LineString', many: 'MultiLineString' },
    { one: 'Polygon', many: 'MultiPolygon' },
  ] as const;
  return kinds.flatMap(({ one, many }) => {
    const alike = parts.filter(({ type }) => type === one || type === many);
    if (alike.length <= 1) return alike;
    return [{ type: many, coordinates: alike.flatMap(({ type, coordinates }) => (type === one ? [coordinates] : (coordinates as readonly unknown[]))) } as unknown as Geometry];
  });
}

/** The first position that is no place in degrees, with what it looks like. */
function badPosition(value: unknown): { readonly key: Fault['key']; readonly values: Fault['values'] } | null {
  if (!Array.isArray(value)) return { key: 'place-unreadable', values: { found: shown(value) } };
  if (value.length === 0) return { key: 'geometry-empty', values: {} };
  if (!Array.isArray(value[0])) {
    const [longitude, latitude] = value as Position;
    if (typeof longitude !== 'number' || typeof latitude !== 'number' || !Number.isFinite(longitude) || !Number.isFinite(latitude)) return { key: 'place-unreadable', values: { found: shown(value) } };
    if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360) return { key: 'looks-like-metres', values: { found: `${longitude}, ${latitude}` } };
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { key: 'place-out-of-range', values: { found: `${longitude}, ${latitude}` } };
    return null;
  }
  for (const inner of value) {
    const bad = badPosition(inner);
    if (bad) return bad;
  }
  return null;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** The parts of any GeoJSON geometry, collections opened; a fault for each that is none. */
export function partsOf(value: unknown, faults: Fault[], place: Pick<Fault, 'row' | 'part'>): readonly Geometry[] {
  if (!isObject(value)) {
    faults.push(fault('place-missing', {}, place));
    return [];
  }
  if (value['type'] === 'GeometryCollection' && Array.isArray(value['geometries'])) return value['geometries'].flatMap((inner) => partsOf(inner, faults, place));
  if (!['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'].includes(String(value['type']))) {
    faults.push(fault('geometry-unknown', { found: shown(value['type']) }, place));
    return [];
  }
  return [{ type: value['type'], coordinates: value['coordinates'] } as Geometry];
}

/** Geometries for a plan and the note that a thing was divided; none if any position of it is bad, which is a fault. */
export function geometriesFor(parts: readonly Geometry[], faults: Fault[], notes: Note[], place: Pick<Fault, 'row' | 'part'>): readonly Geometry[] {
  const bad = parts.map(({ coordinates }) => badPosition(coordinates)).find((found) => found !== null);
  if (bad) {
    faults.push(fault(bad.key, bad.values, place));
    return [];
  }
  const geometries = byKind(parts);
  if (geometries.length > 1) notes.push({ key: 'split-geometry', values: { row: place.row ?? '', count: geometries.length } });
  return geometries;
}
