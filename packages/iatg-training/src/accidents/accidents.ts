import type { Accident, DamageRow } from './accident.js';

/**
 * Accidents for replay, as documented. A figure is a range with its mark, never one number made up; what was not found is an empty
 * list. One accident of the collection behind this list lies in the area of a present war and is left out on purpose.
 */
export const ACCIDENTS = [
  {
    id: 'mari-2011',
    place: { longitude: 33.286, latitude: 34.728, about: false, verification: 'secondary', others: [] },
    date: { day: '2011-07-11', times: [{ clock: ['05:50'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: null,
    tnt: [{ low: 481, high: 481, basis: 'official-enquiry', verification: 'secondary' }],
    dead: [{ low: 13, high: 13, verification: 'secondary' }],
    hurt: [{ low: 62, high: 62, verification: 'secondary' }],
    crater: null,
    damage: [
      { id: 'mari.base', where: { kind: 'on-site' }, source: 'ap', verification: 'secondary' },
      { id: 'mari.power-station', where: { kind: 'distance', from_m: 500, to_m: 500, about: true }, source: 'voa', verification: 'secondary' },
      { id: 'mari.motorway', where: { kind: 'distance', from_m: null, to_m: 1_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'mari.villages', where: { kind: 'distance', from_m: 1_500, to_m: 3_000, about: true, verification: 'recalled' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'mari.homes', where: { kind: 'distance', from_m: null, to_m: 5_000 }, source: 'ap', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [481] },
    sources: ['official-enquiry', 'ap', 'voa', 'irish-times', 'secondary-pages'],
  },
  {
    id: 'gerdec-2008',
    place: { longitude: 19.631, latitude: 41.418, about: false, verification: 'secondary', others: [] },
    date: { day: '2008-03-15', times: [{ clock: ['12:05'], zone: 'local', about: true, verification: 'unmarked' }] },
    mass_t: { low: 400, high: null, of: 'propellant', verification: 'secondary' },
    tnt: [],
    dead: [{ low: 26, high: 26, verification: 'secondary' }],
    hurt: [{ low: 300, high: 350, verification: 'secondary' }],
    crater: { across_m: null, deep_m: { low: 30, high: null, doubtful: true, verification: 'secondary' } },
    damage: [
      { id: 'gerdec.craters', where: { kind: 'crater' }, source: 'secondary-pages', verification: 'secondary', doubtful: true },
      { id: 'gerdec.houses', where: { kind: 'not-stated' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'gerdec.airport', where: { kind: 'distance', from_m: 3_000, to_m: 4_000, about: true, verification: 'recalled' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'gerdec.heard', where: { kind: 'distance', from_m: 170_000, to_m: 170_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'upper-bound', charges_t: [400] },
    sources: ['secondary-pages', 'recollection', 'own-computation'],
  },
  {
    id: 'beirut-2020',
    place: {
      longitude: 35.51,
      latitude: 33.9,
      about: true,
      verification: 'source',
      others: [{ longitude: 35.519, latitude: 33.901, about: true, verification: 'recalled' }],
    },
    date: { day: '2020-08-04', times: [{ clock: ['15:08:18'], zone: 'UTC', about: false, verification: 'unmarked' }] },
    mass_t: { low: 2_750, high: 2_750, of: 'material', verification: 'source' },
    tnt: [
      { low: 130, high: 2_000, basis: 'several-methods', verification: 'source' },
      { low: 300, high: 900, basis: 'video', verification: 'source' },
      { low: 1_100, high: 1_100, basis: 'infrasound', verification: 'source' },
    ],
    dead: [{ low: 200, high: null, verification: 'source-and-secondary' }],
    hurt: [{ low: 6_000, high: 6_500, verification: 'source-and-secondary' }],
    crater: { across_m: { low: 114, high: 134, verification: 'secondary' }, deep_m: { low: 43, high: 43, doubtful: true, verification: 'secondary' } },
    damage: [
      { id: 'beirut.crater', where: { kind: 'crater' }, source: 'cnn', verification: 'secondary', doubtful: true },
      { id: 'beirut.windows', where: { kind: 'distance', from_m: 10_000, to_m: 20_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'beirut.heard', where: { kind: 'distance', from_m: 240_000, to_m: 290_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [130, 600, 1_100, 2_000] },
    sources: ['bgr', 'peer-reviewed', 'cnn', 'secondary-pages', 'recollection'],
  },
  {
    id: 'brazzaville-2012',
    place: { longitude: 15.29, latitude: -4.25, about: true, verification: 'recalled', others: [] },
    date: { day: '2012-03-04', times: [{ clock: ['08:00', '13:00'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: null,
    tnt: [],
    dead: [
      { low: 250, high: 300, orMore: true, doubtful: true, verification: 'secondary' },
      { low: 500, high: 500, about: true, verification: 'secondary', note: 'one-paper' },
    ],
    hurt: [{ low: 2_300, high: 2_500, verification: 'secondary' }],
    crater: null,
    damage: [
      { id: 'brazzaville.flattened', where: { kind: 'distance', from_m: null, to_m: 500 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'brazzaville.homeless', where: { kind: 'not-stated' }, source: 'secondary-pages', verification: 'secondary', doubtful: true },
    ],
    rings: { kind: 'none', why: 'no-model-check' },
    sources: ['secondary-pages', 'amat', 'recollection'],
  },
  {
    id: 'bata-2021',
    place: { longitude: 9.809, latitude: 1.82, about: false, verification: 'secondary', others: [] },
    date: {
      day: '2021-03-07',
      times: [
        { clock: ['15:00'], zone: 'local', about: true, verification: 'unmarked' },
        { clock: ['17:00'], zone: 'local', about: false, verification: 'unmarked' },
      ],
    },
    mass_t: null,
    tnt: [],
    dead: [{ low: 105, high: 107, verification: 'secondary' }],
    hurt: [{ low: 615, high: 615, verification: 'secondary' }],
    crater: null,
    damage: [
      { id: 'bata.structures', where: { kind: 'on-site' }, source: 'reuters-unosat', verification: 'source' },
      { id: 'bata.city', where: { kind: 'not-stated' }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'none', why: 'no-model-check' },
    sources: ['reuters-unosat', 'secondary-pages'],
  },
  {
    id: 'enschede-2000',
    place: { longitude: 6.893, latitude: 52.23, about: false, verification: 'secondary', others: [] },
    date: {
      day: '2000-05-13',
      times: [
        { clock: ['15:00'], zone: 'local', about: true, verification: 'secondary' },
        { clock: ['15:35'], zone: 'local', about: true, verification: 'recalled' },
      ],
    },
    mass_t: { low: 177, high: 177, of: 'fireworks', verification: 'secondary' },
    tnt: [
      { low: 0.8, high: 0.8, basis: 'first-explosion', verification: 'secondary' },
      { low: 4, high: 5, basis: 'main-explosion', verification: 'secondary' },
    ],
    dead: [{ low: 23, high: 23, verification: 'secondary' }],
    hurt: [{ low: 947, high: 950, verification: 'secondary' }],
    crater: null,
    damage: [
      { id: 'enschede.razed', where: { kind: 'area', area_m2: 400_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'enschede.felt', where: { kind: 'distance', from_m: 30_000, to_m: 60_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [4, 5] },
    sources: ['secondary-pages', 'recollection'],
  },
  {
    id: 'texas-city-1947',
    place: { longitude: -94.892, latitude: 29.377, about: true, verification: 'recalled', others: [] },
    date: { day: '1947-04-16', times: [{ clock: ['09:12'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: { low: 2_100, high: 2_300, about: true, of: 'material', verification: 'secondary' },
    // A figure of 2.7 to 3.2 kt is in circulation; it rests on 7,700 t of cargo, a page's mistake, and is not carried on.
    tnt: [{ low: 900, high: 1_400, about: true, basis: 'relative-effectiveness', verification: 'computed' }],
    dead: [{ low: 581, high: 581, verification: 'secondary' }],
    hurt: [{ low: 5_000, high: null, verification: 'secondary' }],
    crater: null,
    damage: [
      { id: 'texas-city.buildings', where: { kind: 'not-stated' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'texas-city.galveston', where: { kind: 'distance', from_m: 16_000, to_m: 16_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'texas-city.houston', where: { kind: 'distance', from_m: 60_000, to_m: 60_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'none', why: 'no-model-check' },
    sources: ['secondary-pages', 'recollection', 'own-computation'],
  },
  {
    id: 'oppau-1921',
    place: { longitude: 8.418, latitude: 49.518, about: true, verification: 'recalled', others: [] },
    date: { day: '1921-09-21', times: [{ clock: ['07:32'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: { low: 4_500, high: 4_500, of: 'material', verification: 'secondary', reacted: { low: 400, high: 450, verification: 'secondary' } },
    tnt: [
      { low: 1_000, high: 2_000, doubtful: true, basis: 'published-figure', verification: 'secondary' },
      { low: 100, high: 300, basis: 'mass-that-reacted', verification: 'computed' },
    ],
    dead: [{ low: 559, high: 561, verification: 'secondary' }],
    hurt: [{ low: 1_977, high: 2_000, verification: 'secondary' }],
    crater: { across_m: { low: 90, high: 125, verification: 'secondary' }, deep_m: { low: 19, high: 19, verification: 'secondary' } },
    damage: [
      { id: 'oppau.crater', where: { kind: 'crater' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'oppau.town', where: { kind: 'not-stated' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'oppau.roofs', where: { kind: 'distance', from_m: 25_000, to_m: 25_000 }, source: 'secondary-pages', verification: 'secondary', doubtful: true },
      { id: 'oppau.heidelberg', where: { kind: 'distance', from_m: 30_000, to_m: 30_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'oppau.far-windows', where: { kind: 'distance', from_m: 75_000, to_m: 80_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [1_000] },
    sources: ['secondary-pages', 'recollection', 'own-computation'],
  },
  {
    id: 'port-chicago-1944',
    place: { longitude: -122.03, latitude: 38.057, about: false, verification: 'secondary', others: [] },
    date: { day: '1944-07-17', times: [{ clock: ['22:18'], zone: 'local', about: false, verification: 'unmarked' }] },
    // 4,600 and 430 short tons of 907.2 kg.
    mass_t: { low: 4_563, high: 4_563, about: true, of: 'material', verification: 'computed' },
    tnt: [{ low: 1_800, high: 1_800, about: true, basis: 'published-figure', verification: 'secondary' }],
    dead: [{ low: 320, high: 320, verification: 'secondary' }],
    hurt: [{ low: 390, high: 390, verification: 'secondary' }],
    crater: {
      across_m: { low: 90, high: 210, doubtful: true, verification: 'secondary' },
      deep_m: { low: 20, high: 20, doubtful: true, verification: 'secondary' },
    },
    damage: [
      { id: 'port-chicago.crater', where: { kind: 'crater' }, source: 'local-history', verification: 'secondary', doubtful: true },
      { id: 'port-chicago.town', where: { kind: 'distance', from_m: 2_400, to_m: 2_400 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'port-chicago.windows', where: { kind: 'distance', from_m: 30_000, to_m: 30_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'port-chicago.debris', where: { kind: 'distance', from_m: null, to_m: 3_200 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [1_800] },
    sources: ['secondary-pages', 'local-history'],
  },
  {
    id: 'fauld-1944',
    place: { longitude: -1.731, latitude: 52.847, about: false, verification: 'secondary', others: [] },
    date: { day: '1944-11-27', times: [{ clock: ['11:11'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: { low: 3_500, high: 4_000, of: 'gross-ordnance', verification: 'unmarked' },
    tnt: [],
    dead: [{ low: 70, high: 75, about: true, verification: 'secondary' }],
    hurt: [],
    crater: { across_m: { low: 230, high: 307, verification: 'secondary' }, deep_m: { low: 30, high: 30, verification: 'secondary' } },
    damage: [
      { id: 'fauld.crater', where: { kind: 'crater' }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'fauld.reservoir', where: { kind: 'distance', from_m: null, to_m: 1_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'fauld.debris', where: { kind: 'distance', from_m: null, to_m: 10_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'none', why: 'mine' },
    sources: ['secondary-pages', 'recollection'],
  },
  {
    id: 'abadan-2011',
    place: { longitude: 58.2, latitude: 38.05, about: true, verification: 'recalled', others: [] },
    date: { day: '2011-07-07', times: [{ clock: ['16:00'], zone: 'local', about: true, verification: 'unmarked' }] },
    mass_t: null,
    tnt: [],
    dead: [
      { low: 15, high: 15, verification: 'unmarked', note: 'official' },
      { low: 1_382, high: 1_382, doubtful: true, verification: 'source', note: 'emigre-site' },
    ],
    hurt: [],
    crater: null,
    damage: [
      { id: 'abadan.village', where: { kind: 'distance', from_m: 0, to_m: 0 }, source: 'iwpr', verification: 'source' },
      { id: 'abadan.block', where: { kind: 'distance', from_m: 6_000, to_m: 6_000, orMore: true }, source: 'iwpr', verification: 'source' },
      { id: 'abadan.heard', where: { kind: 'distance', from_m: 16_000, to_m: 20_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'none', why: 'no-model-check' },
    sources: ['iwpr', 'secondary-pages', 'recollection'],
  },
  {
    id: 'ikeja-2002',
    place: { longitude: 3.36, latitude: 6.57, about: true, verification: 'recalled', others: [] },
    date: { day: '2002-01-27', times: [{ clock: ['18:00'], zone: 'local', about: true, verification: 'unmarked' }] },
    mass_t: null,
    tnt: [],
    dead: [
      { low: 700, high: 2_000, doubtful: true, verification: 'unmarked', note: 'range-of-sources' },
      { low: 1_100, high: null, verification: 'secondary' },
      { low: 600, high: null, verification: 'secondary', note: 'drowned-in-panic' },
      { low: 300, high: 300, about: true, verification: 'secondary', note: 'direct' },
    ],
    hurt: [{ low: 5_000, high: 5_000, about: true, verification: 'unmarked' }],
    crater: null,
    damage: [
      { id: 'ikeja.area', where: { kind: 'area', area_m2: 1_500_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'ikeja.windows', where: { kind: 'distance', from_m: 10_000, to_m: 15_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'ikeja.felt', where: { kind: 'distance', from_m: 50_000, to_m: 50_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'none', why: 'no-model-check' },
    sources: ['secondary-pages', 'recollection'],
  },
  {
    id: 'cali-1956',
    place: { longitude: -76.522, latitude: 3.462, about: true, verification: 'recalled', others: [] },
    date: { day: '1956-08-07', times: [{ clock: ['01:07'], zone: 'local', about: false, verification: 'unmarked' }] },
    mass_t: { low: 30, high: 42, of: 'dynamite', verification: 'secondary' },
    // 30 to 42 t of dynamite times a factor of about 0.6 to 1; the factor is the weaker of the two.
    tnt: [{ low: 18, high: 42, about: true, basis: 'dynamite-times-factor', verification: 'recalled' }],
    dead: [
      { low: 1_000, high: 1_300, verification: 'unmarked' },
      { low: 1_000, high: 4_000, doubtful: true, verification: 'unmarked', note: 'range-of-sources' },
    ],
    hurt: [{ low: 4_000, high: 12_000, doubtful: true, verification: 'unmarked' }],
    crater: {
      across_m: { low: 50, high: 58, doubtful: true, verification: 'secondary' },
      deep_m: { low: 9, high: 25, doubtful: true, verification: 'secondary' },
    },
    damage: [
      { id: 'cali.crater', where: { kind: 'crater' }, source: 'time-1956', verification: 'secondary', doubtful: true },
      { id: 'cali.blocks', where: { kind: 'area', area_m2: 8_000_000 }, source: 'secondary-pages', verification: 'secondary' },
      { id: 'cali.cinema', where: { kind: 'distance', from_m: 1_600, to_m: 1_600 }, source: 'time-1956', verification: 'secondary' },
      { id: 'cali.heard', where: { kind: 'distance', from_m: 50_000, to_m: 50_000 }, source: 'secondary-pages', verification: 'secondary' },
    ],
    rings: { kind: 'model', charges_t: [42] },
    sources: ['time-1956', 'secondary-pages', 'recollection'],
  },
] as const satisfies readonly Accident[];

export type AccidentId = (typeof ACCIDENTS)[number]['id'];
export type DamageId = (typeof ACCIDENTS)[number]['damage'][number]['id'];

/** An accident of the list: its ids are keys of the words. */
export interface ListedAccident extends Omit<Accident, 'id' | 'damage'> {
  readonly id: AccidentId;
  readonly damage: readonly (DamageRow & { readonly id: DamageId })[];
}

/** The accidents without their literal types, for code that treats all alike. */
export const accidents: readonly ListedAccident[] = ACCIDENTS;

/** How often it happens: unplanned explosions at munitions sites. */
export const BACKGROUND_RATE = {
  from_year: 1979,
  to_year: 2024,
  explosions: 674,
  countries: 108,
  /** Deaths and injuries together, at least. */
  casualties: { low: 31_000, high: null, verification: 'source' },
  source: 'small-arms-survey',
  verification: 'source',
} as const;

/** From the least to the greatest estimate of the charge, in tonnes of TNT; null: not found. */
export function tntRange_t({ tnt }: Pick<Accident, 'tnt'>): { readonly low_t: number; readonly high_t: number; readonly onlyOneFigure: boolean } | null {
  if (tnt.length === 0) return null;
  const low_t = Math.min(...tnt.map(({ low }) => low));
  const high_t = Math.max(...tnt.map(({ high }) => high));
  return { low_t, high_t, onlyOneFigure: low_t === high_t };
}
