import type { HeatMap, Placement } from 'iatg-core/decisions';

/** Quantities by place as pixels of the map: north up, between meridians and parallels, in the projection of Mercator. */
export interface QuantityPicture {
  readonly width: number;
  readonly height: number;
  /** By pixel, row by row from the north-west corner: the least level of all cells that it touches; `OUTSIDE` beyond them. */
  readonly level: Int16Array;
  readonly bounds: { readonly west_deg: number; readonly east_deg: number; readonly south_deg: number; readonly north_deg: number };
}

export const OUTSIDE = -1;

/** The plane bends so little within a frame that a net of straight lines between so many places is exact to far less than a cell. */
const NET = 24;
/** So much, in cells, is looked at beyond a pixel all the same. */
const BEYOND = 0.02;

/** The picture of a heat map. A pixel may be larger than a cell and lie askew to it: no colour says more than the least cell below it. */
export function quantityPicture({ columns, rows, level }: Pick<HeatMap, 'columns' | 'rows' | 'level'>, { plane, window: { east_m, north_m } }: Pick<Placement, 'plane' | 'window'>): QuantityPicture {
  const edge = [-1, -0.5, 0, 0.5, 1].flatMap((t) => [
    [t, -1],
    [t, 1],
    [-1, t],
    [1, t],
  ]);
  const places = edge.map(([x, y]) => plane.toPosition({ x: x! * east_m, y: y! * north_m }));
  const near_deg = places[0]![0];
  const longitudes = places.map(([longitude]) => near_deg + ((((longitude - near_deg + 180) % 360) + 360) % 360) - 180);
  const latitudes = places.map(([, latitude]) => latitude);
  const bounds = { west_deg: Math.min(...longitudes), east_deg: Math.max(...longitudes), south_deg: Math.min(...latitudes), north_deg: Math.max(...latitudes) };
  const [top, bottom] = [mercator(bounds.north_deg), mercator(bounds.south_deg)];
  const [width, height] = [columns, rows];

  // Where the corners of the net lie, in cells from the north-west corner; between them straight lines.
  const net = Array.from({ length: (NET + 1) ** 2 }, (_, i) => {
    const longitude = bounds.west_deg + ((i % (NET + 1)) / NET) * (bounds.east_deg - bounds.west_deg);
    const { x, y } = plane.toPlane([longitude, latitudeOf(top + (Math.floor(i / (NET + 1)) / NET) * (bottom - top))]);
    return [((x + east_m) / (2 * east_m)) * columns, ((north_m - y) / (2 * north_m)) * rows] as const;
  });
  /** Where the corners of the pixels along a line of the picture lie. */
  const alongLine = (py: number): readonly [columns: Float64Array, rows: Float64Array] => {
    const along = [new Float64Array(width + 1), new Float64Array(width + 1)] as const;
    const v = (py / height) * NET;
    const j = Math.min(NET - 1, Math.floor(v));
    const t = v - j;
    for (let px = 0; px <= width; px++) {
      const u = (px / width) * NET;
      const i = Math.min(NET - 1, Math.floor(u));
      const s = u - i;
      const [a, b, c, d] = [net[j * (NET + 1) + i]!, net[j * (NET + 1) + i + 1]!, net[(j + 1) * (NET + 1) + i]!, net[(j + 1) * (NET + 1) + i + 1]!];
      for (const k of [0, 1] as const) along[k][px] = (a[k] * (1 - s) + b[k] * s) * (1 - t) + (c[k] * (1 - s) + d[k] * s) * t;
    }
    return along;
  };

  const picture = new Int16Array(width * height).fill(OUTSIDE);
  let upper = alongLine(0);
  for (let py = 0; py < height; py++) {
    const lower = alongLine(py + 1);
    for (let px = 0; px < width; px++) {
      const [firstColumn, lastColumn] = cellsBetween(upper[0], lower[0], px, columns);
      const [firstRow, lastRow] = cellsBetween(upper[1], lower[1], px, rows);
      let least = Infinity;
      for (let row = firstRow; row <= lastRow; row++) for (let column = firstColumn; column <= lastColumn; column++) least = Math.min(least, level[row * columns + column]!);
      if (least < Infinity) picture[py * width + px] = least;
    }
    upper = lower;
  }
  return { width, height, level: picture, bounds };
}

/** The first and the last cell, along one side, that a pixel touches. */
function cellsBetween(upper: Float64Array, lower: Float64Array, px: number, count: number): readonly [first: number, last: number] {
  const corners = [upper[px]!, upper[px + 1]!, lower[px]!, lower[px + 1]!];
  return [Math.max(0, Math.floor(Math.min(...corners) - BEYOND)), Math.min(count - 1, Math.floor(Math.max(...corners) + BEYOND))];
}

const mercator = (latitude_deg: number): number => Math.asinh(Math.tan((latitude_deg * Math.PI) / 180));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
