import type { Geometry } from 'iatg-core';
import { fault, Unreadable, type Note } from './fault.js';

type Position = readonly number[];

/** How the coordinates of a file become WGS 84 degrees. */
export interface CoordinateSystem {
  readonly name: string;
  /** Null: they are degrees in WGS 84 already. */
  readonly convert: ((position: Position) => Position) | null;
  /** The other way; null like `convert`. */
  readonly convertBack: ((position: Position) => Position) | null;
  /** Goes round the whole world and meets itself (Web Mercator). */
  readonly isRoundTheWorld: boolean;
  readonly notes: readonly Note[];
}

export const WGS84: CoordinateSystem = { name: 'WGS 84', convert: null, convertBack: null, isRoundTheWorld: false, notes: [] };

/** Datums whose places differ from WGS 84 by less than two metres; a whole file moves together, so distances within it do not change. */
const NEAR_WGS84 =
  /^(etrs\w*89\w*|europeanterrestrialreferencesystem1989\w*|etrf\w*|itrf\w*|internationalterrestrialreference\w*|gda(19)?94|gda2020|geocentricdatumofaustralia(1994|2020)|northamerican(datum)?(of)?1983\w*|nad1?9?83\w*|sirgas\w*|sistemadereferenciageocentrico\w*|china(geodeticcoordinatesystem)?2000|cgcs2000|jgd(2000|2011)|japanesegeodeticdatum(2000|2011)|nzgd2000|newzealandgeodeticdatum2000|rgf(19)?93\w*|reseaugeodesiquefrancais1993\w*|korea(n)?2000|geocentricdatumofkorea|hartebeesthoek(19)?94|rdn2008|retedinamicanazionale2008|swiss(terrestrialreferencesystem)?1995|chtrs1995)$/;
const IS_WGS84 = /^(wgs(19)?84\w*|worldgeodeticsystem1984\w*)$/;

const plain = (name: string): string => name.replace(/^D_/, '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * The system of a `.prj` file, WKT 1 as written by ESRI and OGC, or WKT 2. What cannot be converted within a few metres is refused by name:
 * without the shift of its datum a place may be some hundred metres off.
 * @throws Unreadable `system-unknown`, `datum-unknown`
 */
export async function systemOfWkt(wkt: string, part: string | null): Promise<CoordinateSystem> {
  const name = /^\s*\w+\s*[[(]\s*"([^"]*)"/.exec(wkt)?.[1] ?? wkt.trim().slice(0, 40);
  const unknown = (detail: string): never => {
    throw new Unreadable(fault('system-unknown', { name, detail }, { part }));
  };
  if (/^\s*(LOCAL_CS|ENGCRS|ENGINEERINGCRS|GEOCCS)/i.test(wkt)) unknown('local or geocentric');
  const datum = /\b(?:DATUM|ENSEMBLE|TRF|GEODETICDATUM)\s*[[(]\s*"([^"]*)"/i.exec(wkt)?.[1];
  if (!datum) unknown('no datum');
  const primeMeridian = /\bPRIMEM(?:ERIDIAN)?\s*[[(]\s*"([^"]*)"\s*,\s*([-+.\de]+)/i.exec(wkt);
  if (primeMeridian && Number(primeMeridian[2]) !== 0) unknown(`prime meridian ${primeMeridian[1]}`);
  const isGeographic = /^\s*(GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS|GEOGRAPHICCRS)/i.test(wkt);
  const shift = /\bTOWGS84\s*[[(]([^\])]*)/i.exec(wkt)?.[1]?.split(',').map(Number);
  const isWgs84 = IS_WGS84.test(plain(datum!));
  const isNear = NEAR_WGS84.test(plain(datum!)) || (shift?.every((value) => value === 0) ?? false);
  const notes: Note[] = [];
  if (!isWgs84 && isNear) notes.push({ key: 'datum-taken-as-wgs84', values: { datum: datum! } });
  else if (!isWgs84) {
    if (!shift || shift.some((value) => !Number.isFinite(value))) throw new Unreadable(fault('datum-unknown', { name, datum: datum! }, { part }));
    notes.push({ key: 'datum-shifted', values: { datum: datum! } });
  }
  const degree = /\bUNIT\s*[[(]\s*"(?:degree|deg)\w*"/i.test(wkt) || /\bANGLEUNIT\s*[[(]\s*"degree/i.test(wkt);
  if (isGeographic && !degree) unknown('its unit is not the degree');
  if (isGeographic && (isWgs84 || isNear)) return { ...WGS84, name, notes };
  const convert = await converter(wkt).catch(() => unknown('its projection'));
  return { name, ...convert, isRoundTheWorld: false, notes: [{ key: 'converted', values: { name } }, ...notes] };
}

/** Systems by their number that the program knows without a definition in the file. */
export async function systemOfEpsg(code: number): Promise<CoordinateSystem | null> {
  if (code === 4326 || code === 4979) return WGS84;
  const near = (datum: string): Note => ({ key: 'datum-taken-as-wgs84', values: { datum } });
  if (code === 4258) return { ...WGS84, name: 'ETRS89', notes: [near('ETRS89')] };
  const zone = code % 100;
  const isUtm = zone >= 1 && zone <= 60;
  const named = async (name: string, definition: string, notes: readonly Note[] = []): Promise<CoordinateSystem> => ({ name, ...(await converter(definition)), isRoundTheWorld: definition === 'EPSG:3857', notes: [{ key: 'converted', values: { name } }, ...notes] });
  if (code === 3857 || code === 900_913 || code === 3785) return named('Web Mercator', 'EPSG:3857');
  if (isUtm && code - zone === 32_600) return named(`WGS 84 / UTM ${zone}N`, `+proj=utm +zone=${zone} +datum=WGS84 +units=m`);
  if (isUtm && code - zone === 32_700) return named(`WGS 84 / UTM ${zone}S`, `+proj=utm +zone=${zone} +south +datum=WGS84 +units=m`);
  if (zone >= 28 && zone <= 38 && code - zone === 25_800) return named(`ETRS89 / UTM ${zone}N`, `+proj=utm +zone=${zone} +ellps=GRS80 +towgs84=0,0,0 +units=m`, [near('ETRS89')]);
  return null;
}

/** The system of the member `crs` of GeoJSON of 2008; without it WGS 84. @throws Unreadable `system-unknown` */
export async function systemOfCrs(crs: unknown): Promise<CoordinateSystem> {
  if (crs === undefined || crs === null) return WGS84;
  const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? JSON.stringify(crs).slice(0, 60));
  if (/(^|:)CRS:?84$/i.test(name)) return WGS84;
  const code = /^(?:urn:ogc:def:crs:)?EPSG:(?:[\w.]*:)?(\d+)$/i.exec(name)?.[1] ?? /^https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\w.]+\/(\d+)$/i.exec(name)?.[1];
  const system = code ? await systemOfEpsg(Number(code)) : null;
  if (!system) throw new Unreadable(fault('system-unknown', { name, detail: 'its definition is not in the file' }, { column: 'crs' }));
  return system;
}

/** It comes when it is first needed: it is larger than all the rest. */
async function converter(definition: string): Promise<{ convert: (position: Position) => Position; convertBack: (position: Position) => Position }> {
  const { default: proj4 } = await import('proj4');
  const { forward, inverse } = proj4(definition, 'EPSG:4326');
  const through = (change: typeof forward) => ([x, y, ...more]: Position): Position => [...(change([x!, y!]) as [number, number]), ...more];
  return { convert: through(forward), convertBack: through(inverse) };
}

/** A geometry in WGS 84; a place that the projection has no degrees for becomes not a number, which its reader tells. */
export function converted<G extends Geometry>(geometry: G, { convert }: CoordinateSystem): G {
  if (!convert) return geometry;
  const each = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (typeof value[0] !== 'number') return value.map(each);
    const [x, y] = value as Position;
    return Number.isFinite(x) && Number.isFinite(y) ? attempt(value as Position) : value;
  };
  const attempt = (position: Position): Position => {
    try {
      return convert(position);
    } catch {
      return [Number.NaN, Number.NaN];
    }
  };
  return { ...geometry, coordinates: each(geometry.coordinates) } as G;
}
