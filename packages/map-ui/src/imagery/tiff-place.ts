import { inverse } from 'iatg-core';
import { systemOfEpsg, systemOfWkt, type CoordinateSystem } from 'iatg-exchange/coordinate-system';
import type { ControlPoint } from './control-points.js';
import { Unreadable } from './slices.js';
import { TAG, type TiffDirectory } from './tiff-directory.js';
import type { Bounds } from './tile-pyramid.js';

type Position = readonly [longitude: number, latitude: number];
type Pair = readonly [number, number];

/** Where a picture lies, as its file says. */
export interface TiffPlace {
  readonly system: string;
  /** A datum that is taken for WGS 84, from which it differs by less than two metres; null: it is WGS 84. */
  readonly datum: string | null;
  /** What the coordinates of the file are those of: the corner of a pixel, or its middle. It makes half a pixel. */
  readonly pixelIs: 'area' | 'point';
  readonly bounds: Bounds;
  /** Ground that a pixel covers, in the middle of the picture. */
  readonly pixel_m: number;
  /** Which place of the picture, in pixels from its top left corner, a place of the world is; null: none. */
  readonly toPicture: (position: Position) => Pair | null;
  /** The other way; not a number where the projection has no degrees. */
  readonly toPosition: (x_px: number, y_px: number) => Position;
}

/** Why a picture has to be fixed by control points: the file says nothing, not in which coordinate system, or has points itself. */
export type NoPlace = 'nothing' | 'no-system' | 'points';

export type TiffPlacing = { readonly place: TiffPlace } | { readonly place: null; readonly why: NoPlace; readonly points: readonly ControlPoint[] };

const KEY = { modelType: 1024, rasterType: 1025, citation: 1026, geographic: 2048, geographicCitation: 2049, angularUnit: 2054, projected: 3072, projectedCitation: 3073, linearUnit: 3076 } as const;
const [PROJECTED, GEOGRAPHIC] = [1, 2];
const PIXEL_IS_POINT = 2;
const USER_DEFINED = 32_767;
const [METRE, DEGREE] = [9001, 9102];
/** A transverse Mercator projection far from its middle has places that are none; no picture in it reaches so far. */
const FARTHEST_deg = 30;
/** Of Web Mercator, round the world. */
const AROUND_m = 2 * Math.PI * 6_378_137;

/** @throws Unreadable `coordinate-system`, `damaged` */
export async function placingOf(directory: TiffDirectory, width_px: number, height_px: number): Promise<TiffPlacing> {
  const [transformation, scale, tiepoints] = await Promise.all([TAG.transformation, TAG.pixelScale, TAG.tiepoints].map((tag) => directory.numbers(tag)));
  const keys = await geoKeysOf(directory);
  const pixelIs = keys.get(KEY.rasterType) === PIXEL_IS_POINT ? 'point' : 'area';
  const affine = transformation!.length === 16 ? affineOfMatrix(transformation!) : affineOfScale(scale!, tiepoints!);
  if (!affine && tiepoints!.length < 12) return { place: null, why: 'nothing', points: [] };
  const system = await systemOf(keys);
  if (!system) return { place: null, why: 'no-system', points: [] };
  const { convert, name, notes } = system;
  const toDegrees = (place: Pair): Position => {
    if (!convert) return place;
    try {
      return convert(place) as unknown as Position;
    } catch {
      return [NaN, NaN];
    }
  };
  // Where coordinates are those of the middle of a pixel, the first pixel begins half of it before.
  const half = pixelIs === 'point' ? 0.5 : 0;
  if (!affine) return { place: null, why: 'points', points: pointsOf(tiepoints!, half, toDegrees) };

  const [a, b, c, d, e, f] = affine;
  const determinant = a * e - b * d;
  if (!Number.isFinite(1 / determinant) || !affine.every(Number.isFinite)) throw new Unreadable('damaged', { where: 'ModelPixelScale' });
  const onPlane = (x_px: number, y_px: number): Pair => [a * (x_px - half) + b * (y_px - half) + c, d * (x_px - half) + e * (y_px - half) + f];
  const toPosition = (x_px: number, y_px: number): Position => {
    const [longitude, latitude] = toDegrees(onPlane(x_px, y_px));
    return [within(longitude), latitude];
  };
  const middle = onPlane(width_px / 2, height_px / 2);
  const toPlane = planeOf(system, middle, toPosition(width_px / 2, height_px / 2)[0]);
  const near = toPosition(width_px / 2 + 1, height_px / 2);
  const bounds = boundsOf(toPosition, width_px, height_px);
  return {
    place: {
      system: name,
      datum: (notes.find(({ key }) => key === 'datum-taken-as-wgs84')?.values?.['datum'] as string | undefined) ?? null,
      pixelIs,
      bounds,
      pixel_m: inverse(toPosition(width_px / 2, height_px / 2), near).distance_m,
      toPicture(position) {
        const place = toPlane(position);
        if (!place) return null;
        const [x, y] = [place[0] - c, place[1] - f];
        return [(e * x - b * y) / determinant + half, (a * y - d * x) / determinant + half];
      },
      toPosition,
    },
  };
}

/** Degrees into the plane of the file, into that turn of the world which the picture is in. */
function planeOf({ convertBack, isRoundTheWorld }: CoordinateSystem, [middle]: Pair, middle_deg: number): (position: Position) => Pair | null {
  const nearest = (value: number, around: number): number => value + around * Math.round((middle - value) / around);
  if (!convertBack) return ([longitude, latitude]) => [nearest(longitude, 360), latitude];
  return (position) => {
    if (!isRoundTheWorld && Math.abs(within(position[0] - middle_deg)) > FARTHEST_deg) return null;
    const [x, y] = convertBack(position) as unknown as Pair;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
    return [isRoundTheWorld ? nearest(x, AROUND_m) : x, y];
  };
}

type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const affineOfMatrix = (m: readonly number[]): Affine => [m[0]!, m[1]!, m[3]!, m[4]!, m[5]!, m[7]!];

/** Rows count downward, northings upward. */
function affineOfScale([sx, sy]: readonly number[], tiepoints: readonly number[]): Affine | null {
  const [i, j, , x, y] = tiepoints;
  if (sx === undefined || sy === undefined || y === undefined) return null;
  if (!(sx > 0 && sy > 0)) throw new Unreadable('damaged', { where: 'ModelPixelScale' });
  const affine: Affine = [sx, 0, x! - i! * sx, 0, -sy, y + j! * sy];
  // More points than one must say the same: which of them would be right?
  for (let at = 6; at + 5 < tiepoints.length; at += 6) {
    const [px, py, , east, north] = tiepoints.slice(at);
    if (Math.abs(px! * sx + affine[2] - east!) > sx || Math.abs(affine[5] - py! * sy - north!) > sy) throw new Unreadable('damaged', { where: 'ModelTiepoint' });
  }
  return affine;
}

function pointsOf(tiepoints: readonly number[], half: number, toDegrees: (place: Pair) => Position): readonly ControlPoint[] {
  const points: ControlPoint[] = [];
  for (let at = 0; at + 5 < tiepoints.length; at += 6) {
    const [x, y, , east, north] = tiepoints.slice(at);
    const [longitude, latitude] = toDegrees([east!, north!]);
    if (Number.isFinite(longitude) && Math.abs(latitude) <= 90) points.push({ id: `file-${at / 6 + 1}`, x_px: x! + half, y_px: y! + half, position: [within(longitude), latitude] });
  }
  return points;
}

/** Null: the file does not say in which system its coordinates are. What it says and is not known here is refused by its name. */
async function systemOf(keys: ReadonlyMap<number, number | string>): Promise<CoordinateSystem | null> {
  const model = keys.get(KEY.modelType);
  const code = Number((model === PROJECTED ? keys.get(KEY.projected) : keys.get(KEY.geographic)) ?? 0);
  const citation = [KEY.projectedCitation, KEY.citation, KEY.geographicCitation].map((key) => keys.get(key)).find((text) => typeof text === 'string' && text !== '');
  if (model === undefined && code === 0) return null;
  const words = typeof citation === 'string' ? citation.replaceAll('|', ' ').trim() : '';
  const refused = (): never => {
    const number = code > 0 && code < USER_DEFINED ? `EPSG:${code}` : '';
    throw new Unreadable('coordinate-system', { name: [number, words.slice(0, 100)].filter(Boolean).join(', ') || String(model ?? '?') });
  };
  if (model !== PROJECTED && model !== GEOGRAPHIC) return refused();
  const unit = model === PROJECTED ? (keys.get(KEY.linearUnit) ?? METRE) : (keys.get(KEY.angularUnit) ?? DEGREE);
  const wkt = /(?:ESRI PE String\s*=\s*)((?:PROJCS|GEOGCS)\[.*\])/s.exec(words)?.[1];
  if (code === USER_DEFINED && wkt) return systemOfWkt(wkt, null).catch(refused);
  if (unit !== (model === PROJECTED ? METRE : DEGREE)) return refused();
  return (await systemOfEpsg(code)) ?? refused();
}

/** Values of the keys by their numbers: short ones in the directory itself, others in two further fields. */
async function geoKeysOf(directory: TiffDirectory): Promise<ReadonlyMap<number, number | string>> {
  const [keys, doubles, texts] = await Promise.all([directory.numbers(TAG.geoKeys), directory.numbers(TAG.geoDoubles), directory.text(TAG.geoTexts)]);
  const found = new Map<number, number | string>();
  for (let at = 4; at + 3 < keys.length && at < 4 + 4 * keys[3]!; at += 4) {
    const [key, where, count, value] = keys.slice(at, at + 4) as [number, number, number, number];
    if (where === 0) found.set(key, value);
    else if (where === TAG.geoDoubles && doubles[value] !== undefined) found.set(key, doubles[value]);
    else if (where === TAG.geoTexts) found.set(key, texts.slice(value, value + count).replace(/[|\0]+$/, ''));
  }
  return found;
}

/** Along the edges, which a projection may bend. */
function boundsOf(toPosition: TiffPlace['toPosition'], width_px: number, height_px: number): Bounds {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const places = steps.flatMap((u) => steps.map((v) => toPosition(u * width_px, v * height_px)));
  const near_deg = toPosition(width_px / 2, height_px / 2)[0];
  const longitudes = places.map(([longitude]) => near_deg + within(longitude - near_deg));
  const latitudes = places.map(([, latitude]) => latitude);
  const [west, south, east, north] = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  // Half a pixel beyond a pole is how pictures of the whole world are often made.
  if (![west, south, east, north].every(Number.isFinite) || south < -91 || north > 91) throw new Unreadable('damaged', { where: 'ModelTiepoint' });
  return east - west > 359.9 ? [-180, south, 180, north] : [within(west), south, within(east), north];
}

const within = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
