import { GREATEST_DEGREE_m } from './degree.js';
import { bandAt, SQUARE_m, squareAt } from './grid-zones.js';
import type { CoordinateFormat } from './coordinates-read.js';
import { utmOf, UTM_LATITUDES } from './utm-projection.js';

/**
 * A place as text that `readCoordinates` understands, and no reader can take for another place. Its last digit is the coarsest that is no
 * larger than the precision, within what the format has: 1 mm, in MGRS from 10 km to 1 m. MGRS names the square that holds the place, so its
 * digits are cut off; all others are rounded.
 *
 * @returns undefined if the format has no text for the place: UTM and MGRS end at 84° north and 80° south
 */
export function writeCoordinates(
  [longitude, latitude]: readonly [longitude: number, latitude: number],
  format: CoordinateFormat,
  precision_m = 1,
): string | undefined {
  if (!Number.isFinite(longitude) || !(Math.abs(latitude) <= 90)) return undefined;
  // Less than 0.2 µm from the equator is on it: northings from the equator would round to 0, northings from the south would not.
  const place = { longitude: onceAround(longitude), latitude: Math.abs(latitude) < 1e-12 ? 0 : latitude };
  switch (format) {
    case 'decimal':
    case 'ddm':
    case 'dms':
      return `${angle(place.latitude, 'NS', format, precision_m)}, ${angle(place.longitude, 'EW', format, precision_m)}`;
    case 'utm': {
      if (latitude < UTM_LATITUDES.south || latitude > UTM_LATITUDES.north) return undefined;
      const { zone, hemisphere, easting_m, northing_m } = utmOf(place);
      const decimals = decimalsFor(precision_m, { unit_m: 1, most: 3 });
      // Not the letters N and S, which are also bands.
      return `UTM ${zone} ${hemisphere === 'N' ? 'north' : 'south'} ${easting_m.toFixed(decimals)} ${northing_m.toFixed(decimals)}`;
    }
    case 'mgrs': {
      if (latitude < UTM_LATITUDES.south || latitude > UTM_LATITUDES.north) return undefined;
      const { zone, easting_m, northing_m } = utmOf(place);
      const digits = 1 + decimalsFor(precision_m, { unit_m: 10_000, most: 4 });
      const side_m = SQUARE_m / 10 ** digits;
      const [east_m, north_m] = [cut(easting_m, side_m), cut(northing_m, side_m)];
      const within = (value_m: number) => String((value_m % SQUARE_m) / side_m).padStart(digits, '0');
      return `${zone}${bandAt(place.latitude)} ${squareAt(zone, east_m, north_m)} ${within(east_m)} ${within(north_m)}`;
    }
  }
}

/** A map that goes around the globe more than once counts its longitudes on. */
const onceAround = (longitude: number): number => (Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360));

const cut = (value_m: number, side_m: number): number => Math.floor(value_m / side_m) * side_m;

function decimalsFor(precision_m: number, { unit_m, most }: { readonly unit_m: number; readonly most: number }): number {
  let decimals = 0;
  while (decimals < most && unit_m / 10 ** decimals > precision_m) decimals += 1;
  return decimals;
}

const SMALLEST_UNIT = {
  decimal: { perDegree: 1, most: 9 },
  ddm: { perDegree: 60, most: 7 },
  dms: { perDegree: 3_600, most: 5 },
} as const;

/** Counts in the last digit, so that 59.9996″ is carried into the minutes and the degrees. */
function angle(degrees: number, letters: 'NS' | 'EW', format: 'decimal' | 'ddm' | 'dms', precision_m: number): string {
  const { perDegree, most } = SMALLEST_UNIT[format];
  const decimals = decimalsFor(precision_m, { unit_m: GREATEST_DEGREE_m / perDegree, most });
  const fine = 10 ** decimals;
  const count = Math.round(Math.abs(degrees) * perDegree * fine);
  const letter = letters.charAt(degrees < 0 && count > 0 ? 1 : 0);
  const wholeDegrees = Math.floor(count / (perDegree * fine));
  const last = (limit: number) => ((count % (limit * fine)) / fine).toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');
  switch (format) {
    case 'decimal':
      return `${(count / fine).toFixed(decimals)}° ${letter}`;
    case 'ddm':
      return `${wholeDegrees}°${last(60)}′ ${letter}`;
    case 'dms':
      return `${wholeDegrees}°${String(Math.floor(count / (60 * fine)) % 60).padStart(2, '0')}′${last(60)}″ ${letter}`;
  }
}
