/** Site plans of any size, the same in every run, as GeoJSON. */
import { randomFrom } from './random.mjs';

/** @typedef {ReturnType<typeof randomFrom>} Random */
/** @typedef {[longitude_deg: number, latitude_deg: number]} Position */

const METRES_A_DEGREE = 111_200;

/**
 * A place so many metres east and north of another; near enough for making plans.
 * @param {Position} origin @param {number} east_m @param {number} north_m @returns {Position}
 */
export function offset([longitude, latitude], east_m, north_m) {
  const parallel = Math.cos((latitude * Math.PI) / 180);
  return [rounded(longitude + east_m / (METRES_A_DEGREE * parallel)), rounded(latitude + north_m / METRES_A_DEGREE)];
}

/** To 8 decimals of a degree (1 mm), as surveys state it. @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * 1e8) / 1e8;

/** @param {Position} middle @param {number} length_m @param {number} width_m @param {number} bearing_deg */
export function rectangle(middle, length_m, width_m, bearing_deg) {
  const bearing = (bearing_deg * Math.PI) / 180;
  const corners = [[1, 1], [-1, 1], [-1, -1], [1, -1], [1, 1]].map(([along, across]) => {
    const a = (along * length_m) / 2;
    const b = (across * width_m) / 2;
    return offset(middle, a * Math.sin(bearing) + b * Math.cos(bearing), a * Math.cos(bearing) - b * Math.sin(bearing));
  });
  return { type: 'Polygon', coordinates: [corners] };
}

/** A ring with many corners, between two radii. @param {Random} random @param {Position} middle @param {number} count @param {number} radius_m */
export function manyCorners(random, middle, count, radius_m) {
  const ring = Array.from({ length: count }, (_, i) => {
    const angle = (-2 * Math.PI * i) / count;
    const reach = radius_m * random.between(0.8, 1);
    return offset(middle, reach * Math.sin(angle), reach * Math.cos(angle));
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const STRUCTURES = ['earth-covered-magazine', 'earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack'];
/** What a store holds, by division: mostly one or two, as depots do. */
const MIXES = [['1.1'], ['1.1', '1.2.1'], ['1.2.1'], ['1.2.2', '1.3.1'], ['1.3.1'], ['1.3.2', '1.4'], ['1.4'], ['1.1', '1.3.2', '1.4'], ['1.5']];

/** @param {Random} random @param {number} i @param {Position} middle @param {number} least_kg @param {number} most_kg  all lots together */
export function store(random, i, middle, least_kg, most_kg) {
  const front_deg = Math.floor(random.between(0, 360));
  const type = random.oneOf(STRUCTURES);
  const mix = random.oneOf(MIXES);
  return {
    type: 'Feature',
    id: `PES ${i + 1}`,
    properties: {
      role: 'pes',
      structure: {
        type,
        rating: random.oneOf(['7-bar', '3-bar', 'undefined']),
        standardEcm: random.chance(0.5),
        ...((type === 'earth-covered-magazine' || type === 'reinforced') && random.chance(0.9) && { front_deg }),
      },
      barricaded: random.chance(0.6),
      noPrimaryExplosives: true,
      contents: mix.map((hd) => ({ hd, neq_kg: Math.ceil(random.logBetween(least_kg, most_kg) / mix.length) })),
    },
    geometry: rectangle(middle, random.between(12, 30), random.between(8, 20), front_deg),
  };
}

const EXPOSURES = [
  { kind: 'inhabited-building' },
  { kind: 'inhabited-building' },
  { kind: 'vulnerable-building' },
  { kind: 'public-traffic-route', density: 'high' },
  { kind: 'public-traffic-route', density: 'medium' },
  { kind: 'public-traffic-route', density: 'low' },
  { kind: 'public-traffic-route', traffic: { vehicles_per_day: 1200 } },
  { kind: 'office', occupants: 8 },
  { kind: 'office', occupants: 60 },
  { kind: 'process-building', barricaded: true, protectiveRoof: true, occupants: 6 },
  { kind: 'process-building', occupants: 25 },
  { kind: 'power-line', network: 'super' },
  { kind: 'power-line', network: 'normal' },
  { kind: 'power-line', network: 'minor' },
  { kind: 'pol', installation: 'protected' },
  { kind: 'pol', installation: 'vital' },
  { kind: 'pol', installation: 'small' },
];

/** @param {Random} random @param {number} i @param {Position} place */
export function exposedSite(random, i, place) {
  return {
    type: 'Feature',
    id: `ES ${i + 1}`,
    properties: { role: 'exposed-site', exposure: random.oneOf(EXPOSURES) },
    geometry: { type: 'Point', coordinates: place },
  };
}

/** A depot and its surroundings. @param {{ stores: number, exposedSites: number, radius_m?: number, seed?: number }} size */
export function depotPlan({ stores, exposedSites, radius_m = 15_000, seed = 1 }) {
  const random = randomFrom(seed);
  /** @type {Position} */
  const middle = [9.5, 51.2];
  const place = () => {
    const reach = radius_m * Math.sqrt(random.next());
    const angle = random.between(0, 2 * Math.PI);
    return offset(middle, reach * Math.sin(angle), reach * Math.cos(angle));
  };
  return collection([
    ...Array.from({ length: stores }, (_, i) => store(random, i, place(), 100, 100_000)),
    ...Array.from({ length: exposedSites }, (_, i) => exposedSite(random, i, place())),
  ]);
}

/**
 * A national inventory: stores spread evenly over so many degrees each way; of the exposed sites six in ten lie near a store, as towns and
 * roads do, and the others anywhere.
 * @param {{ stores: number, exposedSites: number, most_kg?: number, degrees?: number }} size
 */
export function inventoryPlan({ stores, exposedSites, most_kg = 240_000, degrees = 5 }) {
  const random = randomFrom(2);
  /** @returns {Position} */
  const anywhere = () => [rounded(6 + random.between(0, degrees)), rounded(47 + random.between(0, degrees))];
  const places = Array.from({ length: stores }, anywhere);
  const near = () => offset(random.oneOf(places), random.between(-1000, 1000), random.between(-1000, 1000));
  return collection([
    ...places.map((place, i) => store(random, i, place, most_kg / 4, most_kg)),
    ...Array.from({ length: exposedSites }, (_, i) => exposedSite(random, i, random.chance(0.6) ? near() : anywhere())),
  ]);
}

/** @param {readonly object[]} features */
export const collection = (features) => ({ type: 'FeatureCollection', sitePlan: { version: 1, name: 'Made for measuring' }, features });
