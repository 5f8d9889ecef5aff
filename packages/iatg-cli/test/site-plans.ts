/** Plans for tests, as GeoJSON text. */

export const planOf = (features: readonly object[], header: object = {}): string => JSON.stringify({ type: 'FeatureCollection', sitePlan: header, features });

export const stackAt = (id: string, longitude: number, neq_kg: number, more: object = {}): object => ({
  type: 'Feature',
  id,
  properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg }], ...more },
  geometry: { type: 'Point', coordinates: [longitude, 0] },
});

export const houseAt = (id: string, longitude: number, more: object = {}): object => ({
  type: 'Feature',
  id,
  properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' }, ...more },
  geometry: { type: 'Point', coordinates: [longitude, 0] },
});

/** Stores and houses on a line along the equator, a thousandth of a degree (111 m) apart. */
export function rowOfSites(stores: number, houses: number): string {
  const features = [];
  for (let i = 0; i < stores; i++) features.push(stackAt(`stack-${i}`, i / 1000, 1000 + i));
  for (let i = 0; i < houses; i++) features.push(houseAt(`house-${i}`, (stores + i) / 1000));
  return planOf(features);
}
