import { direct, inverse } from 'iatg-core';

/** A place of the picture, in pixels from its top left corner, and where it is in the world. */
export interface ControlPoint {
  readonly id: string;
  readonly x_px: number;
  readonly y_px: number;
  readonly position: readonly [longitude: number, latitude: number];
}

/** How a picture is laid on the ground: turned and enlarged; stretched and sheared, too; or seen at an angle. */
export type FitKind = 'similarity' | 'affine' | 'projective';

export const FIT_KINDS: readonly FitKind[] = ['similarity', 'affine', 'projective'];
/** So many points fix it; more are needed to see an error. */
export const LEAST_POINTS: Readonly<Record<FitKind, number>> = { similarity: 2, affine: 3, projective: 4 };

/** Why points do not fix a picture: too few, one place twice or all on a line, or places that no view of flat ground can have. */
export type FitFault = 'too-few' | 'on-a-line' | 'impossible';

/** What speaks against trusting the result. */
export type FitWarning = 'nearly-on-a-line' | 'mirrored' | 'no-check' | 'large-residuals' | 'odd-point';

type Pair = readonly [number, number];

export interface PictureFit {
  readonly kind: FitKind;
  /** Where a place of the picture is in the world. */
  readonly toPosition: (x_px: number, y_px: number) => readonly [longitude: number, latitude: number];
  /** Which place of the picture a place of the world is. Null: none, beyond the horizon of a view at an angle. */
  readonly toPicture: (position: readonly [longitude: number, latitude: number]) => Pair | null;
  /** How far each point, laid on the ground with the picture, lies from its own place. */
  readonly residuals_m: readonly number[];
  readonly rms_m: number;
  /** Ground that a pixel covers, in the middle of the points. */
  readonly pixel_m: number;
  readonly warnings: readonly FitWarning[];
  /** The point that `odd-point` means. */
  readonly oddPoint: number | null;
}

/** Above that a picture misleads at the distances that matter here; the smallest of the standard's are some ten metres. */
const LARGE_m = 5;
/** Points in a strip that is that narrow fix a picture badly across it. */
const NARROW = 0.1;

/**
 * Lays a picture on the ground by least squares, in a plane of true distances and directions from the middle of the points (azimuthal
 * equidistant on WGS 84): over the few kilometres of a depot it is true to a millimetre, so that maps and photos fit that were made in any
 * usual projection.
 */
export function fitPicture(points: readonly ControlPoint[], kind: FitKind): PictureFit | FitFault {
  if (points.length < LEAST_POINTS[kind]) return 'too-few';
  const plane = planeAround(points);
  // Up is north: the picture's own y counts down.
  const from = points.map(({ x_px, y_px }): Pair => [x_px, -y_px]);
  const to = points.map(({ position }) => plane.to(position));
  const solved = { similarity, affine, projective }[kind](from, to);
  if (!solved) return 'on-a-line';
  const back = inverted(solved);
  if (!back) return 'on-a-line';
  // A point behind the horizon is one that no view can show.
  const depths = from.map(([x, y]) => solved[6] * x + solved[7] * y + solved[8]);
  if (depths.some((depth) => depth * depths[0]! <= 0)) return 'impossible';

  const toPosition = (x_px: number, y_px: number) => plane.from(applied(solved, [x_px, -y_px]));
  const residuals_m = points.map(({ x_px, y_px, position }) => inverse(toPosition(x_px, y_px), position).distance_m);
  const [x, y] = meanOf(from);
  const depth = solved[6] * x + solved[7] * y + solved[8];
  const [middleX, middleY] = applied(solved, [x, y]);
  // The derivative in the middle: how a step of a pixel moves on the ground.
  const turn = [solved[0] - solved[6] * middleX, solved[1] - solved[7] * middleX, solved[3] - solved[6] * middleY, solved[4] - solved[7] * middleY].map((one) => one / depth);
  const area = turn[0]! * turn[3]! - turn[1]! * turn[2]!;
  const isProjective = kind === 'projective';
  const side = Math.sign(back[6] * middleX + back[7] * middleY + back[8]);
  const rms_m = Math.sqrt(meanSquare(residuals_m));
  const oddPoint = oddOne(residuals_m);
  const warnings: FitWarning[] = [];
  if (kind !== 'similarity' && narrowness(from) < NARROW) warnings.push('nearly-on-a-line');
  if (area < 0) warnings.push('mirrored');
  if (points.length === LEAST_POINTS[kind]) warnings.push('no-check');
  if (rms_m > LARGE_m) warnings.push('large-residuals');
  if (oddPoint !== null) warnings.push('odd-point');

  return {
    kind,
    toPosition,
    toPicture(position) {
      const place = plane.to(position);
      if (isProjective && Math.sign(back[6] * place[0] + back[7] * place[1] + back[8]) !== side) return null;
      const [x_px, up] = applied(back, place);
      return [x_px, -up];
    },
    residuals_m,
    rms_m,
    pixel_m: Math.sqrt(Math.abs(area)),
    warnings,
    oddPoint,
  };
}

/** The best that the points allow, without seeing the picture at an angle: that is for the user to say. */
export const usualFit = (points: readonly ControlPoint[]): FitKind => (points.length < LEAST_POINTS.affine ? 'similarity' : 'affine');

function planeAround(points: readonly ControlPoint[]) {
  const [first] = points;
  const near_deg = first!.position[0];
  const mean = meanOf(points.map(({ position: [longitude, latitude] }): Pair => [near_deg + ((((longitude - near_deg + 180) % 360) + 360) % 360) - 180, latitude]));
  const middle: Pair = [((((mean[0] + 180) % 360) + 360) % 360) - 180, mean[1]];
  return {
    to(position: Pair): Pair {
      const { distance_m, azimuth_deg } = inverse(middle, position);
      const azimuth = (azimuth_deg * Math.PI) / 180;
      return [distance_m * Math.sin(azimuth), distance_m * Math.cos(azimuth)];
    },
    from: ([east_m, north_m]: Pair): Pair => direct(middle, (Math.atan2(east_m, north_m) * 180) / Math.PI, Math.hypot(east_m, north_m)) as Pair,
  };
}

/** Three rows of three: [x, y, 1] becomes [east, north, 1] times the third value. */
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

function applied([a, b, c, d, e, f, g, h, i]: Matrix, [x, y]: Pair): Pair {
  const depth = g * x + h * y + i;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

function similarity(from: readonly Pair[], to: readonly Pair[]): Matrix | null {
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  let [along, across, size] = [0, 0, 0];
  for (const [i, [x, y]] of from.entries()) {
    const [u, v] = [x - fromMean[0], y - fromMean[1]];
    const [e, n] = [to[i]![0] - toMean[0], to[i]![1] - toMean[1]];
    along += u * e + v * n;
    across += u * n - v * e;
    size += u * u + v * v;
  }
  if (!(size > 0) || !(Math.hypot(along, across) > 0)) return null;
  const [a, b] = [along / size, across / size];
  return [a, -b, toMean[0] - a * fromMean[0] + b * fromMean[1], b, a, toMean[1] - b * fromMean[0] - a * fromMean[1], 0, 0, 1];
}

function affine(from: readonly Pair[], to: readonly Pair[]): Matrix | null {
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  if (narrowness(from) < 1e-6 || narrowness(to) < 1e-6) return null;
  let [xx, xy, yy, xe, ye, xn, yn] = [0, 0, 0, 0, 0, 0, 0];
  for (const [i, [px, py]] of from.entries()) {
    const [x, y] = [px - fromMean[0], py - fromMean[1]];
    const [e, n] = [to[i]![0] - toMean[0], to[i]![1] - toMean[1]];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xe += x * e;
    ye += y * e;
    xn += x * n;
    yn += y * n;
  }
  const determinant = xx * yy - xy * xy;
  const [a, b] = [(yy * xe - xy * ye) / determinant, (xx * ye - xy * xe) / determinant];
  const [d, e] = [(yy * xn - xy * yn) / determinant, (xx * yn - xy * xn) / determinant];
  return [a, b, toMean[0] - a * fromMean[0] - b * fromMean[1], d, e, toMean[1] - d * fromMean[0] - e * fromMean[1], 0, 0, 1];
}

/** Linear equations, weighted by the depth that the solution before gave each point, so that what is made small are metres on the ground. */
function projective(from: readonly Pair[], to: readonly Pair[]): Matrix | null {
  const [small, unit] = [normalisation(from), normalisation(to)];
  if (!small || !unit) return null;
  const [source, target] = [from.map((one) => applied(small, one)), to.map((one) => applied(unit, one))];
  let weights = source.map(() => 1);
  let solved: Matrix | null = null;
  for (let round = 0; round < 10; round++) {
    const rows = source.flatMap(([x, y], i) => {
      const [e, n] = target[i]!;
      const w = weights[i]!;
      return [
        { left: [x, y, 1, 0, 0, 0, -e * x, -e * y].map((one) => one * w), right: e * w },
        { left: [0, 0, 0, x, y, 1, -n * x, -n * y].map((one) => one * w), right: n * w },
      ];
    });
    const values = leastSquares(rows);
    if (!values) return null;
    const found = [...values, 1] as unknown as Matrix;
    solved = found;
    weights = source.map(([x, y]) => 1 / Math.max(1e-3, Math.abs(found[6] * x + found[7] * y + 1)));
  }
  const undo = inverted(unit);
  return undo && solved ? times(undo, times(solved, small)) : null;
}

/** Into a circle round zero, where the equations are well conditioned. */
function normalisation(points: readonly Pair[]): Matrix | null {
  const [x, y] = meanOf(points);
  const size = Math.sqrt(points.reduce((sum, point) => sum + (point[0] - x) ** 2 + (point[1] - y) ** 2, 0) / points.length);
  return size > 0 && narrowness(points) > 1e-6 ? [1 / size, 0, -x / size, 0, 1 / size, -y / size, 0, 0, 1] : null;
}

/** By Householder reflections, which do not square the condition of the equations. Null: they do not fix the unknowns. */
function leastSquares(rows: readonly { readonly left: readonly number[]; readonly right: number }[]): readonly number[] | null {
  const a = rows.map(({ left, right }) => [...left, right]);
  const unknowns = rows[0]!.left.length;
  for (let k = 0; k < unknowns; k++) {
    const norm = Math.sqrt(a.slice(k).reduce((sum, row) => sum + row[k]! ** 2, 0));
    if (norm < 1e-9) return null;
    const head = a[k]![k]! > 0 ? -norm : norm;
    const v = a.map((row, i) => (i < k ? 0 : i === k ? row[k]! - head : row[k]!));
    const size = v.reduce((sum, one) => sum + one * one, 0);
    for (let j = k; j <= unknowns; j++) {
      const along = (2 * a.reduce((sum, row, i) => sum + v[i]! * row[j]!, 0)) / size;
      for (const [i, row] of a.entries()) row[j]! -= along * v[i]!;
    }
  }
  const values = Array.from({ length: unknowns }, () => 0);
  for (let k = unknowns - 1; k >= 0; k--) values[k] = (a[k]![unknowns]! - values.reduce((sum, one, j) => (j > k ? sum + one * a[k]![j]! : sum), 0)) / a[k]![k]!;
  return values;
}

function inverted([a, b, c, d, e, f, g, h, i]: Matrix): Matrix | null {
  const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const determinant = a * A + b * B + c * C;
  if (!Number.isFinite(1 / determinant)) return null;
  return [A, c * h - b * i, b * f - c * e, B, a * i - c * g, c * d - a * f, C, b * g - a * h, a * e - b * d].map((one) => one / determinant) as unknown as Matrix;
}

const times = (m: Matrix, n: Matrix): Matrix => Array.from({ length: 9 }, (_, at) => [0, 1, 2].reduce((sum, k) => sum + m[3 * Math.floor(at / 3) + k]! * n[3 * k + (at % 3)]!, 0)) as unknown as Matrix;

/** How wide the points lie across, for their length: 0 on a line, 1 all round. */
function narrowness(points: readonly Pair[]): number {
  const [x, y] = meanOf(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const [px, py] of points) {
    xx += (px - x) ** 2;
    xy += (px - x) * (py - y);
    yy += (py - y) ** 2;
  }
  const [half, root] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  return half + root > 0 ? Math.sqrt(Math.max(0, half - root) / (half + root)) : 0;
}

/** A point that lies more than three times as far off as the others together, and far enough to matter: most often a slip of the pen. */
function oddOne(residuals_m: readonly number[]): number | null {
  if (residuals_m.length < 5) return null;
  const worst = residuals_m.indexOf(Math.max(...residuals_m));
  const others = Math.sqrt(meanSquare(residuals_m.filter((_, i) => i !== worst)));
  return residuals_m[worst]! > 2 && residuals_m[worst]! > 2.5 * others ? worst : null;
}

const meanOf = (points: readonly Pair[]): Pair => [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
const meanSquare = (values: readonly number[]): number => values.reduce((sum, one) => sum + one * one, 0) / Math.max(1, values.length);
