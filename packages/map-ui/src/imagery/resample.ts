/** Four bytes a pixel: red, green, blue, and how much of it covers what lies below. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The same picture ever smaller, each half as wide as the one before, the first as it is. */
export type RasterLevels = readonly Raster[];

/** Between places of the grid the transformation is taken as straight: at the scale of a tile that is true to a hundredth of a pixel. */
const GRID_px = 16;

/**
 * Draws a picture into a square tile.
 * @param toSource where a place of the tile is on the picture, in its pixels; null: nowhere
 * @returns null: nothing of the picture lies in the tile
 */
export function resample(size_px: number, levels: RasterLevels, toSource: (x: number, y: number) => readonly [x: number, y: number] | null): Uint8ClampedArray<ArrayBuffer> | null {
  const cells = size_px / GRID_px;
  const { points: grid } = gridOf(size_px, toSource);
  if (!mayShow(grid, levels[0]!)) return null;
  const out = new Uint8ClampedArray(4 * size_px * size_px);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const at = row * (cells + 1) + column;
      const corners = [grid[at], grid[at + 1], grid[at + cells + 1], grid[at + cells + 2]];
      if (corners.every((corner) => corner !== null)) fillCell(out, size_px, column * GRID_px, row * GRID_px, levels, corners as Corners);
    }
  }
  return out;
}

/**
 * Where the places of the grid are on the picture, row by row.
 * @returns with the least number of its pixels, along a side, that fall on a pixel of the tile
 */
export function gridOf(size_px: number, toSource: (x: number, y: number) => readonly [x: number, y: number] | null) {
  const across = size_px / GRID_px + 1;
  const points = Array.from({ length: across ** 2 }, (_, i) => toSource((i % across) * GRID_px, Math.floor(i / across) * GRID_px));
  let scale = Infinity;
  for (let at = 0; at < points.length - across; at++) {
    const [a, b, c] = [points[at], points[at + 1], points[at + across]];
    if ((at + 1) % across !== 0 && a && b && c) scale = Math.min(scale, scaleOf(a, b, c));
  }
  return { points, scale };
}

type Place = readonly [number, number];
const scaleOf = (a: Place, b: Place, c: Place): number => Math.sqrt(Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))) / GRID_px;

type Corners = readonly Place[];

/** Halves that lie wholly to one side cannot meet the picture. */
function mayShow(grid: readonly (readonly [number, number] | null)[], { width, height }: Raster): boolean {
  const there = grid.filter((one) => one !== null);
  return there.some(([x]) => x > 0) && there.some(([x]) => x < width) && there.some(([, y]) => y > 0) && there.some(([, y]) => y < height);
}

function fillCell(out: Uint8ClampedArray, size_px: number, left: number, top: number, levels: RasterLevels, [a, b, c, d]: Corners): void {
  const scale = scaleOf(a!, b!, c!);
  const which = Math.max(0, Math.min(levels.length - 1, Math.floor(Math.log2(Math.max(1e-9, scale)))));
  const level = levels[which]!;
  const [fx, fy] = [level.width / levels[0]!.width, level.height / levels[0]!.height];
  for (let j = 0; j < GRID_px; j++) {
    const v = (j + 0.5) / GRID_px;
    for (let i = 0; i < GRID_px; i++) {
      const u = (i + 0.5) / GRID_px;
      const x = (a![0] * (1 - u) + b![0] * u) * (1 - v) + (c![0] * (1 - u) + d![0] * u) * v;
      const y = (a![1] * (1 - u) + b![1] * u) * (1 - v) + (c![1] * (1 - u) + d![1] * u) * v;
      pick(out, 4 * ((top + j) * size_px + left + i), level, x * fx, y * fy);
    }
  }
}

/** Between the four pixels round a place; beyond the edge there is nothing. */
function pick(out: Uint8ClampedArray, at: number, { width, height, data }: Raster, x: number, y: number): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const [sx, sy] = [x - 0.5, y - 0.5];
  const [left, top] = [Math.floor(sx), Math.floor(sy)];
  const [u, v] = [sx - left, sy - top];
  let [r, g, b, alpha] = [0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const [dx, dy] = [corner & 1, corner >> 1];
    const px = Math.max(0, Math.min(width - 1, left + dx));
    const py = Math.max(0, Math.min(height - 1, top + dy));
    const from = 4 * (py * width + px);
    const weight = (dx === 1 ? u : 1 - u) * (dy === 1 ? v : 1 - v) * data[from + 3]!;
    r += weight * data[from]!;
    g += weight * data[from + 1]!;
    b += weight * data[from + 2]!;
    alpha += weight;
  }
  if (alpha === 0) return;
  out[at] = r / alpha;
  out[at + 1] = g / alpha;
  out[at + 2] = b / alpha;
  out[at + 3] = alpha;
}

/** Half as wide and high, each pixel the mean of four. */
export function halved({ width, height, data }: Raster): Raster {
  const [w, h] = [Math.max(1, Math.ceil(width / 2)), Math.max(1, Math.ceil(height / 2))];
  const out = new Uint8ClampedArray(4 * w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let [r, g, b, alpha] = [0, 0, 0, 0];
      for (let corner = 0; corner < 4; corner++) {
        const from = 4 * (Math.min(height - 1, 2 * y + (corner >> 1)) * width + Math.min(width - 1, 2 * x + (corner & 1)));
        const weight = data[from + 3]!;
        r += weight * data[from]!;
        g += weight * data[from + 1]!;
        b += weight * data[from + 2]!;
        alpha += weight;
      }
      const at = 4 * (y * w + x);
      if (alpha > 0) {
        out[at] = r / alpha;
        out[at + 1] = g / alpha;
        out[at + 2] = b / alpha;
      }
      out[at + 3] = alpha / 4;
    }
  }
  return { width: w, height: h, data: out };
}

/** Down to a few hundred pixels. */
export function levelsOf(raster: Raster): RasterLevels {
  const levels = [raster];
  while (Math.max(levels.at(-1)!.width, levels.at(-1)!.height) > 256) levels.push(halved(levels.at(-1)!));
  return levels;
}
