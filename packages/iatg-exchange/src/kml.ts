// KML 2.3 (OGC 12-007r2) and KMZ: a whole plan both ways, and placemarks of others.

import { strToU8, zipSync } from 'fflate';
import type { Geometry } from 'iatg-core';
import { fault, Unreadable, type Fault, type Note } from './fault.js';
import { geometriesFor } from './found-geometry.js';
import { counted, type Imported, type Proposal } from './imported.js';
import { exactly } from './plain-text.js';
import type { PlanDocument } from './plan-document.js';
import { planOfRows, rowsOfPlan, type PlacedRow, type Row } from './plan-rows.js';
import { GEOMETRY, PLAN_ROW, ROLE } from './site-columns.js';
import { textOfXml } from './text-of-bytes.js';
import { unzip } from './unzip.js';
import { writeWkt } from './wkt.js';
import { childOf, childrenOf, escaped, textIn, xmlTree, type XmlElement } from './xml.js';

/** Marks a document as a whole plan, in its ExtendedData. */
const PLAN_MARK = 'iatg_site_plan';

// ---- writing -----------------------------------------------------------------------------------------------------------------------

/** Line and area of each role, `aabbggrr`. */
const STYLES: Readonly<Record<string, string>> = { pes: 'ff2020c0', 'exposed-site': 'ffb06020', annotation: 'ff808080' };

/** A plan as KML: every fact of a site in its ExtendedData, by the names of the columns of the tables. */
export function planAsKml(document: PlanDocument): string {
  const { plan, sites } = rowsOfPlan(document, false);
  const placemarks = sites.map(({ site }, i) => {
    const { [GEOMETRY]: _, name, ...cells } = Object.fromEntries(Object.entries(site).filter(([column]) => !column.startsWith(`${GEOMETRY}_`)));
    const role = String(site[ROLE]);
    return `<Placemark>${name === undefined ? '' : `<name>${escaped(String(name))}</name>`}<styleUrl>#${role}</styleUrl>${extended(cells)}${geometryXml(document.features[i]!.geometry)}</Placemark>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document>${plan?.['name'] === undefined ? '' : `<name>${escaped(String(plan['name']))}</name>`}`,
    ...Object.entries(STYLES).map(([role, color]) => `<Style id="${role}"><LineStyle><color>${color}</color><width>2</width></LineStyle><PolyStyle><color>60${color.slice(2)}</color></PolyStyle></Style>`),
    extended({ [PLAN_MARK]: '1', ...plan }),
    ...placemarks,
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

const extended = (cells: Row): string => `<ExtendedData>${Object.entries(cells).map(([name, value]) => `<Data name="${escaped(name)}"><value>${escaped(String(value))}</value></Data>`).join('')}</ExtendedData>`;

export const planAsKmz = (document: PlanDocument): Uint8Array => zipSync({ 'doc.kml': strToU8(planAsKml(document)) }, { level: 6, mtime: '1980-01-01T00:00:00' });

function geometryXml({ type, coordinates }: Geometry): string {
  type P = readonly number[];
  switch (type) {
    case 'Point':
      return `<Point>${tuples([coordinates as P])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${tuples(coordinates as readonly P[])}</LineString>`;
    case 'Polygon':
      return polygon(coordinates as readonly (readonly P[])[]);
    case 'MultiPoint':
      return `<MultiGeometry>${(coordinates as readonly P[]).map((position) => `<Point>${tuples([position])}</Point>`).join('')}</MultiGeometry>`;
    case 'MultiLineString':
      return `<MultiGeometry>${(coordinates as readonly (readonly P[])[]).map((line) => `<LineString><tessellate>1</tessellate>${tuples(line)}</LineString>`).join('')}</MultiGeometry>`;
    case 'MultiPolygon':
      return `<MultiGeometry>${(coordinates as readonly (readonly (readonly P[])[])[]).map(polygon).join('')}</MultiGeometry>`;
  }
}

function polygon(rings: readonly (readonly (readonly number[])[])[]): string {
  const xml = rings.map((ring, i) => {
    const boundary = i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
    const [first] = ring;
    const last = ring.at(-1)!;
    // KML wants rings closed.
    const closed = first![0] === last[0] && first![1] === last[1] ? ring : [...ring, first!];
    return `<${boundary}><LinearRing>${tuples(closed)}</LinearRing></${boundary}>`;
  });
  return `<Polygon><tessellate>1</tessellate>${xml.join('')}</Polygon>`;
}

const tuples = (positions: readonly (readonly number[])[]): string => `<coordinates>${positions.map((position) => position.slice(0, 3).map(exactly).join(',')).join(' ')}</coordinates>`;

// ---- reading -----------------------------------------------------------------------------------------------------------------------

/** A file of a KMZ, or the KML itself. @throws Unreadable */
export function kmlOfKmz(bytes: Uint8Array): Uint8Array {
  const files = unzip(bytes, (name) => /\.kml$/i.test(name));
  const names = [...files.keys()];
  const name = names.find((name) => name.toLowerCase() === 'doc.kml') ?? (names.length <= 1 ? names[0] : undefined);
  if (names.length === 0) throw new Unreadable(fault('zip-without', { wanted: '.kml' }));
  if (name === undefined) throw new Unreadable(fault('zip-several', { names: names.slice(0, 5).join(', ') }));
  return files.get(name)!;
}

/**
 * A plan of ours, or the placemarks of somebody else.
 * @throws Unreadable
 */
export function readKml(bytes: Uint8Array, format: 'kml' | 'kmz' = 'kml'): Imported {
  const root = xmlTree(textOfXml(bytes));
  if (root.name !== 'kml') throw new Unreadable(fault('xml-not', { wanted: 'kml', found: root.name }));
  const document = childOf(root, 'Document');
  const header = document && dataOf(document);
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const placemarks = placemarksIn(root, []);
  if (document && header?.[PLAN_MARK] !== undefined) {
    const { [PLAN_MARK]: _, ...plan } = header;
    const rows = placemarks.map(({ element }): PlacedRow => {
      const geometries = geometriesIn(element, faults, notes);
      if (geometries.length > 1) faults.push(fault('geometry-unknown', { found: 'MultiGeometry' }, { row: element.line }));
      const name = textIn(element, 'name');
      return { row: element.line, part: null, cells: { ...dataOf(element), ...(name !== null && { name }), ...(geometries[0] && { [GEOMETRY]: writeWkt(geometries[0]) }) } };
    });
    const read = planOfRows([...(Object.keys(plan).length > 0 ? [{ row: document.line, part: null, cells: { ...plan, [ROLE]: PLAN_ROW } }] : []), ...rows]);
    const known = new Set(faults.map(({ row }) => row));
    const all = [...faults, ...read.faults.filter(({ key, row }) => !(key === 'place-missing' && known.has(row)))];
    return { kind: 'plan', format, document: all.length > 0 ? null : read.document, faults: all, notes: [...notes, ...read.notes], warnings: read.warnings };
  }
  const proposals = placemarks.flatMap(({ element, folder }): readonly Proposal[] => {
    const geometries = geometriesIn(element, faults, notes);
    const facts = { ...dataOf(element), ...described(element) };
    const id = element.attributes['id'] ?? null;
    return geometries.map((geometry) => ({ row: element.line, part: null, id, name: textIn(element, 'name'), geometry, class: folder.join(' / ') || geometry.type, why: 'unknown', exposure: null, missing: ['kind'], facts }));
  });
  return { kind: 'proposals', format, proposals, notUnderstood: counted(othersIn(root)), faults, notes, table: null };
}

interface Placemark {
  readonly element: XmlElement;
  readonly folder: readonly string[];
}

function placemarksIn(element: XmlElement, folder: readonly string[]): readonly Placemark[] {
  return element.children.flatMap((child) => {
    if (child.name === 'Placemark') return [{ element: child, folder }];
    const name = child.name === 'Folder' ? textIn(child, 'name') : null;
    return ['Document', 'Folder', 'Create', 'Change', 'NetworkLinkControl', 'Update'].includes(child.name) ? placemarksIn(child, name === null ? folder : [...folder, name]) : [];
  });
}

/** Pictures laid on the ground, links to other files: nothing that can be a site, but not to be lost unseen. */
function othersIn(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour'].includes(child.name)) return [child.name];
    return ['Document', 'Folder', 'kml'].includes(child.name) ? othersIn(child) : [];
  });
}

/** ExtendedData with and without a schema. */
function dataOf(element: XmlElement): Record<string, string> {
  const extended = childOf(element, 'ExtendedData');
  if (!extended) return {};
  const data = childrenOf(extended, 'Data').map((data): [string, string] => [data.attributes['name'] ?? '', childOf(data, 'value')?.text ?? '']);
  const typed = childrenOf(extended, 'SchemaData').flatMap((schema) => childrenOf(schema, 'SimpleData').map((data): [string, string] => [data.attributes['name'] ?? '', data.text]));
  return Object.fromEntries([...data, ...typed].filter(([, value]) => value.trim() !== ''));
}

const described = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(['description', 'address', 'snippet', 'Snippet'].flatMap((name) => {
    const text = textIn(element, name);
    return text === null ? [] : [[name, text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim()]];
  }));

const GEOMETRIES = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Track', 'MultiTrack', 'Model'];

/** A placemark is taken whole or not at all. */
function geometriesIn(placemark: XmlElement, faults: Fault[], notes: Note[]): readonly Geometry[] {
  const inside: Fault[] = [];
  const parts = partsIn(placemark, inside);
  faults.push(...inside);
  return inside.length > 0 ? [] : geometriesFor(parts, faults, notes, { row: placemark.line, part: null });
}

function partsIn(placemark: XmlElement, faults: Fault[]): readonly Geometry[] {
  const elements = childrenOf(placemark, ...GEOMETRIES);
  if (elements.length === 0) faults.push(fault('place-missing', {}, { row: placemark.line, column: textIn(placemark, 'name') }));
  return elements.flatMap((element) => geometryOf(element, faults));
}

function geometryOf(element: XmlElement, faults: Fault[]): readonly Geometry[] {
  const wrong = (key: 'place-missing' | 'geometry-unknown', found = ''): readonly Geometry[] => {
    faults.push(fault(key, found ? { found } : {}, { row: element.line, column: element.name }));
    return [];
  };
  const coordinates = (inner: XmlElement): readonly (readonly number[])[] => tuplesIn(inner, faults);
  switch (element.name) {
    case 'Point': {
      const [position] = coordinates(element);
      return position ? [{ type: 'Point', coordinates: position } as unknown as Geometry] : [];
    }
    case 'LineString':
    case 'LinearRing': {
      const positions = coordinates(element);
      return positions.length > 0 ? [{ type: 'LineString', coordinates: positions } as unknown as Geometry] : [];
    }
    case 'Track': {
      const positions = childrenOf(element, 'coord').map((coord) => numbers(coord.text.trim().split(/\s+/), coord.line, faults));
      return positions.length > 0 ? [{ type: 'LineString', coordinates: positions } as unknown as Geometry] : wrong('place-missing');
    }
    case 'Polygon': {
      const outer = childrenOf(element, 'outerBoundaryIs').flatMap((boundary) => childrenOf(boundary, 'LinearRing'));
      const inner = childrenOf(element, 'innerBoundaryIs').flatMap((boundary) => childrenOf(boundary, 'LinearRing'));
      if (outer.length !== 1) return wrong('place-missing');
      return [{ type: 'Polygon', coordinates: [...outer, ...inner].map(coordinates) } as unknown as Geometry];
    }
    case 'MultiGeometry':
    case 'MultiTrack': {
      const parts = childrenOf(element, ...GEOMETRIES).flatMap((part) => geometryOf(part, faults));
      if (parts.length === 0) return wrong('place-missing');
      // A multi-geometry of one part stays one.
      const [only] = parts;
      return parts.length === 1 && !only!.type.startsWith('Multi') ? [{ type: `Multi${only!.type}`, coordinates: [only!.coordinates] } as unknown as Geometry] : parts;
    }
    default:
      return wrong('geometry-unknown', element.name);
  }
}

function tuplesIn(element: XmlElement, faults: Fault[]): readonly (readonly number[])[] {
  const text = childOf(element, 'coordinates')?.text.trim() ?? '';
  if (text === '') {
    faults.push(fault('place-missing', {}, { row: element.line, column: element.name }));
    return [];
  }
  return text.split(/\s+/).map((tuple) => numbers(tuple.split(','), childOf(element, 'coordinates')!.line, faults));
}

function numbers(texts: readonly string[], line: number, faults: Fault[]): readonly number[] {
  const isRead = (texts.length === 2 || texts.length === 3) && texts.every((text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text));
  if (isRead) return texts.map(Number);
  faults.push(fault('place-unreadable', { found: texts.join(',').slice(0, 60) }, { row: line, column: 'coordinates' }));
  return [Number.NaN, Number.NaN];
}

