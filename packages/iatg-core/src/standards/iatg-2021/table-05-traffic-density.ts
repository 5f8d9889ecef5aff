import type { Edition } from '../edition.js';

/** Table 5: users a day, averaged over 24 hours, from which a route is of high or medium density; below medium it is low. */
export const tableTrafficDensity: Edition['trafficDensity'] = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Table 5' },
  vehicles_per_day: { high: 5_000, medium: 1_000 },
  railPassengers_per_day: { high: 5_000, medium: 1_000 },
  waterwayUsers_per_day: { high: 1_800, medium: 400 },
  people_per_day: { high: 900, medium: 200 },
};
