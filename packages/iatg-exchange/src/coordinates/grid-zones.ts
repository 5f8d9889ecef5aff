import { UTM_LATITUDES, type GeographicPlace } from './utm-projection.js';

/** Bands of latitude, 8° each from 80° south; the last has 12°. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

export const bandAt = (latitude: number): string => BANDS.charAt(Math.min(Math.floor((latitude - UTM_LATITUDES.south) / 8), BANDS.length - 1));

/** The latitudes of a band; undefined if there is no such band. */
export function bandLatitudes(band: string): { readonly south: number; readonly north: number } | undefined {
  const index = BANDS.indexOf(band);
  if (index < 0) return undefined;
  const south = UTM_LATITUDES.south + 8 * index;
  return { south, north: band === 'X' ? UTM_LATITUDES.north : south + 8 };
}

export const hemisphereOf = (band: string): 'N' | 'S' => (band >= 'N' ? 'N' : 'S');

/** Around Svalbard, the neighbours of these zones are wider and fill their room. */
export const gridZoneExists = (zone: number, band: string): boolean => !(band === 'X' && [32, 34, 36].includes(zone));

/** Maps go on a little in the grid of the zone beside, and so do the coordinates read from them; beyond that, the zone is a mistake. */
export function inOrBesideZone({ longitude }: GeographicPlace, zone: number): boolean {
  const centralMeridian = 6 * zone - 183;
  const away = Math.abs(longitude - centralMeridian);
  return Math.min(away, 360 - away) <= 9;
}

const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';

export const SQUARE_m = 100_000;

/** The rows begin again every 2,000 km. */
export const ROWS_REPEAT_m = ROWS.length * SQUARE_m;

/** The letters of the columns of a zone, from an easting of 100 km on. Every third zone has the same. */
export const columnsOf = (zone: number): string => COLUMNS[(zone - 1) % 3]!;

/** Zones of even number begin their rows with F at the equator. */
const firstRow = (zone: number): number => (zone % 2 === 0 ? 5 : 0);

/** The two letters of a square of 100 km. */
export const squareAt = (zone: number, easting_m: number, northing_m: number): string =>
  columnsOf(zone).charAt(Math.floor(easting_m / SQUARE_m) - 1) + ROWS.charAt((Math.floor(northing_m / SQUARE_m) + firstRow(zone)) % ROWS.length);

/** The western edge of a column; undefined if the zone has no such column. */
export function columnEasting_m(zone: number, column: string): number | undefined {
  const index = columnsOf(zone).indexOf(column);
  return index < 0 ? undefined : (index + 1) * SQUARE_m;
}

/** The southernmost of the southern edges of a row, from the equator of the north or the false origin of the south; undefined if there is no such row. */
export function rowNorthing_m(zone: number, row: string): number | undefined {
  const index = ROWS.indexOf(row);
  return index < 0 ? undefined : ((index - firstRow(zone) + ROWS.length) % ROWS.length) * SQUARE_m;
}
