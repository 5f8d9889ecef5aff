import { inverse, type Position } from '../geometry/geodesic.js';
import type { Geometry } from '../geometry/shape.js';
import { isNearMiss } from './near-miss.js';
import type { Problem, Site, SitePlan } from './site-plan.js';

/** No table of the standard goes beyond this NEQ; more in one lot is most often a slip of units. */
const ABSURD_NEQ_kg = 500_000;
/** Sites of one depot lie closer together than this; the slip of a whole degree is more. */
const NEIGHBOURHOOD_m = 50_000;

/** Properties that the engine reads, by where they stand; a near miss of one of them is pointed out. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['sitePlan'],
  '/sitePlan': ['version', 'name', 'options', 'profile'],
  '/sitePlan/options': ['method', 'protection', 'lowDensityRoute'],
  pes: ['role', 'name', 'structure', 'barricaded', 'process', 'contents', 'protection', 'occupants', 'noPrimaryExplosives', 'noItemsVulnerableToSpall', 'openBombBayStorage'],
  structure: ['type', 'rating', 'front_deg', 'standardEcm', 'headwallResistant', 'doorBarricaded'],
  process: ['barricaded', 'protectiveRoof', 'occupants'],
  contents: ['hd', 'neq_kg', 'compatibilityGroup', 'treatAs'],
  'exposed-site': ['role', 'name', 'exposure', 'protection', 'occupants'],
  exposure: ['kind', 'density', 'traffic', 'occupants', 'barricaded', 'protectiveRoof', 'network', 'installation'],
  traffic: ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'],
};

/** What is suspicious in a valid plan: each with its place. None of it changes a result. */
export function suspicions(plan: SitePlan, root: Readonly<Record<string, unknown>>): readonly Problem[] {
  const found: Problem[] = [];
  if (root.crs) found.push({ pointer: '/crs', key: 'other-coordinate-system', values: {} });
  if (!plan.sites.some((site) => site.role === 'pes')) found.push({ pointer: '/features', key: 'no-stores', values: {} });
  misspellings(root, '', KNOWN['']!, found);
  misspellings(root.sitePlan, '/sitePlan', KNOWN['/sitePlan']!, found);
  misspellings((root.sitePlan as { options?: unknown } | null | undefined)?.options, '/sitePlan/options', KNOWN['/sitePlan/options']!, found);
  if (plan.profile !== null) found.push({ pointer: '/sitePlan/profile', key: 'carries-profile', values: { name: nameOf(plan.profile) } });
  const place = placesOf(plan.sites);
  for (const site of plan.sites) {
    const pointer = `/features/${site.feature}`;
    ofProperties(site, (root.features as readonly { properties: Record<string, unknown> }[])[site.feature]!.properties, `${pointer}/properties`, found);
    place(site, `${pointer}/geometry/coordinates`, found);
  }
  return found;
}

const nameOf = (profile: unknown): string => {
  const { name } = Object(profile) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
};

function ofProperties(site: Site, properties: Readonly<Record<string, unknown>>, pointer: string, found: Problem[]): void {
  misspellings(properties, pointer, KNOWN[site.role]!, found);
  if (site.role === 'exposed-site') {
    const exposure = properties.exposure as Record<string, unknown>;
    misspellings(exposure, `${pointer}/exposure`, KNOWN.exposure!, found);
    misspellings(exposure.traffic, `${pointer}/exposure/traffic`, KNOWN.traffic!, found);
    return;
  }
  misspellings(properties.structure, `${pointer}/structure`, KNOWN.structure!, found);
  misspellings(properties.process, `${pointer}/process`, KNOWN.process!, found);
  if (!site.contents.some(({ neq_kg }) => neq_kg > 0)) found.push({ pointer: `${pointer}/contents`, key: 'no-contents', values: { id: site.id } });
  site.contents.forEach(({ neq_kg }, i) => {
    misspellings((properties.contents as readonly unknown[])[i], `${pointer}/contents/${i}`, KNOWN.contents!, found);
    if (neq_kg > ABSURD_NEQ_kg) found.push({ pointer: `${pointer}/contents/${i}/neq_kg`, key: 'neq-absurd', values: { neq_kg, limit_kg: ABSURD_NEQ_kg } });
  });
}

/** Unknown properties are kept and ignored; one that differs from a known one by case, underscores or a letter is most likely meant. */
function misspellings(value: unknown, pointer: string, known: readonly string[], found: Problem[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const meant = known.find((candidate) => !Object.hasOwn(value, candidate) && isNearMiss(name, candidate));
    if (meant) found.push({ pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, key: 'misspelt', values: { name, meant } });
  }
}

/** Looks at where each site lies against the middle of all. */
function placesOf(sites: readonly Site[]): (site: Site, pointer: string, found: Problem[]) => void {
  const median = (ordinate: 0 | 1): number => sites.map((site) => firstPosition(site.geometry)[ordinate]).sort((a, b) => a - b)[sites.length >> 1] ?? 0;
  const middle: Position = [median(0), median(1)];
  const distances = sites.map((site) => inverse(middle, firstPosition(site.geometry)).distance_m).sort((a, b) => a - b);
  // A national inventory spreads over hundreds of kilometres: there only what lies far outside the spread is suspicious.
  const limit_m = Math.max(NEIGHBOURHOOD_m, 4 * (distances[sites.length >> 1] ?? 0));
  return (site, pointer, found) => {
    const position = firstPosition(site.geometry);
    if (position[0] === 0 && position[1] === 0) found.push({ pointer, key: 'null-island', values: { id: site.id } });
    const { distance_m } = inverse(middle, position);
    if (sites.length < 3 || distance_m <= limit_m) return;
    const swapped: Position = [position[1], position[0]];
    const isSwapped = Math.abs(position[0]) <= 90 && inverse(middle, swapped).distance_m <= limit_m;
    found.push({ pointer, key: isSwapped ? 'looks-swapped' : 'far-from-others', values: { id: site.id, distance_km: Math.round(distance_m / 1000) } });
  };
}

function firstPosition({ coordinates }: Geometry): Position {
  let inner: unknown = coordinates;
  while (Array.isArray((inner as readonly unknown[])[0])) inner = (inner as readonly unknown[])[0];
  return inner as Position;
}
