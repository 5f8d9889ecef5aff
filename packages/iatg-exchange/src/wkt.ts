import type { Geometry } from 'iatg-core';
import { exactly } from './plain-text.js';
import { isObject } from './plan-document.js';

type Nested = readonly Nested[] | number;

const NAMES: Readonly<Record<Geometry['type'], string>> = {
  Point: 'POINT', MultiPoint: 'MULTIPOINT', LineString: 'LINESTRING', MultiLineString: 'MULTILINESTRING', Polygon: 'POLYGON', MultiPolygon: 'MULTIPOLYGON',
}; // prettier-ignore
const TYPES = new Map(Object.entries(NAMES).map(([type, name]) => [name, type as Geometry['type']]));
/** How deep positions lie in the coordinates of a type. */
export const DEPTH: Readonly<Record<Geometry['type'], number>> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/**
 * Well-known text (OGC 06-103r4), longitude before latitude. What it cannot say (positions of different length, further members) is written as
 * GeoJSON, which `readWkt` reads too.
 */
export function writeWkt(geometry: Geometry): string {
  const { type, coordinates, ...more } = geometry as Geometry & Readonly<Record<string, unknown>>;
  const lengths = new Set(positionsIn(coordinates as Nested).map(({ length }) => length));
  const [length] = lengths;
  if (Object.keys(more).length > 0 || lengths.size !== 1 || (length !== 2 && length !== 3)) return JSON.stringify(geometry);
  return `${NAMES[type]}${length === 3 ? ' Z' : ''} ${type === 'Point' ? `(${position(coordinates as unknown as readonly number[])})` : nested(coordinates as Nested, DEPTH[type], type === 'MultiPoint')}`;
}

function nested(value: Nested, depth: number, inBrackets: boolean): string {
  const inner = (value as readonly Nested[]).map((item) => {
    if (depth > 1) return nested(item, depth - 1, inBrackets);
    const text = position(item as readonly number[]);
    return inBrackets ? `(${text})` : text;
  });
  return `(${inner.join(', ')})`;
}

const position = (values: readonly number[]): string => values.map(exactly).join(' ');

function positionsIn(value: Nested): readonly (readonly number[])[] {
  if (typeof value === 'number') return [];
  return typeof value[0] === 'number' || value.length === 0 ? [value as readonly number[]] : value.flatMap(positionsIn);
}

/** @returns the geometry with coordinates as written, unchecked but for their number; or at which character it cannot be read, and what was expected there */
export function readWkt(text: string): { readonly geometry: Geometry } | { readonly at: number; readonly found: string } {
  if (text.trimStart().startsWith('{')) {
    try {
      const json: unknown = JSON.parse(text);
      if (isObject(json) && typeof json['type'] === 'string' && json['type'] in DEPTH) return { geometry: json as unknown as Geometry };
    } catch {
      // Told below.
    }
    return { at: 1, found: text.trim().slice(0, 20) };
  }
  let from = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found) from = pattern.lastIndex;
    return found;
  };
  const stop = (): never => {
    throw new SyntaxError();
  };
  let ordinates = 0;
  const readPosition = (): readonly number[] => {
    const values: number[] = [];
    for (let found; (found = next(/\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\d.])/iy)); ) values.push(Number(found[1]));
    if (values.length < 2 || values.length > 4 || (ordinates !== 0 && values.length !== ordinates)) stop();
    ordinates = values.length;
    return values;
  };
  const list = (item: () => unknown): unknown[] => {
    if (!next(/\s*\(/y)) stop();
    const items = [item()];
    while (next(/\s*,/y)) items.push(item());
    if (!next(/\s*\)/y)) stop();
    return items;
  };
  const one = (): unknown => {
    const [position, ...more] = list(readPosition);
    return more.length > 0 ? stop() : position;
  };
  /** A position of a multi-point may stand in brackets of its own. */
  const perhapsInBrackets = (): unknown => (/^\s*\(/.test(text.slice(from, from + 100)) ? one() : readPosition());
  const read = (depth: number, isMultiPoint: boolean): unknown => (depth === 0 ? readPosition() : list(() => (isMultiPoint ? perhapsInBrackets() : read(depth - 1, false))));
  try {
    next(/\s*SRID\s*=\s*4326\s*;/iy);
    const name = next(/\s*([a-z]+)\s*(?:(?<=\s)(?:Z|ZM|M)\b)?/iy);
    const type = TYPES.get(name?.[1]?.toUpperCase() ?? '');
    if (!type) return { at: 1, found: text.trim().slice(0, 20) };
    const coordinates = type === 'Point' ? one() : read(DEPTH[type], type === 'MultiPoint');
    next(/\s*/y);
    if (from < text.length) stop();
    return { geometry: { type, coordinates } as Geometry };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { at: from + 1, found: text.slice(from, from + 20).trim() };
  }
}
