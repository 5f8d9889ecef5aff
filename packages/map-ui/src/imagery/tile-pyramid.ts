/** [west, south, east, north] in degrees. West is greater than east across the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Pictures in the square tiles of Web Mercator, each zoom twice as fine as the one before; y counts from the north. */
export interface TilePyramid {
  /** As the file calls itself; empty if it does not. */
  readonly name: string;
  readonly attribution: string;
  readonly bounds: Bounds;
  /** Of the tiles; a tile of 512 pixels is shown one zoom of the map later than one of 256. */
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly tileSize_px: number;
  /** Null: the file has no such tile. */
  readonly tile: (z: number, x: number, y: number) => Promise<Blob | null>;
}

export const WORLD: Bounds = [-180, -85.051129, 180, 85.051129];

/** Corners as files state them, if they can be true. */
export function boundsFrom(numbers: readonly number[]): Bounds | null {
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return null;
  if (!(south! < north! && south! >= -90 && north! <= 90 && west! !== east! && Math.abs(west!) <= 180 && Math.abs(east!) <= 180)) return null;
  return [west!, Math.max(south!, WORLD[1]), east!, Math.min(north!, WORLD[3])];
}

/** The ground that tiles of one zoom cover. */
export function boundsOfTiles(z: number, west: number, north: number, east: number, south: number): Bounds {
  const across = 2 ** z;
  const longitude = (x: number): number => (x / across) * 360 - 180;
  const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;
  return [longitude(west), latitude(south + 1), longitude(east + 1), latitude(north)];
}

/** What a file says of itself may hold markup of web pages; it is shown as text. */
export const plainWords = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&copy;', '©')
        .replaceAll('&amp;', '&')
        .trim()
    : '';
