// GPX 1.0 and 1.1: waypoints, routes and tracks.

import type { Geometry } from 'iatg-core';
import { fault, Unreadable, type Fault, type Note } from './fault.js';
import { geometriesFor } from './found-geometry.js';
import { counted, type Imported, type Proposal } from './imported.js';
import { textOfXml } from './text-of-bytes.js';
import { childrenOf, textIn, xmlTree, type XmlElement } from './xml.js';

/** @throws Unreadable */
export function readGpx(bytes: Uint8Array): Imported {
  const root = xmlTree(textOfXml(bytes));
  if (root.name !== 'gpx') throw new Unreadable(fault('xml-not', { wanted: 'gpx', found: root.name }));
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const things: readonly { readonly element: XmlElement; readonly parts: (faults: Fault[]) => readonly Geometry[] }[] = [
    ...childrenOf(root, 'wpt').map((element) => ({ element, parts: (faults: Fault[]) => geometry('Point', positionOf(element, faults)) })),
    ...childrenOf(root, 'rte').map((element) => ({ element, parts: (faults: Fault[]) => line(childrenOf(element, 'rtept'), element, faults) })),
    ...childrenOf(root, 'trk').map((element) => ({ element, parts: (faults: Fault[]) => childrenOf(element, 'trkseg').filter(({ children }) => children.length > 0).flatMap((segment) => line(childrenOf(segment, 'trkpt'), segment, faults)) })),
  ];
  const proposals = things.flatMap(({ element, parts }): readonly Proposal[] => {
    const inside: Fault[] = [];
    const found = parts(inside);
    if (inside.length === 0 && found.length === 0) inside.push(fault('place-missing', {}, { row: element.line, column: element.name }));
    faults.push(...inside);
    const geometries = inside.length > 0 ? [] : geometriesFor(found, faults, notes, { row: element.line, part: null });
    const facts = Object.fromEntries(['desc', 'cmt', 'sym', 'type', 'time', 'src'].flatMap((name) => (textIn(element, name) === null ? [] : [[name, textIn(element, name)!]])));
    return geometries.map((geometry) => ({ row: element.line, part: null, id: null, name: textIn(element, 'name'), geometry, class: element.name, why: 'unknown', exposure: null, missing: ['kind'], facts }));
  });
  const others = root.children.map(({ name }) => name).filter((name) => !['wpt', 'rte', 'trk', 'metadata', 'extensions', 'name', 'desc', 'author', 'email', 'url', 'urlname', 'time', 'keywords', 'bounds'].includes(name));
  return { kind: 'proposals', format: 'gpx', proposals, notUnderstood: counted(others), faults, notes, table: null };
}

function positionOf(element: XmlElement, faults: Fault[]): readonly number[] | null {
  const texts = [element.attributes['lon'], element.attributes['lat']];
  if (texts.every((text) => text !== undefined && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text))) return texts.map(Number);
  faults.push(fault('place-unreadable', { found: texts.map((text) => text ?? '?').join(', ').slice(0, 60) }, { row: element.line, column: element.name }));
  return null;
}

const geometry = (type: 'Point' | 'LineString', coordinates: unknown): readonly Geometry[] => (coordinates === null ? [] : [{ type, coordinates } as Geometry]);

function line(points: readonly XmlElement[], element: XmlElement, faults: Fault[]): readonly Geometry[] {
  const positions = points.map((point) => positionOf(point, faults));
  if (positions.some((position) => position === null)) return [];
  // A receiver that was switched on and off leaves a track of one place.
  if (positions.length === 1) return geometry('Point', positions[0]);
  if (positions.length === 0) faults.push(fault('place-missing', {}, { row: element.line, column: element.name }));
  return positions.length === 0 ? [] : geometry('LineString', positions);
}
