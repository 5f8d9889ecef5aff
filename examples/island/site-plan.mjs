// The demo plan: the depot of the island as a site plan, with footprints taken from the island's own features.

import { ANNOTATIONS, DEPOT, EXPOSED_SITES, NEAR_DWELLINGS, STORES } from './depot.mjs';
import { distanceTo, frame } from './geometry.mjs';

/**
 * @param shapes  all features of the island in local metres: { id, kind, ring | line | point | lines, … }
 * @returns features of the plan, in the same form, with their properties
 */
export function sitePlan(shapes) {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const shape = (id) => {
    if (!byId.has(id)) throw new Error(`the island has no ${id}`);
    const { ring, line, lines, point } = byId.get(id);
    return { ring, line, lines, point };
  };
  const name = (one) => one.name ?? byId.get(one.id)?.name ?? one.id;

  const stores = STORES.map((store) => ({
    id: store.id, ...shape(store.id),
    properties: {
      role: 'pes', name: store.name, structure: store.structure,
      ...(store.barricaded && { barricaded: true }),
      ...(store.process && { process: store.process }),
      contents: store.contents ?? [],
      holds: store.holds,
    },
  }));
  const dwellings = NEAR_DWELLINGS.map(({ id, name: label, near }) => {
    const houses = shapes.filter(({ use }) => use === 'house');
    const house = houses.reduce((best, one) => (distanceTo(near, one.ring, true) < distanceTo(near, best.ring, true) ? one : best));
    return { id, ring: house.ring, properties: { role: 'exposed-site', name: label, exposure: { kind: 'inhabited-building' }, island: house.id } };
  });
  const exposed = EXPOSED_SITES.map((one) => ({ id: one.id, ...shape(one.id), properties: { role: 'exposed-site', name: name(one), exposure: one.exposure } }));
  const depot = frame(DEPOT.origin, DEPOT.bearing_deg);
  const notes = ANNOTATIONS.map((one) => ({ id: one.id, ...(one.at ? { point: depot.place(one.at) } : shape(one.id)), properties: { role: 'annotation', name: one.name } }));
  return [...stores, ...dwellings, ...exposed, ...notes];
}
