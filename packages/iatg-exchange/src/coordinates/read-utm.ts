import type { CoordinatesFault } from './coordinates-fault.js';
import { commaFault, decimalMark, decimalsOf, numberOf } from './decimal-mark.js';
import { bandLatitudes, gridZoneExists, hemisphereOf, inOrBesideZone } from './grid-zones.js';
import type { CoordinatesRead } from './coordinates-read.js';
import { unexpectedAt } from './unexpected.js';
import { geographicOf, UTM_LATITUDES } from './utm-projection.js';

/** Zone, band or hemisphere, easting, northing: 33U 601776 5340521, UTM zone 33 north 601776 m E 5340521 m N. */
export function readUtm(text: string): CoordinatesRead {
  const pieces = piecesOf(text);
  if ('fault' in pieces) return pieces;
  const { zone, half, easting, northing } = pieces;

  const letter = half.text.length === 1 ? half.text.toUpperCase() : undefined;
  if (letter !== undefined) {
    const fault = bandFault(zone, letter, half.at);
    if (fault) return fault;
  }
  const hemisphere = letter !== undefined ? hemisphereOf(letter) : /^N/i.test(half.text) ? 'N' : 'S';
  const place = { zone, hemisphere, easting_m: numberOf(easting.text), northing_m: numberOf(northing.text) } as const;
  if (!(place.easting_m >= 100_000 && place.easting_m < 900_000)) {
    return { fault: 'easting-out-of-range', values: { found: easting.text }, at: easting.at };
  }
  const geographic = geographicOf(place);
  const precision_m = 10 ** -Math.min(decimalsOf(easting.text), decimalsOf(northing.text));
  // A place on the edge may be rounded across it.
  const slack = precision_m / 100_000;
  const { south, north } = UTM_LATITUDES;
  if (!geographic || geographic.latitude < south - slack || geographic.latitude > north + slack) {
    return { fault: 'northing-out-of-range', values: { found: northing.text }, at: northing.at };
  }
  const band = letter === undefined ? undefined : bandLatitudes(letter);
  if (letter !== undefined && band && (geographic.latitude < band.south - slack || geographic.latitude > band.north + slack)) {
    if (letter === 'N') return { fault: 'utm-letter-ambiguous', values: { zone, letter }, at: half.at };
    return { fault: 'band-does-not-fit', values: { zone, band: letter, ...band }, at: half.at };
  }
  if (!inOrBesideZone(geographic, zone)) return { fault: 'outside-zone', values: { zone } };
  return {
    position: [geographic.longitude, Math.min(Math.max(geographic.latitude, south), north)],
    format: 'utm',
    precision_m,
    axes: 'named',
  };
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

interface Pieces {
  readonly zone: number;
  /** Letter of the band, or a word for the hemisphere. */
  readonly half: Piece;
  readonly easting: Piece;
  readonly northing: Piece;
}

function piecesOf(text: string): Pieces | CoordinatesFault {
  const { number } = decimalMark(text);
  let from = 0;
  /** Reads on if the text goes on like this; the piece is what the parentheses hold. */
  const next = (source: string): Piece | undefined => {
    const pattern = new RegExp(source, 'iyd');
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) return undefined;
    from = pattern.lastIndex;
    return { text: found[1] ?? '', at: found.indices?.[1]?.[0] ?? found.index };
  };

  next('\\s*(?:UTM[\\s:,]*)?(?:ZONE[\\s:]*)?');
  const zone = next('(\\d+)[\\s,;]*');
  if (!zone || zone.text.length > 2) return { fault: 'zone-missing', values: {}, at: zone?.at ?? from };
  const zoneNumber = Number(zone.text);
  if (zoneNumber < 1 || zoneNumber > 60) return { fault: 'zone-out-of-range', values: { found: zone.text }, at: zone.at };
  const half = next('((?:NORTH|SOUTH)(?:ERN)?)(?:\\s+HEMISPHERE)?[\\s,;:]*') ?? next('([A-Z])(?![A-Z])[\\s,;:]*');
  if (!half) return { fault: 'hemisphere-missing', values: { zone: zoneNumber }, at: from };

  const metres = (letter: string) => next(`(?:${letter}[\\s:=]*)?(${number})(?![.,]?\\d)\\s*(?:M(?![A-DF-MO-Z]))?\\s*(?:${letter})?\\s*`);
  const easting = metres('E(?:ASTING)?');
  if (!easting) return /\S/.test(text.slice(from)) ? unexpectedAt(text, from) : { fault: 'number-missing', values: { after: text.trim() }, at: from };
  next('[,;]?\\s*');
  const northing = metres('N(?:ORTHING)?');
  if (!northing) {
    if (/\S/.test(text.slice(from))) return unexpectedAt(text, from);
    return commaFault(text) ?? { fault: 'number-missing', values: { after: easting.text }, at: from };
  }
  if (from < text.length) return unexpectedAt(text, from);
  return { zone: zoneNumber, half, easting, northing };
}

/**
 * N is the band from the equator to 8° north, and north in the names of coordinate systems; S is the band from 32° to 40° north, and south.
 * So N is taken where both say the same, and S nowhere.
 */
function bandFault(zone: number, letter: string, at: number): CoordinatesFault | undefined {
  if ('ABYZ'.includes(letter)) return { fault: 'polar', values: { letter }, at };
  if (!bandLatitudes(letter)) return { fault: 'no-such-band', values: { letter }, at };
  if (letter === 'S') return { fault: 'utm-letter-ambiguous', values: { zone, letter }, at };
  if (!gridZoneExists(zone, letter)) return { fault: 'no-such-grid-zone', values: { zone, band: letter }, at };
  return undefined;
}
