import { middleOf } from '../geometry/facing.js';
import { direct, type Position } from '../geometry/geodesic.js';
import { equidistantOf, positionOf } from '../geometry/local-frame.js';
import { prepareShape, type Geometry } from '../geometry/shape.js';
import type { ExposedSite, ExposureKind, PotentialExplosionSite, ProcessBuilding, Site, Structure } from '../site/site-plan.js';
import type { MemberChange, SiteEdit } from './plan-change.js';

// What can be changed of a site, each with the members of its feature that say so.

type Contents = PotentialExplosionSite['contents'];

/** Other quantities of the same lots, or other lots. */
export function withContents(site: PotentialExplosionSite, contents: Contents): SiteEdit {
  const sameLots = contents.length === site.contents.length && contents.every((lot, i) => lot.hd === site.contents[i]!.hd && lot.treatAs === site.contents[i]!.treatAs);
  const set: MemberChange[] = sameLots
    ? contents.flatMap(({ neq_kg }, i) => (neq_kg === site.contents[i]!.neq_kg ? [] : { id: site.id, path: ['properties', 'contents', i, 'neq_kg'], value: neq_kg }))
    : [{ id: site.id, path: ['properties', 'contents'], value: contents }];
  return { site: { ...site, contents }, set };
}

/** Lots added after those of a store, and nothing else of its list touched. */
export function withLotsAdded(site: PotentialExplosionSite, lots: Contents): SiteEdit {
  const contents = [...site.contents, ...lots];
  if (site.contents.length === 0) return { site: { ...site, contents }, set: [{ id: site.id, path: ['properties', 'contents'], value: lots }] };
  return { site: { ...site, contents }, set: lots.map((lot, i) => ({ id: site.id, path: ['properties', 'contents', site.contents.length + i], value: lot })) };
}

/** The same footprint elsewhere, every corner at its bearing and distance from the middle. */
export function standingAt<S extends Site>(site: S, place: Position): S {
  const middle = middleOf(site.shape());
  const geometry = mapped(site.geometry, (position) => {
    const [longitude, latitude] = positionOf(place, equidistantOf(middle, position));
    return [longitude, latitude, ...position.slice(2)];
  });
  let shape: ReturnType<S['shape']> | undefined;
  return { ...site, geometry, shape: () => (shape ??= prepareShape(geometry) as ReturnType<S['shape']>) };
}

export function movedTo(site: Site, place: Position): SiteEdit {
  const moved = standingAt(site, place);
  return { site: moved, set: [{ id: site.id, path: ['geometry', 'coordinates'], value: moved.geometry.coordinates }] };
}

export const movedBy = (site: Site, bearing_deg: number, distance_m: number): SiteEdit => movedTo(site, direct(middleOf(site.shape()), bearing_deg, distance_m));

function mapped(geometry: Geometry, change: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(change) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(change)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((line) => line.map(change))) };
  }
}

export const barricaded = (site: PotentialExplosionSite): SiteEdit => ({
  site: { ...site, barricaded: true },
  set: [{ id: site.id, path: ['properties', 'barricaded'], value: true }],
});

/** Facts of the structure replaced; what is not named stays. */
export const withStructure = (site: PotentialExplosionSite, facts: Partial<Structure>): SiteEdit => ({
  site: { ...site, structure: { ...site.structure, ...facts } },
  set: Object.entries(facts).map(([member, value]) => ({ id: site.id, path: ['properties', 'structure', member], value })),
});

/** Facts of a process building replaced, be it a store or an exposed site. */
export function withProcess(site: Site, facts: Partial<ProcessBuilding>): SiteEdit | null {
  const set = (path: readonly string[]): readonly MemberChange[] => Object.entries(facts).map(([member, value]) => ({ id: site.id, path: [...path, member], value }));
  if (site.role === 'pes') return site.process && { site: { ...site, process: { ...site.process, ...facts } }, set: set(['properties', 'process']) };
  return site.exposure.kind === 'process-building' ? { site: { ...site, exposure: { ...site.exposure, ...facts } }, set: set(['properties', 'exposure']) } : null;
}

export const withExposure = (site: ExposedSite, exposure: ExposureKind): SiteEdit => ({
  site: { ...site, exposure },
  set: [{ id: site.id, path: ['properties', 'exposure'], value: exposure }],
});

/** What can be declared of the contents of an exposed store, by the member of its feature. */
export const DECLARATIONS = {
  noPrimaryExplosives: 'no-primary-explosives',
  noItemsVulnerableToSpall: 'no-items-vulnerable-to-spall',
  openBombBayStorage: 'open-bomb-bay-storage',
} as const;
export type Declaration = keyof typeof DECLARATIONS;

export const declaring = (site: PotentialExplosionSite, facts: readonly Declaration[]): SiteEdit => ({
  site: { ...site, declared: new Set([...site.declared, ...facts.map((fact) => DECLARATIONS[fact])]) },
  set: facts.map((fact) => ({ id: site.id, path: ['properties', fact], value: true })),
});
