import type { Edition } from '../standards/edition.js';

export type Density = 'high' | 'medium' | 'low';

/** What is counted on a route. */
export type TrafficKind = keyof Omit<Edition['trafficDensity'], 'cite'>;
export const TRAFFIC_KINDS: readonly TrafficKind[] = ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'];

/** Users of a route a day, averaged over 24 hours, by kind; a kind that is not given is not counted. */
export type DailyCounts = { readonly [kind in TrafficKind]?: number };

/**
 * The density class of a public traffic route; with several counts the densest.
 * @source IATG 02.20:2021, clause 6.2.1, Table 5
 */
export function densityOf(counts: DailyCounts, { trafficDensity }: Pick<Edition, 'trafficDensity'>): Density {
  let densest: Density = 'low';
  for (const kind of TRAFFIC_KINDS) {
    const count = counts[kind];
    if (count === undefined) continue;
    if (count >= trafficDensity[kind].high) return 'high';
    if (count >= trafficDensity[kind].medium) densest = 'medium';
  }
  return densest;
}

/** Is a density class denser than another? */
export const isDenser = (density: Density, other: Density): boolean => ORDER.indexOf(density) > ORDER.indexOf(other);

const ORDER: readonly Density[] = ['low', 'medium', 'high'];
