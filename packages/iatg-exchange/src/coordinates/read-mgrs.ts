import type { CoordinatesFault } from './coordinates-fault.js';
import { bandLatitudes, columnEasting_m, columnsOf, gridZoneExists, hemisphereOf, inOrBesideZone, ROWS_REPEAT_m, rowNorthing_m } from './grid-zones.js';
import type { CoordinatesRead } from './coordinates-read.js';
import { unexpectedAt } from './unexpected.js';
import { geographicOf, UTM_LATITUDES, type GeographicPlace, type UtmPlace } from './utm-projection.js';

/** Grid zone, square of 100 km, and 1 to 5 digits each of easting and northing: 33U XP 01776 40521. */
export function readMgrs(text: string): CoordinatesRead {
  const head = /^\s*(?:MGRS[\s:]*)?(\d{1,2})\s*([A-Z])\s*([A-Z])\s*([A-Z])\s*/i.exec(text);
  if (!head) {
    const polar = /^\s*(?:MGRS[\s:]*)?([ABYZ])\s*[A-Z]\s*[A-Z]\s*\d/i.exec(text);
    if (polar) return { fault: 'polar', values: { letter: polar[1]!.toUpperCase() } };
    return unexpectedAt(text, /^\s*(?:MGRS[\s:]*)?/i.exec(text)![0].length);
  }
  const zone = Number(head[1]);
  const [band, column, row] = [head[2]!.toUpperCase(), head[3]!.toUpperCase(), head[4]!.toUpperCase()];
  const square = column + row;
  const digits = digitsOf(text, head[0].length, square);
  if ('fault' in digits) return digits;

  if (zone < 1 || zone > 60) return { fault: 'zone-out-of-range', values: { found: head[1]! } };
  if ('ABYZ'.includes(band)) return { fault: 'polar', values: { letter: band } };
  const latitudes = bandLatitudes(band);
  if (!latitudes) return { fault: 'no-such-band', values: { letter: band } };
  if (!gridZoneExists(zone, band)) return { fault: 'no-such-grid-zone', values: { zone, band } };
  const west_m = columnEasting_m(zone, column);
  if (west_m === undefined) return { fault: 'square-column', values: { letter: column, zone, columns: [...columnsOf(zone)].join(', ') } };
  const south_m = rowNorthing_m(zone, row);
  if (south_m === undefined) return { fault: 'square-row', values: { letter: row } };

  const side_m = 10 ** (5 - digits.easting.length);
  const corner = {
    zone,
    hemisphere: hemisphereOf(band),
    easting_m: west_m + Number(digits.easting) * side_m,
    northing_m: south_m + Number(digits.northing) * side_m,
  };
  // A band is lower than the rows take to repeat, so at most one of these lies in it.
  const middle = [0, 1, 2, 3, 4]
    .map((times) => ({ ...corner, northing_m: corner.northing_m + times * ROWS_REPEAT_m }))
    .filter((corner) => touches(corner, side_m, latitudes))
    .map((corner) => geographicOf({ ...corner, easting_m: corner.easting_m + side_m / 2, northing_m: corner.northing_m + side_m / 2 }))
    .find((place) => place !== undefined);
  if (!middle) return { fault: 'square-not-in-band', values: { square, zone, band } };
  if (!inOrBesideZone(middle, zone)) return { fault: 'outside-zone', values: { zone } };
  return {
    position: [middle.longitude, Math.min(Math.max(middle.latitude, UTM_LATITUDES.south), UTM_LATITUDES.north)],
    format: 'mgrs',
    precision_m: side_m,
    axes: 'named',
  };
}

function digitsOf(text: string, from: number, square: string): { readonly easting: string; readonly northing: string } | CoordinatesFault {
  const found = /^(\d*)(?:\s+(\d+))?/.exec(text.slice(from))!;
  const [all, first = '', second] = found;
  const rest = text.slice(from + all.length);
  if (rest.trim() !== '') return unexpectedAt(text, from + all.length);
  if (first === '') return { fault: 'digits-missing', values: { square }, at: from };
  const half = first.length / 2;
  const [easting, northing] = second === undefined ? [first.slice(0, half), first.slice(half)] : [first, second];
  if (easting.length !== northing.length) return { fault: 'digits-uneven', values: { found: all }, at: from };
  if (easting.length > 5) return { fault: 'digits-too-many', values: { found: all }, at: from };
  return { easting, northing };
}

/** Whether a square reaches into a band: latitude is least and greatest in its corners, as none lies on both sides of the central meridian. */
function touches(corner: UtmPlace, side_m: number, { south, north }: { readonly south: number; readonly north: number }): boolean {
  const corners = [0, side_m].flatMap((east_m) =>
    [0, side_m].flatMap((north_m) => geographicOf({ ...corner, easting_m: corner.easting_m + east_m, northing_m: corner.northing_m + north_m }) ?? []),
  );
  const latitudes = corners.map(({ latitude }: GeographicPlace) => latitude);
  // The projection is good to 10 nm, which is 1e-13°.
  return corners.length > 0 && Math.min(...latitudes) <= north + 1e-12 && Math.max(...latitudes) >= south - 1e-12;
}
