import Utm, { LatLon } from 'geodesy/utm.js';

/** A place in metres of a UTM zone. */
export interface UtmPlace {
  readonly zone: number;
  readonly hemisphere: 'N' | 'S';
  readonly easting_m: number;
  readonly northing_m: number;
}

/** Degrees, as a place of a UTM zone is worked out. */
export interface GeographicPlace {
  readonly longitude: number;
  readonly latitude: number;
}

/** UTM ends here; the poles have a grid of their own (UPS). */
export const UTM_LATITUDES = { south: -80, north: 84 } as const;

/**
 * The place in its own zone, with the wider zones of Norway and Svalbard. Krüger's series to the sixth order (Karney 2011), within 10 nm of
 * PROJ's.
 * @validity latitudes of `UTM_LATITUDES`, but not within 1e-12° south of the equator, where the northing is lost in rounding
 */
export function utmOf({ longitude, latitude }: GeographicPlace): UtmPlace {
  // 180° east is 180° west, in zone 1; the last bit below it would be counted into a zone 61.
  const { zone, hemisphere, easting, northing } = new LatLon(latitude, longitude + 180 >= 360 ? -180 : longitude).toUtm();
  return { zone, hemisphere, easting_m: easting, northing_m: northing };
}

/**
 * @returns undefined where the northing lies well beyond the latitudes of UTM, where the series is not made for
 * @validity eastings from 100 to 900 km, in and beside the zone
 */
export function geographicOf({ zone, hemisphere, easting_m, northing_m }: UtmPlace): GeographicPlace | undefined {
  const [least_m, most_m] = hemisphere === 'N' ? [0, 9_400_000] : [1_000_000, 10_000_000];
  if (northing_m < least_m || northing_m > most_m) return undefined;
  const place = new Utm(zone, hemisphere, easting_m, 5_000_000);
  // Not in the constructor, which refuses places within 4 km of 84° north and 80° south that lie away from the central meridian.
  place.northing = northing_m;
  const { lat, lon } = place.toLatLon();
  return { longitude: lon, latitude: lat };
}
