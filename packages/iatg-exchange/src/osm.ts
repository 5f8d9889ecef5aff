// OpenStreetMap extracts: XML (.osm) and the JSON of the Overpass service. They propose exposed sites; they say nothing about ammunition.

import type { Geometry } from 'iatg-core';
import { fault, Unreadable, type Fault } from './fault.js';
import { geometriesFor } from './found-geometry.js';
import type { Format } from './formats.js';
import { counted, type Imported, type Proposal } from './imported.js';
import { classifyTags, isArea, type Tags } from './osm-tags.js';
import { isObject } from './plan-document.js';
import { textOfXml } from './text-of-bytes.js';
import { readXml } from './xml.js';

type Position = readonly [longitude: number, latitude: number];

interface Element {
  readonly row: number | null;
  readonly id: string;
  readonly tags: Tags;
}

interface Node extends Element {
  readonly position: Position | null;
}

interface Way extends Element {
  readonly nodes: readonly string[];
  /** Places that stand in the element itself. */
  readonly places: readonly (Position | null)[] | null;
}

interface Relation extends Element {
  readonly members: readonly { readonly type: string; readonly id: string; readonly role: string; readonly places: readonly (Position | null)[] | null }[];
}

interface Extract {
  readonly nodes: Map<string, Node>;
  readonly ways: Map<string, Way>;
  readonly relations: Map<string, Relation>;
  deleted: number;
}

const nothing = (): Extract => ({ nodes: new Map(), ways: new Map(), relations: new Map(), deleted: 0 });

/** @throws Unreadable */
export function readOsm(bytes: Uint8Array): Imported {
  const extract = nothing();
  const root = readXml(textOfXml(bytes), {
    keep: (name) => name === 'nd' || name === 'tag' || name === 'member',
    closed: ({ name, line: row, attributes, children }) => {
      if (name !== 'node' && name !== 'way' && name !== 'relation') return;
      if (attributes['action'] === 'delete' || attributes['visible'] === 'false') return void extract.deleted++;
      const id = attributes['id'] ?? '';
      const tags = Object.fromEntries(children.filter((child) => child.name === 'tag').map((tag) => [tag.attributes['k'] ?? '', tag.attributes['v'] ?? '']));
      if (name === 'node') extract.nodes.set(id, { row, id, tags, position: positionOf(attributes['lon'], attributes['lat']) });
      else if (name === 'way') {
        const nodes = children.filter((child) => child.name === 'nd');
        const places = nodes.map(({ attributes }) => positionOf(attributes['lon'], attributes['lat']));
        extract.ways.set(id, { row, id, tags, nodes: nodes.map(({ attributes }) => attributes['ref'] ?? ''), places: places.some((place) => place !== null) ? places : null });
      } else {
        extract.relations.set(id, { row, id, tags, members: children.filter((child) => child.name === 'member').map(({ attributes }) => ({ type: attributes['type'] ?? '', id: attributes['ref'] ?? '', role: attributes['role'] ?? '', places: null })) });
      }
    },
  });
  if (root?.name !== 'osm') throw new Unreadable(fault('xml-not', { wanted: 'osm', found: root?.name ?? '' }));
  return proposalsOf(extract, 'osm');
}

/** Is this JSON an answer of the Overpass service? */
export const isOverpass = (json: unknown): json is { readonly elements: readonly unknown[] } => isObject(json) && Array.isArray(json['elements']);

export function importOverpass({ elements }: { readonly elements: readonly unknown[] }): Imported {
  const extract = nothing();
  const faults: Fault[] = [];
  elements.forEach((value, i) => {
    const row = i + 1;
    if (!isObject(value) || value['id'] === undefined) return void faults.push(fault('osm-no-place', { id: '?' }, { row }));
    const id = String(value['id']);
    const tags = Object.fromEntries(Object.entries(isObject(value['tags']) ? value['tags'] : {}).map(([key, tag]) => [key, String(tag)]));
    if (value['type'] === 'node') extract.nodes.set(id, { row, id, tags, position: positionOf(value['lon'], value['lat']) });
    else if (value['type'] === 'way') extract.ways.set(id, { row, id, tags, nodes: listOf(value['nodes']).map(String), places: placesIn(value['geometry']) });
    else if (value['type'] === 'relation') {
      extract.relations.set(id, { row, id, tags, members: listOf(value['members']).filter(isObject).map((member) => ({ type: String(member['type']), id: String(member['ref']), role: String(member['role'] ?? ''), places: placesIn(member['geometry']) })) });
    } else faults.push(fault('geometry-unknown', { found: String(value['type']) }, { row }));
  });
  return proposalsOf(extract, 'overpass', faults);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const placesIn = (value: unknown): readonly (Position | null)[] | null => (Array.isArray(value) ? value.map((place: unknown) => (isObject(place) ? positionOf(place['lon'], place['lat']) : null)) : null);

function positionOf(longitude: unknown, latitude: unknown): Position | null {
  if (longitude === undefined || latitude === undefined || longitude === '' || latitude === '') return null;
  const position = [Number(longitude), Number(latitude)] as const;
  return position.every(Number.isFinite) ? position : null;
}

function proposalsOf(extract: Extract, format: Format & ('osm' | 'overpass'), faults: Fault[] = []): Imported {
  const { nodes, ways, relations, deleted } = extract;
  const proposals: Proposal[] = [];
  const others: string[] = Array.from({ length: deleted }, () => 'deleted');

  const members = new Set([...relations.values()].flatMap((relation) => relation.members.map(({ type, id }) => `${type}/${id}`)));
  const propose = ({ row, tags }: Element, id: string, on: 'node' | 'line' | 'area', geometry: () => Geometry | null): void => {
    const found = classifyTags(tags, on);
    if (!found) {
      // Nodes without tags are the corners of ways, and ways without tags the outlines of relations.
      if (on !== 'node' && !members.has(id)) others.push('without tags');
      return;
    }
    if ('ignored' in found) return void others.push(found.ignored);
    const made = geometry();
    if (!made) return;
    for (const whole of geometriesFor([made], faults, [], { row, part: null })) proposals.push({ row, part: null, id, name: tags['name'] ?? null, geometry: whole, ...found, facts: tags });
  };

  for (const node of nodes.values()) {
    propose(node, `node/${node.id}`, 'node', () => {
      if (node.position) return { type: 'Point', coordinates: node.position } as unknown as Geometry;
      faults.push(fault('osm-no-place', { id: `node/${node.id}` }, { row: node.row }));
      return null;
    });
  }
  for (const way of ways.values()) {
    const area = isClosed(way) && isArea(way.tags);
    propose(way, `way/${way.id}`, area ? 'area' : 'line', () => {
      const positions = positionsOf(way, `way/${way.id}`);
      if (!positions) return null;
      return (area ? { type: 'Polygon', coordinates: [positions] } : { type: 'LineString', coordinates: positions }) as unknown as Geometry;
    });
  }
  for (const relation of relations.values()) {
    const { type } = relation.tags;
    if (type !== 'multipolygon' && type !== 'building') {
      // A route or a boundary is named as such; its ways stand for themselves.
      if (Object.keys(relation.tags).length > 0) others.push(`relation type=${type ?? '?'}`);
      continue;
    }
    propose(relation, `relation/${relation.id}`, 'area', () => areaOf(relation));
  }
  return { kind: 'proposals', format, proposals, notUnderstood: counted(others), faults, notes: [], table: null };

  function isClosed({ nodes: refs, places }: Way): boolean {
    if (refs.length > 0) return refs.length > 3 && refs[0] === refs.at(-1);
    const [first, last] = [places?.[0], places?.at(-1)];
    return (places?.length ?? 0) > 3 && first !== undefined && first !== null && last !== undefined && last !== null && first[0] === last[0] && first[1] === last[1];
  }

  /** All places of a way; a way of which one is missing was cut, and is a fault. */
  function positionsOf({ row, nodes: refs, places }: Pick<Way, 'row' | 'nodes' | 'places'>, id: string): readonly Position[] | null {
    const found = places ?? refs.map((ref) => nodes.get(ref)?.position ?? null);
    const missing = found.filter((place) => place === null).length;
    if (found.length > 1 && missing === 0) return found as readonly Position[];
    faults.push(fault('osm-node-missing', { id, missing: found.length === 0 ? 1 : missing, of: found.length }, { row }));
    return null;
  }

  function areaOf({ row, id, members }: Relation): Geometry | null {
    const name = `relation/${id}`;
    const lines: { readonly role: string; readonly line: readonly Position[] }[] = [];
    for (const { type, id: ref, role, places } of members) {
      if (type !== 'way') continue;
      const way = ways.get(ref);
      if (!way && !places) {
        faults.push(fault('osm-member-missing', { id: name, member: `way/${ref}` }, { row }));
        return null;
      }
      const line = positionsOf({ row, nodes: way?.nodes ?? [], places: places ?? way?.places ?? null }, name);
      if (!line) return null;
      if (role !== 'part' && role !== 'label') lines.push({ role: role === 'inner' ? 'inner' : 'outer', line });
    }
    const outer = joined(lines.filter(({ role }) => role === 'outer').map(({ line }) => line));
    const inner = joined(lines.filter(({ role }) => role === 'inner').map(({ line }) => line));
    if (!outer || !inner || outer.length === 0) {
      faults.push(fault('osm-ring-open', { id: name }, { row }));
      return null;
    }
    const polygons = outer.map((ring) => [ring]);
    for (const hole of inner) {
      const around = polygons.find(([ring]) => isInside(hole[0]!, ring!));
      if (!around) {
        faults.push(fault('osm-ring-open', { id: name }, { row }));
        return null;
      }
      around.push(hole);
    }
    return (polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] } : { type: 'MultiPolygon', coordinates: polygons }) as unknown as Geometry;
  }
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Lines put together end to end until every one is a ring; null: some end meets none. */
function joined(lines: readonly (readonly Position[])[]): Position[][] | null {
  const left = lines.map((line) => [...line]);
  const rings: Position[][] = [];
  for (let ring = left.shift(); ring; ring = left.shift()) {
    while (!same(ring[0]!, ring.at(-1)!)) {
      const end = ring.at(-1)!;
      const i = left.findIndex((line) => same(line[0]!, end) || same(line.at(-1)!, end));
      if (i < 0) return null;
      const [line] = left.splice(i, 1);
      ring.push(...(same(line![0]!, end) ? line! : line!.reverse()).slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

/** Even-odd, in degrees: a hole lies well within its outline. */
function isInside([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
